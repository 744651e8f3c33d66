//! A PostgreSQL database that is made for a try and goes again.

use crate::connection::Conn;
use crate::database::{Location, connect};
use crate::error::{Error, Result};
use diesel::connection::SimpleConnection;

/// Whoever tries something in a scratch database holds this lock on the server.
const SCRATCH_LOCK: i64 = 0x00B0_CBEF;
const SUFFIX: &str = "_hochbeet_probe";

/// What became of a try.
#[derive(Debug)]
pub enum Scratch<T> {
    /// It took place.
    Done(T),
    /// The server does not let this account make databases.
    NotAllowed,
}

/// Makes an empty database beside this one, hands it over, and takes it away in any case. One that was left behind by a
/// process that was killed goes first.
///
/// # Errors
/// When the server cannot be reached or refuses for another reason than a missing right.
pub fn in_scratch<T>(location: &Location, work: impl FnOnce(&Location) -> T) -> Result<Scratch<T>> {
    let Location::Postgres(url) = location else {
        return Err(Error::Database("a scratch database is for PostgreSQL".to_owned()));
    };
    let Conn::Postgres(mut admin) = connect(location, false)? else {
        return Err(Error::Database("not a PostgreSQL connection".to_owned()));
    };
    let (scratch, name) = beside(url)?;
    admin.batch_execute(&format!("select pg_advisory_lock({SCRATCH_LOCK})"))?;
    let drop_it = format!("drop database if exists \"{name}\" with (force)");
    let made = admin
        .batch_execute(&drop_it)
        .and_then(|()| admin.batch_execute(&format!("create database \"{name}\" template template0")));
    match made.map_err(Error::from) {
        Ok(()) => {
            let done = work(&Location::Postgres(scratch));
            admin.batch_execute(&drop_it)?;
            Ok(Scratch::Done(done))
        }
        Err(Error::Database(told)) if told.contains("permission denied") => Ok(Scratch::NotAllowed),
        Err(error) => Err(error),
    }
}

/// The address of the scratch database, and its name.
fn beside(url: &str) -> Result<(String, String)> {
    let (start, query) =
        url.split_once('?').map_or((url, String::new()), |(start, query)| (start, format!("?{query}")));
    let found =
        start.split_once("://").and_then(|(scheme, rest)| rest.rsplit_once('/').map(|parts| (scheme, parts)));
    let Some((scheme, (host, database))) = found.filter(|(_, (_, database))| !database.is_empty()) else {
        return Err(Error::Database("the address names no database".to_owned()));
    };
    let plain = |sign: char| if sign.is_ascii_alphanumeric() { sign.to_ascii_lowercase() } else { '_' };
    // PostgreSQL cuts names after 63 bytes.
    let short: String = database.chars().map(plain).take(40).collect();
    let name = format!("{short}{SUFFIX}");
    Ok((format!("{scheme}://{host}/{name}{query}"), name))
}

#[cfg(test)]
mod tests {
    use super::beside;

    #[test]
    fn a_scratch_database_lies_beside_the_real_one() {
        assert_eq!(
            beside("postgres://hub:x@db:5432/Stadt-1?sslmode=require").unwrap(),
            (
                "postgres://hub:x@db:5432/stadt_1_hochbeet_probe?sslmode=require".to_owned(),
                "stadt_1_hochbeet_probe".to_owned()
            )
        );
        assert!(beside("postgres://db").is_err());
        assert!(beside(&format!("postgres://db/{}", "x".repeat(200))).unwrap().1.len() <= 63);
    }
}
