use kernel::Instant;

/// How long an organisation's word holds, in days (three months, as the national database asks of its partners).
pub const CONFIRM_DAYS: i64 = 90;
/// After the question was sent, an offer stays as it is for so long: people are on holiday.
const PATIENCE_DAYS: i64 = 21;
/// From then on it is listed last.
const SILENT_DAYS: i64 = 45;

/// How sure it is that an offer still holds. Nothing vanishes by itself (principle 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    /// Confirmed.
    Fresh,
    /// The organisation was asked and may take its time.
    Asked,
    /// No answer: it stands on the phone list and moves down the public list.
    Fading,
    /// Still none: it stands last and says since when it is unconfirmed.
    Silent,
}

impl Freshness {
    /// Of an offer that was confirmed until `confirm_by`.
    pub fn at(now: Instant, confirm_by: Instant) -> Self {
        if now < confirm_by {
            Self::Fresh
        } else if now < confirm_by.plus_days(PATIENCE_DAYS) {
            Self::Asked
        } else if now < confirm_by.plus_days(SILENT_DAYS) {
            Self::Fading
        } else {
            Self::Silent
        }
    }

    /// Should somebody call?
    pub fn on_phone_list(self) -> bool {
        self >= Self::Fading
    }

    /// The `confirm_by` from which on back an offer stands on the phone list now.
    pub const fn phone_list_before(now: Instant) -> Instant {
        now.plus_days(-PATIENCE_DAYS)
    }

    /// The `confirm_by` before which an offer is listed last now.
    pub const fn listed_last_before(now: Instant) -> Instant {
        now.plus_days(-SILENT_DAYS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unread_mail_over_the_holidays_makes_nothing_vanish() {
        let due = Instant::from_micros(0);
        assert_eq!(Freshness::at(due.plus_seconds(-1), due), Freshness::Fresh);
        assert_eq!(Freshness::at(due, due), Freshness::Asked);
        assert_eq!(Freshness::at(due.plus_days(20), due), Freshness::Asked);
        assert_eq!(Freshness::at(due.plus_days(21), due), Freshness::Fading);
        assert_eq!(Freshness::at(due.plus_days(45), due), Freshness::Silent);
    }

    #[test]
    fn the_phone_list_begins_where_fading_begins() {
        let now = Instant::from_micros(0).plus_days(100);
        let edge = Freshness::phone_list_before(now);
        assert!(Freshness::at(now, edge).on_phone_list());
        assert!(!Freshness::at(now, edge.plus_seconds(1)).on_phone_list());
    }
}
