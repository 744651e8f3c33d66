use super::{Row, read};
use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{opportunity, opportunity_text, organisation, shift, signup};
use diesel::prelude::*;
use domain::opportunities::OpportunityId;
use domain::organisations::OrganisationId;
use domain::signups::{Signup, SignupId, SignupState};
use kernel::{Instant, WallTime};

/// A sign-up in a list, with what one needs to know to act on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignupRow {
    /// The sign-up.
    pub signup: Signup,
    /// Title of the offer, in the language it was written in.
    pub title: String,
    /// Name of the organisation.
    pub organisation: String,
    /// The date, where there is one.
    pub shift: Option<(WallTime, WallTime)>,
}

type Joined = (Row, String, String, Option<String>, Option<String>);

macro_rules! joined {
    () => {
        signup::table
            .inner_join(opportunity::table.inner_join(opportunity_text::table).inner_join(organisation::table))
            .left_join(shift::table)
            .filter(opportunity_text::lang.eq(opportunity::lang))
            .select((
                signup::all_columns,
                opportunity_text::title,
                organisation::name,
                shift::starts.nullable(),
                shift::ends.nullable(),
            ))
    };
}

fn row((row, title, organisation, starts, ends): Joined) -> Result<SignupRow> {
    let wall = |stored: Option<String>| stored.as_deref().and_then(WallTime::from_stored);
    Ok(SignupRow { signup: read(row)?, title, organisation, shift: wall(starts).zip(wall(ends)) })
}

/// Sign-ups in these states, oldest first: what waits for somebody.
pub fn open_by_state(connection: &mut Conn, states: &[SignupState], most: i64) -> Result<Vec<SignupRow>> {
    let keys: Vec<&str> = states.iter().map(|state| state.key()).collect();
    joined!()
        .filter(signup::state.eq_any(keys))
        .order((signup::created_at, signup::id))
        .limit(most)
        .load::<Joined>(connection)?
        .into_iter()
        .map(row)
        .collect()
}

/// The sign-ups of an organisation, newest first.
pub fn of_organisation(connection: &mut Conn, id: OrganisationId, most: i64) -> Result<Vec<SignupRow>> {
    joined!()
        .filter(signup::organisation_id.eq(id.number()))
        .order((signup::created_at.desc(), signup::id.desc()))
        .limit(most)
        .load::<Joined>(connection)?
        .into_iter()
        .map(row)
        .collect()
}

/// The sign-ups of an offer, newest first.
pub fn of_opportunity(connection: &mut Conn, id: OpportunityId, most: i64) -> Result<Vec<SignupRow>> {
    joined!()
        .filter(signup::opportunity_id.eq(id.number()))
        .order((signup::created_at.desc(), signup::id.desc()))
        .limit(most)
        .load::<Joined>(connection)?
        .into_iter()
        .map(row)
        .collect()
}

/// All sign-ups since an instant, newest first.
pub fn since(connection: &mut Conn, from: Instant, most: i64) -> Result<Vec<SignupRow>> {
    joined!()
        .filter(signup::created_at.ge(from.micros()))
        .order((signup::created_at.desc(), signup::id.desc()))
        .limit(most)
        .load::<Joined>(connection)?
        .into_iter()
        .map(row)
        .collect()
}

/// Unconfirmed ones whose holding time is over.
pub fn lapsed(connection: &mut Conn, now: Instant, most: i64) -> Result<Vec<SignupId>> {
    let ids = signup::table
        .filter(signup::state.eq("unconfirmed").and(signup::held_until.le(Some(now.micros()))))
        .order(signup::id)
        .limit(most)
        .select(signup::id)
        .load::<i64>(connection)?;
    Ok(ids.into_iter().map(SignupId::new).collect())
}

/// When the sign-ups since an instant came.
pub fn counts(connection: &mut Conn, from: Instant) -> Result<Vec<Instant>> {
    let times = signup::table
        .filter(signup::created_at.ge(from.micros()))
        .order(signup::created_at)
        .limit(5_000)
        .select(signup::created_at)
        .load::<i64>(connection)?;
    Ok(times.into_iter().map(Instant::from_micros).collect())
}

/// Sign-ups for dates that begin in this span, with the instant they begin.
pub fn starting(
    connection: &mut Conn,
    from: Instant,
    until: Instant,
    most: i64,
) -> Result<Vec<(Signup, Instant)>> {
    signup::table
        .inner_join(shift::table)
        .filter(shift::starts_at.ge(from.micros()).and(shift::starts_at.lt(until.micros())))
        .filter(signup::state.eq("accepted"))
        .order((shift::starts_at, signup::id))
        .limit(most)
        .select((signup::all_columns, shift::starts_at))
        .load::<(Row, i64)>(connection)?
        .into_iter()
        .map(|(row, starts)| Ok((read(row)?, Instant::from_micros(starts))))
        .collect()
}
