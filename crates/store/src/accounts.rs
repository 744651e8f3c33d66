//! Accounts and log-in codes.

use crate::connection::Conn;
use crate::error::{Error, Result};
use crate::schema::{account, login_code};
use diesel::prelude::*;
use domain::accounts::{Account, AccountId, CodeState, Role};
use domain::organisations::OrganisationId;
use domain::people::EmailAddress;
use kernel::{Instant, Locale};

type Row = (i64, String, String, String, Option<i64>);
const COLUMNS: (account::id, account::email, account::name, account::role, account::organisation_id) =
    (account::id, account::email, account::name, account::role, account::organisation_id);

pub(crate) fn read((id, email, name, role, organisation): Row) -> Result<Account> {
    let role = Role::from_parts(&role, organisation).ok_or(Error::Unreadable {
        table: "account",
        column: "role",
        value: role,
    })?;
    let email = EmailAddress::parse(&email).map_err(|_| Error::Unreadable {
        table: "account",
        column: "email",
        value: id.to_string(),
    })?;
    Ok(Account { id: AccountId::new(id), email, name, role })
}

/// The account with this address.
pub fn by_email(connection: &mut Conn, email: &EmailAddress) -> Result<Option<Account>> {
    account::table
        .filter(account::email_key.eq(email.key()).and(account::closed_at.is_null()))
        .select(COLUMNS)
        .load::<Row>(connection)?
        .pop()
        .map(read)
        .transpose()
}

/// One account.
pub fn get(connection: &mut Conn, id: AccountId) -> Result<Option<Account>> {
    account::table
        .filter(account::id.eq(id.number()).and(account::closed_at.is_null()))
        .select(COLUMNS)
        .load::<Row>(connection)?
        .pop()
        .map(read)
        .transpose()
}

/// All open accounts of the engagement office, for the starter city and `doctor`.
pub fn staff(connection: &mut Conn) -> Result<Vec<Account>> {
    account::table
        .filter(account::organisation_id.is_null().and(account::closed_at.is_null()))
        .order(account::id)
        .select(COLUMNS)
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// The open accounts of an organisation.
pub fn of_organisation(connection: &mut Conn, id: OrganisationId) -> Result<Vec<Account>> {
    account::table
        .filter(account::organisation_id.eq(Some(id.number())).and(account::closed_at.is_null()))
        .order(account::id)
        .select(COLUMNS)
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// Log-in codes go to another address from now on. [`Error::Exists`] when that one has an account.
pub fn set_email(connection: &mut Conn, id: AccountId, email: &EmailAddress) -> Result<()> {
    diesel::update(account::table.filter(account::id.eq(id.number())))
        .set((account::email.eq(email.to_string()), account::email_key.eq(email.key())))
        .execute(connection)?;
    Ok(())
}

/// Opens an account.
pub fn insert(
    connection: &mut Conn,
    email: &EmailAddress,
    name: &str,
    role: Role,
    locale: Locale,
    now: Instant,
) -> Result<AccountId> {
    let organisation = match role {
        Role::Organisation(id) => Some(id),
        Role::Admin | Role::Coordinator => None,
    };
    let id = diesel::insert_into(account::table)
        .values((
            account::email.eq(email.to_string()),
            account::email_key.eq(email.key()),
            account::name.eq(name.to_owned()),
            account::role.eq(role.key()),
            account::organisation_id.eq(organisation.map(OrganisationId::number)),
            account::locale.eq(locale.tag()),
            account::created_at.eq(now.micros()),
        ))
        .returning(account::id)
        .get_result(connection)?;
    Ok(AccountId::new(id))
}

/// The state of an address's code and how many were asked for since `window_from`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeRow {
    /// The present code.
    pub state: CodeState,
    /// Start of the counted hour.
    pub window_from: Instant,
    /// Codes asked for in it.
    pub window_count: i32,
}

/// The present code of an address.
pub fn code(connection: &mut Conn, email: &EmailAddress) -> Result<Option<CodeRow>> {
    let row = login_code::table
        .filter(login_code::email_key.eq(email.key()))
        .select((
            login_code::generation,
            login_code::expires_at,
            login_code::attempts,
            login_code::used,
            login_code::window_from,
            login_code::window_count,
        ))
        .load::<(i32, i64, i32, bool, i64, i32)>(connection)?
        .pop();
    Ok(row.map(|(generation, expires, attempts, used, from, count)| CodeRow {
        state: CodeState { generation, expires_at: Instant::from_micros(expires), attempts, used },
        window_from: Instant::from_micros(from),
        window_count: count,
    }))
}

/// Stores the present code of an address.
pub fn set_code(connection: &mut Conn, email: &EmailAddress, row: &CodeRow) -> Result<()> {
    let values = (
        login_code::generation.eq(row.state.generation),
        login_code::expires_at.eq(row.state.expires_at.micros()),
        login_code::attempts.eq(row.state.attempts),
        login_code::used.eq(row.state.used),
        login_code::window_from.eq(row.window_from.micros()),
        login_code::window_count.eq(row.window_count),
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

/// Makes all codes that are out worthless (after a restore). How many were asked for stays counted.
pub fn end_codes(connection: &mut Conn) -> Result<usize> {
    Ok(diesel::update(login_code::table).set(login_code::used.eq(true)).execute(connection)?)
}
