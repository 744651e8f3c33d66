//! The monthly sheet: which month it shows, from which day on, and how much stands on a page.

use jiff::ToSpan;
use jiff::civil::Date;

/// From this day of a month on, a sheet that is printed today is the next month's.
const NEXT_FROM: i8 = 25;
/// Years beyond these are typing errors and robots.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2100;

/// A month of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Month(Date);

impl Month {
    /// Reads `2026-12`.
    pub fn from_text(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let first = Date::new(year.parse().ok()?, month.parse().ok()?, 1).ok()?;
        YEARS.contains(&first.year()).then_some(Self(first))
    }

    /// The month that is hung up today.
    pub fn of_today(today: Date) -> Self {
        let this = Self(today.first_of_month());
        if today.day() < NEXT_FROM { this } else { this.step(1) }
    }

    /// So many months on, or back; as it is where the calendar ends.
    #[must_use]
    pub fn step(self, months: i32) -> Self {
        Self(self.0.checked_add(months.months()).unwrap_or(self.0))
    }

    /// Its first day.
    pub const fn first(self) -> Date {
        self.0
    }

    /// The days that the sheet shows: the first, and the first that it does not show any more. What is over helps nobody
    /// who reads it: the running month begins today.
    pub fn days(self, today: Date) -> (Date, Date) {
        let end = self.step(1).0;
        (if (self.0..end).contains(&today) { today } else { self.0 }, end)
    }

    /// As in addresses: `2026-12`.
    pub fn text(self) -> String {
        self.0.strftime("%Y-%m").to_string()
    }
}

/// Letters in a line of one of the two columns, at 12 pt.
const LETTERS: usize = 38;
/// Lines of both columns of the front, a few less than there are: words are not cut where a line ends.
const LINES: usize = 66;

/// How many of these entries stand on the front of the sheet. Each has a title, a line of time and place of so many letters,
/// and says whether a new day begins with it.
pub fn on_the_front(entries: impl IntoIterator<Item = (usize, usize, bool)>) -> usize {
    let lines = |letters: usize| letters.div_ceil(LETTERS).max(1);
    let mut left = LINES;
    entries
        .into_iter()
        .take_while(|(title, place, day)| {
            let needs = lines(*title) + lines(*place) + if *day { 2 } else { 0 };
            let fits = needs <= left;
            left = left.saturating_sub(needs);
            fits
        })
        .count()
}

/// Lines for the offers on the back, and for the people below them.
pub const OFFER_LINES: usize = 17;
/// See [`OFFER_LINES`].
pub const PEOPLE_LINES: usize = 11;

/// How many of these entries stand side by side, two in a row, in so many lines. An entry is its paragraphs, each of so many
/// letters; the longer of two neighbours makes the height of their row.
pub fn in_pairs(entries: &[Vec<usize>], lines: usize) -> usize {
    let height =
        |entry: &Vec<usize>| entry.iter().map(|letters| letters.div_ceil(LETTERS).max(1)).sum::<usize>();
    let mut left = lines;
    let rows = entries.chunks(2).take_while(|row| {
        let needs = row.iter().map(height).max().unwrap_or(0);
        let fits = needs <= left;
        left = left.saturating_sub(needs);
        fits
    });
    rows.map(<[Vec<usize>]>::len).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn at_the_end_of_a_month_the_sheet_is_the_next_ones() {
        assert_eq!(Month::of_today(date(2026, 11, 24)).text(), "2026-11");
        assert_eq!(Month::of_today(date(2026, 12, 29)).text(), "2027-01");
    }

    #[test]
    fn the_running_month_begins_today_and_others_are_whole() {
        let today = date(2026, 11, 12);
        let month = |text| Month::from_text(text).unwrap();
        assert_eq!(month("2026-11").days(today), (today, date(2026, 12, 1)));
        assert_eq!(month("2026-12").days(today), (date(2026, 12, 1), date(2027, 1, 1)));
        assert_eq!(month("2026-10").days(today), (date(2026, 10, 1), date(2026, 11, 1)));
    }

    #[test]
    fn what_is_no_month_is_none() {
        for text in ["", "2026", "2026-13", "1026-01", "9999-12", "-", "2026-12-01"] {
            assert_eq!(Month::from_text(text), None, "{text}");
        }
    }

    #[test]
    fn the_front_holds_whole_entries_and_ends_before_it_is_too_full() {
        assert_eq!(on_the_front([(20, 30, true); 100]), 16);
        assert_eq!(on_the_front([(20, 30, false); 100]), 33);
        assert_eq!(on_the_front([(300, 300, true), (20, 30, true)]), 2);
        assert_eq!(on_the_front(std::iter::empty()), 0);
    }

    #[test]
    fn two_stand_side_by_side_and_the_longer_one_makes_the_row() {
        let short = vec![20, 30, 10];
        assert_eq!(in_pairs(&vec![short.clone(); 20], 12), 8);
        assert_eq!(in_pairs(&[short.clone(), vec![200, 30, 10], short.clone()], 11), 3);
        assert_eq!(in_pairs(&[vec![20; 40], short], 12), 0);
        assert_eq!(in_pairs(&[], 12), 0);
    }
}
