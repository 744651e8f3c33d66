//! One circular: how it reads, to whom it goes by which way, and sending it.

use super::{GONE, standing};
use crate::desk::Number;
use crate::desk::words::tel;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::circulars::{CircularId, Way};
use service::circulars::Recipient;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/circulars/one.html")]
struct OnePage {
    shell: Shell,
    href: String,
    done: String,
    /// It went out meanwhile, or too many were tried.
    trouble: String,
    tone: &'static str,
    state: String,
    open: bool,
    subject: String,
    text: Vec<String>,
    groups: Vec<Group>,
    send: String,
}

/// Those who are reached in the same way.
struct Group {
    id: &'static str,
    title: String,
    hint: String,
    people: Vec<Person>,
}

struct Person {
    href: String,
    name: String,
    /// Whom to call, where there is no other way.
    contact: String,
    phone: String,
    tel: String,
}

/// Said once in the address.
const SENT: &str = "verschickt";
const TRIED: &str = "probe";

pub(crate) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let w = visit.words();
    let done = match visit.query_value("getan").as_deref() {
        Some(SENT) => w.circulars_done(),
        Some(TRIED) => w.circulars_tried(),
        _ => String::new(),
    };
    let page = shown(&visit, CircularId::new(id)).await?;
    render::ok(&OnePage { done, ..page })
}

async fn shown(visit: &Visit, id: CircularId) -> Result<OnePage, Fault> {
    let (circular, recipients) = visit.read(move |cx| service::circulars::see(cx, id)).await?;
    let (tone, state) = standing(visit, &circular);
    let w = visit.words();
    let of = |way: Way| recipients.iter().filter(move |(_, it)| *it == way).map(|(recipient, _)| recipient);
    let group = |way: Way, id, title: String, hint: String| {
        let people: Vec<Person> = of(way).map(|recipient| person(visit, recipient)).collect();
        (!people.is_empty()).then_some(Group { id, title: i18n::plain(&title), hint, people })
    };
    let count = |way| of(way).count();
    let groups = [
        group(Way::Mail, "mails", w.circulars_mails(count(Way::Mail)), String::new()),
        group(Way::Letter, "letters", w.circulars_letters(count(Way::Letter)), w.circulars_letters_hint()),
        group(Way::Phone, "calls", w.circulars_calls(count(Way::Phone)), w.circulars_calls_hint()),
    ];
    Ok(OnePage {
        href: visit.href(&format!("/tisch/rundbriefe/{id}")),
        done: String::new(),
        trouble: String::new(),
        tone,
        state,
        open: circular.sent_at.is_none(),
        text: circular.text.lines().map(str::to_owned).collect(),
        subject: circular.subject,
        send: i18n::plain(&w.circulars_send(count(Way::Mail))),
        groups: groups.into_iter().flatten().collect(),
        shell: visit.shell(),
    })
}

fn person(visit: &Visit, of: &Recipient) -> Person {
    let phone = of.phone.clone().unwrap_or_default();
    Person {
        href: visit.href(&format!("/tisch/organisationen/{}", of.id)),
        name: of.name.clone(),
        contact: of.contact.clone().unwrap_or_default(),
        tel: tel(&phone),
        phone,
    }
}

/// What was refused is said over the circular as it is now.
async fn refused(visit: &Visit, id: CircularId, error: Error) -> Result<Response, Fault> {
    let w = visit.words();
    let (status, trouble) = match error {
        Error::Refused(Refusal::NotNow) => (http::StatusCode::CONFLICT, w.circulars_gone()),
        Error::Refused(Refusal::TooOften) => (http::StatusCode::TOO_MANY_REQUESTS, w.circulars_too_often()),
        other => return Err(other.into()),
    };
    let page = shown(visit, id).await?;
    render::page(status, &OnePage { trouble, ..page })
}

/// POST: it goes out.
pub(crate) async fn send(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = CircularId::new(id);
    match visit.write(move |cx| service::circulars::send(cx, id)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/rundbriefe/{id}?getan={SENT}"))),
        Err(error) => refused(&visit, id, error).await,
    }
}

/// POST: a mail of it to oneself.
pub(crate) async fn try_out(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = CircularId::new(id);
    match visit.write(move |cx| service::circulars::try_out(cx, id)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/rundbriefe/{id}?getan={TRIED}"))),
        Err(error) => refused(&visit, id, error).await,
    }
}

/// POST: the draft is thrown away.
pub(crate) async fn discard(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = CircularId::new(id);
    match visit.write(move |cx| service::circulars::discard(cx, id)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/rundbriefe?getan={GONE}"))),
        Err(error) => refused(&visit, id, error).await,
    }
}
