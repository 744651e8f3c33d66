use super::{EventId, Refused};
use crate::changes::Change;
use crate::journal::{Subject, Touch, Verb};

/// Where an event stands: draft → review → public → ended, as offers do; hidden after a report, and as before once that falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventState {
    /// Being written, or given back.
    Draft,
    /// Handed in; the office looks at it.
    InReview,
    /// In the calendar.
    Public,
    /// Over, or taken out.
    Ended,
    /// Hidden after a report; its writers and the office see it still.
    Restricted,
}

type Step = Result<(EventState, Change), Refused>;

impl EventState {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Draft, Self::InReview, Self::Public, Self::Ended, Self::Restricted];

    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in_review",
            Self::Public => "public",
            Self::Ended => "ended",
            Self::Restricted => "restricted",
        }
    }

    /// Reads [`EventState::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    /// Its writers hand it in.
    ///
    /// # Errors
    /// [`Refused`] unless it is a draft.
    pub fn hand_in(self, id: EventId) -> Step {
        match self {
            Self::Draft => Ok((Self::InReview, Change::private(Verb::EventHandedIn, Subject::Event(id)))),
            Self::InReview | Self::Public | Self::Ended | Self::Restricted => Err(Refused),
        }
    }

    /// It goes into the calendar: after the review, or straight from the desk.
    ///
    /// # Errors
    /// [`Refused`] when it is in there or over.
    pub fn publish(self, id: EventId) -> Step {
        match self {
            Self::Draft | Self::InReview => Ok((Self::Public, seen(Verb::EventPublished, id))),
            Self::Public | Self::Ended | Self::Restricted => Err(Refused),
        }
    }

    /// The office gives it back to its writers, with a reason.
    ///
    /// # Errors
    /// [`Refused`] unless it is in review.
    pub fn send_back(self, id: EventId) -> Step {
        match self {
            Self::InReview => Ok((Self::Draft, Change::private(Verb::EventSentBack, Subject::Event(id)))),
            Self::Draft | Self::Public | Self::Ended | Self::Restricted => Err(Refused),
        }
    }

    /// It is taken out of the calendar for good.
    ///
    /// # Errors
    /// [`Refused`] when it is over already, and while it is hidden: a decision brings it back as it was.
    pub fn end(self, id: EventId) -> Step {
        match self {
            Self::Ended | Self::Restricted => Err(Refused),
            Self::Draft | Self::InReview | Self::Public => Ok((Self::Ended, seen(Verb::EventEnded, id))),
        }
    }

    /// Does the public see it? An ended one keeps its page, so that a link from a poster explains itself.
    pub const fn has_public_page(self) -> bool {
        matches!(self, Self::Public | Self::Ended)
    }
}

/// A change that the public sees.
pub(super) fn seen(verb: Verb, id: EventId) -> Change {
    Change::public(verb, Subject::Event(id), [Touch::Events, Touch::Event(id)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ID: EventId = EventId::new(1);

    proptest! {
        #[test]
        fn what_is_over_stays_over_and_what_the_public_sees_is_always_told(choices in prop::collection::vec(0_u8..4, 0..30)) {
            let mut state = EventState::Draft;
            for choice in choices {
                let before = state;
                let step = match choice {
                    0 => state.hand_in(ID),
                    1 => state.publish(ID),
                    2 => state.send_back(ID),
                    _ => state.end(ID),
                };
                if let Ok((next, change)) = step {
                    prop_assert_ne!(before, EventState::Ended);
                    if (before == EventState::Public) != (next == EventState::Public) {
                        prop_assert!(change.touches.contains(&Touch::Events));
                        prop_assert!(change.touches.contains(&Touch::Event(ID)));
                    }
                    state = next;
                }
            }
        }
    }

    #[test]
    fn every_state_reads_back() {
        for state in EventState::ALL {
            assert_eq!(EventState::from_key(state.key()), Some(state));
        }
        assert_eq!(EventState::from_key("paused"), None);
    }
}
