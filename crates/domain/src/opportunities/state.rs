use super::OpportunityId;
use crate::changes::Change;
use crate::journal::{Subject, Touch, Verb};

/// Where an offer stands: draft → review → public ↔ paused → ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpportunityState {
    /// Being written.
    Draft,
    /// Handed in; the coordinator looks at it.
    InReview,
    /// On the list.
    Public,
    /// Off the list for a while.
    Paused,
    /// Over.
    Ended,
    /// Hidden after a report.
    Restricted,
}

/// The step is not possible from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

type Step = Result<(OpportunityState, Change), Refused>;

impl OpportunityState {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Draft, Self::InReview, Self::Public, Self::Paused, Self::Ended, Self::Restricted];

    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in_review",
            Self::Public => "public",
            Self::Paused => "paused",
            Self::Ended => "ended",
            Self::Restricted => "restricted",
        }
    }

    /// Reads [`OpportunityState::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    /// The writers hand it in.
    ///
    /// # Errors
    /// [`Refused`] unless it is a draft.
    pub fn hand_in(self, id: OpportunityId) -> Step {
        match self {
            Self::Draft => {
                Ok((Self::InReview, Change::private(Verb::OpportunityHandedIn, Subject::Opportunity(id))))
            }
            Self::InReview | Self::Public | Self::Paused | Self::Ended | Self::Restricted => Err(Refused),
        }
    }

    /// It goes on the list: after the review, after a pause, or straight from the desk.
    ///
    /// # Errors
    /// [`Refused`] when it is on the list or over.
    pub fn publish(self, id: OpportunityId) -> Step {
        match self {
            Self::Draft | Self::InReview | Self::Paused => {
                Ok((Self::Public, Self::seen(Verb::OpportunityPublished, id)))
            }
            Self::Public | Self::Ended | Self::Restricted => Err(Refused),
        }
    }

    /// The office takes its yes back: it is looked at once more. Whether anybody has acted on it is for the caller to know.
    ///
    /// # Errors
    /// [`Refused`] unless it is public.
    pub fn take_back(self, id: OpportunityId) -> Step {
        match self {
            Self::Public => Ok((Self::InReview, Self::seen(Verb::OpportunityTakenBack, id))),
            Self::Draft | Self::InReview | Self::Paused | Self::Ended | Self::Restricted => Err(Refused),
        }
    }

    /// The coordinator gives it back to its writers, with a reason.
    ///
    /// # Errors
    /// [`Refused`] unless it is in review.
    pub fn send_back(self, id: OpportunityId) -> Step {
        match self {
            Self::InReview => {
                Ok((Self::Draft, Change::private(Verb::OpportunitySentBack, Subject::Opportunity(id))))
            }
            Self::Draft | Self::Public | Self::Paused | Self::Ended | Self::Restricted => Err(Refused),
        }
    }

    /// It is taken off the list for a while. Who signed up stays signed up.
    ///
    /// # Errors
    /// [`Refused`] unless it is public.
    pub fn pause(self, id: OpportunityId) -> Step {
        match self {
            Self::Public => Ok((Self::Paused, Self::seen(Verb::OpportunityPaused, id))),
            Self::Draft | Self::InReview | Self::Paused | Self::Ended | Self::Restricted => Err(Refused),
        }
    }

    /// It is over.
    ///
    /// # Errors
    /// [`Refused`] when it is over already.
    pub fn end(self, id: OpportunityId) -> Step {
        match self {
            Self::Ended | Self::Restricted => Err(Refused),
            Self::Draft | Self::InReview | Self::Public | Self::Paused => {
                Ok((Self::Ended, Self::seen(Verb::OpportunityEnded, id)))
            }
        }
    }

    /// Does the public see it? An ended or paused offer keeps its page, so that a link from a poster explains itself.
    pub const fn has_public_page(self) -> bool {
        matches!(self, Self::Public | Self::Paused | Self::Ended)
    }

    fn seen(verb: Verb, id: OpportunityId) -> Change {
        Change::public(verb, Subject::Opportunity(id), [Touch::Opportunities, Touch::Opportunity(id)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ID: OpportunityId = OpportunityId::new(1);

    fn step(state: OpportunityState, choice: u8) -> Step {
        match choice {
            0 => state.hand_in(ID),
            1 => state.publish(ID),
            2 => state.send_back(ID),
            3 => state.pause(ID),
            4 => state.take_back(ID),
            _ => state.end(ID),
        }
    }

    proptest! {
        #[test]
        fn what_is_over_stays_over_and_what_the_public_sees_is_always_told(choices in prop::collection::vec(0_u8..6, 0..40)) {
            let mut state = OpportunityState::Draft;
            for choice in choices {
                let before = state;
                if let Ok((next, change)) = step(state, choice) {
                    prop_assert_ne!(before, OpportunityState::Ended);
                    // Whoever follows the journal must learn of every change of the public list.
                    if (before == OpportunityState::Public) != (next == OpportunityState::Public) {
                        prop_assert!(change.touches.contains(&Touch::Opportunities));
                    }
                    state = next;
                }
            }
        }
    }

    #[test]
    fn only_a_review_sends_back() {
        for state in OpportunityState::ALL {
            assert_eq!(state.send_back(ID).is_ok(), state == OpportunityState::InReview);
        }
    }
}
