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
