use crate::connection::Conn;
use crate::error::{Error, Result};
use crate::schema::{opportunity, shift};
use crate::sql::{Value, among, spelled};
use diesel::prelude::*;
use domain::opportunities::{OpportunityId, Places, Shift, ShiftDraft, ShiftId};
use kernel::{Instant, WallTime};

type Row = (i64, i64, String, String, Option<i32>, i32, Option<i64>);
type Columns = (
    shift::id,
    shift::opportunity_id,
    shift::starts,
    shift::ends,
    shift::capacity,
    shift::taken,
    shift::called_off_at,
);
const COLUMNS: Columns = (
    shift::id,
    shift::opportunity_id,
    shift::starts,
    shift::ends,
    shift::capacity,
    shift::taken,
    shift::called_off_at,
);

pub(crate) fn places(capacity: Option<i32>, taken: i32) -> Places {
    Places {
        capacity: capacity.map(|places| u16::try_from(places).unwrap_or(u16::MAX)),
        taken: u16::try_from(taken).unwrap_or(u16::MAX),
    }
}

fn wall(column: &'static str, stored: &str) -> Result<WallTime> {
    WallTime::from_stored(stored).ok_or_else(|| Error::Unreadable {
        table: "shift",
        column,
        value: stored.to_owned(),
    })
}

fn read((id, opportunity, starts, ends, capacity, taken, called_off): Row) -> Result<Shift> {
    Ok(Shift {
        id: ShiftId::new(id),
        opportunity: OpportunityId::new(opportunity),
        starts: wall("starts", &starts)?,
        ends: wall("ends", &ends)?,
        places: places(capacity, taken),
        called_off_at: called_off.map(Instant::from_micros),
    })
}

/// Adds a date.
pub fn insert_shift(connection: &mut Conn, of: OpportunityId, draft: &ShiftDraft) -> Result<ShiftId> {
    let id = diesel::insert_into(shift::table)
        .values((
            shift::opportunity_id.eq(of.number()),
            shift::starts.eq(draft.starts.to_stored()),
            shift::ends.eq(draft.ends.to_stored()),
            shift::starts_at.eq(draft.starts.instant().micros()),
            shift::capacity.eq(draft.capacity.map(i32::from)),
            shift::taken.eq(0),
        ))
        .returning(shift::id)
        .get_result(connection)?;
    Ok(ShiftId::new(id))
}

/// One date.
pub fn shift(connection: &mut Conn, id: ShiftId) -> Result<Option<Shift>> {
    let rows = shift::table.filter(shift::id.eq(id.number())).select(COLUMNS).load::<Row>(connection)?;
    rows.into_iter().next().map(read).transpose()
}

/// Another number of places. [`Error::NoPlace`] when more are taken by now.
pub fn set_places(connection: &mut Conn, id: ShiftId, capacity: Option<u16>) -> Result<()> {
    diesel::update(shift::table.filter(shift::id.eq(id.number())))
        .set(shift::capacity.eq(capacity.map(i32::from)))
        .execute(connection)?;
    Ok(())
}

/// It does not take place. The row stays: sign-ups tell of it.
pub fn set_called_off(connection: &mut Conn, id: ShiftId, at: Instant) -> Result<()> {
    diesel::update(shift::table.filter(shift::id.eq(id.number())))
        .set(shift::called_off_at.eq(Some(at.micros())))
        .execute(connection)?;
    Ok(())
}

/// The dates of an offer from an instant on that take place, soonest first.
pub fn shifts_of(connection: &mut Conn, of: OpportunityId, from: Instant) -> Result<Vec<Shift>> {
    let dates = every_shift_of(connection, of, from)?;
    Ok(dates.into_iter().filter(|shift| shift.called_off_at.is_none()).collect())
}

/// The dates of an offer from an instant on, also those that were called off, soonest first.
pub fn every_shift_of(connection: &mut Conn, of: OpportunityId, from: Instant) -> Result<Vec<Shift>> {
    shift::table
        .filter(shift::opportunity_id.eq(of.number()).and(shift::starts_at.ge(from.micros())))
        .order((shift::starts_at, shift::id))
        .limit(200)
        .select(COLUMNS)
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// The dates of all offers from an instant on, also those that were called off, soonest first.
pub(super) fn coming_shifts(connection: &mut Conn, from: Instant) -> Result<Vec<Shift>> {
    shift::table
        .filter(shift::starts_at.ge(from.micros()))
        .order((shift::starts_at, shift::id))
        .select(COLUMNS)
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// The dates of several offers from an instant on, also those that were called off, soonest first.
pub(super) fn every_shift_of_some(connection: &mut Conn, of: &[i64], from: Instant) -> Result<Vec<Shift>> {
    shift::table
        .filter(among(shift::opportunity_id, of).and(shift::starts_at.ge(from.micros())))
        .order((shift::starts_at, shift::id))
        .select(COLUMNS)
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// Does an offer have dates at all, past ones and those that were called off as well?
pub fn is_dated(connection: &mut Conn, of: OpportunityId) -> Result<bool> {
    let any = shift::table.filter(shift::opportunity_id.eq(of.number())).select(shift::id).limit(1);
    Ok(!any.load::<i64>(connection)?.is_empty())
}

/// The dates of several offers from an instant on that take place, soonest first.
pub fn next_shifts(connection: &mut Conn, of: &[i64], from: Instant) -> Result<Vec<Shift>> {
    shift::table
        .filter(among(shift::opportunity_id, of).and(shift::starts_at.ge(from.micros())))
        .filter(shift::called_off_at.is_null())
        .order((shift::starts_at, shift::id))
        .select(COLUMNS)
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// Takes a place, of the date where there is one, else of the offer. The database is the judge: `Ok(false)` when none
/// is left.
pub fn take_place(connection: &mut Conn, of: OpportunityId, at: Option<ShiftId>) -> Result<bool> {
    let (take, id) = match at {
        Some(id) => (
            "update shift set taken = taken + 1 \
             where id = ? and called_off_at is null and (capacity is null or capacity > taken)",
            id.number(),
        ),
        None => (
            "update opportunity set taken = taken + 1 where id = ? and (capacity is null or capacity > taken)",
            of.number(),
        ),
    };
    let changed = spelled(take, [Value::Number(id)]).execute(connection)?;
    Ok(changed == 1)
}

/// Gives a place back.
pub fn free_place(connection: &mut Conn, of: OpportunityId, at: Option<ShiftId>) -> Result<()> {
    match at {
        Some(id) => diesel::update(shift::table.filter(shift::id.eq(id.number())))
            .set(shift::taken.eq(shift::taken - 1))
            .execute(connection)?,
        None => diesel::update(opportunity::table.filter(opportunity::id.eq(of.number())))
            .set(opportunity::taken.eq(opportunity::taken - 1))
            .execute(connection)?,
    };
    Ok(())
}
