use super::introduce::{agrees, way, ways};
use super::talk::history;
use super::{Note, Stepped, introduction_state, next, pair, refused, shown_again, standing, step};
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
use domain::introductions::{Agreement, IntroductionId, Side, State};
use domain::journal::Subject;
use i18n::{Words, dates, plain};
use service::introductions::One;
use service::organisations::Organisation;
use service::{Result as Done, WriteCx};

#[derive(Template)]
#[template(path = "desk/advice/introduction.html")]
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
    /// It was passed on, and something or nothing may have come of it.
    passed_on: bool,
    can_withdraw: bool,
    passed_title: String,
    /// What is passed on: what it is, and its words.
    passes: Vec<(String, String)>,
    sides: Vec<Of>,
    reason: String,
    /// The sign-up that carries it.
    signup: String,
    talk: Option<(String, String)>,
    gone: bool,
    next: String,
    typed_reason: String,
    history: Vec<(String, String)>,
}

/// One of the two sides: who it is, the yes, and whether somebody has to call.
struct Of {
    key: &'static str,
    name: String,
    href: String,
    reach: Option<Reach>,
    yes: String,
    /// The yes is still missing: what the field of who says it is called.
    asks: bool,
    needs_name: bool,
    call: String,
    mailed: String,
    ways: Vec<Choice>,
    by: String,
    /// Ids of its fields: those of the side that is to be mended are the ones that the list of faults leads to.
    by_id: String,
    way_id: String,
}

/// "Ja von Erna Kowalski, am Telefon, 27. November 2026".
pub(super) fn yes(visit: &Visit, yes: &Agreement) -> String {
    let w = visit.words();
    let day = dates::calendar_date(visit.locale, yes.at.city_day());
    plain(&w.introductions_yes(yes.by.as_str(), way(w, yes.way), day))
}

async fn view(visit: &Visit, id: IntroductionId) -> Result<One, Fault> {
    Ok(visit.read(move |cx| service::introductions::one(cx, id)).await?)
}

fn done(w: &Words, key: &str) -> Option<String> {
    Some(match key {
        "begonnen" => w.introductions_done_begun(),
        "ja" => w.introductions_done_agreed(),
        "gesagt" => w.introductions_done_told(),
        "vorgemerkt" => w.advice_done_planned(),
        "daraus-wurde" => w.introductions_done_came(),
        "nichts-daraus" => w.introductions_done_not_came(),
        "zurueckgenommen" => w.introductions_done_withdrawn(),
        _ => return None,
    })
}

/// GET: one introduction.
pub(super) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let view = view(&visit, IntroductionId::new(id)).await?;
    let mut page = page_of(&visit, &view, &Sent::default(), FieldErrors::default());
    page.note = Note::of_address(&visit, done);
    render::ok(&page)
}

fn page_of(visit: &Visit, view: &One, typed: &Sent, errors: FieldErrors) -> Page {
    let (w, locale, row, it) = (visit.words(), visit.locale, &view.row, &view.row.it);
    let own = it.signup.is_none() && it.said.is_some();
    let title = pair(w, row);
    let due = if it.state.is_open() { next(w, locale, it.next, visit.now.city_day()) } else { None };
    let said = it.said.clone().unwrap_or_default();
    Page {
        page_title: if errors.is_empty() { title.clone() } else { plain(&w.advice_fault(&title)) },
        title,
        tags: [Some(introduction_state(w, standing(row))), due].into_iter().flatten().collect(),
        open: own && it.state.is_open(),
        passed_on: own && it.state == State::PassedOn,
        can_withdraw: own && matches!(it.state, State::Offered | State::PassedOn | State::Came),
        passed_title: if it.state == State::Offered {
            w.introductions_passed()
        } else {
            w.introductions_passed_on()
        },
        passes: passes(visit, view),
        sides: sides(visit, view, typed),
        reason: said.reason.unwrap_or_default(),
        signup: it.signup.map(|id| visit.href(&format!("/tisch/anmeldungen/{id}"))).unwrap_or_default(),
        talk: it.advice.map(|id| {
            let words = plain(&w.advice_number(id.to_string().as_str()));
            (words, visit.href(&format!("/tisch/beratung/{id}")))
        }),
        gone: it.said.is_none(),
        next: match typed.text("next") {
            typed if errors.of("next").is_empty() || typed.is_empty() => {
                it.next.map(|day| day.to_string()).unwrap_or_default()
            }
            typed => kept(&typed),
        },
        typed_reason: kept(&typed.text("reason")),
        history: history(visit, &view.history),
        here: visit.href(&format!("/tisch/vermittlungen/{}", it.id)),
        seen: view.at,
        note: None,
        errors,
        shell: visit.shell(),
    }
}

fn passes(visit: &Visit, view: &One) -> Vec<(String, String)> {
    let (w, it) = (visit.words(), &view.row.it);
    let said = it.said.clone().unwrap_or_default();
    if it.signup.is_some() {
        return vec![(w.introductions_passed_on(), w.introductions_signup_passes())];
    }
    let pairs = if it.other.is_some() {
        let contact = |organisation: Option<&Organisation>| {
            let parts = organisation.map(|it| [it.contact_name.clone(), it.phone.clone(), it.email.clone()]);
            parts.into_iter().flatten().flatten().collect::<Vec<_>>().join(", ")
        };
        vec![
            (w.introductions_about(), said.message.unwrap_or_default()),
            (view.organisation.name.clone(), contact(Some(&view.organisation))),
            (
                view.row.other.as_ref().map(|it| it.0.clone()).unwrap_or_default(),
                contact(view.other.as_ref()),
            ),
        ]
    } else {
        vec![
            (w.cases_name(), said.name),
            (w.cases_phone(), said.phone.unwrap_or_default()),
            (w.cases_email(), said.email.unwrap_or_default()),
            (w.introductions_message(), said.message.unwrap_or_default()),
        ]
    };
    pairs.into_iter().filter(|(_, words)| !words.is_empty()).collect()
}

fn sides(visit: &Visit, view: &One, typed: &Sent) -> Vec<Of> {
    let (w, row, it) = (visit.words(), &view.row, &view.row.it);
    let said = it.said.clone().unwrap_or_default();
    let waits = it.said.is_some() && it.signup.is_none() && it.state == State::Offered;
    let is_here = |key: &str| typed.text("side") == key;
    let id = |field: &str, key: &str| if is_here(key) { field.to_owned() } else { format!("{field}-{key}") };
    let of =
        |key: &'static str, name: String, organisation: Option<&Organisation>, agreed: Option<&Agreement>| {
            let second = key == SECOND;
            let tell = if second { it.tell_other } else { it.tell };
            let was_passed_on = it.state != State::Offered && it.said.is_some() && it.signup.is_none();
            Of {
                key,
                href: organisation.map(|it| visit.href(&format!("/o/{}", it.id))).unwrap_or_default(),
                reach: organisation.map(|it| {
                    let contact = it.contact_name.as_deref().unwrap_or_default();
                    Reach::new(contact, it.phone.as_deref(), it.email.as_deref())
                }),
                yes: agreed.map(|agreed| yes(visit, agreed)).unwrap_or_default(),
                asks: waits && agreed.is_none(),
                needs_name: it.other.is_some(),
                call: match (tell, it.state) {
                    (true, State::Withdrawn) => plain(&w.introductions_call_back(name.as_str())),
                    (true, _) => plain(&w.introductions_call(name.as_str())),
                    (false, _) => String::new(),
                },
                mailed: match organisation {
                    Some(it) if was_passed_on && it.email.is_some() => {
                        plain(&w.introductions_mailed(name.as_str()))
                    }
                    _ => String::new(),
                },
                ways: ways(w, &if is_here(key) { typed.text("agreed_way") } else { String::new() }),
                by_id: id("agreed_by", key),
                way_id: id("agreed_way", key),
                by: if is_here(key) { kept(&typed.text("agreed_by")) } else { String::new() },
                name,
            }
        };
    if let Some((other, _)) = &row.other {
        vec![
            of(FIRST, view.organisation.name.clone(), Some(&view.organisation), said.agreed.as_ref()),
            of(SECOND, other.clone(), view.other.as_ref(), said.other_agreed.as_ref()),
        ]
    } else {
        let person = of(FIRST, super::who(w, row), None, said.agreed.as_ref());
        // The call goes to the organisation; the yes is that of the person.
        let club = of(FIRST, view.organisation.name.clone(), Some(&view.organisation), None);
        let club = Of { asks: false, ..club };
        vec![Of { call: String::new(), ..person }, club]
    }
}

const FIRST: &str = "erste";
const SECOND: &str = "zweite";

fn side(sent: &Sent) -> Side {
    if sent.text("side") == SECOND { Side::Second } else { Side::First }
}

async fn take<F>(visit: Visit, id: i64, sent: Sent, done: &str, act: F) -> Result<Response, Fault>
where
    F: FnOnce(&mut WriteCx<'_>, IntroductionId) -> Done<()> + Send + 'static,
{
    let id = IntroductionId::new(id);
    let here = format!("/tisch/vermittlungen/{id}");
    // From the morning one goes on with the morning.
    let back = sent.text("weiter") == "tisch";
    match step(visit.clone(), Subject::Introduction(id), &sent, (&here, done), move |cx| act(cx, id)).await? {
        Stepped::Done(_) if back => Ok(visit.see_other("/tisch")),
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

pub(super) async fn agree(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (side, yes) = (side(&sent), agrees(&sent, ["agreed", "agreed_by", "agreed_way"]));
    let act = move |cx: &mut WriteCx<'_>, id| service::introductions::agree(cx, id, side, &yes);
    take(visit, id, sent, "ja", act).await
}

pub(super) async fn told(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let side = side(&sent);
    take(visit, id, sent, "gesagt", move |cx, id| service::introductions::told(cx, id, side)).await
}

pub(super) async fn plan(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let next = sent.text("next");
    take(visit, id, sent, "vorgemerkt", move |cx, id| service::introductions::plan(cx, id, &next)).await
}

pub(super) async fn came(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    take(visit, id, sent, "daraus-wurde", service::introductions::came).await
}

pub(super) async fn not_came(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let reason = sent.text("reason");
    let act = move |cx: &mut WriteCx<'_>, id| service::introductions::not_came(cx, id, &reason);
    take(visit, id, sent, "nichts-daraus", act).await
}

pub(super) async fn withdraw(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    take(visit, id, sent, "zurueckgenommen", service::introductions::withdraw).await
}
