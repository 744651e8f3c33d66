//! What search engines are told of: the keys of public pages, with the day of their last change.

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{article, event, journal, opportunity, organisation};
use diesel::dsl::max;
use diesel::prelude::*;
use domain::articles::Kind;
use domain::events::EventId;
use domain::journal::Verb;
use domain::opportunities::OpportunityId;
use domain::organisations::OrganisationId;
use kernel::Instant;
use std::collections::BTreeMap;

/// Public texts of the office: kind, the last part of the address, when it last changed for readers.
pub fn articles(connection: &mut Conn, now: Instant) -> Result<Vec<(Kind, String, Option<Instant>)>> {
    let rows = article::table
        .filter(article::public_from.le(now.micros()))
        .filter(article::public_until.is_null().or(article::public_until.gt(now.micros())))
        .filter(article::restricted_at.is_null())
        .order(article::id)
        .select((article::id, article::kind, article::slug))
        .load::<(i64, String, String)>(connection)?;
    // That the office goes on writing is no change for readers.
    let changed: BTreeMap<i64, Instant> = journal::table
        .filter(journal::subject_kind.eq("article").and(journal::verb.eq(Verb::ArticlePublished.text())))
        .group_by(journal::subject_id)
        .select((journal::subject_id, max(journal::at)))
        .load::<(i64, Option<i64>)>(connection)?
        .into_iter()
        .filter_map(|(id, at)| Some((id, Instant::from_micros(at?))))
        .collect();
    rows.into_iter()
        .map(|(id, kind, slug)| {
            Ok((read_key("article", "kind", &kind, Kind::from_key)?, slug, changed.get(&id).copied()))
        })
        .collect()
}

/// Offers on the list, each with its last change.
pub fn opportunities(connection: &mut Conn) -> Result<Vec<(OpportunityId, Option<Instant>)>> {
    let ids = opportunity::table
        .filter(opportunity::state.eq("public"))
        .order(opportunity::id)
        .select(opportunity::id)
        .load::<i64>(connection)?;
    let changed = last_changes(connection, "opportunity")?;
    Ok(ids.into_iter().map(|id| (OpportunityId::new(id), changed.get(&id).copied())).collect())
}

/// Events in the calendar, each with its last change.
pub fn events(connection: &mut Conn) -> Result<Vec<(EventId, Option<Instant>)>> {
    let rows = event::table
        .inner_join(organisation::table)
        .filter(event::state.eq("public").and(organisation::state.eq("active")))
        .order(event::id)
        .select((event::id, event::changed_at))
        .load::<(i64, i64)>(connection)?;
    Ok(rows.into_iter().map(|(id, at)| (EventId::new(id), Some(Instant::from_micros(at)))).collect())
}

/// Listed organisations, each with its last change.
pub fn organisations(connection: &mut Conn) -> Result<Vec<(OrganisationId, Option<Instant>)>> {
    let ids = organisation::table
        .filter(organisation::state.eq("active"))
        .order(organisation::id)
        .select(organisation::id)
        .load::<i64>(connection)?;
    let changed = last_changes(connection, "organisation")?;
    Ok(ids.into_iter().map(|id| (OrganisationId::new(id), changed.get(&id).copied())).collect())
}

fn last_changes(connection: &mut Conn, kind: &str) -> Result<BTreeMap<i64, Instant>> {
    let rows = journal::table
        .filter(journal::subject_kind.eq(kind.to_owned()))
        .group_by(journal::subject_id)
        .select((journal::subject_id, max(journal::at)))
        .load::<(i64, Option<i64>)>(connection)?;
    Ok(rows.into_iter().filter_map(|(id, at)| Some((id, Instant::from_micros(at?)))).collect())
}
