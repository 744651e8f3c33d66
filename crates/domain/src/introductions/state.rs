use super::IntroductionId;
use crate::changes::Change;
use crate::journal::{Subject, Verb};
use crate::organisations::Refused;
use crate::signups::SignupState;

/// Where an introduction stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It was offered; a yes is missing, and nothing was passed on.
    Offered,
    /// It was passed on.
    PassedOn,
    /// Something came of it.
    Came,
    /// Nothing came of it.
    NotCame,
    /// The yes was taken back.
    Withdrawn,
}

/// What may happen to an introduction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// One side says yes.
    Agree,
    /// It is passed on. `agreed`: everybody said yes.
    PassOn {
        /// Did everybody say yes whose yes it needs?
        agreed: bool,
    },
    /// Somebody called an organisation that no mail reaches.
    Tell,
    /// Somebody asks on another day.
    Plan,
    /// Something came of it.
    Came,
    /// Nothing came of it.
    NotCame,
    /// The yes is taken back.
    Withdraw,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Offered, Self::PassedOn, Self::Came, Self::NotCame, Self::Withdrawn];

    /// As stored and in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Offered => "offered",
            Self::PassedOn => "passed_on",
            Self::Came => "came",
            Self::NotCame => "not_came",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads [`State::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    /// Where an introduction stands that a sign-up carries.
    pub const fn of_signup(state: SignupState) -> Self {
        match state {
            SignupState::Unconfirmed { .. } | SignupState::AwaitsGuardian | SignupState::Waiting => {
                Self::PassedOn
            }
            SignupState::Accepted => Self::Came,
            SignupState::Declined | SignupState::Lapsed | SignupState::CalledOff => Self::NotCame,
            SignupState::Withdrawn => Self::Withdrawn,
        }
    }

    /// Is it still to be seen what comes of it?
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Offered | Self::PassedOn)
    }

    /// The next state, and what is written down of it.
    ///
    /// # Errors
    /// [`Refused`] where the step does not fit: nothing is passed on without a yes, and what ended stays ended.
    pub fn step(self, id: IntroductionId, step: Step) -> Result<(Self, Change), Refused> {
        let (next, verb) = match (self, step) {
            (Self::Offered, Step::Agree) => (self, Verb::IntroductionAgreed),
            (Self::Offered, Step::PassOn { agreed: true }) => (Self::PassedOn, Verb::IntroductionPassedOn),
            (Self::Offered | Self::PassedOn, Step::Plan) => (self, Verb::IntroductionPlanned),
            (Self::PassedOn, Step::Came) => (Self::Came, Verb::IntroductionCame),
            (Self::Offered | Self::PassedOn, Step::NotCame) => (Self::NotCame, Verb::IntroductionNotCame),
            // A yes can be taken back at any time, also after something came of it (GDPR, article 7(3)).
            (Self::Offered | Self::PassedOn | Self::Came, Step::Withdraw) => {
                (Self::Withdrawn, Verb::IntroductionWithdrawn)
            }
            (Self::PassedOn | Self::Came | Self::NotCame | Self::Withdrawn, Step::Tell) => {
                (self, Verb::IntroductionTold)
            }
            _ => return Err(Refused),
        };
        Ok((next, Change::private(verb, Subject::Introduction(id))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ID: IntroductionId = IntroductionId::new(1);
    const STEPS: [Step; 8] = [
        Step::Agree,
        Step::PassOn { agreed: false },
        Step::PassOn { agreed: true },
        Step::Tell,
        Step::Plan,
        Step::Came,
        Step::NotCame,
        Step::Withdraw,
    ];

    #[test]
    fn nothing_is_passed_on_without_a_yes() {
        assert!(State::Offered.step(ID, Step::PassOn { agreed: false }).is_err());
        let passed = State::Offered.step(ID, Step::PassOn { agreed: true }).unwrap();
        assert_eq!((passed.0, passed.1.verb), (State::PassedOn, Verb::IntroductionPassedOn));
        // Before that nobody is called about it.
        assert!(State::Offered.step(ID, Step::Tell).is_err());
    }

    #[test]
    fn a_yes_can_be_taken_back_at_any_time_and_stays_so() {
        for state in [State::Offered, State::PassedOn, State::Came] {
            assert_eq!(state.step(ID, Step::Withdraw).map(|it| it.0), Ok(State::Withdrawn), "{state:?}");
        }
        for step in STEPS.into_iter().filter(|step| *step != Step::Tell) {
            assert!(State::Withdrawn.step(ID, step).is_err(), "{step:?}");
        }
    }

    #[test]
    fn a_sign_up_that_carries_it_says_where_it_stands() {
        assert_eq!(State::of_signup(SignupState::Waiting), State::PassedOn);
        assert_eq!(State::of_signup(SignupState::Accepted), State::Came);
        assert_eq!(State::of_signup(SignupState::Withdrawn), State::Withdrawn);
        assert_eq!(State::of_signup(SignupState::CalledOff), State::NotCame);
    }

    #[test]
    fn what_is_stored_reads_back() {
        for state in State::ALL {
            assert_eq!(State::from_key(state.key()), Some(state));
        }
    }

    proptest! {
        /// Whatever happens: what was passed on had a yes, and what ended does not begin again.
        #[test]
        fn random_histories_pass_nothing_on_without_a_yes(steps in prop::collection::vec(0_usize..STEPS.len(), 0..30)) {
            let (mut state, mut had_yes) = (State::Offered, false);
            for step in steps {
                let step = STEPS[step];
                let Ok((next, change)) = state.step(ID, step) else { continue };
                prop_assert_eq!(change.subject, Subject::Introduction(ID));
                had_yes |= step == Step::PassOn { agreed: true };
                prop_assert!(had_yes || !matches!(next, State::PassedOn | State::Came));
                prop_assert!(state.is_open() || !next.is_open());
                state = next;
            }
        }
    }
}
