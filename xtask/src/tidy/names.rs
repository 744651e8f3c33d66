//! A room is named after what is in it: names that fit anything become the drawer for everything.

use super::{Finding, House, Verdict, pattern};

const DRAWERS: [&str; 8] = ["util", "utils", "helper", "helpers", "common", "misc", "manager", "managers"];
/// Files that are a room of their own; a catalogue or a document is not.
const MODULES: [&str; 5] = ["rs", "js", "mjs", "css", "html"];

pub fn check(house: &House) -> Verdict {
    let inline = pattern(r"^\s*(?:pub(?:\([a-z ]+\))?\s+)?mod\s+([a-z_0-9]+)\s*\{");
    let mut findings = Vec::new();
    for file in house.tree.sources() {
        let mut rooms: Vec<_> = file.path.split('/').collect();
        if !MODULES.contains(&file.ending()) {
            rooms.pop();
        }
        for room in rooms {
            let stem = room.split('.').next().unwrap_or(room);
            if DRAWERS.contains(&stem) {
                findings.push(Finding::new(&file.path, 1, format!("`{stem}` does not say what is inside")));
            }
        }
        if file.ending() != "rs" {
            continue;
        }
        for (number, line) in file.lines() {
            let name = inline.captures(line).and_then(|found| found.get(1)).map(|name| name.as_str());
            if let Some(name) = name.filter(|name| DRAWERS.contains(name)) {
                findings.push(Finding::new(
                    &file.path,
                    number,
                    format!("`mod {name}` does not say what is inside"),
                ));
            }
        }
    }
    Verdict::Found(findings)
}

#[cfg(test)]
mod tests {
    use super::super::house;
    use super::check;

    #[test]
    fn drawers_for_everything_are_found_as_file_folder_and_module() {
        let house = house(&[
            ("crates/web/src/utils.rs", ""),
            ("crates/web/src/helpers/mod.rs", ""),
            ("e2e/harness/common.mjs", ""),
            ("crates/web/src/people.rs", "fn a() {}\npub(crate) mod misc {\n}\n"),
            ("crates/web/src/commons.rs", "mod utility {}\n"),
            ("locales/de/common.ftl", ""),
        ]);
        let found = check(&house).findings();
        assert_eq!(found.len(), 4, "{found:#?}");
        assert_eq!(found[3], "crates/web/src/people.rs:2: `mod misc` does not say what is inside");
    }
}
