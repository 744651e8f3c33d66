//! `cargo xtask test`: everything that must hold, one tally, one last line.

mod browser;
pub mod debian;
mod junit;
mod needs;
mod nextest;
mod plain;
pub mod postgres;

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;

use crate::tally::Tally;
use crate::{audit, fmt, process, tidy};
pub use needs::postgres_programs;
pub use needs::program;
use needs::{NEEDS, Need};
use postgres::Cluster;

/// Tells the drills to take their time.
const LONG: &str = "HOCHBEET_LONG";

/// What the tests may use, and what they have to do without.
#[derive(Default)]
struct Provisions {
    absent: Vec<Need>,
    /// The variables that tell the tests where to find a need.
    variables: Vec<(&'static str, String)>,
    /// Held so that it lives as long as the tests run.
    cluster: Option<Cluster>,
    /// The drills take their time.
    long: bool,
}

pub fn run(root: &Path, all: bool, long: bool) -> ExitCode {
    let mut tally = Tally::default();
    if let Err(error) = everything(root, all, long, &mut tally) {
        tally.broken(&format!("{error:#}"));
    }
    println!("{tally}");
    if tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What people run must not panic; a test that cannot go on has failed and may say so with `unwrap`, also in the
/// functions around the tests, which clippy does not count as one.
const LINTS: [&[&str]; 2] = [
    &["--workspace", "--", "-D", "warnings"],
    &[
        "--workspace",
        "--tests",
        "--",
        "-D",
        "warnings",
        "-A",
        "clippy::unwrap_used",
        "-A",
        "clippy::expect_used",
        "-A",
        "clippy::indexing_slicing",
        "-A",
        "clippy::print_stdout",
        // A test file uses a part of what its neighbours share.
        "-A",
        "dead_code",
        // Taste is asked of what people read most: the house, not its tests.
        "-A",
        "clippy::pedantic",
    ],
];

/// A fault in one part is counted and does not hide the next part; only what all of them need ends the run.
fn everything(root: &Path, all: bool, long: bool, tally: &mut Tally) -> anyhow::Result<()> {
    let mut provisions = if all { provide()? } else { do_without() };
    if long {
        provisions.variables.push((LONG, "1".to_owned()));
        provisions.long = true;
    }
    tally.check(fmt::run(root, true)?);
    match tidy::tally(root) {
        Ok(tidied) => *tally += tidied,
        Err(error) => tally.broken(&format!("tidy: {error:#}")),
    }
    if all && let Err(error) = audit::look(root, None, tally) {
        tally.broken(&format!("audit: {error:#}"));
    }
    for lints in LINTS {
        let mut clippy = process::cargo(root);
        tally.check(process::succeeds(clippy.arg("clippy").args(lints))?);
    }
    if nextest::is_present(root) {
        nextest::run(root, &provisions, tally)?;
    } else {
        plain::run(root, &provisions, tally)?;
    }
    browser::run(root, &provisions, tally)
}

fn do_without() -> Provisions {
    Provisions { absent: NEEDS.to_vec(), ..Provisions::default() }
}

fn provide() -> anyhow::Result<Provisions> {
    debian::install_what_is_missing()?;
    let mut provisions = Provisions::default();
    for need in NEEDS {
        let found = need.find().with_context(|| format!("{} is gone again", need.name))?;
        let value = if need.package == postgres::PACKAGE {
            let cluster = Cluster::start(&found).context("the throw-away PostgreSQL")?;
            let url = cluster.url.clone();
            provisions.cluster = Some(cluster);
            url
        } else {
            found.display().to_string()
        };
        provisions.variables.push((need.variable, value));
    }
    Ok(provisions)
}
