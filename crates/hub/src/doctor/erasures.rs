//! The lists of erasures: do they hold what the database remembers, and does it know what stands there?

use super::Finding;
use crate::config::Config;
use crate::erased::{LIST_FILE, places, read};
use crate::house::Closed;
use crate::keys::{Standing, standing};
use domain::rights::{Erasure, LIST_DAYS, remembered_since};
use kernel::Instant;
use std::collections::BTreeSet;

const TOPIC: &str = "Löschungen";

pub(super) fn check(known: &[Erasure], config: &Config, now: Instant) -> Vec<Finding> {
    let since = remembered_since(now);
    let known: BTreeSet<&Erasure> = known.iter().filter(|erasure| erasure.at >= since).collect();
    let mut findings = Vec::new();
    let mut behind = BTreeSet::new();
    for place in places(config) {
        let lists = match read(std::slice::from_ref(&place)) {
            Ok(lists) => lists,
            Err(Closed(why)) => {
                let why = why.lines().next().unwrap_or_default();
                findings.push(Finding::fault(
                    TOPIC,
                    why,
                    "Geben Sie die Datei dem Konto, unter dem der Hub läuft.",
                ));
                continue;
            }
        };
        let missing = known.iter().filter(|erasure| !lists.erasures.contains(**erasure)).count();
        if missing > 0 {
            findings.push(Finding::fault(
                TOPIC,
                format!("In »{}« fehlen {missing} Löschungen: Eine ältere Sicherung brächte diese Menschen zurück.", place.display()),
                "Ist die Platte angeschlossen, und darf der Hub dort schreiben? Solange er läuft, versucht er es alle fünf Minuten.",
            ));
        }
        if lists.unread > 0 {
            findings.push(Finding::hint(
                TOPIC,
                format!("In »{}« sind Zeilen unlesbar ({}).", place.display(), lists.unread),
                "Holen Sie die Datei aus der Sicherung der Maschine zurück oder löschen Sie diese Zeilen.",
            ));
        }
        behind.extend(
            lists.erasures.into_iter().filter(|erasure| erasure.at >= since && !known.contains(erasure)),
        );
    }
    let ours = match standing(config) {
        Ok(Standing::Fit(keys)) => keys.fingerprint(),
        _ => String::new(),
    };
    let behind = behind.iter().filter(|erasure| ours.starts_with(erasure.mark.keys())).count();
    if behind > 0 {
        findings.push(Finding::hint(
            TOPIC,
            format!("Diese Datenbank ist älter als {behind} Löschungen, die in der Liste stehen."),
            "Der nächste Start löscht, wer wieder da ist, und sagt es.",
        ));
    }
    if stay_longer(config) {
        findings.push(Finding::hint(
            TOPIC,
            format!(
                "Sicherungen bleiben länger als die Liste der Löschungen, die {LIST_DAYS} Tage zurückreicht."
            ),
            "Verkleinern Sie unter [backup] »keep_monthly« auf höchstens 12.",
        ));
    }
    if findings.is_empty() {
        let text = match known.len() {
            0 => "Die Liste ist leer.".to_owned(),
            1 => format!("1 steht in {LIST_FILE}."),
            some => format!("{some} stehen in {LIST_FILE}."),
        };
        findings.push(Finding::fine(TOPIC, text));
    }
    findings
}

fn stay_longer(config: &Config) -> bool {
    let backup = &config.backup;
    let days = [backup.keep_daily.get(), backup.keep_weekly.get() * 7, backup.keep_monthly.get() * 31];
    backup.is_on() && days.into_iter().any(|days| i64::from(days) > LIST_DAYS)
}
