//! One date of an event: moved, cancelled, counted.

use super::dates::address;
use super::{Done, Door};
use crate::events::entry::{datetime, state_tag, when};
use crate::events::number;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::opportunities::Tag;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::events::{DateState, EventDateId, MoveForm};
use http::StatusCode;
use service::events::OneDate;
use service::{Error, Refusal, WriteCx};

#[derive(Template)]
#[template(path = "events/area/date.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    not_now: bool,
    back: String,
    action: String,
    title: String,
    lang: &'static str,
    when: String,
    datetime: String,
    tags: Vec<Tag>,
    /// It can still be moved and cancelled here.
    comes: bool,
    /// It has begun: one may say how many came.
    began: bool,
    locked: bool,
    move_to: MoveForm,
    reason: String,
    visitors: String,
}

pub(in crate::events) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: EventDateId = number(&id)?;
    let found = visit.read(move |cx| service::events::date(cx, id)).await?;
    render::ok(&shown(&visit, &found))
}

/// What is done with the date.
#[derive(Debug, Clone)]
enum Step {
    Move(MoveForm),
    Cancel(String),
    Count(String),
}

impl Step {
    fn of(sent: &Sent) -> Result<Self, Fault> {
        match sent.text("step").as_str() {
            "move" => Ok(Self::Move(MoveForm {
                date: sent.text("date"),
                from: sent.text("from"),
                to: sent.text("to"),
                reason: sent.text("move_reason"),
            })),
            "cancel" => Ok(Self::Cancel(sent.text("reason"))),
            "count" => Ok(Self::Count(sent.text("visitors"))),
            _ => Err(Fault::NotFound),
        }
    }

    const fn done(&self) -> Done {
        match self {
            Self::Move(_) => Done::Moved,
            Self::Cancel(_) => Done::Cancelled,
            Self::Count(_) => Done::Counted,
        }
    }

    fn take(&self, cx: &mut WriteCx<'_>, id: EventDateId) -> Result<domain::events::EventId, Error> {
        match self {
            Self::Move(form) => service::events::move_to(cx, id, form),
            Self::Cancel(reason) => service::events::cancel(cx, id, reason),
            Self::Count(visitors) => service::events::count(cx, id, visitors),
        }
    }
}

/// All forms of the page are sent to its own address: whoever had to log in again comes back to it.
pub(in crate::events) async fn take(
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Fault> {
    let id: EventDateId = number(&id)?;
    let step = Step::of(&sent)?;
    let done = step.done();
    let taking = step.clone();
    let refusal = match visit.write(move |cx| taking.take(cx, id)).await {
        Ok(event) => return Ok(visit.see_other(&address(&visit, event, done))),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let found = visit.read(move |cx| service::events::date(cx, id)).await?;
    let mut page = shown(&visit, &found);
    match refusal {
        Refusal::Fields(faults) => page.errors = FieldErrors::new(visit.locale, &faults),
        _ => page.not_now = true,
    }
    match step {
        Step::Move(form) => {
            page.move_to = MoveForm {
                date: shown_again(&form.date),
                from: shown_again(&form.from),
                to: shown_again(&form.to),
                reason: shown_again(&form.reason),
            };
        }
        Step::Cancel(reason) => page.reason = shown_again(&reason),
        Step::Count(visitors) => page.visitors = shown_again(&visitors),
    }
    let status = if page.not_now { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    render::page(status, &page)
}

fn shown(visit: &Visit, found: &OneDate) -> Page {
    let (date, event, home) = (&found.date, &found.event, Door::of(visit));
    let (starts, ends) = (date.starts.civil(), date.ends.civil());
    let locked = event.core.from_calendar;
    Page {
        shell: visit.shell(),
        errors: FieldErrors::default(),
        not_now: false,
        back: visit.href(&format!("{}/{}/termine", home.all(), event.core.id)),
        action: visit.href(&format!("{}/veranstaltungstermine/{}", home.home(), date.id)),
        title: event.texts.title.clone(),
        lang: event.texts.lang.tag(),
        when: when(visit.locale, date.starts, date.ends, date.all_day),
        datetime: datetime(date.starts, date.all_day),
        tags: state_tag(visit.words(), date.state()).into_iter().collect(),
        comes: date.comes(visit.now) && !locked,
        began: date.starts.instant() <= visit.now && date.state() != DateState::Cancelled,
        locked: locked && date.comes(visit.now),
        move_to: MoveForm {
            date: starts.date().to_string(),
            from: starts.strftime("%H:%M").to_string(),
            to: ends.strftime("%H:%M").to_string(),
            reason: String::new(),
        },
        reason: String::new(),
        visitors: date.visitors.map(|count| count.to_string()).unwrap_or_default(),
    }
}
