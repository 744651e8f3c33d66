use super::FoundingId;
use crate::changes::Change;
use crate::journal::{Subject, Verb};
use crate::organisations::Refused;

/// Where a founding stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// On its way.
    Running,
    /// It exists.
    Founded,
    /// Given up, or put off for long.
    GivenUp,
}

/// What may happen to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A step of the path is done, noted, added or open again.
    Tick,
    /// Another next date.
    Plan,
    /// Another companion.
    HandOver,
    /// It exists.
    Found,
    /// It is given up.
    GiveUp,
    /// It goes on.
    Reopen,
    /// Who founded goes.
    Erase,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Running, Self::Founded, Self::GivenUp];

    /// As stored and in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Founded => "founded",
            Self::GivenUp => "given_up",
        }
    }

    /// Reads [`State::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    /// The next state, and what is written down of it.
    ///
    /// # Errors
    /// [`Refused`] where the step does not fit: what ended goes on before it is worked on.
    pub fn step(self, id: FoundingId, step: Step) -> Result<(Self, Change), Refused> {
        let (next, verb) = match (self, step) {
            (Self::Running, Step::Tick) => (self, Verb::FoundingTicked),
            (Self::Running, Step::Plan) => (self, Verb::FoundingPlanned),
            (Self::Running, Step::HandOver) => (self, Verb::FoundingHandedOver),
            (Self::Running, Step::Found) => (Self::Founded, Verb::FoundingDone),
            (Self::Running, Step::GiveUp) => (Self::GivenUp, Verb::FoundingGivenUp),
            (Self::Founded | Self::GivenUp, Step::Reopen) => (Self::Running, Verb::FoundingReopened),
            (Self::Founded | Self::GivenUp, Step::Erase) => (self, Verb::FoundingErased),
            _ => return Err(Refused),
        };
        Ok((next, Change::private(verb, Subject::Founding(id))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: FoundingId = FoundingId::new(1);

    #[test]
    fn what_ended_goes_on_before_it_is_worked_on() {
        for end in [Step::Found, Step::GiveUp] {
            let ended = State::Running.step(ID, end).unwrap().0;
            for step in [Step::Tick, Step::Plan, Step::HandOver, Step::Found, Step::GiveUp] {
                assert!(ended.step(ID, step).is_err(), "{ended:?} {step:?}");
            }
            assert_eq!(ended.step(ID, Step::Reopen).map(|it| it.0), Ok(State::Running));
        }
        assert!(State::Running.step(ID, Step::Erase).is_err());
        for state in State::ALL {
            assert_eq!(State::from_key(state.key()), Some(state));
        }
    }
}
