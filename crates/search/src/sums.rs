//! Adds up what the words of a question give each entry, a stretch of entries after another.
//!
//! All lists of entries are read side by side in the order of the entries. So the sums of a stretch stay in the nearest
//! memory of the processor until they are done, and no sum is kept for an entry that is not worth it.

use crate::error::Result;
use crate::index::Fields;
use crate::words::{List, Way, Word, Words};
use tantivy::fieldnorm::FieldNormReader;
use tantivy::schema::Field;
use tantivy::{DocId, Searcher, SegmentReader, TERMINATED};

/// How soon a word that comes again counts no more.
pub(crate) const K1: f32 = 1.2;
/// How much a long text has to say a word more often.
const B_BODY: f32 = 0.6;
const B_TITLE: f32 = 0.3;
pub(crate) const TITLE: f32 = 2.5;
/// Entries of a stretch: the sums of one, 16 KiB, fit into the nearest memory.
const STRETCH: usize = 4_096;
const STRETCH_ENTRIES: DocId = 4_096;
const BITS: usize = 64;
/// What an entry gets for its words is rounded a little otherwise than what it can get at most.
const ROUNDING: f32 = 0.999;

/// A mark for each entry of a stretch.
pub(crate) type Marks = [u64; STRETCH / BITS];
const EACH: Marks = [u64::MAX; STRETCH / BITS];

/// Is there a mark for this entry?
pub(crate) fn is_marked(marks: &Marks, entry: DocId) -> bool {
    let place = entry as usize % STRETCH;
    marks.get(place / BITS).is_some_and(|word| word >> (place % BITS) & 1 == 1)
}

/// Hands on the place of each mark.
fn each_marked(marks: &Marks, mut each: impl FnMut(usize)) {
    for (number, word) in marks.iter().enumerate() {
        let mut left = *word;
        while left != 0 {
            each(number * BITS + left.trailing_zeros() as usize);
            left &= left - 1;
        }
    }
}

/// A number for each entry of a stretch, and which of them have one.
pub(crate) struct Sums {
    values: Box<[f32; STRETCH]>,
    marks: Box<Marks>,
}

impl Default for Sums {
    fn default() -> Self {
        Self { values: Box::new([0.0; STRETCH]), marks: Box::new([0; STRETCH / BITS]) }
    }
}

impl Sums {
    #[inline]
    fn change(&mut self, place: usize, to: impl FnOnce(f32) -> f32) {
        // The remainder tells the compiler that each place is within.
        let place = place % STRETCH;
        if let (Some(value), Some(word)) = (self.values.get_mut(place), self.marks.get_mut(place / BITS)) {
            *value = to(*value);
            *word |= 1 << (place % BITS);
        }
    }

    /// To an entry of the whole piece.
    #[inline]
    pub fn add(&mut self, entry: DocId, more: f32) {
        self.change(entry as usize, |value| value + more);
    }

    fn raise(&mut self, place: usize, to: f32) {
        self.change(place, |value| value.max(to));
    }

    fn take(&mut self, place: usize) -> f32 {
        self.values.get_mut(place % STRETCH).map(std::mem::take).unwrap_or_default()
    }

    /// Hands each sum on and forgets it.
    fn drain(&mut self, mut each: impl FnMut(usize, f32)) {
        let marks = std::mem::replace(&mut *self.marks, [0; STRETCH / BITS]);
        each_marked(&marks, |place| each(place, self.take(place)));
    }
}

/// How long the texts of a field are over the whole index.
#[derive(Clone, Copy)]
pub(crate) struct Lengths {
    title: f32,
    body: f32,
}

impl Lengths {
    #[expect(clippy::cast_precision_loss, reason = "an average length, used as a weight")]
    pub fn of(searcher: &Searcher, fields: Fields) -> Result<Self> {
        let average = |field: Field| -> Result<f32> {
            let (mut words, mut entries) = (0_u64, 0_u64);
            for segment in searcher.segment_readers() {
                words += segment.inverted_index(field)?.total_num_tokens();
                entries += u64::from(segment.max_doc());
            }
            Ok((words as f32 / entries.max(1) as f32).max(1.0))
        };
        Ok(Self { title: average(fields.title)?, body: average(fields.body)? })
    }
}

/// What a word counts in a text of each length.
pub(crate) struct ByLength {
    pub norms: FieldNormReader,
    /// By the byte that stands for a length.
    gains: [f32; 256],
}

impl ByLength {
    fn new(norms: FieldNormReader, weight: f32, b: f32, average: f32) -> Self {
        let mut gains = [0.0; 256];
        for (id, gain) in (0..=u8::MAX).zip(&mut gains) {
            #[expect(clippy::cast_precision_loss, reason = "a length in words, used as a weight")]
            let length = FieldNormReader::id_to_fieldnorm(id) as f32;
            *gain = weight / (1.0 - b + b * length / average);
        }
        Self { norms, gains }
    }

    pub fn of(&self, entry: DocId) -> f32 {
        self.gains.get(usize::from(self.norms.fieldnorm_id(entry))).copied().unwrap_or(0.0)
    }
}

/// What a word counts in the texts of a piece of the index.
pub(crate) struct Gains {
    pub title: ByLength,
    pub body: ByLength,
}

impl Gains {
    pub fn of(segment: &SegmentReader, fields: Fields, lengths: Lengths) -> Result<Self> {
        let norms = |field| segment.get_fieldnorms_reader(field);
        Ok(Self {
            title: ByLength::new(norms(fields.title)?, TITLE, B_TITLE, lengths.title),
            body: ByLength::new(norms(fields.body)?, 1.0, B_BODY, lengths.body),
        })
    }
}

/// What an entry is worth by its words.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Worth {
    pub sum: f32,
    /// How telling the words are that it has …
    pub covered: f32,
    /// … and those that it has in its title.
    pub titled: f32,
}

/// Where sums are made.
#[derive(Default)]
pub(crate) struct Desk {
    /// How often one stem is in each entry, a word in a short text for more.
    counts: Sums,
    /// What one way to find a word gives.
    way: Sums,
    /// What the best one gives.
    best: Sums,
    best_title: Sums,
    all: Sums,
    covered: Sums,
    titled: Sums,
}

impl Desk {
    /// Adds up the next stretch that has an entry with words that may be worth showing, and says where it begins.
    /// `too_little` tells whether nobody shows what is worth no more than that.
    pub fn next(&mut self, words: &mut Words<'_>, too_little: impl Fn(&Worth) -> bool) -> Option<DocId> {
        // Words that alone do not suffice only make entries better that others have found.
        let rounded = |worth: &Worth| Worth { sum: worth.sum / ROUNDING, ..*worth };
        let enough = words.words.partition_point(|word| !too_little(&rounded(&word.most_from_here)));
        let (finding, bettering) = words.words.split_at_mut(enough);
        let first = finding.iter().flat_map(Word::lists).map(List::entry).min()?;
        if first == TERMINATED {
            return None;
        }
        let begin = first - first % STRETCH_ENTRIES;
        let end = begin + STRETCH_ENTRIES;
        for word in finding {
            self.word(&mut word.ways, word.share, &EACH, end);
        }
        let found = *self.all.marks;
        for word in bettering {
            word.ways.iter_mut().flat_map(Way::lists_mut).for_each(|list| list.skip_to(begin));
            self.word(&mut word.ways, word.share, &found, end);
        }
        Some(begin)
    }

    /// Adds what the best way to find a word gives each entry that is marked, and marks those that have it in their title.
    fn word(&mut self, ways: &mut [Way<'_>], share: Option<f32>, wanted: &Marks, end: DocId) {
        for way in ways {
            let is_alone = way.terms.len() == 1;
            for term in &mut way.terms {
                if let Some(list) = &mut term.title {
                    list.add_to(&mut self.counts, wanted, end);
                    each_marked(&self.counts.marks, |place| self.best_title.raise(place, term.telling));
                }
                for list in &mut term.others {
                    list.add_to(&mut self.counts, wanted, end);
                }
                let most = term.most;
                let worth = |often: f32| most * often / (often + K1);
                if is_alone {
                    self.counts.drain(|place, often| self.best.raise(place, worth(often)));
                } else {
                    self.counts.drain(|place, often| self.way.change(place, |sum| sum + worth(often)));
                }
            }
            if !is_alone {
                self.way.drain(|place, sum| self.best.raise(place, sum));
            }
        }
        self.best.drain(|place, sum| {
            self.all.change(place, |all| all + sum);
            self.covered.change(place, |all| all + share.unwrap_or(0.0));
        });
        self.best_title.drain(|place, telling| {
            self.titled.change(place, |all| all + share.map_or(0.0, |_| telling));
        });
    }

    /// Hands on what each entry of the stretch is worth, by its place in it, and forgets it.
    pub fn drain(&mut self, mut each: impl FnMut(DocId, Worth)) {
        self.all.drain(|place, sum| {
            let worth = Worth { sum, covered: self.covered.take(place), titled: self.titled.take(place) };
            each(DocId::try_from(place).unwrap_or_default(), worth);
        });
    }
}
