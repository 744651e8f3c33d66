//! Words that ask for the same, from a file anybody may edit.

use crate::analyse::Analyser;
use crate::{Lang, Steps, lists};
use std::collections::HashMap;
use std::sync::Arc;

/// Longer phrases are not compared.
const MOST_WORDS: usize = 4;

/// Words and phrases with what else they ask for. Words are compared by their stems.
#[derive(Debug, Clone, Default)]
pub struct Synonyms {
    of: HashMap<Vec<String>, Vec<String>>,
}

impl Synonyms {
    /// Those that come with the program, and those of the operator's own list. Words are compared by stems, which needs no
    /// knowledge of compounds.
    pub fn beside(own: &str) -> Self {
        Self::read(own, &Analyser::new(Arc::default(), Steps::ALL))
    }

    fn read(own: &str, analyser: &Analyser) -> Self {
        let mut synonyms = Self::default();
        for line in lists::lines(lists::SYNONYMS).chain(lists::lines(own)) {
            synonyms.take_in(line, analyser);
        }
        synonyms
    }

    /// None at all.
    pub fn none() -> Self {
        Self::default()
    }

    /// `a = b > c`: a and b ask for each other and for c; c asks for neither.
    fn take_in(&mut self, line: &str, analyser: &Analyser) {
        let mut sides = line.split('>');
        let equal: Vec<&str> = phrases(sides.next().unwrap_or_default());
        let further: Vec<&str> = sides.flat_map(phrases).collect();
        for phrase in &equal {
            let stems = stems(phrase, analyser);
            if stems.is_empty() || stems.len() > MOST_WORDS {
                continue;
            }
            let others = self.of.entry(stems).or_default();
            for other in equal.iter().chain(&further).filter(|other| *other != phrase) {
                if !others.iter().any(|known| known == other) {
                    others.push((*other).to_owned());
                }
            }
        }
    }

    /// What else is asked for by these stems, from the first on: the longest phrase, how many words it has, and what it
    /// stands for.
    pub fn beginning(&self, stems: &[&str]) -> Option<(usize, &[String])> {
        (1..=stems.len().min(MOST_WORDS)).rev().find_map(|length| {
            let phrase: Vec<String> = stems.get(..length)?.iter().map(|stem| (*stem).to_owned()).collect();
            self.of.get(&phrase).map(|others| (length, others.as_slice()))
        })
    }
}

fn phrases(side: &str) -> Vec<&str> {
    side.split('=').map(str::trim).filter(|phrase| !phrase.is_empty()).collect()
}

/// The stems of a phrase, without the words that say nothing by themselves. Hyphens are as in what is asked.
pub(crate) fn stems(phrase: &str, analyser: &Analyser) -> Vec<String> {
    analyser
        .text(phrase, Lang::De, MOST_WORDS * 2)
        .into_iter()
        .filter(|found| !found.token.joined && !analyser.is_small(&found.form.surface, Lang::De))
        .map(|found| found.form.stem)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::Parts;

    fn others(own: &str, phrase: &str) -> Vec<String> {
        let analyser = Analyser::new(Arc::new(Parts::everyday()), Steps::ALL);
        let synonyms = Synonyms::read(own, &analyser);
        let stems = stems(phrase, &analyser);
        let stems: Vec<&str> = stems.iter().map(String::as_str).collect();
        synonyms.beginning(&stems).map(|(_, others)| others.to_vec()).unwrap_or_default()
    }

    #[test]
    fn equal_words_ask_for_each_other_in_all_their_forms() {
        assert!(others("", "Kitas").contains(&"Kindertagesstätte".to_owned()));
        assert!(others("", "Kindertagesstätten").contains(&"Kita".to_owned()));
    }

    #[test]
    fn an_arrow_points_one_way() {
        assert_eq!(others("Zirkus > Manege", "Zirkus"), ["Manege"]);
        assert_eq!(others("Zirkus > Manege", "Manege"), Vec::<String>::new());
    }

    #[test]
    fn the_list_of_the_operator_adds_to_ours() {
        assert_eq!(others("# Gladbeck\nPlatzcafé = Zucchinitreff", "Zucchinitreff"), ["Platzcafé"]);
    }

    #[test]
    fn phrases_are_found_whole() {
        assert!(others("", "Müll sammeln").contains(&"Aufräumaktion".to_owned()));
    }
}
