//! What somebody asks, as words that may be found in several ways.

use crate::analyse::{Analyser, Form};
use crate::error::Result;
use crate::index::{Fields, Index};
use crate::synonyms;
use crate::vocabulary::{Near, Vocabulary};
use crate::{Lang, tokens};
use tantivy::Searcher;

/// Words beyond these are left out: nobody asks with more, and each costs a look at every entry that has it.
const MOST_WORDS: usize = 40;
/// Bytes beyond these are not looked at.
const MOST_BYTES: usize = 4_096;

/// By which way a word of the question was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// As it was typed, in one of its forms or as a part of a longer word.
    Typed,
    /// By this word, which is like it.
    Corrected(String),
    /// By this one, which asks for the same.
    Synonym(String),
    /// By this one, which begins so.
    Begun(String),
}

/// One stem that is looked for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Term {
    pub stem: String,
    /// What it weighs.
    pub weight: f32,
    /// What it weighs where it is a part of a longer word.
    pub inner: f32,
    /// How telling it is.
    pub idf: f32,
}

/// One way to find a word.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Alternative {
    pub way: Way,
    pub terms: Vec<Term>,
    /// Some entry has it as a word of its own or all its parts.
    pub is_there: bool,
}

/// A word of the question.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Slot {
    /// As it was typed.
    pub word: String,
    /// Where it stands in the question; empty for what was put together of several.
    pub from: usize,
    pub to: usize,
    /// The best one counts for each entry.
    pub alternatives: Vec<Alternative>,
    /// Only makes a good entry better.
    pub bonus: bool,
}

impl Slot {
    /// Is there an entry that has it by such a way?
    pub fn found_as(&self, wanted: impl Fn(&Way) -> bool) -> bool {
        self.alternatives.iter().any(|it| wanted(&it.way) && it.is_there)
    }

    /// How telling it is.
    pub fn idf(&self) -> f32 {
        self.alternatives
            .iter()
            .flat_map(|it| &it.terms)
            .map(|term| term.idf * term.weight)
            .fold(0.0, f32::max)
    }
}

/// What the ways are worth against the word as it was typed. Measured on collections of German texts; see
/// `docs/decisions/0025-german-search.md`.
mod worth {
    /// A word within a longer one against the word alone.
    pub const INNER: f32 = 0.25;
    /// All parts of a compound together, shared among them.
    pub const PARTS: f32 = 0.3;
    pub const ONE_ERROR: f32 = 0.8;
    pub const TWO_ERRORS: f32 = 0.55;
    /// For a word that is known but so seldom that it may be an error itself.
    pub const RARE: f32 = 0.4;
    pub const SYNONYM: f32 = 0.5;
    pub const BEGUN: f32 = 0.6;
    pub const OTHER_LANGUAGE: f32 = 0.7;
    /// Two words of the question that make one in an entry.
    pub const JOINED: f32 = 0.5;
}

/// Short words are not corrected: too many others are like them.
const SHORTEST_ONE_ERROR: usize = 4;
const SHORTEST_TWO_ERRORS: usize = 8;
/// So many corrections of a word are tried.
const MOST_CORRECTIONS: usize = 3;
/// A word of so many letters may be the beginning of another without being typed just now.
const SHORTEST_BEGUN: usize = 5;
const MOST_BEGUN: usize = 8;
/// Places at which a mistyped compound is cut, at most.
const MOST_CUTS: usize = 6;

pub(crate) struct Planner<'a> {
    vocabulary: Vocabulary<'a>,
    fields: Fields,
    analyser: &'a Analyser,
    index: &'a Index,
    entries: f32,
}

impl<'a> Planner<'a> {
    #[expect(clippy::cast_precision_loss, reason = "counts of entries, used as a weight")]
    pub fn new(index: &'a Index, searcher: &'a Searcher) -> Self {
        Self {
            vocabulary: Vocabulary { searcher, fields: index.fields },
            fields: index.fields,
            analyser: &index.analyser,
            index,
            entries: searcher.num_docs() as f32,
        }
    }

    /// Takes a question apart.
    pub fn plan(&self, question: &str, page: Lang, typing: bool) -> Result<Vec<Slot>> {
        let mut end = question.len().min(MOST_BYTES);
        while !question.is_char_boundary(end) {
            end -= 1;
        }
        let question = question.get(..end).unwrap_or_default();
        let all = tokens::tokens(question, MOST_WORDS);
        let says_something = |token: &&tokens::Token| {
            !Lang::meant_by(&token.letters, page)
                .into_iter()
                .take(if matches!(page, Lang::En | Lang::Tr | Lang::Pl) { 2 } else { 1 })
                .any(|lang| self.analyser.is_small(&self.analyser.word(&token.letters, lang).surface, lang))
        };
        let mut words: Vec<&tokens::Token> = all.iter().filter(says_something).collect();
        if words.is_empty() {
            words = all.iter().collect();
        }
        let mut slots = Vec::new();
        let last = words.iter().rposition(|token| !token.joined);
        for (place, token) in words.iter().enumerate() {
            let begun = typing && Some(place) == last && token.to == question.trim_end().len();
            let slot = self.slot(token, page, begun)?;
            if !slots.iter().any(|known: &Slot| known.word == slot.word) {
                slots.push(slot);
            }
        }
        if self.analyser.steps().parts {
            self.join_neighbours(&words, &mut slots)?;
        }
        if self.analyser.steps().synonyms {
            self.add_synonyms(&words, &mut slots)?;
        }
        Ok(slots)
    }

    fn slot(&self, token: &tokens::Token, page: Lang, begun: bool) -> Result<Slot> {
        let langs = Lang::meant_by(&token.letters, page);
        let mut alternatives = Vec::new();
        let mut main = Form::default();
        let mut known = false;
        for (place, lang) in langs.iter().enumerate() {
            let form = self.analyser.word(&token.letters, *lang);
            let seen = self.is_known(&form)?;
            let same = place > 0 && form.stem == main.stem;
            if place == 0 {
                main = form.clone();
            }
            if same || (place > 0 && !seen) {
                continue;
            }
            // Words of other languages than that of the page and German are tried only where these know none.
            if place > usize::from(langs.first() != Some(&Lang::De)) && known {
                break;
            }
            known |= seen;
            let weight = if place == 0 { 1.0 } else { worth::OTHER_LANGUAGE };
            alternatives.push(self.alternative(Way::Typed, self.terms(&form, weight)?));
        }
        let (steps, typed_ways) = (self.analyser.steps(), alternatives.len());
        let is_there = alternatives.iter().any(|it| it.is_there);
        // A word that is known nowhere may begin a compound that nobody could take apart.
        if begun || (steps.parts && !is_there && main.surface.len() >= SHORTEST_BEGUN) {
            for (word, _) in self.vocabulary.beginning(&main.surface, MOST_BEGUN)? {
                self.also(&mut alternatives, &word, worth::BEGUN, Way::Begun)?;
            }
        }
        if steps.typing && alternatives.len() == typed_ways {
            if is_there {
                self.doubt(&main, &mut alternatives)?;
            } else {
                self.correct(&main, &mut alternatives)?;
            }
        }
        let (word, bonus) = (token.letters.clone(), token.joined);
        Ok(Slot { word, from: token.from, to: token.to, alternatives, bonus })
    }

    /// Is it in the index, in any of its forms?
    fn is_known(&self, form: &Form) -> Result<bool> {
        Ok(self.frequency(&form.stem)? > 0)
    }

    fn frequency(&self, stem: &str) -> Result<u64> {
        let (title, body) = (
            self.vocabulary.within(self.fields.title, stem)?,
            self.vocabulary.within(self.fields.body, stem)?,
        );
        Ok(title.max(body))
    }

    fn term(&self, stem: &str, weight: f32, inner: f32) -> Result<Term> {
        let mut within = self.frequency(stem)?;
        if inner > 0.0 {
            let parts = self.vocabulary.within(self.fields.title_parts, stem)?;
            within += parts.max(self.vocabulary.within(self.fields.body_parts, stem)?);
        }
        #[expect(clippy::cast_precision_loss, reason = "counts of entries, used as a weight")]
        let within = (within as f32).min(self.entries);
        let idf = (1.0 + (self.entries - within + 0.5) / (within + 0.5)).ln();
        Ok(Term { stem: stem.to_owned(), weight, inner, idf })
    }

    /// The stem of a word, and those of its parts.
    fn terms(&self, form: &Form, weight: f32) -> Result<Vec<Term>> {
        let inner = if self.analyser.steps().parts { worth::INNER } else { 0.0 };
        let mut terms = vec![self.term(&form.stem, weight, inner)?];
        terms.extend(self.part_terms(&form.parts, weight)?);
        Ok(terms)
    }

    fn part_terms(&self, parts: &[String], weight: f32) -> Result<Vec<Term>> {
        #[expect(clippy::cast_precision_loss, reason = "a handful")]
        let share = weight * worth::PARTS / (parts.len().max(1) as f32).sqrt();
        parts.iter().map(|part| self.term(part, share, 1.0)).collect()
    }

    /// One more German word for a slot, unless it says nothing new.
    fn also(
        &self,
        alternatives: &mut Vec<Alternative>,
        word: &str,
        weight: f32,
        way: fn(String) -> Way,
    ) -> Result<()> {
        let form = self.analyser.german(word.to_owned());
        let is_there = alternatives
            .iter()
            .any(|it| it.terms.first().is_some_and(|term| term.stem == form.stem && term.weight >= weight));
        if !is_there {
            let terms = self.terms(&form, weight)?;
            alternatives.push(self.alternative(way(word.to_owned()), terms));
        }
        Ok(())
    }

    /// Words that are like one that is known nowhere, or hardly.
    fn correct(&self, typed: &Form, alternatives: &mut Vec<Alternative>) -> Result<()> {
        let letters = typed.surface.chars().count();
        if letters < SHORTEST_ONE_ERROR || typed.surface.bytes().all(|letter| letter.is_ascii_digit()) {
            return Ok(());
        }
        let near = self.vocabulary.near(&typed.surface, 1, MOST_CORRECTIONS)?;
        let whole = !near.is_empty();
        for near in near {
            self.corrected(alternatives, near, worth::ONE_ERROR)?;
        }
        if whole {
            return Ok(());
        }
        let cut = self.correct_part(typed, alternatives)?;
        if !cut && letters >= SHORTEST_TWO_ERRORS {
            for near in self.vocabulary.near(&typed.surface, 2, MOST_CORRECTIONS)? {
                self.corrected(alternatives, near, worth::TWO_ERRORS)?;
            }
        }
        Ok(())
    }

    /// A word that next to no entry has may be an error that somebody made in a text.
    fn doubt(&self, typed: &Form, alternatives: &mut Vec<Alternative>) -> Result<()> {
        let within = self.frequency(&typed.stem)?;
        if !(1..=2).contains(&within) || self.entries < 1_000.0 || typed.surface.len() < SHORTEST_TWO_ERRORS {
            return Ok(());
        }
        for near in self.vocabulary.near(&typed.surface, 1, 1)? {
            if near.within >= 20 * within {
                self.corrected(alternatives, near, worth::RARE)?;
            }
        }
        Ok(())
    }

    fn corrected(&self, alternatives: &mut Vec<Alternative>, near: Near, weight: f32) -> Result<()> {
        if near.is_part {
            let form = Form {
                stem: near.word.clone(),
                parts: self.part_stems(&near.word),
                surface: near.word.clone(),
            };
            let terms = self.terms(&form, weight)?;
            alternatives.push(self.alternative(Way::Corrected(near.word), terms));
            return Ok(());
        }
        self.also(alternatives, &near.word, weight, Way::Corrected)
    }

    fn part_stems(&self, stem: &str) -> Vec<String> {
        self.analyser.german(stem.to_owned()).parts
    }

    /// A compound with an error in one of its parts: the other one is known.
    fn correct_part(&self, typed: &Form, alternatives: &mut Vec<Alternative>) -> Result<bool> {
        let parts = self.analyser.parts();
        let mut begins = parts.begins(&typed.surface);
        begins.reverse();
        let ends = parts.ends(&typed.surface);
        let mut found: Vec<(String, Near)> = Vec::new();
        for (part, rest) in begins.into_iter().take(MOST_CUTS) {
            found.extend(self.vocabulary.near(rest, 1, 1)?.into_iter().map(|near| (part.clone(), near)));
        }
        for (rest, part) in ends.into_iter().take(MOST_CUTS) {
            found.extend(self.vocabulary.near(rest, 1, 1)?.into_iter().map(|near| (part.clone(), near)));
        }
        found.sort_by(|one, other| {
            let size = |it: &(String, Near)| it.0.len() + it.1.word.len();
            size(other).cmp(&size(one)).then(other.1.within.cmp(&one.1.within))
        });
        let some = !found.is_empty();
        for (part, near) in found.into_iter().take(MOST_CORRECTIONS) {
            let mut other = self.analyser.german(near.word.clone());
            if near.is_part {
                other.stem.clone_from(&near.word);
            }
            let forms = [self.analyser.german(part), other];
            let mut stems: Vec<String> = Vec::new();
            for form in forms {
                for stem in std::iter::once(form.stem).chain(form.parts) {
                    if !stems.contains(&stem) {
                        stems.push(stem);
                    }
                }
            }
            let terms = self.part_terms(&stems, worth::ONE_ERROR)?;
            alternatives.push(self.alternative(Way::Corrected(near.word), terms));
        }
        Ok(some)
    }

    /// Words written apart that are one word in some entry.
    fn join_neighbours(&self, words: &[&tokens::Token], slots: &mut Vec<Slot>) -> Result<()> {
        let alone: Vec<&&tokens::Token> = words.iter().filter(|token| !token.joined).collect();
        for pair in alone.windows(2) {
            let [one, other] = pair else { continue };
            let (one, other) =
                (self.analyser.word(&one.letters, Lang::De), self.analyser.word(&other.letters, Lang::De));
            if one.surface.len() + other.surface.len() < 7 {
                continue;
            }
            for link in ["", "s", "n", "en"] {
                let joined = format!("{}{link}{}", one.surface, other.surface);
                let form = self.analyser.german(joined.clone());
                if self.frequency(&form.stem)? > 0 {
                    let terms = vec![self.term(&form.stem, worth::JOINED, 1.0)?];
                    let alternatives = vec![self.alternative(Way::Typed, terms)];
                    slots.push(Slot { word: joined, from: 0, to: 0, alternatives, bonus: true });
                    break;
                }
            }
        }
        Ok(())
    }

    /// Other words for the same, for one word or several.
    fn add_synonyms(&self, words: &[&tokens::Token], slots: &mut [Slot]) -> Result<()> {
        let alone: Vec<&&tokens::Token> = words.iter().filter(|token| !token.joined).collect();
        let forms: Vec<Form> =
            alone.iter().map(|token| self.analyser.word(&token.letters, Lang::De)).collect();
        // A mistyped word has the synonyms of what was meant.
        let meant: Vec<String> =
            alone.iter().zip(&forms).map(|(token, form)| self.meant(token, form, slots)).collect();
        let stems: Vec<&str> = meant.iter().map(String::as_str).collect();
        let mut at = 0;
        while at < stems.len() {
            let Some((length, others)) = self.index.synonyms.beginning(stems.get(at..).unwrap_or_default())
            else {
                at += 1;
                continue;
            };
            let place = alone
                .get(at)
                .and_then(|token| slots.iter().position(|slot| !slot.bonus && slot.word == token.letters));
            if let Some(slot) = place.and_then(|place| slots.get_mut(place)) {
                for other in others {
                    if let Some(alternative) = self.phrase(other)? {
                        slot.alternatives.push(alternative);
                    }
                }
            }
            at += length;
        }
        Ok(())
    }

    fn meant(&self, token: &tokens::Token, form: &Form, slots: &[Slot]) -> String {
        slots
            .iter()
            .find(|slot| !slot.bonus && slot.word == token.letters)
            .and_then(|slot| {
                slot.alternatives.iter().find_map(|it| match &it.way {
                    Way::Corrected(word) => Some(self.analyser.german(word.clone()).stem),
                    _ => None,
                })
            })
            .unwrap_or_else(|| form.stem.clone())
    }

    fn phrase(&self, phrase: &str) -> Result<Option<Alternative>> {
        let stems = synonyms::stems(phrase, self.analyser);
        #[expect(clippy::cast_precision_loss, reason = "a handful")]
        let share = worth::SYNONYM / (stems.len().max(1) as f32);
        let inner = if self.analyser.steps().parts { worth::INNER } else { 0.0 };
        let mut terms = Vec::new();
        for stem in &stems {
            terms.push(self.term(stem, share, inner)?);
        }
        let is_there = terms.iter().any(|term| self.is_there(term));
        Ok(is_there.then(|| self.alternative(Way::Synonym(phrase.to_owned()), terms)))
    }

    fn alternative(&self, way: Way, terms: Vec<Term>) -> Alternative {
        let is_there = match terms.split_first() {
            Some((whole, parts)) => {
                self.is_there(whole) || (!parts.is_empty() && parts.iter().all(|part| self.is_there(part)))
            }
            None => false,
        };
        Alternative { way, terms, is_there }
    }

    fn is_there(&self, term: &Term) -> bool {
        term.idf < self.idf_of_nothing()
    }

    /// The weight of a stem that no entry has.
    fn idf_of_nothing(&self) -> f32 {
        (1.0 + (self.entries + 0.5) / 0.5).ln() - f32::EPSILON
    }
}
