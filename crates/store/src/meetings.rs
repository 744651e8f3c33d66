//! Meetings, who is invited, and the steps that were agreed there.

mod measures;

pub use measures::{MeasureRow, add_measure, measure, measures, open_measures, update_measure};

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{meeting, meeting_guest, organisation};
use crate::sql::among;
use diesel::prelude::*;
use domain::accounts::AccountId;
use domain::circulars::CircularId;
use domain::events::EventId;
use domain::meetings::{Guest, Meeting, MeetingId, MeetingState};
use domain::organisations::OrganisationId;
use jiff::civil::Date;
use kernel::{Instant, Minutes};
use std::collections::{BTreeMap, BTreeSet};

type Facts = (
    (i64, String, String, Option<i32>, String),
    (Option<String>, Option<String>, String),
    (Option<i64>, Option<i64>, Option<i64>, i64),
);

macro_rules! facts {
    () => {
        (
            (meeting::id, meeting::title, meeting::day, meeting::from_minute, meeting::place),
            (meeting::agenda, meeting::minutes, meeting::state),
            (meeting::owner_id, meeting::circular_id, meeting::event_id, meeting::planned_at),
        )
    };
}

fn read(facts: Facts) -> Result<Meeting> {
    let ((id, title, on, from, place), (agenda, minutes, state), (owner, circular, event, planned_at)) =
        facts;
    Ok(Meeting {
        id: MeetingId::new(id),
        title,
        on: read_key("meeting", "day", &on, |text| text.parse().ok())?,
        from: from.and_then(|minute| u16::try_from(minute).ok()).and_then(Minutes::new),
        place,
        agenda,
        minutes,
        state: read_key("meeting", "state", &state, MeetingState::from_key)?,
        owner: owner.map(AccountId::new),
        circular: circular.map(CircularId::new),
        event: event.map(EventId::new),
        planned_at: Instant::from_micros(planned_at),
    })
}

/// Keeps a new one; its number is given anew. [`crate::Error::Exists`] when this form was sent already.
pub fn insert(connection: &mut Conn, new: &Meeting, form_key: &str) -> Result<MeetingId> {
    let id = diesel::insert_into(meeting::table)
        .values((
            meeting::form_key.eq(Some(form_key)),
            meeting::title.eq(&new.title),
            meeting::day.eq(new.on.to_string()),
            meeting::from_minute.eq(new.from.map(|from| i32::from(from.get()))),
            meeting::place.eq(&new.place),
            meeting::agenda.eq(new.agenda.as_deref()),
            meeting::state.eq(new.state.key()),
            meeting::owner_id.eq(new.owner.map(AccountId::number)),
            meeting::event_id.eq(new.event.map(EventId::number)),
            meeting::planned_at.eq(new.planned_at.micros()),
        ))
        .returning(meeting::id)
        .get_result::<i64>(connection)?;
    Ok(MeetingId::new(id))
}

/// The one that came with this form.
pub fn by_form_key(connection: &mut Conn, key: &str) -> Result<Option<MeetingId>> {
    let found = meeting::table.filter(meeting::form_key.eq(Some(key))).select(meeting::id);
    Ok(found.load::<i64>(connection)?.pop().map(MeetingId::new))
}

/// One meeting.
pub fn get(connection: &mut Conn, id: MeetingId) -> Result<Option<Meeting>> {
    let found =
        meeting::table.filter(meeting::id.eq(id.number())).select(facts!()).load::<Facts>(connection)?;
    found.into_iter().next().map(read).transpose()
}

/// Writes down how it stands.
pub fn update(connection: &mut Conn, it: &Meeting) -> Result<()> {
    diesel::update(meeting::table.filter(meeting::id.eq(it.id.number())))
        .set((
            meeting::title.eq(&it.title),
            meeting::day.eq(it.on.to_string()),
            meeting::from_minute.eq(it.from.map(|from| i32::from(from.get()))),
            meeting::place.eq(&it.place),
            meeting::agenda.eq(it.agenda.as_deref()),
            meeting::minutes.eq(it.minutes.as_deref()),
            meeting::state.eq(it.state.key()),
            meeting::owner_id.eq(it.owner.map(AccountId::number)),
            meeting::circular_id.eq(it.circular.map(CircularId::number)),
            meeting::event_id.eq(it.event.map(EventId::number)),
        ))
        .execute(connection)?;
    Ok(())
}

/// Who is invited; whoever was before and is not named goes.
pub fn set_guests(connection: &mut Conn, id: MeetingId, guests: &BTreeSet<OrganisationId>) -> Result<()> {
    let before = meeting_guest::table.filter(meeting_guest::meeting_id.eq(id.number()));
    diesel::delete(before).execute(connection)?;
    // One statement for each: the two engines have no form for many that this layer could write.
    for guest in guests {
        diesel::insert_into(meeting_guest::table)
            .values((
                meeting_guest::meeting_id.eq(id.number()),
                meeting_guest::organisation_id.eq(guest.number()),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Who is invited, by name.
pub fn guests(connection: &mut Conn, id: MeetingId) -> Result<Vec<Guest>> {
    let rows = meeting_guest::table
        .inner_join(organisation::table.on(organisation::id.eq(meeting_guest::organisation_id)))
        .filter(meeting_guest::meeting_id.eq(id.number()))
        .order((organisation::sort_key, organisation::id))
        .select((organisation::id, organisation::name, organisation::contact_name))
        .load::<(i64, String, Option<String>)>(connection)?;
    let guest = |(id, name, contact)| Guest { organisation: OrganisationId::new(id), name, contact };
    Ok(rows.into_iter().map(guest).collect())
}

/// A meeting in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The meeting.
    pub it: Meeting,
    /// Who calls it; `None` for somebody who is gone.
    pub owner: Option<String>,
    /// So many are invited.
    pub guests: i64,
    /// So many steps were agreed, and so many of them are open.
    pub steps: (i64, i64),
}

/// The meetings: those to come first, the next on top; then those that were, the latest on top. `planned_until` leaves only
/// those that are planned and whose day has come by then.
pub fn list(connection: &mut Conn, planned_until: Option<Date>, most: i64) -> Result<Vec<Row>> {
    let mut query = meeting::table
        .select(facts!())
        .order((meeting::day.desc(), meeting::id.desc()))
        .limit(most)
        .into_boxed();
    if let Some(day) = planned_until {
        query = query
            .filter(meeting::state.eq(MeetingState::Planned.key()))
            .filter(meeting::day.le(day.to_string()));
    }
    let rows = query.load::<Facts>(connection)?;
    let ids: Vec<i64> = rows.iter().map(|facts| facts.0.0).collect();
    let owners: Vec<i64> = rows.iter().filter_map(|facts| facts.2.0).collect();
    let owners = crate::advice::account_names(connection, &owners)?;
    let mut guests = guest_counts(connection, &ids)?;
    let mut steps = measures::counts(connection, &ids)?;
    let mut rows: Vec<Row> = rows
        .into_iter()
        .map(|facts| {
            let it = read(facts)?;
            let id = it.id.number();
            Ok(Row {
                owner: it.owner.and_then(|account| owners.get(&account.number()).cloned()),
                guests: guests.remove(&id).unwrap_or(0),
                steps: steps.remove(&id).unwrap_or_default(),
                it,
            })
        })
        .collect::<Result<_>>()?;
    // Those to come stand in the order in which they come.
    rows.sort_by_key(|row| (row.it.state != MeetingState::Planned, row.it.state == MeetingState::Cancelled));
    let planned = rows.iter().take_while(|row| row.it.state == MeetingState::Planned).count();
    if let Some(to_come) = rows.get_mut(..planned) {
        to_come.reverse();
    }
    Ok(rows)
}

fn guest_counts(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, i64>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = meeting_guest::table
        .filter(among(meeting_guest::meeting_id, ids))
        .group_by(meeting_guest::meeting_id)
        .select((meeting_guest::meeting_id, diesel::dsl::count_star()))
        .load::<(i64, i64)>(connection)?;
    Ok(rows.into_iter().collect())
}
