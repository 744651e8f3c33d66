//! One unit of work: a snapshot to read from, or a transaction that is kept or undone as a whole.

use super::{Verdict, WRITE_LOCK};
use crate::connection::Conn;
use crate::error::{Error, Result};
use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::result::Error as Diesel;
use std::panic::{AssertUnwindSafe, catch_unwind};

pub(crate) fn snapshot<T>(connection: &mut Conn, work: impl FnOnce(&mut Conn) -> T) -> Result<T> {
    begin(connection, "begin deferred", "begin isolation level repeatable read read only")?;
    let result = caught(connection, work);
    roll_back(connection);
    result
}

pub(crate) fn transaction<T>(connection: &mut Conn, work: impl FnOnce(&mut Conn) -> Verdict<T>) -> Result<T> {
    begin_to_write(connection)?;
    match caught(connection, work) {
        Ok(Verdict::Commit(value)) => {
            if let Err(error) = still_alive(connection) {
                roll_back(connection);
                return Err(error);
            }
            commit(connection).map(|()| value)
        }
        Ok(Verdict::RollBack(value)) => {
            roll_back(connection);
            Ok(value)
        }
        Err(error) => {
            roll_back(connection);
            Err(error)
        }
    }
}

pub(super) fn begin_to_write(connection: &mut Conn) -> Result<()> {
    // IMMEDIATE takes the lock before the first read: a later upgrade would fail instead of waiting.
    begin(connection, "begin immediate", "begin isolation level read committed")?;
    if let Conn::Postgres(postgres) = connection
        && let Err(error) = postgres.batch_execute(&format!("select pg_advisory_xact_lock({WRITE_LOCK})"))
    {
        roll_back(connection);
        return Err(error.into());
    }
    Ok(())
}

/// A panic in one use case must not take the thread from all others. What it had written is undone by the caller.
pub(super) fn caught<T>(connection: &mut Conn, work: impl FnOnce(&mut Conn) -> T) -> Result<T> {
    catch_unwind(AssertUnwindSafe(|| work(connection))).map_err(|_| {
        // What it said stands on the standard error output; it may hold anything, so it is not repeated here.
        tracing::error!("database.panicked");
        Error::Panicked
    })
}

fn begin(connection: &mut Conn, sqlite_sql: &str, postgres_sql: &str) -> Result<()> {
    match connection {
        Conn::Sqlite(sqlite) => AnsiTransactionManager::begin_transaction_sql(sqlite, sqlite_sql)?,
        Conn::Postgres(postgres) => AnsiTransactionManager::begin_transaction_sql(postgres, postgres_sql)?,
    }
    Ok(())
}

/// PostgreSQL answers the commit of a transaction in which a statement failed with a silent roll-back. A use case that
/// passed over such a failure must not be told that its work was kept.
fn still_alive(connection: &mut Conn) -> Result<()> {
    match connection {
        Conn::Sqlite(_) => Ok(()),
        Conn::Postgres(postgres) => Ok(postgres.batch_execute("select 1")?),
    }
}

/// Why an error here is not one of its statements': after it nobody knows what is on the disk. The one exception is a
/// full disk under SQLite. It fails the writing of the pages, before the mark that makes them count, so the
/// transaction is as good as never begun; a failed flush is reported as another error.
pub(super) fn commit(connection: &mut Conn) -> Result<()> {
    let (committed, is_sqlite) = match connection {
        Conn::Sqlite(sqlite) => (AnsiTransactionManager::commit_transaction(sqlite), true),
        Conn::Postgres(postgres) => (AnsiTransactionManager::commit_transaction(postgres), false),
    };
    committed.map_err(|error| {
        let cause = match error {
            Diesel::RollbackErrorOnCommit { commit_error, .. } => *commit_error,
            other => other,
        };
        match Error::from(cause) {
            Error::Full if is_sqlite => Error::Full,
            other => Error::CommitFailed(other.to_string()),
        }
    })
}

/// Undoing cannot lose anything. Where it fails, the engine has undone it already, or does so when the connection that
/// is now unfit is closed.
pub(super) fn roll_back(connection: &mut Conn) {
    let undone = match connection {
        Conn::Sqlite(sqlite) => AnsiTransactionManager::rollback_transaction(sqlite),
        Conn::Postgres(postgres) => AnsiTransactionManager::rollback_transaction(postgres),
    };
    if let Err(error) = undone {
        tracing::warn!(%error, "database.roll_back_failed");
    }
}
