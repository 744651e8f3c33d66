//! That somebody was erased, as [`domain::rights::Mark`] says it.

use crate::connection::Conn;
use crate::error::{Error, Result};
use crate::schema::erasure;
use diesel::prelude::*;
use domain::rights::Erasure;
use kernel::Instant;

/// All that are remembered, oldest first.
pub fn all(connection: &mut Conn) -> Result<Vec<Erasure>> {
    let rows = erasure::table.order((erasure::at, erasure::mark)).load::<(i64, String)>(connection)?;
    rows.into_iter()
        .map(|(at, mark)| match mark.parse() {
            Ok(mark) => Ok(Erasure { at: Instant::from_micros(at), mark }),
            Err(_) => Err(Error::Unreadable { table: "erasure", column: "mark", value: mark }),
        })
        .collect()
}

/// Remembers one that is not remembered yet.
pub fn insert(connection: &mut Conn, new: &Erasure) -> Result<()> {
    diesel::insert_into(erasure::table)
        .values((erasure::at.eq(new.at.micros()), erasure::mark.eq(new.mark.to_string())))
        .execute(connection)?;
    Ok(())
}
