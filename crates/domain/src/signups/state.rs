use crate::journal::Verb;
use crate::opportunities::Way;
use kernel::Instant;

/// An unconfirmed e-mail sign-up holds its place for two days.
const HOLD_MAIL_SECONDS: i64 = 48 * 3600;
/// Whoever left a phone number is called; the office needs a week for that, with a weekend in it.
const HOLD_PHONE_SECONDS: i64 = 7 * 86_400;

/// Until when an unconfirmed sign-up holds its place: never for more than half of the time until its date begins, so that
/// somebody else can still come.
pub fn hold_until(now: Instant, by_mail: bool, starts: Option<Instant>) -> Instant {
    let usual = if by_mail { HOLD_MAIL_SECONDS } else { HOLD_PHONE_SECONDS };
    let half = starts.map(|starts| starts.seconds_since(now).max(0) / 2);
    now.plus_seconds(half.map_or(usual, |half| usual.min(half)))
}

/// Where a sign-up stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignupState {
    /// The address is not confirmed. The place is held until then.
    Unconfirmed {
        /// Until when it holds its place.
        held_until: Instant,
    },
    /// A guardian has to say yes first.
    AwaitsGuardian,
    /// An application; the organisation has to answer.
    Waiting,
    /// The place is given.
    Accepted,
    /// The organisation said no.
    Declined,
    /// The person or the guardian said no later.
    Withdrawn,
    /// Nobody confirmed the address in time.
    Lapsed,
    /// The date does not take place.
    CalledOff,
}

/// The step is not possible from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

/// How the organisation answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The place is given.
    Yes,
    /// It is not, for a reason.
    No,
}

/// What else is known when an address is confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmed {
    /// How one gets in.
    pub way: Way,
    /// Somebody under 16, and no guardian said yes so far.
    pub guardian_missing: bool,
}

/// How a sign-up came to an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It was withdrawn.
    Withdrawn,
    /// It lapsed.
    Lapsed,
}

type Step = Result<(SignupState, Verb), Refused>;

impl SignupState {
    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unconfirmed { .. } => "unconfirmed",
            Self::AwaitsGuardian => "awaits_guardian",
            Self::Waiting => "waiting",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
            Self::Lapsed => "lapsed",
            Self::CalledOff => "called_off",
        }
    }

    /// Reads what was stored.
    pub fn from_parts(key: &str, held_until: Option<Instant>) -> Option<Self> {
        match (key, held_until) {
            ("unconfirmed", Some(held_until)) => Some(Self::Unconfirmed { held_until }),
            ("awaits_guardian", _) => Some(Self::AwaitsGuardian),
            ("waiting", _) => Some(Self::Waiting),
            ("accepted", _) => Some(Self::Accepted),
            ("declined", _) => Some(Self::Declined),
            ("withdrawn", _) => Some(Self::Withdrawn),
            ("lapsed", _) => Some(Self::Lapsed),
            ("called_off", _) => Some(Self::CalledOff),
            _ => None,
        }
    }

    /// Does it take one of the places?
    pub const fn holds_place(self, way: Way) -> bool {
        match way {
            Way::Direct => matches!(self, Self::Unconfirmed { .. } | Self::AwaitsGuardian | Self::Accepted),
            Way::GetToKnow => matches!(self, Self::Accepted),
        }
    }

    /// Is it still running?
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Unconfirmed { .. } | Self::AwaitsGuardian | Self::Waiting | Self::Accepted)
    }

    /// The address is right: the button in the mail was pressed, or somebody called.
    ///
    /// # Errors
    /// [`Refused`] when it was confirmed before, or is over.
    pub const fn confirm(self, known: Confirmed) -> Step {
        match self {
            Self::Unconfirmed { .. } if known.guardian_missing => {
                Ok((Self::AwaitsGuardian, Verb::SignupAwaitsGuardian))
            }
            Self::Unconfirmed { .. } => Ok(Self::enter(known.way)),
            Self::AwaitsGuardian
            | Self::Waiting
            | Self::Accepted
            | Self::Declined
            | Self::Withdrawn
            | Self::Lapsed
            | Self::CalledOff => Err(Refused),
        }
    }

    /// The guardian says yes.
    ///
    /// # Errors
    /// [`Refused`] unless a guardian is waited for.
    pub const fn consent(self, way: Way) -> Step {
        match self {
            Self::AwaitsGuardian => Ok(Self::enter(way)),
            Self::Unconfirmed { .. }
            | Self::Waiting
            | Self::Accepted
            | Self::Declined
            | Self::Withdrawn
            | Self::Lapsed
            | Self::CalledOff => Err(Refused),
        }
    }

    /// The organisation answers: a yes only to an application, a no (with a reason) to all that is running.
    ///
    /// # Errors
    /// [`Refused`] when there is nothing to answer. No yes is given before the address and the guardian are certain.
    pub const fn answer(self, answer: Answer) -> Step {
        match (self, answer) {
            (Self::Waiting, Answer::Yes) => Ok((Self::Accepted, Verb::SignupAccepted)),
            (
                Self::Unconfirmed { .. } | Self::AwaitsGuardian | Self::Waiting | Self::Accepted,
                Answer::No,
            ) => Ok((Self::Declined, Verb::SignupDeclined)),
            _ => Err(Refused),
        }
    }

    /// It ends from the person's side.
    ///
    /// # Errors
    /// [`Refused`] when it is over; only the unconfirmed can lapse.
    pub const fn end(self, ending: Ending) -> Step {
        match (self, ending) {
            (Self::Unconfirmed { .. }, Ending::Lapsed) => Ok((Self::Lapsed, Verb::SignupLapsed)),
            (
                Self::Unconfirmed { .. } | Self::AwaitsGuardian | Self::Waiting | Self::Accepted,
                Ending::Withdrawn,
            ) => Ok((Self::Withdrawn, Verb::SignupWithdrawn)),
            _ => Err(Refused),
        }
    }

    /// Its date does not take place. Nobody said no to anybody: it is neither a refusal nor a withdrawal.
    ///
    /// # Errors
    /// [`Refused`] when it is over already.
    pub const fn call_off(self) -> Step {
        match self {
            Self::Unconfirmed { .. } | Self::AwaitsGuardian | Self::Waiting | Self::Accepted => {
                Ok((Self::CalledOff, Verb::SignupCalledOff))
            }
            Self::Declined | Self::Withdrawn | Self::Lapsed | Self::CalledOff => Err(Refused),
        }
    }

    const fn enter(way: Way) -> (Self, Verb) {
        match way {
            Way::Direct => (Self::Accepted, Verb::SignupConfirmed),
            Way::GetToKnow => (Self::Waiting, Verb::SignupConfirmed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn held() -> SignupState {
        SignupState::Unconfirmed { held_until: Instant::from_micros(9) }
    }

    #[test]
    fn a_place_is_held_for_two_days_or_a_week_and_never_beyond_half_of_the_way_to_its_date() {
        let now = Instant::from_micros(0);
        let held = |by_mail, days: Option<i64>| {
            hold_until(now, by_mail, days.map(|days| now.plus_days(days))).seconds_since(now) / 3600
        };
        assert_eq!((held(true, None), held(false, None)), (48, 7 * 24));
        assert_eq!((held(true, Some(30)), held(false, Some(30))), (48, 7 * 24));
        assert_eq!((held(true, Some(1)), held(false, Some(6))), (12, 72));
        assert_eq!(held(true, Some(-1)), 0);
    }

    #[test]
    fn a_direct_sign_up_holds_its_place_from_the_first_moment() {
        assert!(held().holds_place(Way::Direct));
        assert!(!held().holds_place(Way::GetToKnow));
    }

    #[test]
    fn get_to_know_gives_the_place_with_the_organisations_yes_only() {
        let known = Confirmed { way: Way::GetToKnow, guardian_missing: false };
        let (waiting, _) = held().confirm(known).unwrap();
        assert!(!waiting.holds_place(Way::GetToKnow));
        let (accepted, _) = waiting.answer(Answer::Yes).unwrap();
        assert!(accepted.holds_place(Way::GetToKnow));
    }

    #[test]
    fn nobody_under_16_gets_in_without_a_guardian() {
        let known = Confirmed { way: Way::Direct, guardian_missing: true };
        let (state, _) = held().confirm(known).unwrap();
        assert_eq!(state, SignupState::AwaitsGuardian);
        assert!(state.answer(Answer::Yes).is_err());
        assert_eq!(state.consent(Way::Direct).map(|(next, _)| next), Ok(SignupState::Accepted));
    }

    #[test]
    fn a_date_that_is_called_off_ends_what_runs_and_leaves_what_is_over_as_it_was() {
        let running = [held(), SignupState::AwaitsGuardian, SignupState::Waiting, SignupState::Accepted];
        for state in running {
            let (next, verb) = state.call_off().unwrap();
            assert_eq!((next, verb), (SignupState::CalledOff, Verb::SignupCalledOff));
            assert!(!next.is_open() && !next.holds_place(Way::Direct) && !next.holds_place(Way::GetToKnow));
        }
        let over =
            [SignupState::Declined, SignupState::Withdrawn, SignupState::Lapsed, SignupState::CalledOff];
        for state in over {
            assert_eq!(state.call_off(), Err(Refused), "{state:?}");
        }
    }

    fn step(state: SignupState, way: Way, choice: u8) -> Step {
        match choice {
            0 => state.confirm(Confirmed { way, guardian_missing: false }),
            1 => state.confirm(Confirmed { way, guardian_missing: true }),
            2 => state.consent(way),
            3 => state.answer(Answer::Yes),
            4 => state.answer(Answer::No),
            5 => state.end(Ending::Withdrawn),
            6 => state.call_off(),
            _ => state.end(Ending::Lapsed),
        }
    }

    proptest! {
        #[test]
        fn what_is_over_stays_over_and_frees_its_place(choices in prop::collection::vec(0_u8..8, 0..30), direct: bool) {
            let way = if direct { Way::Direct } else { Way::GetToKnow };
            let mut state = held();
            for choice in choices {
                let was_open = state.is_open();
                if let Ok((next, _)) = step(state, way, choice) {
                    prop_assert!(was_open);
                    state = next;
                }
                prop_assert!(state.is_open() || !state.holds_place(way));
            }
        }

        #[test]
        fn a_confirmed_address_never_becomes_unconfirmed_again(choices in prop::collection::vec(0_u8..8, 0..30)) {
            let mut state = held();
            let mut confirmed = false;
            for choice in choices {
                if let Ok((next, _)) = step(state, Way::Direct, choice) {
                    confirmed |= choice < 2;
                    state = next;
                }
                let unconfirmed = matches!(state, SignupState::Unconfirmed { .. });
                prop_assert!(!(confirmed && unconfirmed));
            }
        }
    }
}
