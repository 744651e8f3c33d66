//! The pages use only what the style sheet knows, and nothing that the content security policy forbids.

use std::collections::BTreeSet;

use super::{between, files_below, style_sheets, text};

const TEMPLATES: &str = "../web/src";

/// The class names a template writes out. Names put together from values are left out: a part beside `{{` or `{%`
/// may be half a name.
fn classes(template: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for attribute in between(template, "class=\"", "\"") {
        let mut plain = String::new();
        let mut rest = attribute;
        while let Some((before, value)) = rest.split_once('{') {
            plain.push_str(before);
            let (mark, end) = if value.starts_with('%') { (' ', "%}") } else { ('\u{0}', "}}") };
            plain.push(mark);
            rest = value.split_once(end).map_or("", |(_, after)| after);
        }
        plain.push_str(rest);
        found.extend(plain.split_whitespace().filter(|name| !name.contains('\u{0}')).map(str::to_owned));
    }
    found
}

/// The class names the style sheets have rules for.
fn known() -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for part in style_sheets().into_iter().flat_map(|sheet| sheet.split('.').skip(1)) {
        let end =
            part.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(part.len());
        known.insert(part[..end].to_owned());
    }
    known
}

#[test]
fn class_names_are_read_as_written() {
    let template = r#"<p class="tag{% if x %} ok{% endif %} t-{{ tone }}"><i class="big {{ tone }} done">"#;
    let names: Vec<String> = classes(template).into_iter().collect();
    assert_eq!(names, ["big", "done", "ok", "tag"]);
}

#[test]
fn kern_classes_in_use_are_listed_and_listed_ones_exist() {
    let list = text("kern-classes.txt");
    let listed: BTreeSet<&str> = list.lines().collect();
    let known = known();
    for name in &listed {
        assert!(known.contains(*name), "kern-classes.txt lists {name}, which KERN does not have");
    }
    for file in files_below(TEMPLATES, "html") {
        for name in classes(&std::fs::read_to_string(&file).unwrap()) {
            let missing = name.starts_with("kern-") && !listed.contains(name.as_str());
            assert!(!missing, "{} uses {name}: add it to kern-classes.txt", file.display());
        }
    }
}

/// Each icon is bytes in the file that everybody fetches first.
#[test]
fn every_icon_is_shown_somewhere() {
    let mut sources = String::new();
    for (folder, ending) in [(TEMPLATES, "html"), (TEMPLATES, "rs"), ("../../data", "toml")] {
        for file in files_below(folder, ending) {
            sources.push_str(&std::fs::read_to_string(&file).unwrap());
        }
    }
    let shown: BTreeSet<&str> =
        sources.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).collect();
    for name in text("icons.txt").lines() {
        let constant = name.replace('-', "_").to_uppercase();
        assert!(
            shown.contains(name) || shown.contains(constant.as_str()),
            "icons.txt lists {name}: nobody shows it"
        );
    }
}

#[test]
fn pages_use_only_patterns_that_are_drawn() {
    let known = known();
    let mut strange = Vec::new();
    for catalogue in ["PATTERNS.md", "PATTERNS-PAPER.md", "PATTERNS-TEXTS.md"] {
        for name in classes(&text(catalogue)) {
            if !known.contains(&name) && name != "…" {
                strange.push(format!("{catalogue}: {name}"));
            }
        }
    }
    for file in files_below(TEMPLATES, "html") {
        for name in classes(&std::fs::read_to_string(&file).unwrap()) {
            if !known.contains(&name) {
                strange.push(format!("{}: {name}", file.display()));
            }
        }
    }
    assert!(strange.is_empty(), "classes without a rule in css/:\n{}", strange.join("\n"));
}

#[test]
fn pages_hold_to_the_content_security_policy() {
    for file in files_below(TEMPLATES, "html") {
        let template = std::fs::read_to_string(&file).unwrap();
        let file = file.display();
        assert!(!template.contains(" style=\""), "{file}: a style attribute");
        assert!(!template.contains("<style"), "{file}: a style element");
        for script in between(&template, "<script", ">") {
            // A block of data runs nothing, and the policy lets it pass.
            let is_data = script.contains("type=\"application/ld+json\"");
            assert!(script.contains("src=") || is_data, "{file}: an inline script");
        }
        for tag in between(&template, "<", ">") {
            let event =
                tag.split_whitespace().skip(1).find(|part| part.starts_with("on") && part.contains('='));
            assert!(event.is_none(), "{file}: {event:?}");
        }
    }
}
