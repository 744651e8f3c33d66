//! Units of work that wait together share a transaction: one flush for all, each kept or undone by itself, all answered
//! after the commit. On both engines.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use diesel::RunQueryDsl;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use store::{Conn, Database, Error, Location, Result, Verdict};

const PATIENCE: Duration = Duration::from_secs(20);

struct Bench {
    database: Database,
    is_postgres: bool,
    _folder: tempfile::TempDir,
}

fn sqlite() -> Bench {
    let folder = tempfile::tempdir().unwrap();
    let location = Location::Sqlite(folder.path().join("hub.sqlite3"));
    Bench { database: Database::open(&location, 1).unwrap().database, is_postgres: false, _folder: folder }
}

fn postgres() -> Option<Bench> {
    let location = Location::Postgres(testkit::fresh_database()?);
    let database = Database::open(&location, 1).unwrap().database;
    Some(Bench { database, is_postgres: true, _folder: tempfile::tempdir().unwrap() })
}

/// What becomes of one unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Kept,
    Refused,
    Panics,
    /// A statement fails, and the unit is undone for it.
    Fails,
    /// A statement fails, and the unit goes on as if it had not.
    PassesOver,
}

fn execute(conn: &mut Conn, sql: &str) -> Result<()> {
    Ok(diesel::sql_query(sql).execute(conn).map(drop)?)
}

fn number(conn: &mut Conn) -> i64 {
    store::settings::get(conn, "number").unwrap().map_or(0, |text| text.parse().unwrap())
}

/// Writes its mark, and a number that is one more than the last one.
fn act(conn: &mut Conn, at: usize, fate: Fate) -> Verdict<(usize, i64)> {
    let next = number(conn) + 1;
    store::settings::set(conn, &format!("mark {at}"), "x").unwrap();
    store::settings::set(conn, "number", &next.to_string()).unwrap();
    let fail = |conn: &mut Conn| execute(conn, "insert into setting (key) values ('no value')").unwrap_err();
    match fate {
        Fate::Kept => Verdict::Commit((at, next)),
        Fate::Refused => Verdict::RollBack((at, next)),
        Fate::Panics => panic!("a fault in a use case"),
        Fate::Fails => {
            fail(conn);
            Verdict::RollBack((at, next))
        }
        Fate::PassesOver => {
            fail(conn);
            Verdict::Commit((at, next))
        }
    }
}

impl Bench {
    /// Keeps the writer busy until what is sent or dropped here comes: whatever is queued meanwhile waits together.
    fn hold(&self) -> std::sync::mpsc::Sender<()> {
        let (release, held) = channel::<()>();
        let (begun, has_begun) = channel();
        self.database
            .write(
                move |_| {
                    begun.send(()).unwrap();
                    // Dropped is released as well.
                    let _released = held.recv_timeout(PATIENCE);
                    Verdict::Commit(())
                },
                drop,
            )
            .unwrap();
        has_begun.recv_timeout(PATIENCE).unwrap();
        release
    }

    fn queue(&self, at: usize, fate: Fate) -> Receiver<Result<(usize, i64)>> {
        let (done, told) = channel();
        self.database.write(move |conn| act(conn, at, fate), move |end| drop(done.send(end))).unwrap();
        told
    }

    fn marks(&self, most: usize) -> (BTreeSet<usize>, i64) {
        let (done, told) = channel();
        let look = move |conn: &mut Conn| {
            let set = |at: &usize| store::settings::get(conn, &format!("mark {at}")).unwrap().is_some();
            let marks: BTreeSet<usize> = (0..most).filter(set).collect();
            (marks, number(conn))
        };
        self.database.read(look, move |seen| drop(done.send(seen))).unwrap();
        told.recv_timeout(PATIENCE).unwrap().unwrap()
    }

    /// Those who were told that they were kept are those whose mark is there, and each of them counted one on.
    fn each_is_kept_or_undone_by_itself(&self, fates: &[Fate]) {
        let release = self.hold();
        let told: Vec<_> = fates.iter().enumerate().map(|(at, fate)| self.queue(at, *fate)).collect();
        drop(release);
        let (mut kept, mut last) = (BTreeSet::new(), 0);
        for (told, fate) in told.into_iter().zip(fates) {
            match (fate, told.recv_timeout(PATIENCE).unwrap()) {
                (Fate::Kept, Ok((at, number))) => {
                    assert_eq!(number, last + 1);
                    (_, last) = (kept.insert(at), number);
                }
                (Fate::PassesOver, Ok((at, number))) if !self.is_postgres => {
                    assert_eq!(number, last + 1);
                    (_, last) = (kept.insert(at), number);
                }
                (Fate::PassesOver, Err(Error::Database(_))) if self.is_postgres => {}
                (Fate::Refused | Fate::Fails, Ok(_)) | (Fate::Panics, Err(Error::Panicked)) => {}
                (fate, end) => panic!("{fate:?} ended as {end:?}"),
            }
        }
        assert_eq!(self.marks(fates.len()), (kept, last));
    }
}

fn fates() -> impl Strategy<Value = Vec<Fate>> {
    let fate = prop_oneof![
        4 => Just(Fate::Kept),
        2 => Just(Fate::Refused),
        1 => Just(Fate::Panics),
        1 => Just(Fate::Fails),
        1 => Just(Fate::PassesOver),
    ];
    prop::collection::vec(fate, 0..90)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn each_unit_is_kept_or_undone_by_itself_on_sqlite(fates in fates()) {
        sqlite().each_is_kept_or_undone_by_itself(&fates);
    }
}

#[test]
fn each_unit_is_kept_or_undone_by_itself_needs_postgres() {
    use Fate::{Fails, Kept, Panics, PassesOver, Refused};
    if let Some(bench) = postgres() {
        bench.each_is_kept_or_undone_by_itself(&[
            Kept, PassesOver, Kept, Fails, Refused, Panics, Kept, Kept, PassesOver, Panics,
        ]);
    }
}

fn nobody_is_answered_before_the_commit_of_all(bench: &Bench) {
    let (note, noted) = channel();
    let release = bench.hold();
    for at in 0..3 {
        let (run, told) = (note.clone(), note.clone());
        let work = move |conn: &mut Conn| {
            run.send(format!("run {at}")).unwrap();
            act(conn, at, Fate::Kept)
        };
        bench
            .database
            .write(work, move |end| told.send(format!("told {at} {}", end.is_ok())).unwrap())
            .unwrap();
    }
    drop(release);
    let seen: Vec<String> = (0..6).map(|_| noted.recv_timeout(PATIENCE).unwrap()).collect();
    assert_eq!(seen, ["run 0", "run 1", "run 2", "told 0 true", "told 1 true", "told 2 true"]);
}

#[test]
fn nobody_is_answered_early_on_sqlite() {
    nobody_is_answered_before_the_commit_of_all(&sqlite());
}

#[test]
fn nobody_is_answered_early_needs_postgres() {
    if let Some(bench) = postgres() {
        nobody_is_answered_before_the_commit_of_all(&bench);
    }
}

/// The commit fails for a reference to nobody that is looked at only then: none of those who shared it is told that
/// something was kept, not even who was refused, and nothing is.
fn a_failed_commit_fails_all(bench: &Bench) {
    let release = bench.hold();
    let before = bench.queue(0, Fate::Kept);
    let refused = bench.queue(1, Fate::Refused);
    let panicked = bench.queue(2, Fate::Panics);
    let (done, failed) = channel();
    let dangle = |conn: &mut Conn| {
        let table =
            "create table dangling (account_id bigint references account (id) deferrable initially deferred)";
        execute(conn, table).unwrap();
        execute(conn, "insert into dangling values (4711)").unwrap();
        Verdict::Commit(())
    };
    bench.database.write(dangle, move |end| drop(done.send(end))).unwrap();
    drop(release);
    assert!(matches!(failed.recv_timeout(PATIENCE).unwrap(), Err(Error::CommitFailed(_))));
    for told in [before, refused] {
        assert!(matches!(told.recv_timeout(PATIENCE).unwrap(), Err(Error::CommitFailed(_))));
    }
    assert!(matches!(panicked.recv_timeout(PATIENCE).unwrap(), Err(Error::Panicked)));
    let later = bench.queue(3, Fate::Kept);
    assert!(matches!(later.recv_timeout(PATIENCE).unwrap(), Err(Error::Halted)));
    assert_eq!(bench.marks(4), (BTreeSet::new(), 0));
}

#[test]
fn a_failed_commit_fails_all_on_sqlite() {
    a_failed_commit_fails_all(&sqlite());
}

#[test]
fn a_failed_commit_fails_all_needs_postgres() {
    if let Some(bench) = postgres() {
        a_failed_commit_fails_all(&bench);
    }
}

/// An engine may undo a whole transaction for one statement (SQLite: a full disk), or the line breaks: who came before is
/// told that nothing was kept, who broke it what it was, and who comes after writes.
fn a_lost_transaction_is_told_to_all_who_shared_it(bench: &Bench, lose: &'static str) {
    let release = bench.hold();
    let before = bench.queue(0, Fate::Kept);
    let (done, lost) = channel();
    let work = move |conn: &mut Conn| Verdict::RollBack(execute(conn, lose).is_err());
    bench.database.write(work, move |end| drop(done.send(end))).unwrap();
    let after = bench.queue(1, Fate::Kept);
    drop(release);
    let before = before.recv_timeout(PATIENCE).unwrap();
    assert!(matches!(before, Err(Error::UndoneTogether)), "{before:?}");
    lost.recv_timeout(PATIENCE).unwrap().unwrap();
    assert_eq!(after.recv_timeout(PATIENCE).unwrap().unwrap(), (1, 1));
    assert_eq!(bench.marks(2), (BTreeSet::from([1]), 1));
}

#[test]
fn a_lost_transaction_on_sqlite() {
    a_lost_transaction_is_told_to_all_who_shared_it(&sqlite(), "rollback");
}

#[test]
fn a_lost_transaction_needs_postgres() {
    if let Some(bench) = postgres() {
        a_lost_transaction_is_told_to_all_who_shared_it(
            &bench,
            "select pg_terminate_backend(pg_backend_pid())",
        );
    }
}
