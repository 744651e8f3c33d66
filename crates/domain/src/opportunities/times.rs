use super::Shift;
use kernel::{Minutes, WallTime, Weekdays};

/// How often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rhythm {
    /// Once, or now and then at fixed dates.
    Once,
    /// Every week.
    Weekly,
    /// Every two weeks.
    Fortnightly,
    /// Every month.
    Monthly,
    /// As it suits.
    Flexible,
}

impl Rhythm {
    /// In the order of the form.
    pub const ALL: [Self; 5] = [Self::Once, Self::Weekly, Self::Fortnightly, Self::Monthly, Self::Flexible];

    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::Weekly => "weekly",
            Self::Fortnightly => "fortnightly",
            Self::Monthly => "monthly",
            Self::Flexible => "flexible",
        }
    }

    /// Reads [`Rhythm::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rhythm| rhythm.key() == key)
    }
}

/// When and how long: "every first Saturday, 10 to 13, three hours".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// How often.
    pub rhythm: Rhythm,
    /// How long each time, in minutes.
    pub minutes: u16,
    /// On which days.
    pub weekdays: Weekdays,
    /// Which of the month, 1 to 4 or -1 for the last, when it is monthly on a weekday.
    pub nth: Option<i8>,
    /// From when.
    pub from: Option<Minutes>,
    /// Until when.
    pub to: Option<Minutes>,
}

impl Times {
    /// With the hours of its dates, where it says none itself and all dates have the same: on a notice board "tuesdays"
    /// alone helps nobody.
    pub fn with_hours_of(self, dates: &[Shift]) -> Self {
        if self.from.is_some() || self.to.is_some() {
            return self;
        }
        let hours = |date: &Shift| (minutes(date.starts), minutes(date.ends));
        match dates.split_first() {
            Some((first, others)) if others.iter().all(|date| hours(date) == hours(first)) => {
                let (from, to) = hours(first);
                Self { from, to, ..self }
            }
            _ => self,
        }
    }
}

fn minutes(time: WallTime) -> Option<Minutes> {
    let (hour, minute) = (time.civil().hour(), time.civil().minute());
    u16::try_from(i32::from(hour) * 60 + i32::from(minute)).ok().and_then(Minutes::new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opportunities::{OpportunityId, Places, ShiftId};

    fn date(starts: &str, ends: &str) -> Shift {
        Shift {
            id: ShiftId::new(1),
            opportunity: OpportunityId::new(1),
            starts: WallTime::from_stored(starts).unwrap(),
            ends: WallTime::from_stored(ends).unwrap(),
            places: Places { capacity: None, taken: 0 },
            called_off_at: None,
        }
    }

    #[test]
    fn the_hours_that_all_dates_have_are_those_of_the_offer() {
        let times = Times {
            rhythm: Rhythm::Weekly,
            minutes: 135,
            weekdays: Weekdays::default(),
            nth: None,
            from: None,
            to: None,
        };
        let tuesday = || date("2026-12-01T16:30", "2026-12-01T18:45");
        let friday = date("2026-12-04T16:30", "2026-12-04T18:45");
        let said = times.with_hours_of(&[tuesday(), friday]);
        assert_eq!((said.from, said.to), (Minutes::new(990), Minutes::new(1_125)));
        let other = date("2026-12-08T10:00", "2026-12-08T12:00");
        for unsaid in [times.with_hours_of(&[tuesday(), other]), times.with_hours_of(&[])] {
            assert_eq!(unsaid, times);
        }
        let own = Times { from: Minutes::new(600), to: Minutes::new(720), ..times };
        assert_eq!(own.with_hours_of(&[tuesday()]), own);
    }
}
