//! A house that is not as it should be: the hub says so and changes nothing; what only its owner may do, by the binary.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::Role;
use domain::people::EmailAddress;
use hub::config::Config;
use hub::house::{DATABASE_FILE, KEYS_FILE, location, open};
use service::{Caller, Error};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Output};
use store::maintenance::facts;

fn hochbeet(folder: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_hochbeet")).args(words).current_dir(folder).output().unwrap()
}

fn told(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!("{}{}", text(&output.stdout), text(&output.stderr))
}

/// A hub that was in use, in `daten`.
fn house(folder: &Path) -> Config {
    let config = Config { data_dir: folder.join("daten"), ..Config::default() };
    let hub = open(&config).unwrap();
    let settings = testkit::settings();
    hub.write(Caller::system(), |cx| service::settings::put(cx, settings)).wait().unwrap();
    hub.write(Caller::system(), |cx| {
        let email = EmailAddress::parse("ayse@stadt.example").map_err(|_| Error::NotFound)?;
        service::access::open_account(cx, &email, "Ayşe", Role::Admin)
    })
    .wait()
    .unwrap();
    config
}

#[test]
fn without_its_keys_a_hub_does_not_start_and_nothing_is_drawn_in_silence() {
    let folder = tempfile::tempdir().unwrap();
    let config = house(folder.path());
    let keys = config.data_dir.join(KEYS_FILE);
    let own = fs::read(&keys).unwrap();
    let before = facts(&location(&config)).unwrap();
    fs::remove_file(&keys).unwrap();
    for words in
        [&["serve", "--listen", "127.0.0.1:0"][..], &["export", "organisationen", "liste.csv"], &["new-keys"]]
    {
        let output = hochbeet(folder.path(), words);
        assert_eq!(output.status.code(), Some(1), "{words:?}: {}", told(&output));
        assert!(!keys.exists(), "{words:?}");
    }
    let refused = told(&hochbeet(folder.path(), &["serve", "--listen", "127.0.0.1:0"]));
    assert!(
        refused.contains("fehlt die Schlüsseldatei") && refused.contains("aus der letzten Sicherung"),
        "{refused}"
    );
    assert!(refused.contains("is missing"), "{refused}");
    let doctor = hochbeet(folder.path(), &["doctor", "--listen", "127.0.0.1:0"]);
    assert!(
        doctor.status.code() == Some(1) && told(&doctor).contains("fehlt die Schlüsseldatei"),
        "{}",
        told(&doctor)
    );
    assert_eq!(facts(&location(&config)).unwrap(), before);

    // The file from the backup opens it; that of another hub does not.
    let other = service::keys::Keys::draw(&mut kernel::SeededRng::new(3)).to_stored();
    fs::write(&keys, other).unwrap();
    let refused = told(&hochbeet(folder.path(), &["serve", "--listen", "127.0.0.1:0"]));
    assert!(refused.contains("gehört zu einer anderen Datenbank"), "{refused}");
    fs::write(&keys, own).unwrap();
    drop(open(&config).unwrap());
}

#[test]
fn new_keys_are_drawn_by_whoever_was_told_what_dies() {
    let folder = tempfile::tempdir().unwrap();
    let config = house(folder.path());
    let keys = config.data_dir.join(KEYS_FILE);
    let own = fs::read(&keys).unwrap();
    let needless = hochbeet(folder.path(), &["new-keys", "--yes"]);
    assert!(needless.status.code() == Some(1) && fs::read(&keys).unwrap() == own, "{}", told(&needless));
    fs::remove_file(&keys).unwrap();
    let warned = hochbeet(folder.path(), &["new-keys"]);
    assert!(
        warned.status.code() == Some(1) && told(&warned).contains("alle gedruckten Notfallcodes"),
        "{}",
        told(&warned)
    );
    let drawn = hochbeet(folder.path(), &["new-keys", "--yes"]);
    assert!(drawn.status.success(), "{}", told(&drawn));
    assert_ne!(fs::read(&keys).unwrap(), own);
    drop(open(&config).unwrap());
    // The old ones are another database's now.
    fs::write(&keys, own).unwrap();
    assert!(open(&config).is_err());
}

#[test]
fn a_database_of_an_older_hub_takes_the_keys_that_lie_beside_it_and_misses_them_too() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config { data_dir: folder.path().join("daten"), ..Config::default() };
    fs::create_dir(&config.data_dir).unwrap();
    testkit::older_database(
        &location(&config),
        1,
        "insert into setting (key, value, version) values ('city', '{}', 1);",
    );
    let refused = hochbeet(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
    assert!(
        refused.status.code() == Some(1) && told(&refused).contains("fehlt die Schlüsseldatei"),
        "{}",
        told(&refused)
    );
}

#[test]
fn a_link_for_once_is_made_on_the_machine() {
    let folder = tempfile::tempdir().unwrap();
    // Beside a hub that runs.
    let config = house(folder.path());
    let running = open(&config).unwrap();
    let unknown = hochbeet(folder.path(), &["login", "niemand@stadt.example"]);
    assert!(
        unknown.status.code() == Some(1) && told(&unknown).contains("gibt es hier keinen Zugang"),
        "{}",
        told(&unknown)
    );
    let wrong = hochbeet(folder.path(), &["login", "keine adresse"]);
    assert!(
        wrong.status.code() == Some(1) && told(&wrong).contains("gibt es hier keinen Zugang"),
        "{}",
        told(&wrong)
    );
    let made = hochbeet(folder.path(), &["login", "ayse@stadt.example"]);
    let said = told(&made);
    assert!(made.status.success() && said.contains("Ayşe (ayse@stadt.example)"), "{said}");
    let link = said.lines().last().unwrap();
    let token = link.strip_prefix("http://localhost:8080/einloggen/link/").unwrap().to_owned();
    let enter = || {
        let token = token.clone();
        running
            .write(testkit::visitor(), move |cx| {
                service::access::log_in_by_link(cx, &token, &service::access::Browser::default())
            })
            .wait()
    };
    assert_eq!(enter().unwrap().account.name, "Ayşe");
    assert!(enter().is_err(), "once");
}

#[test]
fn a_second_hub_on_the_same_port_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for command in ["serve", "demo"] {
        let output = hochbeet(folder.path(), &[command, "--listen", &address]);
        assert_eq!(output.status.code(), Some(1), "{}", told(&output));
        assert!(told(&output).contains("Läuft er schon?"), "{}", told(&output));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "{command} made something");
    }
}

#[test]
fn what_the_hub_writes_is_for_the_hub_alone() {
    let folder = tempfile::tempdir().unwrap();
    let config = house(folder.path());
    let mode = |name: &str| fs::metadata(config.data_dir.join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(""), 0o700);
    let hub = open(&config).unwrap();
    let beside = ["-wal", "-shm"].map(|ending| format!("{DATABASE_FILE}{ending}"));
    let all = || [KEYS_FILE, DATABASE_FILE, &beside[0], &beside[1]].map(mode);
    assert_eq!(all(), [0o600; 4]);
    drop(hub);
    // What an older version made for everybody to read is closed.
    let database = config.data_dir.join(DATABASE_FILE);
    fs::set_permissions(&database, fs::Permissions::from_mode(0o644)).unwrap();
    let _hub = open(&config).unwrap();
    assert_eq!(all(), [0o600; 4]);
}

/// As root, somebody else asks for what root brought back; elsewhere the folder is closed to its own owner.
#[test]
fn what_the_hub_may_not_read_is_named_with_its_owner_and_what_helps() {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let config = house(folder.path());
    let is_root = rustix::process::geteuid().is_root();
    let program = if is_root {
        // Where the program lies nobody else may look.
        let copy = folder.path().join("hochbeet");
        fs::copy(env!("CARGO_BIN_EXE_hochbeet"), &copy).unwrap();
        copy
    } else {
        fs::set_permissions(&config.data_dir, fs::Permissions::from_mode(0o000)).unwrap();
        env!("CARGO_BIN_EXE_hochbeet").into()
    };
    for words in [&["serve", "--listen", "127.0.0.1:0"][..], &["doctor", "--listen", "127.0.0.1:0"]] {
        let mut command = Command::new(&program);
        command.args(words).current_dir(folder.path());
        if is_root {
            command.uid(65_534).gid(65_534);
        }
        let output = command.output().unwrap();
        let said = told(&output);
        assert_eq!(output.status.code(), Some(1), "{words:?}: {said}");
        let (whose, helps) = if is_root {
            ("gehört dem Konto root, der Hub läuft als nobody", "chown -R nobody: ")
        } else {
            ("doch es darf dort nicht lesen und schreiben", "chmod -R u+rwX ")
        };
        assert!(said.contains(whose) && said.contains(helps), "{words:?}: {said}");
    }
    fs::set_permissions(&config.data_dir, fs::Permissions::from_mode(0o700)).unwrap();
}
