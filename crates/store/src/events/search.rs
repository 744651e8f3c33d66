//! What everybody may find of events.

use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{event, event_date, event_text, organisation};
use crate::search::Which;
use crate::sql::{among, plain_text};
use diesel::dsl::exists;
use diesel::prelude::*;
use kernel::Instant;
use std::collections::BTreeMap;

/// An event that may be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToFind {
    /// Its key.
    pub id: i64,
    /// Tag of the language it was written in.
    pub lang: String,
    /// Its organisation.
    pub organisation: String,
    /// Key of the topic.
    pub topic: String,
    /// Its districts.
    pub districts: Vec<String>,
    /// Where exactly.
    pub place: Option<String>,
    /// Tag of the language, title, summary, text.
    pub texts: Vec<(String, String, String, String)>,
}

type Row = (i64, String, String, String, String, Option<String>);

/// Events in the calendar.
pub fn to_find(connection: &mut Conn, which: Which<'_>) -> Result<Vec<ToFind>> {
    let public = event::table
        .inner_join(organisation::table)
        .filter(plain_text(event::state).eq("public").and(plain_text(organisation::state).eq("active")))
        .order(event::id)
        .select((event::id, event::lang, organisation::name, event::topic, event::districts, event::place));
    let rows = match which {
        Which::After(id, most) => public.filter(event::id.gt(id)).limit(most).load::<Row>(connection)?,
        Which::These([]) => Vec::new(),
        Which::These(ids) => public.filter(among(event::id, ids)).load::<Row>(connection)?,
    };
    let ids: Vec<i64> = rows.iter().map(|row| row.0).collect();
    let mut texts: BTreeMap<i64, Vec<(String, String, String, String)>> = BTreeMap::new();
    if !ids.is_empty() {
        let found = event_text::table
            .filter(among(event_text::event_id, &ids))
            .order((event_text::event_id, event_text::lang))
            .load::<(i64, String, String, String, String)>(connection)?;
        for (id, lang, title, summary, text) in found {
            texts.entry(id).or_default().push((lang, title, summary, text));
        }
    }
    let to_find = |(id, lang, organisation, topic, districts, place): Row| ToFind {
        texts: texts.remove(&id).unwrap_or_default(),
        id,
        lang,
        organisation,
        topic,
        districts: crate::text::split(&districts),
        place,
    };
    Ok(rows.into_iter().map(to_find).collect())
}

/// Which of these events have a date to come, and are in the calendar at this moment.
pub fn still_to_come(connection: &mut Conn, ids: &[i64], now: Instant) -> Result<Vec<i64>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let coming = event_date::table
        .filter(event_date::event_id.eq(event::id).and(event_date::ends_at.gt(now.micros())))
        .select(event_date::id);
    let found = event::table
        .inner_join(organisation::table)
        .filter(
            among(event::id, ids)
                .and(plain_text(event::state).eq("public"))
                .and(plain_text(organisation::state).eq("active")),
        )
        .filter(exists(coming))
        .select(event::id);
    Ok(found.load(connection)?)
}

/// The events of these organisations, whatever their state.
pub fn events_of(connection: &mut Conn, organisations: &[i64]) -> Result<Vec<i64>> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    Ok(event::table
        .filter(among(event::organisation_id, organisations))
        .select(event::id)
        .load(connection)?)
}
