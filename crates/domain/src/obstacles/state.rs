use super::ObstacleId;
use crate::changes::Change;
use crate::journal::{Subject, Touch, Verb};
use crate::organisations::Refused;
use crate::promise::Waiting;

/// Where an obstacle stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It came; nobody looked at it yet.
    Received,
    /// Public, with an owner; an answer is promised.
    Open,
    /// Answered; somebody works on it.
    Answered,
    /// Out of the way.
    Solved,
    /// It stays in the way, and it was said why.
    NotSolvable,
    /// Not made public, and it was said why.
    Declined,
}

/// What may happen to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The office makes it public, in its own words, with an owner.
    Open,
    /// The public words are changed.
    Reword,
    /// It goes to somebody else.
    HandOver,
    /// Somebody looks at it again on a day.
    Plan,
    /// It is answered.
    Answer,
    /// It is out of the way.
    Solve,
    /// It cannot be put out of the way, because …
    GiveUp,
    /// It does not become public, or not any more, because …
    Decline,
    /// It goes on.
    Reopen,
}

impl State {
    /// All of them, in their order.
    pub const ALL: [Self; 6] =
        [Self::Received, Self::Open, Self::Answered, Self::Solved, Self::NotSolvable, Self::Declined];
    /// What everybody sees.
    pub const PUBLIC: [Self; 4] = [Self::Open, Self::Answered, Self::Solved, Self::NotSolvable];
    /// What still wants somebody's hand.
    pub const UNDONE: [Self; 3] = [Self::Received, Self::Open, Self::Answered];

    /// As stored and in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Open => "open",
            Self::Answered => "answered",
            Self::Solved => "solved",
            Self::NotSolvable => "not_solvable",
            Self::Declined => "declined",
        }
    }

    /// Reads [`State::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    /// May everybody see it?
    pub fn is_public(self) -> bool {
        Self::PUBLIC.contains(&self)
    }

    /// Is it over?
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Solved | Self::NotSolvable | Self::Declined)
    }

    /// For whom the promise waits. Nobody is asked back here: it never stands still.
    pub const fn waiting(self) -> Waiting {
        if self.is_over() { Waiting::Over } else { Waiting::OnUs }
    }

    /// The next state, and what is written down of it. `answered`: was it answered before it ended? What goes on stands where
    /// it stood.
    ///
    /// # Errors
    /// [`Refused`] where the step does not fit: what nobody made public is not answered in public, what ended goes on first.
    pub fn step(self, id: ObstacleId, step: Step, answered: bool) -> Result<(Self, Change), Refused> {
        let (next, verb) = match (self, step) {
            (Self::Received, Step::Open) => (Self::Open, Verb::ObstacleOpened),
            (Self::Received | Self::Open | Self::Answered, Step::HandOver) => {
                (self, Verb::ObstacleHandedOver)
            }
            (Self::Received | Self::Open | Self::Answered, Step::Plan) => (self, Verb::ObstaclePlanned),
            (state, Step::Reword) if state.is_public() => (state, Verb::ObstacleReworded),
            (Self::Open | Self::Answered, Step::Answer) => (Self::Answered, Verb::ObstacleAnswered),
            (Self::Open | Self::Answered, Step::Solve) => (Self::Solved, Verb::ObstacleSolved),
            (Self::Open | Self::Answered, Step::GiveUp) => (Self::NotSolvable, Verb::ObstacleNotSolvable),
            (Self::Received | Self::Open, Step::Decline) => (Self::Declined, Verb::ObstacleDeclined),
            (Self::Solved | Self::NotSolvable, Step::Reopen) if answered => {
                (Self::Answered, Verb::ObstacleReopened)
            }
            (Self::Solved | Self::NotSolvable, Step::Reopen) => (Self::Open, Verb::ObstacleReopened),
            (Self::Declined, Step::Reopen) => (Self::Received, Verb::ObstacleReopened),
            _ => return Err(Refused),
        };
        let subject = Subject::Obstacle(id);
        let shown = self.is_public() || next.is_public();
        let change = if shown {
            Change::public(verb, subject, [Touch::Network])
        } else {
            Change::private(verb, subject)
        };
        Ok((next, change))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ID: ObstacleId = ObstacleId::new(1);
    const STEPS: [Step; 9] = [
        Step::Open,
        Step::Reword,
        Step::HandOver,
        Step::Plan,
        Step::Answer,
        Step::Solve,
        Step::GiveUp,
        Step::Decline,
        Step::Reopen,
    ];

    fn after(steps: &[Step]) -> State {
        let mut answered = false;
        steps.iter().fold(State::Received, |state, step| {
            let next = state.step(ID, *step, answered).map_or(state, |(next, _)| next);
            answered |= next == State::Answered;
            next
        })
    }

    #[test]
    fn nothing_is_public_before_the_office_looked_at_it() {
        for step in [Step::Answer, Step::Solve, Step::GiveUp, Step::Reword] {
            assert!(State::Received.step(ID, step, false).is_err(), "{step:?}");
        }
        assert_eq!(after(&[Step::Open]), State::Open);
        assert!(!State::Received.is_public() && !State::Declined.is_public());
    }

    #[test]
    fn what_ended_goes_on_where_it_stood() {
        assert_eq!(after(&[Step::Open, Step::Solve, Step::Reopen]), State::Open);
        assert_eq!(after(&[Step::Open, Step::Answer, Step::GiveUp, Step::Reopen]), State::Answered);
        assert_eq!(after(&[Step::Decline, Step::Reopen]), State::Received);
    }

    #[test]
    fn what_was_answered_in_public_is_not_taken_down_without_an_end() {
        assert!(State::Answered.step(ID, Step::Decline, true).is_err());
        assert_eq!(after(&[Step::Open, Step::Decline]), State::Declined);
    }

    #[test]
    fn what_is_stored_reads_back_and_nothing_else_does() {
        for state in State::ALL {
            assert_eq!(State::from_key(state.key()), Some(state));
        }
        assert_eq!(State::from_key(""), None);
    }

    proptest! {
        /// Whatever happens: what everybody sees changes only with a touch, and only an end is an end.
        #[test]
        fn random_histories_keep_the_public_page_true(steps in prop::collection::vec(0_usize..STEPS.len(), 0..40)) {
            let (mut state, mut answered) = (State::Received, false);
            for step in steps {
                let step = STEPS[step];
                if let Ok((next, change)) = state.step(ID, step, answered) {
                    prop_assert_eq!(change.subject, Subject::Obstacle(ID));
                    prop_assert_eq!(!change.touches.is_empty(), state.is_public() || next.is_public());
                    if next.is_over() && next != state {
                        prop_assert!(matches!(step, Step::Solve | Step::GiveUp | Step::Decline));
                    }
                    if state == State::Received && next.is_public() {
                        prop_assert_eq!(step, Step::Open);
                    }
                    answered |= next == State::Answered;
                    state = next;
                }
            }
        }
    }
}
