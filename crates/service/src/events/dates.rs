use super::run::{changed, load_to_run};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use domain::events::{DatesDraft, DatesForm, Event, EventDate, EventDateId, EventId, EventState, MoveForm};
use domain::fields::Faults;
use kernel::Prose;
use store::events::Detail;

/// One date with its event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneDate {
    /// The event.
    pub event: Detail,
    /// The date.
    pub date: EventDate,
}

/// So many past dates are shown to be counted.
const COUNTED: i64 = 24;

/// The dates of an event that are not over, for those who run it.
///
/// # Errors
/// [`Error::NotFound`], for others than its organisation and the office as well.
pub fn dates(cx: &mut ReadCx<'_>, id: EventId) -> Result<Vec<EventDate>> {
    load_to_run(cx, id)?;
    let now = cx.now;
    Ok(store::events::dates_of(cx.conn, id, now)?)
}

/// Its latest dates that are over.
///
/// # Errors
/// As [`dates`].
pub fn past(cx: &mut ReadCx<'_>, id: EventId) -> Result<Vec<EventDate>> {
    load_to_run(cx, id)?;
    let now = cx.now;
    Ok(store::events::past_dates(cx.conn, id, now, COUNTED)?)
}

/// One date.
///
/// # Errors
/// As [`dates`].
pub fn date(cx: &mut ReadCx<'_>, id: EventDateId) -> Result<OneDate> {
    let date = store::events::date(cx.conn, id)?.ok_or(Error::NotFound)?;
    Ok(OneDate { event: super::page(cx, date.event)?, date })
}

/// Adds a date or a series. A date that is there already is no mistake: the form was sent twice. Gives how many are new.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] for what is over or comes from a calendar, [`Error::NotFound`].
pub fn add_dates(cx: &mut WriteCx<'_>, id: EventId, form: &DatesForm) -> Result<usize> {
    let event = load_to_run(cx, id)?;
    if event.from_calendar || event.state == EventState::Ended {
        return Err(Refusal::NotNow.into());
    }
    let DatesDraft(dates) = DatesDraft::parse(form, cx.now)?;
    let mut added = 0;
    for (starts, ends) in dates {
        added += usize::from(store::events::insert_date(cx.conn, id, starts, ends)?.is_some());
    }
    if added > 0 {
        changed(cx, id)?;
    }
    Ok(added)
}

/// A date for whoever may change it here.
fn ours(cx: &mut ReadCx<'_>, id: EventDateId) -> Result<(EventDate, Event)> {
    let date = store::events::date(cx.conn, id)?.ok_or(Error::NotFound)?;
    let event = load_to_run(cx, date.event)?;
    Ok((date, event))
}

/// A date takes place at another time.
///
/// # Errors
/// [`Refusal::Fields`]; [`Refusal::NotNow`] when it began, was cancelled or comes from a calendar; [`Error::NotFound`].
pub fn move_to(cx: &mut WriteCx<'_>, id: EventDateId, form: &MoveForm) -> Result<EventId> {
    let (date, event) = ours(cx, id)?;
    let now = cx.now;
    let change = date.move_to(now)?;
    if event.from_calendar {
        return Err(Refusal::NotNow.into());
    }
    let (starts, ends, reason) = form.parse(now)?;
    if (starts, ends) == (date.starts, date.ends) {
        return Ok(event.id);
    }
    // Back at its first time it is moved no more.
    let was = Some(date.was.unwrap_or(date.starts)).filter(|was| *was != starts);
    let reason = reason.as_ref().map(Prose::as_str);
    store::events::set_moved(cx.conn, id, starts, ends, was, reason)?;
    store::events::touch(cx.conn, event.id, now)?;
    let _seq = cx.tell(&change)?;
    Ok(event.id)
}

/// A date does not take place. Cancelled twice is cancelled.
///
/// # Errors
/// [`Refusal::Fields`] without a reason; [`Refusal::NotNow`] when it began or comes from a calendar; [`Error::NotFound`].
pub fn cancel(cx: &mut WriteCx<'_>, id: EventDateId, reason: &str) -> Result<EventId> {
    let (date, event) = ours(cx, id)?;
    if date.cancelled_at.is_some() {
        return Ok(event.id);
    }
    let now = cx.now;
    let change = date.cancel(now)?;
    if event.from_calendar {
        return Err(Refusal::NotNow.into());
    }
    let mut faults = Faults::new();
    let Some(reason) = faults.take("reason", Prose::<600>::parse(reason)) else { return Err(faults.into()) };
    store::events::set_cancelled(cx.conn, id, Some(reason.as_str()), now)?;
    store::events::touch(cx.conn, event.id, now)?;
    let _seq = cx.tell(&change)?;
    Ok(event.id)
}

/// So many people came.
///
/// # Errors
/// [`Refusal::Fields`]; [`Refusal::NotNow`] before it began and when it did not take place; [`Error::NotFound`].
pub fn count(cx: &mut WriteCx<'_>, id: EventDateId, typed: &str) -> Result<EventId> {
    let (date, event) = ours(cx, id)?;
    let change = date.count(cx.now)?;
    let visitors = domain::events::visitors(typed)?;
    store::events::set_visitors(cx.conn, id, visitors)?;
    let _seq = cx.tell(&change)?;
    Ok(event.id)
}
