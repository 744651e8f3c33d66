use super::founding::companions;
use super::talk::history;
use super::{Note, Stepped, founding_state, part, refused, shown_again, step};
use crate::desk::Number;
use crate::desk::thread::Reach;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again as kept};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::foundings::{FoundingId, Part, PathStep, State, StepId, Taken, TickForm, parts_in_order};
use domain::journal::Subject;
use i18n::{Words, dates, plain};
use service::foundings::Path;
use service::{Result as Done, WriteCx};

#[derive(Template)]
#[template(path = "desk/advice/founding_page.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    note: Option<Note>,
    here: String,
    seen: i64,
    page_title: String,
    title: String,
    tags: Vec<(&'static str, String)>,
    open: bool,
    founder: Option<Founder>,
    progress: String,
    parts: Vec<(String, Vec<Step>)>,
    companion: String,
    companions: Vec<Choice>,
    own_parts: Vec<Choice>,
    own_title: String,
    next: String,
    talk: Option<(String, String)>,
    history: Vec<(String, String)>,
}

struct Founder {
    idea: String,
    lang: &'static str,
    reach: Reach,
}

/// One step as the companion sees it.
struct Step {
    id: String,
    title: String,
    hint: String,
    source: String,
    done: String,
    day: String,
    note: String,
    ticked: bool,
    /// What is wrong with what was typed here; then its fields have the ids that the list of faults leads to.
    fault: String,
    day_id: String,
    note_id: String,
}

async fn view(visit: &Visit, id: FoundingId) -> Result<Path, Fault> {
    Ok(visit.read(move |cx| service::foundings::path(cx, id)).await?)
}

fn done(w: &Words, key: &str) -> Option<String> {
    Some(match key {
        "begonnen" => w.foundings_done_begun(),
        "gemerkt" => w.foundings_done_ticked(),
        "angehaengt" => w.foundings_done_added(),
        "termin" => w.foundings_done_planned(),
        "weitergegeben" => w.foundings_done_handed_over(),
        "beendet" => w.foundings_done_ended(),
        "geoeffnet" => w.foundings_done_reopened(),
        "geloescht" => w.foundings_done_erased(),
        _ => return None,
    })
}

/// GET: one founding with its path.
pub(super) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let view = view(&visit, FoundingId::new(id)).await?;
    let mut page = page_of(&visit, &view, &Sent::default(), FieldErrors::default());
    page.note = Note::of_address(&visit, done);
    render::ok(&page)
}

fn page_of(visit: &Visit, view: &Path, typed: &Sent, errors: FieldErrors) -> Page {
    let (w, locale, it) = (visit.words(), visit.locale, &view.it);
    let title = it.founder.as_ref().map_or_else(|| w.foundings_gone(), |founder| founder.title.clone());
    let next = it.next.map(|day| {
        let tone = if it.is_due(visit.now.city_day()) { "warn" } else { "" };
        (tone, plain(&w.foundings_next_is(dates::short_day(locale, day))))
    });
    let done = view.steps.iter().filter(|(taken, _)| taken.done_on.is_some()).count();
    let steps = parts_in_order(view.steps.clone(), |(taken, _)| taken.part);
    let chosen = typed.text("part");
    Page {
        page_title: if errors.is_empty() { title.clone() } else { plain(&w.advice_fault(&title)) },
        title,
        tags: [Some(founding_state(w, it.state)), next].into_iter().flatten().collect(),
        open: it.state == State::Running,
        founder: it.founder.as_ref().map(|founder| Founder {
            idea: founder.idea.clone(),
            lang: it.locale.tag(),
            reach: Reach::new(&founder.name, founder.phone.as_deref(), founder.email.as_deref()),
        }),
        progress: plain(&w.foundings_progress(done, view.steps.len())),
        parts: steps
            .into_iter()
            .map(|(of, steps)| {
                let steps =
                    steps.iter().map(|(taken, known)| one(visit, taken, known.as_ref(), typed, &errors));
                (part(w, of), steps.collect())
            })
            .collect(),
        companion: match &view.companion {
            Some(name) => plain(&w.foundings_companion_is(name.as_str())),
            None => w.foundings_companion_none(),
        },
        companions: companions(
            &view.companions,
            &it.companion.map(|account| account.to_string()).unwrap_or_default(),
        ),
        own_parts: Part::ALL
            .into_iter()
            .map(|it| Choice::new(it.key(), part(w, it), it.key() == chosen))
            .collect(),
        own_title: kept(&typed.text("own_title")),
        next: match typed.text("next") {
            typed if errors.of("next").is_empty() || typed.is_empty() => {
                it.next.map(|day| day.to_string()).unwrap_or_default()
            }
            typed => kept(&typed),
        },
        talk: it.advice.map(|id| {
            let words = plain(&w.advice_number(id.to_string().as_str()));
            (words, visit.href(&format!("/tisch/beratung/{id}")))
        }),
        history: history(visit, &view.history),
        here: visit.href(&format!("/tisch/gruendungen/{}", it.id)),
        seen: view.at,
        note: None,
        errors,
        shell: visit.shell(),
    }
}

fn one(visit: &Visit, taken: &Taken, known: Option<&PathStep>, typed: &Sent, errors: &FieldErrors) -> Step {
    let (w, locale) = (visit.words(), visit.locale);
    let id = taken.id.to_string();
    // What was typed into this step and could not be kept.
    let again = typed.text("step") == id && !errors.is_empty();
    let own = taken.title.clone().or_else(|| taken.template.clone()).unwrap_or_default();
    let day = taken.done_on.map(|day| day.to_string()).unwrap_or_default();
    Step {
        title: known.map_or(own, |step| step.title.text(locale).to_owned()),
        hint: known.map(|step| step.hint.text(locale).to_owned()).unwrap_or_default(),
        source: known.map(|step| step.source.clone()).unwrap_or_default(),
        done: taken
            .done_on
            .map(|day| plain(&w.foundings_step_done(dates::calendar_date(locale, day))))
            .unwrap_or_default(),
        day: if again { kept(&typed.text("done_on")) } else { day },
        note: if again { kept(&typed.text("note")) } else { taken.note.clone().unwrap_or_default() },
        ticked: if again { typed.ticked("done") } else { taken.done_on.is_some() },
        fault: if again {
            errors.0.first().map(|error| error.text.clone()).unwrap_or_default()
        } else {
            String::new()
        },
        day_id: if again { "done_on".to_owned() } else { format!("day-{id}") },
        note_id: if again { "note".to_owned() } else { format!("note-{id}") },
        id,
    }
}

async fn take<F>(visit: Visit, id: i64, sent: Sent, done: &str, act: F) -> Result<Response, Fault>
where
    F: FnOnce(&mut WriteCx<'_>, FoundingId) -> Done<()> + Send + 'static,
{
    let id = FoundingId::new(id);
    let here = format!("/tisch/gruendungen/{id}");
    match step(visit, Subject::Founding(id), &sent, (&here, done), move |cx| act(cx, id)).await? {
        Stepped::Done(response) => Ok(response),
        Stepped::Refused(visit, refusal) => {
            let (errors, note) = refused(&visit, &refusal);
            let view = view(&visit, id).await?;
            let mut page = page_of(&visit, &view, &sent, errors);
            page.note = note;
            shown_again(&page, page.note.is_some())
        }
    }
}

fn form(sent: &Sent) -> TickForm {
    TickForm {
        done: sent.ticked("done"),
        done_on: sent.text("done_on"),
        note: sent.text("note"),
        title: sent.text("own_title"),
        part: sent.text("part"),
    }
}

pub(super) async fn tick(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (form, taken) = (form(&sent), StepId::new(sent.text("step").parse().unwrap_or(0)));
    let act = move |cx: &mut WriteCx<'_>, id| service::foundings::tick(cx, id, taken, &form);
    take(visit, id, sent, "gemerkt", act).await
}

pub(super) async fn add(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let form = form(&sent);
    take(visit, id, sent, "angehaengt", move |cx, id| service::foundings::add(cx, id, &form)).await
}

pub(super) async fn plan(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let next = sent.text("next");
    take(visit, id, sent, "termin", move |cx, id| service::foundings::plan(cx, id, &next)).await
}

pub(super) async fn hand_over(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let to = sent.text("companion");
    take(visit, id, sent, "weitergegeben", move |cx, id| service::foundings::hand_over(cx, id, &to)).await
}

pub(super) async fn end(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let founded = sent.text("wie") == State::Founded.key();
    take(visit, id, sent, "beendet", move |cx, id| service::foundings::end(cx, id, founded)).await
}

pub(super) async fn reopen(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    take(visit, id, sent, "geoeffnet", service::foundings::reopen).await
}

pub(super) async fn erase(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    take(visit, id, sent, "geloescht", service::foundings::erase).await
}
