use super::{AccountId, Role, RoleId};
use jiff::civil::Date;

/// When somebody is away: both days count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Absence {
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
}

impl Absence {
    /// The longest absence: after that, whoever stands in should have the role themselves.
    pub const MOST_DAYS: i32 = 200;

    /// Days that make sense: in order, not over, not for ever.
    pub fn new(from: Date, until: Date, today: Date) -> Option<Self> {
        let days = from.until(until).map_or(i32::MAX, |span| span.get_days());
        (from <= until && until >= today && days <= Self::MOST_DAYS).then_some(Self { from, until })
    }

    /// Is the day one of them?
    pub fn covers(self, day: Date) -> bool {
        self.from <= day && day <= self.until
    }
}

/// One role of an account, or one role that it may take on while somebody else is away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Its key.
    pub id: RoleId,
    /// Whose it is.
    pub account: AccountId,
    /// What it lets one be.
    pub role: Role,
    /// The role this one stands in for; none where it is one's own.
    pub deputy_of: Option<RoleId>,
}

/// May somebody act on this grant today? One's own always; a deputy while whoever they stand in for is away.
pub fn may_act(grant: &Grant, absences_of_the_other: &[Absence], today: Date) -> bool {
    grant.deputy_of.is_none() || absences_of_the_other.iter().any(|absence| absence.covers(today))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn grant(deputy_of: Option<i64>) -> Grant {
        Grant {
            id: RoleId::new(2),
            account: AccountId::new(1),
            role: Role::Coordinator,
            deputy_of: deputy_of.map(RoleId::new),
        }
    }

    #[test]
    fn a_deputy_acts_from_the_first_to_the_last_day_of_the_absence_and_no_longer() {
        let today = date(2026, 11, 28);
        let away = Absence::new(today, date(2026, 12, 4), today).unwrap();
        let deputy = grant(Some(1));
        assert!(!may_act(&deputy, &[away], date(2026, 11, 27)));
        assert!(may_act(&deputy, &[away], today));
        assert!(may_act(&deputy, &[away], date(2026, 12, 4)));
        assert!(!may_act(&deputy, &[away], date(2026, 12, 5)));
        assert!(!may_act(&deputy, &[], today));
    }

    #[test]
    fn ones_own_role_needs_nobody_to_be_away() {
        assert!(may_act(&grant(None), &[], date(2026, 11, 28)));
    }

    #[test]
    fn an_absence_is_in_order_not_over_and_not_for_ever() {
        let today = date(2026, 11, 28);
        assert!(Absence::new(today, today, today).is_some());
        assert!(Absence::new(date(2026, 11, 1), date(2026, 11, 27), today).is_none());
        assert!(Absence::new(date(2026, 12, 2), date(2026, 12, 1), today).is_none());
        assert!(Absence::new(today, date(2028, 1, 1), today).is_none());
    }
}
