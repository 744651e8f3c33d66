//! The database and what waits in it.

use super::keys::RESTORED_AS_ROOT;
use super::{Finding, Subject};
use crate::config::Config;
use crate::house::{SystemClock, location};
use domain::backups::{Record, Standing};
use kernel::{Clock, Instant};
use store::Location;
use store::maintenance::{Inspection, inspect};

const TOPIC: &str = "Datenbank";
const POST: &str = "Postausgang";
const BACKUP: &str = "Sicherung";

/// A mail that waits longer is stuck.
const PATIENCE_SECONDS: i64 = 3_600;

pub(super) fn check(subject: Subject<'_>) -> Vec<Finding> {
    let place = location(subject.config);
    if let Location::Sqlite(path) = &place
        && let Some((why, _)) = crate::owner::trouble(path)
    {
        return vec![Finding::fault(TOPIC, why, RESTORED_AS_ROOT)];
    }
    match inspect(&place) {
        Ok(Some(found)) => {
            let mut findings = judge(&found, subject.config, SystemClock.now());
            if found.waiting.is_some() {
                findings.extend(super::erasures::check(&found.erasures, subject.config, SystemClock.now()));
            }
            findings
        }
        Ok(None) => vec![Finding::fine(TOPIC, "Noch leer; beim ersten Start entsteht alles.")],
        Err(error) => vec![Finding::fault(
            TOPIC,
            format!("Sie lässt sich nicht lesen: {error}."),
            "Prüfen Sie »database« und den Datenordner. Ist die Datei zerstört, holen Sie eine Sicherung zurück.",
        )],
    }
}

pub(super) fn judge(found: &Inspection, config: &Config, now: Instant) -> Vec<Finding> {
    let mut findings = vec![state(found)];
    if let Some((count, since)) = found.waiting {
        findings.push(post(count, since, now));
        findings.extend(backup(&found.backups, config, now));
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
            "Eine Kopie legt er vorher daneben; sicherer ist eine Sicherung: hochbeet backup DATEI.",
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

fn backup(record: &Record, config: &Config, now: Instant) -> Vec<Finding> {
    let remedy = if config.backup.is_on() {
        "Läuft der Hub? Er macht jede Nacht eine Sicherung und holt sie jede Woche zur Probe zurück. Von Hand: hochbeet backup DATEI."
    } else {
        "Nennen Sie unter [backup] einen Ordner (»folder«), dann macht der Hub sie jede Nacht. Von Hand: hochbeet backup DATEI."
    };
    let day = |at: i64| Instant::from_micros(at).in_city().strftime("%-d.%-m.%Y, %H:%M Uhr").to_string();
    let mut findings = Vec::new();
    if let Some(trouble) = &record.trouble {
        let why = trouble.why.lines().next().unwrap_or_default();
        findings.push(Finding::fault(
            BACKUP,
            format!("Der letzte Versuch, {}: {why}", day(trouble.at)),
            "Beheben Sie die Ursache und prüfen Sie es mit: hochbeet backup DATEI.",
        ));
    }
    let Some(proof) = &record.proof else {
        findings.push(Finding::hint(BACKUP, "Es gibt noch keine geprüfte Sicherung.", remedy));
        return findings;
    };
    let text = format!("Die letzte geprüfte ist vom {}.", day(proof.at));
    findings.push(match record.standing(now) {
        Standing::Stale(_) | Standing::Never => Finding::hint(BACKUP, text, remedy),
        Standing::Troubled(_) | Standing::Fresh(_) => Finding::fine(BACKUP, text),
    });
    if config.backup.is_on() && config.backup.folder.starts_with(&config.data_dir) {
        findings.push(Finding::hint(
            BACKUP,
            "Die Sicherungen liegen im Datenordner: Mit der Platte ist beides verloren.",
            "Nennen Sie unter [backup] einen Ordner auf einer anderen Platte.",
        ));
    }
    findings
}
