//! Whether there was room on the disk when somebody last wrote: what `/readyz` says, without a write for each time it is
//! asked.

use kernel::Instant;
use std::sync::{Mutex, PoisonError};

/// So long the last answer counts, in seconds. A change that does or does not fit is known at once.
const PROBE_SECONDS: i64 = 30;

/// What is known of the room on the disk.
#[derive(Debug, Default)]
pub(crate) struct Room(Mutex<Known>);

#[derive(Debug, Default, Clone, Copy)]
struct Known {
    full: bool,
    probed: Option<Instant>,
}

impl Room {
    fn known(&self) -> std::sync::MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A change did not fit, or was kept.
    pub(crate) fn note(&self, full: bool) {
        self.known().full = full;
    }

    /// Did the last write fit?
    pub(crate) fn is_there(&self) -> bool {
        !self.known().full
    }

    /// Is it time to try again with a write made for it? Whoever gets a yes is the one to do it.
    pub(crate) fn wants_a_probe(&self, now: Instant) -> bool {
        let mut known = self.known();
        // A clock that was set back must not put the next probe off for long.
        let wants = known.probed.is_none_or(|probed| now.seconds_since(probed).abs() >= PROBE_SECONDS);
        if wants {
            known.probed = Some(now);
        }
        wants
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_that_did_not_fit_is_known_until_one_fits() {
        let room = Room::default();
        assert!(room.is_there());
        room.note(true);
        assert!(!room.is_there());
        room.note(false);
        assert!(room.is_there());
    }

    #[test]
    fn one_probe_in_half_a_minute_however_often_it_is_asked() {
        let (room, start) = (Room::default(), Instant::from_micros(0));
        assert!(room.wants_a_probe(start));
        assert!((0..30).all(|second| !room.wants_a_probe(start.plus_seconds(second))));
        assert!(room.wants_a_probe(start.plus_seconds(30)));
        assert!(!room.wants_a_probe(start.plus_seconds(59)));
        assert!(room.wants_a_probe(start.plus_seconds(-3_600)), "the clock was set back");
    }
}
