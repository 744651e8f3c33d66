//! How a unit of work ends: kept, undone, or unsure. On both engines.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use diesel::RunQueryDsl;
use std::time::Duration;
use store::{Conn, Database, Error, Location, Result, Verdict};

struct Bench {
    database: Database,
    location: Location,
    _folder: tempfile::TempDir,
}

fn sqlite() -> Bench {
    let folder = tempfile::tempdir().unwrap();
    let location = Location::Sqlite(folder.path().join("hub.sqlite3"));
    let database = Database::open(&location, 1).unwrap().database;
    Bench { database, location, _folder: folder }
}

fn postgres() -> Option<Bench> {
    let location = Location::Postgres(testkit::fresh_database()?);
    let database = Database::open(&location, 1).unwrap().database;
    Some(Bench { database, location, _folder: tempfile::tempdir().unwrap() })
}

impl Bench {
    fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Conn) -> Verdict<T> + Send + 'static,
    ) -> Result<T> {
        let (done, told) = std::sync::mpsc::channel();
        self.database.write(work, move |result| drop(done.send(result))).unwrap();
        told.recv_timeout(Duration::from_secs(20)).unwrap()
    }

    fn read<T: Send + 'static>(&self, work: impl FnOnce(&mut Conn) -> T + Send + 'static) -> Result<T> {
        let (done, told) = std::sync::mpsc::channel();
        self.database.read(work, move |result| drop(done.send(result))).unwrap();
        told.recv_timeout(Duration::from_secs(20)).unwrap()
    }

    fn note(&self, key: &'static str) -> Result<()> {
        self.write(move |conn| Verdict::Commit(store::settings::set(conn, key, "x")))?
    }

    fn has(&self, key: &'static str) -> bool {
        self.read(move |conn| store::settings::get(conn, key)).unwrap().unwrap().is_some()
    }
}

fn execute(conn: &mut Conn, sql: &str) -> Result<()> {
    Ok(diesel::sql_query(sql).execute(conn).map(drop)?)
}

/// A reference to nobody that is looked at when the commit is asked for: the commit itself fails.
fn dangle(conn: &mut Conn) -> Verdict<()> {
    store::settings::set(conn, "lost", "x").unwrap();
    let table =
        "create table dangling (account_id bigint references account (id) deferrable initially deferred)";
    execute(conn, table).unwrap();
    execute(conn, "insert into dangling values (4711)").unwrap();
    Verdict::Commit(())
}

fn a_failed_commit_is_told_as_such_and_nobody_writes_after_it(bench: &Bench) {
    bench.note("before").unwrap();
    let failed = bench.write(dangle);
    assert!(matches!(failed, Err(Error::CommitFailed(_))), "{failed:?}");
    let refused = bench.note("after");
    assert!(matches!(refused, Err(Error::Halted)), "{refused:?}");
    // Who opens the database anew sees what is there, and goes on.
    let again = Bench {
        database: Database::open(&bench.location, 1).unwrap().database,
        location: bench.location.clone(),
        _folder: tempfile::tempdir().unwrap(),
    };
    assert!(again.has("before") && !again.has("lost") && !again.has("after"));
    again.note("after").unwrap();
}

fn a_panic_is_answered_undone_and_leaves_the_thread_to_others(bench: &Bench) {
    let panicked = bench.write::<()>(|conn| {
        store::settings::set(conn, "begun", "x").unwrap();
        panic!("a fault in a use case");
    });
    assert!(matches!(panicked, Err(Error::Panicked)), "{panicked:?}");
    for _ in 0..3 {
        let panicked = bench.read::<()>(|_| panic!("a fault in a page"));
        assert!(matches!(panicked, Err(Error::Panicked)), "{panicked:?}");
    }
    assert!(!bench.has("begun"));
    bench.note("later").unwrap();
    assert!(bench.has("later"));
}

fn whoever_is_told_and_panics_leaves_the_thread_to_others(bench: &Bench) {
    bench.database.write(|_| Verdict::Commit(()), |_| panic!("a fault in an answer")).unwrap();
    bench.note("later").unwrap();
}

fn what_was_refused_inside_is_undone_and_the_next_one_writes(bench: &Bench) {
    let refused = bench
        .write(|conn| {
            store::settings::set(conn, "begun", "x").unwrap();
            Verdict::RollBack(execute(conn, "insert into setting (key) values ('no value')"))
        })
        .unwrap();
    assert!(refused.is_err());
    assert!(!bench.has("begun"));
    bench.note("later").unwrap();
}

#[test]
fn a_failed_commit_on_sqlite() {
    a_failed_commit_is_told_as_such_and_nobody_writes_after_it(&sqlite());
}

#[test]
fn a_failed_commit_on_postgres_needs_postgres() {
    if let Some(bench) = postgres() {
        a_failed_commit_is_told_as_such_and_nobody_writes_after_it(&bench);
    }
}

#[test]
fn a_panic_on_sqlite() {
    a_panic_is_answered_undone_and_leaves_the_thread_to_others(&sqlite());
    whoever_is_told_and_panics_leaves_the_thread_to_others(&sqlite());
}

#[test]
fn a_panic_on_postgres_needs_postgres() {
    if let Some(bench) = postgres() {
        a_panic_is_answered_undone_and_leaves_the_thread_to_others(&bench);
        whoever_is_told_and_panics_leaves_the_thread_to_others(&bench);
    }
}

#[test]
fn a_refusal_on_sqlite() {
    what_was_refused_inside_is_undone_and_the_next_one_writes(&sqlite());
}

#[test]
fn a_refusal_on_postgres_needs_postgres() {
    if let Some(bench) = postgres() {
        what_was_refused_inside_is_undone_and_the_next_one_writes(&bench);
    }
}

/// PostgreSQL would answer this commit with a silent roll-back.
#[test]
fn a_failure_that_was_passed_over_is_not_told_as_kept_needs_postgres() {
    let Some(bench) = postgres() else { return };
    let told = bench.write(|conn| {
        store::settings::set(conn, "lost", "x").unwrap();
        drop(execute(conn, "insert into setting (key) values ('no value')"));
        Verdict::Commit(())
    });
    assert!(matches!(told, Err(Error::Database(_))), "{told:?}");
    assert!(!bench.has("lost"));
    bench.note("later").unwrap();
}

/// The server was restarted, or an administrator ended our connection.
#[test]
fn a_line_that_broke_is_opened_anew_needs_postgres() {
    let Some(bench) = postgres() else { return };
    let cut = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
    bench
        .write(move |conn| {
            execute(conn, cut).unwrap();
            Verdict::Commit(())
        })
        .unwrap();
    let broken = bench.read(|_| ());
    assert!(broken.is_err(), "the reader's line was cut");
    assert!(!bench.has("nothing"), "and is whole again");
    drop(bench.write(|conn| {
        drop(execute(conn, "select pg_terminate_backend(pg_backend_pid())"));
        Verdict::Commit(())
    }));
    bench.note("later").unwrap();
}

#[test]
fn a_full_disk_inside_a_statement_keeps_nothing_and_the_writer_goes_on() {
    let bench = sqlite();
    bench
        .write(|conn| {
            execute(conn, "pragma max_page_count = 1").unwrap();
            Verdict::Commit(())
        })
        .unwrap();
    for _ in 0..2 {
        let full = bench
            .write(|conn| {
                store::settings::set(conn, "begun", "x").unwrap();
                let stored = store::settings::set(conn, "large", &"x".repeat(1 << 20));
                if stored.is_ok() { Verdict::Commit(stored) } else { Verdict::RollBack(stored) }
            })
            .unwrap();
        assert!(matches!(full, Err(Error::Full)), "{full:?}");
        assert!(!bench.has("begun"));
        bench.note("small").unwrap();
        bench
            .write(|conn| {
                execute(conn, "pragma max_page_count = 1").unwrap();
                Verdict::Commit(())
            })
            .unwrap();
    }
    // Somebody made room.
    bench
        .write(|conn| {
            execute(conn, "pragma max_page_count = 1000000").unwrap();
            Verdict::Commit(())
        })
        .unwrap();
    bench
        .write(|conn| Verdict::Commit(store::settings::set(conn, "large", &"x".repeat(1 << 20))))
        .unwrap()
        .unwrap();
}
