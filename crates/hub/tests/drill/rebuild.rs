//! A newer version meets older data: a copy first, then each step as a whole, whatever kills it in the middle.

use crate::house::Running;
use crate::sync::copy_folder;
use crate::trace::{strace, traced};
use hub::config::{Config, Database};
use hub::house::{DATABASE_FILE, KEYS_FILE, location};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use store::maintenance::facts;
use store::{Database as Store, Location};
use testkit::{execute, older_database};

/// As the first version left it.
const FIRST: usize = 1;
const ROWS: i64 = 400;

fn data() -> String {
    (1..=ROWS)
        .map(|nth| {
            format!(
                "insert into organisation (public_id, name, sort_key, sector, state, lang, summary, registered_at, invented) \
                 values ('o{nth}', 'Verein {nth}', 'v{nth}', 'initiative', 'active', 'de', 'Wir singen.', 0, false);\n\
                 insert into contact_point (organisation_id, position, name, role, topics, languages) \
                 values ({nth}, 1, 'Anna', 'Fragen', '', 'de');\n"
            )
        })
        .collect()
}

fn older(folder: &Path, database: Database) -> Config {
    let config = Config { data_dir: folder.join("daten"), database, ..Config::default() };
    fs::create_dir_all(&config.data_dir).unwrap();
    older_database(&location(&config), FIRST, &data());
    fs::write(config.data_dir.join(KEYS_FILE), keys()).unwrap();
    config
}

fn keys() -> String {
    service::keys::Keys::draw(&mut kernel::SeededRng::new(3)).to_stored()
}

fn call(config: &Config) -> Command {
    let mut call = Command::new(env!("CARGO_BIN_EXE_hochbeet"));
    call.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(&config.data_dir);
    if let Database::Postgres(url) = &config.database {
        call.arg("--database").arg(url);
    }
    call.current_dir(config.data_dir.parent().unwrap());
    call
}

/// All rows are there, and the form is that of a fresh database.
fn whole(config: &Config) {
    let found = facts(&location(config)).unwrap();
    assert_eq!((found.rows["organisation"], found.rows["contact_point"]), (ROWS, ROWS));
    let fresh = tempfile::tempdir().unwrap();
    let place = Location::Sqlite(fresh.path().join("fresh"));
    drop(Store::open(&place, 1).unwrap());
    assert_eq!(found.schema, facts(&place).unwrap().schema);
}

#[test]
fn older_data_are_copied_then_rebuilt() {
    let folder = tempfile::tempdir().unwrap();
    let config = older(folder.path(), Database::Sqlite);
    let before = facts(&location(&config)).unwrap();
    assert!(Running::start(call(&config)).stop().success());
    whole(&config);
    let copy = config.data_dir.join(format!("{DATABASE_FILE}.vor-0002"));
    assert_eq!(facts(&Location::Sqlite(copy.clone())).unwrap(), before, "the copy is what was there");
    // The second start has nothing to rebuild.
    fs::remove_file(&copy).unwrap();
    assert!(Running::start(call(&config)).stop().success());
    assert!(!copy.exists());
}

#[test]
fn so_are_those_on_a_server_needs_postgres() {
    let Some(url) = testkit::fresh_database() else { return };
    let folder = tempfile::tempdir().unwrap();
    let config = older(folder.path(), Database::Postgres(url));
    assert!(Running::start(call(&config)).stop().success());
    whole(&config);
    let copy = fs::read_to_string(config.data_dir.join("hochbeet.sql.vor-0002")).unwrap();
    assert!(copy.contains("'Verein 400'") && !copy.contains("organisation_picture"));
}

#[test]
fn without_room_for_a_copy_nothing_is_rebuilt() {
    let folder = tempfile::tempdir().unwrap();
    let config = older(folder.path(), Database::Sqlite);
    let before = facts(&location(&config)).unwrap();
    // Where the copy would be written lies a folder.
    fs::create_dir(config.data_dir.join(".kopie")).unwrap();
    let output = call(&config).output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint.contains("braucht vorher eine Kopie"), "{complaint}");
    assert_eq!(facts(&location(&config)).unwrap(), before);
}

#[test]
fn newer_data_refuse_an_older_program() {
    let folder = tempfile::tempdir().unwrap();
    let config = older(folder.path(), Database::Sqlite);
    execute(&location(&config), "insert into __diesel_schema_migrations (version) values ('9999')");
    let before = facts(&location(&config)).unwrap();
    let output = call(&config).output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint.contains("Diese Daten hat eine neuere Version des Hubs angelegt"), "{complaint}");
    assert_eq!(facts(&location(&config)).unwrap(), before);
}

/// Killed at the n-th write, sync or naming, for n from the first to the last.
#[test]
fn killed_in_the_middle_it_goes_on_or_is_as_before_needs_strace() {
    let Some(strace) = strace() else { return };
    let folder = tempfile::tempdir().unwrap();
    let original = older(folder.path(), Database::Sqlite);
    let before = facts(&location(&original)).unwrap();
    let calls = "pwrite64,write,fsync,fdatasync,ftruncate,rename,unlink";
    let (mut nth, mut kills, mut untouched) = (1, 0, 0);
    loop {
        let place = tempfile::tempdir().unwrap();
        let config = Config { data_dir: place.path().join("daten"), ..Config::default() };
        copy_folder(&original.data_dir, &config.data_dir);
        let kill = format!("inject={calls}:signal=KILL:when={nth}");
        let mut traced = traced(
            &strace,
            &call(&config),
            &place.path().join("record"),
            &["-e", &format!("trace={calls}"), "-e", &kill],
        );
        traced.stderr(Stdio::null());
        match Running::try_start(traced) {
            // It was over before its turn came, and serves.
            Ok(running) => {
                running.kill();
                break;
            }
            Err(_) => kills += 1,
        }
        let left = facts(&location(&config)).unwrap();
        if left.schema == before.schema {
            assert_eq!(left, before, "kill {nth}");
            untouched += 1;
        }
        assert!(Running::start(call(&config)).stop().success(), "kill {nth}");
        whole(&config);
        assert!(nth < 5_000, "it has no end");
        nth += if testkit::long() { 1 } else { 1 + nth / 3 };
    }
    println!(
        "{kills} kills up to the {nth}th call: {untouched} found all as before, all went on at the next start"
    );
    assert!(kills >= 8 && untouched >= 1, "{kills} kills, {untouched} untouched: the drill drilled nothing");
}
