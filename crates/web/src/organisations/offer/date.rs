//! One date of an offer: its places, and calling it off.

use super::dates::address;
use super::handle::Door;
use super::shown::places;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::organisations::area::Done;
use crate::organisations::number;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::opportunities::ShiftId;
use http::StatusCode;
use i18n::dates;
use service::opportunities::OneDate;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "organisations/offer/date.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    /// The step was not possible any more.
    not_now: bool,
    back: String,
    action: String,
    offer: String,
    lang: &'static str,
    when: String,
    datetime: String,
    state: String,
    tone: &'static str,
    comes: bool,
    places: String,
    taken: u16,
    signed_up: usize,
    by_mail: usize,
    by_voice: usize,
    not_told: usize,
    capacity: String,
    reason: String,
}

pub(in crate::organisations) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: ShiftId = number(&id)?;
    let found = visit.read(move |cx| service::opportunities::date(cx, id)).await?;
    render::ok(&shown(&visit, &found))
}

/// Both forms of the page are sent to its own address: whoever had to log in again comes back to it.
pub(in crate::organisations) async fn take(
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Fault> {
    let id: ShiftId = number(&id)?;
    let (capacity, reason) = (sent.text("capacity"), sent.text("reason"));
    let (places, why) = (capacity.clone(), reason.clone());
    let (done, taken) = match sent.text("step").as_str() {
        "places" => {
            let taken = visit.write(move |cx| service::opportunities::set_places(cx, id, &places)).await;
            (Done::Places, taken)
        }
        "call-off" => {
            let taken = visit.write(move |cx| service::opportunities::call_off(cx, id, &why).map(drop)).await;
            (Done::CalledOff, taken)
        }
        _ => return Err(Fault::NotFound),
    };
    let found = visit.read(move |cx| service::opportunities::date(cx, id)).await?;
    let mut page = match taken {
        Ok(()) => return Ok(visit.see_other(&address(&visit, found.date.opportunity, done))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let page = shown(&visit, &found);
            Page { errors: FieldErrors::new(visit.locale, &faults), ..page }
        }
        Err(Error::Refused(_)) => Page { not_now: true, ..shown(&visit, &found) },
        Err(error) => return Err(error.into()),
    };
    match done {
        Done::Places => page.capacity = shown_again(&capacity),
        _ => page.reason = shown_again(&reason),
    }
    let status = if page.not_now { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    render::page(status, &page)
}

fn shown(visit: &Visit, found: &OneDate) -> Page {
    let (w, date, home) = (visit.words(), &found.date, Door::of(visit).home());
    let (state, tone) = if date.called_off_at.is_some() {
        (w.area_date_off(), "bad")
    } else if date.comes(visit.now) {
        (w.area_date_on(), "ok")
    } else {
        (w.area_date_over(), "")
    };
    Page {
        shell: visit.shell(),
        errors: FieldErrors::default(),
        not_now: false,
        back: visit.href(&format!("{home}/angebote/{}/termine", date.opportunity)),
        action: visit.href(&format!("{home}/termine/{}", date.id)),
        offer: found.offer.texts.title.clone(),
        lang: found.offer.texts.lang.tag(),
        when: dates::span(visit.locale, date.starts, date.ends),
        datetime: date.starts.to_stored(),
        state,
        tone,
        comes: date.comes(visit.now),
        places: places(w, date.places),
        taken: date.places.taken,
        signed_up: found.signed_up,
        by_mail: found.by_mail,
        by_voice: found.by_voice,
        not_told: found.not_told,
        capacity: date.places.capacity.map(|places| places.to_string()).unwrap_or_default(),
        reason: String::new(),
    }
}
