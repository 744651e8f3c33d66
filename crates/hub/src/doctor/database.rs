//! The database and what waits in it.

use super::{Finding, Subject};
use crate::house::{SystemClock, location};
use kernel::{Clock, Instant};
use store::maintenance::{Inspection, inspect};

const TOPIC: &str = "Datenbank";
const POST: &str = "Postausgang";
const BACKUP: &str = "Sicherung";

/// A mail that waits longer is stuck.
const PATIENCE_SECONDS: i64 = 3_600;
/// An older backup would cost too much.
const FRESH_DAYS: i64 = 7;

pub(super) fn check(subject: Subject<'_>) -> Vec<Finding> {
    match inspect(&location(subject.config)) {
        Ok(Some(found)) => judge(&found, SystemClock.now()),
        Ok(None) => vec![Finding::fine(TOPIC, "Noch leer; beim ersten Start entsteht alles.")],
        Err(error) => vec![Finding::fault(
            TOPIC,
            format!("Sie lässt sich nicht lesen: {error}."),
            "Prüfen Sie »database« und den Datenordner. Ist die Datei zerstört, holen Sie eine Sicherung zurück.",
        )],
    }
}

pub(super) fn judge(found: &Inspection, now: Instant) -> Vec<Finding> {
    let mut findings = vec![state(found)];
    if let Some((count, since)) = found.waiting {
        findings.push(post(count, since, now));
        findings.push(backup(found.last_backup, now));
    }
    findings
}

fn state(found: &Inspection) -> Finding {
    let engine = &found.engine;
    if let Some(complaint) = &found.complaint {
        return Finding::fault(
            TOPIC,
            format!("{engine} findet Schäden: {complaint}."),
            "Halten Sie den Hub an und holen Sie die letzte Sicherung in einen neuen Ordner zurück.",
        );
    }
    if let Some(version) = &found.newer {
        return Finding::fault(
            TOPIC,
            format!("Eine neuere Version des Hubs hat sie umgebaut ({version})."),
            "Nehmen Sie diese oder eine spätere Version des Hubs.",
        );
    }
    match found.pending {
        0 => Finding::fine(TOPIC, format!("{engine}, unversehrt und auf dem neuesten Stand.")),
        steps => Finding::hint(
            TOPIC,
            format!("{engine}, unversehrt. Beim nächsten Start baut der Hub sie um (Schritte: {steps})."),
            "Machen Sie vorher eine Sicherung: hochbeet backup DATEI.",
        ),
    }
}

fn post(count: i64, since: Option<Instant>, now: Instant) -> Finding {
    let Some(since) = since else { return Finding::fine(POST, "Keine Mail wartet.") };
    let mails = if count == 1 { "1 Mail wartet".to_owned() } else { format!("{count} Mails warten") };
    let text = format!("{mails}, die älteste seit {}.", since.in_city().strftime("%-d.%-m.%Y, %H:%M Uhr"));
    if now.seconds_since(since) < PATIENCE_SECONDS {
        return Finding::fine(POST, text);
    }
    Finding::hint(
        POST,
        text,
        "Läuft der Hub? Dann steht am Tisch der Koordination unter »Post«, woran es liegt; oft ist es der Mailserver.",
    )
}

fn backup(last: Option<Instant>, now: Instant) -> Finding {
    let remedy = "Machen Sie eine, am besten jede Nacht: hochbeet backup DATEI.";
    let Some(last) = last else {
        return Finding::hint(BACKUP, "Es gibt noch keine geprüfte Sicherung.", remedy);
    };
    let text = format!("Die letzte geprüfte ist vom {}.", last.in_city().strftime("%-d.%-m.%Y, %H:%M Uhr"));
    if now.city_days_since(last) > FRESH_DAYS {
        return Finding::hint(BACKUP, text, remedy);
    }
    Finding::fine(BACKUP, text)
}
