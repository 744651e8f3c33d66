//! Nights with and without a backup, on a real folder.

use super::{made_at, round};
use crate::archive::{Keys, bring_back};
use crate::config::{Config, Recipient};
use crate::house::{Closed, location, open};
use age::secrecy::ExposeSecret;
use domain::backups::Standing;
use domain::pictures::Format;
use kernel::{Instant, WallTime};
use std::fs;
use std::path::Path;
use store::uploads::Uploads;
use store::{Database, Verdict, maintenance};
use tempfile::TempDir;

fn at(text: &str) -> Instant {
    WallTime::from_stored(text).unwrap().instant()
}

fn house() -> (TempDir, Config) {
    let folder = tempfile::tempdir().unwrap();
    let mut config = Config { data_dir: folder.path().join("daten"), ..Config::default() };
    config.backup.folder = folder.path().join("sicherung");
    drop(open(&config).unwrap());
    (folder, config)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn each_night_one_each_week_a_proof() {
    let (_folder, config) = house();
    let place = location(&config);
    let first = round(&config, at("2026-11-22T12:00")).unwrap().unwrap();
    assert!(first.proven.is_some() && first.noted);
    assert!(round(&config, at("2026-11-22T12:01")).unwrap().is_none());
    for night in 23..29 {
        let made = round(&config, at(&format!("2026-11-{night}T03:00"))).unwrap().unwrap();
        assert_eq!(made.proven, None, "the proof of Sunday is not a week old");
    }
    assert_eq!(maintenance::backups(&place).unwrap().standing(at("2026-11-28T09:00")), Standing::Fresh(6));
    let made = round(&config, at("2026-11-29T03:00")).unwrap().unwrap();
    assert!(made.proven.is_some());
    assert_eq!(maintenance::backups(&place).unwrap().standing(at("2026-11-29T09:00")), Standing::Fresh(0));
    // Seven days, and the Sunday before for its week; what is not ours stays.
    fs::write(config.backup.folder.join("hochbeet-notizen.txt"), "x").unwrap();
    round(&config, at("2026-11-30T03:00")).unwrap().unwrap();
    let kept = names(&config.backup.folder);
    assert_eq!(
        kept,
        [
            ".hochbeet-lock",
            "hochbeet-2026-11-22-120000.tar.gz",
            "hochbeet-2026-11-24-030000.tar.gz",
            "hochbeet-2026-11-25-030000.tar.gz",
            "hochbeet-2026-11-26-030000.tar.gz",
            "hochbeet-2026-11-27-030000.tar.gz",
            "hochbeet-2026-11-28-030000.tar.gz",
            "hochbeet-2026-11-29-030000.tar.gz",
            "hochbeet-2026-11-30-030000.tar.gz",
            "hochbeet-notizen.txt"
        ]
    );
}

#[test]
fn a_locked_one_opens_with_the_secret_key_and_no_other() {
    let (folder, mut config) = house();
    let (mine, other) = (age::x25519::Identity::generate(), age::x25519::Identity::generate());
    let recipient: Recipient = mine.to_public().to_string().parse().unwrap();
    config.backup.recipients = vec![recipient];
    let made = round(&config, at("2026-11-22T12:00")).unwrap().unwrap();
    assert!(made.proven.is_some(), "it was proven though this machine cannot open it afterwards");
    let file = config.backup.folder.join("hochbeet-2026-11-22-120000.tar.gz.age");
    assert!(maintenance::backups(&location(&config)).unwrap().made.unwrap().encrypted);
    let bytes = fs::read(&file).unwrap();
    assert!(!bytes.windows(13).any(|part| part == b"manifest.json"));

    let key_file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    };
    let right = key_file("right", &format!("# created\n{}\n", mine.to_string().expose_secret()));
    let wrong = key_file("wrong", other.to_string().expose_secret());
    let target = Config { data_dir: folder.path().join("neu"), ..Config::default() };
    let refused = |keys: &Keys, file: &Path| match bring_back(&target, file, keys, None) {
        Err(Closed(why)) => why,
        Ok(_) => panic!("it was opened"),
    };
    assert!(refused(&Keys::default(), &file).contains("ist verschlüsselt. Nennen Sie mit --identity"));
    assert!(refused(&Keys::read(&wrong).unwrap(), &file).contains("Dieser Schlüssel öffnet"));
    assert!(Keys::read(&key_file("none", "age1abc\n")).is_err());
    let mut broken = bytes;
    let last = broken.len() - 20;
    broken[last] ^= 1;
    let damaged = key_file("damaged", "");
    fs::write(&damaged, broken).unwrap();
    assert!(refused(&Keys::read(&right).unwrap(), &damaged).contains("ist beschädigt"));
    assert!(!target.data_dir.exists());
    bring_back(&target, &file, &Keys::read(&right).unwrap(), None).unwrap();
    drop(open(&target).unwrap());
}

#[test]
fn a_failure_is_told_and_takes_no_older_one_away() {
    let (_folder, config) = house();
    let place = location(&config);
    round(&config, at("2026-11-22T12:00")).unwrap().unwrap();
    let before = names(&config.backup.folder);
    // What is no upload cannot be saved; it could as well be a disk that fails.
    let stray = config.data_dir.join("uploads/ein Ordner");
    fs::create_dir_all(&stray).unwrap();
    let Err(Closed(why)) = round(&config, at("2026-11-23T03:00")) else { panic!("it was made") };
    assert_eq!(names(&config.backup.folder), before);
    let record = maintenance::backups(&place).unwrap();
    assert_eq!(record.trouble.as_ref().unwrap().why, why);
    assert_eq!(record.standing(at("2026-11-23T09:00")), Standing::Troubled(1));
    assert!(round(&config, at("2026-11-23T03:30")).unwrap().is_none(), "not before an hour");
    fs::remove_dir(&stray).unwrap();
    let made = round(&config, at("2026-11-23T04:00")).unwrap().unwrap();
    assert!(made.proven.is_some(), "after trouble it is proven at once");
    assert_eq!(maintenance::backups(&place).unwrap().standing(at("2026-11-23T09:00")), Standing::Fresh(0));
}

#[test]
fn a_proof_finds_an_upload_whose_file_was_spoilt() {
    let (_folder, config) = house();
    let uploads = Uploads::new(config.data_dir.join("uploads"));
    let stored = uploads.put(b"ein Bild", Format::Png, "entwurf", at("2026-11-22T11:00")).unwrap();
    let database = Database::open(&location(&config), 1).unwrap().database;
    let (done, told) = std::sync::mpsc::channel();
    let row = stored.clone();
    let write = move |conn: &mut store::Conn| {
        Verdict::Commit(store::uploads::insert(conn, &row, at("2026-11-22T11:00")))
    };
    database.write(write, move |result| done.send(result.is_ok()).unwrap()).unwrap();
    assert!(told.recv().unwrap());
    assert!(round(&config, at("2026-11-22T12:00")).unwrap().unwrap().proven.is_some());

    let lies = config.data_dir.join("uploads").join(stored.name.folder()).join(stored.name.to_string());
    fs::write(lies, "ein Bilt").unwrap();
    let Err(Closed(why)) = round(&config, at("2026-11-29T12:00")) else { panic!("it was proven") };
    assert!(why.contains("Die Probe ist misslungen") && why.contains("uploads: "), "{why}");
    assert_eq!(names(&config.backup.folder), [".hochbeet-lock", "hochbeet-2026-11-22-120000.tar.gz"]);
}

#[test]
fn one_process_makes_it() {
    let (_folder, config) = house();
    let lock = super::alone(&config.backup.folder).unwrap().unwrap();
    assert!(round(&config, at("2026-11-22T12:00")).unwrap().is_none());
    drop(lock);
    assert!(round(&config, at("2026-11-22T12:00")).unwrap().is_some());
}

#[test]
fn a_folder_that_cannot_be_used_is_told() {
    let (folder, mut config) = house();
    config.backup.folder = folder.path().join("daten/keys");
    let Err(Closed(why)) = round(&config, at("2026-11-22T12:00")) else { panic!("it was made") };
    assert!(why.contains("Der Ordner für Sicherungen"), "{why}");
}

#[test]
fn names_of_others_are_left_alone() {
    assert!(made_at("hochbeet-2026-11-22-120000.tar.gz").is_some());
    assert_eq!(
        made_at("hochbeet-2026-11-22-120000.tar.gz.age"),
        made_at("hochbeet-2026-11-22-120000.tar.gz")
    );
    for other in
        ["hochbeet-2026-11-22.tar.gz", "andere-2026-11-22-120000.tar.gz", "hochbeet-2026-11-22-120000.zip"]
    {
        assert_eq!(made_at(other), None);
    }
}
