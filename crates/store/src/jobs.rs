//! What is due by time: leased before it is done, put off when it fails, done at most once for each due date.

use crate::connection::Conn;
use crate::error::{Error, Result};
use crate::schema::job;
use diesel::prelude::*;
use kernel::Instant;

/// A job: a name and the number of what it is about.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Job {
    /// Its key.
    pub id: i64,
    /// What to do.
    pub name: String,
    /// With what.
    pub subject: i64,
    /// When it was due.
    pub due_at: i64,
    /// How often it was tried.
    pub attempts: i32,
}

/// Plans a job; planning the same twice plans it once.
pub fn plan(connection: &mut Conn, name: &'static str, subject: i64, due_at: Instant) -> Result<()> {
    let planned = job::table
        .filter(job::name.eq(name).and(job::subject.eq(subject)).and(job::due_at.eq(due_at.micros())))
        .select(job::id)
        .load::<i64>(connection)?;
    if planned.is_empty() {
        diesel::insert_into(job::table)
            .values((
                job::name.eq(name),
                job::subject.eq(subject),
                job::state.eq("planned"),
                job::due_at.eq(due_at.micros()),
                job::attempts.eq(0),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Takes the next job that is due and that nobody holds.
pub fn lease(connection: &mut Conn, now: Instant, until: Instant) -> Result<Option<Job>> {
    let free = job::leased_until.is_null().or(job::leased_until.lt(now.micros()));
    let next = job::table
        .filter(job::state.eq("planned").and(job::due_at.le(now.micros())).and(free))
        .order((job::due_at, job::id))
        .limit(1)
        .select((job::id, job::name, job::subject, job::due_at, job::attempts))
        .load::<Job>(connection)?
        .pop();
    if let Some(next) = &next {
        diesel::update(job::table.filter(job::id.eq(next.id)))
            .set((job::leased_until.eq(Some(until.micros())), job::attempts.eq(job::attempts + 1)))
            .execute(connection)?;
    }
    Ok(next)
}

/// It is done.
pub fn finish(connection: &mut Conn, id: i64) -> Result<()> {
    diesel::update(job::table.filter(job::id.eq(id)))
        .set((job::state.eq("done"), job::leased_until.eq(None::<i64>), job::error.eq(None::<String>)))
        .execute(connection)?;
    Ok(())
}

/// It failed; it is tried again after `again_at`, or never.
pub fn fail(connection: &mut Conn, id: i64, again_at: Option<Instant>, error: &str) -> Result<()> {
    let state = if again_at.is_some() { "planned" } else { "failed" };
    diesel::update(job::table.filter(job::id.eq(id)))
        .set((
            job::state.eq(state),
            job::leased_until.eq(again_at.map(Instant::micros)),
            job::error.eq(Some(error.to_owned())),
        ))
        .execute(connection)?;
    Ok(())
}

/// Since when the oldest visible job waits.
pub fn oldest_due(connection: &mut Conn, now: Instant) -> Result<Option<Instant>> {
    let oldest: Option<i64> = job::table
        .filter(job::state.eq("planned").and(job::due_at.le(now.micros())))
        .select(diesel::dsl::min(job::due_at))
        .first(connection)
        .map_err(Error::from)?;
    Ok(oldest.map(Instant::from_micros))
}
