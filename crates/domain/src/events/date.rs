use super::state::seen;
use super::{EventDateId, EventId, Refused};
use crate::changes::Change;
use crate::journal::Verb;
use kernel::{Instant, WallTime};

/// What becomes of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DateState {
    /// It takes place as it was announced.
    TakesPlace,
    /// It takes place at another time than was announced.
    Moved,
    /// It does not take place.
    Cancelled,
}

/// One date of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventDate {
    /// Its key.
    pub id: EventDateId,
    /// Of which event.
    pub event: EventId,
    /// When it begins.
    pub starts: WallTime,
    /// When it ends.
    pub ends: WallTime,
    /// It has days and no hours.
    pub all_day: bool,
    /// When it was announced for before it was moved.
    pub was: Option<WallTime>,
    /// Since when it is known that it does not take place.
    pub cancelled_at: Option<Instant>,
    /// Why it does not take place, or was moved.
    pub reason: Option<String>,
    /// How many people came, as the organisation counted.
    pub visitors: Option<u32>,
    /// How often it was changed since it was announced (RFC 5545, section 3.8.7.4).
    pub sequence: u32,
}

impl EventDate {
    /// What became of it.
    pub const fn state(&self) -> DateState {
        if self.cancelled_at.is_some() {
            DateState::Cancelled
        } else if self.was.is_some() {
            DateState::Moved
        } else {
            DateState::TakesPlace
        }
    }

    /// Does it still come? What began or was cancelled stays as it is.
    pub fn comes(&self, now: Instant) -> bool {
        self.cancelled_at.is_none() && now < self.starts.instant()
    }

    /// It takes place at another time.
    ///
    /// # Errors
    /// [`Refused`] when it began or was cancelled.
    pub fn move_to(&self, now: Instant) -> Result<Change, Refused> {
        if self.comes(now) { Ok(seen(Verb::EventDateMoved, self.event)) } else { Err(Refused) }
    }

    /// It does not take place.
    ///
    /// # Errors
    /// [`Refused`] when it began or was cancelled before.
    pub fn cancel(&self, now: Instant) -> Result<Change, Refused> {
        if self.comes(now) { Ok(seen(Verb::EventDateCancelled, self.event)) } else { Err(Refused) }
    }

    /// The organisation says how many came: a number, no names (principle 6).
    ///
    /// # Errors
    /// [`Refused`] before it began, and when it did not take place.
    pub fn count(&self, now: Instant) -> Result<Change, Refused> {
        if self.cancelled_at.is_none() && self.starts.instant() <= now {
            Ok(Change::private(Verb::EventVisitorsCounted, crate::journal::Subject::Event(self.event)))
        } else {
            Err(Refused)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date() -> EventDate {
        EventDate {
            id: EventDateId::new(1),
            event: EventId::new(1),
            starts: WallTime::from_stored("2026-12-05T10:00").unwrap(),
            ends: WallTime::from_stored("2026-12-05T13:00").unwrap(),
            all_day: false,
            was: None,
            cancelled_at: None,
            reason: None,
            visitors: None,
            sequence: 0,
        }
    }

    fn at(stored: &str) -> Instant {
        WallTime::from_stored(stored).unwrap().instant()
    }

    #[test]
    fn a_date_is_moved_or_cancelled_before_it_begins_and_counted_after() {
        let (before, after) = (at("2026-12-05T09:59"), at("2026-12-05T10:00"));
        assert!(date().move_to(before).is_ok() && date().cancel(before).is_ok());
        assert!(date().move_to(after).is_err() && date().cancel(after).is_err());
        assert!(date().count(before).is_err() && date().count(after).is_ok());
        let off = EventDate { cancelled_at: Some(before), ..date() };
        assert!(off.cancel(before).is_err() && off.move_to(before).is_err() && off.count(after).is_err());
    }

    #[test]
    fn a_cancelled_date_is_cancelled_even_when_it_had_been_moved() {
        let moved = EventDate { was: Some(date().starts), ..date() };
        assert_eq!(moved.state(), DateState::Moved);
        let off = EventDate { cancelled_at: Some(at("2026-12-01T10:00")), ..moved };
        assert_eq!(off.state(), DateState::Cancelled);
        assert_eq!(date().state(), DateState::TakesPlace);
    }
}
