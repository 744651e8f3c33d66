use super::AdviceId;
use crate::changes::Change;
use crate::journal::{Subject, Verb};
use crate::organisations::Refused;

/// What came of a talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// They do something now.
    Found,
    /// They go on looking by themselves.
    Alone,
    /// Nothing fitted.
    Nothing,
    /// Nobody could reach them.
    Silent,
}

impl Outcome {
    /// In the order of the form.
    pub const ALL: [Self; 4] = [Self::Found, Self::Alone, Self::Nothing, Self::Silent];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Alone => "alone",
            Self::Nothing => "nothing",
            Self::Silent => "silent",
        }
    }

    /// Reads [`Outcome::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.key() == key)
    }
}

/// Where a talk stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Somebody asks again.
    Open,
    /// It is over.
    Closed(Outcome),
}

/// What may happen to a talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The sheet is written anew, and so are the suggestions.
    Change,
    /// Somebody asks again on another day.
    Plan,
    /// It is over.
    Close(Outcome),
    /// It goes on.
    Reopen,
    /// Who it was with goes.
    Erase,
}

impl State {
    /// As stored; an open one has no outcome.
    pub const fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Open => None,
            Self::Closed(outcome) => Some(outcome),
        }
    }

    /// The next state, and what is written down of it.
    ///
    /// # Errors
    /// [`Refused`] where the step does not fit: what is over is opened first, and who it was with stays while it runs.
    pub fn step(self, id: AdviceId, step: Step) -> Result<(Self, Change), Refused> {
        let (next, verb) = match (self, step) {
            (Self::Open, Step::Change) => (self, Verb::AdviceChanged),
            (Self::Open, Step::Plan) => (self, Verb::AdvicePlanned),
            (Self::Open, Step::Close(outcome)) => (Self::Closed(outcome), Verb::AdviceClosed),
            (Self::Closed(_), Step::Reopen) => (Self::Open, Verb::AdviceReopened),
            (Self::Closed(_), Step::Erase) => (self, Verb::AdviceErased),
            (Self::Open, Step::Reopen | Step::Erase)
            | (Self::Closed(_), Step::Change | Step::Plan | Step::Close(_)) => return Err(Refused),
        };
        Ok((next, Change::private(verb, Subject::Advice(id))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: AdviceId = AdviceId::new(1);

    #[test]
    fn what_is_over_is_opened_before_it_is_worked_on() {
        let closed = State::Open.step(ID, Step::Close(Outcome::Alone)).unwrap().0;
        assert_eq!(closed, State::Closed(Outcome::Alone));
        for step in [Step::Change, Step::Plan, Step::Close(Outcome::Found)] {
            assert!(closed.step(ID, step).is_err(), "{step:?}");
        }
        assert_eq!(closed.step(ID, Step::Reopen).map(|(state, _)| state), Ok(State::Open));
    }

    #[test]
    fn who_it_was_with_stays_while_somebody_still_asks_again() {
        assert!(State::Open.step(ID, Step::Erase).is_err());
        assert!(State::Closed(Outcome::Silent).step(ID, Step::Erase).is_ok());
    }

    #[test]
    fn each_step_is_written_down_under_its_own_word() {
        let told = |state: State, step| state.step(ID, step).unwrap().1.verb;
        assert_eq!(told(State::Open, Step::Change), Verb::AdviceChanged);
        assert_eq!(told(State::Closed(Outcome::Found), Step::Reopen), Verb::AdviceReopened);
        for outcome in Outcome::ALL {
            assert_eq!(Outcome::from_key(outcome.key()), Some(outcome));
        }
    }
}
