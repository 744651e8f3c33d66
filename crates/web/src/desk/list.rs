use super::tabs::{Tab, states, tabs};
use super::words::tone;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::opportunities::Filter;
use domain::signups::SignupState;
use i18n::{dates, terms};
use kernel::Instant;
use service::signups::SignupRow;

/// The states to choose from; the time in the first says nothing here.
const STATES: [SignupState; 8] = [
    SignupState::Unconfirmed { held_until: Instant::from_micros(0) },
    SignupState::AwaitsGuardian,
    SignupState::Waiting,
    SignupState::Accepted,
    SignupState::Declined,
    SignupState::Withdrawn,
    SignupState::Lapsed,
    SignupState::CalledOff,
];

#[derive(Template)]
#[template(path = "desk/list.html")]
struct ListPage {
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
    title: String,
    lang: &'static str,
    organisation: String,
    shift: String,
    tone: &'static str,
    state: String,
    channel: String,
    came: String,
    datetime: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let words = visit.query_value("q").unwrap_or_default();
    let asked = visit.query_value("stand").unwrap_or_default();
    let state = STATES.into_iter().find(|state| state.key() == asked);
    let wanted = Filter::words_of(&words);
    let rows = visit
        .read(move |cx| {
            if wanted.is_empty() {
                service::desk::signups(cx)
            } else {
                service::desk::find_signups(cx, &wanted)
            }
        })
        .await?;
    let rows: Vec<Line> = rows
        .iter()
        .filter(|row| state.is_none_or(|state| state.key() == row.signup.state.key()))
        .map(|row| line(&visit, row))
        .collect();
    let w = visit.words();
    render::ok(&ListPage {
        tabs: tabs(&visit),
        chips: states(
            &visit,
            "/tisch/anmeldungen",
            &words,
            state.map(SignupState::key),
            STATES.map(|state| (state.key(), terms::signup_state(visit.locale, state))),
        ),
        state: state.map(|state| state.key().to_owned()).unwrap_or_default(),
        count: i18n::plain(&w.desk_list_count(rows.len())),
        words: crate::forms::shown_again(&words),
        rows,
        shell: visit.shell(),
    })
}

fn line(visit: &Visit, row: &SignupRow) -> Line {
    let (locale, signup) = (visit.locale, &row.signup);
    Line {
        href: visit.href(&format!("/tisch/anmeldungen/{}", signup.id)),
        name: signup.contact.name.to_string(),
        title: row.title.clone(),
        lang: row.lang.tag(),
        organisation: row.organisation.clone(),
        shift: row.shift.map(|(starts, ends)| dates::span(locale, starts, ends)).unwrap_or_default(),
        tone: tone(signup.state),
        state: terms::signup_state(locale, signup.state),
        channel: terms::channel(locale, signup.channel),
        came: dates::ago_or_on(locale, visit.now, signup.created_at),
        datetime: signup.created_at.timestamp().to_string(),
    }
}
