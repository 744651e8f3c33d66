use super::ReportId;
use crate::changes::Change;
use crate::journal::{Subject, Verb};
use jiff::civil::Date;

/// What is decided about an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It stays as it is.
    Keep,
    /// It is hidden.
    Restrict,
    /// It stays for now; its organisation is to change something.
    AskChange,
}

impl Outcome {
    /// In the order of the form.
    pub const ALL: [Self; 3] = [Self::Keep, Self::AskChange, Self::Restrict];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Restrict => "restrict",
            Self::AskChange => "ask_change",
        }
    }

    /// Reads [`Outcome::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.key() == key)
    }

    /// Who may object to it: whoever it goes against.
    pub const fn goes_against(self) -> Side {
        match self {
            Self::Keep => Side::Reporter,
            Self::Restrict | Self::AskChange => Side::Organisation,
        }
    }

    /// Does it take something from the organisation, so that it needs a ground (article 17 of the DSA)?
    pub const fn needs_a_ground(self) -> bool {
        matches!(self, Self::Restrict | Self::AskChange)
    }
}

/// Who speaks in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Whoever reported.
    Reporter,
    /// Whose entry it is.
    Organisation,
}

impl Side {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Organisation, Self::Reporter];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Reporter => "reporter",
            Self::Organisation => "organisation",
        }
    }

    /// Reads [`Side::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|side| side.key() == key)
    }
}

/// Where a report stands: open → decided → objected → decided …
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nobody decided yet.
    Open,
    /// Decided.
    Decided(Outcome),
    /// Somebody objects to this decision. It holds until the next one.
    Objected(Side, Outcome),
}

/// The step is not possible from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

impl State {
    /// As stored: the state, with what belongs to it in columns of their own.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Decided(_) => "decided",
            Self::Objected(..) => "objected",
        }
    }

    /// The decision that holds.
    pub const fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Open => None,
            Self::Decided(outcome) | Self::Objected(_, outcome) => Some(outcome),
        }
    }

    /// Who objects.
    pub const fn objector(self) -> Option<Side> {
        match self {
            Self::Objected(side, _) => Some(side),
            Self::Open | Self::Decided(_) => None,
        }
    }

    /// Reads what was stored.
    pub fn from_parts(key: &str, outcome: Option<&str>, objector: Option<&str>) -> Option<Self> {
        let outcome = outcome.map(Outcome::from_key);
        let objector = objector.map(Side::from_key);
        match (key, outcome, objector) {
            ("open", None, None) => Some(Self::Open),
            ("decided", Some(Some(outcome)), None) => Some(Self::Decided(outcome)),
            ("objected", Some(Some(outcome)), Some(Some(side))) => Some(Self::Objected(side, outcome)),
            _ => None,
        }
    }

    /// Does somebody have to decide, or look what became of a change that was asked for?
    pub const fn waits(self) -> bool {
        matches!(self, Self::Open | Self::Objected(..) | Self::Decided(Outcome::AskChange))
    }

    /// Does a decision that holds hide the entry? An objection does not bring it back; the next decision may.
    pub const fn hides(self) -> bool {
        matches!(self.outcome(), Some(Outcome::Restrict))
    }

    /// A decision. Where a change was asked for, it is decided once more what became of it.
    ///
    /// # Errors
    /// [`Refused`] when it is decided and nobody objected.
    pub fn decide(self, id: ReportId, outcome: Outcome) -> Result<(Self, Change), Refused> {
        let verb = match self {
            Self::Open => Verb::ReportDecided,
            Self::Decided(Outcome::AskChange) if outcome != Outcome::AskChange => Verb::ReportDecided,
            Self::Objected(..) => Verb::ReportDecidedAgain,
            Self::Decided(_) => return Err(Refused),
        };
        Ok((Self::Decided(outcome), Change::private(verb, Subject::Report(id))))
    }

    /// Somebody objects: whom the decision goes against, and each side once.
    ///
    /// # Errors
    /// [`Refused`] when nothing is decided, for the other side, and for one that objected before.
    pub fn object(self, id: ReportId, by: Side, before: &[Side]) -> Result<(Self, Change), Refused> {
        match self {
            Self::Decided(outcome) if outcome.goes_against() == by && !before.contains(&by) => {
                Ok((Self::Objected(by, outcome), Change::private(Verb::ReportObjected, Subject::Report(id))))
            }
            Self::Open | Self::Decided(_) | Self::Objected(..) => Err(Refused),
        }
    }
}

/// The last day on which an objection may come: six months after the decision was told (article 20(1) and (2) of the DSA).
pub fn objection_until(decided: Date) -> Date {
    decided.saturating_add(jiff::Span::new().months(6))
}

/// May an objection still come?
pub fn may_still_object(decided: Date, today: Date) -> bool {
    today <= objection_until(decided)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ID: ReportId = ReportId::new(1);

    #[test]
    fn whoever_it_goes_against_may_object_and_nobody_else() {
        for outcome in Outcome::ALL {
            let decided = State::Decided(outcome);
            for side in Side::ALL {
                assert_eq!(decided.object(ID, side, &[]).is_ok(), side == outcome.goes_against());
            }
        }
        assert!(State::Open.object(ID, Side::Organisation, &[]).is_err());
    }

    #[test]
    fn each_side_objects_once_so_that_a_case_ends() {
        let (hidden, _) = State::Open.decide(ID, Outcome::Restrict).unwrap();
        let (objected, _) = hidden.object(ID, Side::Organisation, &[]).unwrap();
        assert!(objected.hides(), "an objection alone brings nothing back");
        let (kept, change) = objected.decide(ID, Outcome::Keep).unwrap();
        assert_eq!(change.verb, Verb::ReportDecidedAgain);
        assert!(!kept.hides());
        let (again, _) = kept.object(ID, Side::Reporter, &[Side::Organisation]).unwrap();
        let (hidden, _) = again.decide(ID, Outcome::Restrict).unwrap();
        assert!(hidden.object(ID, Side::Organisation, &[Side::Organisation, Side::Reporter]).is_err());
    }

    #[test]
    fn what_is_decided_is_not_decided_again_without_an_objection_but_a_change_that_was_asked_for() {
        assert!(State::Decided(Outcome::Keep).decide(ID, Outcome::Restrict).is_err());
        assert!(State::Decided(Outcome::Restrict).decide(ID, Outcome::Keep).is_err());
        let asked = State::Decided(Outcome::AskChange);
        assert!(asked.decide(ID, Outcome::Keep).is_ok() && asked.decide(ID, Outcome::Restrict).is_ok());
        assert!(asked.decide(ID, Outcome::AskChange).is_err());
    }

    #[test]
    fn an_objection_may_come_for_six_months() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert!(may_still_object(day("2026-11-29"), day("2027-05-29")));
        assert!(!may_still_object(day("2026-11-29"), day("2027-05-30")));
        // The last day of a shorter month.
        assert_eq!(objection_until(day("2026-08-31")), day("2027-02-28"));
    }

    #[test]
    fn states_read_back() {
        let mut states = vec![State::Open];
        for outcome in Outcome::ALL {
            states.push(State::Decided(outcome));
            states.extend(Side::ALL.map(|side| State::Objected(side, outcome)));
        }
        for state in states {
            let (outcome, side) = (state.outcome().map(Outcome::key), state.objector().map(Side::key));
            assert_eq!(State::from_parts(state.key(), outcome, side), Some(state));
        }
        assert_eq!(State::from_parts("decided", None, None), None);
        assert_eq!(State::from_parts("open", Some("keep"), None), None);
    }

    proptest! {
        /// However people decide and object, a case waits at most twice for an objection, and what hides is the last word.
        #[test]
        fn a_case_ends_whatever_is_done(steps in prop::collection::vec((0_u8..5, 0_usize..3), 0..60)) {
            let (mut state, mut objected, mut last) = (State::Open, Vec::new(), None);
            for (step, choice) in steps {
                let next = match step {
                    0 => state.object(ID, Side::Reporter, &objected),
                    1 => state.object(ID, Side::Organisation, &objected),
                    _ => state.decide(ID, Outcome::ALL[choice]),
                };
                if let Ok((next, _)) = next {
                    match next {
                        State::Objected(side, _) => objected.push(side),
                        State::Decided(outcome) => last = Some(outcome),
                        State::Open => prop_assert!(false, "nothing opens again"),
                    }
                    state = next;
                }
                prop_assert!(objected.len() <= 2);
                prop_assert_eq!(state.hides(), last == Some(Outcome::Restrict));
            }
        }
    }
}
