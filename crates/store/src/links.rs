//! Generation and expiry of derived links and of log-in codes.

use crate::connection::Conn;
use crate::error::Result;
use crate::schema::link;
use diesel::prelude::*;
use domain::links::{LinkState, Purpose};
use kernel::Instant;

fn purpose_key(purpose: Purpose) -> String {
    purpose.code().to_string()
}

/// What is known of the links of this purpose to this subject.
pub fn get(connection: &mut Conn, purpose: Purpose, subject: &str) -> Result<Option<LinkState>> {
    let rows = link::table
        .filter(link::purpose.eq(purpose_key(purpose)).and(link::subject.eq(subject)))
        .select((link::generation, link::expires_at))
        .load::<(i32, i64)>(connection)?;
    Ok(rows
        .into_iter()
        .next()
        .map(|(generation, expires)| LinkState { generation, expires_at: Instant::from_micros(expires) }))
}

/// Opens the first generation, or lengthens the life of the present one: links that are out stay good.
pub fn ensure(
    connection: &mut Conn,
    purpose: Purpose,
    subject: &str,
    expires_at: Instant,
) -> Result<LinkState> {
    match get(connection, purpose, subject)? {
        Some(state) if state.expires_at >= expires_at => Ok(state),
        Some(state) => {
            diesel::update(
                link::table.filter(link::purpose.eq(purpose_key(purpose)).and(link::subject.eq(subject))),
            )
            .set(link::expires_at.eq(expires_at.micros()))
            .execute(connection)?;
            Ok(LinkState { expires_at, ..state })
        }
        None => open(connection, purpose, subject, expires_at),
    }
}

/// Opens the first generation. [`crate::Error::Exists`] when there is one.
pub fn open(
    connection: &mut Conn,
    purpose: Purpose,
    subject: &str,
    expires_at: Instant,
) -> Result<LinkState> {
    let opened = diesel::insert_into(link::table).values((
        link::purpose.eq(purpose_key(purpose)),
        link::subject.eq(subject),
        link::generation.eq(1),
        link::expires_at.eq(expires_at.micros()),
    ));
    opened.execute(connection)?;
    Ok(LinkState { generation: 1, expires_at })
}

/// Makes all links of this purpose to this subject worthless that are out, and opens the next generation.
pub fn renew(
    connection: &mut Conn,
    purpose: Purpose,
    subject: &str,
    expires_at: Instant,
) -> Result<LinkState> {
    let Some(state) = get(connection, purpose, subject)? else {
        return ensure(connection, purpose, subject, expires_at);
    };
    let fresh = LinkState { generation: state.generation + 1, expires_at };
    diesel::update(link::table.filter(link::purpose.eq(purpose_key(purpose)).and(link::subject.eq(subject))))
        .set((link::generation.eq(fresh.generation), link::expires_at.eq(expires_at.micros())))
        .execute(connection)?;
    Ok(fresh)
}

/// Makes all links of this purpose worthless, whatever they are about.
pub fn revoke_all(connection: &mut Conn, purpose: Purpose) -> Result<usize> {
    Ok(diesel::update(link::table.filter(link::purpose.eq(purpose_key(purpose))))
        .set(link::generation.eq(link::generation + 1))
        .execute(connection)?)
}
