use super::InquiryId;
use crate::changes::Change;
use crate::journal::{Subject, Verb};
use crate::organisations::Refused;
use crate::promise::Waiting;

/// Why a case was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Closing {
    /// It was answered.
    Answered,
    /// Others are in charge; the person was told who.
    NotOurs,
    /// The person says that it is done.
    Withdrawn,
    /// They were asked back and nothing came.
    Silent,
    /// Advertising, or nothing that means us.
    Spam,
}

impl Closing {
    /// In the order of the form.
    pub const ALL: [Self; 5] = [Self::Answered, Self::NotOurs, Self::Withdrawn, Self::Silent, Self::Spam];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::NotOurs => "not_ours",
            Self::Withdrawn => "withdrawn",
            Self::Silent => "silent",
            Self::Spam => "spam",
        }
    }

    /// Reads [`Closing::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|closing| closing.key() == key)
    }
}

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nobody took it on yet.
    New,
    /// Somebody works on it.
    Open,
    /// The person was asked back; the clock stands still.
    AskedBack,
    /// It is over.
    Closed(Closing),
    /// It went into another case.
    Merged(InquiryId),
}

/// What may happen to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Somebody takes it on.
    Take,
    /// It goes to somebody else, with a reason.
    HandOver,
    /// The person is answered.
    Answer,
    /// The person is asked back.
    AskBack,
    /// The person wrote or called.
    Hear,
    /// Something is noted for the office.
    Note,
    /// Somebody looks at it again on a day.
    Plan,
    /// It is over.
    Close(Closing),
    /// It was closed by mistake, or goes on.
    Reopen,
    /// It goes into another case.
    Merge(InquiryId),
}

impl State {
    /// As stored: the state, with what belongs to it in columns of their own.
    pub const fn key(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Open => "open",
            Self::AskedBack => "asked_back",
            Self::Closed(_) => "closed",
            Self::Merged(_) => "merged",
        }
    }

    /// Why it was closed.
    pub const fn closing(self) -> Option<Closing> {
        match self {
            Self::Closed(closing) => Some(closing),
            Self::New | Self::Open | Self::AskedBack | Self::Merged(_) => None,
        }
    }

    /// Reads what was stored.
    pub fn from_parts(key: &str, closing: Option<&str>, into: Option<i64>) -> Option<Self> {
        match (key, closing, into) {
            ("new", None, None) => Some(Self::New),
            ("open", None, None) => Some(Self::Open),
            ("asked_back", None, None) => Some(Self::AskedBack),
            ("closed", Some(closing), None) => Closing::from_key(closing).map(Self::Closed),
            ("merged", None, Some(into)) => Some(Self::Merged(InquiryId::new(into))),
            _ => None,
        }
    }

    /// Does somebody still have to do something?
    pub const fn is_open(self) -> bool {
        matches!(self, Self::New | Self::Open | Self::AskedBack)
    }

    /// For whom the promise waits.
    pub const fn waiting(self) -> Waiting {
        match self {
            Self::New | Self::Open => Waiting::OnUs,
            Self::AskedBack => Waiting::OnPerson,
            Self::Closed(_) | Self::Merged(_) => Waiting::Over,
        }
    }

    /// The next state, and what is written down of it.
    ///
    /// # Errors
    /// [`Refused`] where the step does not fit: what went into another case is worked on there, what is closed is opened
    /// first.
    pub fn step(self, id: InquiryId, step: Step) -> Result<(Self, Change), Refused> {
        let (next, verb) = match (self, step) {
            (Self::New, Step::Take) => (Self::Open, Verb::InquiryTaken),
            (Self::Open | Self::AskedBack, Step::Take) => (self, Verb::InquiryTaken),
            (Self::New | Self::Open, Step::HandOver) => (Self::New, Verb::InquiryHandedOver),
            (Self::AskedBack, Step::HandOver) => (Self::AskedBack, Verb::InquiryHandedOver),
            (Self::New | Self::Open | Self::AskedBack, Step::Answer) => (Self::Open, Verb::InquiryAnswered),
            (Self::New | Self::Open | Self::AskedBack, Step::AskBack) => {
                (Self::AskedBack, Verb::InquiryAskedBack)
            }
            // Whoever writes again after it was closed is heard; spam stays spam.
            (Self::AskedBack, Step::Hear) => (Self::Open, Verb::InquiryHeard),
            (Self::Closed(closing), Step::Hear) if !matches!(closing, Closing::Spam) => {
                (Self::New, Verb::InquiryHeard)
            }
            (Self::New | Self::Open, Step::Hear) => (self, Verb::InquiryHeard),
            (Self::New | Self::Open | Self::AskedBack | Self::Closed(_), Step::Note) => {
                (self, Verb::InquiryNoted)
            }
            (Self::New | Self::Open | Self::AskedBack, Step::Plan) => (self, Verb::InquiryPlanned),
            (Self::New | Self::Open | Self::AskedBack, Step::Close(closing)) => {
                (Self::Closed(closing), Verb::InquiryClosed)
            }
            (Self::Closed(_), Step::Reopen) => (Self::Open, Verb::InquiryReopened),
            (Self::New | Self::Open | Self::AskedBack, Step::Merge(into)) if into != id => {
                (Self::Merged(into), Verb::InquiryMerged)
            }
            _ => return Err(Refused),
        };
        Ok((next, Change::private(verb, Subject::Inquiry(id))))
    }

    /// It is a case of its own again and stands where it stood before it went into another one.
    ///
    /// # Errors
    /// [`Refused`] unless it went into another one.
    pub fn unmerge(self, id: InquiryId, before: Self) -> Result<(Self, Change), Refused> {
        match self {
            Self::Merged(_) if before.is_open() => {
                Ok((before, Change::private(Verb::InquiryUnmerged, Subject::Inquiry(id))))
            }
            _ => Err(Refused),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ID: InquiryId = InquiryId::new(1);
    const OTHER: InquiryId = InquiryId::new(2);

    const STEPS: [Step; 13] = [
        Step::Take,
        Step::HandOver,
        Step::Answer,
        Step::AskBack,
        Step::Hear,
        Step::Note,
        Step::Plan,
        Step::Close(Closing::Answered),
        Step::Close(Closing::NotOurs),
        Step::Close(Closing::Spam),
        Step::Reopen,
        Step::Merge(OTHER),
        Step::Merge(ID),
    ];

    fn after(steps: &[Step]) -> State {
        steps.iter().fold(State::New, |state, step| state.step(ID, *step).map_or(state, |(next, _)| next))
    }

    #[test]
    fn whoever_is_handed_a_case_takes_it_on_anew() {
        assert_eq!(after(&[Step::Take, Step::HandOver]), State::New);
        // Who was asked back is not forgotten over it.
        assert_eq!(after(&[Step::Take, Step::AskBack, Step::HandOver]), State::AskedBack);
    }

    #[test]
    fn who_writes_again_is_heard_even_after_the_case_was_closed() {
        assert_eq!(after(&[Step::AskBack, Step::Hear]), State::Open);
        assert_eq!(after(&[Step::Answer, Step::Close(Closing::Answered), Step::Hear]), State::New);
        assert!(State::Closed(Closing::Spam).step(ID, Step::Hear).is_err());
    }

    #[test]
    fn a_closed_case_is_opened_before_it_is_worked_on() {
        let closed = State::Closed(Closing::Silent);
        for step in [Step::Take, Step::Answer, Step::AskBack, Step::Plan, Step::Merge(OTHER)] {
            assert!(closed.step(ID, step).is_err(), "{step:?}");
        }
        assert_eq!(closed.step(ID, Step::Reopen).map(|(state, _)| state), Ok(State::Open));
    }

    #[test]
    fn a_case_goes_into_another_one_and_never_into_itself() {
        assert!(State::New.step(ID, Step::Merge(ID)).is_err());
        assert_eq!(after(&[Step::Merge(OTHER)]), State::Merged(OTHER));
        // There it is worked on, until it is taken out again and stands where it stood.
        let merged = after(&[Step::AskBack, Step::Merge(OTHER), Step::Answer]);
        assert_eq!(merged, State::Merged(OTHER));
        let back = |state: State, before| state.unmerge(ID, before).map(|(state, _)| state);
        assert_eq!(back(merged, State::AskedBack), Ok(State::AskedBack));
        assert!(
            back(State::Open, State::New).is_err() && back(merged, State::Closed(Closing::Spam)).is_err()
        );
    }

    #[test]
    fn what_is_stored_reads_back_and_nothing_else_does() {
        let states = [State::New, State::Open, State::AskedBack, State::Merged(OTHER)];
        for state in states.into_iter().chain(Closing::ALL.map(State::Closed)) {
            let into = if let State::Merged(into) = state { Some(into.number()) } else { None };
            assert_eq!(State::from_parts(state.key(), state.closing().map(Closing::key), into), Some(state));
        }
        assert_eq!(State::from_parts("closed", None, None), None);
        assert_eq!(State::from_parts("open", Some("spam"), None), None);
    }

    proptest! {
        /// Whatever happens, no step leaves a merged case, only closing closes one, and each step that is allowed is
        /// written down.
        #[test]
        fn random_histories_never_lose_a_case(steps in prop::collection::vec(0_usize..STEPS.len(), 0..40)) {
            let mut state = State::New;
            for step in steps {
                let step = STEPS[step];
                match state.step(ID, step) {
                    Ok((next, change)) => {
                        prop_assert_eq!(change.subject, Subject::Inquiry(ID));
                        prop_assert!(!matches!(state, State::Merged(_)));
                        if matches!(next, State::Closed(_)) && next != state {
                            prop_assert!(matches!(step, Step::Close(_)));
                        }
                        state = next;
                    }
                    Err(Refused) => prop_assert!(!matches!((state, step), (State::Open, Step::Answer | Step::Note))),
                }
                prop_assert_ne!(state, State::Merged(ID));
            }
        }
    }
}
