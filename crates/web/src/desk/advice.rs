//! Advice at the desk: the sheet, a talk with its suggestions, introductions, foundings; and what is printed of them.

mod founding;
mod founding_page;
mod introduce;
mod introduction;
mod list;
mod sheet;
mod slip;
mod talk;

pub(in crate::desk) use talk::history;

use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::routes::Routes;
use crate::visit::Visit;
use axum::response::Response;
use domain::introductions;
use domain::journal::Subject;
use domain::policy::Gate;
use http::StatusCode;
use i18n::{Words, dates, plain, terms};
use jiff::civil::Date;
use kernel::Locale;
use service::{Error, Refusal, Result as Done, WriteCx};

pub(super) fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/tisch/beratung", Gate::Staff, list::talks)
        .get("/tisch/beratung/neu", Gate::Staff, sheet::fresh)
        .post("/tisch/beratung/neu", Gate::Staff, sheet::note)
        .get("/tisch/beratung/{id}", Gate::Staff, talk::page)
        .get("/tisch/beratung/{id}/bogen", Gate::Staff, sheet::again)
        .post("/tisch/beratung/{id}/bogen", Gate::Staff, sheet::change)
        .get("/tisch/beratung/{id}/zettel", Gate::Staff, slip::suggestions)
        .post("/tisch/beratung/{id}/nachfragen", Gate::Staff, talk::plan)
        .post("/tisch/beratung/{id}/abschliessen", Gate::Staff, talk::close)
        .post("/tisch/beratung/{id}/oeffnen", Gate::Staff, talk::reopen)
        .post("/tisch/beratung/{id}/loeschen", Gate::Staff, talk::erase);
    let routes = routes
        .get("/tisch/vermittlungen", Gate::Staff, list::introductions)
        .get("/tisch/vermittlungen/neu", Gate::Staff, introduce::fresh)
        .post("/tisch/vermittlungen/neu", Gate::Staff, introduce::begin)
        .get("/tisch/vermittlungen/{id}", Gate::Staff, introduction::page)
        .post("/tisch/vermittlungen/{id}/ja", Gate::Staff, introduction::agree)
        .post("/tisch/vermittlungen/{id}/gesagt", Gate::Staff, introduction::told)
        .post("/tisch/vermittlungen/{id}/nachfragen", Gate::Staff, introduction::plan)
        .post("/tisch/vermittlungen/{id}/daraus-wurde", Gate::Staff, introduction::came)
        .post("/tisch/vermittlungen/{id}/nichts-daraus", Gate::Staff, introduction::not_came)
        .post("/tisch/vermittlungen/{id}/zuruecknehmen", Gate::Staff, introduction::withdraw);
    routes
        .get("/tisch/gruendungen", Gate::Staff, list::foundings)
        .get("/tisch/gruendungen/neu", Gate::Staff, founding::fresh)
        .post("/tisch/gruendungen/neu", Gate::Staff, founding::begin)
        .get("/tisch/gruendungen/{id}", Gate::Staff, founding_page::page)
        .get("/tisch/gruendungen/{id}/weg", Gate::Staff, slip::path)
        .post("/tisch/gruendungen/{id}/schritt", Gate::Staff, founding_page::tick)
        .post("/tisch/gruendungen/{id}/anhaengen", Gate::Staff, founding_page::add)
        .post("/tisch/gruendungen/{id}/termin", Gate::Staff, founding_page::plan)
        .post("/tisch/gruendungen/{id}/weitergeben", Gate::Staff, founding_page::hand_over)
        .post("/tisch/gruendungen/{id}/beenden", Gate::Staff, founding_page::end)
        .post("/tisch/gruendungen/{id}/oeffnen", Gate::Staff, founding_page::reopen)
        .post("/tisch/gruendungen/{id}/loeschen", Gate::Staff, founding_page::erase)
}

/// What was just done, or could not be.
struct Note {
    tone: &'static str,
    title: String,
    text: String,
}

impl Note {
    /// What the address says was just done, where it is one of the things that are done here.
    fn of_address(visit: &Visit, done: fn(&Words, &str) -> Option<String>) -> Option<Self> {
        let title = visit.query_value("getan").and_then(|key| done(visit.words(), &key))?;
        Some(Self { tone: "ok", title, text: String::new() })
    }
}

/// What came of a step.
enum Stepped {
    /// It is done; the page shows it.
    Done(Response),
    /// It could not be; the page is shown once more.
    Refused(Box<Visit>, Refusal),
}

/// Does a step. A form says after which entry of the journal it was shown: nobody goes on from what they have not read.
async fn step<F>(
    visit: Visit,
    subject: Subject,
    sent: &Sent,
    (here, done): (&str, &str),
    act: F,
) -> Result<Stepped, Fault>
where
    F: FnOnce(&mut WriteCx<'_>) -> Done<()> + Send + 'static,
{
    let seen = sent.text("seen").parse::<i64>().ok();
    let written = visit.write(move |cx| {
        // A button of the morning carries none: what it notes holds whatever came meanwhile.
        if let Some(seen) = seen {
            cx.unchanged_since(subject, seen)?;
        }
        act(cx)
    });
    match written.await {
        Ok(()) => Ok(Stepped::Done(visit.see_other(&format!("{here}?getan={done}")))),
        Err(Error::Refused(refusal)) => {
            // The page itself, as if it had been asked for: its language links must not lead to where only forms go.
            let visit = Visit { path: here.to_owned(), query: String::new(), ..visit };
            Ok(Stepped::Refused(Box::new(visit), refusal))
        }
        Err(error) => Err(error.into()),
    }
}

/// What a refused step is told with: faults of fields, or a note over the page.
fn refused(visit: &Visit, refusal: &Refusal) -> (FieldErrors, Option<Note>) {
    if let Refusal::Fields(faults) = refusal {
        return (FieldErrors::new(visit.locale, faults), None);
    }
    let w = visit.words();
    let (title, text) = (w.advice_not_now(), w.advice_not_now_text());
    (FieldErrors::default(), Some(Note { tone: "warn", title, text }))
}

/// A page that is shown once more after a refused step.
fn shown_again<T: askama::Template>(page: &T, has_note: bool) -> Result<Response, Fault> {
    if has_note { render::page(StatusCode::CONFLICT, page) } else { render::mend(page) }
}

/// The day on which somebody asks again, as a tag; nothing without one.
fn next(w: &Words, locale: Locale, next: Option<Date>, today: Date) -> Option<(&'static str, String)> {
    let next = next?;
    let day = dates::short_day(locale, next);
    Some(match next.cmp(&today) {
        std::cmp::Ordering::Less => ("bad", plain(&w.advice_late(day))),
        std::cmp::Ordering::Equal => ("warn", w.advice_due()),
        std::cmp::Ordering::Greater => ("", plain(&w.advice_next(day))),
    })
}

/// Where a talk stands, as a tag.
fn talk_state(w: &Words, state: domain::advice::State) -> (&'static str, String) {
    match state.outcome() {
        None => ("info", w.advice_state_open()),
        Some(outcome) => (outcome_tone(outcome), outcome_words(w, outcome)),
    }
}

const fn outcome_tone(outcome: domain::advice::Outcome) -> &'static str {
    match outcome {
        domain::advice::Outcome::Found => "ok",
        domain::advice::Outcome::Alone
        | domain::advice::Outcome::Nothing
        | domain::advice::Outcome::Silent => "",
    }
}

fn outcome_words(w: &Words, outcome: domain::advice::Outcome) -> String {
    match outcome {
        domain::advice::Outcome::Found => w.advice_outcome_found(),
        domain::advice::Outcome::Alone => w.advice_outcome_alone(),
        domain::advice::Outcome::Nothing => w.advice_outcome_nothing(),
        domain::advice::Outcome::Silent => w.advice_outcome_silent(),
    }
}

/// Where an introduction stands, as a tag.
fn introduction_state(w: &Words, state: introductions::State) -> (&'static str, String) {
    match state {
        introductions::State::Offered => ("warn", w.introductions_state_offered()),
        introductions::State::PassedOn => ("info", w.introductions_state_passed_on()),
        introductions::State::Came => ("ok", w.introductions_state_came()),
        introductions::State::NotCame => ("", w.introductions_state_not_came()),
        introductions::State::Withdrawn => ("", w.introductions_state_withdrawn()),
    }
}

/// Where a founding stands, as a tag.
fn founding_state(w: &Words, state: domain::foundings::State) -> (&'static str, String) {
    match state {
        domain::foundings::State::Running => ("info", w.foundings_state_running()),
        domain::foundings::State::Founded => ("ok", w.foundings_state_founded()),
        domain::foundings::State::GivenUp => ("", w.foundings_state_given_up()),
    }
}

fn part(w: &Words, part: domain::foundings::Part) -> String {
    match part {
        domain::foundings::Part::Permit => w.foundings_part_permit(),
        domain::foundings::Part::Insurance => w.foundings_part_insurance(),
        domain::foundings::Part::Money => w.foundings_part_money(),
        domain::foundings::Part::Room => w.foundings_part_room(),
        domain::foundings::Part::Helpers => w.foundings_part_helpers(),
    }
}

/// Who is introduced to whom: "Erna K. und Kita Sonnenschein".
pub(super) fn pair(w: &Words, row: &service::introductions::Row) -> String {
    let two = row.organisation.0.as_str();
    let one = who(w, row);
    plain(&w.introductions_pair(one.as_str(), two))
}

/// Who is introduced: the person, or the second organisation.
pub(super) fn who(w: &Words, row: &service::introductions::Row) -> String {
    let said = row.it.said.as_ref().map(|said| said.name.clone()).filter(|name| !name.is_empty());
    let other = row.other.as_ref().map(|(name, _)| name.clone());
    let signed = row.signup.as_ref().map(|(name, _)| name.clone());
    other.or(said).or(signed).unwrap_or_else(|| w.introductions_gone())
}

/// Where it stands: what a sign-up carries stands where that stands.
fn standing(row: &service::introductions::Row) -> introductions::State {
    row.signup.as_ref().map_or(row.it.state, |(_, state)| introductions::State::of_signup(*state))
}

/// The key of a form as it was sent; another one where that is none.
fn form_key(visit: &Visit, typed: &str) -> String {
    typed.parse().unwrap_or_else(|_| visit.form_key()).to_string()
}

fn languages(locale: Locale, chosen: Locale) -> Vec<Choice> {
    let choice = |it: Locale| Choice::new(it.tag(), terms::language(locale, it.tag()), it == chosen);
    Locale::ALL.into_iter().map(choice).collect()
}
