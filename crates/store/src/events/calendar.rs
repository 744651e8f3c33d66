//! All that takes place in a stretch of time: dates of events and dates of offers, as one list.

use super::read::texts_of;
use super::{Texts, dates};
use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::opportunities;
use crate::schema::{event, event_date, opportunity, organisation, shift};
use diesel::prelude::*;
use domain::events::{DateState, EventDate, EventId};
use domain::opportunities::{OpportunityId, Places, ShiftId};
use domain::organisations::OrganisationId;
use kernel::{Instant, Locale, PublicId, WallTime};

/// What is asked of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarQuery {
    /// Key of the topic.
    pub topic: Option<String>,
    /// Key of the district; what concerns the whole town fits too.
    pub district: Option<String>,
    /// Of this organisation.
    pub organisation: Option<OrganisationId>,
    /// What ends after this …
    pub from: Instant,
    /// … and begins before this.
    pub to: Instant,
    /// At most so many of each kind.
    pub most: i64,
    /// Language of the texts, where they exist in it.
    pub locale: Locale,
}

/// Of what a date is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// A date of an event.
    Event(EventId),
    /// A date of an offer, with its places.
    Offer(OpportunityId, ShiftId, Places),
}

/// One date in the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Of what.
    pub of: Of,
    /// The offer over which one registers for an event.
    pub offer: Option<OpportunityId>,
    /// The name of that in feeds.
    pub public_id: PublicId,
    /// Number of the date.
    pub number: i64,
    /// Title and summary.
    pub texts: Texts,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// Its name.
    pub organisation_name: String,
    /// Key of the topic.
    pub topic: String,
    /// Districts; none is the whole town.
    pub districts: Vec<String>,
    /// Where exactly.
    pub place: Option<String>,
    /// When it begins.
    pub starts: WallTime,
    /// When it ends.
    pub ends: WallTime,
    /// It has days and no hours.
    pub all_day: bool,
    /// What became of it.
    pub state: DateState,
    /// When it was announced for before it was moved.
    pub was: Option<WallTime>,
    /// How often it was changed.
    pub sequence: u32,
    /// When something of it changed last.
    pub changed_at: Instant,
}

/// What takes place, soonest first.
pub fn calendar(connection: &mut Conn, query: &CalendarQuery) -> Result<Vec<Entry>> {
    let mut entries = events(connection, query)?;
    for date in offers(connection, query)? {
        // An event whose sign-up leads to an offer stands there once, as event.
        let Of::Offer(offer, ..) = date.of else { continue };
        let twice = entries.iter().any(|it| it.offer == Some(offer) && it.starts == date.starts);
        if !twice {
            entries.push(date);
        }
    }
    entries.sort_by_key(|entry| (entry.starts, entry.number));
    Ok(entries)
}

#[derive(Queryable)]
struct EventRow {
    id: i64,
    public_id: String,
    offer: Option<i64>,
    topic: String,
    districts: String,
    place: Option<String>,
    changed_at: i64,
    organisation_id: i64,
    organisation_name: String,
}

fn events(connection: &mut Conn, query: &CalendarQuery) -> Result<Vec<Entry>> {
    let mut found = event_date::table
        .inner_join(event::table.inner_join(organisation::table))
        // Who is hidden after a report is hidden with all that is theirs.
        .filter(event::state.eq("public").and(organisation::state.eq("active")))
        .filter(event_date::ends_at.gt(query.from.micros()).and(event_date::starts_at.lt(query.to.micros())))
        .order((event_date::starts_at, event_date::id))
        .limit(query.most)
        .select((
            event_date::all_columns,
            (
                event::id,
                event::public_id,
                event::opportunity_id,
                event::topic,
                event::districts,
                event::place,
                event::changed_at,
                organisation::id,
                organisation::name,
            ),
        ))
        .into_boxed();
    if let Some(topic) = &query.topic {
        found = found.filter(event::topic.eq(topic.clone()));
    }
    if let Some(district) = &query.district {
        let here = crate::text::contains(&format!(" {district} "));
        found = found.filter(event::districts.like(here).escape('\\').or(event::districts.eq("")));
    }
    if let Some(id) = query.organisation {
        found = found.filter(event::organisation_id.eq(id.number()));
    }
    let rows = found.load::<(dates::Row, EventRow)>(connection)?;
    let mut ids: Vec<i64> = rows.iter().map(|(_, row)| row.id).collect();
    ids.sort_unstable();
    ids.dedup();
    let texts = texts_of(connection, &ids, query.locale)?;
    let mut entries = Vec::with_capacity(rows.len());
    for (date, row) in rows {
        let (date, Some(texts)) = (dates::read(date)?, texts.get(&row.id)) else { continue };
        entries.push(entry(&date, row, texts.clone())?);
    }
    Ok(entries)
}

fn entry(date: &EventDate, row: EventRow, texts: Texts) -> Result<Entry> {
    Ok(Entry {
        of: Of::Event(EventId::new(row.id)),
        offer: row.offer.map(OpportunityId::new),
        public_id: read_key("event", "public_id", &row.public_id, |key| key.parse().ok())?,
        number: date.id.number(),
        texts,
        organisation: OrganisationId::new(row.organisation_id),
        organisation_name: row.organisation_name,
        topic: row.topic,
        districts: crate::text::split(&row.districts),
        place: row.place,
        starts: date.starts,
        ends: date.ends,
        all_day: date.all_day,
        state: date.state(),
        was: date.was,
        sequence: date.sequence,
        changed_at: Instant::from_micros(row.changed_at),
    })
}

#[derive(Queryable)]
struct OfferRow {
    id: i64,
    public_id: String,
    topic: String,
    districts: String,
    place: Option<String>,
    listed_at: Option<i64>,
    organisation_id: i64,
    organisation_name: String,
}

type ShiftRow = (i64, String, String, Option<i32>, i32, Option<i64>);

fn offers(connection: &mut Conn, query: &CalendarQuery) -> Result<Vec<Entry>> {
    // A date of an offer lasts a day at most.
    let from = query.from.plus_days(-1);
    let mut found = shift::table
        .inner_join(opportunity::table.inner_join(organisation::table))
        .filter(opportunity::state.eq("public").and(organisation::state.eq("active")))
        .filter(shift::starts_at.gt(from.micros()).and(shift::starts_at.lt(query.to.micros())))
        .order((shift::starts_at, shift::id))
        .limit(query.most)
        .select((
            (shift::id, shift::starts, shift::ends, shift::capacity, shift::taken, shift::called_off_at),
            (
                opportunity::id,
                opportunity::public_id,
                opportunity::topic,
                opportunity::districts,
                opportunity::place,
                opportunity::listed_at,
                organisation::id,
                organisation::name,
            ),
        ))
        .into_boxed();
    if let Some(topic) = &query.topic {
        found = found.filter(opportunity::topic.eq(topic.clone()));
    }
    if let Some(district) = &query.district {
        let here = crate::text::contains(&format!(" {district} "));
        found =
            found.filter(opportunity::districts.like(here).escape('\\').or(opportunity::districts.eq("")));
    }
    if let Some(id) = query.organisation {
        found = found.filter(opportunity::organisation_id.eq(id.number()));
    }
    let rows = found.load::<(ShiftRow, OfferRow)>(connection)?;
    let mut ids: Vec<i64> = rows.iter().map(|(_, row)| row.id).collect();
    ids.sort_unstable();
    ids.dedup();
    let texts: std::collections::BTreeMap<i64, opportunities::Texts> = if ids.is_empty() {
        std::collections::BTreeMap::new()
    } else {
        opportunities::texts_of(connection, &ids, query.locale)?.into_iter().collect()
    };
    let mut entries = Vec::with_capacity(rows.len());
    for ((id, starts, ends, capacity, taken, called_off), row) in rows {
        let (starts, ends) = (dates::wall("starts", &starts)?, dates::wall("ends", &ends)?);
        let Some(texts) = texts.get(&row.id) else { continue };
        if ends.instant() <= query.from {
            continue;
        }
        let (places, offer) = (opportunities::places(capacity, taken), OpportunityId::new(row.id));
        let called_off = called_off.map(Instant::from_micros);
        let listed = Instant::from_micros(row.listed_at.unwrap_or(0));
        entries.push(Entry {
            of: Of::Offer(offer, ShiftId::new(id), places),
            offer: Some(offer),
            public_id: read_key("opportunity", "public_id", &row.public_id, |key| key.parse().ok())?,
            number: id,
            texts: Texts {
                lang: texts.lang,
                title: texts.title.clone(),
                summary: texts.summary.clone(),
                text: String::new(),
            },
            organisation: OrganisationId::new(row.organisation_id),
            organisation_name: row.organisation_name,
            topic: row.topic,
            districts: crate::text::split(&row.districts),
            place: row.place,
            starts,
            ends,
            all_day: false,
            state: if called_off.is_some() { DateState::Cancelled } else { DateState::TakesPlace },
            was: None,
            sequence: u32::from(called_off.is_some()),
            changed_at: called_off.unwrap_or(listed),
        });
    }
    Ok(entries)
}
