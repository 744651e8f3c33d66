//! Asking: the best entries with marks where the words stand, how many there are of each kind, and why each was found.

use crate::Lang;
use crate::analyse::Found;
use crate::entry::{Facet, Text};
use crate::error::Result;
use crate::index::Index;
use crate::marks::{self, Piece, Sought};
use crate::plan::{Planner, Slot, Way};
use crate::rank::{self, Wanted};
use std::collections::{BTreeMap, HashMap};
use tantivy::schema::Value;
use tantivy::{DocAddress, Searcher, TantivyDocument};

/// A question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ask {
    /// As it was typed.
    pub text: String,
    /// BCP 47 tag of the page it was typed on.
    pub page: String,
    /// What the answers are narrowed down to; several of one facet mean any of them.
    pub chosen: Vec<(Facet, String)>,
    /// The part of the town that is near; what is there comes first, nothing is left out for it.
    pub near: Option<String>,
    /// The day since 1970.
    pub today: i64,
    /// Is the last word perhaps not finished?
    pub typing: bool,
    /// Answers before the first one that is wanted.
    pub skip: usize,
    /// Answers that are wanted.
    pub most: usize,
}

/// Why an entry was found by a word of the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// The word as it was typed.
    pub word: String,
    /// By which way it was found.
    pub way: Way,
    /// It stands in the title.
    pub in_title: bool,
}

/// One answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// What it is to whoever put it in.
    pub key: String,
    /// BCP 47 tag of the language it is shown in.
    pub tag: String,
    /// What it is called.
    pub title: Vec<Piece>,
    /// Where the words stand in it; empty for an entry with no more than a title.
    pub snippet: Vec<Piece>,
    /// Why it was found, by word of the question.
    pub why: Vec<Why>,
    /// It came further up because somebody lately said that it holds.
    pub is_fresh: bool,
    /// For comparing with others of the same question.
    pub score: f32,
}

/// What a question is answered with.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answer {
    /// All that fits, also beyond the hits.
    pub total: usize,
    /// The best ones.
    pub hits: Vec<Hit>,
    /// How many there would be with each label, by facet.
    pub facets: BTreeMap<Facet, BTreeMap<String, usize>>,
    /// The question with its typing errors mended, when some word was known nowhere and another was taken for it.
    pub meant: Option<String>,
}

/// A fresh entry was helped so much that it is worth a word.
const WORTH_A_WORD: f32 = 0.08;
/// Questions beyond so many answers are not paged through.
const DEEPEST: usize = 1_000;

impl Index {
    /// Answers a question. The same question of the same index has the same answer.
    ///
    /// # Errors
    /// Those of the engine; no question is an error.
    pub fn ask(&self, ask: &Ask) -> Result<Answer> {
        let searcher = self.searcher();
        let slots = self.plan(&searcher, ask)?;
        let skip = ask.skip.min(DEEPEST);
        let wanted = Wanted {
            chosen: &ask.chosen,
            near: ask.near.as_deref(),
            today: ask.today,
            most: skip + ask.most.min(DEEPEST),
        };
        let ranked = rank::rank(&searcher, self.fields, &self.memory, &slots, &wanted)?;
        let sought = Sought::new(&slots);
        let ways = Ways::of(&slots);
        let mut hits = Vec::new();
        let mut spelled = Spelled::of(&slots);
        for best in ranked.best.iter().skip(skip) {
            hits.push(self.hit(&searcher, *best, ask, &ways, &sought, &mut spelled)?);
        }
        for why in hits.iter_mut().flat_map(|hit| &mut hit.why) {
            if let Way::Corrected(word) | Way::Begun(word) = &mut why.way
                && let Some(written) = spelled.written(word)
            {
                *word = written.to_owned();
            }
        }
        Ok(Answer {
            total: ranked.total,
            hits,
            facets: ranked.facets,
            meant: meant(&ask.text, &slots, &spelled),
        })
    }

    /// Only the keys of the best entries, the best first.
    ///
    /// # Errors
    /// Those of the engine.
    pub fn keys(&self, ask: &Ask) -> Result<Vec<String>> {
        let searcher = self.searcher();
        let slots = self.plan(&searcher, ask)?;
        let wanted = Wanted { chosen: &ask.chosen, near: None, today: ask.today, most: ask.most };
        let ranked = rank::rank(&searcher, self.fields, &self.memory, &slots, &wanted)?;
        ranked.best.iter().map(|(_, place)| Ok(self.stored(&searcher, *place)?.0)).collect()
    }

    fn plan(&self, searcher: &Searcher, ask: &Ask) -> Result<Vec<Slot>> {
        Planner::new(self, searcher).plan(&ask.text, Lang::from_tag(&ask.page), ask.typing)
    }

    fn stored(&self, searcher: &Searcher, place: DocAddress) -> Result<(String, String)> {
        let document: TantivyDocument = searcher.doc(place)?;
        let text =
            |field| document.get_first(field).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
        Ok((text(self.fields.key), text(self.fields.texts)))
    }

    fn hit(
        &self,
        searcher: &Searcher,
        (score, place): (f32, DocAddress),
        ask: &Ask,
        ways: &Ways<'_>,
        sought: &Sought,
        spelled: &mut Spelled,
    ) -> Result<Hit> {
        let (key, texts) = self.stored(searcher, place)?;
        let texts: Vec<Text> = serde_json::from_str(&texts).unwrap_or_default();
        let read = |text: &Text| {
            let words = |said: &str| {
                self.analyser.glance(said, text.lang(), marks::MOST_WORDS, |word| sought.may_find(word))
            };
            (words(&text.title), words(&text.body))
        };
        // In the language of the page where there is a text in it; else in one in which the words were found.
        let text = texts
            .iter()
            .find(|text| text.tag == ask.page)
            .or_else(|| {
                texts.iter().find(|text| {
                    let (title, body) = read(text);
                    title.iter().chain(&body).any(|found| sought.finds(&found.form))
                })
            })
            .or(texts.first())
            .cloned()
            .unwrap_or_default();
        let (title, body) = read(&text);
        title.iter().chain(&body).for_each(|found| spelled.see(found));
        let day = self.memory.labels(searcher.segment_reader(place.segment_ord))?.day_of(place.doc_id);
        Ok(Hit {
            key,
            title: marks::marked(&text.title, &title, sought),
            snippet: marks::snippet(&text.body, &body, sought),
            why: why_each(ways, &title, &body, sought),
            is_fresh: rank::freshness(day, ask.today) >= WORTH_A_WORD,
            tag: text.tag,
            score,
        })
    }
}

/// What each way to find a word of the question looks for, made once for all hits.
struct Ways<'a>(Vec<(&'a Slot, Vec<Sought>)>);

impl<'a> Ways<'a> {
    fn of(slots: &'a [Slot]) -> Self {
        let sought = |slot: &Slot| {
            slot.alternatives.iter().map(|it| Sought::of(std::slice::from_ref(it))).collect::<Vec<_>>()
        };
        Self(slots.iter().filter(|slot| !slot.bonus).map(|slot| (slot, sought(slot))).collect())
    }
}

fn why_each(ways: &Ways<'_>, title: &[Found], body: &[Found], sought: &Sought) -> Vec<Why> {
    // Of a long text only the words that were found at all are asked for each word of the question.
    fn found<'f>(words: &'f [Found], sought: &Sought) -> Vec<&'f Found> {
        words.iter().filter(|word| sought.finds(&word.form)).collect()
    }
    let (title, body) = (found(title, sought), found(body, sought));
    ways.0.iter().filter_map(|(slot, ways)| why(slot, ways, &title, &body)).collect()
}

/// The first way that leads to a word of the entry, in its title before its text.
fn why(slot: &Slot, ways: &[Sought], title: &[&Found], body: &[&Found]) -> Option<Why> {
    let found = |in_title: bool, words: &[&Found]| {
        slot.alternatives.iter().zip(ways).find_map(|(alternative, sought)| {
            words.iter().any(|word| sought.finds(&word.form)).then(|| Why {
                word: slot.word.clone(),
                way: alternative.way.clone(),
                in_title,
            })
        })
    };
    found(true, title).or_else(|| found(false, body))
}

/// How the words that were taken for mistyped ones are written in the entries that were found.
struct Spelled(HashMap<String, Option<String>>);

impl Spelled {
    fn of(slots: &[Slot]) -> Self {
        let ways = slots.iter().flat_map(|slot| &slot.alternatives).map(|it| &it.way);
        Self(
            ways.filter_map(|way| match way {
                Way::Corrected(word) | Way::Begun(word) => Some((word.clone(), None)),
                Way::Typed | Way::Synonym(_) => None,
            })
            .collect(),
        )
    }

    fn see(&mut self, found: &Found) {
        if let Some(written @ None) = self.0.get_mut(&found.form.surface) {
            *written = Some(found.token.letters.clone());
        }
    }

    fn written(&self, word: &str) -> Option<&str> {
        self.0.get(word)?.as_deref()
    }
}

/// The question with the likeliest word in place of each that was known nowhere, where an answer shows how it is written.
fn meant(question: &str, slots: &[Slot], spelled: &Spelled) -> Option<String> {
    let mut mended = String::new();
    let (mut at, mut any) = (0, false);
    let mut spoken: Vec<&Slot> = slots.iter().filter(|slot| !slot.bonus).collect();
    spoken.sort_by_key(|slot| slot.from);
    for slot in spoken {
        let is_known = |it: &Way| !matches!(it, Way::Corrected(_));
        let corrected = slot.alternatives.iter().find_map(|it| match &it.way {
            Way::Corrected(word) => spelled.written(word),
            Way::Typed | Way::Synonym(_) | Way::Begun(_) => None,
        });
        if let (Some(word), false) = (corrected, slot.found_as(is_known))
            && let Some(before) = question.get(at..slot.from)
        {
            mended.push_str(before);
            mended.push_str(word);
            (at, any) = (slot.to, true);
        }
    }
    mended.push_str(question.get(at..).unwrap_or_default());
    any.then_some(mended)
}
