//! The running hub backs itself up and proves it, without anybody asking.

use crate::house::{House, Running};
use crate::people::{ask, status};
use age::secrecy::ExposeSecret;
use hub::config::Database;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};
use testkit::audit;

fn archives(folder: &std::path::Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let entries = entries.map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_some_and(|ending| ending == "age")).collect()
}

fn backs_itself_up(database: Database) {
    let house = House::new(database);
    let (key, folder) = (age::x25519::Identity::generate(), house.folder().join("sicherung"));
    let config = house.folder().join("config.toml");
    let text =
        format!("[backup]\nfolder = \"{}\"\nrecipients = [\"{}\"]\n", folder.display(), key.to_public());
    fs::write(&config, text).unwrap();
    let mut call = house.call(env!("CARGO_BIN_EXE_hochbeet"));
    call.arg("--config").arg(&config);
    let running = Running::start(call);
    let since = Instant::now();
    let cookie = format!("Cookie: sitzung={}\r\n", house.session);
    let desk = loop {
        let page = ask(running.address, "GET", "/tisch/sicherung", &cookie, b"").unwrap();
        assert_eq!(status(&page), "200");
        if page.contains("Alles kam zurück, wie es war") {
            break page;
        }
        assert!(since.elapsed() < Duration::from_secs(60), "{page}");
        std::thread::sleep(Duration::from_millis(100));
    };
    assert!(
        desk.contains("Die letzte geprüfte Sicherung ist von heute.") && desk.contains("verschlüsselt"),
        "{desk}"
    );
    assert!(running.stop().success());
    let made = archives(&folder);
    let [archive] = made.as_slice() else { panic!("{made:?}") };

    // What the machine cannot open itself, the holder of the key can.
    let identity = house.folder().join("schluessel");
    fs::write(&identity, key.to_string().expose_secret()).unwrap();
    let mut restore = Command::new(env!("CARGO_BIN_EXE_hochbeet"));
    restore
        .arg("restore")
        .arg("--identity")
        .arg(&identity)
        .arg(archive)
        .arg("--data")
        .arg(house.folder().join("neu"));
    if let Database::Postgres(_) = &house.config.database {
        restore.arg("--database").arg(testkit::fresh_database().unwrap());
    }
    let output = restore.current_dir(house.folder()).env("LANG", "C").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("Alles ist geprüft."), "{said}{}", String::from_utf8_lossy(&output.stderr));
    if let Database::Sqlite = &house.config.database {
        let place = store::Location::Sqlite(house.folder().join("neu").join(hub::house::DATABASE_FILE));
        assert_eq!(audit(&place).faults, Vec::<String>::new());
    }
}

#[test]
fn a_running_hub_backs_itself_up_and_proves_it() {
    backs_itself_up(Database::Sqlite);
}

#[test]
fn so_does_one_on_a_server_needs_postgres() {
    if let Some(url) = testkit::fresh_database() {
        backs_itself_up(Database::Postgres(url));
    }
}
