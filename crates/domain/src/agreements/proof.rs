use super::{FileId, Measure, PartyId, ProofId};
use jiff::civil::Date;
use kernel::Instant;

/// What the other parties say to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProofState {
    /// Nobody has looked yet.
    Waiting,
    /// Another party says that it is done.
    Accepted,
    /// Another party says that something is missing.
    Declined,
}

impl ProofState {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Waiting, Self::Accepted, Self::Declined];

    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
        }
    }

    /// Reads [`ProofState::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }
}

/// What shows that a step was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// Its key.
    pub id: ProofId,
    /// The number of the step.
    pub measure: i32,
    /// The version in which the step read as it did then.
    pub version: i32,
    /// Who shows it.
    pub by: PartyId,
    /// In words.
    pub words: String,
    /// A photograph or a document.
    pub file: Option<FileId>,
    /// When.
    pub at: Instant,
    /// What the others say.
    pub state: ProofState,
    /// Who of them.
    pub judged_by: Option<PartyId>,
    /// When they said it.
    pub judged_at: Option<Instant>,
    /// What is missing, where something is.
    pub reply: Option<String>,
}

/// Why somebody's word on a proof does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotProved {
    /// Nobody says of their own work that it is done.
    Own,
    /// Somebody said it already.
    Twice,
}

impl Proof {
    /// Another party says that the step is done, or what is missing.
    ///
    /// # Errors
    /// [`NotProved`] for the party that shows it, and where somebody said it before.
    pub fn judge(&mut self, by: PartyId, missing: Option<String>, now: Instant) -> Result<(), NotProved> {
        if self.by == by {
            return Err(NotProved::Own);
        }
        if self.state != ProofState::Waiting {
            return Err(NotProved::Twice);
        }
        self.state = if missing.is_some() { ProofState::Declined } else { ProofState::Accepted };
        self.judged_by = Some(by);
        self.judged_at = Some(now);
        self.reply = missing;
        Ok(())
    }
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reached {
    /// Done, as another party says.
    Done,
    /// Shown, and nobody has looked yet.
    Shown,
    /// Its day has not come.
    Open,
    /// Its day is over.
    Late,
}

impl Reached {
    /// As in open data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Shown => "shown",
            Self::Open => "open",
            Self::Late => "late",
        }
    }
}

/// How far a step is on this day. `as_it_read` gives the step as it read in a version: a proof counts as long as the step asks
/// for the same.
pub fn reached(
    measure: &Measure,
    proofs: &[Proof],
    as_it_read: impl Fn(i32, i32) -> Option<Measure>,
    today: Date,
) -> Reached {
    let counts = |proof: &&Proof| {
        proof.measure == measure.number
            && as_it_read(proof.version, proof.measure).is_some_and(|then| then.asks_the_same(measure))
    };
    let of = |state| proofs.iter().filter(counts).any(|proof| proof.state == state);
    if of(ProofState::Accepted) {
        Reached::Done
    } else if of(ProofState::Waiting) {
        Reached::Shown
    } else if today > measure.due {
        Reached::Late
    } else {
        Reached::Open
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_micros(0);

    fn measure() -> Measure {
        Measure {
            number: 1,
            what: "Beet bauen".into(),
            who: 1,
            due: "2027-03-20".parse().unwrap(),
            shown: "Foto".into(),
            effect: String::new(),
        }
    }

    fn proof() -> Proof {
        Proof {
            id: ProofId::new(1),
            measure: 1,
            version: 1,
            by: PartyId::new(1),
            words: "Steht.".into(),
            file: None,
            at: Instant::from_micros(0),
            state: ProofState::Waiting,
            judged_by: None,
            judged_at: None,
            reply: None,
        }
    }

    #[test]
    fn a_proof_is_confirmed_by_another_party_and_once() {
        let mut it = proof();
        assert_eq!(it.judge(PartyId::new(1), None, NOW), Err(NotProved::Own));
        assert_eq!(it.judge(PartyId::new(2), None, NOW), Ok(()));
        assert_eq!((it.state, it.judged_by), (ProofState::Accepted, Some(PartyId::new(2))));
        assert_eq!(it.judge(PartyId::new(3), Some("nein".into()), NOW), Err(NotProved::Twice));
        let mut other = proof();
        assert_eq!(other.judge(PartyId::new(2), Some("Die Erde fehlt.".into()), NOW), Ok(()));
        assert_eq!(other.state, ProofState::Declined);
    }

    #[test]
    fn a_step_stays_proved_as_long_as_it_asks_for_the_same() {
        let today = "2027-03-01".parse().unwrap();
        let accepted = Proof { state: ProofState::Accepted, ..proof() };
        let before = |_: i32, _: i32| Some(measure());
        assert_eq!(reached(&measure(), std::slice::from_ref(&accepted), before, today), Reached::Done);
        let later = Measure { due: "2027-05-01".parse().unwrap(), ..measure() };
        assert_eq!(reached(&later, std::slice::from_ref(&accepted), before, today), Reached::Done);
        let other = Measure { what: "Zwei Beete bauen".into(), ..measure() };
        assert_eq!(reached(&other, &[accepted], before, today), Reached::Open);
    }

    #[test]
    fn a_step_is_late_on_the_day_after_its_day() {
        let on = |day: &str| reached(&measure(), &[], |_, _| None, day.parse().unwrap());
        assert_eq!(on("2027-03-20"), Reached::Open);
        assert_eq!(on("2027-03-21"), Reached::Late);
        let shown = reached(&measure(), &[proof()], |_, _| Some(measure()), "2027-04-01".parse().unwrap());
        assert_eq!(shown, Reached::Shown);
        let declined = Proof { state: ProofState::Declined, ..proof() };
        let back = reached(&measure(), &[declined], |_, _| Some(measure()), "2027-03-01".parse().unwrap());
        assert_eq!(back, Reached::Open);
    }
}
