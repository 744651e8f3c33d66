//! Who is logged in. Only a hash of what the browser holds is stored.

use crate::accounts::read;
use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{account, account_role, session};
use diesel::prelude::*;
use domain::accounts::{AccountId, Proof, RoleId, Session, SessionId};
use kernel::Instant;

/// A session that begins.
#[derive(Debug, Clone, Copy)]
pub struct NewSession<'a> {
    /// Hash of what the browser holds.
    pub token_hash: &'a str,
    /// Whose.
    pub account: AccountId,
    /// As what they act.
    pub role: Option<RoleId>,
    /// Until when, where they stand in for somebody.
    pub role_until: Option<Instant>,
    /// What kind of browser it is, in a word or two.
    pub device: &'a str,
    /// When it began; later than now never.
    pub began: Instant,
    /// Now: the proof it begins with.
    pub now: Instant,
    /// When it ends if it is not used.
    pub expires_at: Instant,
}

/// Opens a session.
pub fn insert(connection: &mut Conn, new: &NewSession<'_>) -> Result<SessionId> {
    let id = diesel::insert_into(session::table)
        .values((
            session::token_hash.eq(new.token_hash.to_owned()),
            session::account_id.eq(new.account.number()),
            session::role_id.eq(new.role.map(RoleId::number)),
            session::role_until.eq(new.role_until.map(Instant::micros)),
            session::device.eq(new.device.to_owned()),
            session::created_at.eq(new.began.micros()),
            session::seen_at.eq(new.now.micros()),
            session::expires_at.eq(new.expires_at.micros()),
            session::proved_at.eq(new.now.micros()),
        ))
        .returning(session::id)
        .get_result(connection)?;
    Ok(SessionId::new(id))
}

/// Whose session it is, while it lives. A role that ended, or that was lent until a moment that is over, is left off: then
/// its holder acts as nothing until they choose.
pub fn find(connection: &mut Conn, token_hash: &str, now: Instant) -> Result<Option<Session>> {
    let found = session::table
        .inner_join(account::table)
        .left_join(account_role::table)
        .filter(
            session::token_hash
                .eq(token_hash.to_owned())
                .and(session::expires_at.gt(now.micros()))
                .and(account::closed_at.is_null()),
        )
        .select((
            (account::id, account::email, account::name),
            (account_role::role.nullable(), account_role::organisation_id.nullable()),
            (account_role::ended_at.nullable(), session::role_until),
            (session::id, session::role_id, session::proved_at, session::seen_at),
        ))
        .load::<(
            (i64, String, String),
            (Option<String>, Option<i64>),
            (Option<i64>, Option<i64>),
            (i64, Option<i64>, i64, i64),
        )>(connection)?
        .pop();
    let Some((named, acting, (ended, until), (id, role, proved, seen))) = found else { return Ok(None) };
    let holds = ended.is_none() && until.is_none_or(|until| now.micros() < until);
    let acting = if holds { acting } else { (None, None) };
    Ok(Some(Session {
        id: SessionId::new(id),
        account: read(named, acting)?,
        acting: role.filter(|_| holds).map(RoleId::new),
        proof: Proof(Instant::from_micros(proved)),
        seen: Instant::from_micros(seen),
    }))
}

/// A session as its holder sees it in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its key.
    pub id: SessionId,
    /// What kind of browser it is.
    pub device: String,
    /// When it began.
    pub began: Instant,
    /// When it was last noted as used.
    pub seen: Instant,
}

/// The living sessions of an account, the latest used first.
pub fn of_account(connection: &mut Conn, account: AccountId, now: Instant) -> Result<Vec<Listed>> {
    let rows = session::table
        .filter(session::account_id.eq(account.number()).and(session::expires_at.gt(now.micros())))
        .order((session::seen_at.desc(), session::id.desc()))
        .select((session::id, session::device, session::created_at, session::seen_at))
        .load::<(i64, String, i64, i64)>(connection)?;
    let listed = |(id, device, began, seen)| Listed {
        id: SessionId::new(id),
        device,
        began: Instant::from_micros(began),
        seen: Instant::from_micros(seen),
    };
    Ok(rows.into_iter().map(listed).collect())
}

/// When a session began.
pub fn began(connection: &mut Conn, id: SessionId) -> Result<Option<Instant>> {
    let rows = session::table
        .filter(session::id.eq(id.number()))
        .select(session::created_at)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().next().map(Instant::from_micros))
}

/// Notes that a session was used, and until when it lives now.
pub fn note_used(connection: &mut Conn, id: SessionId, now: Instant, expires_at: Instant) -> Result<()> {
    diesel::update(session::table.filter(session::id.eq(id.number())))
        .set((session::seen_at.eq(now.micros()), session::expires_at.eq(expires_at.micros())))
        .execute(connection)?;
    Ok(())
}

/// The holder acts as this from now on.
pub fn act_as(
    connection: &mut Conn,
    id: SessionId,
    role: Option<RoleId>,
    until: Option<Instant>,
) -> Result<()> {
    diesel::update(session::table.filter(session::id.eq(id.number())))
        .set((
            session::role_id.eq(role.map(RoleId::number)),
            session::role_until.eq(until.map(Instant::micros)),
        ))
        .execute(connection)?;
    Ok(())
}

/// Ends a session.
pub fn end(connection: &mut Conn, token_hash: &str) -> Result<()> {
    diesel::delete(session::table.filter(session::token_hash.eq(token_hash.to_owned())))
        .execute(connection)?;
    Ok(())
}

/// Ends one session of an account.
pub fn end_one(connection: &mut Conn, account: AccountId, id: SessionId) -> Result<()> {
    let own = session::account_id.eq(account.number()).and(session::id.eq(id.number()));
    diesel::delete(session::table.filter(own)).execute(connection)?;
    Ok(())
}

/// Ends all sessions of an account but this one.
pub fn end_others(connection: &mut Conn, account: AccountId, kept: SessionId) -> Result<()> {
    let others = session::account_id.eq(account.number()).and(session::id.ne(kept.number()));
    diesel::delete(session::table.filter(others)).execute(connection)?;
    Ok(())
}

/// Ends all sessions of an account.
pub fn end_of(connection: &mut Conn, id: AccountId) -> Result<()> {
    diesel::delete(session::table.filter(session::account_id.eq(id.number()))).execute(connection)?;
    Ok(())
}

/// Ends all in which somebody acts on this role, their own or one they stand in with.
pub fn end_acting(connection: &mut Conn, role: RoleId) -> Result<()> {
    diesel::delete(session::table.filter(session::role_id.eq(Some(role.number())))).execute(connection)?;
    Ok(())
}

/// Ends all that have run out, or all there are (after a restore).
pub fn sweep(connection: &mut Conn, before: Instant) -> Result<usize> {
    Ok(diesel::delete(session::table.filter(session::expires_at.le(before.micros()))).execute(connection)?)
}
