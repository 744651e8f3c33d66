//! From a text to what it is found by.

use crate::parts::Parts;
use crate::tokens::{Token, tokens};
use crate::{Lang, fold, lists};
use frostem::Stemmer;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

/// So many analysed words are remembered: those of the questions and answers of a busy hour.
const REMEMBERED: usize = 30_000;

/// Which steps are taken. All of them, but for measuring what each is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Steps {
    /// Words are found in all their forms.
    pub stems: bool,
    /// Parts of compounds are found.
    pub parts: bool,
    /// Typing errors are forgiven.
    pub typing: bool,
    /// Other words for the same are found.
    pub synonyms: bool,
}

impl Steps {
    /// All of them.
    pub const ALL: Self = Self { stems: true, parts: true, typing: true, synonyms: true };
    /// Words as they stand, in the one spelling.
    pub const WORDS: Self = Self { stems: false, parts: false, typing: false, synonyms: false };

    /// One after another, as they are measured.
    pub const LADDER: [(&'static str, Self); 5] = [
        ("words", Self::WORDS),
        ("stems", Self { stems: true, ..Self::WORDS }),
        ("parts", Self { stems: true, parts: true, ..Self::WORDS }),
        ("typing", Self { synonyms: false, ..Self::ALL }),
        ("synonyms", Self::ALL),
    ];
}

/// What a word is found by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Form {
    /// In the one spelling, with its ending.
    pub surface: String,
    /// Without it.
    pub stem: String,
    /// The stems of its parts, the largest first; empty for a word that is not put together.
    pub parts: Vec<String>,
}

/// A word of a text and what it is found by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it stands.
    pub token: Token,
    /// What it is found by.
    pub form: Form,
}

/// Turns texts into what they are found by.
#[derive(Debug, Clone)]
pub struct Analyser {
    parts: Arc<Parts>,
    steps: Steps,
    small: Arc<HashMap<Lang, HashSet<String>>>,
    /// Words that were analysed lately: taking one apart costs a thousand times what looking it up does.
    lately: Arc<Mutex<HashMap<String, Form>>>,
}

impl Analyser {
    /// With these parts.
    pub fn new(parts: Arc<Parts>, steps: Steps) -> Self {
        let small = Lang::ALL.into_iter().map(|lang| (lang, lists::small_words(lang))).collect();
        Self { parts, steps, small: Arc::new(small), lately: Arc::default() }
    }

    /// The steps it takes.
    pub fn steps(&self) -> Steps {
        self.steps
    }

    /// What it knows of compounds.
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// Does the word ask for nothing by itself?
    pub fn is_small(&self, surface: &str, lang: Lang) -> bool {
        self.small.get(&lang).is_some_and(|words| words.contains(surface))
    }

    /// The words of a text, at most so many.
    pub fn text(&self, text: &str, lang: Lang, most: usize) -> Vec<Found> {
        tokens(text, most)
            .into_iter()
            .map(|token| {
                let form = self.word(&token.letters, lang);
                Found { token, form }
            })
            .collect()
    }

    /// The words of a text, at most so many. Only those that `may_matter` are looked at closely, the others have no stem.
    pub(crate) fn glance(
        &self,
        text: &str,
        lang: Lang,
        most: usize,
        may_matter: impl Fn(&str) -> bool,
    ) -> Vec<Found> {
        tokens(text, most)
            .into_iter()
            .map(|token| {
                let form = if lang == Lang::De {
                    let surface = fold::german(&fold::lower(&token.letters, lang));
                    if may_matter(&surface) {
                        self.german(surface)
                    } else {
                        Form { surface, ..Form::default() }
                    }
                } else {
                    self.word(&token.letters, lang)
                };
                Found { token, form }
            })
            .collect()
    }

    /// One word.
    pub fn word(&self, letters: &str, lang: Lang) -> Form {
        let small = fold::lower(letters, lang);
        if lang != Lang::De {
            let surface = fold::plain(&small);
            let stem =
                if self.steps.stems { fold::plain(&lang.stemmer().stem(&small)) } else { surface.clone() };
            return Form { surface, stem, parts: Vec::new() };
        }
        self.german(fold::german(&small))
    }

    /// A German word that is in the one spelling already.
    pub fn german(&self, surface: String) -> Form {
        let known = self.lately.lock().unwrap_or_else(PoisonError::into_inner).get(&surface).cloned();
        if let Some(known) = known {
            return known;
        }
        let form = self.analysed(surface);
        let mut lately = self.lately.lock().unwrap_or_else(PoisonError::into_inner);
        if lately.len() >= REMEMBERED {
            lately.clear();
        }
        lately.insert(form.surface.clone(), form.clone());
        form
    }

    fn analysed(&self, surface: String) -> Form {
        let stemmer = Lang::De.stemmer();
        let stem = self.stem_of(&surface, stemmer);
        let parts = if self.steps.parts { self.parts_of(&surface, &stem, stemmer) } else { Vec::new() };
        Form { surface, stem, parts }
    }

    fn stem_of(&self, surface: &str, stemmer: Stemmer) -> String {
        if self.steps.stems { german_stem(surface, stemmer) } else { surface.to_owned() }
    }

    fn parts_of(&self, surface: &str, stem: &str, stemmer: Stemmer) -> Vec<String> {
        let mut stems: Vec<String> = Vec::new();
        for part in self.parts.split(without_gender(surface)) {
            let part = self.stem_of(&part, stemmer);
            if part != stem && !stems.contains(&part) {
                stems.push(part);
            }
        }
        stems
    }
}

/// `Helferinnen` and `Helferin` are found by `Helfer` and the other way round.
fn without_gender(word: &str) -> &str {
    let plural = word.strip_suffix("innen");
    match plural.or_else(|| word.strip_suffix("erin").and_then(|_| word.strip_suffix("in"))) {
        Some(rest) if rest.len() >= 4 => rest,
        _ => word,
    }
}

/// `Kitas`, `Fotos` and `Handys`: plurals that the rules for German endings leave as they are. What ends so by itself stays.
fn without_foreign_plural(word: &str) -> &str {
    let of_its_own = ["glas", "gras", "los", "moos", "eis", "ais"];
    match word.strip_suffix('s') {
        Some(rest)
            if rest.len() >= 4
                && rest.ends_with(['a', 'i', 'o', 'y'])
                && !of_its_own.iter().any(|end| word.ends_with(end)) =>
        {
            rest
        }
        _ => word,
    }
}

fn german_stem(surface: &str, stemmer: Stemmer) -> String {
    stemmer.stem(without_foreign_plural(without_gender(surface))).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn analyser() -> Analyser {
        Analyser::new(Arc::new(Parts::everyday()), Steps::ALL)
    }

    fn stem(word: &str) -> String {
        analyser().word(word, Lang::De).stem
    }

    #[test]
    fn all_forms_of_a_word_have_one_stem() {
        for forms in [
            &["Platz", "Plätze", "Plätzen", "Plaetze", "Platzes"][..],
            &["Garten", "Gärten", "Gartens"],
            &["Helfer", "Helferin", "Helferinnen", "Helfern", "Helfers"],
            &["vorlesen", "Vorlesen"],
            &["Straße", "Straßen", "Strasse", "STRASSE"],
            &["Kind", "Kinder", "Kindern", "Kindes"],
            &["Verein", "Vereine", "Vereinen", "Vereins"],
            &["Kita", "Kitas"],
            &["Foto", "Fotos"],
        ] {
            let stems: HashSet<String> = forms.iter().map(|form| stem(form)).collect();
            assert_eq!(stems.len(), 1, "{forms:?} → {stems:?}");
        }
    }

    #[test]
    fn a_part_has_the_stem_it_has_alone() {
        for (word, part) in [
            ("Hochbeetgarten", "Gärten"),
            ("Kinderspielplätze", "Spielplatz"),
            ("Vorlesepatin", "vorlesen"),
            ("Schulhof", "Schule"),
        ] {
            let parts = analyser().word(word, Lang::De).parts;
            assert!(parts.contains(&stem(part)), "{part} in {word}: {parts:?}");
        }
    }

    #[test]
    fn each_language_is_bent_by_its_own_rules() {
        let analyser = analyser();
        for (lang, one, many) in [
            (Lang::En, "garden", "gardens"),
            (Lang::Tr, "çocuk", "çocuklar"),
            (Lang::Pl, "ogród", "ogrodu"),
            (Lang::Uk, "дитина", "дитини"),
        ] {
            assert_eq!(analyser.word(one, lang).stem, analyser.word(many, lang).stem, "{one}");
        }
        assert_eq!(analyser.word("الحديقة", Lang::Ar).stem, analyser.word("حديقة", Lang::Ar).stem);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_fail(text in "\\PC{0,120}") {
            for lang in Lang::ALL {
                let _words = analyser().text(&text, lang, 50);
            }
        }
    }
}
