//! What longer German words are put together of, learned from the texts themselves.
//!
//! A word that occurs alone may be a part of another; a short list of everyday words helps while there are few texts. The
//! way with the fewest parts wins (longest match); between parts may stand s, es, n, en, er, e, and a part may have lost
//! its last e, n or en (`Schul|hof`, `Vorlese|patin`).

use crate::{Lang, lists};
use std::collections::{HashMap, HashSet};

/// Words below are not taken apart: `Fahrrad` has seven letters.
const SHORTEST_WHOLE: usize = 7;
/// Above, nobody means one word.
const LONGEST_WHOLE: usize = 56;
/// Parts that are learned have so many letters at least; the list of everyday words knows shorter ones.
const SHORTEST_LEARNED: usize = 4;
const SHORTEST_LISTED: usize = 3;
/// A part that lost its ending still has so many.
const SHORTEST_CUT: usize = 4;
/// A part that is known nowhere has so many, and costs more than any known ones.
const SHORTEST_UNKNOWN: usize = 5;
const UNKNOWN: u32 = 500;
const LINKS: [&str; 6] = ["", "s", "n", "en", "es", "er"];
/// With fewer texts than this every word counts, however seldom it is.
const FEW_TEXTS: u32 = 2_000;

/// The parts a hub knows.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    /// How a part may be written within a word, and the word it is.
    forms: HashMap<String, Form>,
    /// Stems of words that may stand at the end of another.
    ends: HashSet<String>,
    /// Words that are not taken apart.
    whole: HashSet<String>,
    /// What is no part.
    no_parts: HashSet<String>,
    /// What was learned, with nothing of the list.
    learned: Vec<String>,
}

#[derive(Debug, Clone)]
struct Form {
    word: String,
    /// Made by leaving out an ending: a little less sure.
    cut: bool,
}

/// A way to take a word apart: begin and end of each part, and the word it is.
type Way = Vec<(usize, usize, String)>;

impl Parts {
    /// Only the everyday words that come with the program.
    pub fn everyday() -> Self {
        Self::knowing(Vec::new())
    }

    /// Learns from words in the one German spelling and the number of texts each is in.
    pub fn learn<'a>(words: impl IntoIterator<Item = (&'a str, u32)>, texts: u32) -> Self {
        let mut learned: Vec<String> = words
            .into_iter()
            .filter(|(word, within)| may_be_learned(word, *within, texts))
            .map(|(word, _)| word.to_owned())
            .collect();
        learned.sort_unstable();
        Self::knowing(learned)
    }

    /// Reads [`Parts::learned`].
    pub fn knowing(learned: Vec<String>) -> Self {
        let mut parts = Self { whole: lists::whole(), no_parts: lists::no_parts(), ..Self::default() };
        let listed: Vec<String> = lists::parts().collect();
        for word in listed.iter().chain(&learned) {
            if !parts.no_parts.contains(word) {
                parts.take_in(word);
            }
        }
        parts.learned = learned;
        parts
    }

    /// What was learned, sorted; it is kept beside the index, for texts are taken apart in one way as long as it lives.
    pub fn learned(&self) -> &[String] {
        &self.learned
    }

    fn take_in(&mut self, word: &str) {
        self.forms.insert(word.to_owned(), Form { word: word.to_owned(), cut: false });
        for ending in ["en", "n", "e"] {
            if let Some(cut) = word.strip_suffix(ending)
                && cut.len() >= SHORTEST_CUT
            {
                let form = Form { word: word.to_owned(), cut: true };
                self.forms.entry(cut.to_owned()).or_insert(form);
            }
        }
        self.ends.insert(end(word));
    }

    /// The parts of a word in the one spelling, the largest first and then theirs; nothing for a word that has none.
    pub fn split(&self, word: &str) -> Vec<String> {
        let mut found = Vec::new();
        if let Some(way) = self.best_way(word, true) {
            self.take_apart(way, &mut found, 0);
        }
        found
    }

    fn take_apart(&self, way: Way, found: &mut Vec<String>, depth: usize) {
        let parts: Vec<String> = way.into_iter().map(|(_, _, part)| part).collect();
        for part in &parts {
            if !found.contains(part) {
                found.push(part.clone());
            }
        }
        if depth < 2 {
            for way in parts.iter().filter_map(|part| self.best_way(part, false)) {
                self.take_apart(way, found, depth + 1);
            }
        }
    }

    /// How this is taken apart best; at most one part may be known nowhere, and none where that is not wanted.
    fn best_way(&self, word: &str, with_unknown: bool) -> Option<Way> {
        if !(SHORTEST_WHOLE..=LONGEST_WHOLE).contains(&word.len())
            || !word.bytes().all(|letter| letter.is_ascii_lowercase())
            || self.whole.contains(word)
        {
            return None;
        }
        let length = word.len();
        // The cheapest way up to each letter, as the begin of its last part.
        let mut cost: Vec<u32> = vec![u32::MAX; length + 1];
        let mut came: Vec<Option<(usize, String)>> = vec![None; length + 1];
        *cost.first_mut()? = 0;
        for from in 0..length {
            let so_far = *cost.get(from)?;
            if so_far == u32::MAX {
                continue;
            }
            for to in (from + SHORTEST_LISTED)..=length {
                if from == 0 && to == length {
                    continue;
                }
                let piece = word.get(from..to)?;
                let known = self.price(piece, to == length);
                let at_edge = (from == 0 || to == length) && !tears(word, from) && !tears(word, to);
                let Some((price, part)) = known.or_else(|| self.price_of_unknown(piece).filter(|_| at_edge))
                else {
                    continue;
                };
                let total = so_far.saturating_add(price);
                if total < *cost.get(to)? {
                    *cost.get_mut(to)? = total;
                    *came.get_mut(to)? = Some((from, part));
                }
            }
        }
        if *cost.get(length)? >= if with_unknown { 2 * UNKNOWN } else { UNKNOWN } {
            return None;
        }
        let (mut way, mut at) = (Way::new(), length);
        while at > 0 {
            let (from, part) = came.get(at)?.clone()?;
            way.push((from, at, part));
            at = from;
        }
        way.reverse();
        Some(way)
    }

    /// One part may be known nowhere, when it is long enough to be a word and no mere ending.
    fn price_of_unknown(&self, piece: &str) -> Option<(u32, String)> {
        let is_word = piece.len() >= SHORTEST_UNKNOWN
            && !self.no_parts.contains(piece)
            && piece.bytes().any(|letter| b"aeiouy".contains(&letter));
        is_word.then(|| (UNKNOWN, piece.to_owned()))
    }

    /// What a part costs: few, long and sure ones are cheap.
    fn price(&self, piece: &str, last: bool) -> Option<(u32, String)> {
        let short = u32::try_from(6_usize.saturating_sub(piece.len())).unwrap_or(0) * 2;
        if last {
            let known = self.forms.get(piece).filter(|form| !form.cut);
            let bent = || (piece.len() > SHORTEST_LISTED && self.ends.contains(&end(piece))).then_some(1);
            let price = if known.is_some() { 0 } else { bent()? };
            return Some((20 + short + price, piece.to_owned()));
        }
        LINKS
            .iter()
            .filter_map(|link| {
                let form = self.forms.get(piece.strip_suffix(link)?)?;
                // An ending that was cut off is not replaced by another.
                let price = match (form.cut, link.is_empty()) {
                    (true, false) => return None,
                    (true, true) | (false, false) => 1,
                    (false, true) => 0,
                };
                Some((20 + short + price, form.word.clone()))
            })
            .min_by_key(|(price, _)| *price)
    }

    /// A known part at the beginning and what is left of the word, for each place where this works.
    pub(crate) fn begins<'w>(&self, word: &'w str) -> Vec<(String, &'w str)> {
        let mut found = Vec::new();
        for at in SHORTEST_CUT..word.len().saturating_sub(SHORTEST_LEARNED - 1) {
            if let (Some(first), Some(rest)) = (word.get(..at), word.get(at..))
                && let Some((_, part)) = self.price(first, false)
            {
                found.push((part, rest));
            }
        }
        found
    }

    /// What is left at the beginning of a word and the known part at its end.
    pub(crate) fn ends<'w>(&self, word: &'w str) -> Vec<(&'w str, String)> {
        let mut found = Vec::new();
        for at in SHORTEST_LEARNED..word.len().saturating_sub(SHORTEST_CUT - 1) {
            if let (Some(first), Some(rest)) = (word.get(..at), word.get(at..))
                && let Some((_, part)) = self.price(rest, true)
            {
                found.push((first, part));
            }
        }
        found
    }
}

/// Would a cut there go through a sound that is written with two letters?
fn tears(word: &str, at: usize) -> bool {
    let around = at.checked_sub(1).and_then(|before| word.get(before..=at));
    matches!(around, Some("ch" | "ck" | "sc" | "qu" | "ph"))
}

/// How the end of a word is compared: without its own ending.
fn end(word: &str) -> String {
    Lang::De.stemmer().stem(word).into_owned()
}

/// Short words have to be in more texts: each would be a part of many words by chance.
fn may_be_learned(word: &str, within: u32, texts: u32) -> bool {
    let letters = word.len();
    let least = if texts < FEW_TEXTS {
        1
    } else {
        match letters {
            4 => (texts / 2_000).max(5),
            5 => (texts / 5_000).max(3),
            _ => 2,
        }
    };
    (SHORTEST_LEARNED..=LONGEST_WHOLE).contains(&letters)
        && within >= least
        && word.bytes().all(|letter| letter.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(word: &str) -> String {
        Parts::everyday().split(&crate::fold::german(word)).join("|")
    }

    #[test]
    fn civic_words_fall_into_their_parts() {
        for (word, parts) in [
            ("hochbeetgarten", "hochbeet|garten|hoch|beet"),
            ("kinderspielplätze", "kinder|spielplatze|spiel|platze"),
            ("vorlesepatin", "vorlese|patin"),
            ("seniorencafé", "senioren|cafe"),
            ("fahrdienste", "fahr|dienste"),
            ("bürgerhaushalt", "burger|haushalt"),
            ("gemeinderatssitzung", "gemeinderat|sitzung|gemeinde|rat"),
            ("schulhof", "schule|hof"),
            ("nachbarschaftshilfe", "nachbarschaft|hilfe"),
            ("parkraumbewirtschaftung", "park|raum|bewirtschaftung"),
            // One part is known nowhere.
            ("gospelchor", "gospel|chor"),
            ("zucchinitreff", "zucchini|treff"),
        ] {
            assert_eq!(split(word), parts, "{word}");
        }
    }

    #[test]
    fn simple_words_stay_whole() {
        for word in [
            "verein",
            "beratung",
            "gemeinde",
            "erwachsene",
            "veranstaltung",
            "gladbeck",
            "information",
            "interesse",
            "freiwillige",
            "mitarbeiten",
            "unterhaltung",
            "sonntag",
            "gemeinsam",
            "regelmäßig",
            "nachbarn",
            "samstags",
        ] {
            assert_eq!(split(word), "", "{word}");
        }
    }

    #[test]
    fn what_stands_alone_in_texts_is_learned() {
        let learned = Parts::learn([("zeppelin", 1), ("hangar", 3), ("zeppelinhangar", 1)], 5);
        assert_eq!(learned.split("zeppelinhangar"), ["zeppelin", "hangar"]);
        assert_eq!(Parts::everyday().split("zeppelinhangar"), Vec::<String>::new());
        assert_eq!(
            Parts::knowing(learned.learned().to_vec()).split("zeppelinhangar"),
            ["zeppelin", "hangar"]
        );
    }

    proptest! {
        #[test]
        fn no_word_makes_it_fail(word in "\\PC{0,80}") {
            let _parts = Parts::everyday().split(&word);
        }
    }
}
