//! What the law wants to be said of a hub before the public comes in: who offers it, who answers for the data, what is
//! not accessible yet, who stands in for whom. Kept with the settings; the pages are made of it.

mod accessibility;
mod deputies;
mod imprint;
mod opening;
mod privacy;
mod sign_video;
mod statements;

pub use accessibility::{Accessibility, AccessibilityDraft, AccessibilityForm, Method, Ombuds};
pub use deputies::{DeputiesDraft, DeputiesForm, Deputy};
pub use imprint::{ImprintDraft, ImprintForm, Operator, OperatorKind};
pub use opening::{BACKUP_DAYS, Facts, Outside, Point, Standing, Why, checked, missing};
pub use privacy::{Controller, Other, Privacy, PrivacyDraft, PrivacyForm};
pub use sign_video::{SignVideo, SignVideoDraft, SignVideoForm};
pub use statements::{Statement, StatementDraft, StatementForm, Statements};

use crate::fields::Fault;
use jiff::civil::Date;
use kernel::Instant;
use serde::{Deserialize, Serialize};

/// Everything of this module that was written so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Legal {
    /// Who offers the hub (DDG, section 5).
    pub operator: Option<Operator>,
    /// Who answers for the data (GDPR, article 13).
    pub privacy: Option<Privacy>,
    /// What is known of barriers (BGG NRW, section 10b).
    pub accessibility: Option<Accessibility>,
    /// Stands in for the administrator.
    pub admin_deputy: Option<Deputy>,
    /// Stands in for the coordinator.
    pub coordinator_deputy: Option<Deputy>,
    /// The film in German Sign Language.
    pub sign_video: Option<SignVideo>,
    /// What somebody has looked at and vouches for, because no program can.
    pub statements: Statements,
}

/// A day as it is stored: `2026-11-28`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(Date);

impl Day {
    /// The day it is in the city.
    pub fn of(now: Instant) -> Self {
        Self(now.city_day())
    }

    /// As a calendar has it.
    pub const fn date(self) -> Date {
        self.0
    }

    /// Reads a browser's date field; the day must have come already.
    ///
    /// # Errors
    /// [`Fault::Missing`], [`Fault::Date`], [`Fault::Future`].
    pub fn parse_past(typed: &str, now: Instant) -> Result<Self, Fault> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(Fault::Missing);
        }
        let day = Self::try_from(typed.to_owned()).map_err(|_| Fault::Date)?;
        if day > Self::of(now) { Err(Fault::Future) } else { Ok(day) }
    }

    /// Whole days from this one to the day it is now.
    pub fn days_until(self, now: Instant) -> i64 {
        i64::from((now.city_day() - self.0).get_days())
    }
}

impl TryFrom<String> for Day {
    type Error = jiff::Error;

    fn try_from(text: String) -> Result<Self, jiff::Error> {
        text.parse().map(Self)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.0.to_string()
    }
}

/// The text of an optional line.
fn text<const MAX: usize>(line: Option<kernel::Line<MAX>>) -> String {
    line.map(kernel::Line::into_string).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::WallTime;

    #[test]
    fn a_day_that_has_not_come_cannot_have_been_the_day_of_a_test() {
        let now = WallTime::from_stored("2026-11-28T12:00").unwrap().instant();
        assert_eq!(Day::parse_past(" 2026-11-28 ", now), Ok(Day::of(now)));
        assert_eq!(Day::parse_past("2026-11-29", now), Err(Fault::Future));
        assert_eq!(Day::parse_past("28.11.2026", now), Err(Fault::Date));
        assert_eq!(Day::parse_past(" ", now), Err(Fault::Missing));
        assert_eq!(Day::parse_past("2025-11-28", now).unwrap().days_until(now), 365);
    }
}
