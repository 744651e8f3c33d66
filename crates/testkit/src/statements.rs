//! Which statements a hub sends to its database. Only tests listen; the binary's connections have nobody to tell.

use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};

static SENT: Mutex<Vec<String>> = Mutex::new(Vec::new());
static KEPT: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

struct Listening;

impl Instrumentation for Listening {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if let InstrumentationEvent::CacheQuery { sql, .. } = &event {
            KEPT.lock().unwrap_or_else(PoisonError::into_inner).insert((*sql).to_owned());
        }
        if let InstrumentationEvent::StartQuery { query, .. } = event {
            let mut sql = String::new();
            // A few cannot be spelled outside of their connection; they count all the same.
            let _unspelled = write!(sql, "{query}");
            // The frame of a transaction is the same around everything.
            let is_frame =
                ["begin", "commit", "rollback", "savepoint", "release", "select pg_advisory", "select 1"]
                    .iter()
                    .any(|frame| sql.to_lowercase().starts_with(frame));
            if !is_frame {
                SENT.lock().unwrap_or_else(PoisonError::into_inner).push(sql);
            }
        }
    }
}

/// From here on, the statements of all connections that are opened are noted.
pub fn note_statements() {
    set_default_instrumentation(|| Some(Box::new(Listening))).unwrap();
}

/// What was sent since this was last asked.
pub fn statements() -> Vec<String> {
    std::mem::take(&mut SENT.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Those of these statements that no connection keeps: each time they are sent, they are prepared anew.
pub fn prepared_anew(statements: &[String]) -> Vec<&str> {
    let kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    statements
        .iter()
        .map(|sent| sent.split_once(" -- binds").map_or(sent.as_str(), |(text, _)| text))
        .filter(|text| !kept.contains(*text))
        .collect()
}
