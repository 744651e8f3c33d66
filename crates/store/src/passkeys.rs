//! Passkeys, the ceremonies that were begun with them, and how many recovery codes were used.

use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{account, passkey, passkey_challenge};
use diesel::prelude::*;
use domain::accounts::{AccountId, PasskeyId};
use kernel::Instant;

/// A passkey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Its key.
    pub id: PasskeyId,
    /// Whose.
    pub account: AccountId,
    /// What its holder calls it.
    pub name: String,
    /// Public key and counter, as the library keeps them.
    pub credential: String,
    /// When it was set up.
    pub created_at: Instant,
    /// When it was last used.
    pub used_at: Option<Instant>,
}

type Row = (i64, i64, String, String, i64, Option<i64>);

macro_rules! passkeys {
    ($connection:expr, $which:expr) => {
        passkey::table
            .filter($which)
            .order(passkey::id)
            .select((
                passkey::id,
                passkey::account_id,
                passkey::name,
                passkey::credential,
                passkey::created_at,
                passkey::used_at,
            ))
            .load::<Row>($connection)?
            .into_iter()
            .map(|(id, account, name, credential, created, used)| Passkey {
                id: PasskeyId::new(id),
                account: AccountId::new(account),
                name,
                credential,
                created_at: Instant::from_micros(created),
                used_at: used.map(Instant::from_micros),
            })
    };
}

/// The passkeys of an account.
pub fn of_account(connection: &mut Conn, id: AccountId) -> Result<Vec<Passkey>> {
    Ok(passkeys!(connection, passkey::account_id.eq(id.number())).collect())
}

/// The passkey with this credential id.
pub fn by_credential(connection: &mut Conn, credential_id: &str) -> Result<Option<Passkey>> {
    Ok(passkeys!(connection, passkey::credential_id.eq(credential_id.to_owned())).next())
}

/// Stores a new one. [`crate::Error::Exists`] when somebody has it.
pub fn insert(
    connection: &mut Conn,
    of: AccountId,
    credential_id: &str,
    credential: &str,
    name: &str,
    now: Instant,
) -> Result<()> {
    diesel::insert_into(passkey::table)
        .values((
            passkey::account_id.eq(of.number()),
            passkey::credential_id.eq(credential_id.to_owned()),
            passkey::credential.eq(credential.to_owned()),
            passkey::name.eq(name.to_owned()),
            passkey::created_at.eq(now.micros()),
        ))
        .execute(connection)?;
    Ok(())
}

/// It was used; its counter may have moved.
pub fn note_used(connection: &mut Conn, id: PasskeyId, credential: &str, now: Instant) -> Result<()> {
    diesel::update(passkey::table.filter(passkey::id.eq(id.number())))
        .set((passkey::credential.eq(credential.to_owned()), passkey::used_at.eq(Some(now.micros()))))
        .execute(connection)?;
    Ok(())
}

/// Takes one passkey of an account away; says whether there was one.
pub fn remove(connection: &mut Conn, of: AccountId, id: PasskeyId) -> Result<bool> {
    let own = passkey::account_id.eq(of.number()).and(passkey::id.eq(id.number()));
    Ok(diesel::delete(passkey::table.filter(own)).execute(connection)? > 0)
}

/// Takes all passkeys of an account away.
pub fn remove_all(connection: &mut Conn, of: AccountId) -> Result<usize> {
    Ok(diesel::delete(passkey::table.filter(passkey::account_id.eq(of.number()))).execute(connection)?)
}

/// Remembers a ceremony that was begun.
pub fn begin(
    connection: &mut Conn,
    id: &str,
    of: Option<AccountId>,
    state: &str,
    expires_at: Instant,
) -> Result<()> {
    diesel::insert_into(passkey_challenge::table)
        .values((
            passkey_challenge::id.eq(id.to_owned()),
            passkey_challenge::account_id.eq(of.map(AccountId::number)),
            passkey_challenge::state.eq(state.to_owned()),
            passkey_challenge::expires_at.eq(expires_at.micros()),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes a ceremony out: each is used once.
pub fn take(connection: &mut Conn, id: &str, of: Option<AccountId>, now: Instant) -> Result<Option<String>> {
    let row = passkey_challenge::table
        .filter(passkey_challenge::id.eq(id.to_owned()))
        .select((passkey_challenge::account_id, passkey_challenge::state, passkey_challenge::expires_at))
        .load::<(Option<i64>, String, i64)>(connection)?
        .pop();
    diesel::delete(passkey_challenge::table.filter(passkey_challenge::id.eq(id.to_owned())))
        .execute(connection)?;
    let wanted = of.map(AccountId::number);
    Ok(row
        .filter(|(account, _, expires)| *account == wanted && *expires > now.micros())
        .map(|(_, state, _)| state))
}

/// Which generation of recovery codes an account has, none before the first; and which of them were used, a bit each.
pub fn recovery(connection: &mut Conn, of: AccountId) -> Result<(i32, i32)> {
    let rows = account::table
        .filter(account::id.eq(of.number()))
        .select((account::recovery, account::recovery_used))
        .load::<(i32, i32)>(connection)?;
    Ok(rows.into_iter().next().unwrap_or_default())
}

/// Stores both.
pub fn set_recovery(connection: &mut Conn, of: AccountId, generation: i32, used: i32) -> Result<()> {
    diesel::update(account::table.filter(account::id.eq(of.number())))
        .set((account::recovery.eq(generation), account::recovery_used.eq(used)))
        .execute(connection)?;
    Ok(())
}
