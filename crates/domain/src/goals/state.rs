use super::GoalId;
use crate::changes::Change;
use crate::journal::{Subject, Touch, Verb};
use crate::organisations::Refused;

/// Where a goal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// On its way.
    Running,
    /// Reached.
    Reached,
    /// It came differently, because …
    Otherwise,
}

/// What may happen to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Its texts or its indicator are corrected, or it goes to somebody else.
    Change,
    /// A value is noted, or one that was wrong is taken away.
    Measure,
    /// It is reached.
    Reach,
    /// It came differently.
    End,
    /// It goes on.
    Reopen,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Running, Self::Reached, Self::Otherwise];

    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Reached => "reached",
            Self::Otherwise => "otherwise",
        }
    }

    /// Reads [`State::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    /// The next state, and what is written down of it: goals are public, so every step touches their pages.
    ///
    /// # Errors
    /// [`Refused`] where the step does not fit: what ended is opened first.
    pub fn step(self, id: GoalId, step: Step) -> Result<(Self, Change), Refused> {
        let (next, verb) = match (self, step) {
            (Self::Running, Step::Change) => (self, Verb::GoalChanged),
            (Self::Running, Step::Measure) => (self, Verb::GoalMeasured),
            (Self::Running, Step::Reach) => (Self::Reached, Verb::GoalReached),
            (Self::Running, Step::End) => (Self::Otherwise, Verb::GoalEnded),
            (Self::Reached | Self::Otherwise, Step::Reopen) => (Self::Running, Verb::GoalReopened),
            _ => return Err(Refused),
        };
        Ok((next, Change::public(verb, Subject::Goal(id), [Touch::Network])))
    }

    /// What is written down when the network sets itself a goal.
    pub fn set(id: GoalId) -> Change {
        Change::public(Verb::GoalSet, Subject::Goal(id), [Touch::Network])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ID: GoalId = GoalId::new(1);
    const STEPS: [Step; 5] = [Step::Change, Step::Measure, Step::Reach, Step::End, Step::Reopen];

    #[test]
    fn a_goal_that_ended_is_opened_before_it_is_changed() {
        for ended in [State::Reached, State::Otherwise] {
            for step in [Step::Change, Step::Measure, Step::Reach, Step::End] {
                assert!(ended.step(ID, step).is_err(), "{step:?}");
            }
            assert_eq!(ended.step(ID, Step::Reopen).map(|(state, _)| state), Ok(State::Running));
        }
    }

    #[test]
    fn what_is_stored_reads_back() {
        for state in State::ALL {
            assert_eq!(State::from_key(state.key()), Some(state));
        }
    }

    proptest! {
        #[test]
        fn every_step_of_a_goal_touches_the_public_pages(steps in prop::collection::vec(0_usize..STEPS.len(), 0..30)) {
            let mut state = State::Running;
            for step in steps {
                if let Ok((next, change)) = state.step(ID, STEPS[step]) {
                    prop_assert_eq!(&change.touches, &[Touch::Network]);
                    state = next;
                }
            }
        }
    }
}
