//! Backups: when one is due, when one is proven, which ones are kept, and what is known of the last ones.

use jiff::civil::{Date, DateTime};
use kernel::{Instant, WallTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// From so many days on the desk warns: a proof is due every seven, and one night may fail.
pub const STALE_DAYS: i64 = 8;
/// So many days after the last proof the next one is due.
const PROOF_DAYS: i64 = 7;
/// A backup that failed is tried again after so long, in seconds.
const AGAIN_SECONDS: i64 = 3_600;

/// How many backups are kept. The newest of a day, a week or a month stands for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keep {
    /// Days.
    pub daily: u32,
    /// Weeks, from Monday on.
    pub weekly: u32,
    /// Months.
    pub monthly: u32,
}

/// What is known of the hub's backups. Times are microseconds since 1970 UTC.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Record {
    /// The last one that was made and read back.
    pub made: Option<Made>,
    /// When the last one was made by itself.
    pub nightly: Option<i64>,
    /// The last one that was brought back for a try and found to be what had been saved.
    pub proof: Option<Proof>,
    /// Why the last try came to nothing. A later success takes it away.
    pub trouble: Option<Trouble>,
}

/// A backup that was made and read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// When.
    pub at: i64,
    /// How long the file is.
    pub bytes: u64,
    /// Only who holds the secret key can read it.
    pub encrypted: bool,
}

/// A backup that was brought back for a try.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// When.
    pub at: i64,
    /// How long bringing it back and comparing took, in milliseconds.
    pub millis: u64,
    /// How long the file is.
    pub bytes: u64,
    /// Rows that were compared.
    pub rows: i64,
    /// Uploaded files that were compared.
    pub uploads: u64,
}

/// A try that came to nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trouble {
    /// When.
    pub at: i64,
    /// There is a backup, only it could not be proven.
    pub unproven: bool,
    /// What went wrong, in the operator's words: German, then English, a line each.
    pub why: String,
}

/// How it stands with the backups, for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// None was ever proven.
    Never,
    /// The last proof is so many days old, which is too long.
    Stale(i64),
    /// The last proof is so many days old, and a try after it came to nothing.
    Troubled(i64),
    /// The last proof is so many days old, and all is well.
    Fresh(i64),
}

impl Standing {
    /// Should somebody do something about it?
    pub const fn is_worry(self) -> bool {
        !matches!(self, Self::Fresh(_))
    }
}

impl Record {
    /// How it stands. A clock that was set back makes nothing older than today.
    pub fn standing(&self, now: Instant) -> Standing {
        let Some(proof) = &self.proof else { return Standing::Never };
        match now.city_days_since(Instant::from_micros(proof.at)).max(0) {
            days if days >= STALE_DAYS => Standing::Stale(days),
            days if self.trouble.is_some() => Standing::Troubled(days),
            days => Standing::Fresh(days),
        }
    }

    /// Is a backup due that is made by itself, each night at this hour of the city's clocks? A night that was missed is
    /// made up for as soon as the hub runs again; a try that failed is repeated after an hour.
    pub fn is_due(&self, hour: i8, now: Instant) -> bool {
        let last = last_night(hour, now);
        // What lies in the future was written by a clock that went wrong.
        let known = |at: Option<i64>| at.map(Instant::from_micros).filter(|at| *at <= now);
        let made = known(self.nightly).is_some_and(|at| at >= last);
        let failed = known(self.trouble.as_ref().filter(|it| !it.unproven).map(|it| it.at));
        !made && failed.is_none_or(|at| now.seconds_since(at) >= AGAIN_SECONDS)
    }

    /// Is it time to bring one back for a try? Also when the last try came to nothing.
    pub fn proof_is_due(&self, now: Instant) -> bool {
        self.trouble.is_some()
            || self.proof.as_ref().is_none_or(|proof| {
                let days = now.city_days_since(Instant::from_micros(proof.at));
                !(0..PROOF_DAYS).contains(&days)
            })
    }
}

/// The last moment at which the city's clocks showed this hour. The hour that the spring change leaves out moves on, of
/// the two that autumn makes it is the first.
fn last_night(hour: i8, now: Instant) -> Instant {
    let at = |day: Date| WallTime::from_civil(day.at(hour.clamp(0, 23), 0, 0, 0)).instant();
    let today = now.city_day();
    let tonight = at(today);
    if tonight <= now { tonight } else { today.yesterday().map_or(tonight, at) }
}

/// Which of these backups may go. The newest stays in any case. What is kept is counted among the backups that are
/// there, not from today: a hub that stood still, or a clock that jumps, loses none.
pub fn expendable(made: &[DateTime], keep: Keep) -> Vec<DateTime> {
    let mut newest_first: Vec<DateTime> = made.to_vec();
    newest_first.sort_unstable();
    newest_first.dedup();
    newest_first.reverse();
    let mut kept: BTreeSet<DateTime> = newest_first.first().copied().into_iter().collect();
    keep_newest_of(&newest_first, keep.daily, DateTime::date, &mut kept);
    keep_newest_of(&newest_first, keep.weekly, |at| monday_of(at.date()), &mut kept);
    keep_newest_of(&newest_first, keep.monthly, |at| at.date().first_of_month(), &mut kept);
    newest_first.into_iter().filter(|at| !kept.contains(at)).collect()
}

fn keep_newest_of(
    newest_first: &[DateTime],
    most: u32,
    period: impl Fn(DateTime) -> Date,
    kept: &mut BTreeSet<DateTime>,
) {
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let mut seen = BTreeSet::new();
    for at in newest_first {
        if seen.len() < most && seen.insert(period(*at)) {
            kept.insert(*at);
        }
    }
}

fn monday_of(day: Date) -> Date {
    let back = i64::from(day.weekday().to_monday_zero_offset());
    day.checked_sub(jiff::Span::new().days(back)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> Instant {
        WallTime::from_stored(text).unwrap().instant()
    }

    fn micros(text: &str) -> Option<i64> {
        Some(at(text).micros())
    }

    fn nightly(made: &str) -> Record {
        Record { nightly: micros(made), ..Record::default() }
    }

    fn proven(when: &str) -> Record {
        let at = at(when).micros();
        Record { proof: Some(Proof { at, millis: 1, bytes: 1, rows: 1, uploads: 0 }), ..Record::default() }
    }

    fn troubled(record: Record, when: &str, unproven: bool) -> Record {
        Record { trouble: Some(Trouble { at: at(when).micros(), unproven, why: String::new() }), ..record }
    }

    #[test]
    fn one_backup_each_night_and_a_missed_night_is_made_up_for() {
        assert!(Record::default().is_due(3, at("2026-11-22T12:00")), "a new hub at once");
        let record = nightly("2026-11-22T03:00");
        assert!(!record.is_due(3, at("2026-11-22T23:59")));
        assert!(!record.is_due(3, at("2026-11-23T02:59")));
        assert!(record.is_due(3, at("2026-11-23T03:00")));
        assert!(record.is_due(3, at("2026-11-25T16:10")), "it was off for days");
        assert!(!nightly("2026-11-25T16:10").is_due(3, at("2026-11-26T02:00")));
    }

    #[test]
    fn both_clock_changes_bring_one_backup_each() {
        // 02:00 is left out on 28 March 2027: the hour after it counts.
        let record = nightly("2027-03-27T02:00");
        assert!(!record.is_due(2, at("2027-03-28T01:59")));
        assert!(record.is_due(2, at("2027-03-28T03:00")));
        assert!(!nightly("2027-03-28T03:00").is_due(2, at("2027-03-28T23:00")));
        // 02:00 comes twice on 31 October 2027: the first counts, the second is not another night.
        let first = at("2027-10-31T02:00");
        assert!(nightly("2027-10-30T02:00").is_due(2, first));
        let record = Record { nightly: Some(first.micros()), ..Record::default() };
        assert!(!record.is_due(2, first.plus_seconds(3_600)));
        assert!(record.is_due(2, at("2027-11-01T02:00")));
    }

    #[test]
    fn a_failed_try_is_repeated_after_an_hour_and_a_wrong_clock_is_not_believed() {
        let record = troubled(nightly("2026-11-21T03:00"), "2026-11-22T03:00", false);
        assert!(!record.is_due(3, at("2026-11-22T03:59")));
        assert!(record.is_due(3, at("2026-11-22T04:00")));
        assert!(nightly("2031-01-01T03:00").is_due(3, at("2026-11-22T12:00")));
        // One that was made and not proven is there: no further tonight.
        assert!(
            !troubled(nightly("2026-11-22T03:00"), "2026-11-22T03:00", true)
                .is_due(3, at("2026-11-22T09:00"))
        );
    }

    #[test]
    fn a_proof_is_due_weekly_and_after_trouble() {
        assert!(Record::default().proof_is_due(at("2026-11-22T03:00")));
        let record = proven("2026-11-22T03:00");
        assert!(!record.proof_is_due(at("2026-11-28T03:00")));
        assert!(record.proof_is_due(at("2026-11-29T03:00")));
        assert!(record.proof_is_due(at("2026-11-20T03:00")), "it lies in the future");
        assert!(troubled(record, "2026-11-23T03:00", true).proof_is_due(at("2026-11-24T03:00")));
    }

    #[test]
    fn the_desk_is_warned_from_the_eighth_day_on_and_of_every_failure() {
        let now = at("2026-11-30T09:00");
        assert_eq!(Record::default().standing(now), Standing::Never);
        assert_eq!(proven("2026-11-23T03:00").standing(now), Standing::Fresh(7));
        assert_eq!(proven("2026-11-22T23:59").standing(now), Standing::Stale(8));
        assert_eq!(
            troubled(proven("2026-11-29T03:00"), "2026-11-30T03:00", false).standing(now),
            Standing::Troubled(1)
        );
        assert_eq!(proven("2026-12-24T03:00").standing(now), Standing::Fresh(0));
        assert!(!Standing::Fresh(7).is_worry() && Standing::Never.is_worry());
    }

    fn nights(from: &str, count: i32) -> Vec<DateTime> {
        let first: DateTime = from.parse().unwrap();
        (0..count).map(|nth| first.checked_add(jiff::Span::new().days(nth)).unwrap()).collect()
    }

    const USUAL: Keep = Keep { daily: 7, weekly: 4, monthly: 12 };

    #[test]
    fn seven_days_four_weeks_and_twelve_months_are_kept() {
        let all = nights("2025-01-01T03:00", 700);
        let gone: BTreeSet<_> = expendable(&all, USUAL).into_iter().collect();
        let kept: Vec<String> =
            all.iter().rev().filter(|at| !gone.contains(at)).map(|at| at.date().to_string()).collect();
        assert_eq!(
            kept,
            [
                // Tuesday, 1 December 2026, is the last of them: seven days, the Sundays of the weeks before, the ends of months.
                "2026-12-01",
                "2026-11-30",
                "2026-11-29",
                "2026-11-28",
                "2026-11-27",
                "2026-11-26",
                "2026-11-25",
                "2026-11-22",
                "2026-11-15",
                "2026-10-31",
                "2026-09-30",
                "2026-08-31",
                "2026-07-31",
                "2026-06-30",
                "2026-05-31",
                "2026-04-30",
                "2026-03-31",
                "2026-02-28",
                "2026-01-31"
            ]
        );
    }

    #[test]
    fn of_a_day_with_many_the_newest_stays() {
        let times =
            ["2026-11-22T03:00", "2026-11-22T11:00", "2026-11-22T17:30"].map(|at| at.parse().unwrap());
        assert_eq!(expendable(&times, USUAL), [times[1], times[0]]);
        assert_eq!(expendable(&times, Keep { daily: 0, weekly: 0, monthly: 0 }), [times[1], times[0]]);
    }

    proptest! {
        #[test]
        fn the_newest_stays_and_never_more_than_allowed(
            days in proptest::collection::vec(0_i32..4_000, 1..200), daily in 0_u32..10, weekly in 0_u32..6, monthly in 0_u32..15
        ) {
            let first: DateTime = "2020-01-01T03:00".parse().unwrap();
            let all: Vec<_> = days.iter().map(|nth| first.checked_add(jiff::Span::new().days(*nth)).unwrap()).collect();
            let gone = expendable(&all, Keep { daily, weekly, monthly });
            prop_assert!(!gone.contains(all.iter().max().unwrap()));
            let different: BTreeSet<_> = all.iter().collect();
            let kept = different.len() - gone.len();
            prop_assert!(kept <= usize::try_from(daily + weekly + monthly).unwrap().max(1));
            prop_assert!(kept >= different.len().min(usize::try_from(daily).unwrap()));
            // Taking away twice takes no more away.
            let rest: Vec<_> = different.into_iter().copied().filter(|at| !gone.contains(at)).collect();
            let again = expendable(&rest, Keep { daily, weekly, monthly });
            prop_assert!(again.is_empty());
        }
    }
}
