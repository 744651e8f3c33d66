//! What the operator's commands need of a database: looked at as it is, while a hub has it open or while nobody does.
//! Nothing here makes or migrates one.

mod content;
mod full_text;
mod keys;
mod scratch;

pub use full_text::{Document, full_text};
pub use keys::{KEYS, KeyMark, key_mark, mark_keys};
pub use scratch::{Scratch, in_scratch};

use crate::connection::Conn;
use crate::database::{
    Database, Location, Verdict, check_engine, connect, known_versions, snapshot, transaction,
};
use crate::error::{Error, Result};
use crate::uploads::Uploads;
use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{Connection as _, QueryableByName, RunQueryDsl, SqliteConnection};
use domain::backups::Record;
use domain::rights::Erasure;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

/// Diesel's own table, which says how far the form has come.
const VERSIONS: &str = "__diesel_schema_migrations";
/// How often [`seal`] tries, and how long it rests in between.
const SEAL_TRIES: u32 = 200;
const SEAL_REST: Duration = Duration::from_millis(50);

/// What a database holds at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Engine and version.
    pub engine: String,
    /// The versions of its form, oldest first.
    pub schema: Vec<String>,
    /// Rows of each table.
    pub rows: BTreeMap<String, i64>,
    /// What stands in each table: the SHA-256 of its rows, as the engine writes them, in order.
    pub contents: BTreeMap<String, String>,
}

/// What `doctor` sees of a database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// Engine and version.
    pub engine: String,
    /// What the engine's own check complains of.
    pub complaint: Option<String>,
    /// Versions of the form that the next start will bring.
    pub pending: usize,
    /// A version of the form that this program does not know.
    pub newer: Option<String>,
    /// Mails that wait, and since when the oldest does. Unknown while the form is another one.
    pub waiting: Option<(i64, Option<kernel::Instant>)>,
    /// What is known of its backups.
    pub backups: Record,
    /// Erasures that it remembers.
    pub erasures: Vec<Erasure>,
}

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

/// A connection that changes nothing, not even the way SQLite keeps its file.
fn look(location: &Location) -> Result<Conn> {
    let Location::Sqlite(path) = location else { return connect(location, true) };
    let mut connection = plain(path)?;
    connection.batch_execute("pragma query_only = on;")?;
    Ok(Conn::Sqlite(connection))
}

fn plain(path: &Path) -> Result<SqliteConnection> {
    // SQLite would make the file.
    if !path.is_file() {
        return Err(Error::Database(format!("there is no {}", path.display())));
    }
    let mut connection = SqliteConnection::establish(&path.to_string_lossy())
        .map_err(|error| Error::Database(error.to_string()))?;
    connection.batch_execute("pragma busy_timeout = 5000; pragma mmap_size = 0;")?;
    Ok(connection)
}

fn words(connection: &mut Conn, sql: impl Into<String>) -> Result<Vec<String>> {
    let rows = diesel::sql_query(sql).load::<Word>(connection)?;
    Ok(rows.into_iter().map(|row| row.word).collect())
}

fn tables(connection: &mut Conn) -> Result<Vec<String>> {
    let query = match connection {
        Conn::Sqlite(_) => {
            "select name as word from sqlite_schema where type = 'table' and name not like 'sqlite~_%' escape '~' order by name"
        }
        Conn::Postgres(_) => {
            "select cast(tablename as text) as word from pg_tables where schemaname = current_schema() order by tablename"
        }
    };
    words(connection, query)
}

/// The engine, the versions of the form, and the tables that are ours.
fn form_of(connection: &mut Conn) -> Result<(String, Vec<String>, Vec<String>)> {
    let engine = check_engine(connection)?;
    let mut tables = tables(connection)?;
    let schema = if tables.iter().any(|table| table == VERSIONS) {
        words(connection, format!("select version as word from {VERSIONS} order by version"))?
    } else {
        Vec::new()
    };
    tables.retain(|table| table != VERSIONS);
    Ok((engine, schema, tables))
}

fn facts_of(connection: &mut Conn) -> Result<Facts> {
    let (engine, schema, tables) = form_of(connection)?;
    let (mut rows, mut contents) = (BTreeMap::new(), BTreeMap::new());
    for table in tables {
        let (count, hash) = content::of(connection, &table)?;
        rows.insert(table.clone(), count);
        contents.insert(table, hash);
    }
    Ok(Facts { engine, schema, rows, contents })
}

/// What a database holds, in one snapshot.
///
/// # Errors
/// When there is none, or it cannot be read.
pub fn facts(location: &Location) -> Result<Facts> {
    snapshot(&mut look(location)?, facts_of)?
}

/// Has nobody put a table there yet? An SQLite file that does not exist is empty.
///
/// # Errors
/// When the database cannot be reached.
pub fn is_empty(location: &Location) -> Result<bool> {
    if let Location::Sqlite(path) = location
        && !path.exists()
    {
        return Ok(true);
    }
    Ok(snapshot(&mut look(location)?, tables)??.is_empty())
}

/// The first version of a form that this program does not know.
///
/// # Errors
/// Never for a program that was built whole.
pub fn newer(schema: &[String]) -> Result<Option<String>> {
    let known = known_versions()?;
    Ok(schema.iter().find(|version| !known.contains(version)).cloned())
}

/// The first step by which the next start will rebuild what is there. `None` where nothing is there, nothing is to be
/// rebuilt, or a newer program was here before.
///
/// # Errors
/// When the database cannot be read.
pub fn next_step(location: &Location) -> Result<Option<String>> {
    if is_empty(location)? {
        return Ok(None);
    }
    let (_, schema, _) = snapshot(&mut look(location)?, form_of)??;
    if schema.is_empty() || newer(&schema)?.is_some() {
        return Ok(None);
    }
    Ok(known_versions()?.into_iter().find(|version| !schema.contains(version)))
}

/// Copies an SQLite database as it is at one moment into a new file, while others go on writing, and has SQLite check
/// the copy.
///
/// # Errors
/// When the database cannot be read, the copy not be written, or the copy is not sound.
pub fn copy(from: &Path, to: &Path) -> Result<Facts> {
    let mut connection = Conn::Sqlite(plain(from)?);
    check_engine(&mut connection)?;
    Database::copy_sqlite(&mut connection, to)?;
    drop(connection);
    let mut copied = look(&Location::Sqlite(to.to_owned()))?;
    match complaint(&mut copied)? {
        Some(complaint) => Err(Error::Database(format!("the copy is not sound: {complaint}"))),
        None => facts_of(&mut copied),
    }
}

/// Holds one moment of a PostgreSQL database for as long as the work takes, hands it the name of the snapshot for
/// PostgreSQL's own tools, and gives what the database held.
///
/// # Errors
/// When the database cannot be read.
pub fn hold<T>(location: &Location, work: impl FnOnce(&str) -> T) -> Result<(Facts, T)> {
    snapshot(&mut look(location)?, |connection| {
        let facts = facts_of(connection)?;
        let name = words(connection, "select pg_export_snapshot() as word")?.pop().unwrap_or_default();
        Ok((facts, work(&name)))
    })?
}

/// Runs a dump in one transaction: all of it or nothing.
///
/// # Errors
/// When the database refuses a statement.
pub fn load(location: &Location, dump: &str) -> Result<()> {
    match connect(location, false)? {
        Conn::Postgres(mut postgres) => {
            postgres.batch_execute("begin")?;
            postgres.batch_execute(dump)?;
            Ok(postgres.batch_execute("commit")?)
        }
        Conn::Sqlite(_) => Err(Error::Database("a dump is for PostgreSQL".to_owned())),
    }
}

/// SQLite looks through its own file. PostgreSQL keeps watch over its pages itself.
fn complaint(connection: &mut Conn) -> Result<Option<String>> {
    match connection {
        Conn::Postgres(_) => Ok(None),
        Conn::Sqlite(_) => {
            let query = "select quick_check as word from pragma_quick_check";
            let found = words(connection, query)?;
            Ok(found.into_iter().find(|line| line != "ok"))
        }
    }
}

/// Everything the engine itself can complain of, and uploads of which a row but no file is known: for a database that was
/// brought back for a try.
///
/// # Errors
/// When it cannot be read.
pub fn complaints(location: &Location, uploads: &Uploads) -> Result<Vec<String>> {
    snapshot(&mut look(location)?, |connection| {
        let mut found = Vec::new();
        if let Conn::Sqlite(_) = connection {
            let query =
                "select integrity_check as word from pragma_integrity_check where integrity_check <> 'ok'";
            found.extend(words(connection, query)?);
            // PostgreSQL has looked at each key when it was loaded.
            let query = "select 'foreign key: ' || \"table\" as word from pragma_foreign_key_check";
            found.extend(words(connection, query)?);
        }
        for name in crate::uploads::all(connection)? {
            if !uploads.is_whole(&name)? {
                found.push(format!("uploads: {name}"));
            }
        }
        Ok(found)
    })?
}

/// Looks a database over. `None` where there is none yet.
///
/// # Errors
/// When it cannot be opened or read.
pub fn inspect(location: &Location) -> Result<Option<Inspection>> {
    if is_empty(location)? {
        return Ok(None);
    }
    snapshot(&mut look(location)?, |connection| {
        let complaint = complaint(connection)?;
        let (engine, schema, _) = form_of(connection)?;
        let known = known_versions()?;
        let pending = known.iter().filter(|version| !schema.contains(version)).count();
        let newer = newer(&schema)?;
        let ours = pending == 0 && newer.is_none();
        let waiting = if ours { Some(crate::outbox::waiting(connection)?) } else { None };
        let backups = if ours { crate::backups::get(connection)? } else { Record::default() };
        let erasures = if ours { crate::erasures::all(connection)? } else { Vec::new() };
        Ok(Some(Inspection { engine, complaint, pending, newer, waiting, backups, erasures }))
    })?
}

/// What is known of the backups. Nothing, where there is no database.
///
/// # Errors
/// When the settings cannot be read.
pub fn backups(location: &Location) -> Result<Record> {
    if is_empty(location)? {
        return Ok(Record::default());
    }
    snapshot(&mut look(location)?, crate::backups::get)?
}

/// Notes something about the backups.
///
/// # Errors
/// When the database cannot be written.
pub fn note_backup(location: &Location, change: impl FnOnce(&mut Record)) -> Result<()> {
    if is_empty(location)? {
        return Ok(());
    }
    transaction(&mut connect(location, false)?, |connection| {
        let noted = crate::backups::get(connection).and_then(|mut record| {
            change(&mut record);
            crate::backups::set(connection, &record)
        });
        if noted.is_ok() { Verdict::Commit(noted) } else { Verdict::RollBack(noted) }
    })?
}

/// How many commits of one row each this disk takes in a second, one after the other: what durable writing costs at least,
/// the measure for everything that writes. The database must be empty; it is empty again afterwards.
///
/// # Errors
/// When the database is not empty or cannot be written.
pub fn commits_per_second(location: &Location, span: Duration) -> Result<f64> {
    if !is_empty(location)? {
        return Err(Error::Database("only an empty database is measured".to_owned()));
    }
    let mut connection = connect(location, false)?;
    let mut run = |sql: &str| diesel::sql_query(sql).execute(&mut connection).map(drop);
    run("create table measured (number bigint not null)")?;
    let (began, mut commits) = (std::time::Instant::now(), 0_u32);
    while began.elapsed() < span {
        run("insert into measured (number) values (1)")?;
        commits += 1;
    }
    let rate = f64::from(commits) / began.elapsed().as_secs_f64();
    run("drop table measured")?;
    Ok(rate)
}

#[derive(QueryableByName)]
struct Mode {
    #[diesel(sql_type = Text)]
    journal_mode: String,
}

/// Waits until nobody has the SQLite file open any more and folds everything into that one file, so that it can be moved.
///
/// # Errors
/// When somebody keeps it open.
pub fn seal(path: &Path) -> Result<()> {
    let mut connection = plain(path)?;
    let mut last = "somebody has it open".to_owned();
    for _ in 0..SEAL_TRIES {
        // Only a connection that is alone can leave the write-ahead log.
        match diesel::sql_query("pragma journal_mode = delete").get_result::<Mode>(&mut connection) {
            Ok(mode) if mode.journal_mode == "delete" => return Ok(()),
            Ok(_) => {}
            Err(error) => last = error.to_string(),
        }
        std::thread::sleep(SEAL_REST);
    }
    Err(Error::Database(last))
}
