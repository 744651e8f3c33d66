//! Where a link of a text may lead.

/// More letters no address has that somebody typed.
const MOST_LETTERS: usize = 2_000;

/// A place that a link may lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target<'a> {
    /// A path of this site.
    Here(&'a str),
    /// Another site.
    Web(&'a str),
    /// A mailbox or a telephone.
    Person(String),
}

/// Reads the target of a link; nothing for one that nobody may follow: a program, a file, an address without a beginning.
pub(crate) fn target(target: &str, is_mail: bool) -> Option<Target<'_>> {
    let odd =
        |sign: char| sign.is_control() || sign.is_whitespace() || matches!(sign, '\\' | '<' | '>' | '"');
    if target.chars().count() > MOST_LETTERS || target.chars().any(odd) {
        return None;
    }
    if is_mail && !target.contains(':') {
        return Some(Target::Person(format!("mailto:{target}")));
    }
    // `//` would be another site without saying so.
    if target.starts_with('/') {
        return (!target.starts_with("//")).then_some(Target::Here(target));
    }
    let begins = |start: &str| {
        target.len() > start.len()
            && target.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
    };
    if begins("https://") || begins("http://") {
        Some(Target::Web(target))
    } else if begins("mailto:") || begins("tel:") {
        Some(Target::Person(target.to_owned()))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_our_pages_other_sites_and_people_and_nowhere_else() {
        assert_eq!(target("/mitmachen?topic=sport", false), Some(Target::Here("/mitmachen?topic=sport")));
        assert_eq!(target("HTTPS://stadt.example/a", false), Some(Target::Web("HTTPS://stadt.example/a")));
        assert_eq!(target("a@b.example", true), Some(Target::Person("mailto:a@b.example".into())));
        assert!(matches!(target("tel:+492043123", false), Some(Target::Person(_))));
        for wrong in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//fremd.example",
            "/\\fremd.example",
            "ohne-anfang",
            "#oben",
            "https://",
            "https://a b.example",
            "java\tscript:alert(1)",
            "",
        ] {
            assert_eq!(target(wrong, false), None, "{wrong}");
        }
        assert_eq!(target("javascript:a@b", true), None);
        assert_eq!(target(&format!("https://a.example/{}", "x".repeat(2_000)), false), None);
    }
}
