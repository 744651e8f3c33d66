use crate::organisations::OrganisationId;
use crate::settings::Settings;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// How the calendar is looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum View {
    /// What comes next, one after the other.
    #[default]
    List,
    /// Seven days from a Monday.
    Week,
    /// A month as a sheet on the wall has it.
    Month,
}

impl View {
    /// In the order of the tabs.
    pub const ALL: [Self; 3] = [Self::List, Self::Week, Self::Month];

    /// As in addresses, which are German.
    pub const fn key(self) -> &'static str {
        match self {
            Self::List => "liste",
            Self::Week => "woche",
            Self::Month => "monat",
        }
    }

    /// Reads [`View::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.key() == key)
    }

    /// The days that are shown around a day: the first, and the first that is not shown any more. A list goes on for the
    /// whole horizon; a month begins with the Monday on or before its first day.
    pub fn days(self, around: Date) -> (Date, Date) {
        let monday = |day: Date| {
            let back = i64::from(day.weekday().since(Weekday::Monday));
            day.checked_sub(back.days()).unwrap_or(day)
        };
        let after = |day: Date, days: i64| day.checked_add(days.days()).unwrap_or(Date::MAX);
        match self {
            Self::List => (around, after(around, super::HORIZON_DAYS)),
            Self::Week => (monday(around), after(monday(around), 7)),
            Self::Month => {
                let first = monday(around.first_of_month());
                let last = after(monday(around.last_of_month()), 7);
                (first, last)
            }
        }
    }

    /// The same view one step on or back: the day by which it is asked for.
    pub fn step(self, around: Date, on: bool) -> Option<Date> {
        let sign = if on { 1 } else { -1 };
        match self {
            Self::List => None,
            Self::Week => around.checked_add((7 * sign).days()).ok(),
            Self::Month => around.first_of_month().checked_add(sign.months()).ok(),
        }
    }
}

/// What somebody wants to see of the calendar. Unknown values in an address are as if they were not there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ask {
    /// Key of the topic.
    pub topic: Option<String>,
    /// Key of the district; what concerns the whole town fits too.
    pub district: Option<String>,
    /// Of this organisation.
    pub organisation: Option<OrganisationId>,
    /// From this day on; `None` is today.
    pub from: Option<Date>,
    /// How.
    pub view: View,
}

/// Years beyond these are typing errors and robots that press "next" for ever.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2100;

impl Ask {
    /// Reads the pairs of an address.
    pub fn from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>, settings: &Settings) -> Self {
        let mut ask = Self::default();
        for (name, value) in pairs {
            match name {
                "topic" => ask.topic = settings.topic(value).map(|topic| topic.key.clone()),
                "district" => ask.district = settings.district(value).map(|district| district.key.clone()),
                "organisation" => ask.organisation = value.parse().ok(),
                "ab" => ask.from = value.parse().ok().filter(|day: &Date| YEARS.contains(&day.year())),
                "ansicht" => ask.view = View::from_key(value).unwrap_or_default(),
                _ => {}
            }
        }
        ask
    }

    /// The pairs of a canonical address, in a fixed order.
    pub fn to_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = self.filter_pairs();
        pairs.extend(self.from.map(|day| ("ab", day.to_string())));
        if self.view != View::List {
            pairs.push(("ansicht", self.view.key().to_owned()));
        }
        pairs
    }

    /// Only what is filtered by: what a subscribed calendar or feed keeps.
    pub fn filter_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        pairs.extend(self.topic.iter().map(|key| ("topic", key.clone())));
        pairs.extend(self.district.iter().map(|key| ("district", key.clone())));
        pairs.extend(self.organisation.map(|id| ("organisation", id.to_string())));
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_month_is_whole_weeks_and_a_week_begins_on_monday() {
        assert_eq!(View::Month.days(date(2026, 12, 5)), (date(2026, 11, 30), date(2027, 1, 4)));
        assert_eq!(View::Month.days(date(2027, 2, 1)), (date(2027, 2, 1), date(2027, 3, 1)));
        assert_eq!(View::Week.days(date(2026, 11, 29)), (date(2026, 11, 23), date(2026, 11, 30)));
        assert_eq!(View::List.days(date(2026, 11, 29)).0, date(2026, 11, 29));
    }

    #[test]
    fn one_step_on_from_the_31st_is_the_next_month() {
        assert_eq!(View::Month.step(date(2027, 1, 31), true), Some(date(2027, 2, 1)));
        assert_eq!(View::Month.step(date(2027, 1, 31), false), Some(date(2026, 12, 1)));
        assert_eq!(View::Week.step(date(2026, 12, 28), true), Some(date(2027, 1, 4)));
        assert_eq!(View::List.step(date(2026, 12, 28), true), None);
    }

    #[test]
    fn an_address_reads_back_and_unknown_things_fall_away() {
        let typed = [("ansicht", "monat"), ("ab", "2026-12-01"), ("topic", "nichts"), ("organisation", "7")];
        let ask = Ask::from_pairs(typed, &Settings::default());
        assert_eq!(ask.topic, None);
        let pairs = ask.to_pairs();
        let again = Ask::from_pairs(pairs.iter().map(|(k, v)| (*k, v.as_str())), &Settings::default());
        assert_eq!(again, ask);
        for wrong in ["9999-01-01", "gestern", "2026-02-30"] {
            assert_eq!(Ask::from_pairs([("ab", wrong)], &Settings::default()).from, None, "{wrong}");
        }
    }
}
