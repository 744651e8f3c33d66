//! What goes by itself, and what the nights took.

use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{job, link, office_code, outbox, person, retention_run, signup};
use diesel::prelude::*;
use domain::rights::BLANK;
use domain::signups::SignupId;
use kernel::Instant;

const OVER: [&str; 4] = ["declined", "withdrawn", "lapsed", "called_off"];

/// Sign-ups that ended before this and still name somebody, oldest first. One that was accepted ends with its date; one
/// for regular help that was accepted goes on.
pub fn signups(connection: &mut Conn, before: Instant, most: i64) -> Result<Vec<SignupId>> {
    use crate::schema::shift;
    let ended = signup::state.eq_any(OVER).and(signup::ended_at.lt(Some(before.micros())));
    let dated = signup::state
        .eq_any(["accepted", "waiting", "awaits_guardian"])
        .and(shift::starts_at.nullable().lt(Some(before.micros())));
    let ids = signup::table
        .left_join(shift::table)
        .filter(signup::name.ne(BLANK))
        .filter(ended.or(dated).assume_not_null())
        .order(signup::id)
        .limit(most)
        .select(signup::id)
        .load::<i64>(connection)?;
    Ok(ids.into_iter().map(SignupId::new).collect())
}

/// People who came before this and have no sign-up that names them any more.
pub fn people(connection: &mut Conn, before: Instant, most: i64) -> Result<Vec<i64>> {
    let theirs = signup::table.filter(signup::person_id.eq(person::id.nullable())).select(signup::id);
    Ok(person::table
        .filter(person::created_at.lt(before.micros()))
        .filter(diesel::dsl::not(diesel::dsl::exists(theirs)))
        .order(person::id)
        .limit(most)
        .select(person::id)
        .load(connection)?)
}

/// Takes these people away.
pub fn forget_people(connection: &mut Conn, ids: &[i64]) -> Result<usize> {
    Ok(diesel::delete(person::table.filter(person::id.eq_any(ids.to_vec()))).execute(connection)?)
}

/// Mails that went out, failed or were held before this.
pub fn letters(connection: &mut Conn, before: Instant, most: i64) -> Result<Vec<i64>> {
    Ok(outbox::table
        .filter(outbox::state.ne("queued").and(outbox::created_at.lt(before.micros())))
        .order(outbox::id)
        .limit(most)
        .select(outbox::id)
        .load(connection)?)
}

/// Takes these mails away.
pub fn forget_letters(connection: &mut Conn, ids: &[i64]) -> Result<usize> {
    Ok(diesel::delete(outbox::table.filter(outbox::id.eq_any(ids.to_vec()))).execute(connection)?)
}

/// How many links ran out before this.
pub fn links(connection: &mut Conn, before: Instant) -> Result<i64> {
    Ok(link::table.filter(link::expires_at.lt(before.micros())).count().get_result(connection)?)
}

/// Takes links away that ran out before this.
pub fn forget_links(connection: &mut Conn, before: Instant) -> Result<usize> {
    Ok(diesel::delete(link::table.filter(link::expires_at.lt(before.micros()))).execute(connection)?)
}

/// How many jobs were due before this and are done or given up.
pub fn jobs(connection: &mut Conn, before: Instant) -> Result<i64> {
    Ok(job::table
        .filter(job::state.ne("planned").and(job::due_at.lt(before.micros())))
        .count()
        .get_result(connection)?)
}

/// Takes jobs away that were due before this and are done or given up.
pub fn forget_jobs(connection: &mut Conn, before: Instant) -> Result<usize> {
    Ok(diesel::delete(job::table.filter(job::state.ne("planned").and(job::due_at.lt(before.micros()))))
        .execute(connection)?)
}

/// How many codes in letters ran out.
pub fn office_codes(connection: &mut Conn, before: Instant) -> Result<i64> {
    Ok(office_code::table
        .filter(office_code::expires_at.lt(before.micros()))
        .count()
        .get_result(connection)?)
}

/// Takes codes in letters away that ran out.
pub fn forget_office_codes(connection: &mut Conn, before: Instant) -> Result<usize> {
    Ok(diesel::delete(office_code::table.filter(office_code::expires_at.lt(before.micros())))
        .execute(connection)?)
}

/// Writes down what a night took.
pub fn note_run(connection: &mut Conn, at: Instant, subject: &str, taken: i64) -> Result<()> {
    diesel::insert_into(retention_run::table)
        .values((
            retention_run::at.eq(at.micros()),
            retention_run::subject.eq(subject.to_owned()),
            retention_run::taken.eq(taken),
        ))
        .execute(connection)?;
    Ok(())
}

/// What the last nights took, newest first.
pub fn runs(connection: &mut Conn, most: i64) -> Result<Vec<(Instant, String, i64)>> {
    let rows = retention_run::table
        .order(retention_run::id.desc())
        .limit(most)
        .select((retention_run::at, retention_run::subject, retention_run::taken))
        .load::<(i64, String, i64)>(connection)?;
    Ok(rows.into_iter().map(|(at, subject, taken)| (Instant::from_micros(at), subject, taken)).collect())
}

/// When the night that was noted last ran, by the clock of that night.
pub fn last_run(connection: &mut Conn) -> Result<Option<Instant>> {
    let rows = retention_run::table
        .order(retention_run::id.desc())
        .limit(1)
        .select(retention_run::at)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().next().map(Instant::from_micros))
}

/// How many reports were written before this.
pub fn old_runs(connection: &mut Conn, before: Instant) -> Result<i64> {
    Ok(retention_run::table.filter(retention_run::at.lt(before.micros())).count().get_result(connection)?)
}

/// Takes reports away that were written before this.
pub fn forget_runs(connection: &mut Conn, before: Instant) -> Result<usize> {
    Ok(diesel::delete(retention_run::table.filter(retention_run::at.lt(before.micros())))
        .execute(connection)?)
}
