//! Which entries answer a question best, and how many there are of each kind.
//!
//! BM25 with the fields put together before it saturates (BM25F): a word in the title counts more, and a word that stands
//! in title and text does not count twice. Each word of the question adds what its best way gives.

use crate::entry::Facet;
use crate::error::Result;
use crate::index::Fields;
use crate::labels::{Labels, Memory};
use crate::plan::Slot;
use crate::sums::{Desk, Gains, Lengths, Worth};
use crate::words::Words;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use tantivy::{DocAddress, Searcher};

/// An entry that has all words of the question is worth so much more than one that has hardly any.
const ALL_WORDS: f32 = 0.25;
/// One that has them all in its title is worth so much more: whoever types a name wants what is called so before what
/// tells of it.
const IN_TITLE: f32 = 0.6;
/// A fresh entry is better by so much at most; half of it is gone after [`HALF_LIFE`] days.
const FRESH: f32 = 0.12;
const HALF_LIFE: f32 = 180.0;
/// From so many days on nothing is left of it.
const OLD: u16 = 3_600;
/// One in the wanted part of the town is better by so much, one for the whole town by half.
const NEAR: f32 = 0.2;
/// Below this share of the best one an entry that lacks a word only has some word in common with the question …
const WORTH_SHOWING: f32 = 0.3;
/// … but so many are always shown, and whatever has all words.
const ALWAYS: usize = 10;
/// From this share on no word is missing; the rest is what adding up in another order rounds away.
const NONE_MISSING: f32 = 0.999;

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

/// One entry of a piece, with what it is worth.
#[derive(Debug, Clone, PartialEq)]
struct Scored {
    score: f32,
    place: DocAddress,
    set: u32,
    day: u16,
}

impl Scored {
    /// The better one first, then the fresher one.
    fn before(&self, other: &Self) -> Ordering {
        other.score.total_cmp(&self.score).then(other.day.cmp(&self.day)).then(self.place.cmp(&other.place))
    }
}

/// The best entries of all that were offered: no more of them are kept than are wanted, and some room.
struct Best {
    most: usize,
    kept: Vec<Scored>,
    /// So much is needed to be among them.
    least: f32,
}

impl Best {
    fn of(most: usize) -> Self {
        Self { most, kept: Vec::with_capacity(2 * most + ALWAYS), least: f32::NEG_INFINITY }
    }

    fn offer(&mut self, score: f32, scored: impl FnOnce() -> Scored) {
        if score < self.least {
            return;
        }
        self.kept.push(scored());
        if self.kept.len() >= 2 * self.most + ALWAYS {
            self.trim();
        }
    }

    fn trim(&mut self) {
        let Some(last) = self.most.checked_sub(1) else { return self.kept.clear() };
        if self.kept.len() > self.most {
            let (.., kept, _) = self.kept.select_nth_unstable_by(last, Scored::before);
            self.least = kept.score;
            self.kept.truncate(self.most);
        }
    }

    fn sorted(mut self) -> Vec<(f32, DocAddress)> {
        self.trim();
        self.kept.sort_unstable_by(Scored::before);
        self.kept.into_iter().map(|it| (it.score, it.place)).collect()
    }
}

/// How many entries of a piece are shown, by set of labels.
struct Counted {
    labels: Arc<Labels>,
    found: Vec<usize>,
    /// Which sets fit what was chosen; empty where nothing was.
    fits: Vec<bool>,
}

impl Counted {
    fn none(labels: Arc<Labels>, wanted: &Wanted<'_>) -> Self {
        let fits = |set: &Vec<u32>| misses(&labels, set, wanted.chosen).is_empty();
        let fits = if wanted.chosen.is_empty() { Vec::new() } else { labels.sets.iter().map(fits).collect() };
        Self { found: vec![0; labels.sets.len()], fits, labels }
    }

    /// Counts one, and says whether it fits what was chosen.
    fn count(&mut self, set: u32) -> bool {
        if let Some(found) = self.found.get_mut(set as usize) {
            *found += 1;
        }
        self.fits.get(set as usize).copied().unwrap_or(true)
    }

    /// A facet counts what there would be without the choice made in it.
    fn tell(&self, wanted: &Wanted<'_>, ranked: &mut Ranked) {
        for (set, found) in self.labels.sets.iter().zip(&self.found).filter(|it| *it.1 > 0) {
            let misses = misses(&self.labels, set, wanted.chosen);
            if misses.is_empty() {
                ranked.total += found;
            }
            let counts = |facet: Facet| misses.is_empty() || misses == [facet];
            for (facet, name) in self.labels.named(set).filter(|(facet, _)| counts(*facet)) {
                let names = ranked.facets.entry(*facet).or_default();
                match names.get_mut(name) {
                    Some(count) => *count += found,
                    None => drop(names.insert(name.clone(), *found)),
                }
            }
        }
    }
}

/// From which score on an entry that lacks a word is shown, as far as is known: it only ever rises, so what lies below is left out at once.
#[derive(Default)]
struct Floor {
    /// The scores of the first ones, the best first; 0 where there are not so many yet.
    best: [f32; ALWAYS],
    /// The first ones are always shown, the others where they are worth it.
    least: f32,
}

impl Floor {
    fn tenth(&self) -> f32 {
        let [.., tenth] = self.best;
        tenth
    }

    fn take_in(&mut self, score: f32) {
        let [best, .., tenth] = &mut self.best;
        if score <= *tenth {
            return;
        }
        *tenth = score;
        let top = best.max(score);
        self.best.sort_unstable_by(|one, other| other.total_cmp(one));
        let [.., tenth] = self.best;
        self.least = (top * WORTH_SHOWING).min(tenth);
    }
}

/// Ranks the entries of the whole index.
pub(crate) fn rank(
    searcher: &Searcher,
    fields: Fields,
    memory: &Memory,
    slots: &[Slot],
    wanted: &Wanted<'_>,
) -> Result<Ranked> {
    let lengths = Lengths::of(searcher, fields)?;
    let telling: f32 = slots.iter().filter(|slot| !slot.bonus).map(Slot::idf).sum();
    let part = telling.recip();
    let share_of = |sum: f32| if telling > 0.0 { (sum * part).min(1.0) } else { 1.0 };
    let words_worth = |worth: &Worth| {
        worth.sum
            * (1.0 - ALL_WORDS + ALL_WORDS * share_of(worth.covered))
            * (1.0 + IN_TITLE * share_of(worth.titled))
    };
    let has_all = |worth: &Worth| share_of(worth.covered) > NONE_MISSING;
    let most_besides = 1.0 + FRESH + if wanted.near.is_some() { NEAR } else { 0.0 };
    let mut floor = Floor::default();
    let mut desk = Desk::default();
    let mut lacking: Vec<Scored> = Vec::new();
    let mut best = Best::of(wanted.most);
    let mut counted: Vec<Counted> = Vec::new();
    for (segment, piece) in (0..).zip(searcher.segment_readers()) {
        let mut counts = Counted::none(memory.labels(piece)?, wanted);
        let known = counts.labels.clone();
        let weigh = Weigh::new(&known, wanted);
        let gains = Gains::of(piece, fields, lengths)?;
        let mut words = Words::open(piece, fields, &gains, slots)?;
        let too_little =
            |worth: &Worth, least: f32| !has_all(worth) && words_worth(worth) * most_besides < least;
        // What has all words is shown whatever the others are worth; what lacks one waits until all is known.
        while let Some(begin) = desk.next(&mut words, |worth| too_little(worth, floor.least)) {
            desk.drain(|place, worth| {
                let entry = begin + place;
                let (base, complete) = (words_worth(&worth), has_all(&worth));
                if (!complete && base * most_besides < floor.least) || piece.is_deleted(entry) {
                    return;
                }
                let set = known.set_of(entry);
                let fits = complete && counts.count(set);
                // Counted, and too little to stand anywhere near the front, however fresh and near it is.
                if complete && base * most_besides < best.least.min(floor.tenth()) {
                    return;
                }
                let day = known.day_of(entry);
                let score = base * weigh.of(set, day);
                floor.take_in(score);
                let scored = || Scored { score, place: DocAddress::new(segment, entry), set, day };
                if complete {
                    if fits {
                        best.offer(score, scored);
                    }
                } else if score >= floor.least {
                    lacking.push(scored());
                }
            });
        }
        counted.push(counts);
    }
    for scored in lacking.into_iter().filter(|it| it.score >= floor.least) {
        let counts = counted.get_mut(scored.place.segment_ord as usize);
        if counts.is_some_and(|it| it.count(scored.set)) {
            best.offer(scored.score, || scored);
        }
    }
    let mut ranked = Ranked { best: best.sorted(), ..Ranked::default() };
    for counts in &counted {
        counts.tell(wanted, &mut ranked);
    }
    Ok(ranked)
}

/// What entries are worth besides their words.
struct Weigh {
    /// By set of labels; empty where nobody asks for what is near.
    nearness: Vec<f32>,
    today: i64,
}

impl Weigh {
    fn new(labels: &Labels, wanted: &Wanted<'_>) -> Self {
        let nearness = |near: &str| {
            let of = |set: &Vec<u32>| {
                let mut districts =
                    labels.named(set).filter(|(facet, _)| *facet == Facet::District).peekable();
                if districts.peek().is_none() {
                    NEAR / 2.0
                } else if districts.any(|(_, name)| name == near) {
                    NEAR
                } else {
                    0.0
                }
            };
            labels.sets.iter().map(of).collect()
        };
        Self { nearness: wanted.near.map(nearness).unwrap_or_default(), today: wanted.today }
    }

    fn of(&self, set: u32, day: u16) -> f32 {
        let near = self.nearness.get(set as usize).copied().unwrap_or(0.0);
        1.0 + freshness(day, self.today) + near
    }
}

/// How much better an entry is for being fresh; nothing where its day does not matter.
pub(crate) fn freshness(day: u16, today: i64) -> f32 {
    static BY_AGE: OnceLock<Vec<f32>> = OnceLock::new();
    if day == 0 {
        return 0.0;
    }
    let by_age = BY_AGE.get_or_init(|| {
        let fresh = |age: u16| FRESH * 0.5_f32.powf(f32::from(age) / HALF_LIFE);
        (0..OLD).map(fresh).collect()
    });
    let age = usize::try_from(today - i64::from(day)).unwrap_or(0);
    by_age.get(age).copied().unwrap_or(0.0)
}

/// The facets in which something is chosen that this set of labels does not fit. One without a district is for the whole
/// town and fits each.
fn misses(labels: &Labels, set: &[u32], chosen: &[(Facet, String)]) -> Vec<Facet> {
    let misses = |facet: &Facet| {
        let mut wanted = chosen.iter().filter(|it| it.0 == *facet).peekable();
        let is_everywhere =
            *facet == Facet::District && !labels.named(set).any(|(facet, _)| *facet == Facet::District);
        wanted.peek().is_some()
            && !is_everywhere
            && !wanted.any(|wanted| labels.named(set).any(|label| label == wanted))
    };
    Facet::ALL.into_iter().filter(misses).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_best_are_those_that_sorting_all_would_find(
            scores in prop::collection::vec((0_u8..12, 0_u16..3), 0..200), most in 0_usize..25,
        ) {
            let scored = |(place, (score, day)): (u32, (u8, u16))| Scored {
                score: f32::from(score), place: DocAddress::new(0, place), set: 0, day,
            };
            let mut all: Vec<Scored> = (0..).zip(scores).map(scored).collect();
            let mut best = Best::of(most);
            for one in &all {
                best.offer(one.score, || one.clone());
            }
            all.sort_by(Scored::before);
            let first: Vec<_> = all.into_iter().take(most).map(|it| (it.score, it.place)).collect();
            prop_assert_eq!(best.sorted(), first);
        }

        #[test]
        fn the_floor_rises_to_what_all_scores_together_ask_for(scores in prop::collection::vec(0.1_f32..100.0, 0..40)) {
            let mut floor = Floor::default();
            for (place, score) in scores.iter().enumerate() {
                let before = floor.least;
                floor.take_in(*score);
                prop_assert!(floor.least >= before, "after {}", place);
            }
            let mut sorted = scores;
            sorted.sort_by(|one, other| other.total_cmp(one));
            let tenth = sorted.get(ALWAYS - 1).copied().unwrap_or(0.0);
            let top = sorted.first().copied().unwrap_or(0.0);
            prop_assert!((floor.least - tenth.min(top * WORTH_SHOWING)).abs() < 1e-6);
        }
    }
}
