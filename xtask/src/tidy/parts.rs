//! Which third-party parts may stand in which room. Test dependencies are free.

use crate::manifests::Kind;

use super::layers::{line_of_dependency, place};
use super::{Finding, House, Verdict};

/// The rules are tested in seconds, without a database, a network or a runtime.
const PURE_ROOMS: [&str; 3] = ["kernel", "decide", "domain"];
const NOT_IN_PURE_ROOMS: [&str; 4] = ["tokio", "serde_json", "diesel", "axum"];

/// Each of these parts has its rooms and stands nowhere else.
const AT_HOME: [(&[&str], &[&str]); 2] = [
    // testkit makes a fresh PostgreSQL database for each test.
    (&["diesel", "diesel_migrations", "libsqlite3-sys", "pq-sys"], &["store", "testkit"]),
    (&["axum", "hyper", "hyper-util"], &["web", "federation", "hub"]),
];

pub fn check(house: &House) -> Verdict {
    let mut findings = Vec::new();
    for package in &house.workspace.packages {
        let room = package.name.as_str();
        for part in package.dependencies.iter().filter(|it| it.kind != Kind::Dev).map(|it| it.name.as_str()) {
            if let Some(why) = fault(room, part) {
                let place = place(room);
                findings.push(Finding::new(&place, line_of_dependency(house, &place, part), why));
            }
        }
    }
    Verdict::Found(findings)
}

fn fault(room: &str, part: &str) -> Option<String> {
    if PURE_ROOMS.contains(&room) && NOT_IN_PURE_ROOMS.contains(&part) {
        return Some(format!("`{room}` stays pure: no `{part}`"));
    }
    let (_, rooms) = AT_HOME.iter().find(|(parts, rooms)| parts.contains(&part) && !rooms.contains(&room))?;
    Some(format!("`{part}` belongs in {}, not in `{room}`", rooms.join(", ")))
}

#[cfg(test)]
mod tests {
    use crate::manifests::{Kind, Workspace};
    use crate::tree::Tree;

    use super::super::House;
    use super::check;

    #[test]
    fn parts_in_the_wrong_room_are_found() {
        let workspace = Workspace::of(&[
            ("domain", &[("serde_json", Kind::Normal), ("jiff", Kind::Normal), ("tokio", Kind::Dev)]),
            ("store", &[("diesel", Kind::Normal), ("serde_json", Kind::Normal)]),
            ("service", &[("diesel", Kind::Normal)]),
            ("mail", &[("hyper", Kind::Build)]),
            ("web", &[("axum", Kind::Normal)]),
        ]);
        let found = check(&House { tree: Tree::default(), workspace }).findings();
        assert_eq!(
            found,
            [
                "crates/domain/Cargo.toml:1: `domain` stays pure: no `serde_json`",
                "crates/service/Cargo.toml:1: `diesel` belongs in store, testkit, not in `service`",
                "crates/mail/Cargo.toml:1: `hyper` belongs in web, federation, hub, not in `mail`",
            ]
        );
    }
}
