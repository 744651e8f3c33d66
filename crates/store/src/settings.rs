//! The settings table: one value a key, each with a version that goes up.

use crate::connection::Conn;
use crate::error::Result;
use crate::schema::setting;
use diesel::prelude::*;

/// The value of a key.
pub fn get(connection: &mut Conn, key: &str) -> Result<Option<String>> {
    Ok(setting::table.filter(setting::key.eq(key)).select(setting::value).load(connection)?.pop())
}

/// Sets it.
pub fn set(connection: &mut Conn, key: &str, value: &str) -> Result<()> {
    let changed = diesel::update(setting::table.filter(setting::key.eq(key)))
        .set((setting::value.eq(value), setting::version.eq(setting::version + 1)))
        .execute(connection)?;
    if changed == 0 {
        diesel::insert_into(setting::table)
            .values((setting::key.eq(key), setting::value.eq(value), setting::version.eq(1)))
            .execute(connection)?;
    }
    Ok(())
}

/// Forgets it.
pub fn remove(connection: &mut Conn, key: &str) -> Result<()> {
    diesel::delete(setting::table.filter(setting::key.eq(key))).execute(connection)?;
    Ok(())
}
