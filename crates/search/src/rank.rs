//! Which entries answer a question best, and how many there are of each kind.
//!
//! BM25 with the fields put together before it saturates (BM25F): a word in the title counts more, and a word that stands
//! in title and text does not count twice. Each word of the question adds what its best way gives.

use crate::entry::Facet;
use crate::error::Result;
use crate::index::{DAY, Fields, LABELS};
use crate::plan::{Alternative, Slot};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use tantivy::index::SegmentId;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocAddress, DocId, Searcher, SegmentReader, TERMINATED, Term};

/// How soon a word that comes again counts no more.
const K1: f32 = 1.2;
/// How much a long text has to say a word more often.
const B_BODY: f32 = 0.6;
const B_TITLE: f32 = 0.3;
const TITLE: f32 = 2.5;
/// An entry that has all words of the question is worth so much more than one that has hardly any.
const ALL_WORDS: f32 = 0.25;
/// One that has them all in its title is worth so much more: whoever types a name wants what is called so before what
/// tells of it.
const IN_TITLE: f32 = 0.25;
/// A fresh entry is better by so much at most; half of it is gone after [`HALF_LIFE`] days.
const FRESH: f32 = 0.12;
const HALF_LIFE: f32 = 180.0;
/// One in the wanted part of the town is better by so much, one for the whole town by half.
const NEAR: f32 = 0.2;
/// Below this share of the best one an entry only has some word in common with the question …
const WORTH_SHOWING: f32 = 0.3;
/// … but so many are always shown.
const ALWAYS: usize = 10;

/// What is wanted besides the words.
pub(crate) struct Wanted<'a> {
    pub chosen: &'a [(Facet, String)],
    pub near: Option<&'a str>,
    pub today: i64,
    pub most: usize,
}

/// The best entries and how many there are.
#[derive(Debug, Default)]
pub(crate) struct Ranked {
    pub best: Vec<(f32, DocAddress)>,
    pub total: usize,
    pub facets: BTreeMap<Facet, BTreeMap<String, usize>>,
}

/// Labels and days of the entries of one piece of the index, unpacked.
#[derive(Debug)]
struct Labels {
    names: Vec<(Facet, String)>,
    /// Where the labels of each entry begin.
    begins: Vec<u32>,
    places: Vec<u16>,
    days: Vec<i64>,
}

/// What is remembered of the pieces of the index as long as they live.
#[derive(Debug, Default)]
pub(crate) struct Memory(Mutex<HashMap<SegmentId, Arc<Labels>>>);

impl Memory {
    fn labels(&self, segment: &SegmentReader) -> Result<Arc<Labels>> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&segment.segment_id()).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let read = Arc::new(Labels::read(segment)?);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(segment.segment_id(), Arc::clone(&read));
        Ok(read)
    }

    /// Forgets pieces that are no more, and looks at new ones before anybody asks.
    pub fn renew(&self, searcher: &Searcher) -> Result<()> {
        let alive: Vec<SegmentId> =
            searcher.segment_readers().iter().map(SegmentReader::segment_id).collect();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|id, _| alive.contains(id));
        for segment in searcher.segment_readers() {
            self.labels(segment)?;
        }
        Ok(())
    }
}

impl Labels {
    fn read(segment: &SegmentReader) -> Result<Self> {
        let entries = segment.max_doc();
        let mut labels = Self {
            names: Vec::new(),
            begins: Vec::with_capacity(entries as usize + 1),
            places: Vec::new(),
            days: Vec::with_capacity(entries as usize),
        };
        let days = segment.fast_fields().i64(DAY)?;
        labels.days.extend((0..entries).map(|entry| days.first(entry).unwrap_or(0)));
        let Some(column) = segment.fast_fields().str(LABELS)? else {
            labels.begins.resize(entries as usize + 1, 0);
            return Ok(labels);
        };
        let mut name = String::new();
        for place in 0..column.num_terms() as u64 {
            name.clear();
            column.ord_to_str(place, &mut name)?;
            let (facet, value) = name.split_once(':').unwrap_or_default();
            let facet = Facet::ALL.into_iter().find(|it| it.key() == facet).unwrap_or(Facet::Kind);
            labels.names.push((facet, value.to_owned()));
        }
        for entry in 0..entries {
            labels.begins.push(u32::try_from(labels.places.len()).unwrap_or(u32::MAX));
            labels.places.extend(column.term_ords(entry).filter_map(|place| u16::try_from(place).ok()));
        }
        labels.begins.push(u32::try_from(labels.places.len()).unwrap_or(u32::MAX));
        Ok(labels)
    }

    fn of(&self, entry: DocId) -> &[u16] {
        let at = |entry: usize| self.begins.get(entry).map_or(0, |begin| *begin as usize);
        let entry = entry as usize;
        self.places.get(at(entry)..at(entry + 1)).unwrap_or_default()
    }

    fn name(&self, place: u16) -> Option<&(Facet, String)> {
        self.names.get(usize::from(place))
    }
}

/// Sums by entry, and which entries have one.
struct Sums {
    values: Vec<f32>,
    touched: Vec<DocId>,
}

impl Sums {
    fn new(entries: u32) -> Self {
        Self { values: vec![0.0; entries as usize], touched: Vec::new() }
    }

    fn add(&mut self, entry: DocId, more: f32) {
        if let Some(value) = self.values.get_mut(entry as usize) {
            if *value == 0.0 {
                self.touched.push(entry);
            }
            *value += more;
        }
    }

    fn raise(&mut self, entry: DocId, to: f32) {
        if let Some(value) = self.values.get_mut(entry as usize) {
            if *value == 0.0 {
                self.touched.push(entry);
            }
            *value = value.max(to);
        }
    }

    fn get(&self, entry: DocId) -> f32 {
        self.values.get(entry as usize).copied().unwrap_or(0.0)
    }

    /// Hands each sum on and forgets it.
    fn drain(&mut self, mut each: impl FnMut(DocId, f32)) {
        for entry in self.touched.drain(..) {
            if let Some(value) = self.values.get_mut(entry as usize) {
                each(entry, std::mem::take(value));
            }
        }
    }
}

/// How long the texts of a field are over the whole index.
#[derive(Clone, Copy)]
struct Lengths {
    title: f32,
    body: f32,
}

#[expect(clippy::cast_precision_loss, reason = "an average length, used as a weight")]
fn lengths(searcher: &Searcher, fields: Fields) -> Result<Lengths> {
    let average = |field: Field| -> Result<f32> {
        let (mut words, mut entries) = (0_u64, 0_u64);
        for segment in searcher.segment_readers() {
            words += segment.inverted_index(field)?.total_num_tokens();
            entries += u64::from(segment.max_doc());
        }
        Ok((words as f32 / entries.max(1) as f32).max(1.0))
    };
    Ok(Lengths { title: average(fields.title)?, body: average(fields.body)? })
}

struct Pass<'a> {
    segment: &'a SegmentReader,
    fields: Fields,
    lengths: Lengths,
}

impl Pass<'_> {
    /// Counts how often a stem is in each entry, a word in a short text for more.
    fn count(
        &self,
        field: Field,
        stem: &str,
        weight: f32,
        length: Option<(f32, f32)>,
        counts: &mut Sums,
    ) -> Result<()> {
        let inverted = self.segment.inverted_index(field)?;
        let term = Term::from_field_text(field, stem);
        let Some(mut block) = inverted.read_block_postings(&term, IndexRecordOption::WithFreqs)? else {
            return Ok(());
        };
        let norms = match length {
            Some((b, average)) => Some((self.segment.get_fieldnorms_reader(field)?, 1.0 - b, b / average)),
            None => None,
        };
        loop {
            let docs = block.docs();
            if docs.is_empty() {
                return Ok(());
            }
            for (entry, often) in docs.iter().zip(block.freqs()) {
                if *entry == TERMINATED {
                    return Ok(());
                }
                #[expect(clippy::cast_precision_loss, reason = "counts of words, used as a weight")]
                let often = *often as f32;
                let norm = norms.as_ref().map_or(1.0, |(norms, base, slope)| {
                    #[expect(clippy::cast_precision_loss, reason = "a length in words, used as a weight")]
                    let length = norms.fieldnorm(*entry) as f32;
                    base + slope * length
                });
                counts.add(*entry, weight * often / norm);
            }
            block.advance();
        }
    }

    /// Adds what a way to find a word gives each entry, and marks those that have it in their title.
    fn alternative(
        &self,
        way: &Alternative,
        counts: &mut Sums,
        sums: &mut Sums,
        titles: &mut Sums,
    ) -> Result<()> {
        let fields = self.fields;
        for term in &way.terms {
            self.count(fields.title, &term.stem, TITLE, Some((B_TITLE, self.lengths.title)), counts)?;
            for entry in &counts.touched {
                titles.raise(*entry, term.weight * term.idf);
            }
            self.count(fields.body, &term.stem, 1.0, Some((B_BODY, self.lengths.body)), counts)?;
            if term.inner > 0.0 {
                self.count(fields.title_parts, &term.stem, TITLE * term.inner, None, counts)?;
                self.count(fields.body_parts, &term.stem, term.inner, None, counts)?;
            }
            let most = term.weight * term.idf * (K1 + 1.0);
            counts.drain(|entry, often| sums.add(entry, most * often / (often + K1)));
        }
        Ok(())
    }
}

/// One entry of a piece, with what it is worth.
struct Scored {
    score: f32,
    day: i64,
    place: DocAddress,
    segment: usize,
}

/// Ranks the entries of the whole index.
pub(crate) fn rank(
    searcher: &Searcher,
    fields: Fields,
    memory: &Memory,
    slots: &[Slot],
    wanted: &Wanted<'_>,
) -> Result<Ranked> {
    let lengths = lengths(searcher, fields)?;
    let telling: f32 = slots.iter().filter(|slot| !slot.bonus).map(Slot::idf).sum();
    let mut all: Vec<Scored> = Vec::new();
    let mut labels = Vec::new();
    for (number, segment) in searcher.segment_readers().iter().enumerate() {
        let pass = Pass { segment, fields, lengths };
        let known = memory.labels(segment)?;
        let entries = segment.max_doc();
        let (mut counts, mut way, mut slot_sums) =
            (Sums::new(entries), Sums::new(entries), Sums::new(entries));
        let (mut sums, mut covered) = (Sums::new(entries), Sums::new(entries));
        let (mut title, mut titled) = (Sums::new(entries), Sums::new(entries));
        for slot in slots {
            for alternative in &slot.alternatives {
                pass.alternative(alternative, &mut counts, &mut way, &mut title)?;
                way.drain(|entry, score| slot_sums.raise(entry, score));
            }
            let share = if slot.bonus { 0.0 } else { slot.idf() };
            slot_sums.drain(|entry, score| {
                sums.add(entry, score);
                covered.add(entry, share);
            });
            title.drain(|entry, share| {
                if !slot.bonus {
                    titled.add(entry, share);
                }
            });
        }
        let weigh = Weigh::new(&known, wanted);
        let ord = u32::try_from(number).unwrap_or(u32::MAX);
        sums.drain(|entry, sum| {
            if segment.is_deleted(entry) {
                return;
            }
            let share_of = |sums: &Sums| if telling > 0.0 { (sums.get(entry) / telling).min(1.0) } else { 1.0 };
            let (share, in_title) = (share_of(&covered), share_of(&titled));
            let day = known.days.get(entry as usize).copied().unwrap_or(0);
            let score = sum * (1.0 - ALL_WORDS + ALL_WORDS * share) * (1.0 + IN_TITLE * in_title) * weigh.of(entry, day);
            all.push(Scored { score, day, place: DocAddress::new(ord, entry), segment: number });
        });
        labels.push(known);
    }
    Ok(best_of(all, &labels, wanted))
}

/// What an entry is worth besides its words.
struct Weigh<'a> {
    labels: &'a Labels,
    near: Option<u16>,
    wants_near: bool,
    today: i64,
}

impl<'a> Weigh<'a> {
    fn new(labels: &'a Labels, wanted: &Wanted<'_>) -> Self {
        let near = wanted.near.and_then(|near| {
            let place =
                labels.names.iter().position(|(facet, name)| *facet == Facet::District && name == near)?;
            u16::try_from(place).ok()
        });
        Self { labels, near, wants_near: wanted.near.is_some(), today: wanted.today }
    }

    fn of(&self, entry: DocId, day: i64) -> f32 {
        1.0 + freshness(day, self.today) + self.nearness(entry)
    }

    fn nearness(&self, entry: DocId) -> f32 {
        if !self.wants_near {
            return 0.0;
        }
        let places = self.labels.of(entry);
        let is_somewhere = || {
            places
                .iter()
                .any(|place| self.labels.name(*place).is_some_and(|(facet, _)| *facet == Facet::District))
        };
        if self.near.is_some_and(|near| places.contains(&near)) {
            NEAR
        } else if is_somewhere() {
            0.0
        } else {
            NEAR / 2.0
        }
    }
}

/// How much better an entry is for being fresh; nothing where its day does not matter.
pub(crate) fn freshness(day: i64, today: i64) -> f32 {
    if day <= 0 {
        return 0.0;
    }
    #[expect(clippy::cast_precision_loss, reason = "days, used as a weight")]
    let age = (today - day).clamp(0, 10_000) as f32;
    FRESH * 0.5_f32.powf(age / HALF_LIFE)
}

/// Which facets a label belongs to, and whether it was chosen.
struct Choice {
    chosen: [bool; 4],
    /// By piece and label.
    places: Vec<Vec<(usize, bool)>>,
}

impl Choice {
    fn new(labels: &[Arc<Labels>], wanted: &Wanted<'_>) -> Self {
        let mut chosen = [false; 4];
        for (facet, _) in wanted.chosen {
            if let Some(place) = chosen.get_mut(facet.place()) {
                *place = true;
            }
        }
        let is_chosen = |facet: Facet, name: &str| {
            wanted.chosen.iter().any(|(wanted, value)| *wanted == facet && value == name)
        };
        let places = labels
            .iter()
            .map(|it| it.names.iter().map(|(facet, name)| (facet.place(), is_chosen(*facet, name))).collect())
            .collect();
        Self { chosen, places }
    }

    /// The facets an entry does not fit. One without a district is for the whole town and fits each.
    fn misses(&self, segment: usize, places: &[u16]) -> [bool; 4] {
        let mut misses = self.chosen;
        let district = Facet::District.place();
        let mut somewhere = false;
        for place in places {
            if let Some((facet, chosen)) = self.places.get(segment).and_then(|it| it.get(usize::from(*place)))
            {
                somewhere |= *facet == district;
                if *chosen && let Some(miss) = misses.get_mut(*facet) {
                    *miss = false;
                }
            }
        }
        if !somewhere && let Some(miss) = misses.get_mut(district) {
            *miss = false;
        }
        misses
    }
}

fn best_of(mut all: Vec<Scored>, labels: &[Arc<Labels>], wanted: &Wanted<'_>) -> Ranked {
    let order = |one: &Scored, other: &Scored| {
        other.score.total_cmp(&one.score).then(other.day.cmp(&one.day)).then(one.place.cmp(&other.place))
    };
    let top = all.iter().map(|it| it.score).fold(0.0, f32::max);
    // Those of which the first are always shown, and all that are worth it.
    let always = if all.len() > ALWAYS {
        let (_, tenth, _) = all.select_nth_unstable_by(ALWAYS - 1, order);
        tenth.score
    } else {
        0.0
    };
    let least = (top * WORTH_SHOWING).min(always);
    let choice = Choice::new(labels, wanted);
    let mut counts: Vec<Vec<usize>> = labels.iter().map(|it| vec![0; it.names.len()]).collect();
    let mut kept = Vec::new();
    for scored in all {
        if scored.score < least {
            continue;
        }
        let places = labels.get(scored.segment).map(|it| it.of(scored.place.doc_id)).unwrap_or_default();
        let misses = choice.misses(scored.segment, places);
        let missed = misses.iter().filter(|miss| **miss).count();
        // A facet counts what there would be without the choice made in it.
        if missed <= 1
            && let (Some(counts), Some(of)) =
                (counts.get_mut(scored.segment), choice.places.get(scored.segment))
        {
            for place in places {
                let place = usize::from(*place);
                let own = of.get(place).and_then(|(facet, _)| misses.get(*facet)).copied().unwrap_or(false);
                if (missed == 0 || own)
                    && let Some(count) = counts.get_mut(place)
                {
                    *count += 1;
                }
            }
        }
        if missed == 0 {
            kept.push(scored);
        }
    }
    let mut facets: BTreeMap<Facet, BTreeMap<String, usize>> = BTreeMap::new();
    for (labels, counts) in labels.iter().zip(counts) {
        for ((facet, name), count) in labels.names.iter().zip(counts).filter(|(_, count)| *count > 0) {
            *facets.entry(*facet).or_default().entry(name.clone()).or_default() += count;
        }
    }
    let total = kept.len();
    if kept.len() > wanted.most {
        kept.select_nth_unstable_by(wanted.most, order);
        kept.truncate(wanted.most);
    }
    kept.sort_unstable_by(order);
    Ranked { best: kept.into_iter().map(|it| (it.score, it.place)).collect(), total, facets }
}
