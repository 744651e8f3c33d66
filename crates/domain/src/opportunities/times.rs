use kernel::{Minutes, Weekdays};

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
