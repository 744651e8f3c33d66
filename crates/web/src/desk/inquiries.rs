//! Questions at the desk: the list, one case with all its steps, a note while somebody speaks, merging, answer times.

mod case;
mod case_page;
mod list;
mod merge;
mod note;
mod promises;
mod steps;

use crate::routes::Routes;
use domain::inquiries::{Closing, Inquiry, Kind, Source, State, Way};
use domain::policy::Gate;
use domain::promise::Standing;
use i18n::{Words, dates, plain};
use jiff::civil::Date;
use kernel::Locale;

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/tisch/fragen", Gate::Answerer, list::page)
        .get("/tisch/fragen/neu", Gate::Answerer, note::page)
        .post("/tisch/fragen/neu", Gate::Answerer, note::send)
        .get("/tisch/fragen/fristen", Gate::Staff, promises::page)
        .post("/tisch/fragen/fristen", Gate::Staff, promises::set)
        .post("/tisch/fragen/schliesstage", Gate::Staff, promises::close)
        .post("/tisch/fragen/schliesstage/streichen", Gate::Staff, promises::reopen)
        .get("/tisch/fragen/{id}", Gate::Answerer, case::page)
        .get("/tisch/fragen/{id}/brief", Gate::Answerer, case::letter)
        .post("/tisch/fragen/{id}/uebernehmen", Gate::Answerer, steps::take)
        .post("/tisch/fragen/{id}/sagen", Gate::Answerer, steps::say)
        .post("/tisch/fragen/{id}/weitergeben", Gate::Answerer, steps::hand_over)
        .post("/tisch/fragen/{id}/wiedervorlage", Gate::Answerer, steps::plan)
        .post("/tisch/fragen/{id}/schliessen", Gate::Answerer, steps::close)
        .post("/tisch/fragen/{id}/oeffnen", Gate::Answerer, steps::reopen)
        .post("/tisch/fragen/{id}/berichtigen", Gate::Answerer, steps::correct)
        .post("/tisch/fragen/{id}/verknuepfen", Gate::Answerer, steps::link)
        .post("/tisch/fragen/{id}/loesen", Gate::Answerer, steps::unlink)
        .post("/tisch/fragen/{id}/loeschen", Gate::Answerer, steps::erase)
        .post("/tisch/fragen/{id}/zusammenlegen", Gate::Answerer, merge::look)
        .post("/tisch/fragen/{id}/trennen", Gate::Answerer, merge::undo)
        .get("/tisch/fragen/{id}/mit/{other}", Gate::Answerer, merge::page)
        .post("/tisch/fragen/{id}/mit/{other}", Gate::Answerer, merge::merge)
}

pub(super) fn kind(w: &Words, kind: Kind) -> String {
    match kind {
        Kind::Question => w.cases_kind_question(),
        Kind::Advice => w.cases_kind_advice(),
        Kind::Callback => w.cases_kind_callback(),
    }
}

pub(super) fn source(w: &Words, source: Source) -> String {
    match source {
        Source::Web => w.cases_source_web(),
        Source::Mail => w.cases_source_mail(),
        Source::Phone => w.cases_source_phone(),
        Source::Desk => w.cases_source_desk(),
        Source::Paper => w.cases_source_paper(),
    }
}

fn way(w: &Words, way: Way) -> String {
    match way {
        Way::Mail => w.cases_way_mail(),
        Way::Phone => w.cases_way_phone(),
        Way::Desk => w.cases_way_desk(),
        Way::Letter => w.cases_way_letter(),
    }
}

/// Where a case stands, as a tag: tone and words.
fn state(w: &Words, state: State) -> (&'static str, String) {
    match state {
        State::New => ("info", w.cases_state_new()),
        State::Open => ("", w.cases_state_open()),
        State::AskedBack => ("warn", w.cases_state_asked_back()),
        State::Closed(Closing::Answered) => ("ok", w.cases_state_answered()),
        State::Closed(Closing::NotOurs) => ("ok", w.cases_state_not_ours()),
        State::Closed(Closing::Withdrawn) => ("", w.cases_state_withdrawn()),
        State::Closed(Closing::Silent) => ("", w.cases_state_silent()),
        State::Closed(Closing::Spam) => ("", w.cases_state_spam()),
        State::Merged(_) => ("", w.cases_state_merged()),
    }
}

/// How it stands with the promise, as a tag; "" where nothing is promised any more.
pub(super) fn standing(w: &Words, locale: Locale, case: &Inquiry, today: Date) -> (&'static str, String) {
    let day = dates::short_day(locale, case.clock.due);
    let (tone, said) = match (case.standing(today), case.clock.answered) {
        (Standing::Late, _) => ("bad", w.cases_late(day)),
        (Standing::Today, _) => ("warn", w.cases_today()),
        (Standing::Running, _) => ("", w.cases_due(day)),
        (Standing::Paused, _) => ("", w.cases_paused()),
        (Standing::Kept, Some((on, true))) => ("ok", w.cases_answered_in_time(dates::short_day(locale, on))),
        (Standing::Kept, Some((on, false))) => ("warn", w.cases_answered_late(dates::short_day(locale, on))),
        (Standing::Kept, None) | (Standing::Over, _) => ("", String::new()),
    };
    (tone, plain(&said))
}

/// Who asked; words for nobody where they did not say, or are gone.
pub(super) fn name(w: &Words, case: &Inquiry) -> String {
    match &case.asker {
        Some(asker) if asker.name.is_empty() => {
            let way = asker.email.clone().or_else(|| asker.phone.clone());
            way.unwrap_or_else(|| w.cases_nameless())
        }
        Some(asker) => asker.name.clone(),
        None => w.cases_gone(),
    }
}
