//! Days, times and durations in words, without isolation marks: all parts are in the language of the whole.
//!
//! Day and month names and their order come from the Unicode data (CLDR) through `icu_datetime`, so a new language has
//! them at once, with the right case of the month. Everything around them is said in `locales/<language>/common.ftl`.

use crate::clock::Clock;
use crate::{plain, words};
use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{E, MDE, YM, YMD, YMDE};
use icu_datetime::{DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter};
use icu_locale_core::locale;
use jiff::civil::{Date, date};
use kernel::{Instant, Locale, Minutes, WallTime, Weekday};
use std::sync::LazyLock;

type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

struct Formatters {
    full: Formatter<YMDE>,
    short: Formatter<MDE>,
    yearless: Formatter<MDE>,
    dated: Formatter<YMD>,
    weekday: Formatter<E>,
    month: Formatter<YM>,
}

impl Formatters {
    fn load(locale: Locale) -> Result<Self, DateTimeFormatterLoadError> {
        let locale = match locale {
            Locale::De | Locale::DeSimple => locale!("de"),
            // Day before month, as everything else in town has it.
            Locale::En => locale!("en-GB"),
            Locale::Tr => locale!("tr"),
            Locale::Uk => locale!("uk"),
            // With the digits that stand on the posters, the tickets and the doors here.
            Locale::Ar => locale!("ar-u-nu-latn"),
            Locale::Pl => locale!("pl"),
        };
        let of = || (&locale).into();
        Ok(Self {
            full: Formatter::try_new(of(), YMDE::long())?,
            short: Formatter::try_new(of(), MDE::medium())?,
            yearless: Formatter::try_new(of(), MDE::long())?,
            dated: Formatter::try_new(of(), YMD::long())?,
            weekday: Formatter::try_new(of(), E::long())?,
            month: Formatter::try_new(of(), YM::long())?,
        })
    }
}

type Loaded = LazyLock<Result<Formatters, DateTimeFormatterLoadError>>;

static GERMAN: Loaded = LazyLock::new(|| Formatters::load(Locale::De));
static ENGLISH: Loaded = LazyLock::new(|| Formatters::load(Locale::En));
static TURKISH: Loaded = LazyLock::new(|| Formatters::load(Locale::Tr));
static UKRAINIAN: Loaded = LazyLock::new(|| Formatters::load(Locale::Uk));
static ARABIC: Loaded = LazyLock::new(|| Formatters::load(Locale::Ar));
static POLISH: Loaded = LazyLock::new(|| Formatters::load(Locale::Pl));

/// The data is compiled in, so the ISO date is never seen; it only saves a panic.
fn write(
    locale: Locale,
    date: Date,
    with: impl FnOnce(&Formatters, &icu_datetime::input::Date<Gregorian>) -> String,
) -> String {
    let formatters: &Loaded = match locale {
        Locale::De | Locale::DeSimple => &GERMAN,
        Locale::En => &ENGLISH,
        Locale::Tr => &TURKISH,
        Locale::Uk => &UKRAINIAN,
        Locale::Ar => &ARABIC,
        Locale::Pl => &POLISH,
    };
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    let input = icu_datetime::input::Date::try_new_gregorian(i32::from(date.year()), month, day);
    let said = match (formatters.as_ref(), input) {
        (Ok(formatters), Ok(input)) => with(formatters, &input),
        _ => date.to_string(),
    };
    // Ukrainian data put "р." for "year" behind the number; before the full stop of a sentence it would be one too many.
    said.strip_suffix("\u{202f}р.").map(str::to_owned).unwrap_or(said)
}

/// "Samstag, 28. November 2026"
pub fn day(locale: Locale, date: Date) -> String {
    write(locale, date, |formatters, input| formatters.full.format(input).to_string())
}

/// "Sa., 28. Nov."
pub fn short_day(locale: Locale, date: Date) -> String {
    write(locale, date, |formatters, input| formatters.short.format(input).to_string())
}

/// "28. November 2026"
pub fn calendar_date(locale: Locale, date: Date) -> String {
    write(locale, date, |formatters, input| formatters.dated.format(input).to_string())
}

/// "November 2026"
pub fn month(locale: Locale, date: Date) -> String {
    write(locale, date, |formatters, input| formatters.month.format(input).to_string())
}

/// "Samstag, 28. November"
pub fn yearless(locale: Locale, date: Date) -> String {
    write(locale, date, |formatters, input| formatters.yearless.format(input).to_string())
}

/// "Samstag"
pub(crate) fn weekday(locale: Locale, weekday: Weekday) -> String {
    // 2024 began on a Monday.
    let day = match weekday {
        Weekday::Monday => 1,
        Weekday::Tuesday => 2,
        Weekday::Wednesday => 3,
        Weekday::Thursday => 4,
        Weekday::Friday => 5,
        Weekday::Saturday => 6,
        Weekday::Sunday => 7,
    };
    write(locale, date(2024, 1, day), |formatters, input| formatters.weekday.format(input).to_string())
}

/// "15 Uhr", "9:30 Uhr"; "15:00" in the other languages: the clock has 24 hours, as on posters and timetables here.
pub fn time(locale: Locale, minutes: Minutes) -> String {
    Clock::of(minutes.time()).said(locale)
}

/// "Samstag, 28. November, 10 bis 13 Uhr". The end's day is named when it is another one; midnight still is the same.
pub fn span(locale: Locale, starts: WallTime, ends: WallTime) -> String {
    let words = words(locale);
    let (starts, ends) = (starts.civil(), ends.civil());
    let (from, to) = (Clock::of(starts.time()), Clock::of(ends.time()));
    let first = yearless(locale, starts.date());
    let until_midnight =
        ends.time() == jiff::civil::Time::midnight() && starts.date().tomorrow().ok() == Some(ends.date());
    let said = if starts.date() == ends.date() {
        words.common_span(first, from.span(to, locale))
    } else if until_midnight {
        words.common_span(first, from.span(Clock::MIDNIGHT, locale))
    } else {
        let last = yearless(locale, ends.date());
        words.common_span_night(first, from.said(locale), last, to.said(locale))
    };
    plain(&said)
}

/// "10 bis 13 Uhr"; where it ends on another day than it began, that day is named.
pub fn hours(locale: Locale, starts: WallTime, ends: WallTime) -> String {
    let (starts, ends) = (starts.civil(), ends.civil());
    let (from, to) = (Clock::of(starts.time()), Clock::of(ends.time()));
    if starts == ends {
        from.said(locale)
    } else if starts.date() == ends.date() {
        from.span(to, locale)
    } else if ends.time() == jiff::civil::Time::midnight()
        && starts.date().tomorrow().ok() == Some(ends.date())
    {
        from.span(Clock::MIDNIGHT, locale)
    } else {
        format!("{} – {}, {}", from.said(locale), short_day(locale, ends.date()), to.said(locale))
    }
}

/// "Samstag, 28. November" or "Samstag, 28. November – Montag, 30. November", for what has days and no hours. It ends at
/// the beginning of a day.
pub fn days(locale: Locale, starts: WallTime, ends: WallTime) -> String {
    let (first, end) = (starts.civil().date(), ends.civil().date());
    match end.yesterday() {
        Ok(last) if last > first => format!("{} – {}", yearless(locale, first), yearless(locale, last)),
        _ => yearless(locale, first),
    }
}

/// "Samstag, 28. November, 10 bis 13 Uhr", "… 10 Uhr" where no end is known, or the days of what has no hours.
pub fn taking(locale: Locale, starts: WallTime, ends: WallTime, all_day: bool) -> String {
    if all_day {
        days(locale, starts, ends)
    } else if starts == ends {
        format!("{}, {}", yearless(locale, starts.civil().date()), hours(locale, starts, starts))
    } else {
        span(locale, starts, ends)
    }
}

/// "heute, 14:10 Uhr", "gestern", "vor 3 Tagen"; after a week, and for what lies further ahead than tomorrow, the date.
pub fn ago_or_on(locale: Locale, now: Instant, then: Instant) -> String {
    let words = words(locale);
    let in_city = then.in_city();
    let clock = || Clock::of(in_city.time()).said(locale);
    let said = match now.city_days_since(then) {
        0 => words.common_today(clock()),
        1 => words.common_yesterday(),
        -1 => words.common_tomorrow(clock()),
        days @ 2..=6 => words.common_days_ago(days),
        _ => calendar_date(locale, in_city.date()),
    };
    plain(&said)
}

/// "20 Minuten", "1 Stunde", "1 ½ Stunden", "2 Stunden 45 Minuten"
pub fn duration(locale: Locale, minutes: u16) -> String {
    let words = words(locale);
    let said = match (minutes / 60, minutes % 60) {
        (0, minutes) => words.common_minutes(minutes),
        (hours, 0) => words.common_hours(hours),
        (hours, 30) => words.common_hours_and_half(hours),
        (hours, minutes) => {
            words.common_hours_and_minutes(words.common_hours(hours), words.common_minutes(minutes))
        }
    };
    plain(&said)
}

#[cfg(test)]
mod tests;
