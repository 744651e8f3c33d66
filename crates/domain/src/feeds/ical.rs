//! What a calendar in iCalendar form says (RFC 5545), as far as it is of use: public events with a name, a title and a time.

use super::lines::{Content, lines};
use super::{MOST_DATES, MOST_EVENTS, Problem};
use crate::events::{HORIZON_DAYS, Incoming, IncomingDate, Recurrence, clean_line, clean_prose, dates_of};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan};
use kernel::{Instant, WallTime, city_zone};
use std::collections::BTreeMap;

/// What was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    /// Events with dates to come, by their names.
    pub events: Vec<Incoming>,
    /// So many entries could not be taken: without a name, a title or a time, or with a rule that is not understood.
    pub skipped: usize,
}

/// Parts within parts: an alarm in an event in a calendar. Nothing is deeper.
const DEEPEST: usize = 6;
const LONGEST_UID: usize = 400;
/// All entries together, also those of years ago.
const MOST_ENTRIES: usize = 3_000;

/// Reads a calendar. One that breaks off is none: what it does not say any more would be taken away.
///
/// # Errors
/// [`Problem::NoCalendar`], [`Problem::TooMany`], [`Problem::Ours`].
pub fn read(bytes: &[u8], now: Instant) -> Result<Calendar, Problem> {
    let text = String::from_utf8_lossy(bytes);
    let lines = lines(text.trim_start_matches('\u{FEFF}'));
    let parts = events(&lines)?;
    let mut calendar = Calendar::default();
    let mut by_uid: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for part in &parts {
        match Entry::of(part) {
            Some(entry) if entry.is_secret => {}
            Some(entry) => by_uid.entry(entry.uid.clone()).or_default().push(entry),
            None => calendar.skipped += 1,
        }
    }
    let mut dates = 0;
    for (uid, entries) in by_uid {
        match together(uid, entries, now) {
            Some(event) if event.dates.is_empty() => {}
            Some(event) => {
                dates += event.dates.len();
                calendar.events.push(event);
            }
            None => calendar.skipped += 1,
        }
        if calendar.events.len() > MOST_EVENTS || dates > MOST_DATES {
            return Err(Problem::TooMany);
        }
    }
    Ok(calendar)
}

/// The lines of each event.
fn events(lines: &[Content]) -> Result<Vec<Vec<&Content>>, Problem> {
    let mut open: Vec<String> = Vec::new();
    let (mut found, mut whole) = (Vec::new(), false);
    for line in lines {
        let depth = open.len();
        let part = line.value.trim().to_ascii_uppercase();
        match (line.name.as_str(), depth) {
            ("BEGIN", 0) if part == "VCALENDAR" => open.push(part),
            (_, 0) => return Err(Problem::NoCalendar),
            ("BEGIN", _) => {
                if depth >= DEEPEST {
                    return Err(Problem::NoCalendar);
                }
                if depth == 1 && part == "VEVENT" {
                    if found.len() >= MOST_ENTRIES {
                        return Err(Problem::TooMany);
                    }
                    found.push(Vec::new());
                }
                open.push(part);
            }
            ("END", _) => {
                if open.pop() != Some(part) {
                    return Err(Problem::NoCalendar);
                }
                whole = open.is_empty();
            }
            ("PRODID", 1) if line.value.contains("//Hochbeet//") => return Err(Problem::Ours),
            (_, 2) if open.last().is_some_and(|part| part == "VEVENT") => {
                if let Some(event) = found.last_mut() {
                    event.push(line);
                }
            }
            _ => {}
        }
    }
    if whole && open.is_empty() { Ok(found) } else { Err(Problem::NoCalendar) }
}

/// One entry of the calendar: an event, or a changed date of one.
struct Entry {
    uid: String,
    title: String,
    text: String,
    place: String,
    /// Not meant for everybody (section 3.8.1.3).
    is_secret: bool,
    /// Of which date of a series it tells.
    instead_of: Option<DateTime>,
    date: IncomingDate,
    rule: Option<Recurrence>,
    extra: Vec<DateTime>,
    without: Vec<DateTime>,
}

impl Entry {
    fn of(lines: &[&Content]) -> Option<Self> {
        let one = |name: &str| lines.iter().find(|line| line.name == name).copied();
        let text = |name: &str| one(name).map(Content::text).unwrap_or_default();
        let uid = one("UID")?.value.trim().to_owned();
        if uid.is_empty() || uid.len() > LONGEST_UID {
            return None;
        }
        let (starts, all_day) = time(one("DTSTART")?)?;
        let ends = match (one("DTEND"), one("DURATION")) {
            (Some(end), _) => time(end)?.0,
            (None, Some(length)) => starts.checked_add(length.value.trim().parse::<Span>().ok()?).ok()?,
            (None, None) if all_day => starts.checked_add(1.day()).ok()?,
            (None, None) => starts,
        };
        // A day that ends on itself is that day.
        let ends = if all_day && ends == starts { starts.checked_add(1.day()).ok()? } else { ends };
        if ends < starts {
            return None;
        }
        let instead_of = match one("RECURRENCE-ID") {
            Some(line) if line.parameter("RANGE").is_some() => return None,
            Some(line) => Some(time(line)?.0),
            None => None,
        };
        let rules: Vec<&&Content> = lines.iter().filter(|line| line.name == "RRULE").collect();
        let rule = match rules.as_slice() {
            [] => None,
            [rule] => Some(Recurrence::parse(&rule.value, of_utc).ok()?),
            _ => return None,
        };
        let many = |name: &str| {
            let lines = lines.iter().filter(|line| line.name == name);
            lines.flat_map(|line| times(line)).take(4_000).collect::<Vec<_>>()
        };
        let status = text("STATUS").to_ascii_uppercase();
        let date = IncomingDate {
            key: instead_of.map(|at| WallTime::from_civil(at).to_stored()).unwrap_or_default(),
            starts: WallTime::from_civil(starts),
            ends: WallTime::from_civil(ends),
            all_day,
            cancelled: status == "CANCELLED",
        };
        let class = text("CLASS").to_ascii_uppercase();
        Some(Self {
            uid,
            title: text("SUMMARY"),
            text: text("DESCRIPTION"),
            place: text("LOCATION"),
            is_secret: !class.is_empty() && class != "PUBLIC",
            instead_of,
            date,
            rule,
            extra: many("RDATE"),
            without: many("EXDATE"),
        })
    }
}

/// An event with all that is said of its single dates; `None` when it has no title.
fn together(uid: String, entries: Vec<Entry>, now: Instant) -> Option<Incoming> {
    let (changed, mut whole): (Vec<Entry>, Vec<Entry>) =
        entries.into_iter().partition(|entry| entry.instead_of.is_some());
    // Where an event stands twice, the last one counts: calendars are written on.
    let master = whole.pop();
    let said = master.as_ref().or(changed.first())?;
    let (title, text, place) = (clean_line(&said.title)?, clean_prose(&said.text), clean_line(&said.place));
    let singly: Vec<IncomingDate> = changed.iter().map(|entry| entry.date.clone()).collect();
    let (from, last_day) = (now.plus_days(-1).city_day(), now.plus_days(HORIZON_DAYS).city_day());
    let mut dates = if let Some(one) = &master {
        let days = (from, last_day);
        dates_of(&one.date, one.rule.as_ref(), &one.extra, &one.without, &singly, days, MOST_DATES)
    } else {
        // Two changes of one date without their series: as in a series, the last one counts.
        let by_key: BTreeMap<String, IncomingDate> =
            singly.into_iter().map(|date| (date.key.clone(), date)).collect();
        by_key.into_values().collect()
    };
    dates.retain(|date| date.ends.instant() >= now && date.starts.civil().date() <= last_day);
    Some(Incoming { uid, title, text, place, dates })
}

/// A day or a time, as the city's clocks show it, and whether it is a day.
fn time(line: &Content) -> Option<(DateTime, bool)> {
    one_time(line.value.trim(), line.parameter("TZID"))
}

fn times(line: &Content) -> Vec<DateTime> {
    let zone = line.parameter("TZID");
    // A stretch of time is taken by its beginning.
    let begin = |value: &str| value.trim().split('/').next().map(str::to_owned);
    line.value
        .split(',')
        .filter_map(begin)
        .filter_map(|value| one_time(&value, zone))
        .map(|it| it.0)
        .collect()
}

fn one_time(value: &str, zone: Option<&str>) -> Option<(DateTime, bool)> {
    let digits = |text: &str, length| text.len() == length && text.bytes().all(|sign| sign.is_ascii_digit());
    if digits(value, 8) {
        return Some((value.parse::<Date>().ok()?.to_datetime(Time::midnight()), true));
    }
    let (plain, utc) = value.strip_suffix('Z').map_or((value, false), |rest| (rest, true));
    let (day, hour) = plain.split_once('T')?;
    if !digits(day, 8) || !digits(hour, 6) {
        return None;
    }
    let read: DateTime = plain.parse().ok()?;
    let at = if utc { of_utc(read) } else { in_city(read, zone) };
    // Nobody meets at a second.
    let whole = at.time().with().second(0).subsec_nanosecond(0).build().ok()?;
    Some((at.date().to_datetime(whole), false))
}

fn of_utc(at: DateTime) -> DateTime {
    at.to_zoned(TimeZone::UTC).map_or(at, |it| it.with_time_zone(city_zone()).datetime())
}

/// Zones are known by their names; one that is not is taken for ours, which is what clubs of the city mean.
fn in_city(at: DateTime, zone: Option<&str>) -> DateTime {
    let Some(zone) = zone.and_then(known_zone) else { return at };
    at.to_zoned(zone).map_or(at, |it| it.with_time_zone(city_zone()).datetime())
}

fn known_zone(name: &str) -> Option<TimeZone> {
    // Some programs put a path of their own before the name: /example.org/20260101/Europe/Berlin.
    let mut parts = name.trim().rsplit('/');
    let (last, before) = (parts.next()?, parts.next());
    let short = before.map_or_else(|| last.to_owned(), |before| format!("{before}/{last}"));
    TimeZone::get(&short).or_else(|_| TimeZone::get(last)).ok()
}

#[cfg(test)]
mod tests;
