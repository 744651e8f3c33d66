//! What a club's own calendar says, and what follows from it for the dates that are known.

use super::{EventDateId, Recurrence};
use jiff::civil::{Date, DateTime};
use kernel::{Instant, Line, Prose, WallTime};
use std::collections::BTreeMap;

/// One event as a calendar tells it, cleaned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// Its name in the calendar, the same for ever (RFC 5545, section 3.8.4.7).
    pub uid: String,
    /// What it is.
    pub title: Line<120>,
    /// All the rest.
    pub text: Option<Prose<4000>>,
    /// Where.
    pub place: Option<Line<160>>,
    /// Its dates to come, in order.
    pub dates: Vec<IncomingDate>,
}

/// One date as a calendar tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomingDate {
    /// Which of its event's dates it is: when it was announced for first, "" for the only one.
    pub key: String,
    /// When it begins.
    pub starts: WallTime,
    /// When it ends.
    pub ends: WallTime,
    /// It has days and no hours.
    pub all_day: bool,
    /// It does not take place.
    pub cancelled: bool,
}

/// A date that is known already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownDate {
    /// Its number.
    pub id: EventDateId,
    /// Its key in the calendar it came from.
    pub key: String,
    /// When it begins.
    pub starts: WallTime,
    /// When it ends.
    pub ends: WallTime,
    /// When it was announced for before it was moved.
    pub was: Option<WallTime>,
    /// It does not take place.
    pub cancelled: bool,
}

/// What is to be done with the dates of one event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// New ones, each with when it was announced for, where that was another time.
    pub add: Vec<(IncomingDate, Option<WallTime>)>,
    /// Those that are otherwise now.
    pub change: Vec<(EventDateId, IncomingDate, Option<WallTime>)>,
    /// Those that vanished. Nobody said that they were cancelled, so nothing is said of them.
    pub remove: Vec<EventDateId>,
}

impl Plan {
    /// Is there nothing to do?
    pub fn is_empty(&self) -> bool {
        self.add.is_empty() && self.change.is_empty() && self.remove.is_empty()
    }
}

/// Compares what is known with what the calendar says. What has begun stays as it was: it has been.
pub fn plan(known: &[KnownDate], incoming: &[IncomingDate], now: Instant) -> Plan {
    let mut plan = Plan::default();
    let mut by_key: BTreeMap<&str, &KnownDate> = known.iter().map(|date| (date.key.as_str(), date)).collect();
    for date in incoming {
        let announced = WallTime::from_stored(&date.key);
        match by_key.remove(date.key.as_str()) {
            Some(old) if old.starts.instant() < now => {}
            Some(old) => {
                let was = match announced {
                    Some(announced) => Some(announced).filter(|at| *at != date.starts),
                    None if old.starts == date.starts => old.was,
                    None => Some(old.starts),
                };
                let same = (old.starts, old.ends, old.was, old.cancelled)
                    == (date.starts, date.ends, was, date.cancelled);
                if !same {
                    plan.change.push((old.id, date.clone(), was));
                }
            }
            None if date.ends.instant() < now => {}
            None => {
                let was = announced.filter(|at| *at != date.starts);
                plan.add.push((date.clone(), was));
            }
        }
    }
    plan.remove = by_key.into_values().filter(|old| old.starts.instant() >= now).map(|old| old.id).collect();
    plan
}

/// The dates of an event: those of its rule without those that were taken out, each as it was changed singly.
pub fn dates_of(
    first: &IncomingDate,
    rule: Option<&Recurrence>,
    extra: &[DateTime],
    without: &[DateTime],
    changed: &[IncomingDate],
    (from, last_day): (Date, Date),
    most: usize,
) -> Vec<IncomingDate> {
    let begin = first.starts.civil();
    let lasts = begin.duration_until(first.ends.civil());
    let mut all: BTreeMap<String, IncomingDate> = BTreeMap::new();
    let mut starts = match rule {
        Some(rule) => rule.starts(begin, (from, last_day), most),
        None => vec![begin],
    };
    starts.extend(extra.iter().copied().filter(|at| at.date() <= last_day).take(most));
    let is_series = rule.is_some() || !extra.is_empty();
    for at in starts {
        // A whole day that is taken out is written as a day.
        let is_out = |out: &DateTime| *out == at || (first.all_day && out.date() == at.date());
        if without.iter().any(is_out) {
            continue;
        }
        let starts = WallTime::from_civil(at);
        let key = if is_series { starts.to_stored() } else { String::new() };
        let ends = at.checked_add(lasts).map_or(starts, WallTime::from_civil);
        all.insert(key.clone(), IncomingDate { key, starts, ends, ..first.clone() });
    }
    for date in changed {
        // A date that was taken out of its series and changed is there all the same: calendars write both.
        all.insert(date.key.clone(), date.clone());
    }
    let mut dates: Vec<IncomingDate> = all.into_values().collect();
    dates.sort_by(|one, other| (one.starts, &one.key).cmp(&(other.starts, &other.key)));
    dates
}

/// A line as calendars have them, made fit: what turns or breaks text is left out, and what is too long is cut.
pub fn clean_line<const MAX: usize>(text: &str) -> Option<Line<MAX>> {
    let words: Vec<&str> = text.split_whitespace().collect();
    Line::parse(&cut(&fit(&words.join(" "), false), MAX)).ok()
}

/// The same for a text of several lines.
pub fn clean_prose<const MAX: usize>(text: &str) -> Option<Prose<MAX>> {
    Prose::parse(&cut(&fit(text, true), MAX)).ok()
}

fn fit(text: &str, lines: bool) -> String {
    let is_fit = |sign: &char| match sign {
        '\n' => lines,
        '\u{00AD}'
        | '\u{061C}'
        | '\u{180E}'
        | '\u{200B}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{FEFF}'
        | '\u{FFFD}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' => false,
        sign => !sign.is_control(),
    };
    text.chars().filter(is_fit).collect()
}

fn cut(text: &str, most: usize) -> String {
    // Composed letters may grow by a step when they are normalised; a few signs of room cost nobody anything.
    let room = most - most / 20;
    let text = text.trim();
    if text.chars().count() <= room {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(room - 1).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn wall(stored: &str) -> WallTime {
        WallTime::from_stored(stored).unwrap()
    }

    fn date(key: &str, starts: &str, ends: &str) -> IncomingDate {
        IncomingDate {
            key: key.into(),
            starts: wall(starts),
            ends: wall(ends),
            all_day: false,
            cancelled: false,
        }
    }

    fn known(id: i64, from: &IncomingDate) -> KnownDate {
        KnownDate {
            id: EventDateId::new(id),
            key: from.key.clone(),
            starts: from.starts,
            ends: from.ends,
            was: WallTime::from_stored(&from.key).filter(|at| *at != from.starts),
            cancelled: from.cancelled,
        }
    }

    fn now() -> Instant {
        wall("2026-11-22T12:00").instant()
    }

    #[test]
    fn a_moved_date_moves_a_vanished_one_goes_and_nothing_comes_twice() {
        let old = [date("", "2026-12-05T10:00", "2026-12-05T12:00")];
        let moved = [date("", "2026-12-06T10:00", "2026-12-06T12:00")];
        let there = [known(1, &old[0])];
        assert!(plan(&there, &old, now()).is_empty());
        let planned = plan(&there, &moved, now());
        assert_eq!(planned.change, [(EventDateId::new(1), moved[0].clone(), Some(old[0].starts))]);
        assert!(planned.add.is_empty() && planned.remove.is_empty());
        assert_eq!(plan(&there, &[], now()).remove, [EventDateId::new(1)]);
        // Read again after it moved, it stays moved.
        let again = [KnownDate { was: Some(old[0].starts), ..known(1, &moved[0]) }];
        assert!(plan(&again, &moved, now()).is_empty());
    }

    #[test]
    fn what_has_been_stays() {
        let past = date("", "2026-11-01T10:00", "2026-11-01T12:00");
        assert!(plan(&[known(1, &past)], &[], now()).is_empty());
        assert!(plan(&[], std::slice::from_ref(&past), now()).is_empty());
        let later =
            IncomingDate { starts: wall("2026-12-01T10:00"), ends: wall("2026-12-01T12:00"), ..past.clone() };
        assert!(plan(&[known(1, &past)], &[later], now()).is_empty());
    }

    #[test]
    fn a_series_has_its_exceptions() {
        let first = date("", "2026-12-01T19:00", "2026-12-01T21:00");
        let rule = Recurrence::parse("FREQ=WEEKLY;COUNT=4", |utc| utc).unwrap();
        let out = "2026-12-08T19:00".parse().unwrap();
        let changed = date("2026-12-15T19:00", "2026-12-16T18:00", "2026-12-16T20:00");
        let all = dates_of(
            &first,
            Some(&rule),
            &[],
            &[out],
            &[changed],
            (Date::MIN, jiff::civil::date(2027, 12, 31)),
            99,
        );
        let starts: Vec<_> = all.iter().map(|date| date.starts.to_stored()).collect();
        assert_eq!(starts, ["2026-12-01T19:00", "2026-12-16T18:00", "2026-12-22T19:00"]);
        let planned = plan(&[], &all, now());
        let was: Vec<_> = planned.add.iter().map(|(_, was)| was.is_some()).collect();
        assert_eq!(was, [false, true, false]);
    }

    #[test]
    fn texts_are_made_fit() {
        let line = clean_line::<20>("  Chor\u{202E}\r\n probe\0 ").unwrap();
        assert_eq!(line.as_str(), "Chor probe");
        assert_eq!(clean_line::<20>(" \u{200B} "), None);
        assert_eq!(clean_line::<20>(&"x".repeat(900)).unwrap().as_str().chars().count(), 19);
        assert_eq!(clean_prose::<40>("eins\r\nzwei\u{7}").unwrap().as_str(), "eins\nzwei");
    }

    proptest! {
        #[test]
        fn any_text_is_made_fit_or_left_out(text in "\\PC{0,300}|.{0,300}") {
            let whole = text.trim().is_empty();
            prop_assert!(clean_line::<40>(&text).is_none_or(|line| line.as_str().chars().count() <= 40) || whole);
        }

        #[test]
        fn after_a_plan_was_carried_out_there_is_nothing_left_to_do(
            old in prop::collection::btree_map(1_i8..28, 0_i8..20, 0..8),
            new in prop::collection::btree_map(1_i8..28, 0_i8..20, 0..8),
        ) {
            let dates = |map: &BTreeMap<i8, i8>| map.iter().map(|(day, hour)| {
                let key = format!("2026-12-{day:02}T10:00");
                date(&key, &format!("2026-12-{day:02}T{hour:02}:00"), &format!("2026-12-{day:02}T{:02}:00", hour + 2))
            }).collect::<Vec<_>>();
            let (before, after) = (dates(&old), dates(&new));
            let mut there: Vec<KnownDate> = before.iter().zip(1..).map(|(date, id)| known(id, date)).collect();
            let planned = plan(&there, &after, now());
            there.retain(|date| !planned.remove.contains(&date.id));
            for (id, date, was) in &planned.change {
                let slot = there.iter_mut().find(|known| known.id == *id).unwrap();
                *slot = KnownDate { was: *was, ..known(id.number(), date) };
            }
            there.extend(planned.add.iter().zip(100..).map(|((date, was), id)| KnownDate { was: *was, ..known(id, date) }));
            prop_assert!(plan(&there, &after, now()).is_empty());
            prop_assert_eq!(there.len(), after.len());
        }
    }
}
