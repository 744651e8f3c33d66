use super::{
    Note, Stepped, introduction_state, next, outcome_words, pair, refused, shown_again, standing, step,
    talk_state,
};
use crate::desk::Number;
use crate::desk::thread::Reach;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again as kept};
use crate::layout::{Choice, FieldErrors};
use crate::opportunities::{Card, cards};
use crate::reasons::{Reader, Reason};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::advice::{AdviceId, Outcome};
use domain::journal::Subject;
use http::StatusCode;
use i18n::{Words, dates, plain};
use service::advice::Talk;
use service::{Refusal, Result as Done, WriteCx};

#[derive(Template)]
#[template(path = "desk/advice/talk.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    note: Option<Note>,
    here: String,
    seen: i64,
    page_title: String,
    number: String,
    title: String,
    tags: Vec<(&'static str, String)>,
    open: bool,
    sheet: Option<Sheet>,
    found: Vec<Found>,
    found_title: String,
    aside: Vec<String>,
    gone: String,
    passed: Vec<Passed>,
    facts: Vec<String>,
    /// The question it came from: words and address.
    question: Option<(String, String)>,
    /// Their sign-ups of before.
    known: String,
    introduce: String,
    founding: String,
    history: Vec<(String, String)>,
    next: String,
    outcomes: Vec<Choice>,
}

/// What was said.
struct Sheet {
    note: String,
    lang: &'static str,
    understood: Vec<String>,
    can: String,
    wont: String,
    helps: String,
    reach: Reach,
    reachable: String,
}

/// A suggestion with its reasons.
struct Found {
    card: Card,
    fits: String,
    free: String,
    reasons: Vec<Reason>,
    pass_on: String,
}

/// What was passed on from here.
struct Passed {
    href: String,
    title: String,
    offer: String,
    state: (&'static str, String),
    yes: String,
}

async fn view(visit: &Visit, id: AdviceId) -> Result<Talk, Fault> {
    let locale = visit.locale;
    Ok(visit.read(move |cx| service::advice::talk(cx, id, locale)).await?)
}

fn done(w: &Words, key: &str) -> Option<String> {
    Some(match key {
        "notiert" => w.advice_done_noted(),
        "geaendert" => w.advice_done_changed(),
        "vorgemerkt" => w.advice_done_planned(),
        "abgeschlossen" => w.advice_done_closed(),
        "geoeffnet" => w.advice_done_reopened(),
        "geloescht" => w.advice_done_erased(),
        _ => return None,
    })
}

/// GET: one talk.
pub(super) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let view = view(&visit, AdviceId::new(id)).await?;
    let mut page = page_of(&visit, &view, &Sent::default(), FieldErrors::default());
    page.note = Note::of_address(&visit, done);
    render::ok(&page)
}

fn page_of(visit: &Visit, view: &Talk, typed: &Sent, errors: FieldErrors) -> Page {
    let (w, locale, talk) = (visit.words(), visit.locale, &view.talk);
    let here = visit.href(&format!("/tisch/beratung/{}", talk.id));
    let open = talk.state.outcome().is_none();
    let title = match &talk.sheet {
        Some(sheet) if sheet.name.is_empty() => w.advice_nameless(),
        Some(sheet) => sheet.name.clone(),
        None => w.advice_gone(),
    };
    let due = if open { next(w, locale, talk.next, visit.now.city_day()) } else { None };
    let name = talk.sheet.as_ref().map(|sheet| sheet.name.clone()).unwrap_or_default();
    let known = form_urlencoded::Serializer::new(String::new()).append_pair("q", &name).finish();
    let topic = talk.topic.as_deref().and_then(|key| visit.settings.topic(key));
    let facts = [
        view.adviser.as_deref().map(|name| plain(&w.advice_by(name))),
        Some(crate::desk::inquiries::source(w, talk.source)),
        Some(super::sheet::language(visit, talk.locale)),
        topic.map(|topic| topic.name.text(locale).to_owned()),
        Some(dates::ago_or_on(locale, visit.now, talk.held_at)),
    ];
    Page {
        page_title: if errors.is_empty() { title.clone() } else { plain(&w.advice_fault(&title)) },
        number: plain(&w.advice_number(talk.id.to_string().as_str())),
        title,
        tags: [Some(talk_state(w, talk.state)), due].into_iter().flatten().collect(),
        open,
        sheet: sheet(visit, view),
        found: found(visit, view),
        found_title: plain(&w.advice_suggestions(view.seen.suggestions.len())),
        aside: view
            .seen
            .aside
            .iter()
            .map(|(card, word)| plain(&w.advice_aside_one(&card.texts.title, word.as_str())))
            .collect(),
        gone: if view.seen.gone > 0 { plain(&w.advice_offers_gone(view.seen.gone)) } else { String::new() },
        passed: view.introductions.iter().map(|row| passed(visit, row)).collect(),
        facts: facts.into_iter().flatten().collect(),
        question: talk.inquiry.map(|id| {
            let words = plain(&w.advice_from_question(id.to_string().as_str()));
            (words, visit.href(&format!("/tisch/fragen/{id}")))
        }),
        known: match talk.person {
            Some(_) => visit.href(&format!("/tisch/anmeldungen?{known}")),
            None => String::new(),
        },
        introduce: visit.href(&format!("/tisch/vermittlungen/neu?beratung={}", talk.id)),
        founding: visit.href(&format!("/tisch/gruendungen/neu?beratung={}", talk.id)),
        history: history(visit, &view.history),
        next: match typed.text("next") {
            typed if errors.is_empty() || typed.is_empty() => {
                talk.next.map(|day| day.to_string()).unwrap_or_default()
            }
            typed => kept(&typed),
        },
        outcomes: Outcome::ALL
            .into_iter()
            .map(|it| Choice::new(it.key(), outcome_words(w, it), it.key() == typed.text("outcome")))
            .collect(),
        seen: view.at,
        note: None,
        here,
        errors,
        shell: visit.shell(),
    }
}

/// What happened, without names.
pub(in crate::desk) fn history(visit: &Visit, entries: &[service::journal::Entry]) -> Vec<(String, String)> {
    let line = |entry: &service::journal::Entry| {
        (crate::team::verb(visit, entry.verb), dates::ago_or_on(visit.locale, visit.now, entry.at))
    };
    entries.iter().map(line).collect()
}

fn sheet(visit: &Visit, view: &Talk) -> Option<Sheet> {
    let sheet = view.talk.sheet.as_ref()?;
    let reader =
        Reader { w: visit.words(), locale: visit.locale, settings: &visit.settings, filter: &sheet.wish };
    Some(Sheet {
        note: sheet.note.clone(),
        lang: view.talk.locale.tag(),
        understood: reader.understood(),
        can: sheet.can.clone().unwrap_or_default(),
        wont: sheet.wont.clone().unwrap_or_default(),
        helps: sheet.helps.clone().unwrap_or_default(),
        reach: Reach::new(&sheet.name, sheet.phone.as_deref(), sheet.email.as_deref()),
        reachable: sheet.reachable.clone().unwrap_or_default(),
    })
}

fn found(visit: &Visit, view: &Talk) -> Vec<Found> {
    let Some(sheet) = &view.talk.sheet else { return Vec::new() };
    let w = visit.words();
    let reader = Reader { w, locale: visit.locale, settings: &visit.settings, filter: &sheet.wish };
    let suggestions = &view.seen.suggestions;
    let rows = cards(visit, suggestions.iter().map(|it| &it.card));
    rows.into_iter()
        .zip(suggestions)
        .map(|(card, it)| Found {
            fits: if it.misses.is_empty() { w.guide_fits() } else { w.guide_nearly() },
            free: reader.free(it),
            reasons: reader.reasons(it),
            pass_on: visit.href(&format!("/tisch/anmelden?angebot={}&beratung={}", it.card.id, view.talk.id)),
            card,
        })
        .collect()
}

fn passed(visit: &Visit, row: &service::introductions::Row) -> Passed {
    let w = visit.words();
    let agreed = row.it.said.as_ref().and_then(|said| said.agreed.as_ref());
    Passed {
        href: visit.href(&format!("/tisch/vermittlungen/{}", row.it.id)),
        title: pair(w, row),
        offer: row.offer.clone().unwrap_or_default(),
        state: introduction_state(w, standing(row)),
        yes: agreed.map(|yes| super::introduction::yes(visit, yes)).unwrap_or_default(),
    }
}

/// The page once more: something changed meanwhile.
pub(super) async fn not_now(visit: Visit, id: AdviceId) -> Result<Response, Fault> {
    let visit = Visit { path: format!("/tisch/beratung/{id}"), query: String::new(), ..visit };
    let view = view(&visit, id).await?;
    let mut page = page_of(&visit, &view, &Sent::default(), FieldErrors::default());
    page.note = refused(&visit, &Refusal::NotNow).1;
    render::page(StatusCode::CONFLICT, &page)
}

async fn take<F>(visit: Visit, id: i64, sent: Sent, done: &str, act: F) -> Result<Response, Fault>
where
    F: FnOnce(&mut WriteCx<'_>, AdviceId) -> Done<()> + Send + 'static,
{
    let id = AdviceId::new(id);
    let here = format!("/tisch/beratung/{id}");
    match step(visit, Subject::Advice(id), &sent, (&here, done), move |cx| act(cx, id)).await? {
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

pub(super) async fn plan(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let next = sent.text("next");
    take(visit, id, sent, "vorgemerkt", move |cx, id| service::advice::plan(cx, id, &next)).await
}

pub(super) async fn close(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let outcome = sent.text("outcome");
    take(visit, id, sent, "abgeschlossen", move |cx, id| service::advice::close(cx, id, &outcome)).await
}

pub(super) async fn reopen(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    take(visit, id, sent, "geoeffnet", service::advice::reopen).await
}

pub(super) async fn erase(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    take(visit, id, sent, "geloescht", service::advice::erase).await
}
