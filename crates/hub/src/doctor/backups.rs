//! Where the nightly backups are to lie, and what makes them.

use super::{Finding, Subject, folder};
use crate::config::Database;
use std::io;
use std::process::{Command, Stdio};

const TOPIC: &str = "Sicherungsort";
const TOOL: &str = "pg_dump";

pub(super) fn check(subject: Subject<'_>) -> Vec<Finding> {
    let config = subject.config;
    if !config.backup.is_on() {
        return Vec::new();
    }
    let place = config.backup.folder.as_path();
    let shown = place.display();
    let mut findings = vec![if place.is_dir() {
        match folder::probe(place) {
            Ok(()) => Finding::fine(TOPIC, format!("{shown} ist da und beschreibbar.")),
            Err(error) => folder::not_writable(TOPIC, place, &error),
        }
    } else if !place.exists() && folder::can_be_made(place) {
        Finding::fine(TOPIC, format!("{shown} entsteht mit der ersten Sicherung."))
    } else {
        Finding::fault(
            TOPIC,
            format!("{shown} lässt sich nicht anlegen oder ist kein Ordner."),
            "Ist die Platte angeschlossen? Legen Sie den Ordner an und geben Sie ihn dem Konto, unter dem der Hub läuft.",
        )
    }];
    if matches!(config.database, Database::Postgres(_)) {
        findings.extend(tool(TOOL));
    }
    findings
}

/// A database on a server is saved by its own tool.
pub(super) fn tool(name: &str) -> Option<Finding> {
    let found = Command::new(name).arg("--version").stdin(Stdio::null()).output();
    let missing = found.is_err_and(|error| error.kind() == io::ErrorKind::NotFound);
    missing.then(|| {
        Finding::fault(
            TOPIC,
            format!("Zum Sichern von PostgreSQL fehlt das Programm {name}."),
            "Unter Debian: apt install postgresql-client",
        )
    })
}
