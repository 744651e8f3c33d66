use crate::accounts::AccountId;
use crate::reports::{Barred, Decider, State as Reported, objection_until};
use jiff::civil::Date;

/// In how many working days an objection is decided.
pub const OBJECTION_DAYS: u16 = 10;

/// What whoever told an idea objects to (principle 14). Each once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Against {
    /// That it is not put up.
    Declined,
    /// The answer.
    Answer,
}

impl Against {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Declined, Self::Answer];

    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Declined => "declined",
            Self::Answer => "answer",
        }
    }

    /// Reads [`Against::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|against| against.key() == key)
    }
}

/// What counts for an objection.
#[derive(Debug, Clone, Copy)]
pub struct Appeal<'a> {
    /// The day of the decision it goes against, where there is one.
    pub decided: Option<Date>,
    /// What was objected to before.
    pub before: &'a [Against],
    /// Is one waiting?
    pub waits: bool,
}

impl Appeal<'_> {
    /// Until when one may object to this: six months after the decision (article 20 of the DSA, as with reports), once;
    /// `None` when there is nothing to object to.
    pub fn until(&self, against: Against, today: Date) -> Option<Date> {
        let until = objection_until(self.decided?);
        (!self.waits && !self.before.contains(&against) && today <= until).then_some(until)
    }
}

/// May this one decide the objection? The rule of reports: nobody who told the idea, nobody who decided before.
///
/// # Errors
/// Why not.
pub fn may_decide(account: AccountId, told_it: bool, earlier: &[AccountId]) -> Result<(), Barred> {
    if told_it {
        return Err(Barred::Party);
    }
    let earlier: Vec<Decider> = earlier.iter().copied().map(Decider::Office).collect();
    let objected = Reported::Objected(crate::reports::Side::Reporter, crate::reports::Outcome::Keep);
    crate::reports::may_decide_for_nobody(objected, Decider::Office(account), &earlier)
}
