//! The words of a question with the lists of entries that have them, as they are read.

use crate::error::Result;
use crate::index::Fields;
use crate::plan::{self, Slot};
use crate::sums::{ByLength, Gains, K1, Marks, Sums, TITLE, Worth, is_marked};
use tantivy::postings::BlockSegmentPostings;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, SegmentReader, TERMINATED, Term};

/// What a word counts each time it stands in an entry.
#[derive(Clone, Copy)]
pub(crate) enum Gain<'a> {
    Always(f32),
    ByLength(&'a ByLength),
}

/// The entries that have a stem in one field, from the first on that was not looked at yet.
pub(crate) struct List<'a> {
    block: BlockSegmentPostings,
    at: usize,
    gain: Gain<'a>,
}

impl<'a> List<'a> {
    fn open(segment: &SegmentReader, field: Field, stem: &str, gain: Gain<'a>) -> Result<Option<Self>> {
        let term = Term::from_field_text(field, stem);
        let inverted = segment.inverted_index(field)?;
        let block = inverted.read_block_postings(&term, IndexRecordOption::WithFreqs)?;
        Ok(block.map(|block| Self { block, at: 0, gain }))
    }

    /// The next entry.
    pub fn entry(&self) -> DocId {
        self.block.docs().get(self.at).copied().unwrap_or(TERMINATED)
    }

    /// Passes over all entries before this one.
    pub fn skip_to(&mut self, entry: DocId) {
        if self.entry() < entry {
            self.at = self.block.seek(entry);
        }
    }

    /// Adds what the word counts in each entry before the end, where that is wanted.
    pub fn add_to(&mut self, counts: &mut Sums, wanted: &Marks, end: DocId) {
        while self.entry() < end {
            let docs = self.block.docs().get(self.at..).unwrap_or_default();
            let often = self.block.freqs().get(self.at..).unwrap_or_default();
            let within = docs.partition_point(|entry| *entry < end);
            #[expect(clippy::cast_precision_loss, reason = "counts of words, used as a weight")]
            let these = docs
                .iter()
                .zip(often)
                .take(within)
                .filter(|(entry, _)| is_marked(wanted, **entry))
                .map(|(entry, often)| (*entry, *often as f32));
            match self.gain {
                Gain::Always(gain) => these.for_each(|(entry, often)| counts.add(entry, gain * often)),
                Gain::ByLength(gains) => {
                    these.for_each(|(entry, often)| counts.add(entry, gains.of(entry) * often));
                }
            }
            self.at += within;
            if within == docs.len() {
                self.block.advance();
                self.at = 0;
            }
        }
    }
}

/// One stem that is looked for.
pub(crate) struct Sought<'a> {
    pub title: Option<List<'a>>,
    pub others: Vec<List<'a>>,
    /// What it gives an entry at most.
    pub most: f32,
    /// What it counts among the words that an entry has.
    pub telling: f32,
}

impl<'a> Sought<'a> {
    fn open(segment: &SegmentReader, fields: Fields, gains: &'a Gains, term: &plan::Term) -> Result<Self> {
        let list = |field, gain| List::open(segment, field, &term.stem, gain);
        let mut others = Vec::with_capacity(3);
        others.extend(list(fields.body, Gain::ByLength(&gains.body))?);
        if term.inner > 0.0 {
            others.extend(list(fields.title_parts, Gain::Always(TITLE * term.inner))?);
            others.extend(list(fields.body_parts, Gain::Always(term.inner))?);
        }
        let telling = term.weight * term.idf;
        let title = list(fields.title, Gain::ByLength(&gains.title))?;
        Ok(Self { title, others, most: telling * (K1 + 1.0), telling })
    }
}

/// One way to find a word.
pub(crate) struct Way<'a> {
    pub terms: Vec<Sought<'a>>,
}

impl<'a> Way<'a> {
    pub fn lists_mut(&mut self) -> impl Iterator<Item = &mut List<'a>> {
        self.terms.iter_mut().flat_map(|term| term.title.iter_mut().chain(&mut term.others))
    }
}

/// A word of the question.
pub(crate) struct Word<'a> {
    pub ways: Vec<Way<'a>>,
    /// How telling it is; none for one that only makes a good entry better.
    pub share: Option<f32>,
    /// What it and those after it give at most.
    pub most_from_here: Worth,
}

impl<'a> Word<'a> {
    pub fn lists(&self) -> impl Iterator<Item = &List<'a>> {
        let terms = self.ways.iter().flat_map(|way| &way.terms);
        terms.flat_map(|term| term.title.iter().chain(&term.others))
    }

    /// What its best way gives at most.
    fn most(&self) -> f32 {
        let most = |way: &Way<'_>| way.terms.iter().map(|term| term.most).sum();
        self.ways.iter().map(most).fold(0.0, f32::max)
    }
}

/// The words of the question in one piece of the index, the one that gives most first.
pub(crate) struct Words<'a> {
    pub words: Vec<Word<'a>>,
}

impl<'a> Words<'a> {
    pub fn open(segment: &SegmentReader, fields: Fields, gains: &'a Gains, slots: &[Slot]) -> Result<Self> {
        let mut words = Vec::new();
        for slot in slots {
            let mut ways = Vec::new();
            for alternative in &slot.alternatives {
                let mut terms = Vec::new();
                for term in &alternative.terms {
                    let sought = Sought::open(segment, fields, gains, term)?;
                    if sought.title.is_some() || !sought.others.is_empty() {
                        terms.push(sought);
                    }
                }
                ways.push(Way { terms });
            }
            let share = (!slot.bonus).then(|| slot.idf());
            words.push(Word { ways, share, most_from_here: Worth::default() });
        }
        words.sort_by(|one, other| other.most().total_cmp(&one.most()));
        let mut most = Worth::default();
        for word in words.iter_mut().rev() {
            most.sum += word.most();
            most.covered += word.share.unwrap_or(0.0);
            most.titled = most.covered;
            word.most_from_here = most;
        }
        Ok(Self { words })
    }
}
