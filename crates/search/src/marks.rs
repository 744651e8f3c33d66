//! Showing where words stand, as pieces: whoever shows them escapes each, so nothing of a text is ever markup.

use crate::analyse::{Form, Found};
use crate::plan::{Alternative, Slot};
use std::collections::HashSet;

/// So many words of a text are looked at for marks.
pub(crate) const MOST_WORDS: usize = 600;
/// A snippet has about so many letters.
const SNIPPET: usize = 200;
/// So many of them before the first mark.
const BEFORE: usize = 50;
/// Ways that weigh less are not marked: they would dot the text with words nobody asked for.
const FAINT: f32 = 0.1;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// As it stands in the text; never markup.
    pub text: String,
    /// Was it asked for?
    pub marked: bool,
}

/// The stems that are looked for.
#[derive(Debug, Default)]
pub(crate) struct Sought {
    alone: HashSet<String>,
    inner: HashSet<String>,
    /// How the stems begin, to see fast that a word has none of them.
    begins: Begins,
    /// Is one shorter than a beginning?
    has_short: bool,
}

/// Beginnings of three bytes, as bits in a table: most words of a text have none of them.
#[derive(Debug)]
struct Begins(Vec<u64>);

impl Default for Begins {
    fn default() -> Self {
        Self(vec![0; 1 << (3 * Self::BITS) >> 6])
    }
}

impl Begins {
    const LENGTH: usize = 3;
    /// Of each byte: small letters have each their own.
    const BITS: usize = 5;

    fn place(three: &[u8]) -> usize {
        three.iter().fold(0, |place, byte| (place << Self::BITS) | usize::from(byte & 31))
    }

    fn take_in(&mut self, stem: &str) {
        // What is shorter is looked for without its beginning.
        let Some(place) = stem.as_bytes().get(..Self::LENGTH).map(Self::place) else { return };
        if let Some(marks) = self.0.get_mut(place >> 6) {
            *marks |= 1 << (place & 63);
        }
    }

    fn has(&self, three: &[u8]) -> bool {
        let place = Self::place(three);
        self.0.get(place >> 6).is_some_and(|marks| marks >> (place & 63) & 1 == 1)
    }
}

impl Sought {
    pub fn new(slots: &[Slot]) -> Self {
        let mut sought = Self::default();
        for slot in slots {
            sought.take_in(&slot.alternatives);
        }
        sought
    }

    pub fn of(alternatives: &[Alternative]) -> Self {
        let mut sought = Self::default();
        sought.take_in(alternatives);
        sought
    }

    fn take_in(&mut self, alternatives: &[Alternative]) {
        for term in alternatives.iter().flat_map(|it| &it.terms).filter(|term| term.weight >= FAINT) {
            self.take_in_stem(&term.stem);
            if term.inner > 0.0 {
                self.inner.insert(term.stem.clone());
            }
        }
    }

    fn take_in_stem(&mut self, stem: &str) {
        self.begins.take_in(stem);
        self.has_short |= stem.len() < Begins::LENGTH;
        self.alone.insert(stem.to_owned());
    }

    /// Could it be one of them? Asked before a word is looked at closely: a German stem stands in its word.
    pub fn may_find(&self, surface: &str) -> bool {
        let word = surface.as_bytes();
        if word.len() < Begins::LENGTH {
            return self.alone.iter().any(|stem| surface.contains(stem.as_str()));
        }
        let mut begins = word.windows(Begins::LENGTH).zip(0..).filter(|(three, _)| self.begins.has(three));
        begins.any(|(_, at)| {
            let rest = word.get(at..).unwrap_or_default();
            self.alone.iter().any(|stem| rest.starts_with(stem.as_bytes()))
        }) || self.has_short && self.alone.iter().any(|stem| surface.contains(stem.as_str()))
    }

    /// Is this word one of them, or is one of them a part of it?
    pub fn finds(&self, form: &Form) -> bool {
        self.alone.contains(&form.stem) || form.parts.iter().any(|part| self.inner.contains(part))
    }
}

/// The whole text.
pub(crate) fn marked(text: &str, words: &[Found], sought: &Sought) -> Vec<Piece> {
    pieces(text, 0, text.len(), &spans(words, sought))
}

/// The part of the text in which most of the words stand.
pub(crate) fn snippet(text: &str, words: &[Found], sought: &Sought) -> Vec<Piece> {
    let spans = spans(words, sought);
    let from = best_begin(words, sought).unwrap_or(0);
    let from = edge(text, from.saturating_sub(BEFORE), words, true);
    let to = edge(text, from + SNIPPET, words, false);
    let mut found = pieces(text, from, to, &spans);
    if from > 0 {
        found.insert(0, Piece { text: "… ".to_owned(), marked: false });
    }
    if text.get(to..).is_some_and(|rest| !rest.trim().is_empty()) {
        found.push(Piece { text: " …".to_owned(), marked: false });
    }
    found
}

/// Where words stand that are looked for, in order, none within another.
fn spans(words: &[Found], sought: &Sought) -> Vec<(usize, usize)> {
    let mut spans: Vec<(usize, usize)> = words
        .iter()
        .filter(|found| sought.finds(&found.form))
        .map(|found| (found.token.from, found.token.to))
        .collect();
    spans.sort_unstable();
    let mut apart: Vec<(usize, usize)> = Vec::new();
    for (from, to) in spans {
        match apart.last_mut() {
            Some(last) if from < last.1 => last.1 = last.1.max(to),
            _ => apart.push((from, to)),
        }
    }
    apart
}

/// The word from which on the most different words stand together.
fn best_begin(words: &[Found], sought: &Sought) -> Option<usize> {
    let hits: Vec<&Found> = words.iter().filter(|found| sought.finds(&found.form)).collect();
    let mut best: Option<(usize, usize)> = None;
    for (place, first) in hits.iter().enumerate() {
        let within =
            hits.iter().skip(place).take_while(|it| it.token.to <= first.token.from + SNIPPET - BEFORE);
        let different = within.map(|it| it.form.stem.as_str()).collect::<HashSet<_>>().len();
        if best.is_none_or(|(most, _)| different > most) {
            best = Some((different, first.token.from));
        }
    }
    best.map(|(_, from)| from)
}

/// The nearest place between words.
fn edge(text: &str, place: usize, words: &[Found], forward: bool) -> usize {
    if place == 0 || place >= text.len() {
        return place.min(text.len());
    }
    let edges = words.iter().filter(|found| !found.token.joined);
    if forward {
        edges.map(|found| found.token.from).find(|from| *from >= place).unwrap_or(text.len())
    } else {
        edges.map(|found| found.token.to).take_while(|to| *to <= place).last().unwrap_or(text.len())
    }
}

fn pieces(text: &str, from: usize, to: usize, spans: &[(usize, usize)]) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut at = from;
    let mut push = |from: usize, to: usize, marked: bool| {
        if let Some(piece) = text.get(from..to)
            && !piece.is_empty()
        {
            found.push(Piece { text: piece.to_owned(), marked });
        }
    };
    for (begin, end) in spans.iter().filter(|(begin, end)| *begin >= from && *end <= to) {
        push(at, *begin, false);
        push(*begin, *end, true);
        at = *end;
    }
    push(at, to, false);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_word_may_be_found_exactly_when_a_stem_stands_in_it(
            stems in prop::collection::vec("[a-cäк]{1,5}", 0..5), word in "[a-cäк]{0,12}",
        ) {
            let mut sought = Sought::default();
            for stem in &stems {
                sought.take_in_stem(stem);
            }
            let stands_in_it = stems.iter().any(|stem| word.contains(stem.as_str()));
            prop_assert_eq!(sought.may_find(&word), stands_in_it);
        }
    }
}
