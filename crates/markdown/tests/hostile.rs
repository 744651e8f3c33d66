//! Whatever somebody writes, a page shows nothing but the tags of this crate, closed in their order.

use markdown::{Frame, Manner, Shown, advise, check, compare, html, plain, reading};
use proptest::prelude::*;

const TAGS: [&str; 20] = [
    "p",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "code",
    "em",
    "strong",
    "a",
    "br",
    "hr",
    "figure",
    "img",
    "figcaption",
];
const ALONE: [&str; 3] = ["br", "hr", "img"];
const VALUES: [&str; 9] = ["href", "rel", "src", "srcset", "sizes", "width", "height", "alt", "loading"];

fn shown(text: &str) -> String {
    let picture = |number| {
        (number < 3).then(|| Shown {
            large: format!("/bilder/{number}-l.jpg"),
            small: format!("/bilder/{number}-s.jpg"),
            width: 960,
            height: 640,
            small_width: 480,
            alt: "\"><script>alert(1)</script>".into(),
            credit: "<img src=x onerror=alert(1)>".into(),
        })
    };
    html(text, &Frame { path: &|path| format!("/tr{path}"), picture: &picture })
}

/// Reads a page as strictly as it was written: a `<` begins one of our tags with values of ours, or it is a fault.
fn faults(page: &str) -> Option<String> {
    let mut open: Vec<String> = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let end = rest.find('>')?;
        let (tag, after) = (&rest[..end], &rest[end + 1..]);
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop().as_deref() != Some(name) {
                return Some(format!("</{name}> closes nothing"));
            }
            continue;
        }
        let (name, mut values) = tag.split_once(' ').unwrap_or((tag, ""));
        if !TAGS.contains(&name) {
            return Some(format!("<{tag}>"));
        }
        while !values.is_empty() {
            let Some((key, more)) = values.split_once("=\"") else { return Some(format!("<{tag}>")) };
            let key = key.trim();
            let Some((value, more)) = more.split_once('"') else { return Some(format!("<{tag}>")) };
            values = more;
            let begins_a_list = name == "ol" && key == "start";
            if !VALUES.contains(&key) && !begins_a_list {
                return Some(format!("{key} in <{tag}>"));
            }
            let is_safe = ["/", "https://", "http://", "mailto:", "tel:"]
                .iter()
                .any(|start| value.to_lowercase().starts_with(start));
            if matches!(key, "href" | "src") && (!is_safe || value.starts_with("//")) {
                return Some(format!("{key}={value}"));
            }
        }
        if !ALONE.contains(&name) {
            open.push(name.to_owned());
        }
    }
    open.pop().map(|name| format!("<{name}> stays open"))
}

/// Pieces of which attacks are made, in any order.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("<script>alert(1)</script>".to_owned()),
        Just("<img src=x onerror=alert(1)>".to_owned()),
        Just("[a](javascript:alert(1))".to_owned()),
        Just("[a](JAVA&#115;CRIPT:alert(1))".to_owned()),
        Just("![a](data:image/svg+xml,<svg/onload=alert(1)>)".to_owned()),
        Just("![b \"c\" <d>](bild:1)".to_owned()),
        Just("[a]: https://x.example 'b\">'\n".to_owned()),
        Just("<https://x.example/\"onmouseover=alert(1)>".to_owned()),
        Just("<a@b.example>".to_owned()),
        Just("[a][a]".to_owned()),
        Just("&lt;&#60;&quot;".to_owned()),
        Just("\n\n".to_owned()),
        Just("\n".to_owned()),
        Just("> ".to_owned()),
        Just("- ".to_owned()),
        Just("7. ".to_owned()),
        Just("## ".to_owned()),
        Just("    ".to_owned()),
        Just("```\n".to_owned()),
        Just("**".to_owned()),
        Just("_".to_owned()),
        Just("`".to_owned()),
        Just("![".to_owned()),
        Just("](".to_owned()),
        Just("<!--".to_owned()),
        Just("<![CDATA[".to_owned()),
        "\\PC{0,6}",
        "[a-z<>\"'&/ ]{0,8}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, ..ProptestConfig::default() })]

    #[test]
    fn nothing_hostile_becomes_a_tag(pieces in prop::collection::vec(piece(), 0..40)) {
        let text = pieces.concat();
        prop_assert_eq!(faults(&shown(&text)), None, "{}", text);
    }

    #[test]
    fn no_text_is_a_fault_of_ours(text in "(?s).{0,300}", other in "(?s).{0,300}") {
        let _whatever = (check(&text), plain(&text), reading(&text), advise(&text, Manner::PLAIN));
        prop_assert_eq!(faults(&shown(&text)), None);
        let lines = compare(&text, &other);
        prop_assert!(text != other || lines.is_empty());
    }

    #[test]
    fn what_is_taken_shows_all_its_words(words in prop::collection::vec("[a-zäöü]{1,9}", 1..30)) {
        let text = words.join(" ");
        check(&text).unwrap();
        let page = shown(&text);
        prop_assert_eq!(page.trim(), format!("<p>{}</p>", text));
        prop_assert_eq!(plain(&text), text);
    }
}

#[test]
fn the_reader_of_these_tests_finds_what_it_looks_for() {
    for page in [
        "<script>",
        "<p>",
        "<p></em>",
        "<p onclick=\"a\"></p>",
        "<a href=\"javascript:a\"></a>",
        "<a href=\"//b\"></a>",
    ] {
        assert!(faults(page).is_some(), "{page}");
    }
    assert_eq!(faults("<p>a &lt;b&gt; <a href=\"/b\">c</a><br></p>"), None);
}

#[test]
fn the_worst_texts_take_no_time_to_speak_of() {
    let begun = std::time::Instant::now();
    for worst in ["[", "![", "*_", "> ", "- ", "<", "`", "[a](", "&", "\\", "a\n\n", "[a]: b\n", "1. "] {
        let text: String = worst.chars().cycle().take(markdown::MOST_LETTERS).collect();
        let _whatever = (check(&text), shown(&text), plain(&text), advise(&text, Manner::PLAIN));
    }
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}
