//! Archives that somebody broke, or built to do harm: each is refused, and nothing is left where it should have gone.

use super::manifest::{FORM, MANIFEST};
use super::{Keys, Manifest, Order, Piece, back_up, bring_back, pack};
use crate::config::Config;
use crate::house::{Closed, DATABASE_FILE, KEYS_FILE, SystemClock, open};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use kernel::Clock;
use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use tar::{Builder, EntryType, Header};
use tempfile::TempDir;

/// A folder with a small hub and a good backup of it.
struct Bench {
    folder: TempDir,
    config: Config,
    good: PathBuf,
}

fn order(file: &Path) -> Order<'_> {
    Order { file, recipients: &[], prove: false }
}

fn config_in(data: PathBuf) -> Config {
    Config { data_dir: data, ..Config::default() }
}

fn bench() -> Bench {
    let folder = tempfile::tempdir().unwrap();
    let config = config_in(folder.path().join("daten"));
    drop(open(&config).unwrap());
    let uploads = config.data_dir.join("uploads/ab");
    fs::create_dir_all(&uploads).unwrap();
    fs::write(uploads.join("abcd.png"), "ein Bild").unwrap();
    fs::write(uploads.join(".abce.part"), "wird gerade geschrieben").unwrap();
    let good = folder.path().join("gut.tar.gz");
    back_up(&config, order(&good), SystemClock.now()).unwrap();
    Bench { folder, config, good }
}

impl Bench {
    /// The names beside the hub, hidden ones too.
    fn names(&self) -> Vec<String> {
        names(self.folder.path())
    }

    /// Tries to bring it back: it must be refused without a trace. Gives the reason.
    fn refused(&self, archive: &[u8]) -> String {
        let file = self.folder.path().join("versuch.tar.gz");
        fs::write(&file, archive).unwrap();
        let before = self.names();
        let target = config_in(self.folder.path().join("neu/daten"));
        let Err(Closed(why)) = bring_back(&target, &file, &Keys::default(), None) else {
            panic!("it was brought back")
        };
        assert_eq!(self.names(), before);
        fs::remove_file(file).unwrap();
        why
    }

    fn good(&self) -> Vec<u8> {
        fs::read(&self.good).unwrap()
    }

    /// The entries of the good backup: path and content.
    fn entries(&self) -> Vec<(String, Vec<u8>)> {
        let mut tar = tar::Archive::new(GzDecoder::new(fs::File::open(&self.good).unwrap()));
        let read = |entry: Result<tar::Entry<'_, GzDecoder<fs::File>>, std::io::Error>| {
            let mut entry = entry.unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            (entry.path().unwrap().to_str().unwrap().to_owned(), bytes)
        };
        tar.entries().unwrap().map(read).collect()
    }

    fn manifest(&self) -> Manifest {
        serde_json::from_slice(&self.entries()[0].1).unwrap()
    }

    /// The good backup with another manifest.
    fn with_manifest(&self, change: impl FnOnce(&mut serde_json::Value)) -> Vec<u8> {
        let mut entries = self.entries();
        let mut manifest = serde_json::from_slice(&entries[0].1).unwrap();
        change(&mut manifest);
        entries[0].1 = serde_json::to_vec(&manifest).unwrap();
        archive(&entries.iter().map(|(path, bytes)| plain(path, bytes)).collect::<Vec<_>>())
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A header and its content, the path written as it is, however bad.
type Raw = (Header, Vec<u8>);

fn raw(path: &str, bytes: &[u8], kind: EntryType) -> Raw {
    let mut header = Header::new_ustar();
    header.as_mut_bytes()[..path.len()].copy_from_slice(path.as_bytes());
    header.set_entry_type(kind);
    header.set_size(bytes.len() as u64);
    header.set_mode(0o600);
    header.set_cksum();
    (header, bytes.to_vec())
}

fn plain(path: &str, bytes: &[u8]) -> Raw {
    raw(path, bytes, EntryType::Regular)
}

fn archive(entries: &[Raw]) -> Vec<u8> {
    let mut tar = Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    for (header, bytes) in entries {
        tar.append(header, bytes.as_slice()).unwrap();
    }
    tar.into_inner().unwrap().finish().unwrap()
}

#[test]
fn a_backup_is_private_whole_and_leaves_nothing_beside_it() {
    let bench = bench();
    assert_eq!(bench.names(), ["daten", "gut.tar.gz"]);
    assert_eq!(fs::metadata(&bench.good).unwrap().permissions().mode() & 0o777, 0o600);
    let paths: Vec<_> = bench.entries().into_iter().map(|(path, _)| path).collect();
    assert_eq!(paths, [MANIFEST, DATABASE_FILE, KEYS_FILE, "uploads/ab/abcd.png"]);
    let manifest = bench.manifest();
    assert_eq!((manifest.form, manifest.app.as_str()), (FORM, env!("CARGO_PKG_VERSION")));
    assert!(manifest.engine.starts_with("SQLite 3."), "{}", manifest.engine);
    assert_eq!((manifest.rows["journal"], manifest.upload_count()), (0, 1));
    // The hub knows of it.
    let found = store::maintenance::inspect(&crate::house::location(&bench.config)).unwrap().unwrap();
    assert_eq!(found.backups.made.map(|made| made.at), Some(manifest.made_at.as_microsecond()));
    assert_eq!(found.backups.proof, None);
}

#[test]
fn what_comes_back_is_what_was_saved() {
    let bench = bench();
    let target = config_in(bench.folder.path().join("neu/daten"));
    let restored = bring_back(&target, &bench.good, &Keys::default(), None).unwrap();
    assert_eq!(restored.held, 0);
    assert_eq!(names(&target.data_dir), [crate::erased::LIST_FILE, DATABASE_FILE, KEYS_FILE, "uploads"]);
    let read = |config: &Config, path: &str| fs::read(config.data_dir.join(path)).unwrap();
    for path in [KEYS_FILE, "uploads/ab/abcd.png"] {
        assert_eq!(read(&target, path), read(&bench.config, path), "{path}");
    }
    let mode = |path: &str| fs::metadata(target.data_dir.join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!(
        [mode(""), mode(KEYS_FILE), mode(DATABASE_FILE), mode("uploads")],
        [0o700, 0o600, 0o600, 0o700]
    );
    drop(open(&target).unwrap());
}

#[test]
fn neither_a_hub_nor_a_backup_is_overwritten() {
    let bench = bench();
    let Err(Closed(why)) = bring_back(&bench.config, &bench.good, &Keys::default(), None) else {
        panic!("over a hub")
    };
    assert!(why.contains("ist nicht leer, dort liegt »"), "{why}");
    let Err(Closed(why)) = back_up(&bench.config, order(&bench.good), SystemClock.now()) else {
        panic!("over a file")
    };
    assert!(why.contains("gibt es schon"), "{why}");
    let nobody = config_in(bench.folder.path().join("leer"));
    let Err(Closed(why)) = back_up(&nobody, order(&bench.folder.path().join("x")), SystemClock.now()) else {
        panic!("of nothing")
    };
    assert!(why.contains("liegt kein Hub"), "{why}");
    let Err(Closed(why)) =
        back_up(&bench.config, order(&bench.folder.path().join("fehlt/x")), SystemClock.now())
    else {
        panic!("nowhere")
    };
    assert!(why.contains("lässt sich nicht schreiben"), "{why}");
    assert_eq!(bench.names(), ["daten", "gut.tar.gz"]);
}

#[test]
fn an_interrupted_attempt_is_no_hub_and_no_obstacle() {
    let bench = bench();
    let target = config_in(bench.folder.path().join("neu"));
    fs::create_dir_all(target.data_dir.join(".restore/uploads")).unwrap();
    assert!(open(&target).is_err_and(|Closed(why)| why.contains("unterbrochen")));
    bring_back(&target, &bench.good, &Keys::default(), None).unwrap();
    drop(open(&target).unwrap());
    // What a killed backup left behind goes with the next one.
    let left = bench.folder.path().join(".hochbeet-backup-0123456789abcdef");
    fs::create_dir(&left).unwrap();
    back_up(&bench.config, order(&bench.folder.path().join("zwei.tar.gz")), SystemClock.now()).unwrap();
    assert!(!left.exists());
}

fn unpacked(archive: &[u8]) -> Option<Vec<u8>> {
    let mut tar = Vec::new();
    GzDecoder::new(archive).read_to_end(&mut tar).ok().map(|_| tar)
}

#[test]
fn a_changed_byte_is_found_wherever_it_is() {
    let bench = bench();
    let good = bench.good();
    let content = unpacked(&good);
    let last = good.len() - 1;
    // The first ten bytes are gzip's head: some of them (time, system) say nothing about the content.
    let edges = (10..60).chain(last - 40..=last);
    let mut found = 0;
    for at in edges.chain((60..last).step_by(good.len() / 150)) {
        let mut bad = good.clone();
        bad[at] ^= 1 << (at % 8);
        // The bits that fill up deflate's last byte (RFC 1951, 3.2.3) say nothing either.
        if unpacked(&bad) == content {
            continue;
        }
        let why = bench.refused(&bad);
        assert!(why.contains("beschädigt"), "byte {at}: {why}");
        found += 1;
    }
    assert!(found > 200, "only {found} changes were tried");
}

#[test]
fn a_cut_or_lengthened_archive_is_refused() {
    let bench = bench();
    let good = bench.good();
    for length in [0, 1, 9, 20, good.len() / 2, good.len() - 9, good.len() - 1] {
        assert!(bench.refused(&good[..length]).contains("unvollständig"), "{length}");
    }
    for more in [&b"x"[..], &[0; 600], &good] {
        assert!(bench.refused(&[&good, more].concat()).contains("beschädigt"));
    }
    let mut tar = Vec::new();
    GzDecoder::new(good.as_slice()).read_to_end(&mut tar).unwrap();
    let endless = vec![0; 2 << 20];
    for more in [&b"x"[..], &endless] {
        let mut gz = GzEncoder::new(Vec::new(), Compression::fast());
        gz.write_all(&tar).unwrap();
        gz.write_all(more).unwrap();
        assert!(bench.refused(&gz.finish().unwrap()).contains("beschädigt"));
    }
    assert!(bench.refused(&tar).contains("keine Sicherung"));
}

#[test]
fn no_path_leads_out_of_the_folder() {
    let bench = bench();
    let entries = bench.entries();
    for evil in [
        "../evil",
        "/tmp/hochbeet-evil",
        "uploads/../../evil",
        "uploads/./evil",
        "uploads//evil",
        "uploads/",
        "uploads",
        "uploads/.evil",
        "uploads/a\\b",
        "uploads/ä",
        "config.toml",
        "post/1.eml",
        ".restore/x",
        "hochbeet.sqlite3-wal",
    ] {
        // The manifest names it.
        let piece = serde_json::json!({ "path": evil, "bytes": 4, "sha256": "x" });
        let mut manifest: serde_json::Value = serde_json::from_slice(&entries[0].1).unwrap();
        manifest["files"].as_array_mut().unwrap().push(piece);
        let mut all = vec![plain(MANIFEST, &serde_json::to_vec(&manifest).unwrap())];
        all.extend(entries[1..].iter().map(|(path, bytes)| plain(path, bytes)));
        all.push(plain(evil, b"evil"));
        assert!(bench.refused(&archive(&all)).contains("Inhaltsverzeichnis stimmt nicht"), "{evil}");
        // It comes instead of what the manifest names, or after it.
        let mut all: Vec<_> = entries.iter().map(|(path, bytes)| plain(path, bytes)).collect();
        all.push(plain(evil, b"evil"));
        assert!(bench.refused(&archive(&all)).contains("beschädigt"), "{evil}");
        let end = all.len() - 1;
        all.swap(end, end - 1);
        assert!(bench.refused(&archive(&all)).contains("wird erwartet"), "{evil}");
    }
    assert!(!Path::new("/tmp/hochbeet-evil").exists());
}

#[test]
fn only_plain_files_are_taken() {
    let bench = bench();
    let entries = bench.entries();
    for kind in [
        EntryType::Symlink,
        EntryType::Link,
        EntryType::Directory,
        EntryType::Char,
        EntryType::Fifo,
        EntryType::GNUSparse,
        EntryType::GNULongName,
        EntryType::XHeader,
        EntryType::XGlobalHeader,
    ] {
        for place in 0..entries.len() {
            let mut all: Vec<_> = entries.iter().map(|(path, bytes)| plain(path, bytes)).collect();
            let (path, bytes) = &entries[place];
            let (mut header, content) = raw(path, bytes, kind);
            if kind == EntryType::Symlink {
                header.set_link_name("/etc/passwd").unwrap();
                header.set_cksum();
            }
            all[place] = (header, content);
            assert!(bench.refused(&archive(&all)).contains("beschädigt"), "{kind:?} {path}");
        }
    }
}

#[test]
fn a_manifest_that_says_something_else_is_refused() {
    let bench = bench();
    let text = |text: &str| serde_json::Value::from(text);
    let wrong = |change: &dyn Fn(&mut serde_json::Value)| bench.refused(&bench.with_manifest(change));
    for (what, why) in [
        ("another hash", wrong(&|it| it["files"][0]["sha256"] = text(&"0".repeat(64)))),
        ("another length", wrong(&|it| it["files"][2]["bytes"] = 3.into())),
        ("a longer file", wrong(&|it| it["files"][2]["bytes"] = 3_000.into())),
        ("a file less", wrong(&|it| drop(it["files"].as_array_mut().unwrap().pop()))),
        ("no keys", wrong(&|it| drop(it["files"].as_array_mut().unwrap().remove(1)))),
        ("a file twice", wrong(&|it| it["files"][2] = it["files"][1].clone())),
        ("another engine's file", wrong(&|it| it["files"][0]["path"] = text("hochbeet.sql"))),
        ("other rows", wrong(&|it| it["rows"]["journal"] = 7.into())),
        ("a table less", wrong(&|it| drop(it["rows"].as_object_mut().unwrap().remove("journal")))),
        ("another form of the database", wrong(&|it| it["schema"] = serde_json::json!([]))),
        ("a word more", wrong(&|it| it["extra"] = 1.into())),
        ("no time", wrong(&|it| it["made_at"] = text("gestern"))),
    ] {
        assert!(why.contains("nichts verändert") || why.contains("PostgreSQL"), "{what}: {why}");
    }
    assert!(bench.refused(&archive(&[plain(MANIFEST, b"{}")])).contains("Inhaltsverzeichnis"));
    assert!(bench.refused(&archive(&[])).contains("Es fehlt etwas am Ende"));
}

#[test]
fn what_a_newer_program_made_is_named_and_refused() {
    let bench = bench();
    let newer_form = bench.with_manifest(|it| {
        it["form"] = (FORM + 1).into();
        it["app"] = "9.1.0".into();
        it["something"] = "new".into();
    });
    let newer_schema = bench.with_manifest(|it| {
        it["app"] = "9.1.0".into();
        it["schema"].as_array_mut().unwrap().push("9999".into());
    });
    for archive in [newer_form, newer_schema] {
        let why = bench.refused(&archive);
        assert!(why.contains("stammt aus einer neueren Version des Hubs (9.1.0)"), "{why}");
    }
}

#[test]
fn a_manifest_cannot_hide_a_newer_database() {
    let bench = bench();
    let database = bench.folder.path().join("neuer.sqlite3");
    fs::write(&database, &bench.entries()[1].1).unwrap();
    let location = store::Location::Sqlite(database.clone());
    let opened = store::Database::open(&location, 1).unwrap().database;
    let (done, told) = std::sync::mpsc::channel();
    let sent = opened.write(
        |conn| store::Verdict::Commit(store::settings::set(conn, "later", "1").is_ok()),
        move |result| done.send(result.unwrap()).unwrap(),
    );
    assert!(sent.is_ok() && told.recv().unwrap());
    drop(opened);
    store::maintenance::seal(&database).unwrap();
    // The file is whole, but not the one the manifest counted.
    let mut manifest = bench.manifest();
    manifest.files[0] = Piece::of(DATABASE_FILE.to_owned(), &database).unwrap();
    let file = bench.folder.path().join("anders.tar.gz");
    let lies = |piece: &Piece| {
        if piece.path == DATABASE_FILE { database.clone() } else { bench.config.data_dir.join(&piece.path) }
    };
    pack(fs::File::create(&file).unwrap(), &manifest, lies).unwrap();
    let why = bench.refused(&fs::read(&file).unwrap());
    assert!(why.contains("andere Daten, als das Inhaltsverzeichnis sagt"), "{why}");
}

#[test]
fn what_does_not_belong_to_the_uploads_is_named() {
    let bench = bench();
    let uploads = bench.config.data_dir.join("uploads");
    std::os::unix::fs::symlink("/etc/passwd", uploads.join("link")).unwrap();
    let file = bench.folder.path().join("neu.tar.gz");
    let Err(Closed(why)) = back_up(&bench.config, order(&file), SystemClock.now()) else {
        panic!("a link was saved")
    };
    assert!(why.contains("uploads/link« gehört nicht zu den Uploads"), "{why}");
    assert_eq!(bench.names(), ["daten", "gut.tar.gz"]);
}
