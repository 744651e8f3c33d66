//! Sign-ups a day, drawn: the same numbers stand in a table beside it.

use i18n::Words;
use jiff::civil::Date;
use kernel::{Instant, Locale};
use std::fmt::Write as _;

/// Days in the picture.
const DAYS: i64 = 14;
/// Its size, in the units of its `viewBox`.
const WIDTH: i64 = 240;
const HEIGHT: i64 = 40;
/// Room above the highest and below the lowest point.
const EDGE: i64 = 4;

/// One day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) day: String,
    pub(super) count: i64,
}

/// The picture and its numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spark {
    pub(super) line: String,
    pub(super) area: String,
    /// "Mo., 9. Nov.: 3; …", for those who do not see it.
    pub(super) described: String,
    pub(super) days: Vec<Day>,
    /// Of the last seven days.
    pub(super) week: i64,
}

impl Spark {
    pub(super) fn new(w: &Words, locale: Locale, now: Instant, signups: &[Instant]) -> Self {
        let counted = counted(now, signups);
        let counts: Vec<i64> = counted.iter().map(|(_, count)| *count).collect();
        let days: Vec<Day> = counted
            .into_iter()
            .map(|(day, count)| Day { day: i18n::dates::short_day(locale, day), count })
            .collect();
        let points: Vec<String> =
            days.iter().map(|day| i18n::plain(&w.desk_spark_point(&day.day, day.count))).collect();
        let line = line(&counts);
        Self {
            area: format!("{line}V{HEIGHT}H0z"),
            line,
            described: points.join("; "),
            week: counts.iter().rev().take(7).sum(),
            days,
        }
    }
}

/// How many came on each of the last days, today last; by the city's calendar.
fn counted(now: Instant, signups: &[Instant]) -> Vec<(Date, i64)> {
    let today = now.city_day();
    (0..DAYS)
        .rev()
        .map(|back| {
            let day = today.checked_sub(jiff::Span::new().days(back)).unwrap_or(today);
            let count = signups.iter().filter(|signup| signup.city_day() == day).count();
            (day, i64::try_from(count).unwrap_or(i64::MAX))
        })
        .collect()
}

/// The path through the counts, in whole units: the highest touches the upper edge, nothing the lower.
fn line(counts: &[i64]) -> String {
    let highest = counts.iter().copied().max().unwrap_or(0).max(1);
    let steps = i64::try_from(counts.len().saturating_sub(1)).unwrap_or(1).max(1);
    let mut path = String::new();
    for (at, count) in (0_i64..).zip(counts) {
        let x = at * WIDTH / steps;
        let y = HEIGHT - EDGE - count * (HEIGHT - 2 * EDGE) / highest;
        // Writing to a String cannot fail.
        let _ = write!(path, "{}{x} {y}", if at == 0 { "M" } else { "L" });
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::WallTime;

    fn at(stored: &str) -> Instant {
        WallTime::from_stored(stored).unwrap().instant()
    }

    #[test]
    fn days_are_those_of_the_city_and_today_is_the_last() {
        let signups = [
            // Outside the picture.
            at("2026-11-09T23:59"),
            at("2026-11-10T00:01"),
            at("2026-11-22T23:30"),
            // Half past midnight in the city, still the day before in Greenwich.
            at("2026-11-23T00:30"),
            at("2026-11-23T08:00"),
        ];
        let counted = counted(at("2026-11-23T09:00"), &signups);
        let counts: Vec<i64> = counted.iter().map(|(_, count)| *count).collect();
        assert_eq!(counts, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2]);
        assert_eq!(counted.last().map(|(day, _)| day.to_string()).as_deref(), Some("2026-11-23"));
    }

    #[test]
    fn the_line_stays_inside_the_picture() {
        assert_eq!(line(&[0, 5, 10]), "M0 36L120 20L240 4");
        assert_eq!(line(&[0; 3]), "M0 36L120 36L240 36");
        assert_eq!(line(&[7]), "M0 4");
        assert_eq!(line(&[]), "");
    }

    #[test]
    fn the_picture_the_words_and_the_table_say_the_same() {
        let now = at("2026-11-23T09:00");
        let signups = [at("2026-11-11T12:00"), at("2026-11-20T12:00"), at("2026-11-20T13:00"), now];
        let spark = Spark::new(i18n::words(Locale::De), Locale::De, now, &signups);
        assert_eq!(spark.days.len(), 14);
        assert_eq!(spark.week, 3);
        assert_eq!(spark.days.iter().map(|day| day.count).sum::<i64>(), 4);
        assert!(spark.described.starts_with("Di., 10. Nov.: 0; Mi., 11. Nov.: 1; "), "{}", spark.described);
        assert!(spark.described.ends_with("So., 22. Nov.: 0; Mo., 23. Nov.: 1"));
        assert!(spark.area.starts_with(&spark.line));
    }
}
