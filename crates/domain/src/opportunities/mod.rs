//! Something to volunteer for: what it asks, when and where, for whom it suits, and how one gets in.

mod draft;
mod filter;
mod freshness;
mod shift;
mod state;
mod suggest;
mod terms;
mod times;
pub mod unwanted;

pub use draft::{OpportunityDraft, OpportunityForm, OpportunityTexts, ShiftDraft, ShiftForm};
pub use filter::{Filter, TimeNeed};
pub use freshness::{CONFIRM_DAYS, Freshness};
pub use shift::Shift;
pub use state::{OpportunityState, Refused};
pub use suggest::{Offered, Reach, Wish, misses, suggest};
pub use terms::{Insurer, Suit, Suits, Way};
pub use times::{Rhythm, Times};

use crate::organisations::OrganisationId;
use kernel::{Instant, PublicId};

kernel::id!(
    /// An offer. Its number is also its short address: `/a/123`.
    OpportunityId
);
kernel::id!(
    /// One date of an offer at fixed times.
    ShiftId
);

/// An offer without its texts, as rules need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opportunity {
    /// Its key.
    pub id: OpportunityId,
    /// Its name in feeds.
    pub public_id: PublicId,
    /// Who offers it.
    pub organisation: OrganisationId,
    /// Where it stands.
    pub state: OpportunityState,
    /// How one gets in.
    pub way: Way,
    /// Works with children or vulnerable people.
    pub vulnerable: bool,
    /// The youngest it takes, in years; 0 is no limit.
    pub min_age: u8,
    /// Places for regular help; `None` is as many as come. Shifts have their own.
    pub places: Places,
    /// Until when it counts as confirmed.
    pub confirm_by: Instant,
}

/// Places and how many are taken. The row is counted in the same transaction as the sign-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Places {
    /// How many there are; `None` is as many as come.
    pub capacity: Option<u16>,
    /// How many are taken.
    pub taken: u16,
}

impl Places {
    /// How many are free; `None` is as many as come.
    pub fn free(self) -> Option<u16> {
        self.capacity.map(|capacity| capacity.saturating_sub(self.taken))
    }

    /// Is there none left? "Filled" is derived, never set.
    pub fn filled(self) -> bool {
        self.free() == Some(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filled_follows_from_the_capacity() {
        assert!(!Places { capacity: None, taken: 900 }.filled());
        assert!(!Places { capacity: Some(2), taken: 1 }.filled());
        assert!(Places { capacity: Some(2), taken: 2 }.filled());
    }
}
