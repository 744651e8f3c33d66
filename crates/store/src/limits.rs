//! How much of what may be done in an hour was used. Keys are hashes: no address stands here.

use crate::connection::Conn;
use crate::error::Result;
use crate::schema::allowance;
use diesel::prelude::*;
use kernel::Instant;

/// Until when what was used under this key comes back.
pub fn used_until(connection: &mut Conn, key: &str) -> Result<Option<Instant>> {
    let rows = allowance::table
        .filter(allowance::id.eq(key.to_owned()))
        .select(allowance::used_until)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().next().map(Instant::from_micros))
}

/// Stores it. `known` says that there is a row already.
pub fn set(connection: &mut Conn, key: &str, until: Instant, known: bool) -> Result<()> {
    if known {
        diesel::update(allowance::table.filter(allowance::id.eq(key.to_owned())))
            .set(allowance::used_until.eq(until.micros()))
            .execute(connection)?;
    } else {
        diesel::insert_into(allowance::table)
            .values((allowance::id.eq(key.to_owned()), allowance::used_until.eq(until.micros())))
            .execute(connection)?;
    }
    Ok(())
}
