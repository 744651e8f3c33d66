//! The project can be built anywhere: nothing in it names the machine or the mirror it was written on.

use super::{Finding, House, Verdict, pattern};

pub fn check(house: &House) -> Verdict {
    // Bracketed letters keep this file from finding itself.
    let path = pattern(r"(?:^|[^A-Za-z0-9._}>-])(/(?:home|root|wor[k])/)");
    let registry = pattern(
        r"registry\.(?:npmjs|yarnpk[g])\.(?:org|com)|(?:static|index)\.crates\.io|files\.pythonhosted\.org|deb\.debian\.org",
    );
    let resolved = pattern(r#""resolved":\s*"[a-z+]+://"#);
    let mut findings = Vec::new();
    for file in &house.tree.files {
        if file.name() == "package-lock.json" {
            for found in resolved.find_iter(&file.text) {
                let what = "a download address: keep `omit-lockfile-registry-resolved=true` in .npmrc";
                findings.push(Finding::at(file, found.start(), what));
            }
        }
        if file.is_lock() {
            continue;
        }
        for found in path.captures_iter(&file.text).filter_map(|found| found.get(1)) {
            findings.push(Finding::at(
                file,
                found.start(),
                format!("`{}`: a path of one machine", found.as_str()),
            ));
        }
        for found in registry.find_iter(&file.text) {
            findings.push(Finding::at(
                file,
                found.start(),
                format!("`{}`: a registry's host", found.as_str()),
            ));
        }
    }
    Verdict::Found(findings)
}

#[cfg(test)]
mod tests {
    use super::super::house;
    use super::check;

    #[test]
    fn paths_and_hosts_of_a_machine_are_found() {
        for (before, word) in [
            ("cd ", ["/ho", "me/ada"]),
            ("x = \"", ["/ro", "ot/.cache"]),
            ("", ["/wo", "rk/shared"]),
            ("https://", ["registry.npm", "js.org"]),
            ("https://", ["index.cra", "tes.io"]),
        ] {
            let text = format!("\n{before}{}\n", word.concat());
            let found = check(&house(&[("docs/a.md", &text)])).findings();
            assert!(found.len() == 1 && found[0].starts_with("docs/a.md:2: "), "{text}: {found:?}");
        }
    }

    #[test]
    fn addresses_that_only_look_like_it_pass() {
        let [a, b, c] = [["/wo", "rk/"], ["/ho", "me/"], ["/ro", "ot/"]].map(|halves| halves.concat());
        let text = format!("target{a}x https://example.org{b}y ${{HOME}}{c}z");
        assert_eq!(check(&house(&[("README.md", &text)])).findings(), [""; 0]);
    }

    #[test]
    fn a_lock_file_names_versions_not_addresses() {
        let lock = format!("{{\"resolved\": \"https://registry.npm{}/a.tgz\"}}", "js.org");
        let found = check(&house(&[("e2e/package-lock.json", &lock)])).findings();
        assert!(found.len() == 1 && found[0].contains("omit-lockfile"), "{found:?}");
        let own = "{\"resolved\": \"../crates/x\", \"link\": true}";
        assert_eq!(check(&house(&[("e2e/package-lock.json", own)])).findings(), [""; 0]);
    }
}
