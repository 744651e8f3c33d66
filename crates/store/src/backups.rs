//! What is known of the hub's backups: one value of the settings table.

use crate::connection::Conn;
use crate::error::{Error, Result};
use domain::backups::Record;

const KEY: &str = "backups";

/// What is known. Nothing, where nothing was ever written, or by a program that is not this one.
///
/// # Errors
/// When the settings cannot be read.
pub fn get(connection: &mut Conn) -> Result<Record> {
    let stored = crate::settings::get(connection, KEY)?;
    Ok(stored.and_then(|stored| serde_json::from_str(&stored).ok()).unwrap_or_default())
}

/// Replaces what is known.
///
/// # Errors
/// When the settings cannot be written.
pub fn set(connection: &mut Conn, record: &Record) -> Result<()> {
    let stored = serde_json::to_string(record).map_err(|error| Error::Database(error.to_string()))?;
    crate::settings::set(connection, KEY, &stored)
}
