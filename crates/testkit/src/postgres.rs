use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use std::sync::atomic::{AtomicU32, Ordering};

static NEXT: AtomicU32 = AtomicU32::new(0);

/// An empty database of its own on the server that the environment names.
pub fn fresh_database() -> Option<String> {
    let server = std::env::var_os("HOCHBEET_TEST_POSTGRES")?.into_string().ok()?;
    let mut admin = PgConnection::establish(&server).expect("HOCHBEET_TEST_POSTGRES does not answer");
    let name = format!("t{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::SeqCst));
    admin
        .batch_execute(&format!(
            "create database {name} encoding 'UTF8' lc_collate 'C' lc_ctype 'C' template template0"
        ))
        .unwrap();
    let (start, query) =
        server.split_once('?').map_or((server.as_str(), ""), |(start, query)| (start, query));
    let base = start.rsplit_once('/').map_or(start, |(base, _)| base);
    let query = if query.is_empty() { String::new() } else { format!("?{query}") };
    Some(format!("{base}/{name}{query}"))
}
