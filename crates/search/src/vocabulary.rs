//! The words of the index itself: how many entries have one, and which ones are like another.

use crate::error::Result;
use crate::index::Fields;
use std::collections::BTreeMap;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::Field;
use tantivy::{Searcher, Term};

/// Longer words are not corrected: nobody types them.
const LONGEST: usize = 40;
/// So many words with the same beginning are looked at.
const MOST_BEGINNING: usize = 2_000;

/// A word of the index that is like one that was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Near {
    pub word: String,
    /// Letters wrong, missing, too many or exchanged with their neighbour.
    pub errors: usize,
    /// Entries that have it.
    pub within: u64,
    /// It was met as a part of longer words, without its ending.
    pub is_part: bool,
}

pub(crate) struct Vocabulary<'s> {
    pub searcher: &'s Searcher,
    pub fields: Fields,
}

impl Vocabulary<'_> {
    /// How many entries have this term there.
    pub fn within(&self, field: Field, term: &str) -> Result<u64> {
        Ok(self.searcher.doc_freq(&Term::from_field_text(field, term))?)
    }

    /// The words and parts of words with so many errors at most, the likeliest first, at most so many.
    pub fn near(&self, typed: &str, errors: u8, most: usize) -> Result<Vec<Near>> {
        if typed.chars().count() > LONGEST {
            return Ok(Vec::new());
        }
        let like =
            FuzzyTermQuery::new(Term::from_field_text(self.fields.words, typed), errors, true).automaton()?;
        let mut found: BTreeMap<String, (u64, bool)> = BTreeMap::new();
        let dictionaries =
            [(self.fields.words, false), (self.fields.title_parts, true), (self.fields.body_parts, true)];
        for segment in self.searcher.segment_readers() {
            for (field, is_part) in dictionaries {
                let inverted = segment.inverted_index(field)?;
                let mut words = inverted.terms().search(&like).into_stream()?;
                while words.advance() {
                    if let Ok(word) = std::str::from_utf8(words.key()) {
                        let known = found.entry(word.to_owned()).or_insert((0, is_part));
                        known.0 += u64::from(words.value().doc_freq);
                        known.1 &= is_part;
                    }
                }
            }
        }
        let mut found: Vec<Near> = found
            .into_iter()
            .filter(|(word, _)| word != typed)
            .map(|(word, (within, is_part))| Near {
                errors: errors_between(typed, &word),
                word,
                within,
                is_part,
            })
            .collect();
        found.sort_by(|one, other| {
            likely(typed, other).total_cmp(&likely(typed, one)).then(one.word.cmp(&other.word))
        });
        found.truncate(most);
        Ok(found)
    }

    /// The most frequent words that begin so, at most so many.
    pub fn beginning(&self, typed: &str, most: usize) -> Result<Vec<(String, u64)>> {
        let mut found: BTreeMap<String, u64> = BTreeMap::new();
        for segment in self.searcher.segment_readers() {
            let inverted = segment.inverted_index(self.fields.words)?;
            let mut words = inverted.terms().range().ge(typed).into_stream()?;
            let mut seen = 0;
            while words.advance() && words.key().starts_with(typed.as_bytes()) && seen < MOST_BEGINNING {
                if let Ok(word) = std::str::from_utf8(words.key()) {
                    *found.entry(word.to_owned()).or_default() += u64::from(words.value().doc_freq);
                }
                seen += 1;
            }
        }
        let mut found: Vec<(String, u64)> = found.into_iter().collect();
        found.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        found.truncate(most);
        Ok(found)
    }
}

/// Few errors and a frequent word; people seldom err in the first letter.
fn likely(typed: &str, near: &Near) -> f64 {
    let first = if typed.chars().next() == near.word.chars().next() { 0.0 } else { 1.5 };
    #[expect(clippy::cast_precision_loss, reason = "counts of texts are far below")]
    let often = (near.within as f64).ln_1p();
    #[expect(clippy::cast_precision_loss, reason = "a handful")]
    let wrong = near.errors as f64;
    often - 2.5 * wrong - first
}

/// Damerau-Levenshtein distance in its simple form: no letter is moved twice.
pub(crate) fn errors_between(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut two_before: Vec<usize> = Vec::new();
    let mut before: Vec<usize> = (0..=other.len()).collect();
    let mut last = None;
    for (row, letter) in one.chars().enumerate() {
        let mut line = Vec::with_capacity(before.len());
        line.push(row + 1);
        for (column, theirs) in other.iter().enumerate() {
            let at = |line: &[usize], place: usize| line.get(place).copied().unwrap_or(usize::MAX / 2);
            let mut least = (at(&before, column) + usize::from(letter != *theirs))
                .min(at(&before, column + 1) + 1)
                .min(at(&line, column) + 1);
            if column > 0 && Some(*theirs) == last && other.get(column - 1) == Some(&letter) {
                least = least.min(at(&two_before, column - 1) + 1);
            }
            line.push(least);
        }
        two_before = std::mem::replace(&mut before, line);
        last = Some(letter);
    }
    before.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exchange_of_neighbours_is_one_error() {
        assert_eq!(errors_between("gatren", "garten"), 1);
        assert_eq!(errors_between("garten", "garten"), 0);
        assert_eq!(errors_between("grten", "garten"), 1);
        assert_eq!(errors_between("garrten", "garten"), 1);
        assert_eq!(errors_between("hunt", "garten"), 5);
        assert_eq!(errors_between("", "ab"), 2);
    }
}
