//! What a page may not contain, so that the content security policy never has to say no to ourselves.

use regex_lite::Regex;

use crate::tree::File;

use super::{Finding, House, Verdict, blanked, pattern};

struct Rules {
    template_code: Regex,
    unescaped: Regex,
    comment: Regex,
    tag: Regex,
    style: Regex,
    handler: Regex,
    source: Regex,
    new_window: Regex,
    outside: Regex,
    reference: Regex,
}

/// Tags whose `href` is loaded, not merely pointed at.
const LOADED_BY_HREF: [&str; 4] = ["link", "use", "image", "feimage"];

pub fn check(house: &House) -> Verdict {
    let rules = Rules {
        template_code: pattern(r"(?s)\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}"),
        unescaped: pattern(r"\|\s*safe\b"),
        comment: pattern(r"(?s)<!--.*?-->"),
        tag: pattern(r#"<([a-zA-Z][a-zA-Z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>"#),
        style: pattern(r"(?i)(?:^|\s)style\s*="),
        handler: pattern(r"(?i)(?:^|\s)(on[a-z]+)\s*="),
        source: pattern(r"(?i)(?:^|\s)src\s*="),
        new_window: pattern(r#"(?i)\btarget\s*=\s*["']?_blank"#),
        outside: pattern(r#"(?i)(?:^|\s)(?:src|srcset|poster|data|background)\s*=\s*["']?\s*(?:https?:)?//"#),
        reference: pattern(r#"(?i)(?:^|\s|:)href\s*=\s*["']?\s*(?:https?:)?//"#),
    };
    let pages = house.tree.below("crates", "html");
    Verdict::Found(pages.flat_map(|file| rules.findings(file)).collect())
}

impl Rules {
    fn findings(&self, file: &File) -> Vec<Finding> {
        let mut findings = Vec::new();
        for code in self.template_code.find_iter(&file.text) {
            if !code.as_str().starts_with("{#") && self.unescaped.is_match(code.as_str()) {
                findings.push(Finding::at(file, code.start(), "`|safe` switches the escaping off"));
            }
        }
        let text = blanked(&self.comment, &blanked(&self.template_code, &file.text));
        for tag in self.tag.captures_iter(&text) {
            let (Some(whole), Some(name), Some(attributes)) = (tag.get(0), tag.get(1), tag.get(2)) else {
                continue;
            };
            for what in self.faults(&name.as_str().to_ascii_lowercase(), attributes.as_str()) {
                findings.push(Finding::at(file, whole.start(), what));
            }
        }
        findings
    }

    fn faults(&self, tag: &str, attributes: &str) -> Vec<String> {
        let mut faults = Vec::new();
        if self.style.is_match(attributes) {
            faults.push(format!("inline style on <{tag}>: write a class"));
        }
        if let Some(handler) = self.handler.captures(attributes).and_then(|found| found.get(1)) {
            faults.push(format!("`{}` on <{tag}>: scripts live in their own file", handler.as_str()));
        }
        // Linked data are read by search engines and run by nobody.
        let data = attributes.contains("type=\"application/ld+json\"");
        if tag == "script" && !data && !self.source.is_match(attributes) {
            faults.push("<script> without src: scripts live in their own file".to_owned());
        }
        if self.outside.is_match(attributes)
            || (LOADED_BY_HREF.contains(&tag) && self.reference.is_match(attributes))
        {
            faults.push(format!("<{tag}> loads from elsewhere: no third party sees a visitor"));
        }
        if self.new_window.is_match(attributes) {
            faults.push(format!("<{tag}> opens a new window: the reader decides that"));
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::super::house;
    use super::check;

    fn found(html: &str) -> Vec<String> {
        check(&house(&[("crates/web/src/a.html", html)])).findings()
    }

    #[test]
    fn each_fault_is_found_at_its_line() {
        for (html, word) in [
            ("<p>\n{{ text|safe }}</p>", "escaping"),
            ("<p>\n{{- text | trim | safe -}}</p>", "escaping"),
            ("\n<p style=\"color: red\">", "inline style"),
            ("\n<p class='a'\n style='x'>", "inline style"),
            ("\n<button type=submit onclick=\"go()\">", "`onclick` on <button>"),
            ("\n<script>go()</script>", "without src"),
            ("\n<script type=\"module\">go()</script>", "without src"),
            ("\n<script src='https://cdn.example/a.js'></script>", "loads from elsewhere"),
            ("\n<img alt='' src=\"//cdn.example/a.png\">", "loads from elsewhere"),
            ("\n<link rel=stylesheet href=http://cdn.example/a.css>", "loads from elsewhere"),
            ("\n<use xlink:href='https://cdn.example/a.svg#b'/>", "loads from elsewhere"),
            ("\n<a href='/x' target=_blank>", "new window"),
            ("\n<a {% if a > b %}target=\"_blank\"{% endif %} href='/x'>", "new window"),
        ] {
            let found = found(html);
            assert!(
                found.len() == 1 && found[0].starts_with("crates/web/src/a.html:2: "),
                "{html}: {found:?}"
            );
            assert!(found[0].contains(word), "{html}: {found:?}");
        }
    }

    #[test]
    fn a_decent_page_passes() {
        let html = "{# text|safe #}<!-- <p style=x> -->\n<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"#a\"/></svg>
            <a href=\"https://www.gladbeck.example\">x</a> <script src=\"{{ w.script() }}\" defer></script>
            <p class=\"{{ self.style(\"a>b\") }}\" data-on=\"1\">1 < 2, once=ja style=nein</p>{{ safe }}";
        assert_eq!(found(html), [""; 0]);
    }
}
