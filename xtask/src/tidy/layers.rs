//! Who may import whom among our own crates.

use crate::manifests::Kind;

use super::{Finding, House, Verdict};

/// The arrows of ARCHITECTURE.md, left is imported by right:
///
/// ```text
/// {kernel, decide} <- domain <- {store, search, mail, pdf}
/// i18n <- {mail, pdf, web}
/// {store, search} <- service <- {web, federation, worker}
/// {mail, pdf} <- {web, worker}
/// search, federation <- worker
/// assets <- web
/// {web, worker, federation, service, search} <- hub
/// domain <- i18n    (it puts domain values into words; docs/decisions/0004)
/// i18n <- worker    (it words letters)
/// service <- starter (the starter city enters at the service)
/// i18n <- hub    (the command line says row by row what is wrong with a list)
/// sheets <- {i18n, web, hub}    (lists come in and go out at the front doors; what columns mean is domain's; docs/decisions/0014)
/// markdown <- {domain, i18n, service, web}    (what cannot be shown is a fault of a form; docs/decisions/0030)
/// {store, mail, starter} <- hub (the composition opens the database and picks the way mails leave)
/// ```
const ARROWS: [(&[&str], &[&str]); 14] = [
    (&["kernel", "decide"], &["domain"]),
    (&["domain"], &["store", "search", "mail", "pdf"]),
    (&["i18n"], &["mail", "pdf", "web", "worker", "hub"]),
    (&["store", "search"], &["service"]),
    (&["service"], &["web", "federation", "worker", "starter"]),
    (&["mail", "pdf"], &["web", "worker"]),
    (&["search"], &["worker"]),
    (&["federation"], &["worker"]),
    (&["assets"], &["web"]),
    (&["web", "worker", "federation", "service", "search"], &["hub"]),
    (&["store", "mail", "starter"], &["hub"]),
    (&["domain"], &["i18n"]),
    (&["sheets"], &["i18n", "web", "hub"]),
    (&["markdown"], &["domain", "i18n", "service", "web"]),
];

/// The types of these two stand in every signature above them, so whoever reaches them through the arrows may name them.
const VOCABULARY: [&str; 2] = ["kernel", "domain"];

/// For tests only: it may import everybody, and nobody but a test imports it.
const TESTKIT: &str = "testkit";

/// The chores are no room of the house: they import nobody.
const CHORES: &str = "xtask";

pub fn check(house: &House) -> Verdict {
    let mut findings = Vec::new();
    for package in &house.workspace.packages {
        let room = package.name.as_str();
        let place = place(room);
        if !is_drawn(room) && room != TESTKIT && room != CHORES {
            findings.push(Finding::new(
                &place,
                1,
                format!("`{room}` is in no arrow of xtask/src/tidy/layers.rs"),
            ));
        }
        for dependency in package.dependencies.iter().filter(|it| house.workspace.has(&it.name)) {
            if !may_import(room, &dependency.name, dependency.kind) {
                let line = line_of_dependency(house, &place, &dependency.name);
                let what = if dependency.name == TESTKIT {
                    format!("`{TESTKIT}` is for dev-dependencies only")
                } else {
                    format!("`{room}` may not import `{}`", dependency.name)
                };
                findings.push(Finding::new(&place, line, what));
            }
        }
    }
    Verdict::Found(findings)
}

fn may_import(room: &str, imported: &str, kind: Kind) -> bool {
    if imported == TESTKIT {
        return kind == Kind::Dev;
    }
    room == TESTKIT
        || direct(room).any(|below| below == imported)
        || (VOCABULARY.contains(&imported) && reaches(room, imported))
}

fn direct(room: &str) -> impl Iterator<Item = &'static str> {
    ARROWS.iter().filter(move |(_, above)| above.contains(&room)).flat_map(|(below, _)| below.iter().copied())
}

/// The drawing has no circle, so this ends.
fn reaches(room: &str, goal: &str) -> bool {
    direct(room).any(|below| below == goal || reaches(below, goal))
}

fn is_drawn(room: &str) -> bool {
    ARROWS.iter().any(|(below, above)| below.contains(&room) || above.contains(&room))
}

pub fn place(room: &str) -> String {
    if room == CHORES { format!("{CHORES}/Cargo.toml") } else { format!("crates/{room}/Cargo.toml") }
}

pub fn line_of_dependency(house: &House, manifest: &str, name: &str) -> usize {
    let names_it = |line: &str| {
        line.trim_start().strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with(['.', '=']))
    };
    house
        .tree
        .get(manifest)
        .and_then(|file| file.lines().find(|(_, line)| names_it(line)))
        .map_or(1, |(number, _)| number)
}

#[cfg(test)]
mod tests {
    use crate::manifests::{Kind, Workspace};
    use crate::tree::Tree;

    use super::super::House;
    use super::check;

    fn found(packages: &[(&str, &[(&str, Kind)])]) -> Vec<String> {
        let manifest = "[dependencies]\nstoreroom.workspace = true\nstore.workspace = true\n";
        let tree = Tree::of(&[("crates/web/Cargo.toml", manifest)]);
        check(&House { tree, workspace: Workspace::of(packages) }).findings()
    }

    #[test]
    fn a_page_that_reaches_into_the_database_is_found() {
        let found = found(&[
            ("kernel", &[]),
            ("store", &[("kernel", Kind::Normal), ("diesel", Kind::Normal)]),
            ("web", &[("store", Kind::Normal), ("kernel", Kind::Normal)]),
        ]);
        assert_eq!(found, ["crates/web/Cargo.toml:3: `web` may not import `store`"]);
    }

    #[test]
    fn an_arrow_is_not_followed_backwards() {
        let found =
            found(&[("domain", &[("service", Kind::Build)]), ("service", &[("domain", Kind::Normal)])]);
        assert_eq!(found, ["crates/domain/Cargo.toml:1: `domain` may not import `service`"]);
    }

    #[test]
    fn the_testkit_is_for_tests() {
        let found = found(&[
            ("testkit", &[("web", Kind::Normal)]),
            ("web", &[("testkit", Kind::Dev)]),
            ("worker", &[("testkit", Kind::Normal)]),
        ]);
        assert_eq!(found, ["crates/worker/Cargo.toml:1: `testkit` is for dev-dependencies only"]);
    }

    #[test]
    fn a_crate_nobody_drew_and_chores_that_import_are_found() {
        let found = found(&[("kernel", &[]), ("gizmo", &[]), ("xtask", &[("kernel", Kind::Normal)])]);
        assert_eq!(
            found,
            [
                "crates/gizmo/Cargo.toml:1: `gizmo` is in no arrow of xtask/src/tidy/layers.rs",
                "xtask/Cargo.toml:1: `xtask` may not import `kernel`"
            ]
        );
    }
}
