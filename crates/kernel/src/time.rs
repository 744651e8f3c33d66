use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, Zoned};
use std::fmt;
use std::sync::LazyLock;

/// The one time zone of the city.
pub const CITY_ZONE: &str = "Europe/Berlin";

static ZONE: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get(CITY_ZONE).unwrap_or_else(|_| TimeZone::fixed(jiff::tz::offset(1))));

/// The city's time zone, with its rules for summer time.
pub fn city_zone() -> TimeZone {
    ZONE.clone()
}

/// Tells the time. The binary hands in the system's, a test a fixed one.
pub trait Clock: Send + Sync {
    /// The instant of asking.
    fn now(&self) -> Instant;
}

/// A point in time, in microseconds since 1970-01-01 UTC: what the database stores.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    /// From microseconds since 1970 UTC.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Microseconds since 1970 UTC.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// From jiff's timestamp.
    pub fn from_timestamp(timestamp: Timestamp) -> Self {
        Self(timestamp.as_microsecond())
    }

    /// As jiff's timestamp; instants beyond its years (±9999) end there.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_microsecond(self.0).unwrap_or(if self.0 < 0 {
            Timestamp::MIN
        } else {
            Timestamp::MAX
        })
    }

    /// As the city's clocks show it.
    pub fn in_city(self) -> Zoned {
        self.timestamp().to_zoned(city_zone())
    }

    /// The day it is in the city.
    pub fn city_day(self) -> Date {
        self.in_city().date()
    }

    /// When the month began in the city.
    pub fn month_begin(self) -> Self {
        let first = self.city_day().first_of_month();
        first.to_zoned(city_zone()).map_or(self, |first| Self::from_timestamp(first.timestamp()))
    }

    /// So many seconds later (earlier when negative). For waiting times, not for calendar days.
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }

    /// So many days of 24 hours later. For holding and retention times; for appointments use [`WallTime`].
    pub const fn plus_days(self, days: i64) -> Self {
        self.plus_seconds(days.saturating_mul(86_400))
    }

    /// Seconds from `earlier` to this one.
    pub const fn seconds_since(self, earlier: Self) -> i64 {
        (self.0.saturating_sub(earlier.0)) / 1_000_000
    }

    /// Whole days from `earlier` to this one, by the city's calendar.
    pub fn city_days_since(self, earlier: Self) -> i64 {
        i64::from((self.city_day() - earlier.city_day()).get_days())
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.timestamp())
    }
}

/// A clock that stands still until it is moved.
#[derive(Debug)]
pub struct FixedClock(std::sync::atomic::AtomicI64);

impl FixedClock {
    /// A clock standing at this instant.
    pub const fn at(instant: Instant) -> Self {
        Self(std::sync::atomic::AtomicI64::new(instant.0))
    }

    /// Moves it on.
    pub fn advance_seconds(&self, seconds: i64) {
        self.0.fetch_add(seconds.saturating_mul(1_000_000), std::sync::atomic::Ordering::SeqCst);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Instant {
        Instant(self.0.load(std::sync::atomic::Ordering::SeqCst))
    }
}

/// A date and time of day people agreed on, in the city's zone: "Saturday 10:00" stays 10:00 whatever the clocks do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WallTime(DateTime);

impl WallTime {
    /// From a date and minutes after midnight.
    pub fn new(date: Date, at: Minutes) -> Self {
        Self(date.to_datetime(at.time()))
    }

    /// From jiff's civil date and time.
    pub const fn from_civil(civil: DateTime) -> Self {
        Self(civil)
    }

    /// As jiff's civil date and time.
    pub const fn civil(self) -> DateTime {
        self.0
    }

    /// The instant it means. A time that the spring change leaves out moves on by the gap, one that autumn doubles is
    /// the first of the two (RFC 5545, section 3.3.5).
    pub fn instant(self) -> Instant {
        self.0.to_zoned(city_zone()).map_or(Instant(0), |zoned| Instant::from_timestamp(zoned.timestamp()))
    }

    /// Does the change of the clocks in spring leave it out, so that no clock of the city ever shows it?
    pub fn is_skipped(self) -> bool {
        matches!(city_zone().to_ambiguous_timestamp(self.0).offset(), AmbiguousOffset::Gap { .. })
    }

    /// As stored: `2026-11-22T10:00`.
    pub fn to_stored(self) -> String {
        self.0.strftime("%Y-%m-%dT%H:%M").to_string()
    }

    /// Reads what [`WallTime::to_stored`] wrote, which is also what a browser's date-and-time field sends.
    pub fn from_stored(text: &str) -> Option<Self> {
        text.parse::<DateTime>().ok().map(Self)
    }
}

/// Minutes after midnight, 0 to 1439.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minutes(u16);

impl Minutes {
    /// `None` beyond the day.
    pub const fn new(minutes: u16) -> Option<Self> {
        if minutes < 1440 { Some(Self(minutes)) } else { None }
    }

    /// Reads `15:00`.
    pub fn parse(text: &str) -> Option<Self> {
        let (hours, minutes) = text.trim().split_once(':')?;
        let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
        if hours < 24 && minutes < 60 { Self::new(hours * 60 + minutes) } else { None }
    }

    /// After midnight.
    pub const fn get(self) -> u16 {
        self.0
    }

    /// As a time of day.
    pub fn time(self) -> Time {
        let (hour, minute) = (i8::try_from(self.0 / 60), i8::try_from(self.0 % 60));
        Time::new(hour.unwrap_or(0), minute.unwrap_or(0), 0, 0).unwrap_or(Time::midnight())
    }
}

impl fmt::Display for Minutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// Monday first.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// Three letters, as in forms and data files: `mon`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Monday => "mon",
            Self::Tuesday => "tue",
            Self::Wednesday => "wed",
            Self::Thursday => "thu",
            Self::Friday => "fri",
            Self::Saturday => "sat",
            Self::Sunday => "sun",
        }
    }

    /// Reads [`Weekday::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|day| day.key() == key)
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// Some days of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Weekdays(u8);

impl Weekdays {
    /// From the stored bits; bits beyond Sunday fall away.
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits & 0b111_1111)
    }

    /// The bits to store, Monday lowest.
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Is it one of them?
    pub const fn contains(self, day: Weekday) -> bool {
        self.0 & day.bit() != 0
    }

    /// Is it none?
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The days, Monday first.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL.into_iter().filter(move |day| self.contains(*day))
    }
}

impl FromIterator<Weekday> for Weekdays {
    fn from_iter<I: IntoIterator<Item = Weekday>>(days: I) -> Self {
        Self(days.into_iter().fold(0, |bits, day| bits | day.bit()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wall_time_keeps_its_hour_through_both_clock_changes() {
        let summer = WallTime::from_stored("2026-10-24T18:00").map(WallTime::instant);
        let winter = WallTime::from_stored("2026-10-25T18:00").map(WallTime::instant);
        assert_eq!(winter.zip(summer).map(|(w, s)| w.seconds_since(s)), Some(25 * 3600));
    }

    #[test]
    fn a_missing_hour_moves_on_and_a_double_hour_is_the_first() {
        let gap = WallTime::from_stored("2027-03-28T02:30").map(|wall| wall.instant().in_city().to_string());
        assert_eq!(gap.as_deref(), Some("2027-03-28T03:30:00+02:00[Europe/Berlin]"));
        let fold = WallTime::from_stored("2026-10-25T02:30").map(|wall| wall.instant().in_city().to_string());
        assert_eq!(fold.as_deref(), Some("2026-10-25T02:30:00+02:00[Europe/Berlin]"));
    }

    #[test]
    fn days_are_counted_by_the_calendar() {
        let late = WallTime::from_stored("2026-10-24T23:30").unwrap().instant();
        let early = WallTime::from_stored("2026-10-26T00:10").unwrap().instant();
        assert_eq!(early.city_days_since(late), 2);
    }

    #[test]
    fn minutes_read_back() {
        assert_eq!(Minutes::parse("15:05").map(|m| m.to_string()).as_deref(), Some("15:05"));
        for wrong in ["24:00", "12:60", "12", "-1:00", "", "1a:00"] {
            assert_eq!(Minutes::parse(wrong), None, "{wrong}");
        }
    }
}
