use crate::connection::Conn;
use crate::error::{Error, Result};
use crate::schema::event_date;
use crate::sql::among;
use diesel::prelude::*;
use domain::events::{EventDate, EventDateId, EventId};
use kernel::{Instant, WallTime};
use std::collections::BTreeMap;

#[derive(Queryable)]
pub(super) struct Row {
    id: i64,
    event_id: i64,
    _date_key: String,
    starts: String,
    ends: String,
    _starts_at: i64,
    _ends_at: i64,
    all_day: bool,
    was: Option<String>,
    cancelled_at: Option<i64>,
    reason: Option<String>,
    visitors: Option<i32>,
    sequence: i32,
}

pub(super) fn wall(column: &'static str, stored: &str) -> Result<WallTime> {
    let unreadable = || Error::Unreadable { table: "event_date", column, value: stored.to_owned() };
    WallTime::from_stored(stored).ok_or_else(unreadable)
}

pub(super) fn read(row: Row) -> Result<EventDate> {
    Ok(EventDate {
        id: EventDateId::new(row.id),
        event: EventId::new(row.event_id),
        starts: wall("starts", &row.starts)?,
        ends: wall("ends", &row.ends)?,
        all_day: row.all_day,
        was: row.was.as_deref().map(|was| wall("was", was)).transpose()?,
        cancelled_at: row.cancelled_at.map(Instant::from_micros),
        reason: row.reason,
        visitors: row.visitors.and_then(|number| u32::try_from(number).ok()),
        sequence: u32::try_from(row.sequence).unwrap_or(0),
    })
}

/// Adds a date that somebody wrote down; `None` when the event has one at this time already.
pub fn insert_date(
    connection: &mut Conn,
    of: EventId,
    starts: WallTime,
    ends: WallTime,
) -> Result<Option<EventDateId>> {
    let key = starts.to_stored();
    let same = event_date::event_id
        .eq(of.number())
        .and(event_date::date_key.eq(key.clone()).or(event_date::starts.eq(key.clone())));
    let known = event_date::table.filter(same).select(event_date::id).limit(1);
    if !known.load::<i64>(connection)?.is_empty() {
        return Ok(None);
    }
    let id = diesel::insert_into(event_date::table)
        .values((
            event_date::event_id.eq(of.number()),
            event_date::date_key.eq(key.clone()),
            event_date::starts.eq(key),
            event_date::ends.eq(ends.to_stored()),
            event_date::starts_at.eq(starts.instant().micros()),
            event_date::ends_at.eq(ends.instant().micros()),
            event_date::all_day.eq(false),
            event_date::sequence.eq(0),
        ))
        .returning(event_date::id)
        .get_result(connection)?;
    Ok(Some(EventDateId::new(id)))
}

/// One date.
pub fn date(connection: &mut Conn, id: EventDateId) -> Result<Option<EventDate>> {
    let rows = event_date::table.filter(event_date::id.eq(id.number())).load::<Row>(connection)?;
    rows.into_iter().next().map(read).transpose()
}

/// The dates of an event that end after an instant, soonest first.
pub fn dates_of(connection: &mut Conn, of: EventId, from: Instant) -> Result<Vec<EventDate>> {
    event_date::table
        .filter(event_date::event_id.eq(of.number()).and(event_date::ends_at.gt(from.micros())))
        .order((event_date::starts_at, event_date::id))
        .limit(400)
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// The dates of several events that end after an instant, soonest first.
pub(super) fn dates_among(
    connection: &mut Conn,
    of: &[i64],
    from: Instant,
) -> Result<BTreeMap<i64, Vec<EventDate>>> {
    let mut dates: BTreeMap<i64, Vec<EventDate>> = BTreeMap::new();
    if of.is_empty() {
        return Ok(dates);
    }
    let rows = event_date::table
        .filter(among(event_date::event_id, of).and(event_date::ends_at.gt(from.micros())))
        .order((event_date::starts_at, event_date::id))
        .load::<Row>(connection)?;
    for row in rows {
        dates.entry(row.event_id).or_default().push(read(row)?);
    }
    Ok(dates)
}

/// The dates of an event that ended before an instant, the latest first.
pub fn past_dates(connection: &mut Conn, of: EventId, before: Instant, most: i64) -> Result<Vec<EventDate>> {
    event_date::table
        .filter(event_date::event_id.eq(of.number()).and(event_date::ends_at.le(before.micros())))
        .order((event_date::starts_at.desc(), event_date::id.desc()))
        .limit(most)
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// It takes place at another time.
pub fn set_moved(
    connection: &mut Conn,
    id: EventDateId,
    starts: WallTime,
    ends: WallTime,
    was: Option<WallTime>,
    reason: Option<&str>,
) -> Result<()> {
    diesel::update(event_date::table.filter(event_date::id.eq(id.number())))
        .set((
            event_date::starts.eq(starts.to_stored()),
            event_date::ends.eq(ends.to_stored()),
            event_date::starts_at.eq(starts.instant().micros()),
            event_date::ends_at.eq(ends.instant().micros()),
            event_date::was.eq(was.map(WallTime::to_stored)),
            event_date::reason.eq(reason.map(str::to_owned)),
            event_date::sequence.eq(event_date::sequence + 1),
        ))
        .execute(connection)?;
    Ok(())
}

/// It does not take place. The row stays: calendars that took it learn of it.
pub fn set_cancelled(
    connection: &mut Conn,
    id: EventDateId,
    reason: Option<&str>,
    at: Instant,
) -> Result<()> {
    diesel::update(event_date::table.filter(event_date::id.eq(id.number())))
        .set((
            event_date::cancelled_at.eq(Some(at.micros())),
            event_date::reason.eq(reason.map(str::to_owned)),
            event_date::sequence.eq(event_date::sequence + 1),
        ))
        .execute(connection)?;
    Ok(())
}

/// So many people came.
pub fn set_visitors(connection: &mut Conn, id: EventDateId, visitors: Option<u32>) -> Result<()> {
    diesel::update(event_date::table.filter(event_date::id.eq(id.number())))
        .set(event_date::visitors.eq(visitors.map(|number| i32::try_from(number).unwrap_or(i32::MAX))))
        .execute(connection)?;
    Ok(())
}
