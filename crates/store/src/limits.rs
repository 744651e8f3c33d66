//! How much of what may be done in an hour was used. Keys are hashes: no address stands here.

use crate::connection::Conn;
use crate::error::Result;
use crate::schema::allowance;
use crate::sql::{Value, spelled};
use diesel::prelude::*;
use kernel::Instant;
use std::collections::BTreeMap;

/// Until when what was used under each of these keys comes back, where something was. At most three keys, and one question
/// for all of them: it is asked before every sign-up.
pub fn used_until(connection: &mut Conn, keys: &[&str]) -> Result<BTreeMap<String, Instant>> {
    let named = |at| keys.get(at).or(keys.first()).copied().unwrap_or_default().to_owned();
    let [one, other, third] = [0, 1, 2].map(named);
    let rows = allowance::table
        .filter(allowance::id.eq(one).or(allowance::id.eq(other)).or(allowance::id.eq(third)))
        .select((allowance::id, allowance::used_until))
        .load::<(String, i64)>(connection)?;
    Ok(rows.into_iter().map(|(key, until)| (key, Instant::from_micros(until))).collect())
}

/// Stores it. `known` says that there is a row already.
pub fn set(connection: &mut Conn, key: &str, until: Instant, known: bool) -> Result<()> {
    if known {
        let used = "update allowance set used_until = ? where id = ?";
        let values = [Value::Number(until.micros()), Value::Text(key.to_owned())];
        spelled(used, values).execute(connection)?;
    } else {
        diesel::insert_into(allowance::table)
            .values((allowance::id.eq(key.to_owned()), allowance::used_until.eq(until.micros())))
            .execute(connection)?;
    }
    Ok(())
}
