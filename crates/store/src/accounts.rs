//! Accounts and log-in codes.

use crate::connection::Conn;
use crate::error::{Error, Result};
use crate::schema::{account, account_role, login_code};
use diesel::prelude::*;
use domain::accounts::{Account, AccountId, CodeState, Role};
use domain::organisations::OrganisationId;
use domain::people::EmailAddress;
use kernel::{Instant, Locale};
use std::collections::BTreeSet;

type Named = (i64, String, String);
type Acting = (Option<String>, Option<i64>);
const NAMED: (account::id, account::email, account::name) = (account::id, account::email, account::name);

pub(crate) fn read((id, email, name): Named, (role, organisation): Acting) -> Result<Account> {
    let role = match role {
        None => Role::Resident,
        Some(key) => Role::from_parts(&key, organisation).ok_or(Error::Unreadable {
            table: "account_role",
            column: "role",
            value: key,
        })?,
    };
    let email = EmailAddress::parse(&email).map_err(|_| Error::Unreadable {
        table: "account",
        column: "email",
        value: id.to_string(),
    })?;
    Ok(Account { id: AccountId::new(id), email, name, role })
}

/// The open accounts for which this holds, each as what it is first of all.
macro_rules! open_accounts {
    ($connection:expr, $which:expr) => {{
        let rows = account::table
            .left_join(
                account_role::table.on(account_role::account_id
                    .eq(account::id)
                    .and(account_role::deputy_of.is_null())
                    .and(account_role::ended_at.is_null())),
            )
            .filter(account::closed_at.is_null().and($which))
            .order(account_role::id)
            .select((NAMED, (account_role::role.nullable(), account_role::organisation_id.nullable())))
            .load::<(Named, Acting)>($connection)?;
        rows.into_iter().next().map(|(named, acting)| read(named, acting)).transpose()
    }};
}

/// The account with this address, as what it is first of all.
pub fn by_email(connection: &mut Conn, email: &EmailAddress) -> Result<Option<Account>> {
    open_accounts!(connection, account::email_key.eq(email.key()))
}

/// Which of these mailboxes, spelled as [`EmailAddress::key`] does, somebody logs in with.
pub fn known_among(connection: &mut Conn, keys: &[&String]) -> Result<BTreeSet<String>> {
    let mut known = BTreeSet::new();
    // Databases take only so many values in one statement.
    for some in keys.chunks(500) {
        let open = account::table
            .filter(account::closed_at.is_null().and(account::email_key.eq_any(some.iter().copied())));
        known.extend(open.select(account::email_key).load::<String>(connection)?);
    }
    Ok(known)
}

/// One account, as what it is first of all.
pub fn get(connection: &mut Conn, id: AccountId) -> Result<Option<Account>> {
    open_accounts!(connection, account::id.eq(id.number()))
}

/// The accounts that have such a role, once for each.
macro_rules! with_roles {
    ($connection:expr, $which:expr) => {
        account::table
            .inner_join(account_role::table)
            .filter(account_role::ended_at.is_null().and(account::closed_at.is_null()).and($which))
            .order(account_role::id)
            .select((NAMED, (account_role::role.nullable(), account_role::organisation_id.nullable())))
            .load::<(Named, Acting)>($connection)?
            .into_iter()
            .map(|(named, acting)| read(named, acting))
            .collect()
    };
}

/// Who acts for the town without being of one office.
pub fn staff(connection: &mut Conn) -> Result<Vec<Account>> {
    with_roles!(connection, account_role::deputy_of.is_null().and(account_role::organisation_id.is_null()))
}

/// Who stands in for one of those, with the role they lend.
pub fn standing_in_for_staff(connection: &mut Conn) -> Result<Vec<Account>> {
    with_roles!(
        connection,
        account_role::deputy_of.is_not_null().and(account_role::organisation_id.is_null())
    )
}

/// Who acts for an organisation.
pub fn of_organisation(connection: &mut Conn, id: OrganisationId) -> Result<Vec<Account>> {
    with_roles!(
        connection,
        account_role::deputy_of.is_null().and(account_role::organisation_id.eq(Some(id.number())))
    )
}

/// Who stands in for those who act for an organisation.
pub fn deputies_of_organisation(connection: &mut Conn, id: OrganisationId) -> Result<Vec<Account>> {
    with_roles!(
        connection,
        account_role::deputy_of.is_not_null().and(account_role::organisation_id.eq(Some(id.number())))
    )
}

/// Log-in codes go to another address from now on. [`Error::Exists`] when that one has an account.
pub fn set_email(connection: &mut Conn, id: AccountId, email: &EmailAddress) -> Result<()> {
    diesel::update(account::table.filter(account::id.eq(id.number())))
        .set((account::email.eq(email.to_string()), account::email_key.eq(email.key())))
        .execute(connection)?;
    Ok(())
}

/// Opens an account; what it may be is granted apart.
pub fn insert(
    connection: &mut Conn,
    email: &EmailAddress,
    name: &str,
    locale: Locale,
    now: Instant,
) -> Result<AccountId> {
    let id = diesel::insert_into(account::table)
        .values((
            account::email.eq(email.to_string()),
            account::email_key.eq(email.key()),
            account::name.eq(name.to_owned()),
            account::locale.eq(locale.tag()),
            account::created_at.eq(now.micros()),
            account::used_at.eq(now.micros()),
        ))
        .returning(account::id)
        .get_result(connection)?;
    Ok(AccountId::new(id))
}

/// The account was used.
pub fn note_used(connection: &mut Conn, id: AccountId, now: Instant) -> Result<()> {
    diesel::update(account::table.filter(account::id.eq(id.number())))
        .set((account::used_at.eq(now.micros()), account::warned_at.eq(None::<i64>)))
        .execute(connection)?;
    Ok(())
}

/// What the person is called from now on.
pub fn set_name(connection: &mut Conn, id: AccountId, name: &str) -> Result<()> {
    diesel::update(account::table.filter(account::id.eq(id.number())))
        .set(account::name.eq(name.to_owned()))
        .execute(connection)?;
    Ok(())
}

/// Takes an account away with its sessions, roles and passkeys.
pub fn delete(connection: &mut Conn, id: AccountId) -> Result<()> {
    diesel::delete(account::table.filter(account::id.eq(id.number()))).execute(connection)?;
    Ok(())
}

/// The present code of an address.
pub fn code(connection: &mut Conn, email: &EmailAddress) -> Result<Option<CodeState>> {
    let row = login_code::table
        .filter(login_code::email_key.eq(email.key()))
        .select((login_code::generation, login_code::expires_at, login_code::attempts, login_code::used))
        .load::<(i32, i64, i32, bool)>(connection)?
        .pop();
    Ok(row.map(|(generation, expires, attempts, used)| CodeState {
        generation,
        expires_at: Instant::from_micros(expires),
        attempts,
        used,
    }))
}

/// Stores the present code of an address.
pub fn set_code(connection: &mut Conn, email: &EmailAddress, state: CodeState) -> Result<()> {
    let values = (
        login_code::generation.eq(state.generation),
        login_code::expires_at.eq(state.expires_at.micros()),
        login_code::attempts.eq(state.attempts),
        login_code::used.eq(state.used),
    );
    let changed = diesel::update(login_code::table.filter(login_code::email_key.eq(email.key())))
        .set(values)
        .execute(connection)?;
    if changed == 0 {
        diesel::insert_into(login_code::table)
            .values((login_code::email_key.eq(email.key()), values))
            .execute(connection)?;
    }
    Ok(())
}

/// Makes all codes that are out worthless (after a restore).
pub fn end_codes(connection: &mut Conn) -> Result<usize> {
    Ok(diesel::update(login_code::table).set(login_code::used.eq(true)).execute(connection)?)
}
