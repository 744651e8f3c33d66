//! ARCHITECTURE.md tells how the house is: what it names exists, and what exists it names.

use std::collections::BTreeSet;

use crate::tree::File;

use super::{Finding, House, Verdict, pattern};

const DOCUMENT: &str = "ARCHITECTURE.md";
const ROOMS: [&str; 6] = ["crates/", "docs/", "data/", "locales/", "e2e/", "xtask/"];

pub fn check(house: &House) -> Verdict {
    let Some(document) = house.tree.get(DOCUMENT) else { return Verdict::Skipped("it is not written yet") };
    let mut findings = Vec::new();
    for (line, quoted) in quoted(document) {
        if ROOMS.iter().any(|room| quoted.starts_with(room)) && !exists(house, &quoted) {
            findings.push(Finding::new(DOCUMENT, line, format!("`{quoted}` does not exist")));
        }
    }
    let named = named(document);
    for room in crates(house) {
        if !named.contains(room) {
            findings.push(Finding::new(DOCUMENT, 1, format!("the crate `{room}` is not named")));
        }
    }
    Verdict::Found(findings)
}

fn quoted(document: &File) -> Vec<(usize, String)> {
    let backticks = pattern(r"`([^`\s]+)`");
    let mut all = Vec::new();
    for (number, line) in document.lines() {
        for found in backticks.captures_iter(line).filter_map(|found| found.get(1)) {
            all.push((number, found.as_str().to_owned()));
        }
    }
    all
}

/// A path may end in the open: `locales/<lang>/<feature>.ftl` is there when `locales` is.
fn exists(house: &House, path: &str) -> bool {
    let closed: Vec<_> = path.split('/').take_while(|part| !part.contains(['<', '*', '…', '{'])).collect();
    let path = closed.join("/");
    let path = path.trim_end_matches('/');
    house
        .tree
        .paths()
        .any(|known| known.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

fn crates(house: &House) -> BTreeSet<&str> {
    house
        .tree
        .paths()
        .filter_map(|path| path.strip_prefix("crates/")?.split_once('/').map(|(room, _)| room))
        .collect()
}

/// Crates are named in backticks (with or without `crates/`), or at the start of a line of a fenced drawing.
fn named(document: &File) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (_, quoted) in quoted(document) {
        let inside = quoted.strip_prefix("crates/").unwrap_or(&quoted);
        names.extend(inside.split('/').next().map(str::to_owned));
    }
    let mut drawing = false;
    for line in document.text.lines() {
        if line.starts_with("```") {
            drawing = !drawing;
        } else if drawing {
            names.extend(line.split_whitespace().next().map(|word| word.trim_end_matches('/').to_owned()));
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::super::house;
    use super::check;

    #[test]
    fn names_without_a_thing_and_things_without_a_name_are_found() {
        let text = "See `crates/web/src/lib.rs`, `locales/<lang>/<feature>.ftl`, `docs/decisions/`, `a/b`.
`crates/web/src/gone.rs`

```
crates/
  store   rows
```
The hub is a word here, no name; `kernel` is one.
";
        let house = house(&[
            ("ARCHITECTURE.md", text),
            ("crates/web/src/lib.rs", ""),
            ("crates/store/src/lib.rs", ""),
            ("crates/kernel/src/lib.rs", ""),
            ("crates/hub/src/main.rs", ""),
            ("locales/de/a.ftl", ""),
            ("docs/decisions/0001.md", ""),
        ]);
        assert_eq!(
            check(&house).findings(),
            [
                "ARCHITECTURE.md:2: `crates/web/src/gone.rs` does not exist",
                "ARCHITECTURE.md:1: the crate `hub` is not named"
            ]
        );
    }

    #[test]
    fn a_missing_document_is_said() {
        assert_eq!(check(&house(&[])).findings(), ["skipped: it is not written yet"]);
    }
}
