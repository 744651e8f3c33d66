//! What entries are narrowed down by and how fresh they are, unpacked: it is looked up for each of some ten thousand.

use crate::entry::Facet;
use crate::error::Result;
use crate::index::{DAY, LABELS};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tantivy::index::SegmentId;
use tantivy::{DocId, Searcher, SegmentReader};

/// Labels and days of the entries of one piece of the index. Many entries have the same labels, so what follows from them
/// is told once for all of these; and what is kept by entry is small, so that it stays near.
#[derive(Debug)]
pub(crate) struct Labels {
    pub names: Vec<(Facet, String)>,
    /// Places of the names that some entry has together.
    pub sets: Vec<Vec<u32>>,
    /// By entry, which of the sets it has.
    set_of: Vec<u32>,
    /// By entry, the day since 1970; 0 where it does not matter.
    days: Vec<u16>,
}

/// What is remembered of the pieces of the index as long as they live.
#[derive(Debug, Default)]
pub(crate) struct Memory(Mutex<HashMap<SegmentId, Arc<Labels>>>);

impl Memory {
    pub fn labels(&self, segment: &SegmentReader) -> Result<Arc<Labels>> {
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
        let days = segment.fast_fields().i64(DAY)?;
        let day = |entry| u16::try_from(days.first(entry).unwrap_or(0).max(0)).unwrap_or(u16::MAX);
        let days = (0..entries).map(day).collect();
        let Some(column) = segment.fast_fields().str(LABELS)? else {
            let set_of = vec![0; entries as usize];
            return Ok(Self { names: Vec::new(), sets: vec![Vec::new()], set_of, days });
        };
        let (mut names, mut name) = (Vec::new(), String::new());
        for place in 0..column.num_terms() as u64 {
            name.clear();
            column.ord_to_str(place, &mut name)?;
            let (facet, value) = name.split_once(':').unwrap_or_default();
            let facet = Facet::ALL.into_iter().find(|it| it.key() == facet).unwrap_or(Facet::Kind);
            names.push((facet, value.to_owned()));
        }
        let mut known: HashMap<Vec<u32>, u32> = HashMap::new();
        let mut set_of = Vec::with_capacity(entries as usize);
        for entry in 0..entries {
            let set = column.term_ords(entry).filter_map(|place| u32::try_from(place).ok()).collect();
            let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
            set_of.push(*known.entry(set).or_insert(next));
        }
        let mut sets = vec![Vec::new(); known.len()];
        for (set, place) in known {
            if let Some(free) = sets.get_mut(place as usize) {
                *free = set;
            }
        }
        Ok(Self { names, sets, set_of, days })
    }

    /// The place of the set of labels that an entry has.
    pub fn set_of(&self, entry: DocId) -> u32 {
        self.set_of.get(entry as usize).copied().unwrap_or(u32::MAX)
    }

    /// The day of an entry since 1970; 0 where it does not matter.
    pub fn day_of(&self, entry: DocId) -> u16 {
        self.days.get(entry as usize).copied().unwrap_or(0)
    }

    /// The names of a set.
    pub fn named<'a>(&'a self, set: &'a [u32]) -> impl Iterator<Item = &'a (Facet, String)> {
        set.iter().filter_map(|place| self.names.get(*place as usize))
    }
}
