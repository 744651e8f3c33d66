use super::tabs::{Tab, states, tabs};
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
        chips: states(
            &visit,
            "/tisch/organisationen",
            &words,
            state.map(OrganisationState::key),
            OrganisationState::ALL.map(|state| (state.key(), terms::organisation_state(visit.locale, state))),
        ),
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
            &row.contact_name.clone().unwrap_or_else(|| w.desk_organisations_speaks_nobody()),
            row.phone.as_deref(),
            row.email.as_deref(),
        ),
        tone: organisation_tone(row.state),
        state: terms::organisation_state(locale, row.state),
        offers: i18n::plain(&w.desk_organisations_offers(row.offers)),
    }
}
