//! Rules of recurring dates (RFC 5545, section 3.3.10), as far as calendars of clubs have them.
//!
//! Days are looked at one by one within a bounded stretch, so that no rule, however it was made up, costs more than the
//! next one. The hour is that of the first date on every day: "19:00" stays 19:00 over both clock changes.

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::{Span, ToSpan};

/// So many days are looked at for one rule: twenty years that are counted through, where a rule says how often.
const MOST_DAYS: u32 = 8_000;

/// How often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frequency {
    /// Every day.
    Daily,
    /// Every week.
    Weekly,
    /// Every month.
    Monthly,
    /// Every year.
    Yearly,
}

/// The rule says something that is not understood here. It is refused, not guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unknown;

/// When something comes again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recurrence {
    frequency: Frequency,
    interval: i32,
    until: Option<DateTime>,
    count: Option<u32>,
    /// Days of the week, each with which of its month or year; 0 is each of them.
    weekdays: Vec<(i16, Weekday)>,
    month_days: Vec<i8>,
    months: Vec<i8>,
    positions: Vec<i16>,
    week_start: Weekday,
}

impl Recurrence {
    const fn every(frequency: Frequency, interval: i32) -> Self {
        Self {
            frequency,
            interval,
            until: None,
            count: None,
            weekdays: Vec::new(),
            month_days: Vec::new(),
            months: Vec::new(),
            positions: Vec::new(),
            week_start: Weekday::Monday,
        }
    }

    /// Every so many weeks, up to a day.
    pub fn weekly(interval: u8, until: Date) -> Self {
        Self { until: Some(end_of(until)), ..Self::every(Frequency::Weekly, i32::from(interval)) }
    }

    /// Every month on the same weekday of the month as the first date, up to a day: the second Tuesday. A fifth one is
    /// meant as the last.
    pub fn monthly_like(first: Date, until: Date) -> Self {
        let nth = i16::from((first.day() - 1) / 7 + 1);
        let nth = if nth == 5 { -1 } else { nth };
        Self {
            until: Some(end_of(until)),
            weekdays: vec![(nth, first.weekday())],
            ..Self::every(Frequency::Monthly, 1)
        }
    }

    /// Reads `FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231`. `in_city` turns a time in UTC into one of the city.
    ///
    /// # Errors
    /// [`Unknown`] for parts that are none, that contradict themselves, or that only calendars of machines have.
    pub fn parse(rule: &str, in_city: impl Fn(DateTime) -> DateTime) -> Result<Self, Unknown> {
        let mut frequency = None;
        let mut read = Self::every(Frequency::Daily, 1);
        for part in rule.trim().split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').ok_or(Unknown)?;
            match name.to_ascii_uppercase().as_str() {
                "FREQ" => {
                    frequency = Some(match value {
                        "DAILY" => Frequency::Daily,
                        "WEEKLY" => Frequency::Weekly,
                        "MONTHLY" => Frequency::Monthly,
                        "YEARLY" => Frequency::Yearly,
                        _ => return Err(Unknown),
                    });
                }
                "INTERVAL" => read.interval = number(value, 1, 1_000)?,
                "COUNT" => {
                    read.count = Some(u32::try_from(number(value, 1, 100_000)?).map_err(|_| Unknown)?);
                }
                "UNTIL" => read.until = Some(until(value, &in_city)?),
                "BYDAY" => read.weekdays = list(value, weekday)?,
                "BYMONTHDAY" => read.month_days = list(value, |it| narrow(number(it, -31, 31)?))?,
                "BYMONTH" => read.months = list(value, |it| narrow(number(it, 1, 12)?))?,
                "BYSETPOS" => {
                    read.positions =
                        list(value, |it| i16::try_from(number(it, -366, 366)?).map_err(|_| Unknown))?;
                }
                "WKST" => read.week_start = weekday(value)?.1,
                _ => return Err(Unknown),
            }
        }
        read.frequency = frequency.ok_or(Unknown)?;
        if read.month_days.contains(&0) || read.positions.contains(&0) {
            return Err(Unknown);
        }
        Ok(read)
    }

    /// When it begins, between two days, in order; at most so many. The first date is always one of them all.
    pub fn starts(&self, first: DateTime, (from, last_day): (Date, Date), most: usize) -> Vec<DateTime> {
        let (day, time) = (first.date(), first.time());
        let mut found: Vec<DateTime> = Some(first).filter(|at| at.date() >= from).into_iter().collect();
        let mut counted = 1_u32;
        let mut looked = 0_u32;
        let mut begin = self.skipped_to(self.begin_of_period(day), from);
        while begin <= last_day && looked < MOST_DAYS {
            let days = self.days_of_period(begin);
            looked = looked.saturating_add(u32::try_from(days.len()).unwrap_or(MOST_DAYS)).max(looked + 1);
            for date in self.chosen(&days, day) {
                let at = date.to_datetime(time);
                if at <= first {
                    continue;
                }
                let over = self.until.is_some_and(|until| at > until)
                    || self.count.is_some_and(|most| counted >= most);
                if over || date > last_day || found.len() >= most {
                    return found;
                }
                counted += 1;
                if date >= from {
                    found.push(at);
                }
            }
            match self.next_period(begin) {
                Some(next) => begin = next,
                None => break,
            }
        }
        found
    }

    fn begin_of_period(&self, day: Date) -> Date {
        match self.frequency {
            Frequency::Daily => day,
            Frequency::Weekly => {
                let back = day.weekday().since(self.week_start);
                day.checked_sub(i64::from(back).days()).unwrap_or(day)
            }
            Frequency::Monthly => day.first_of_month(),
            Frequency::Yearly => day.first_of_year(),
        }
    }

    fn next_period(&self, begin: Date) -> Option<Date> {
        self.later(begin, 1)
    }

    /// The period that lies so many steps further on.
    fn later(&self, begin: Date, steps: i32) -> Option<Date> {
        let length = self.interval.checked_mul(steps)?;
        let on = match self.frequency {
            Frequency::Daily => Span::new().try_days(length),
            Frequency::Weekly => Span::new().try_weeks(length),
            Frequency::Monthly => Span::new().try_months(length),
            Frequency::Yearly => Span::new().try_years(length),
        };
        begin.checked_add(on.ok()?).ok()
    }

    /// What lies long back is passed over, unless its dates have to be counted.
    fn skipped_to(&self, begin: Date, from: Date) -> Date {
        if self.count.is_some() || from <= begin {
            return begin;
        }
        let days = (from - begin).get_days();
        let (longest, interval) = match self.frequency {
            Frequency::Daily => (1, self.interval),
            Frequency::Weekly => (7, self.interval),
            Frequency::Monthly => (31, self.interval),
            Frequency::Yearly => (366, self.interval),
        };
        let steps = days / longest / interval.max(1);
        self.later(begin, (steps - 1).max(0)).unwrap_or(begin)
    }

    fn days_of_period(&self, begin: Date) -> Vec<Date> {
        let length = match self.frequency {
            Frequency::Daily => 1,
            Frequency::Weekly => 7,
            Frequency::Monthly => usize::try_from(begin.days_in_month()).unwrap_or(31),
            Frequency::Yearly => usize::try_from(begin.days_in_year()).unwrap_or(366),
        };
        std::iter::successors(Some(begin), |day| day.tomorrow().ok()).take(length).collect()
    }

    fn chosen(&self, days: &[Date], first: Date) -> Vec<Date> {
        let fitting: Vec<Date> = days.iter().copied().filter(|day| self.fits(*day, first)).collect();
        if self.positions.is_empty() {
            return fitting;
        }
        let length = i32::try_from(fitting.len()).unwrap_or(i32::MAX);
        let place = |nth: i16| {
            let nth = i32::from(nth);
            let at = if nth > 0 { nth - 1 } else { length + nth };
            fitting.get(usize::try_from(at).ok()?).copied()
        };
        let mut chosen: Vec<Date> = self.positions.iter().filter_map(|nth| place(*nth)).collect();
        chosen.sort_unstable();
        chosen.dedup();
        chosen
    }

    fn fits(&self, day: Date, first: Date) -> bool {
        let said_day = !self.weekdays.is_empty() || !self.month_days.is_empty();
        let as_the_first = said_day
            || match self.frequency {
                Frequency::Daily => true,
                Frequency::Weekly => day.weekday() == first.weekday(),
                Frequency::Monthly => day.day() == first.day(),
                Frequency::Yearly => {
                    day.day() == first.day() && (!self.months.is_empty() || day.month() == first.month())
                }
            };
        let month = self.months.is_empty() || self.months.contains(&day.month());
        let from_behind = day.day() - day.days_in_month() - 1;
        let month_day = self.month_days.is_empty()
            || self.month_days.iter().any(|it| *it == day.day() || *it == from_behind);
        let weekday = self.weekdays.is_empty() || self.weekdays.iter().any(|it| self.is_weekday(day, *it));
        as_the_first && month && month_day && weekday
    }

    fn is_weekday(&self, day: Date, (nth, weekday): (i16, Weekday)) -> bool {
        if day.weekday() != weekday {
            return false;
        }
        let whole_year = self.frequency == Frequency::Yearly && self.months.is_empty();
        let (place, length) = match (nth, self.frequency) {
            (0, _) | (_, Frequency::Daily | Frequency::Weekly) => return true,
            _ if whole_year => (day.day_of_year(), day.days_in_year()),
            _ => (i16::from(day.day()), i16::from(day.days_in_month())),
        };
        if nth > 0 { (place - 1) / 7 + 1 == nth } else { (length - place) / 7 + 1 == -nth }
    }
}

fn end_of(day: Date) -> DateTime {
    day.to_datetime(Time::MAX)
}

fn number(text: &str, min: i32, max: i32) -> Result<i32, Unknown> {
    text.parse().ok().filter(|number| (min..=max).contains(number)).ok_or(Unknown)
}

fn narrow(number: i32) -> Result<i8, Unknown> {
    i8::try_from(number).map_err(|_| Unknown)
}

fn list<T>(value: &str, read: impl Fn(&str) -> Result<T, Unknown>) -> Result<Vec<T>, Unknown> {
    let parts: Vec<&str> = value.split(',').collect();
    if parts.len() > 400 {
        return Err(Unknown);
    }
    parts.into_iter().map(|part| read(part.trim())).collect()
}

fn weekday(text: &str) -> Result<(i16, Weekday), Unknown> {
    let at = text.len().checked_sub(2).ok_or(Unknown)?;
    let (nth, name) = (text.get(..at).ok_or(Unknown)?, text.get(at..).ok_or(Unknown)?);
    let weekday = match name.to_ascii_uppercase().as_str() {
        "MO" => Weekday::Monday,
        "TU" => Weekday::Tuesday,
        "WE" => Weekday::Wednesday,
        "TH" => Weekday::Thursday,
        "FR" => Weekday::Friday,
        "SA" => Weekday::Saturday,
        "SU" => Weekday::Sunday,
        _ => return Err(Unknown),
    };
    let nth = if nth.is_empty() { 0 } else { i16::try_from(number(nth, -53, 53)?).map_err(|_| Unknown)? };
    Ok((nth, weekday))
}

/// A day alone counts to its end: that is how calendars write it, and how people mean it.
fn until(value: &str, in_city: &impl Fn(DateTime) -> DateTime) -> Result<DateTime, Unknown> {
    if let Some(utc) = value.strip_suffix('Z') {
        return utc.parse::<DateTime>().map(in_city).map_err(|_| Unknown);
    }
    match value.len() {
        8 => value.parse::<Date>().map(end_of).map_err(|_| Unknown),
        _ => value.parse::<DateTime>().map_err(|_| Unknown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn starts(rule: &str, first: &str, last: Date) -> Vec<String> {
        let rule = Recurrence::parse(rule, |utc| utc).unwrap();
        rule.starts(first.parse().unwrap(), (Date::MIN, last), 100)
            .iter()
            .map(|at| at.strftime("%m-%d").to_string())
            .collect()
    }

    #[test]
    fn the_rules_that_clubs_have() {
        let year = date(2027, 12, 31);
        for (rule, first, expected) in [
            ("FREQ=WEEKLY;COUNT=3", "2026-12-01T19:00", "12-01 12-08 12-15"),
            ("FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231", "2026-12-01T19:00", "12-01 12-15 12-29"),
            ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", "2026-12-01T19:00", "12-01 12-03 12-08 12-10"),
            ("FREQ=MONTHLY;BYDAY=1SA;COUNT=3", "2026-12-05T10:00", "12-05 01-02 02-06"),
            ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "2026-12-25T18:00", "12-25 01-29 02-26"),
            // A month without a 31st has none.
            ("FREQ=MONTHLY;COUNT=3", "2026-12-31T18:00", "12-31 01-31 03-31"),
            ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "2026-12-31T18:00", "12-31 01-31 02-28"),
            ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", "2026-12-31T18:00", "12-31 01-29"),
            ("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=2", "2026-03-29T02:00", "03-29 03-28"),
            ("FREQ=YEARLY", "2026-12-06T15:00", "12-06 12-06"),
            ("FREQ=DAILY;INTERVAL=3;COUNT=3", "2026-12-30T08:00", "12-30 01-02 01-05"),
            ("FREQ=WEEKLY;UNTIL=20261208T180000Z", "2026-12-01T19:00", "12-01"),
        ] {
            assert_eq!(starts(rule, first, year).join(" "), expected, "{rule}");
        }
    }

    #[test]
    fn the_hour_stays_over_both_clock_changes() {
        for first in ["2027-03-21T19:00", "2027-10-24T19:00"] {
            let rule = Recurrence::parse("FREQ=WEEKLY;COUNT=3", |utc| utc).unwrap();
            let all = rule.starts(first.parse().unwrap(), (Date::MIN, date(2027, 12, 31)), 9);
            assert!(all.iter().all(|at| at.hour() == 19), "{all:?}");
        }
    }

    #[test]
    fn a_series_of_ours_ends_with_its_day_and_keeps_its_weekday() {
        let first = date(2026, 12, 29).at(19, 0, 0, 0);
        let fifth = Recurrence::monthly_like(first.date(), date(2027, 3, 31));
        let days: Vec<_> =
            fifth.starts(first, (first.date(), date(2027, 12, 31)), 99).iter().map(|at| at.date()).collect();
        assert_eq!(days, [date(2026, 12, 29), date(2027, 1, 26), date(2027, 2, 23), date(2027, 3, 30)]);
        let weekly =
            Recurrence::weekly(2, date(2027, 1, 26)).starts(first, (first.date(), date(2027, 12, 31)), 99);
        assert_eq!(weekly.len(), 3);
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for rule in [
            "",
            "FREQ=SECONDLY",
            "FREQ=WEEKLY;BYHOUR=1",
            "FREQ=WEEKLY;INTERVAL=0",
            "FREQ=MONTHLY;BYMONTHDAY=0",
            "FREQ=DAILY;COUNT=-1",
            "FREQ=WEEKLY;BYDAY=XX",
            "FREQ=WEEKLY;BYDAY=Ä",
            "COUNT=2",
            "FREQ",
            "FREQ=WEEKLY;UNTIL=gestern",
            "FREQ=DAILY;INTERVAL=99999999999",
        ] {
            assert_eq!(Recurrence::parse(rule, |utc| utc), Err(Unknown), "{rule}");
        }
    }

    proptest! {
        #[test]
        fn whatever_a_rule_says_its_dates_are_few_in_order_and_before_the_end(
            freq in "(DAILY|WEEKLY|MONTHLY|YEARLY)", interval in 1_u16..1000, days in "(MO|-1SU|53SA|2TU,TH)",
            pos in -366_i16..366, year in 1_i16..9000,
        ) {
            let rule = format!("FREQ={freq};INTERVAL={interval};BYDAY={days};BYSETPOS={}", if pos == 0 { 1 } else { pos });
            let read = Recurrence::parse(&rule, |utc| utc).unwrap();
            let first = date(year, 1, 1).at(12, 0, 0, 0);
            let last = date(2027, 12, 31);
            let found = read.starts(first, (Date::MIN, last), 50);
            prop_assert!(found.len() <= 50);
            prop_assert!(found.windows(2).all(|two| two[0] < two[1]));
            prop_assert!(found.iter().skip(1).all(|at| at.date() <= last));
        }
    }
}
