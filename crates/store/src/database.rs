//! The database threads: one that writes, a few that read. A unit of work is one closure on one of them, so that no lock
//! is ever awaited in the middle of a request. What reads has a snapshot of its own; what writes shares a transaction with
//! whatever else waits for the writer just then, each unit kept or undone by itself, and is answered after the commit.

mod group;
mod line;
mod unit;

pub(crate) use unit::{snapshot, transaction};

use crate::connection::Conn;
use crate::error::{Error, Result};
use crossbeam_channel::{Receiver, Sender, TrySendError, bounded};
use diesel::connection::SimpleConnection;
use diesel::migration::{MigrationSource, MigrationVersion};
use diesel::sqlite::Sqlite;
use diesel::{Connection as _, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use group::{Group, Unit, Waiting};
use line::Line;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

const SQLITE_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// How many units of work may wait for a thread before new ones are refused.
const QUEUE: usize = 1_024;
/// Any number will do, as long as all processes take the same: every write on PostgreSQL takes this lock first.
const WRITE_LOCK: i64 = 0x00B0_CBEE;

/// Where the data is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// A file that this process opens itself.
    Sqlite(PathBuf),
    /// A server, by URL.
    Postgres(String),
}

/// What becomes of a unit of work that wrote.
#[derive(Debug)]
pub enum Verdict<T> {
    /// Keep what was written.
    Commit(T),
    /// Undo it.
    RollBack(T),
}

/// The threads have more to do than they can; the work was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busy;

type Work = Box<dyn FnOnce(&mut Line) + Send>;

/// What the writer is asked for.
enum Order {
    /// Work in a transaction, with others where they wait.
    Unit(Box<dyn Unit>),
    /// To fold the write-ahead log into the file, behind all that was asked for before.
    Fold,
}

/// The open database.
#[derive(Debug, Clone)]
pub struct Database {
    writer: Sender<Order>,
    readers: Sender<Work>,
}

/// A database that was just opened.
#[derive(Debug)]
pub struct Opened {
    /// The database.
    pub database: Database,
    /// Version of the engine, for `doctor`.
    pub engine: String,
}

impl Database {
    /// Opens (and where needed makes or migrates) the database and starts its threads.
    ///
    /// # Errors
    /// When it cannot be opened, is of a newer form, or the engine is too old to be trusted.
    pub fn open(location: &Location, readers: usize) -> Result<Opened> {
        let mut connection = connect(location, false)?;
        let engine = check_engine(&mut connection)?;
        migrate(&mut connection)?;
        let (writer, waiting) = bounded::<Order>(QUEUE);
        let line = Line::new(location, false, connection);
        spawn("db-writer", move || write_on(line, &waiting))?;
        let (reader, work) = bounded::<Work>(QUEUE);
        for _ in 0..readers.max(1) {
            let (line, work) = (Line::new(location, true, connect(location, true)?), work.clone());
            spawn("db-reader", move || read_on(line, &work))?;
        }
        Ok(Opened { database: Self { writer, readers: reader }, engine })
    }

    /// Runs the work on a reader thread, in one snapshot. `done` gets the result.
    ///
    /// # Errors
    /// [`Busy`] when too much is waiting already.
    pub fn read<T, W, D>(&self, work: W, done: D) -> std::result::Result<(), Busy>
    where
        W: FnOnce(&mut Conn) -> T + Send + 'static,
        D: FnOnce(Result<T>) + Send + 'static,
    {
        send(&self.readers, Box::new(move |line| done(line.unit(|connection| snapshot(connection, work)))))
    }

    /// Runs the work on the writer thread. What it writes is kept or undone as a whole; `done` gets the result after the
    /// commit. Once a commit has failed, it gets [`Error::Halted`] and the work is not begun.
    ///
    /// # Errors
    /// [`Busy`] when too much is waiting already.
    pub fn write<T, W, D>(&self, work: W, done: D) -> std::result::Result<(), Busy>
    where
        T: Send + 'static,
        W: FnOnce(&mut Conn) -> Verdict<T> + Send + 'static,
        D: FnOnce(Result<T>) + Send + 'static,
    {
        send(&self.writer, Order::Unit(Box::new(Waiting::new(work, done))))
    }

    /// Folds the write-ahead log of SQLite into the file and cuts it off, so that what was erased stands nowhere any more;
    /// behind all that was written before. Where a reader holds it up, the next one does it.
    ///
    /// # Errors
    /// [`Busy`] when too much is waiting already.
    pub fn fold(&self) -> std::result::Result<(), Busy> {
        send(&self.writer, Order::Fold)
    }

    /// Writes a consistent copy of an SQLite database into a new file while others go on working.
    ///
    /// # Errors
    /// When the copy cannot be written. PostgreSQL has its own tools for this.
    pub fn copy_sqlite(connection: &mut Conn, to: &Path) -> Result<()> {
        match connection {
            Conn::Sqlite(sqlite) => {
                let path = to.to_string_lossy().replace('\'', "''");
                Ok(sqlite.batch_execute(&format!("vacuum into '{path}'"))?)
            }
            Conn::Postgres(_) => Err(Error::Database("copied with pg_dump, not by file".to_owned())),
        }
    }
}

fn send<W>(queue: &Sender<W>, work: W) -> std::result::Result<(), Busy> {
    queue.try_send(work).map_err(|refused| match refused {
        TrySendError::Full(_) | TrySendError::Disconnected(_) => Busy,
    })
}

fn spawn(name: &str, thread: impl FnOnce() + Send + 'static) -> Result<()> {
    let spawned = std::thread::Builder::new().name(name.to_owned()).spawn(thread);
    spawned.map(drop).map_err(|error| Error::Database(error.to_string()))
}

fn read_on(mut line: Line, work: &Receiver<Work>) {
    while let Ok(work) = work.recv() {
        // The work itself is caught where it is undone; this is for whoever is told of its end.
        if catch_unwind(AssertUnwindSafe(|| work(&mut line))).is_err() {
            tracing::error!("database.panicked_when_told");
        }
    }
}

fn write_on(mut line: Line, waiting: &Receiver<Order>) {
    // A commit failed: until this process ends, nobody writes.
    let mut is_halted = false;
    while let Ok(order) = waiting.recv() {
        // No transaction may be open while the log is folded: it ends the group that would have gone on.
        let mut folds = matches!(order, Order::Fold);
        if let Order::Unit(first) = order {
            let mut group = Group::new(first);
            let more = || match waiting.try_recv() {
                Ok(Order::Unit(unit)) if !folds => Some(unit),
                Ok(Order::Fold) => {
                    folds = true;
                    None
                }
                _ => None,
            };
            let end = if is_halted {
                Err(Error::Halted)
            } else {
                line.unit(|connection| group.run(connection, more))
            };
            if let Err(Error::CommitFailed(reason)) = &end {
                is_halted = true;
                tracing::error!(reason, "database.commit_failed");
            }
            group.tell(&end);
        }
        if folds && !is_halted {
            fold(&mut line);
        }
    }
}

fn fold(line: &mut Line) {
    let folded = line.unit(|connection| match connection {
        Conn::Sqlite(sqlite) => Ok(sqlite.batch_execute("pragma wal_checkpoint(truncate);")?),
        Conn::Postgres(_) => Ok(()),
    });
    if let Err(error) = folded {
        tracing::warn!(%error, "database.not_folded");
    }
}

pub(crate) fn connect(location: &Location, read_only: bool) -> Result<Conn> {
    let refused = |error: diesel::ConnectionError| Error::Database(error.to_string());
    match location {
        Location::Sqlite(path) => {
            let mut connection = SqliteConnection::establish(&path.to_string_lossy()).map_err(refused)?;
            // FULL: with NORMAL, acknowledged commits are lost when the power goes. Zero mmap: it made a corruption worse.
            connection.batch_execute(
                "pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full; \
                 pragma foreign_keys = on; pragma mmap_size = 0; pragma cache_size = -16000; \
                 pragma secure_delete = on; pragma temp_store = memory;",
            )?;
            if read_only {
                connection.batch_execute("pragma query_only = on;")?;
            }
            Ok(Conn::Sqlite(connection))
        }
        Location::Postgres(url) => {
            let mut connection = PgConnection::establish(url).map_err(refused)?;
            connection.batch_execute(
                "set time zone 'UTC'; set lock_timeout = '5s'; set client_min_messages = warning;",
            )?;
            Ok(Conn::Postgres(connection))
        }
    }
}

#[derive(QueryableByName)]
struct Version {
    #[diesel(sql_type = diesel::sql_types::Text)]
    version: String,
}

/// SQLite before 3.51.3 can corrupt a file when two connections write and checkpoint at once; PostgreSQL before 15 is
/// not tested here.
pub(crate) fn check_engine(connection: &mut Conn) -> Result<String> {
    let query = match connection {
        Conn::Sqlite(_) => "select sqlite_version() as version",
        Conn::Postgres(_) => "select current_setting('server_version') as version",
    };
    let version = diesel::sql_query(query).get_result::<Version>(connection)?.version;
    let numbers: Vec<u32> =
        version.split(|sign: char| !sign.is_ascii_digit()).map_while(|part| part.parse().ok()).collect();
    let (name, least): (&str, &[u32]) = match connection {
        Conn::Sqlite(_) => ("SQLite", &[3, 51, 3]),
        Conn::Postgres(_) => ("PostgreSQL", &[15]),
    };
    if numbers.as_slice() < least {
        return Err(Error::Database(format!("{name} {version} is too old")));
    }
    Ok(format!("{name} {version}"))
}

fn migrate(connection: &mut Conn) -> Result<()> {
    let failed = |error: Box<dyn std::error::Error + Send + Sync>| Error::Database(error.to_string());
    match connection {
        Conn::Sqlite(sqlite) => {
            refuse_newer(&sqlite.applied_migrations().map_err(failed)?)?;
            sqlite.run_pending_migrations(SQLITE_MIGRATIONS).map(drop).map_err(failed)
        }
        Conn::Postgres(postgres) => {
            postgres.batch_execute(&format!("select pg_advisory_lock({WRITE_LOCK})"))?;
            let done = postgres.applied_migrations().map_err(failed).and_then(|applied| {
                refuse_newer(&applied)?;
                postgres.run_pending_migrations(POSTGRES_MIGRATIONS).map(drop).map_err(failed)
            });
            postgres.batch_execute(&format!("select pg_advisory_unlock({WRITE_LOCK})"))?;
            done
        }
    }
}

/// An older program must not work on what a newer one has rebuilt.
fn refuse_newer(applied: &[MigrationVersion<'_>]) -> Result<()> {
    let known = known_versions()?;
    match applied.iter().map(ToString::to_string).find(|version| !known.contains(version)) {
        Some(version) => Err(Error::Newer(version)),
        None => Ok(()),
    }
}

/// The versions of the form that this program knows, oldest first. Both engines have the same.
pub(crate) fn known_versions() -> Result<Vec<String>> {
    let all = MigrationSource::<Sqlite>::migrations(&SQLITE_MIGRATIONS)
        .map_err(|error| Error::Database(error.to_string()))?;
    let mut versions: Vec<String> =
        all.iter().map(|migration| migration.name().version().to_string()).collect();
    versions.sort();
    Ok(versions)
}
