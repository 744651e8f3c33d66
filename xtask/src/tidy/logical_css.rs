//! Our own style sheets know no left and right: the same rules lay a page out in Arabic.

use regex_lite::Regex;

use crate::tree::File;

use super::{Finding, House, Verdict, blanked, pattern};

pub fn check(house: &House) -> Verdict {
    let rules = Rules {
        comment: pattern(r"(?s)/\*.*?\*/"),
        property: pattern(
            r"(?:^|[;{\s])((?:(?:scroll-)?(?:margin|padding)|border)-(?:left|right|top|bottom)(?:-[a-z]+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right|top|bottom)\s*:",
        ),
        side: pattern(r"(?:^|[;{\s])((?:text-align|float|clear)\s*:\s*(?:left|right))\b"),
        shorthand: pattern(r"(?:^|[;{\s])((?:scroll-)?(?:margin|padding)|inset)\s*:\s*([^;{}]+)"),
    };
    let sheets = house.tree.below("crates/assets/css", "css");
    Verdict::Found(sheets.flat_map(|file| rules.findings(file)).collect())
}

struct Rules {
    comment: Regex,
    property: Regex,
    side: Regex,
    shorthand: Regex,
}

impl Rules {
    fn findings(&self, file: &File) -> Vec<Finding> {
        // Widths of borders are not asked: a tick drawn from two borders and turned is the same in every script.
        let text = blanked(&self.comment, &file.text);
        let mut findings = Vec::new();
        for found in self.property.captures_iter(&text).chain(self.side.captures_iter(&text)) {
            if let Some(what) = found.get(1) {
                let what_instead = format!("`{}` is physical: use the logical property", what.as_str());
                findings.push(Finding::at(file, what.start(), what_instead));
            }
        }
        for found in self.shorthand.captures_iter(&text) {
            let (Some(property), Some(value)) = (found.get(1), found.get(2)) else { continue };
            if let [_, right, _, left] = parts(value.as_str()).as_slice()
                && right != left
            {
                let what =
                    format!("`{}` with another left than right: use the logical property", property.as_str());
                findings.push(Finding::at(file, property.start(), what));
            }
        }
        findings.sort_by_key(|finding| finding.line);
        findings
    }
}

/// The parts of a value; a function with its spaces is one part.
fn parts(value: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_i32;
    for c in value.trim().trim_end_matches("!important").trim_end().chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if c.is_whitespace() && depth == 0 {
            if parts.last().is_some_and(|part| !part.is_empty()) {
                parts.push(String::new());
            }
        } else if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::super::house;
    use super::check;

    fn found(css: &str) -> Vec<String> {
        check(&house(&[("crates/assets/css/hub.css", css)])).findings()
    }

    #[test]
    fn each_physical_rule_is_found_at_its_line() {
        for css in [
            "a {\n  margin-left: 1px }",
            "a {\npadding-right:1px }",
            "a {\n scroll-margin-top: 1rem }",
            "a {\n border-left-color: red; }",
            "a {\n border-top-left-radius: 2px }",
            "a { color: red;\nleft: 0 }",
            "a {\n top : 0 }",
            "a {\n text-align: right }",
            "a {\n float:left }",
            "a {\n margin: 0 1px 2px 3px }",
            "a {\n inset: 0 auto calc(1px + 2px) 0 }",
        ] {
            let found = found(css);
            assert!(
                found.len() == 1 && found[0].starts_with("crates/assets/css/hub.css:2: "),
                "{css}: {found:?}"
            );
        }
    }

    #[test]
    fn logical_rules_pass() {
        let css =
            "/* margin-left: no */ a { margin-inline-start: 1px; inset-block-start: 0; text-align: start;
            --left: 1px; margin: 0 1px 2px 1px; padding: 1px 2px; border-start-start-radius: 2px;
            transition: margin-inline 1s; border-width: 0 2px 2px 0; background-position: left 1px top 2px } .left:hover { color: red }";
        assert_eq!(found(css), [""; 0]);
    }

    #[test]
    fn other_peoples_sheets_are_not_ours_to_judge() {
        let house = house(&[("crates/web/src/a.css", "a { left: 0 }")]);
        assert_eq!(check(&house).findings(), [""; 0]);
    }
}
