//! The real binary, as an operator meets it.

use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Output};

fn hochbeet(folder: &Path, words: &[&str]) -> io::Result<Output> {
    Command::new(env!("CARGO_BIN_EXE_hochbeet")).args(words).current_dir(folder).output()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn without_a_command_it_helps() {
    let folder = tempfile::tempdir().unwrap();
    let output = hochbeet(folder.path(), &[]).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("Aufruf: hochbeet [OPTIONEN] BEFEHL"));
    assert_eq!(hochbeet(folder.path(), &["--help"]).unwrap().status.code(), Some(0));
}

#[test]
fn the_doctor_reads_the_file_in_the_folder_and_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let words = ["doctor", "--listen", "127.0.0.1:0"];
    let output = hochbeet(folder.path(), &words).unwrap();
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains("es gelten die Voreinstellungen"), "{said}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);

    fs::write(folder.path().join("config.toml"), "lissten = \"127.0.0.1:1\"\n").unwrap();
    let output = hochbeet(folder.path(), &words).unwrap();
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("config.toml, Zeile 1: »lissten« gibt es nicht. Meinten Sie »listen«?"), "{said}");
}

#[test]
fn a_file_of_settings_that_cannot_be_read_has_no_lines_to_mend() {
    let folder = tempfile::tempdir().unwrap();
    let output = hochbeet(folder.path(), &["doctor", "--config", "fehlt.toml"]).unwrap();
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("fehlt.toml: Diese Datei gibt es nicht."), "{said}");
    assert!(said.contains("ls -l fehlt.toml") && !said.contains("diese Zeilen"), "{said}");
}

#[test]
fn a_list_is_not_written_over_another() {
    let folder = tempfile::tempdir().unwrap();
    let words = ["export", "organisationen", "liste.csv"];
    assert_eq!(hochbeet(folder.path(), &words).unwrap().status.code(), Some(0));
    let before = fs::read(folder.path().join("liste.csv")).unwrap();
    let output = hochbeet(folder.path(), &words).unwrap();
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("»liste.csv« gibt es schon. Nennen Sie für die Liste einen neuen Namen."),
        "{said}"
    );
    assert_eq!(fs::read(folder.path().join("liste.csv")).unwrap(), before);
}

#[test]
fn lists_are_read_in_with_hints_for_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("liste.csv"), "Verein;Ort\nTurnverein;Teststadt\n").unwrap();
    let words = ["import", "--preview", "liste.csv"];
    let empty = hochbeet(folder.path(), &words).unwrap();
    let said = text(&empty.stderr);
    assert_eq!(empty.status.code(), Some(1), "{said}");
    assert!(said.contains("noch nicht eingerichtet") && said.contains("hochbeet serve"), "{said}");
    let config = hub::config::Config { data_dir: folder.path().join("daten"), ..Default::default() };
    let settings = testkit::settings();
    let hub = hub::house::open(&config).unwrap();
    hub.write(service::Caller::system(), |cx| service::settings::put(cx, settings)).wait().unwrap();
    drop(hub);
    let without_topic = hochbeet(folder.path(), &words).unwrap();
    let said = text(&without_topic.stdout);
    assert_eq!(without_topic.status.code(), Some(1), "{said}");
    assert!(said.contains("hilft --topic THEMA. Es gibt: nature, school"), "{said}");
    let with = hochbeet(folder.path(), &["import", "--preview", "--topic", "nature", "liste.csv"]).unwrap();
    assert_eq!(with.status.code(), Some(0), "{}{}", text(&with.stdout), text(&with.stderr));
    assert!(!text(&with.stdout).contains("--topic"));
    let call = |list: &str| {
        fs::write(folder.path().join("telefon.csv"), list).unwrap();
        let output = hochbeet(folder.path(), &["import", "--topic", "nature", "telefon.csv"]).unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        text(&output.stdout)
    };
    let first = call("Verein;Telefon\nChor;0221 4710-1\n");
    assert!(first.contains("warten am Tisch auf Ihre Freigabe"), "{first}");
    let changed = call("Verein;Telefon\nChor;0221 4710-2\n");
    assert!(
        changed.contains("Zeile 2 (Chor): Telefon: bisher „0221 4710-1“, neu „0221 4710-2“"),
        "{changed}"
    );
    fs::write(folder.path().join("ohne.csv"), "Ort;Thema\nTeststadt;Natur\n").unwrap();
    let headless = hochbeet(folder.path(), &["import", "--kind", "organisationen", "ohne.csv"]).unwrap();
    let said = text(&headless.stderr);
    assert!(
        said.contains("als Überschrift über die Spalte") && !said.contains("Sagen Sie bei den Spalten"),
        "{said}"
    );
}
