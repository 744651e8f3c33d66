//! Every pair of colours that meets on a page can be told apart: 4.5 to 1 for words, 3 to 1 for edges and rings.

use std::collections::BTreeMap;

use super::{between, text};

/// Words on a ground.
const WORDS: &[(&str, &str)] = &[
    ("ink", "page"),
    ("ink", "card"),
    ("ink", "raised"),
    ("ink", "hero"),
    ("ink", "band"),
    ("ink", "band-sun"),
    ("ink", "leaf"),
    ("ink", "sun"),
    ("ink", "sky"),
    ("ink", "red"),
    ("soft", "page"),
    ("soft", "card"),
    ("soft", "raised"),
    ("soft", "hero"),
    ("soft", "band"),
    ("soft", "band-sun"),
    ("green", "page"),
    ("green", "card"),
    ("green", "raised"),
    ("green", "hero"),
    ("green", "band"),
    ("green", "band-sun"),
    ("on-action", "action"),
    ("on-action", "action-hover"),
    ("on-deep", "deep"),
    ("leaf-ink", "leaf"),
    ("leaf-ink", "card"),
    ("sun-ink", "sun"),
    ("sun-ink", "card"),
    ("clay-ink", "clay"),
    ("sky-ink", "sky"),
    ("plum-ink", "plum"),
    ("iris-ink", "iris"),
    ("red-ink", "red"),
    ("red-ink", "card"),
    ("red-ink", "page"),
    ("stone-ink", "stone"),
];

/// Edges of fields, rings of focus, bars.
const EDGES: &[(&str, &str)] = &[
    ("edge", "card"),
    ("edge", "page"),
    ("focus", "page"),
    ("focus", "card"),
    ("focus", "hero"),
    ("focus", "band"),
    ("action", "card"),
    ("bar-clay", "card"),
    ("bar-stone", "card"),
    ("red-ink", "red"),
];

type Colours = BTreeMap<String, [f64; 3]>;

fn colours(block: &str) -> Colours {
    let mut colours = Colours::new();
    for declaration in between(block, "--", ";") {
        let Some((name, value)) = declaration.split_once(": #") else { continue };
        let digits: Vec<u32> = value.chars().filter_map(|digit| digit.to_digit(16)).collect();
        let channel = |at: usize| {
            f64::from(if digits.len() == 3 {
                digits[at] * 17
            } else {
                digits[at * 2] * 16 + digits[at * 2 + 1]
            })
        };
        colours.insert(name.to_owned(), [channel(0), channel(1), channel(2)]);
    }
    colours
}

/// Relative luminance after WCAG 2.
fn luminance(colour: [f64; 3]) -> f64 {
    let linear = colour.map(|channel| {
        let share = channel / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn check(theme: &str, colours: &Colours) {
    for (pairs, least) in [(WORDS, 4.5), (EDGES, 3.0)] {
        for (front, ground) in pairs {
            let ratio = contrast(colours[*front], colours[*ground]);
            assert!(ratio >= least, "{theme}: {front} on {ground} is {ratio:.2} to 1, needs {least}");
        }
    }
}

#[test]
fn black_on_white_is_twenty_one() {
    let ratio = contrast([0.0; 3], [255.0; 3]);
    assert!((ratio - 21.0).abs() < 0.001, "{ratio}");
}

#[test]
fn colours_can_be_told_apart_by_day_and_by_night() {
    let tokens = text("css/tokens.css");
    let (day, rest) = tokens.split_once("@media").unwrap();
    let night = rest.split_once("\n}\n").unwrap().0;
    check("light", &colours(day));
    check("dark", &colours(night));
}
