//! Who is logged in. Only a hash of what the browser holds is stored.

use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{account, session};
use diesel::prelude::*;
use domain::accounts::{Account, AccountId};
use kernel::Instant;

/// Opens a session.
pub fn insert(
    connection: &mut Conn,
    token_hash: &str,
    id: AccountId,
    now: Instant,
    expires_at: Instant,
) -> Result<()> {
    diesel::insert_into(session::table)
        .values((
            session::token_hash.eq(token_hash.to_owned()),
            session::account_id.eq(id.number()),
            session::created_at.eq(now.micros()),
            session::seen_at.eq(now.micros()),
            session::expires_at.eq(expires_at.micros()),
        ))
        .execute(connection)?;
    Ok(())
}

/// Whose session it is, while it lives.
pub fn account_of(connection: &mut Conn, token_hash: &str, now: Instant) -> Result<Option<Account>> {
    session::table
        .inner_join(account::table)
        .filter(
            session::token_hash
                .eq(token_hash.to_owned())
                .and(session::expires_at.gt(now.micros()))
                .and(account::closed_at.is_null()),
        )
        .select((account::id, account::email, account::name, account::role, account::organisation_id))
        .load(connection)?
        .pop()
        .map(crate::accounts::read)
        .transpose()
}

/// Ends a session.
pub fn end(connection: &mut Conn, token_hash: &str) -> Result<()> {
    diesel::delete(session::table.filter(session::token_hash.eq(token_hash.to_owned())))
        .execute(connection)?;
    Ok(())
}

/// Ends all sessions of an account.
pub fn end_of(connection: &mut Conn, id: AccountId) -> Result<()> {
    diesel::delete(session::table.filter(session::account_id.eq(id.number()))).execute(connection)?;
    Ok(())
}

/// Ends all that have run out, or all there are (after a restore).
pub fn sweep(connection: &mut Conn, before: Instant) -> Result<usize> {
    Ok(diesel::delete(session::table.filter(session::expires_at.le(before.micros()))).execute(connection)?)
}
