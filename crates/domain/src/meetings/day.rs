//! Days as people write them in minutes.

use jiff::Span;
use jiff::civil::{Date, Weekday};

const WEEKDAYS: [(&str, Weekday); 15] = [
    ("montag", Weekday::Monday),
    ("mo", Weekday::Monday),
    ("dienstag", Weekday::Tuesday),
    ("di", Weekday::Tuesday),
    ("mittwoch", Weekday::Wednesday),
    ("mi", Weekday::Wednesday),
    ("donnerstag", Weekday::Thursday),
    ("do", Weekday::Thursday),
    ("freitag", Weekday::Friday),
    ("fr", Weekday::Friday),
    ("samstag", Weekday::Saturday),
    ("sonnabend", Weekday::Saturday),
    ("sa", Weekday::Saturday),
    ("sonntag", Weekday::Sunday),
    ("so", Weekday::Sunday),
];
const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
];
/// What stands before a day and says nothing of it.
const FILLERS: [&str; 12] = [
    "spätestens",
    "zum",
    "zur",
    "am",
    "nächsten",
    "nächste",
    "kommenden",
    "kommende",
    "diesen",
    "den",
    "dem",
    "der",
];

fn moved(day: Date, days: i64) -> Date {
    day.saturating_add(Span::new().days(days))
}

/// Reads a day as it stands behind "bis": "12.3.", "12. März", "Freitag", "Ende März", "2027-03-12", "morgen". One without a year
/// is the first such day from `from` on, a weekday the next one after it. `None` where it is no day.
pub(super) fn read(typed: &str, from: Date) -> Option<Date> {
    let lower = typed.trim().trim_end_matches([';', '!', ')']).to_lowercase();
    let words: Vec<&str> = lower
        .split_whitespace()
        .map(|word| word.trim_matches(','))
        .filter(|word| !word.is_empty() && !FILLERS.contains(word))
        .collect();
    match words.as_slice() {
        ["heute"] => Some(from),
        ["morgen"] => Some(moved(from, 1)),
        ["übermorgen"] => Some(moved(from, 2)),
        ["woche"] => Some(moved(from, 7)),
        ["monatsende"] | ["ende", "monats" | "monat"] => Some(from.last_of_month()),
        ["ende", "des", "monats"] => Some(from.last_of_month()),
        ["jahresende"] | ["ende", "des", "jahres"] => Date::new(from.year(), 12, 31).ok(),
        ["ende", month] => end_of(month_of(month)?, None, from),
        ["ende", month, year] => end_of(month_of(month)?, Some(year_of(year)?), from),
        [one] => weekday(one, from).or_else(|| one.parse().ok()).or_else(|| dotted(one, from)),
        // "Freitag 12.3.": the date counts.
        [day, date] if weekday(day, from).is_some() => dotted(date, from),
        [day, month] => named(day, month_of(month)?, None, from).or_else(|| dotted(&lower, from)),
        [day, month, year] => match month_of(month) {
            Some(month) => named(day, month, Some(year_of(year)?), from),
            None => dotted(&words.concat(), from),
        },
        _ => None,
    }
}

fn weekday(word: &str, from: Date) -> Option<Date> {
    let word = word.trim_end_matches('.');
    let (_, weekday) = WEEKDAYS.iter().find(|(name, _)| *name == word)?;
    (1..=7).map(|days| moved(from, days)).find(|day| day.weekday() == *weekday)
}

fn month_of(word: &str) -> Option<i8> {
    let word = word.trim_end_matches('.');
    let is = |name: &&str| **name == *word || (word.chars().count() >= 3 && name.starts_with(word));
    MONTHS.iter().position(is).and_then(|at| i8::try_from(at + 1).ok())
}

fn year_of(word: &str) -> Option<i16> {
    let year: i16 = word.trim_end_matches('.').parse().ok()?;
    match word.trim_end_matches('.').len() {
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

fn end_of(month: i8, year: Option<i16>, from: Date) -> Option<Date> {
    let end = |year: i16| Date::new(year, month, 1).ok().map(Date::last_of_month);
    match year {
        Some(year) => end(year),
        None => {
            [from.year(), from.year().saturating_add(1)].into_iter().filter_map(end).find(|day| *day >= from)
        }
    }
}

fn named(day: &str, month: i8, year: Option<i16>, from: Date) -> Option<Date> {
    on(day.trim_end_matches('.').parse().ok()?, month, year, from)
}

/// "12.3.", "12.03.27", "12.3.2027".
fn dotted(text: &str, from: Date) -> Option<Date> {
    let text: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    let parts: Vec<&str> = text.trim_end_matches('.').split('.').collect();
    match parts.as_slice() {
        [day, month] => on(day.parse().ok()?, month.parse().ok()?, None, from),
        [day, month, year] => on(day.parse().ok()?, month.parse().ok()?, Some(year_of(year)?), from),
        _ => None,
    }
}

/// Without a year it is the first one from `from` on; the 29th of February may be years ahead.
fn on(day: i8, month: i8, year: Option<i16>, from: Date) -> Option<Date> {
    let date = |year: i16| Date::new(year, month, day).ok();
    match year {
        Some(year) => date(year),
        None => (0..8).filter_map(|ahead| date(from.year().saturating_add(ahead))).find(|day| *day >= from),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_are_read_as_they_are_written() {
        // A Tuesday.
        let from: Date = "2026-12-01".parse().unwrap();
        for (typed, day) in [
            ("12.3.", "2027-03-12"),
            ("12.12.", "2026-12-12"),
            ("1.12.", "2026-12-01"),
            ("zum 12.03.2027", "2027-03-12"),
            ("12.3.28", "2028-03-12"),
            ("12. 3. 2028", "2028-03-12"),
            ("12. März", "2027-03-12"),
            ("3. Jan", "2027-01-03"),
            ("spätestens 12. Dezember 2027", "2027-12-12"),
            ("Freitag", "2026-12-04"),
            ("Dienstag", "2026-12-08"),
            ("nächsten Montag", "2026-12-07"),
            ("Fr 4.12.", "2026-12-04"),
            ("morgen", "2026-12-02"),
            ("Ende März", "2027-03-31"),
            ("Ende Februar 2028", "2028-02-29"),
            ("Ende des Monats", "2026-12-31"),
            ("Jahresende", "2026-12-31"),
            ("2027-02-03", "2027-02-03"),
            ("29.2.", "2028-02-29"),
            ("nächste Woche", "2026-12-08"),
        ] {
            assert_eq!(read(typed, from), Some(day.parse().unwrap()), "{typed}");
        }
        for none in ["", "bald", "31.2.", "12.", "12.13.", "alle da sind", "Werktag", "99.99.9999"] {
            assert_eq!(read(none, from), None, "{none}");
        }
    }

    proptest! {
        #[test]
        fn nothing_that_is_written_panics(typed in "[0-9a-zäöü. -]{0,24}", ahead in 0_i64..3_000_000) {
            let from = Date::new(1900, 1, 1).unwrap().saturating_add(Span::new().days(ahead));
            let _ = read(&typed, from);
        }

        /// A day without a year lies ahead, and by less than a year unless it is a leap day.
        #[test]
        fn a_day_without_a_year_is_the_next_one(ahead in 0_i64..20_000, day in 1_i8..=28, month in 1_i8..=12) {
            let from = Date::new(1990, 1, 1).unwrap().saturating_add(Span::new().days(ahead));
            let found = read(&format!("{day}.{month}."), from).unwrap();
            prop_assert!(found >= from && found < from.saturating_add(Span::new().days(367)));
            prop_assert_eq!((found.day(), found.month()), (day, month));
        }
    }
}
