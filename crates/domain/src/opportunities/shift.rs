use super::{OpportunityId, Places, Refused, ShiftId};
use crate::changes::Change;
use crate::fields::Fault;
use crate::journal::{Subject, Touch, Verb};
use kernel::{Instant, WallTime};

/// One date of an offer at fixed times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// Its key.
    pub id: ShiftId,
    /// Of which offer.
    pub opportunity: OpportunityId,
    /// When it begins.
    pub starts: WallTime,
    /// When it ends.
    pub ends: WallTime,
    /// Its places.
    pub places: Places,
    /// Since when it is known that it does not take place.
    pub called_off_at: Option<Instant>,
}

impl Shift {
    /// Can one still sign up for it?
    pub fn open(&self, now: Instant) -> bool {
        self.comes(now) && !self.places.filled()
    }

    /// Does it still come? What began or was called off stays as it is.
    pub fn comes(&self, now: Instant) -> bool {
        self.called_off_at.is_none() && now < self.starts.instant()
    }

    /// It gets another number of places; `None` is as many as come.
    ///
    /// # Errors
    /// [`Fault::BelowTaken`]: nobody loses a place because a number was changed.
    pub fn resized(&self, capacity: Option<u16>) -> Result<Change, Fault> {
        let taken = self.places.taken;
        match capacity {
            Some(places) if places < taken => Err(Fault::BelowTaken { taken }),
            _ => Ok(self.seen(Verb::ShiftChanged)),
        }
    }

    /// It does not take place.
    ///
    /// # Errors
    /// [`Refused`] when it began, or was called off before.
    pub fn call_off(&self, now: Instant) -> Result<Change, Refused> {
        if self.comes(now) { Ok(self.seen(Verb::ShiftCalledOff)) } else { Err(Refused) }
    }

    fn seen(&self, verb: Verb) -> Change {
        let touches = [Touch::Opportunities, Touch::Opportunity(self.opportunity)];
        Change::public(verb, Subject::Opportunity(self.opportunity), touches)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(stored: &str) -> Instant {
        WallTime::from_stored(stored).unwrap().instant()
    }

    fn shift(capacity: Option<u16>, taken: u16) -> Shift {
        Shift {
            id: ShiftId::new(1),
            opportunity: OpportunityId::new(1),
            starts: WallTime::from_stored("2026-11-28T10:00").unwrap(),
            ends: WallTime::from_stored("2026-11-28T13:00").unwrap(),
            places: Places { capacity, taken },
            called_off_at: None,
        }
    }

    #[test]
    fn nobody_loses_a_place_because_a_number_was_changed() {
        let shift = shift(Some(5), 3);
        assert_eq!(shift.resized(Some(2)), Err(Fault::BelowTaken { taken: 3 }));
        for places in [Some(3), Some(9), None] {
            assert!(shift.resized(places).is_ok(), "{places:?}");
        }
    }

    #[test]
    fn a_date_is_called_off_once_and_before_it_begins() {
        let before = at("2026-11-28T09:59");
        let coming = shift(Some(5), 3);
        assert_eq!(coming.call_off(before).map(|change| change.verb), Ok(Verb::ShiftCalledOff));
        assert_eq!(coming.call_off(at("2026-11-28T10:00")), Err(Refused));
        let gone = Shift { called_off_at: Some(before), ..coming };
        assert_eq!(gone.call_off(before), Err(Refused));
        assert!(!gone.open(before));
    }

    #[test]
    fn whoever_follows_the_journal_learns_that_a_date_changed() {
        let changes =
            [shift(None, 0).resized(Some(4)), Ok(shift(None, 0).call_off(at("2026-11-01T10:00")).unwrap())];
        for change in changes {
            let touches = change.unwrap().touches;
            assert!(touches.contains(&Touch::Opportunities));
            assert!(touches.contains(&Touch::Opportunity(OpportunityId::new(1))));
        }
    }
}
