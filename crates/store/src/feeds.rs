//! Where calendars of organisations lie, and how the last look at each went.

use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{calendar_feed, organisation};
use diesel::prelude::*;
use domain::feeds::Problem;
use domain::organisations::OrganisationId;
use kernel::Instant;

/// The calendar of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// Whose.
    pub organisation: OrganisationId,
    /// Where it lies; `None` where it comes as a file.
    pub url: Option<String>,
    /// Key of the topic that its events get.
    pub topic: String,
    /// Key of the district that its events get; `None` is the whole town.
    pub district: Option<String>,
    /// The office said that what it has may be public.
    pub approved: bool,
    /// What the server called the last version.
    pub etag: Option<String>,
    /// When the server said that it was changed.
    pub last_modified: Option<String>,
    /// When it was tried last.
    pub tried_at: Option<Instant>,
    /// When it was read last.
    pub read_at: Option<Instant>,
    /// Why the last try failed.
    pub problem: Option<Problem>,
    /// How many events it had.
    pub events: u32,
    /// How many of them could not be taken.
    pub skipped: u32,
}

#[derive(Queryable)]
struct Row {
    organisation_id: i64,
    url: Option<String>,
    topic: String,
    district: Option<String>,
    approved: bool,
    etag: Option<String>,
    last_modified: Option<String>,
    _next_at: Option<i64>,
    tried_at: Option<i64>,
    read_at: Option<i64>,
    problem: Option<String>,
    events: i32,
    skipped: i32,
}

fn read(row: Row) -> Feed {
    Feed {
        organisation: OrganisationId::new(row.organisation_id),
        url: row.url,
        topic: row.topic,
        district: row.district,
        approved: row.approved,
        etag: row.etag,
        last_modified: row.last_modified,
        tried_at: row.tried_at.map(Instant::from_micros),
        read_at: row.read_at.map(Instant::from_micros),
        problem: row.problem.as_deref().and_then(Problem::from_key),
        events: u32::try_from(row.events).unwrap_or(0),
        skipped: u32::try_from(row.skipped).unwrap_or(0),
    }
}

/// The calendar of this organisation.
pub fn get(connection: &mut Conn, of: OrganisationId) -> Result<Option<Feed>> {
    let rows = calendar_feed::table
        .filter(calendar_feed::organisation_id.eq(of.number()))
        .load::<Row>(connection)?;
    Ok(rows.into_iter().next().map(read))
}

/// All calendars with the names of their organisations: those that wait for the office first, then by name.
pub fn all(connection: &mut Conn) -> Result<Vec<(Feed, String)>> {
    Ok(calendar_feed::table
        .inner_join(organisation::table)
        .order((calendar_feed::approved, organisation::sort_key))
        .limit(500)
        .select((calendar_feed::all_columns, organisation::name))
        .load::<(Row, String)>(connection)?
        .into_iter()
        .map(|(row, name)| (read(row), name))
        .collect())
}

/// Organisations whose calendar waits for the office's yes, by name.
pub fn unapproved(connection: &mut Conn, most: i64) -> Result<Vec<(OrganisationId, String)>> {
    Ok(calendar_feed::table
        .inner_join(organisation::table)
        .filter(calendar_feed::approved.eq(false))
        .order(organisation::sort_key)
        .limit(most)
        .select((organisation::id, organisation::name))
        .load::<(i64, String)>(connection)?
        .into_iter()
        .map(|(id, name)| (OrganisationId::new(id), name))
        .collect())
}

/// Calendars whose time has come, the longest wait first.
pub fn due(connection: &mut Conn, now: Instant, most: i64) -> Result<Vec<Feed>> {
    Ok(calendar_feed::table
        .inner_join(organisation::table)
        .filter(organisation::state.eq("active"))
        .filter(calendar_feed::next_at.le(Some(now.micros())).and(calendar_feed::url.is_not_null()))
        .order(calendar_feed::next_at)
        .limit(most)
        .select(calendar_feed::all_columns)
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect())
}

/// Stores where it lies and how its events are filed. What is known of its last version is forgotten: it is read anew.
pub fn put(connection: &mut Conn, feed: &Feed, next_at: Option<Instant>) -> Result<()> {
    let values = (
        calendar_feed::url.eq(feed.url.clone()),
        calendar_feed::topic.eq(feed.topic.clone()),
        calendar_feed::district.eq(feed.district.clone()),
        calendar_feed::approved.eq(feed.approved),
        calendar_feed::etag.eq(None::<String>),
        calendar_feed::last_modified.eq(None::<String>),
        calendar_feed::next_at.eq(next_at.map(Instant::micros)),
        calendar_feed::problem.eq(None::<String>),
    );
    let there = calendar_feed::table.filter(calendar_feed::organisation_id.eq(feed.organisation.number()));
    if diesel::update(there).set(values.clone()).execute(connection)? == 0 {
        diesel::insert_into(calendar_feed::table)
            .values((
                calendar_feed::organisation_id.eq(feed.organisation.number()),
                calendar_feed::events.eq(0),
                calendar_feed::skipped.eq(0),
                values,
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// The office said yes to what it has.
pub fn approve(connection: &mut Conn, of: OrganisationId) -> Result<()> {
    diesel::update(calendar_feed::table.filter(calendar_feed::organisation_id.eq(of.number())))
        .set(calendar_feed::approved.eq(true))
        .execute(connection)?;
    Ok(())
}

/// It is tried at this time again, whatever comes of the try that begins now: whoever falls silent does not hold it up.
pub fn set_next(connection: &mut Conn, of: OrganisationId, next_at: Instant) -> Result<()> {
    diesel::update(calendar_feed::table.filter(calendar_feed::organisation_id.eq(of.number())))
        .set(calendar_feed::next_at.eq(Some(next_at.micros())))
        .execute(connection)?;
    Ok(())
}

/// It was tried in vain; what was read before stays.
pub fn set_problem(connection: &mut Conn, of: OrganisationId, problem: Problem, now: Instant) -> Result<()> {
    diesel::update(calendar_feed::table.filter(calendar_feed::organisation_id.eq(of.number())))
        .set((calendar_feed::tried_at.eq(Some(now.micros())), calendar_feed::problem.eq(Some(problem.key()))))
        .execute(connection)?;
    Ok(())
}

/// It was read.
pub fn set_read(
    connection: &mut Conn,
    of: OrganisationId,
    version: (Option<&str>, Option<&str>),
    counts: Option<(usize, usize)>,
    now: Instant,
) -> Result<()> {
    let there = calendar_feed::table.filter(calendar_feed::organisation_id.eq(of.number()));
    let at = Some(now.micros());
    diesel::update(there)
        .set((
            calendar_feed::tried_at.eq(at),
            calendar_feed::read_at.eq(at),
            calendar_feed::problem.eq(None::<String>),
            calendar_feed::etag.eq(version.0.map(str::to_owned)),
            calendar_feed::last_modified.eq(version.1.map(str::to_owned)),
        ))
        .execute(connection)?;
    if let Some((events, skipped)) = counts {
        let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        diesel::update(there)
            .set((calendar_feed::events.eq(number(events)), calendar_feed::skipped.eq(number(skipped))))
            .execute(connection)?;
    }
    Ok(())
}

/// It is not read any more.
pub fn delete(connection: &mut Conn, of: OrganisationId) -> Result<()> {
    diesel::delete(calendar_feed::table.filter(calendar_feed::organisation_id.eq(of.number())))
        .execute(connection)?;
    Ok(())
}
