//! When the post of a week goes out.

use jiff::ToSpan;
use jiff::civil::Weekday;
use kernel::{Instant, Minutes, WallTime};

/// Thursday: early enough for what takes place at the weekend.
const DAY: Weekday = Weekday::Thursday;
/// At nine on the clocks of the city, when the office can be called.
const MINUTES: u16 = 9 * 60;

/// The moment of the week in which this one lies, which may be before or after it.
fn of_week(at: Instant, weeks: i64) -> Instant {
    let day = at.city_day();
    let back = i64::from(day.weekday().to_monday_zero_offset());
    let to = i64::from(DAY.to_monday_zero_offset());
    // Days beyond the years of the calendar do not come: the clock is that of a computer.
    let day = day.checked_add((to - back + 7 * weeks).days()).unwrap_or(day);
    Minutes::new(MINUTES).map_or(at, |minutes| WallTime::new(day, minutes).instant())
}

/// When it was due last.
pub fn last_due(now: Instant) -> Instant {
    let this = of_week(now, 0);
    if this <= now { this } else { of_week(now, -1) }
}

/// When it is due next.
pub fn next_due(now: Instant) -> Instant {
    let this = of_week(now, 0);
    if this > now { this } else { of_week(now, 1) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(stored: &str) -> Instant {
        WallTime::from_stored(stored).unwrap().instant()
    }

    #[test]
    fn thursday_at_nine_belongs_to_the_week_it_begins() {
        assert_eq!(last_due(at("2026-11-26T09:00")), at("2026-11-26T09:00"));
        assert_eq!(next_due(at("2026-11-26T09:00")), at("2026-12-03T09:00"));
        assert_eq!(last_due(at("2026-11-26T08:59")), at("2026-11-19T09:00"));
        assert_eq!(next_due(at("2026-11-29T23:00")), at("2026-12-03T09:00"));
        assert_eq!(last_due(at("2026-11-29T23:00")), at("2026-11-26T09:00"));
    }

    #[test]
    fn it_is_nine_on_the_clocks_of_the_city_in_summer_and_in_winter() {
        let (before, after) = (next_due(at("2026-10-20T12:00")), next_due(at("2026-10-23T12:00")));
        assert_eq!(after.seconds_since(before), (7 * 24 + 1) * 3600);
        let (before, after) = (next_due(at("2027-03-23T12:00")), next_due(at("2027-03-26T12:00")));
        assert_eq!(after.seconds_since(before), (7 * 24 - 1) * 3600);
    }

    proptest! {
        #[test]
        fn each_moment_lies_in_one_week_whatever_the_clocks_do(seconds in 1_700_000_000_i64..2_000_000_000) {
            let now = Instant::from_micros(seconds * 1_000_000);
            let (last, next) = (last_due(now), next_due(now));
            prop_assert!(last <= now && now < next);
            prop_assert_eq!(next.city_days_since(last), 7);
            for due in [last, next] {
                let local = due.in_city();
                prop_assert_eq!((local.weekday(), local.hour(), local.minute()), (DAY, 9, 0));
            }
            prop_assert_eq!(next_due(last), next);
            prop_assert_eq!(last_due(next), next);
        }
    }
}
