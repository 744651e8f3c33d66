//! The lists that come with the program, one entry a line; what stands behind `#` is for people.

use crate::{Lang, fold};
use std::collections::HashSet;

const PARTS: &str = include_str!("../../../data/search/parts-de.txt");
const WHOLE: &str = include_str!("../../../data/search/whole-de.txt");
const NO_PARTS: &str = include_str!("../../../data/search/no-parts-de.txt");
const SMALL_WORDS: &[(Lang, &str)] = &[
    (Lang::De, include_str!("../../../data/search/small-words-de.txt")),
    (Lang::En, include_str!("../../../data/search/small-words-en.txt")),
    (Lang::Tr, include_str!("../../../data/search/small-words-tr.txt")),
    (Lang::Uk, include_str!("../../../data/search/small-words-uk.txt")),
    (Lang::Ar, include_str!("../../../data/search/small-words-ar.txt")),
    (Lang::Pl, include_str!("../../../data/search/small-words-pl.txt")),
];
pub(crate) const SYNONYMS: &str = include_str!("../../../data/search/synonyms.txt");

/// The entries of a list without what is said about them.
pub(crate) fn lines(list: &str) -> impl Iterator<Item = &str> {
    list.lines().map(|line| line.split('#').next().unwrap_or_default().trim()).filter(|line| !line.is_empty())
}

fn words(list: &'static str) -> impl Iterator<Item = &'static str> {
    lines(list).flat_map(str::split_whitespace)
}

/// Everyday words that longer ones are put together of.
pub(crate) fn parts() -> impl Iterator<Item = String> {
    words(PARTS).map(fold::german)
}

/// Words that are not to be taken apart.
pub(crate) fn whole() -> HashSet<String> {
    words(WHOLE).map(fold::german).collect()
}

/// What is no part of a longer word.
pub(crate) fn no_parts() -> HashSet<String> {
    words(NO_PARTS).map(fold::german).collect()
}

/// Words that say nothing by themselves, in any of these languages, in the one spelling.
pub(crate) fn small_words(lang: Lang) -> HashSet<String> {
    SMALL_WORDS
        .iter()
        .filter(|(of, _)| *of == lang)
        .flat_map(|(_, list)| words(list))
        .map(|word| if lang == Lang::De { fold::german(word) } else { fold::plain(word) })
        .collect()
}
