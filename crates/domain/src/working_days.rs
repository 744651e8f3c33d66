//! Working days of an office: what a promised answer date counts (principle 13). Saturdays, Sundays and the holidays of
//! North Rhine-Westphalia are none, nor are the days on which the office says that it is closed.

use crate::legal::Day;
use jiff::Span;
use jiff::civil::{Date, Weekday};
use kernel::Line;
use serde::{Deserialize, Serialize};

/// When a holiday falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Falls {
    /// On this day of this month.
    On { month: i8, day: i8 },
    /// So many days after Easter Sunday.
    AfterEaster(i64),
}

/// A day on which offices are closed by law, from a year on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Holiday {
    falls: Falls,
    /// The first year in which it counts.
    since: i16,
}

const fn on(month: i8, day: i8, since: i16) -> Holiday {
    Holiday { falls: Falls::On { month, day }, since }
}

const fn after_easter(days: i64) -> Holiday {
    Holiday { falls: Falls::AfterEaster(days), since: 1951 }
}

/// Section 2 of the Feiertagsgesetz NW, the third of October by article 2 of the Einigungsvertrag; 24 and 31 December
/// are free in public offices by section 6 of the collective agreement (`TVöD`). Towns elsewhere enter what their state has besides as days on
/// which the office is closed.
const HOLIDAYS: [Holiday; 13] = [
    on(1, 1, 1951),
    after_easter(-2),
    after_easter(1),
    on(5, 1, 1951),
    after_easter(39),
    after_easter(50),
    after_easter(60),
    on(10, 3, 1990),
    on(11, 1, 1951),
    on(12, 24, 2005),
    on(12, 25, 1951),
    on(12, 26, 1951),
    on(12, 31, 2005),
];

/// Easter Sunday by the Gregorian calendar, after the anonymous algorithm in Meeus, Astronomical Algorithms, chapter 8.
fn easter(year: i16) -> Date {
    let year_of = i32::from(year);
    let (golden, century, rest) = (year_of % 19, year_of / 100, year_of % 100);
    let skipped = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - skipped + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let sum = epact + weekday - 7 * late + 114;
    let (month, day) = (i8::try_from(sum / 31), i8::try_from(sum % 31 + 1));
    Date::new(year, month.unwrap_or(4), day.unwrap_or(1)).unwrap_or(Date::MIN)
}

fn moved(day: Date, days: i64) -> Date {
    day.saturating_add(Span::new().days(days))
}

fn is_holiday(day: Date) -> bool {
    HOLIDAYS.iter().any(|holiday| {
        let falls = match holiday.falls {
            Falls::On { month, day: of_month } => day.month() == month && day.day() == of_month,
            Falls::AfterEaster(days) => day == moved(easter(day.year()), days),
        };
        falls && day.year() >= holiday.since
    })
}

/// Days on which the office is closed, and why: both days belong to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// What is said of it: "Betriebsferien".
    pub reason: String,
}

impl Closure {
    fn holds(&self, day: Date) -> bool {
        self.from.date() <= day && day <= self.to.date()
    }
}

/// A closure is at most so long, in days: longer is a mistake in the year.
const LONGEST: i32 = 92;

/// The fields of a closure as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClosureForm {
    /// First day, as a browser's date field sends it.
    pub from: String,
    /// Last day; empty for the same one.
    pub to: String,
    /// Why.
    pub reason: String,
}

impl ClosureForm {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(&self) -> Result<Closure, crate::fields::Faults> {
        use crate::fields::{Fault, Faults};
        let mut faults = Faults::new();
        let day = |typed: &str| Day::try_from(typed.trim().to_owned()).map_err(|_| Fault::Date);
        let from = faults.take("from", day(&self.from));
        let to = if self.to.trim().is_empty() { from } else { faults.take("to", day(&self.to)) };
        if let (Some(from), Some(to)) = (from, to) {
            let length = (to.date() - from.date()).get_days();
            if length < 0 {
                faults.add("to", Fault::EndBeforeStart);
            } else if length > LONGEST {
                faults.add("to", Fault::Date);
            }
        }
        let reason = faults.take("reason", Line::<80>::parse(&self.reason));
        let parsed = (|| Some(Closure { from: from?, to: to?, reason: reason?.into_string() }))();
        parsed.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

/// When an office works.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OfficeDays(Vec<Closure>);

impl OfficeDays {
    /// The closures, in the order of their days.
    pub fn closures(&self) -> &[Closure] {
        &self.0
    }

    /// Closed on these days too.
    pub fn close(&mut self, closure: Closure) {
        self.0.push(closure);
        self.0.sort_by_key(|closure| (closure.from, closure.to));
    }

    /// Open after all: takes the closure that begins on this day away.
    pub fn reopen(&mut self, from: Day) -> Option<Closure> {
        let place = self.0.iter().position(|closure| closure.from == from)?;
        Some(self.0.remove(place))
    }

    /// Does the office work on this day?
    pub fn works_on(&self, day: Date) -> bool {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
            && !is_holiday(day)
            && !self.0.iter().any(|closure| closure.holds(day))
    }

    /// The day on which so many working days are over, counted from the day after `start` (section 187 of the BGB). None
    /// of them is `start` itself, or the next working day where it is none.
    pub fn after(&self, start: Date, working: u16) -> Date {
        let mut day = start;
        let mut left = working;
        // Closures are finite and holidays few: a year of closed days in a row cannot be entered.
        while left > 0 || !self.works_on(day) {
            let next = moved(day, 1);
            if next == day {
                break;
            }
            day = next;
            if self.works_on(day) && left > 0 {
                left -= 1;
            }
        }
        day
    }

    /// How many working days lie after `from`, up to and with `to`.
    pub fn between(&self, from: Date, to: Date) -> u16 {
        let mut count = 0;
        let mut day = from;
        while day < to {
            day = moved(day, 1);
            count += u16::from(self.works_on(day));
        }
        count
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn closed(from: &str, to: &str) -> Closure {
        let form = ClosureForm { from: from.into(), to: to.into(), reason: "Betriebsausflug".into() };
        form.parse().unwrap()
    }

    #[test]
    fn easter_falls_where_the_calendar_has_it() {
        for known in ["1954-04-18", "2000-04-23", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"] {
            assert_eq!(easter(day(known).year()), day(known));
        }
    }

    #[test]
    fn the_holidays_of_the_state_are_no_working_days() {
        let office = OfficeDays::default();
        for free in
            ["2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-06-04", "2026-12-24"]
        {
            assert!(!office.works_on(day(free)), "{free}");
        }
        // Reformation Day and Epiphany are holidays elsewhere.
        for open in ["2025-10-31", "2026-01-06", "2026-11-02"] {
            assert!(office.works_on(day(open)), "{open}");
        }
        assert!(office.works_on(day("1989-10-03")) && !office.works_on(day("1990-10-03")));
    }

    #[test]
    fn five_working_days_from_the_day_before_christmas_eve_end_in_the_new_year() {
        let office = OfficeDays::default();
        assert_eq!(office.after(day("2026-12-23"), 5), day("2027-01-05"));
        assert_eq!(office.after(day("2026-11-27"), 1), day("2026-11-30"));
        // No day at all is today, or the next day on which somebody works.
        assert_eq!(office.after(day("2026-11-28"), 0), day("2026-11-30"));
    }

    #[test]
    fn a_day_on_which_the_office_is_closed_moves_the_promise() {
        let mut office = OfficeDays::default();
        office.close(closed("2026-12-01", "2026-12-02"));
        assert_eq!(office.after(day("2026-11-30"), 1), day("2026-12-03"));
        let day_of = |text: &str| Day::try_from(text.to_owned()).unwrap();
        assert!(
            office.reopen(day_of("2026-12-02")).is_none() && office.reopen(day_of("2026-12-01")).is_some()
        );
        assert_eq!(office.after(day("2026-11-30"), 1), day("2026-12-01"));
    }

    #[test]
    fn a_closure_ends_after_it_begins_and_within_three_months() {
        let faults = |from: &str, to: &str| {
            let form = ClosureForm { from: from.into(), to: to.into(), reason: "Umbau".into() };
            form.parse().err().map(|faults| faults.iter().map(|(field, _)| field).collect::<Vec<_>>())
        };
        assert_eq!(faults("2026-12-01", ""), None);
        assert_eq!(faults("2026-12-02", "2026-12-01"), Some(vec!["to"]));
        assert_eq!(faults("2026-12-01", "2027-12-01"), Some(vec!["to"]));
        assert_eq!(faults("morgen", ""), Some(vec!["from"]));
    }

    proptest! {
        /// Counting agrees with a calendar that is walked day by day, whatever is closed.
        #[test]
        fn counting_working_days_agrees_with_walking_the_calendar(
            start in 0_i64..20_000, working in 0_u16..60, first in 0_i64..80, length in 0_i64..40,
        ) {
            let start = moved(day("1990-01-01"), start);
            let from = moved(start, first);
            let closure = Closure {
                from: Day::try_from(from.to_string()).unwrap(),
                to: Day::try_from(moved(from, length).to_string()).unwrap(),
                reason: String::new(),
            };
            let mut office = OfficeDays::default();
            office.close(closure.clone());
            let free = |date: Date| {
                let weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
                weekend || is_holiday(date) || (date >= from && date <= closure.to.date())
            };
            let end = office.after(start, working);
            prop_assert!(!free(end));
            let walked = std::iter::successors(Some(moved(start, 1)), |date| Some(moved(*date, 1)))
                .take_while(|date| *date <= end)
                .filter(|date| !free(*date))
                .count();
            if working > 0 {
                prop_assert_eq!(walked, usize::from(working));
                prop_assert_eq!(office.between(start, end), working);
            } else {
                prop_assert!(walked <= 1);
            }
        }
    }
}
