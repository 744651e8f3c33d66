use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::events::{Ask, EventId, View};
use domain::policy::Action;
use jiff::civil::Date;
use kernel::{Instant, Minutes, WallTime};
use store::events::{CalendarQuery, Detail, Entry};

/// So many dates stand on one page of the list.
pub const LISTED: usize = 40;
/// A month has at most so many of each kind; more read nobody.
const MOST: i64 = 600;

/// A stretch of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coming {
    /// The first day that is shown.
    pub first: Date,
    /// The first day that is not shown any more.
    pub end: Date,
    /// What takes place, soonest first.
    pub entries: Vec<Entry>,
    /// From this day on the list goes on.
    pub next: Option<Date>,
}

fn begin_of(day: Date) -> Instant {
    Minutes::new(0).map_or(Instant::from_micros(0), |midnight| WallTime::new(day, midnight).instant())
}

fn query(cx: &ReadCx<'_>, ask: &Ask, from: Instant, to: Instant, most: i64) -> CalendarQuery {
    CalendarQuery {
        topic: ask.topic.clone(),
        district: ask.district.clone(),
        organisation: ask.organisation,
        from,
        to,
        most,
        locale: cx.caller.locale,
    }
}

/// What takes place in the stretch of time that is asked for. The list of today begins now; a week and a month are whole.
///
/// # Errors
/// When the database fails.
pub fn calendar(cx: &mut ReadCx<'_>, ask: &Ask) -> Result<Coming> {
    let today = cx.now.city_day();
    let (first, end) = ask.view.days(ask.from.unwrap_or(today));
    let begin = begin_of(first);
    let from = if ask.view == View::List { begin.max(cx.now) } else { begin };
    let most = if ask.view == View::List { i64::try_from(LISTED).unwrap_or(MOST) + 1 } else { MOST };
    let query = query(cx, ask, from, begin_of(end), most);
    let mut entries = store::events::calendar(cx.conn, &query)?;
    let mut next = None;
    if ask.view == View::List && entries.len() > LISTED {
        // A page ends with a day: the next one begins with a day.
        let day = |entry: &Entry| entry.starts.civil().date();
        let broken = entries.get(LISTED).map(day);
        let whole = entries.iter().take(LISTED).filter(|entry| Some(day(entry)) < broken).count();
        let kept = if whole == 0 { LISTED } else { whole };
        next = if whole == 0 { broken.and_then(|day| day.tomorrow().ok()) } else { broken };
        entries.truncate(kept);
    }
    Ok(Coming { first, end, entries, next })
}

/// What takes place between two days, the second not included.
pub(crate) fn between(cx: &mut ReadCx<'_>, ask: &Ask, first: Date, end: Date) -> Result<Vec<Entry>> {
    let query = query(cx, ask, begin_of(first), begin_of(end), MOST);
    Ok(store::events::calendar(cx.conn, &query)?)
}

/// What comes next, whatever the view: for the page in the foyer, feeds and calendars that people subscribe to.
///
/// # Errors
/// When the database fails.
pub fn coming(cx: &mut ReadCx<'_>, ask: &Ask, most: usize) -> Result<Vec<Entry>> {
    let (_, end) = View::List.days(cx.now.city_day());
    let query = query(cx, ask, cx.now, begin_of(end), i64::try_from(most).unwrap_or(MOST));
    let mut entries = store::events::calendar(cx.conn, &query)?;
    entries.truncate(most);
    Ok(entries)
}

/// What a calendar that somebody subscribed to shows: the last month as well, so that nothing vanishes from it at once.
///
/// # Errors
/// When the database fails.
pub fn subscribed(cx: &mut ReadCx<'_>, ask: &Ask) -> Result<Vec<Entry>> {
    let (_, end) = View::List.days(cx.now.city_day());
    let from = begin_of(cx.now.plus_days(-31).city_day());
    let query = query(cx, ask, from, begin_of(end), 1_000);
    Ok(store::events::calendar(cx.conn, &query)?)
}

/// An event's page, for whoever may see it. Drafts are as if they were not there for others.
///
/// # Errors
/// [`Error::NotFound`].
pub fn public_page(cx: &mut ReadCx<'_>, id: EventId) -> Result<Detail> {
    let (locale, now) = (cx.caller.locale, cx.now);
    let detail = store::events::detail(cx.conn, id, locale, now)?.ok_or(Error::NotFound)?;
    let action = Action::SeeEvent(detail.core.organisation, detail.core.state);
    cx.authorise(action).map_err(|_| Error::NotFound)?;
    if !detail.listed {
        cx.authorise(Action::RunEvent(detail.core.organisation)).map_err(|_| Error::NotFound)?;
    }
    Ok(detail)
}
