//! Which keys a database belongs to: the fingerprint of the secret in the data folder, never the secret.

use super::{look, tables};
use crate::connection::Conn;
use crate::database::{Location, Verdict, connect, snapshot, transaction};
use crate::error::Result;
use crate::schema::{journal, setting};
use diesel::dsl::count_star;
use diesel::prelude::*;

/// The row of the settings in which the fingerprint stands.
pub const KEYS: &str = "keys";

/// What a database says of the keys that belong to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyMark {
    /// Nothing was made with any keys yet.
    Fresh,
    /// A hub was at work here that did not note which keys it had: one of an older version.
    Unmarked,
    /// The fingerprint of its keys.
    Marked(String),
}

/// Looks which keys a database belongs to. Changes nothing, and takes a database of an older form as well.
///
/// # Errors
/// When it cannot be read.
pub fn key_mark(location: &Location) -> Result<KeyMark> {
    if super::is_empty(location)? {
        return Ok(KeyMark::Fresh);
    }
    snapshot(&mut look(location)?, |connection| {
        let tables = tables(connection)?;
        if ["setting", "journal"].iter().any(|needed| !tables.iter().any(|table| table == needed)) {
            return Ok(KeyMark::Fresh);
        }
        if let Some(mark) = crate::settings::get(connection, KEYS)? {
            return Ok(KeyMark::Marked(mark));
        }
        Ok(if is_used(connection)? { KeyMark::Unmarked } else { KeyMark::Fresh })
    })?
}

fn is_used(connection: &mut Conn) -> Result<bool> {
    let settings: i64 = setting::table.select(count_star()).first(connection)?;
    let entries: i64 = journal::table.select(count_star()).first(connection)?;
    Ok(settings + entries > 0)
}

/// Notes that from now on these keys belong to the database.
///
/// # Errors
/// When it cannot be written.
pub fn mark_keys(location: &Location, fingerprint: &str) -> Result<()> {
    transaction(&mut connect(location, false)?, |connection| {
        let noted = crate::settings::set(connection, KEYS, fingerprint);
        if noted.is_ok() { Verdict::Commit(noted) } else { Verdict::RollBack(noted) }
    })?
}
