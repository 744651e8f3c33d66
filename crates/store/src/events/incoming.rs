//! Events that came in from an organisation's own calendar.

use super::dates::wall;
use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{event, event_date, event_text};
use crate::sql::among;
use diesel::prelude::*;
use domain::events::{EventDateId, EventId, EventState, Incoming, IncomingDate, KnownDate};
use domain::organisations::OrganisationId;
use kernel::{Instant, Line, Prose, PublicId, WallTime};
use std::collections::BTreeMap;

/// What is known of an event that came in before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its number.
    pub id: EventId,
    /// Its name in its calendar.
    pub uid: String,
    /// Where it stands.
    pub state: EventState,
    /// Its title.
    pub title: String,
    /// Its text; "" for none.
    pub text: String,
    /// Where.
    pub place: Option<String>,
    /// All its dates.
    pub dates: Vec<KnownDate>,
}

/// All that came in from an organisation's calendar.
pub fn known_of(connection: &mut Conn, organisation: OrganisationId) -> Result<Vec<Known>> {
    let rows = event::table
        .inner_join(event_text::table)
        .filter(event::organisation_id.eq(organisation.number()).and(event::uid.is_not_null()))
        .filter(event_text::lang.eq(event::lang))
        .order(event::id)
        .select((
            event::id,
            event::uid.assume_not_null(),
            event::state,
            event_text::title,
            event_text::content,
            event::place,
        ))
        .load::<(i64, String, String, String, String, Option<String>)>(connection)?;
    let dates = event_date::table
        .inner_join(event::table)
        .filter(event::organisation_id.eq(organisation.number()).and(event::uid.is_not_null()))
        .order(event_date::id)
        .select((
            event_date::event_id,
            event_date::id,
            event_date::date_key,
            event_date::starts,
            event_date::ends,
            event_date::was,
            event_date::cancelled_at,
        ))
        .load::<(i64, i64, String, String, String, Option<String>, Option<i64>)>(connection)?;
    let mut by_event: BTreeMap<i64, Vec<KnownDate>> = BTreeMap::new();
    for (of, id, key, starts, ends, was, cancelled) in dates {
        by_event.entry(of).or_default().push(KnownDate {
            id: EventDateId::new(id),
            key,
            starts: wall("starts", &starts)?,
            ends: wall("ends", &ends)?,
            was: was.as_deref().and_then(WallTime::from_stored),
            cancelled: cancelled.is_some(),
        });
    }
    rows.into_iter()
        .map(|(id, uid, state, title, text, place)| {
            Ok(Known {
                id: EventId::new(id),
                uid,
                state: read_key("event", "state", &state, EventState::from_key)?,
                title,
                text,
                place,
                dates: by_event.remove(&id).unwrap_or_default(),
            })
        })
        .collect()
}

/// Which of these names belong to events of other organisations: a calendar that two share is read once.
pub fn taken_by_others(
    connection: &mut Conn,
    organisation: OrganisationId,
    uids: &[String],
) -> Result<Vec<String>> {
    let mut taken = Vec::new();
    for some in uids.chunks(200) {
        taken.extend(
            event::table
                .filter(event::uid.eq_any(some.iter().cloned().map(Some).collect::<Vec<_>>()))
                .filter(event::organisation_id.ne(organisation.number()))
                .select(event::uid.assume_not_null())
                .load::<String>(connection)?,
        );
    }
    Ok(taken)
}

/// Stores an event that came in, without its dates.
pub fn insert_known(
    connection: &mut Conn,
    organisation: OrganisationId,
    incoming: &Incoming,
    public_id: PublicId,
    state: EventState,
    (topic, district): (&str, Option<&str>),
    now: Instant,
) -> Result<EventId> {
    let district: Vec<String> = district.into_iter().map(str::to_owned).collect();
    let at = now.micros();
    let id: i64 = diesel::insert_into(event::table)
        .values((
            event::public_id.eq(public_id.to_string()),
            event::organisation_id.eq(organisation.number()),
            event::state.eq(state.key()),
            event::lang.eq("de"),
            event::topic.eq(topic.to_owned()),
            event::districts.eq(crate::text::join_padded(&district)),
            event::place.eq(incoming.place.as_ref().map(ToString::to_string)),
            event::uid.eq(Some(incoming.uid.clone())),
            event::listed_at.eq((state == EventState::Public).then_some(at)),
            event::changed_at.eq(at),
            event::created_at.eq(at),
        ))
        .returning(event::id)
        .get_result(connection)?;
    diesel::insert_into(event_text::table)
        .values((
            event_text::event_id.eq(id),
            event_text::lang.eq("de"),
            event_text::title.eq(incoming.title.to_string()),
            event_text::summary.eq(""),
            event_text::content.eq(content(incoming)),
        ))
        .execute(connection)?;
    Ok(EventId::new(id))
}

fn content(incoming: &Incoming) -> String {
    incoming.text.as_ref().map(Prose::as_str).unwrap_or_default().to_owned()
}

/// Stores what it says now of itself.
pub fn place_known(connection: &mut Conn, id: EventId, incoming: &Incoming, now: Instant) -> Result<()> {
    diesel::update(event::table.filter(event::id.eq(id.number())))
        .set((
            event::place.eq(incoming.place.as_ref().map(Line::as_str).map(str::to_owned)),
            event::changed_at.eq(now.micros()),
        ))
        .execute(connection)?;
    diesel::update(event_text::table.filter(event_text::event_id.eq(id.number())))
        .set((event_text::title.eq(incoming.title.to_string()), event_text::content.eq(content(incoming))))
        .execute(connection)?;
    Ok(())
}

/// Adds a date that came in, or writes it over the one that is there.
pub fn put_date(
    connection: &mut Conn,
    of: EventId,
    there: Option<EventDateId>,
    date: &IncomingDate,
    was: Option<WallTime>,
    now: Instant,
) -> Result<()> {
    let values = (
        event_date::starts.eq(date.starts.to_stored()),
        event_date::ends.eq(date.ends.to_stored()),
        event_date::starts_at.eq(date.starts.instant().micros()),
        event_date::ends_at.eq(date.ends.instant().micros()),
        event_date::all_day.eq(date.all_day),
        event_date::was.eq(was.map(WallTime::to_stored)),
        event_date::cancelled_at.eq(date.cancelled.then_some(now.micros())),
    );
    match there {
        Some(id) => diesel::update(event_date::table.filter(event_date::id.eq(id.number())))
            .set((values, event_date::sequence.eq(event_date::sequence + 1)))
            .execute(connection)?,
        None => diesel::insert_into(event_date::table)
            .values((
                event_date::event_id.eq(of.number()),
                event_date::date_key.eq(date.key.clone()),
                event_date::sequence.eq(0),
                values,
            ))
            .execute(connection)?,
    };
    Ok(())
}

/// Takes dates away that nobody announces any more.
pub fn delete_dates(connection: &mut Conn, ids: &[EventDateId]) -> Result<()> {
    let numbers: Vec<i64> = ids.iter().map(|id| id.number()).collect();
    for some in numbers.chunks(500) {
        diesel::delete(event_date::table.filter(among(event_date::id, some))).execute(connection)?;
    }
    Ok(())
}

/// Takes an event away that never took place.
pub fn delete_event(connection: &mut Conn, id: EventId) -> Result<()> {
    diesel::delete(event::table.filter(event::id.eq(id.number()))).execute(connection)?;
    Ok(())
}
