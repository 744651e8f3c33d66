//! `cargo xtask audit`: Cargo.lock against a snapshot of the `RustSec` advisories. The snapshot lies beside the checkout; what is
//! accepted in spite of an advisory stands in `xtask/audit.toml`, with a reason and the day on which that is looked at again.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;
use semver::{Version, VersionReq};
use serde::Deserialize;

use crate::process;
use crate::tally::Tally;

const EXCEPTIONS: &str = "xtask/audit.toml";
/// Seen from the checkout.
const SNAPSHOT: &str = "../shared/data/advisories/rustsec.json";
/// An older snapshot is worth a warning.
const FRESH_DAYS: i64 = 45;

#[derive(Deserialize)]
struct Snapshot {
    snapshot: String,
    advisories: Vec<Advisory>,
}

#[derive(Deserialize)]
struct Advisory {
    id: String,
    package: String,
    kind: String,
    patched: Vec<String>,
    unaffected: Vec<String>,
    title: String,
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    /// None for our own.
    source: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exceptions {
    #[serde(default)]
    exception: Vec<Exception>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    id: String,
    reason: String,
    /// `2027-05-31`: from the day after on it is none any more.
    until: String,
}

#[derive(clap::Args)]
pub struct Options {
    #[arg(long, help = "The snapshot to read, instead of the one beside the checkout")]
    advisories: Option<PathBuf>,
}

pub fn run(root: &Path, options: &Options) -> anyhow::Result<bool> {
    let mut tally = Tally::default();
    look(root, options.advisories.as_deref(), &mut tally)?;
    println!("{tally}");
    Ok(tally.failed == 0)
}

/// One check of the tally; skipped by name where there is no snapshot.
pub fn look(root: &Path, named: Option<&Path>, tally: &mut Tally) -> anyhow::Result<()> {
    let beside = root.join(SNAPSHOT);
    let path = named.unwrap_or(&beside);
    if named.is_none() && !path.is_file() {
        tally.skip("cargo xtask audit", &format!("needs {SNAPSHOT}"));
        return Ok(());
    }
    let read = |path: &Path| fs::read_to_string(path).with_context(|| format!("reading {}", path.display()));
    let snapshot: Snapshot =
        serde_json::from_str(&read(path)?).context("the snapshot has an unknown form")?;
    let lock: Lock = toml::from_str(&read(&root.join("Cargo.lock"))?).context("Cargo.lock")?;
    let exceptions: Exceptions = toml::from_str(&read(&root.join(EXCEPTIONS))?).context(EXCEPTIONS)?;
    let today = process::asked(Command::new("date").args(["-u", "+%F"])).context("`date` does not answer")?;
    let faults = judge(&lock, &snapshot, &exceptions, &today);
    println!(
        "{} packages against {} advisories of {}",
        lock.package.len(),
        snapshot.advisories.len(),
        snapshot.snapshot
    );
    if days(&today).zip(days(&snapshot.snapshot)).is_none_or(|(now, then)| now - then > FRESH_DAYS) {
        println!(
            "warning: the snapshot is of {}; older than {FRESH_DAYS} days it misses too much",
            snapshot.snapshot
        );
    }
    for fault in &faults {
        println!("advisory: {fault}");
    }
    tally.check(faults.is_empty());
    Ok(())
}

/// What is hit and not accepted, and what is accepted and should not be.
fn judge(lock: &Lock, snapshot: &Snapshot, exceptions: &Exceptions, today: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    for advisory in &snapshot.advisories {
        let hit = lock.package.iter().find(|package| package.source.is_some() && hits(advisory, package));
        let Some(Package { name, version, .. }) = hit else { continue };
        if exceptions.exception.iter().any(|it| it.id == advisory.id) {
            used.insert(advisory.id.as_str());
        } else {
            faults.push(format!("{}: {name} {version}, {}: {}", advisory.id, advisory.kind, advisory.title));
        }
    }
    for exception in &exceptions.exception {
        let id = &exception.id;
        if exception.reason.trim().is_empty() {
            faults.push(format!("{EXCEPTIONS}: {id} gives no reason"));
        }
        match days(&exception.until).zip(days(today)) {
            None => faults.push(format!("{EXCEPTIONS}: {id}: »{}« is no day", exception.until)),
            Some((until, today)) if until < today => {
                faults.push(format!("{EXCEPTIONS}: {id} ran out on {}: look at it again", exception.until));
            }
            Some(_) => {}
        }
        if !used.contains(id.as_str()) {
            faults.push(format!("{EXCEPTIONS}: {id} is not needed any more"));
        }
    }
    faults
}

/// What cannot be read counts as a hit: better asked once too often.
fn hits(advisory: &Advisory, package: &Package) -> bool {
    if advisory.package != package.name {
        return false;
    }
    let Ok(version) = Version::parse(&package.version) else { return true };
    let within = |ranges: &[String]| {
        ranges.iter().any(|range| VersionReq::parse(range).is_ok_and(|range| range.matches(&version)))
    };
    !within(&advisory.patched) && !within(&advisory.unaffected)
}

/// Days since 1970 of a date like `2026-11-28`, by the civil calendar.
fn days(date: &str) -> Option<i64> {
    let mut parts = date.trim().split('-').map(str::parse::<i64>);
    let (Some(Ok(year)), Some(Ok(month)), Some(Ok(day)), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Years that begin in March have their leap day at the end.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    Some(
        365 * year + year.div_euclid(4) - year.div_euclid(100)
            + year.div_euclid(400)
            + (153 * month + 2) / 5
            + day
            - 719_469,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn advisory(id: &str, patched: &[&str], unaffected: &[&str]) -> Advisory {
        let all = |ranges: &[&str]| ranges.iter().map(|range| (*range).to_owned()).collect();
        Advisory {
            id: id.to_owned(),
            package: "thing".to_owned(),
            kind: "vulnerability".to_owned(),
            patched: all(patched),
            unaffected: all(unaffected),
            title: "It breaks".to_owned(),
        }
    }

    fn found(version: &str, advisory: Advisory, exceptions: &str) -> Vec<String> {
        let source = Some("registry".to_owned());
        let ours = Package { name: "thing".to_owned(), version: "0.0.1".to_owned(), source: None };
        let theirs = Package { name: "thing".to_owned(), version: version.to_owned(), source };
        let snapshot = Snapshot { snapshot: "2026-08-21".to_owned(), advisories: vec![advisory] };
        let lock = Lock { package: vec![ours, theirs] };
        judge(&lock, &snapshot, &toml::from_str(exceptions).unwrap(), "2026-11-28")
    }

    #[test]
    fn what_is_neither_patched_nor_unaffected_is_found() {
        let ranges = |version| found(version, advisory("A", &[">= 1.2.3", ">=1.0.5, < 1.1"], &["< 0.9"]), "");
        assert_eq!(ranges("1.2.2"), ["A: thing 1.2.2, vulnerability: It breaks"]);
        assert_eq!(ranges("1.2.3").len() + ranges("1.0.7").len() + ranges("0.8.0").len(), 0);
        assert_eq!(found("5.0.0", advisory("A", &[], &[]), "").len(), 1, "no version is patched");
        assert_eq!(ranges("1.3.0-rc.1").len(), 1, "an early version is asked about");
    }

    #[test]
    fn exceptions_have_a_reason_a_day_and_a_need() {
        let entry = |reason: &str, until: &str| {
            format!("[[exception]]\nid = \"A\"\nreason = \"{reason}\"\nuntil = \"{until}\"\n")
        };
        let hit = |exceptions: &str| found("1.0.0", advisory("A", &[">= 2.0.0"], &[]), exceptions);
        assert_eq!(hit(&entry("only read", "2026-11-28")).len(), 0);
        assert_eq!(
            hit(&entry("only read", "2026-11-27")),
            ["xtask/audit.toml: A ran out on 2026-11-27: look at it again"]
        );
        assert_eq!(hit(&entry("", "2027-01-01")), ["xtask/audit.toml: A gives no reason"]);
        assert_eq!(hit(&entry("x", "soon")), ["xtask/audit.toml: A: »soon« is no day"]);
        let unused = found("2.0.0", advisory("A", &[">= 2.0.0"], &[]), &entry("x", "2027-01-01"));
        assert_eq!(unused, ["xtask/audit.toml: A is not needed any more"]);
    }

    #[test]
    fn days_are_counted_by_the_calendar() {
        assert_eq!(days("1970-01-01"), Some(0));
        assert_eq!(days("2026-11-28").unwrap() - days("2026-08-21").unwrap(), 99);
        assert_eq!(days("2028-03-01").unwrap() - days("2028-02-28").unwrap(), 2);
        assert_eq!(days("2026-13-01"), None);
    }
}
