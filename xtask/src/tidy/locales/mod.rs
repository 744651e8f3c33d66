//! The catalogues: German is written first, the others follow it; no text is dead.

mod budget;
mod catalogue;

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, House, Verdict};
use budget::Budget;
use catalogue::{Catalogue, Message};

/// Written first; what it has counts.
const SOURCE: &str = "de";
/// Languages that follow the source completely. The others may hold any part of it.
const COMPLETE: [&str; 6] = ["en", "tr", "de-simple", "uk", "ar", "pl"];

pub fn check(house: &House) -> Verdict {
    let languages = catalogue::read(&house.tree);
    let Some(source) = languages.get(SOURCE) else {
        return Verdict::Skipped("locales/de holds no catalogue yet");
    };
    let mut findings: Vec<_> = languages.values().flat_map(|catalogue| catalogue.faults.clone()).collect();
    match Budget::read(&house.tree) {
        Err(fault) => findings.push(fault),
        Ok(budget) => findings.extend(missing(source, &languages, &budget)),
    }
    for (language, catalogue) in languages.iter().filter(|(language, _)| *language != SOURCE) {
        findings.extend(strays(source, language, catalogue));
    }
    findings.extend(unused(house, source));
    Verdict::Found(findings)
}

/// A language may lack exactly as many messages as its budget says: more is a gap, fewer lowers the budget.
fn missing(source: &Catalogue, languages: &BTreeMap<String, Catalogue>, budget: &Budget) -> Vec<Finding> {
    let mut findings = Vec::new();
    let features: BTreeSet<_> = source.messages.values().map(|message| message.feature.as_str()).collect();
    for language in COMPLETE {
        for feature in &features {
            let Some(allowed) = budget.allowed(language, feature) else { continue };
            let has = |id: &String| languages.get(language).is_some_and(|it| it.messages.contains_key(id));
            let owed = source.messages.iter().filter(|(id, message)| message.feature == *feature && !has(id));
            let gaps: Vec<_> = owed.map(|(id, _)| id.as_str()).collect();
            let path = format!("locales/{language}/{feature}.ftl");
            if gaps.len() > allowed {
                let count = gaps.len();
                let what = format!(
                    "{count} messages of {SOURCE} are missing, {allowed} may be: {}",
                    gaps.join(", ")
                );
                findings.push(Finding::new(&path, 1, what));
            } else if gaps.len() < allowed {
                let what =
                    format!("only {} are missing: lower [{language}] {feature} from {allowed}", gaps.len());
                findings.push(Finding::new(budget::PATH, 1, what));
            }
        }
    }
    let features: Vec<_> = features.into_iter().collect();
    let strangers = budget.strangers(&COMPLETE, &features);
    findings.extend(
        strangers.map(|line| Finding::new(budget::PATH, 1, format!("{line}: there is no such file"))),
    );
    findings
}

/// Messages the source does not know, and messages that take other variables than it does.
fn strays(source: &Catalogue, language: &str, catalogue: &Catalogue) -> Vec<Finding> {
    let stray = |(id, message): (&String, &Message)| {
        let Some(original) = source.messages.get(id) else {
            return Some(Finding::new(&message.path, message.line, format!("`{id}` is unknown to {SOURCE}")));
        };
        let told = |variables: &BTreeSet<String>| {
            let names: Vec<_> = variables.iter().map(|name| format!("${name}")).collect();
            if names.is_empty() { "none".to_owned() } else { names.join(", ") }
        };
        (original.variables != message.variables).then(|| {
            let (theirs, ours) = (told(&message.variables), told(&original.variables));
            let what = format!("`{id}` takes {theirs} in {language}, but {ours} in {SOURCE}");
            Finding::new(&message.path, message.line, what)
        })
    };
    catalogue.messages.iter().filter_map(stray).collect()
}

/// Messages whose method is called nowhere, neither by a page nor by the code.
fn unused(house: &House, source: &Catalogue) -> Vec<Finding> {
    let callers = house.tree.below("crates", "rs").chain(house.tree.below("crates", "html"));
    let words: BTreeSet<_> = callers
        .flat_map(|file| file.text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')))
        .filter(|word| word.contains('_'))
        .collect();
    let called = |id: &str| words.contains(id.replace('-', "_").as_str());
    let idle = source.messages.iter().filter(|(id, message)| {
        let attribute = message.attributes.iter().any(|attribute| called(&format!("{id}_{attribute}")));
        !(called(id) || attribute || source.borrowed.contains(*id))
    });
    idle.map(|(id, message)| Finding::new(&message.path, message.line, format!("`{id}` is used nowhere")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::house;
    use super::{COMPLETE, check};

    const PAGE: (&str, &str) = ("crates/web/src/a.html", "{{ w.layout_menu() }}{{ w.layout_places(3) }}");
    const DE: (&str, &str) = (
        "locales/de/layout.ftl",
        "layout-menu = Menü\n# $count (Number)\nlayout-places = { $count } Plätze\n",
    );

    /// Languages that are not spoken of in `files` have all there is.
    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let names: Vec<_> = COMPLETE.iter().map(|language| format!("locales/{language}/")).collect();
        let told = |name: &String| files.iter().any(|(path, _)| path.starts_with(name.as_str()));
        let others: Vec<_> =
            names.iter().filter(|name| !told(name)).map(|name| format!("{name}layout.ftl")).collect();
        let others = others.iter().map(|path| (path.as_str(), DE.1));
        let all: Vec<_> = [PAGE, DE].into_iter().chain(others).chain(files.iter().copied()).collect();
        check(&house(&all)).findings()
    }

    #[test]
    fn complete_languages_pass() {
        assert_eq!(found(&[("locales/fr/layout.ftl", "layout-menu = x\n")]), [""; 0]);
    }

    #[test]
    fn a_gap_is_found_unless_the_budget_has_it() {
        let file = ("locales/en/layout.ftl", "layout-menu = Menu\n");
        let gap = "locales/en/layout.ftl:1: 1 messages of de are missing, 0 may be: layout-places";
        assert_eq!(found(&[file]), [gap]);
        let budget = |text| found(&[file, ("xtask/locale-budget.toml", text)]);
        assert_eq!(budget("[en]\nlayout = 1\n"), [""; 0]);
        assert_eq!(budget("[en]\nlayout = \"staff\"\n"), [""; 0]);
        assert_eq!(
            budget("[en]\nlayout = 2\n"),
            ["xtask/locale-budget.toml:1: only 1 are missing: lower [en] layout from 2"]
        );
        assert_eq!(
            budget("[en]\nlayout = 1\nattic = 3\n"),
            ["xtask/locale-budget.toml:1: [en] attic: there is no such file"]
        );
        assert_eq!(budget("[en]\nlayout = true\n").len(), 1);
    }

    #[test]
    fn a_whole_language_may_be_missing_and_is_counted() {
        let found = check(&house(&[PAGE, DE])).findings();
        assert_eq!(found.len(), COMPLETE.len(), "{found:?}");
        assert!(found[0].starts_with("locales/en/layout.ftl:1: 2 messages of de are missing"), "{found:?}");
    }

    #[test]
    fn strays_and_other_variables_are_found() {
        let stray = "layout-menu = x { $who }\nlayout-places = { $anzahl ->\n [one] bir\n *[other] { $count }\n }\nlayout-old = x\n";
        assert_eq!(
            found(&[("locales/ar/layout.ftl", stray)]),
            [
                "locales/ar/layout.ftl:1: `layout-menu` takes $who in ar, but none in de",
                "locales/ar/layout.ftl:6: `layout-old` is unknown to de",
                "locales/ar/layout.ftl:2: `layout-places` takes $anzahl, $count in ar, but $count in de",
            ]
        );
    }

    #[test]
    fn a_dead_text_and_a_doubled_one_are_found() {
        let more = "desk-idle = nie\ndesk-field = x\n    .hint = y\ndesk-shared = z\ndesk-used = { desk-shared }\ndesk-used = b\n";
        let caller = ("crates/web/src/desk.rs", "w.desk_field_hint(); w.desk_used(); w.desk_idle_hands()");
        let found = found(&[("locales/de/desk.ftl", more), caller]);
        let found: Vec<_> = found.into_iter().filter(|it| it.starts_with("locales/de/")).collect();
        assert!(
            found.contains(&"locales/de/desk.ftl:1: `desk-idle` is used nowhere".to_owned()),
            "{found:?}"
        );
        assert!(
            found.contains(&"locales/de/desk.ftl:6: `desk-used` is written twice".to_owned()),
            "{found:?}"
        );
        assert_eq!(found.len(), 2, "{found:?}");
    }

    #[test]
    fn what_fluent_cannot_read_is_found() {
        let found = found(&[("locales/fr/layout.ftl", "layout-menu = { $x\n")]);
        assert!(found.len() == 1 && found[0].starts_with("locales/fr/layout.ftl:"), "{found:?}");
    }

    #[test]
    fn nothing_to_read_is_said() {
        assert_eq!(check(&house(&[])).findings(), ["skipped: locales/de holds no catalogue yet"]);
    }
}
