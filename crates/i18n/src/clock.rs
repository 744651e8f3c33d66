//! Digits of the clock as each language writes them.

use crate::{plain, words};
use kernel::Locale;

/// An hour and a minute; 24:00 is the end of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Clock {
    hour: i8,
    minute: i8,
}

impl Clock {
    /// The end of a day.
    pub(crate) const MIDNIGHT: Self = Self { hour: 24, minute: 0 };

    pub(crate) fn of(time: jiff::civil::Time) -> Self {
        Self { hour: time.hour(), minute: time.minute() }
    }

    /// German leaves out what nobody says: "15", "9:30".
    fn digits(self, locale: Locale) -> String {
        let Self { hour, minute } = self;
        match (locale, minute) {
            (Locale::De | Locale::DeSimple, 0) => hour.to_string(),
            (Locale::De | Locale::DeSimple, _) => format!("{hour}:{minute:02}"),
            (Locale::En | Locale::Tr | Locale::Uk | Locale::Ar | Locale::Pl, _) => {
                format!("{hour:02}:{minute:02}")
            }
        }
    }

    pub(crate) fn said(self, locale: Locale) -> String {
        plain(&words(locale).common_time(self.digits(locale)))
    }

    pub(crate) fn span(self, to: Self, locale: Locale) -> String {
        plain(&words(locale).common_time_span(self.digits(locale), to.digits(locale)))
    }

    pub(crate) fn from(self, locale: Locale) -> String {
        plain(&words(locale).common_time_from(self.digits(locale)))
    }

    pub(crate) fn until(self, locale: Locale) -> String {
        plain(&words(locale).common_time_until(self.digits(locale)))
    }
}
