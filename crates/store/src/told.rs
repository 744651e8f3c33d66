//! What was told to whom. Events are named by whoever tells, persons by a mark that says nothing of them.

use crate::connection::Conn;
use crate::error::Result;
use crate::schema::told;
use diesel::prelude::*;
use kernel::Instant;

/// Notes that somebody is told of an event; `false` where they heard of it already.
pub fn first(connection: &mut Conn, event: &str, person: &str, now: Instant) -> Result<bool> {
    let known = told::table.filter(told::event.eq(event).and(told::person.eq(person)));
    if known.count().get_result::<i64>(connection)? > 0 {
        return Ok(false);
    }
    diesel::insert_into(told::table)
        .values((told::event.eq(event), told::person.eq(person), told::at.eq(now.micros())))
        .execute(connection)?;
    Ok(true)
}

/// How many were told of an event.
pub fn count(connection: &mut Conn, event: &str) -> Result<i64> {
    Ok(told::table.filter(told::event.eq(event)).count().get_result(connection)?)
}
