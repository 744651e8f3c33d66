//! What is on the main branch is finished: no note to ourselves, no filler.

use super::{Finding, House, Verdict, pattern};

pub fn check(house: &House) -> Verdict {
    // Each word is broken by a bracket, so that this file does not find itself.
    let unfinished = pattern(r"\b(?:TO[D]O|FIX[M]E)\b|\b(?:tod[o]|unimplement[e]d)!|(?i:lor[e]m\s+ips[u]m)");
    let mut findings = Vec::new();
    for file in house.tree.sources() {
        for found in unfinished.find_iter(&file.text) {
            findings.push(Finding::at(
                file,
                found.start(),
                format!("`{}`: finish it or leave it out", found.as_str()),
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
    fn every_kind_of_unfinished_is_found() {
        let words =
            [["TO", "DO"], ["FIX", "ME"], ["to", "do!()"], ["unimple", "mented!()"], ["Lorem ", "ipsum"]];
        for word in words.map(|halves| halves.concat()) {
            let found = check(&house(&[("crates/web/src/a.rs", &format!("\n// {word} later\n"))])).findings();
            assert!(found.len() == 1 && found[0].starts_with("crates/web/src/a.rs:2: "), "{word}: {found:?}");
        }
        let house =
            house(&[("locales/de/a.ftl", "a = Todo-Liste, METHODOS\n"), ("data/a.toml", "todo = 1\n")]);
        assert_eq!(check(&house).findings(), [""; 0]);
    }
}
