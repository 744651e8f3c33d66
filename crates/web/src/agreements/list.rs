use super::shown::state_tag;
use crate::faults::Fault;
use crate::layout::Choice;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::agreements::PublicState;
use domain::journal::Touch;
use domain::organisations::{OrganisationId, Sector};
use i18n::{plain, terms};
use kernel::Locale;
use service::agreements::PublicRow;

/// What the address may say.
pub(super) const NAMES: &[&str] = &["bereich", "stadtteil", "stand"];

#[derive(Template)]
#[template(path = "agreements/list.html")]
struct Page {
    shell: Shell,
    count: String,
    sectors: Vec<Choice>,
    districts: Vec<Choice>,
    states: Vec<Choice>,
    rows: Vec<Line>,
    chosen: bool,
}

struct Line {
    href: String,
    title: String,
    goal: String,
    lang: &'static str,
    tag: (&'static str, String),
    parties: String,
    district: String,
    steps: String,
    width: String,
}

/// Who is a party, as everybody may know it: organisations by their name, all others by what they are.
pub(super) fn parties(locale: Locale, row: &PublicRow) -> Vec<String> {
    let name = |(listed, sector): &(Option<(OrganisationId, String)>, Sector)| {
        listed.as_ref().map_or_else(|| terms::sector(locale, *sector), |(_, name)| name.clone())
    };
    row.parties.iter().map(name).collect()
}

fn options(all: String, pairs: Vec<(String, String)>, chosen: &str) -> Vec<Choice> {
    let first = Choice::new("", all, chosen.is_empty());
    let others = pairs.into_iter().map(|(value, label)| {
        let is = value == chosen;
        Choice::new(value, label, is)
    });
    std::iter::once(first).chain(others).collect()
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let (rows, seq) = visit.snapshot(service::agreements::list).await?;
    let (w, locale) = (visit.words(), visit.locale);
    let value = |name: &str| visit.query_value(name).unwrap_or_default();
    let (sector, district, state) = (value("bereich"), value("stadtteil"), value("stand"));
    let fits = |row: &&PublicRow| {
        (sector.is_empty() || row.parties.iter().any(|(_, it)| it.key() == sector))
            && (district.is_empty() || row.district.as_deref() == Some(district.as_str()))
            && (state.is_empty() || row.it.public_state().is_some_and(|it| it.key() == state))
    };
    let lines: Vec<Line> = rows.iter().filter(fits).map(|row| line(&visit, row)).collect();
    let districts = visit.settings.districts.iter().map(|it| (it.key.clone(), it.name.clone())).collect();
    let page = Page {
        count: plain(&w.agreements_count(lines.len())),
        sectors: options(
            w.agreements_all(),
            Sector::ALL.into_iter().map(|it| (it.key().to_owned(), terms::sector(locale, it))).collect(),
            &sector,
        ),
        districts: options(w.agreements_all(), districts, &district),
        states: options(
            w.agreements_all(),
            PublicState::ALL
                .into_iter()
                .map(|it| (it.key().to_owned(), w.agreements_state(it.key())))
                .collect(),
            &state,
        ),
        chosen: !(sector.is_empty() && district.is_empty() && state.is_empty()),
        rows: lines,
        shell: visit.public_shell(),
    };
    Ok(render::kept(render::ok(&page)?, seq, vec![Touch::Settings, Touch::Agreements]))
}

fn line(visit: &Visit, row: &PublicRow) -> Line {
    let w = visit.words();
    let key = row.it.public_state().map_or("", PublicState::key);
    let district = row.district.as_deref().and_then(|key| visit.settings.district(key));
    let width = (row.steps.done * 100).checked_div(row.steps.all).unwrap_or(0);
    Line {
        href: visit.href(&format!("/verabredet/{}", row.it.id)),
        title: row.title.clone(),
        goal: row.goal.clone(),
        lang: row.it.lang.tag(),
        tag: state_tag(visit, key),
        parties: parties(visit.locale, row).join(", "),
        district: district.map_or_else(|| w.agreements_whole_town(), |it| it.name.clone()),
        steps: plain(&w.agreements_steps_done(row.steps.done, row.steps.all)),
        width: width.to_string(),
    }
}
