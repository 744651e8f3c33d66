//! Where the pages stand: bounded, and cleared by touches.

use super::page::Finished;
use super::{Keep, next_minute};
use domain::journal::Touch;
use kernel::Instant;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// All kept pages together weigh at most this much, in bytes.
pub(super) const MOST_BYTES: usize = 24 << 20;

#[derive(Debug)]
struct Place {
    page: Arc<Finished>,
    seq: i64,
    touches: Vec<Touch>,
    until: Instant,
    used: AtomicU64,
}

/// Counts the changes of the settings. A page's frame is made from the settings in memory, so a change while it is being
/// rendered makes it too old to be kept, whatever its snapshot shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Edition(u64);

#[derive(Debug, Default)]
pub(super) struct Shelf {
    places: BTreeMap<String, Place>,
    edition: u64,
    touched: BTreeMap<Touch, i64>,
    bytes: usize,
    clock: AtomicU64,
}

impl Shelf {
    pub(super) fn get(&self, address: &str, now: Instant) -> Option<&Finished> {
        let place = self.places.get(address).filter(|place| now < place.until)?;
        place.used.store(self.clock.fetch_add(1, Ordering::Relaxed), Ordering::Relaxed);
        Some(&place.page)
    }

    pub(super) const fn edition(&self) -> Edition {
        Edition(self.edition)
    }

    pub(super) fn put(
        &mut self,
        address: &str,
        page: Arc<Finished>,
        keep: &Keep,
        edition: Edition,
        now: Instant,
    ) {
        let stale = |touch: &Touch| self.touched.get(touch).is_some_and(|touched| *touched > keep.seq);
        if edition != self.edition() || keep.touches.iter().any(stale) {
            return;
        }
        let used = AtomicU64::new(self.clock.fetch_add(1, Ordering::Relaxed));
        self.bytes += page.weight();
        let place =
            Place { page, seq: keep.seq, touches: keep.touches.clone(), until: next_minute(now), used };
        if let Some(before) = self.places.insert(address.to_owned(), place) {
            self.bytes = self.bytes.saturating_sub(before.page.weight());
        }
        self.make_room();
    }

    /// Lets go of the pages that nobody asked for longest.
    fn make_room(&mut self) {
        while self.bytes > MOST_BYTES {
            let used = |place: &Place| place.used.load(Ordering::Relaxed);
            let oldest =
                self.places.iter().min_by_key(|(_, place)| used(place)).map(|(address, _)| address.clone());
            let Some(gone) = oldest.and_then(|address| self.places.remove(&address)) else { return };
            self.bytes = self.bytes.saturating_sub(gone.page.weight());
        }
    }

    pub(super) fn touched(&mut self, seq: i64, touches: &[Touch]) {
        self.edition += u64::from(touches.contains(&Touch::Settings));
        for touch in touches {
            let known = self.touched.entry(*touch).or_insert(seq);
            *known = seq.max(*known);
        }
        // A page may know the change already. But its frame was made from the settings in memory, not from its snapshot.
        let shown = |place: &Place, touch: &Touch| {
            (place.seq < seq || *touch == Touch::Settings) && place.touches.contains(touch)
        };
        self.places.retain(|_, place| !touches.iter().any(|touch| shown(place, touch)));
        self.bytes = self.places.values().map(|place| place.page.weight()).sum();
    }

    #[cfg(test)]
    pub(super) const fn bytes(&self) -> usize {
        self.bytes
    }
}
