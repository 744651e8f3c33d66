use super::tabs::{Tab, tabs};
use super::thread::Reach;
use super::words::organisation_tone;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::opportunities::Filter;
use domain::organisations::OrganisationState;
use i18n::terms;
use service::desk::OfficeRow;

#[derive(Template)]
#[template(path = "desk/organisations.html")]
struct OrganisationsPage {
    shell: Shell,
    tabs: Vec<Tab>,
    words: String,
    /// The state that is asked for; "" for all.
    state: String,
    chips: Vec<Tab>,
    count: String,
    rows: Vec<Line>,
}

struct Line {
    href: String,
    name: String,
    sector: String,
    member: bool,
    speaks: Reach,
    tone: &'static str,
    state: String,
    offers: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let words = visit.query_value("q").unwrap_or_default();
    let state = visit.query_value("stand").as_deref().and_then(OrganisationState::from_key);
    let wanted = Filter::words_of(&words);
    let rows = visit.read(move |cx| service::desk::organisations(cx, &wanted)).await?;
    let rows: Vec<Line> = rows
        .iter()
        .filter(|row| state.is_none_or(|state| state == row.state))
        .map(|row| line(&visit, row))
        .collect();
    render::ok(&OrganisationsPage {
        tabs: tabs(&visit),
        chips: chips(&visit, &words, state),
        state: state.map(|state| state.key().to_owned()).unwrap_or_default(),
        count: i18n::plain(&visit.words().desk_organisations_count(rows.len())),
        words: crate::forms::shown_again(&words),
        rows,
        shell: visit.shell(),
    })
}

fn line(visit: &Visit, row: &OfficeRow) -> Line {
    let (locale, w) = (visit.locale, visit.words());
    Line {
        href: visit.href(&format!("/tisch/organisationen/{}", row.id)),
        name: row.name.clone(),
        sector: terms::sector(locale, row.sector),
        // Who signed when registering joins once it is listed.
        member: row.member && row.state == OrganisationState::Active,
        speaks: Reach::new(
            &row.contact_name.clone().unwrap_or_else(|| w.desk_speaks_nobody()),
            row.phone.as_deref(),
            row.email.as_deref(),
        ),
        tone: organisation_tone(row.state),
        state: terms::organisation_state(locale, row.state),
        offers: i18n::plain(&w.desk_organisations_offers(row.offers)),
    }
}

fn chips(visit: &Visit, words: &str, chosen: Option<OrganisationState>) -> Vec<Tab> {
    let href = |state: Option<OrganisationState>| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !words.is_empty() {
            query.append_pair("q", words);
        }
        if let Some(state) = state {
            query.append_pair("stand", state.key());
        }
        let query = query.finish();
        let mark = if query.is_empty() { "" } else { "?" };
        visit.href(&format!("/tisch/organisationen{mark}{query}"))
    };
    let all = Tab { href: href(None), label: visit.words().desk_all(), current: chosen.is_none() };
    let states = OrganisationState::ALL.into_iter().map(|state| Tab {
        href: href(Some(state)),
        label: terms::organisation_state(visit.locale, state),
        current: chosen == Some(state),
    });
    std::iter::once(all).chain(states).collect()
}
