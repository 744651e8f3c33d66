//! What the operator's commands see of a database on the disk, while others work on it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use store::maintenance::{commits_per_second, copy, facts, inspect, is_empty, note_backup, seal};
use store::{Conn, Database, Error, Location, Verdict};

fn write(database: &Database, work: impl FnOnce(&mut Conn) + Send + 'static) {
    let (done, told) = std::sync::mpsc::channel();
    let sent = database.write(
        move |conn| {
            work(conn);
            Verdict::Commit(())
        },
        move |result| done.send(result.is_ok()).unwrap(),
    );
    assert!(sent.is_ok() && told.recv().unwrap());
}

fn note(conn: &mut Conn, key: &str) {
    store::settings::set(conn, key, "x").unwrap();
}

#[test]
fn only_an_empty_database_is_measured_and_it_is_empty_again() {
    let folder = tempfile::tempdir().unwrap();
    let location = Location::Sqlite(folder.path().join("hub.sqlite3"));
    let span = std::time::Duration::from_millis(50);
    assert!(commits_per_second(&location, span).unwrap() > 0.0);
    assert!(is_empty(&location).unwrap());
    Database::open(&location, 1).unwrap();
    assert!(commits_per_second(&location, span).is_err());
}

#[test]
fn a_database_is_looked_at_without_being_made_or_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hub.sqlite3");
    let location = Location::Sqlite(path.clone());
    assert!(is_empty(&location).unwrap());
    assert_eq!(inspect(&location).unwrap(), None);
    assert!(facts(&location).is_err());
    note_backup(&location, |record| record.nightly = Some(5)).unwrap();
    assert!(!path.exists());

    let opened = Database::open(&location, 1).unwrap();
    write(&opened.database, |conn| note(conn, "one"));
    let found = inspect(&location).unwrap().unwrap();
    assert_eq!((found.engine.clone(), found.pending, found.newer.clone()), (opened.engine, 0, None));
    assert_eq!((found.complaint, found.waiting, found.backups.nightly), (None, Some((0, None)), None));
    note_backup(&location, |record| record.nightly = Some(5)).unwrap();
    assert_eq!(inspect(&location).unwrap().unwrap().backups.nightly, Some(5));
    assert_eq!(facts(&location).unwrap().rows["setting"], 2);
}

#[test]
fn a_copy_is_of_one_moment_and_leaves_the_writer_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hub's.sqlite3");
    let location = Location::Sqlite(path.clone());
    let database = Database::open(&location, 1).unwrap().database;
    let writer = database.clone();
    let writing = std::thread::spawn(move || {
        for number in 0..200 {
            // Two rows in one transaction: a copy holds both or neither.
            write(&writer, move |conn| {
                note(conn, &format!("a{number}"));
                note(conn, &format!("b{number}"));
            });
        }
    });
    for number in 0..5 {
        let to = folder.path().join(format!("copy-{number}'"));
        let copied = copy(&path, &to).unwrap();
        assert_eq!(copied.rows["setting"] % 2, 0);
        assert_eq!(facts(&Location::Sqlite(to)).unwrap(), copied);
    }
    writing.join().unwrap();
    assert_eq!(facts(&location).unwrap().rows["setting"], 400);
}

#[test]
fn what_a_newer_program_rebuilt_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hub.sqlite3");
    let location = Location::Sqlite(path);
    let database = Database::open(&location, 1).unwrap().database;
    write(&database, |conn| {
        use diesel::RunQueryDsl;
        let query = "insert into __diesel_schema_migrations (version) values ('9999')";
        diesel::sql_query(query).execute(conn).unwrap();
    });
    let refused = Database::open(&location, 1);
    assert!(matches!(&refused, Err(Error::Newer(version)) if version == "9999"), "{refused:?}");
    assert_eq!(inspect(&location).unwrap().unwrap().newer.as_deref(), Some("9999"));
}

#[test]
fn a_sealed_database_is_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hub.sqlite3");
    let database = Database::open(&Location::Sqlite(path.clone()), 2).unwrap().database;
    write(&database, |conn| note(conn, "one"));
    drop(database);
    seal(&path).unwrap();
    let names: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["hub.sqlite3"]);
}

#[test]
fn a_broken_file_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hub.sqlite3");
    std::fs::write(&path, "no database at all, but long enough to have a head".repeat(100)).unwrap();
    assert!(inspect(&Location::Sqlite(path.clone())).is_err());
    assert!(copy(&path, &folder.path().join("copy")).is_err());
}
