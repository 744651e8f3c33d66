//! Who may act as what, who stands in for whom, and who is away when.

use crate::connection::Conn;
use crate::error::{Error, Result};
use crate::schema::{absence, account, account_role, organisation};
use diesel::prelude::*;
use domain::accounts::{Absence, AccountId, Grant, Role, RoleId};
use kernel::Instant;

type Row = (i64, i64, String, Option<i64>, Option<i64>);
const COLUMNS: (
    account_role::id,
    account_role::account_id,
    account_role::role,
    account_role::organisation_id,
    account_role::deputy_of,
) = (
    account_role::id,
    account_role::account_id,
    account_role::role,
    account_role::organisation_id,
    account_role::deputy_of,
);

fn read((id, account, key, organisation, deputy_of): Row) -> Result<Grant> {
    let role = Role::from_parts(&key, organisation).ok_or(Error::Unreadable {
        table: "account_role",
        column: "role",
        value: key,
    })?;
    Ok(Grant {
        id: RoleId::new(id),
        account: AccountId::new(account),
        role,
        deputy_of: deputy_of.map(RoleId::new),
    })
}

/// A grant with the names a page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The grant.
    pub grant: Grant,
    /// Whose it is: name.
    pub name: String,
    /// Whose it is: address.
    pub email: String,
    /// Name of the organisation it is for.
    pub organisation: Option<String>,
}

/// Grants something.
pub fn insert(
    connection: &mut Conn,
    to: AccountId,
    role: Role,
    deputy_of: Option<RoleId>,
    now: Instant,
) -> Result<RoleId> {
    let id = diesel::insert_into(account_role::table)
        .values((
            account_role::account_id.eq(to.number()),
            account_role::role.eq(role.key()),
            account_role::organisation_id
                .eq(role.organisation().map(domain::organisations::OrganisationId::number)),
            account_role::deputy_of.eq(deputy_of.map(RoleId::number)),
            account_role::created_at.eq(now.micros()),
        ))
        .returning(account_role::id)
        .get_result(connection)?;
    Ok(RoleId::new(id))
}

/// One open grant.
pub fn get(connection: &mut Conn, id: RoleId) -> Result<Option<Grant>> {
    account_role::table
        .filter(account_role::id.eq(id.number()).and(account_role::ended_at.is_null()))
        .select(COLUMNS)
        .load::<Row>(connection)?
        .pop()
        .map(read)
        .transpose()
}

/// The open grants of an account, the oldest first.
pub fn of_account(connection: &mut Conn, id: AccountId) -> Result<Vec<Grant>> {
    account_role::table
        .filter(account_role::account_id.eq(id.number()).and(account_role::ended_at.is_null()))
        .order(account_role::id)
        .select(COLUMNS)
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// Which grants a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Of those who act for the town: no organisation, or an office.
    Town,
    /// Of one organisation.
    Organisation(i64),
    /// Own roles of one account, and those who stand in for them.
    Account(i64),
}

/// Open grants with their names, deputies behind whom they stand in for.
pub fn named(connection: &mut Conn, which: Which) -> Result<Vec<Named>> {
    let mut query = account_role::table
        .inner_join(account::table)
        .left_join(organisation::table)
        .filter(account_role::ended_at.is_null().and(account::closed_at.is_null()))
        .order(account_role::id)
        .select((COLUMNS, account::name, account::email, organisation::name.nullable()))
        .into_boxed();
    query = match which {
        Which::Town => {
            query.filter(account_role::organisation_id.is_null().or(account_role::role.eq(Role::OFFICER)))
        }
        Which::Organisation(id) => query.filter(account_role::organisation_id.eq(Some(id))),
        Which::Account(id) => {
            let own = account_role::table
                .filter(account_role::account_id.eq(id).and(account_role::ended_at.is_null()))
                .select(account_role::id)
                .load::<i64>(connection)?;
            let standing_in: Vec<_> = own.iter().copied().map(Some).collect();
            query.filter(account_role::id.eq_any(own).or(account_role::deputy_of.eq_any(standing_in)))
        }
    };
    let rows = query.load::<(Row, String, String, Option<String>)>(connection)?;
    rows.into_iter()
        .map(|(row, name, email, organisation)| Ok(Named { grant: read(row)?, name, email, organisation }))
        .collect()
}

/// Ends a grant, and with it all who stand in for it.
pub fn end(connection: &mut Conn, id: RoleId, now: Instant) -> Result<()> {
    let ended = account_role::id.eq(id.number()).or(account_role::deputy_of.eq(Some(id.number())));
    diesel::update(account_role::table.filter(ended.and(account_role::ended_at.is_null())))
        .set(account_role::ended_at.eq(Some(now.micros())))
        .execute(connection)?;
    Ok(())
}

fn absence_of((from, until): (String, String)) -> Result<Absence> {
    match (from.parse(), until.parse()) {
        (Ok(from), Ok(until)) => Ok(Absence { from, until }),
        _ => Err(Error::Unreadable { table: "absence", column: "from_day", value: from }),
    }
}

/// When an account is away.
pub fn absences(connection: &mut Conn, id: AccountId) -> Result<Vec<Absence>> {
    absence::table
        .filter(absence::account_id.eq(id.number()))
        .order((absence::from_day, absence::id))
        .select((absence::from_day, absence::until_day))
        .load::<(String, String)>(connection)?
        .into_iter()
        .map(absence_of)
        .collect()
}

/// Who is away when, of these accounts.
pub fn absences_of(connection: &mut Conn, ids: &[AccountId]) -> Result<Vec<(AccountId, Absence)>> {
    let numbers: Vec<i64> = ids.iter().map(|id| id.number()).collect();
    absence::table
        .filter(absence::account_id.eq_any(numbers))
        .order((absence::from_day, absence::id))
        .select((absence::account_id, absence::from_day, absence::until_day))
        .load::<(i64, String, String)>(connection)?
        .into_iter()
        .map(|(id, from, until)| Ok((AccountId::new(id), absence_of((from, until))?)))
        .collect()
}

/// Notes an absence.
pub fn add_absence(connection: &mut Conn, id: AccountId, absence: Absence) -> Result<()> {
    diesel::insert_into(absence::table)
        .values((
            absence::account_id.eq(id.number()),
            absence::from_day.eq(absence.from.to_string()),
            absence::until_day.eq(absence.until.to_string()),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes an account's absences back, those that are over with them.
pub fn end_absences(connection: &mut Conn, id: AccountId) -> Result<()> {
    diesel::delete(absence::table.filter(absence::account_id.eq(id.number()))).execute(connection)?;
    Ok(())
}
