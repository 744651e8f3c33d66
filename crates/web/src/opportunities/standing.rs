use domain::opportunities::OpportunityState;
use kernel::Instant;
use service::opportunities::Detail;

/// What an offer's page has to say before anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// One can join.
    Open,
    /// No place is left.
    Filled,
    /// Every date to come was called off.
    NoDate,
    /// Off the list for a while.
    Paused,
    /// Over.
    Ended,
    /// A draft, or hidden after a report: shown to its writers and the office.
    Hidden,
}

impl Standing {
    pub(super) fn of(detail: &Detail, now: Instant) -> Self {
        match detail.core.state {
            OpportunityState::Draft | OpportunityState::InReview | OpportunityState::Restricted => {
                Self::Hidden
            }
            OpportunityState::Paused => Self::Paused,
            OpportunityState::Ended => Self::Ended,
            OpportunityState::Public if detail.shifts.is_empty() && !detail.called_off.is_empty() => {
                Self::NoDate
            }
            OpportunityState::Public => {
                let open = if detail.shifts.is_empty() {
                    !detail.core.places.filled()
                } else {
                    detail.shifts.iter().any(|shift| shift.open(now))
                };
                if open { Self::Open } else { Self::Filled }
            }
        }
    }
}
