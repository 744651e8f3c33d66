//! Ideas at the desk: the list, one idea with all its steps, a note for somebody.

mod case;
mod case_page;
mod list;
mod note;

use crate::routes::Routes;
use domain::ideas::{Idea, State};
use domain::policy::Gate;
use domain::promise::Standing;
use i18n::{Words, dates, plain};
use jiff::civil::Date;
use kernel::Locale;

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/tisch/ideen", Gate::Ideas, list::page)
        .get("/tisch/ideen/neu", Gate::Reviewer, note::page)
        .post("/tisch/ideen/neu", Gate::Reviewer, note::send)
        .get("/tisch/ideen/{id}", Gate::Ideas, case::page)
        .post("/tisch/ideen/{id}/{step}", Gate::Ideas, case::step)
}

/// Where an idea stands, as a tag: tone and words.
fn state(w: &Words, state: State) -> (&'static str, String) {
    let tone = match state {
        State::Received => "info",
        State::Advised | State::Restricted => "warn",
        State::Open | State::Project => "ok",
        State::Unconfirmed
        | State::Closed(_)
        | State::Declined(_)
        | State::Withdrawn
        | State::Merged(_)
        | State::Archived => "",
    };
    (tone, w.desk_ideas_state(state.key()))
}

/// How it stands with the promise, as a tag; "" where nothing is promised any more.
fn standing(w: &Words, locale: Locale, it: &Idea, today: Date) -> (&'static str, String) {
    let day = dates::short_day(locale, it.clock.due);
    let (tone, said) = match it.standing(today) {
        Standing::Late => ("bad", w.desk_ideas_late(day)),
        Standing::Today => ("warn", w.desk_ideas_today()),
        Standing::Running => ("", w.desk_ideas_due(day)),
        Standing::Paused => ("", w.desk_ideas_paused()),
        Standing::Kept => ("ok", w.desk_ideas_kept()),
        Standing::Over => ("", String::new()),
    };
    (tone, plain(&said))
}

/// Who told it; words for nobody where they did not say, or are gone.
fn name(w: &Words, it: &Idea) -> String {
    match &it.author {
        Some(author) if author.name.is_empty() => w.desk_ideas_nameless(),
        Some(author) => author.name.clone(),
        None => w.desk_ideas_gone(),
    }
}
