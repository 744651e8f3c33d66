//! The browser tests in `e2e`, by Node's own test runner: the tests of the harness, then the walks over all pages and the
//! journeys against the dev build, whose checks of overflows and of what must never happen are on. In the long form, against
//! the release build that people run as well: making it takes minutes, and it is the same code.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;
use regex_lite::Regex;

use crate::manifests::Workspace;
use crate::process;
use crate::tally::Tally;
use crate::tree::Tree;

use super::needs::CHROMIUM;
use super::{Provisions, needs};

const FOLDER: &str = "e2e";
/// In these, a browser asks a hub.
const OF_A_HUB: [&str; 2] = ["e2e/walks/", "e2e/journeys/"];
/// So many files at a time: while one waits for a mail, the other is looked at.
const AT_ONCE: &str = "--test-concurrency=2";

#[derive(Clone, Copy)]
enum Build {
    Dev,
    Release,
}

impl Build {
    fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }

    fn make(self, root: &Path) -> anyhow::Result<bool> {
        let mut cargo = process::cargo(root);
        cargo.args(["build", "--package", "hub", "--bin", "hochbeet"]);
        if matches!(self, Self::Release) {
            cargo.arg("--release");
        }
        process::succeeds(&mut cargo)
    }
}

pub fn run(root: &Path, provisions: &Provisions, tally: &mut Tally) -> anyhow::Result<()> {
    let tree = Tree::read(root)?;
    let tests: Vec<&str> = tree.below(FOLDER, "mjs").map(|file| file.path.as_str()).filter(is_test).collect();
    if tests.is_empty() {
        return Ok(());
    }
    if provisions.absent.iter().any(|need| need.suffix == CHROMIUM.suffix) {
        for test in tests {
            tally.skip(test, &CHROMIUM.why_skipped());
        }
        return Ok(());
    }
    if needs::program("node").is_none() || needs::program("npm").is_none() {
        tally.broken("the browser tests need Node and npm, which building the hub needs too");
        return Ok(());
    }
    if !process::succeeds(Command::new("npm").arg("ci").current_dir(root.join(FOLDER)))? {
        tally.broken("npm ci in e2e");
        return Ok(());
    }
    let target = Workspace::read(root)?.target_directory;
    let (of_a_hub, harness): (Vec<&str>, Vec<&str>) =
        tests.into_iter().partition(|test| OF_A_HUB.iter().any(|folder| test.starts_with(folder)));
    Runner { root, provisions, report: target.join("e2e/harness.tap"), hub: None }.run(&harness, tally)?;
    let builds: &[Build] = if provisions.long { &[Build::Dev, Build::Release] } else { &[Build::Dev] };
    for build in builds {
        if !build.make(root)? {
            tally.broken(&format!("the {} build of the hub", build.folder()));
            continue;
        }
        let report = target.join(format!("e2e/{}.tap", build.folder()));
        let hub = Some(target.join(build.folder()).join("hochbeet"));
        Runner { root, provisions, report, hub }.run(&of_a_hub, tally)?;
    }
    Ok(())
}

fn is_test(path: &&str) -> bool {
    path.ends_with(".test.mjs")
}

struct Runner<'a> {
    root: &'a Path,
    provisions: &'a Provisions,
    report: PathBuf,
    hub: Option<PathBuf>,
}

impl Runner<'_> {
    fn run(&self, tests: &[&str], tally: &mut Tally) -> anyhow::Result<()> {
        if tests.is_empty() {
            return Ok(());
        }
        if let Some(folder) = self.report.parent() {
            fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
        }
        // An old report must not speak for a run that could not write its own.
        fs::write(&self.report, "").with_context(|| format!("writing {}", self.report.display()))?;
        let mut node = Command::new("node");
        node.args(["--test", AT_ONCE]).args(["--test-reporter=spec", "--test-reporter-destination=stdout"]);
        node.arg("--test-reporter=tap").arg(format!("--test-reporter-destination={}", self.report.display()));
        node.args(tests).current_dir(self.root).envs(self.provisions.variables.iter().cloned());
        if let Some(hub) = &self.hub {
            node.env("HOCHBEET_BIN", hub);
        }
        let fine = process::succeeds(&mut node)?;
        let report = fs::read_to_string(&self.report).context("reading the report of the browser tests")?;
        for (name, why) in skips(&report) {
            println!("skip: {FOLDER} {name}: {why}");
        }
        tally.runner("node --test", fine, counts(&report));
        Ok(())
    }
}

/// The totals stand last, at the margin, one a line: `# pass 3`. Tests may print such lines too, but earlier.
/// `None` when they are missing, as after a crash of the runner.
fn counts(report: &str) -> Option<Tally> {
    let number = |name: &str| {
        let form = Regex::new(&format!("(?m)^# {name} ([0-9]+)$")).ok()?;
        form.captures_iter(report).last()?.get(1)?.as_str().parse::<u64>().ok()
    };
    Some(Tally {
        passed: number("pass")?,
        failed: number("fail")? + number("cancelled")?,
        skipped: number("skipped")? + number("todo")?,
    })
}

fn skips(report: &str) -> Vec<(String, String)> {
    let Ok(form) = Regex::new(r"(?m)^\s*(?:not )?ok [0-9]+ - (.*) # (?:SKIP|TO[D]O)\b ?(.*)$") else {
        return Vec::new();
    };
    let text = |part: Option<regex_lite::Match<'_>>| part.map_or("", |it| it.as_str()).to_owned();
    form.captures_iter(report)
        .map(|found| {
            let why = text(found.get(2));
            (text(found.get(1)), if why.is_empty() { "no reason given".to_owned() } else { why })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{counts, skips};
    use crate::tally::Tally;

    const REPORT: &str = "TAP version 13
# pass 99
# Subtest: a person signs up
    # Subtest: by phone
    ok 1 - by phone # SKIP no phone here
ok 1 - a person signs up
not ok 2 - a person leaves
ok 3 - later # SKIP
1..3
# tests 4
# suites 0
# pass 1
# fail 1
# cancelled 1
# skipped 2
# todo 0
# duration_ms 12.5
";

    #[test]
    fn the_totals_of_node_are_read_from_the_end() {
        assert_eq!(counts(REPORT), Some(Tally { passed: 1, failed: 2, skipped: 2 }));
        assert_eq!(counts("TAP version 13\n# pass 99\n"), None);
    }

    #[test]
    fn skipped_browser_tests_are_named() {
        let skipped = skips(REPORT);
        assert_eq!(skipped[0], ("by phone".to_owned(), "no phone here".to_owned()));
        assert_eq!(skipped[1], ("later".to_owned(), "no reason given".to_owned()));
    }
}
