//! `cargo xtask tidy`: the invariants of the house that no compiler checks.
//!
//! A check is a module with one function from the [`House`] to its findings, a row in [`CHECKS`], and tests that show it failing.

mod architecture;
mod layers;
mod locales;
mod logical_css;
mod machine;
mod names;
mod parts;
mod rust_text;
mod size;
mod templates;
mod unfinished;
mod waiting;

use std::fmt;
use std::path::Path;

use regex_lite::{Captures, Regex};

use crate::manifests::Workspace;
use crate::tally::Tally;
use crate::tree::{File, Tree};

pub struct House {
    pub tree: Tree,
    pub workspace: Workspace,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    path: String,
    line: usize,
    what: String,
}

impl Finding {
    fn new(path: &str, line: usize, what: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, what: what.into() }
    }

    /// At a byte of a file's text.
    fn at(file: &File, offset: usize, what: impl Into<String>) -> Self {
        Self::new(&file.path, line_of(&file.text, offset), what)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.what)
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    let before = text.get(..offset).unwrap_or(text);
    1 + before.bytes().filter(|byte| *byte == b'\n').count()
}

#[expect(
    clippy::expect_used,
    reason = "every pattern is a constant of ours and is run by the tests of its check"
)]
fn pattern(pattern: &'static str) -> Regex {
    Regex::new(pattern).expect("a constant pattern is well formed")
}

/// The same text with every match turned into spaces, each line and byte in its place.
fn blanked(what: &Regex, text: &str) -> String {
    let blank = |found: &Captures<'_>| -> String {
        let bytes = found.get(0).map_or("", |it| it.as_str()).bytes();
        bytes.map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect()
    };
    what.replace_all(text, blank).into_owned()
}

/// What a check says; a check that has nothing to look at yet says so by name instead of passing.
enum Verdict {
    Found(Vec<Finding>),
    Skipped(&'static str),
}

impl Verdict {
    #[cfg(test)]
    fn findings(self) -> Vec<String> {
        match self {
            Self::Found(findings) => findings.iter().map(Finding::to_string).collect(),
            Self::Skipped(why) => vec![format!("skipped: {why}")],
        }
    }
}

type Check = fn(&House) -> Verdict;

const CHECKS: [(&str, Check); 11] = [
    ("file size", size::check),
    ("names of modules", names::check),
    ("layers", layers::check),
    ("parts in their rooms", parts::check),
    ("no waiting in the core", waiting::check),
    ("templates", templates::check),
    ("logical css", logical_css::check),
    ("locales", locales::check),
    ("ARCHITECTURE.md", architecture::check),
    ("nothing unfinished", unfinished::check),
    ("nothing of this machine", machine::check),
];

/// Runs every check and prints what was found.
pub fn tally(root: &Path) -> anyhow::Result<Tally> {
    let house = House { tree: Tree::read(root)?, workspace: Workspace::read(root)? };
    let mut tally = Tally::default();
    for (name, check) in CHECKS {
        match check(&house) {
            Verdict::Skipped(why) => tally.skip(&format!("tidy: {name}"), why),
            Verdict::Found(findings) => {
                tally.check(findings.is_empty());
                for finding in findings {
                    println!("{finding} ({name})");
                }
            }
        }
    }
    Ok(tally)
}

pub fn run(root: &Path) -> anyhow::Result<bool> {
    let tally = tally(root)?;
    println!("tidy: {tally}");
    Ok(tally.failed == 0)
}

#[cfg(test)]
fn house(files: &[(&str, &str)]) -> House {
    House { tree: Tree::of(files), workspace: Workspace::of(&[]) }
}
