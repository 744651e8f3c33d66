//! Addresses of which a mail server said that they take no mail.

use crate::connection::Conn;
use crate::error::Result;
use crate::schema::undeliverable;
use diesel::prelude::*;
use domain::people::EmailAddress;
use kernel::Instant;
use std::collections::BTreeSet;

/// Marks an address.
pub fn mark(connection: &mut Conn, address: &EmailAddress, status: &str, now: Instant) -> Result<()> {
    let key = address.key();
    let changed = diesel::update(undeliverable::table.filter(undeliverable::address_key.eq(&key)))
        .set((undeliverable::status.eq(status), undeliverable::noted_at.eq(now.micros())))
        .execute(connection)?;
    if changed == 0 {
        diesel::insert_into(undeliverable::table)
            .values((
                undeliverable::address_key.eq(&key),
                undeliverable::status.eq(status),
                undeliverable::noted_at.eq(now.micros()),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Which of these addresses are marked; as keys.
pub fn marked(connection: &mut Conn, keys: &[String]) -> Result<BTreeSet<String>> {
    let found = undeliverable::table
        .filter(undeliverable::address_key.eq_any(keys.to_vec()))
        .select(undeliverable::address_key)
        .load::<String>(connection)?;
    Ok(found.into_iter().collect())
}
