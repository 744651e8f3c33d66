//! The dates of an offer: all that come, and a new one.

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
use domain::opportunities::{OpportunityId, OpportunityState, Shift, ShiftForm};
use i18n::dates;
use service::opportunities::Dates;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "organisations/offer/dates.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    done: String,
    back: String,
    offer: String,
    lang: &'static str,
    rows: Vec<Row>,
    /// So far one helps regularly here.
    regular: bool,
    /// The offer is over: nothing is added any more.
    over: bool,
    action: String,
    form: ShiftForm,
}

struct Row {
    href: String,
    when: String,
    datetime: String,
    places: String,
    off: bool,
}

pub(in crate::organisations) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: OpportunityId = number(&id)?;
    let found = visit.read(move |cx| service::opportunities::dates(cx, id)).await?;
    render::ok(&shown(&visit, &found, ShiftForm::default(), FieldErrors::default()))
}

pub(in crate::organisations) async fn add(
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Fault> {
    let id: OpportunityId = number(&id)?;
    let typed = ShiftForm {
        date: sent.text("date"),
        from: sent.text("from"),
        to: sent.text("to"),
        capacity: sent.text("capacity"),
    };
    let form = typed.clone();
    let faults = match visit.write(move |cx| service::opportunities::add_date(cx, id, &form)).await {
        Ok(_) => return Ok(visit.see_other(&address(&visit, id, Done::DateAdded))),
        Err(Error::Refused(Refusal::Fields(faults))) => faults,
        Err(error) => return Err(error.into()),
    };
    let found = visit.read(move |cx| service::opportunities::dates(cx, id)).await?;
    let typed = ShiftForm {
        date: shown_again(&typed.date),
        from: shown_again(&typed.from),
        to: shown_again(&typed.to),
        capacity: shown_again(&typed.capacity),
    };
    render::mend(&shown(&visit, &found, typed, FieldErrors::new(visit.locale, &faults)))
}

/// The page of an offer's dates, saying what was done.
pub(super) fn address(visit: &Visit, id: OpportunityId, done: Done) -> String {
    format!("{}/angebote/{id}/termine?getan={}", Door::of(visit).home(), done.key())
}

fn shown(visit: &Visit, found: &Dates, form: ShiftForm, errors: FieldErrors) -> Page {
    let (offer, home) = (&found.offer, Door::of(visit).home());
    let done = visit.query_value("getan").as_deref().and_then(Done::from_key);
    Page {
        shell: visit.shell(),
        errors,
        done: done.map(|done| done.said(visit.words())).unwrap_or_default(),
        back: visit.href(&format!("{home}/angebote/{}", offer.core.id)),
        offer: offer.texts.title.clone(),
        lang: offer.texts.lang.tag(),
        rows: found.dates.iter().map(|date| row(visit, home, date)).collect(),
        regular: !found.dated,
        over: offer.core.state == OpportunityState::Ended,
        action: visit.href(&format!("{home}/angebote/{}/termine", offer.core.id)),
        form,
    }
}

fn row(visit: &Visit, home: &str, date: &Shift) -> Row {
    Row {
        href: visit.href(&format!("{home}/termine/{}", date.id)),
        when: dates::span(visit.locale, date.starts, date.ends),
        datetime: date.starts.to_stored(),
        places: places(visit.words(), date.places),
        off: date.called_off_at.is_some(),
    }
}
