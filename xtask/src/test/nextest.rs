//! The Rust tests by cargo-nextest.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Context;
use serde::Deserialize;

use crate::process;
use crate::tally::Tally;

use super::{Provisions, junit};

const PROFILE: &str = "xtask";
/// The drills in their long form are given more time.
const LONG_PROFILE: &str = "xtask-long";

pub fn is_present(root: &Path) -> bool {
    process::asked(process::cargo(root).args(["nextest", "--version"])).is_some()
}

pub fn run(root: &Path, provisions: &Provisions, tally: &mut Tally) -> anyhow::Result<()> {
    let profile = if provisions.long { LONG_PROFILE } else { PROFILE };
    let Some(list) = process::printed(nextest(root, profile, "list").args(["--message-format", "json"]))?
    else {
        tally.broken("the tests do not build");
        return Ok(());
    };
    for (name, why) in skips(&list, provisions)? {
        tally.skip(&name, &why);
    }

    // Nextest keeps its reports in the checkout, wherever the build lies.
    let report = root.join("target/nextest").join(profile).join("junit.xml");
    if report.exists() {
        fs::remove_file(&report).context("removing the last report")?;
    }
    let mut run = nextest(root, profile, "run");
    run.args(["--no-tests", "pass"]).envs(provisions.variables.iter().cloned());
    if let Some(filter) = filter(provisions) {
        run.args(["-E", &filter]);
    }
    let fine = process::succeeds(&mut run)?;
    tally.runner("nextest", fine, junit::read(&report));
    Ok(())
}

fn nextest(root: &Path, profile: &str, verb: &str) -> Command {
    let mut command = process::cargo(root);
    command.args([
        "nextest",
        verb,
        "--workspace",
        "--config-file",
        "xtask/nextest.toml",
        "--profile",
        profile,
    ]);
    command
}

fn filter(provisions: &Provisions) -> Option<String> {
    let suffixes: Vec<_> = provisions.absent.iter().map(|need| need.suffix).collect();
    (!suffixes.is_empty()).then(|| format!("not test(/({})$/)", suffixes.join("|")))
}

#[derive(Deserialize)]
struct List {
    #[serde(rename = "rust-suites")]
    suites: BTreeMap<String, Suite>,
}

#[derive(Deserialize)]
struct Suite {
    testcases: BTreeMap<String, Case>,
}

#[derive(Deserialize)]
struct Case {
    ignored: bool,
}

/// The tests that will not run, each with its reason.
fn skips(list: &str, provisions: &Provisions) -> anyhow::Result<Vec<(String, String)>> {
    let list: List = serde_json::from_str(list).context("nextest lists the tests in an unknown form")?;
    let mut skips = Vec::new();
    for (suite, Suite { testcases }) in list.suites {
        for (test, case) in testcases {
            let name = format!("{suite} {test}");
            if let Some(need) = provisions.absent.iter().find(|need| test.ends_with(need.suffix)) {
                skips.push((name, need.why_skipped()));
            } else if case.ignored {
                skips.push((name, "marked #[ignore]".to_owned()));
            }
        }
    }
    Ok(skips)
}

#[cfg(test)]
mod tests {
    use super::super::{Provisions, do_without};
    use super::{filter, skips};

    const LIST: &str = r#"{"rust-build-meta": {}, "test-count": 3, "rust-suites": {"store": {"package-name": "store", "testcases": {
        "writes::last_place_needs_postgres": {"kind": "test", "ignored": false, "filter-match": {"status": "matches"}},
        "writes::last_place": {"kind": "test", "ignored": false, "filter-match": {"status": "matches"}},
        "long": {"kind": "test", "ignored": true, "filter-match": {"status": "mismatch", "reason": "ignored"}}}}}}"#;

    #[test]
    fn skipped_tests_are_named_with_their_reason() {
        let ignored = ("store long".to_owned(), "marked #[ignore]".to_owned());
        let absent = skips(LIST, &do_without()).unwrap();
        assert_eq!(absent.len(), 2);
        assert_eq!(absent[0], ignored);
        assert_eq!(absent[1].0, "store writes::last_place_needs_postgres");
        assert!(absent[1].1.starts_with("needs PostgreSQL"), "{}", absent[1].1);
        assert_eq!(skips(LIST, &Provisions::default()).unwrap(), [ignored]);
    }

    #[test]
    fn nothing_is_filtered_when_everything_is_there() {
        assert_eq!(filter(&Provisions::default()), None);
        assert_eq!(
            filter(&do_without()).unwrap(),
            "not test(/(_needs_chromium|_needs_postgres|_needs_smtpd|_needs_nginx|_needs_strace|_needs_tmpfs|_needs_sqlite3)$/)"
        );
    }
}
