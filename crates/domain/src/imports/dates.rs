//! Days and times as people write them in German lists.

use jiff::civil::Date;
use kernel::Instant;

const MONTHS: [&str; 12] =
    ["jan", "feb", "maerz", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];

/// A day as a form takes it: `2026-12-05`. Without a year it is the next such day.
pub(super) fn day(text: &str, now: Instant) -> Option<String> {
    let text = text.trim();
    // "Samstag, 5.12.2026" and "Sa 5.12.": the word before says nothing new.
    let text = text.trim_start_matches(|sign: char| sign.is_alphabetic()).trim_start_matches([',', '.', ' ']);
    let date = iso(text).or_else(|| german(text, now))?;
    Some(date.to_string())
}

fn iso(text: &str) -> Option<Date> {
    let (day, rest) = text.split_at_checked(10)?;
    // A workbook's day may carry the midnight it began at.
    if rest.starts_with(|sign: char| sign.is_ascii_digit()) { None } else { day.parse().ok() }
}

fn german(text: &str, now: Instant) -> Option<Date> {
    let mut parts =
        text.split(|sign: char| sign.is_whitespace() || "./-".contains(sign)).filter(|it| !it.is_empty());
    let day: i8 = parts.next()?.parse().ok()?;
    let month = month(parts.next()?)?;
    let today = now.city_day();
    if let Some(year) = parts.next() {
        let digits: String = year.chars().take_while(char::is_ascii_digit).collect();
        let year: i16 = digits.parse().ok()?;
        let year = if digits.len() == 2 { 2000 + year } else { year };
        Date::new(year, month, day).ok().filter(|_| digits.len() == 2 || digits.len() == 4)
    } else {
        let this = Date::new(today.year(), month, day);
        let next = Date::new(today.year() + 1, month, day);
        this.ok().filter(|date| *date >= today).or_else(|| next.ok())
    }
}

fn month(text: &str) -> Option<i8> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let word = super::fold(text).replace("mrz", "maerz");
    let at = MONTHS
        .iter()
        .position(|month| word.len() >= 3 && (word.starts_with(month) || month.starts_with(&word)))?;
    i8::try_from(at + 1).ok()
}

/// A time, or a span of them: `10:00`, and until when where it says so.
pub(super) fn times(text: &str) -> Option<(String, Option<String>)> {
    let plain =
        text.to_lowercase().replace("uhr", " ").replace("von", " ").replace("ab", " ").replace('h', " ");
    let plain = plain.replace("bis", "-").replace(['–', '—'], "-");
    let mut ends = plain.split('-').map(str::trim).filter(|part| !part.is_empty());
    let from = time(ends.next()?)?;
    let to = ends.next().map(time);
    match (to, ends.next()) {
        (None, None) => Some((from, None)),
        (Some(Some(to)), None) => Some((from, Some(to))),
        _ => None,
    }
}

fn time(text: &str) -> Option<String> {
    let mut parts = text.split([':', '.']);
    let hour: u8 = parts.next()?.trim().parse().ok()?;
    let minute: u8 = parts.next().map_or(Some(0), |minute| minute.trim().parse().ok())?;
    // Seconds come from workbooks and say nothing.
    if hour == 24 && minute == 0 {
        Some("00:00".to_owned())
    } else if hour < 24 && minute < 60 {
        Some(format!("{hour:02}:{minute:02}"))
    } else {
        None
    }
}

/// A day with a time behind it, as one cell of "Datum und Uhrzeit": the two apart.
pub(super) fn day_and_times(text: &str) -> (&str, &str) {
    let bytes = text.as_bytes();
    let year_ends = (4..=bytes.len()).find(|end| {
        bytes.get(end - 4..*end).is_some_and(|year| year.iter().all(u8::is_ascii_digit))
            && !bytes.get(*end).is_some_and(u8::is_ascii_digit)
            && !text.get(*end..).is_some_and(|rest| rest.starts_with('-') && rest.len() == 6)
    });
    let cut = if text.get(4..5) == Some("-") { Some(10) } else { year_ends };
    let (day, rest) = cut.and_then(|cut| text.split_at_checked(cut)).unwrap_or((text, ""));
    (day, rest.trim_start_matches([',', ' ', 'T', '\n']).trim())
}

/// How long something takes, in minutes: "90", "1,5 Stunden", "2 Std.", "1:30". A bare "2" or "1,5" are hours: nothing takes two
/// minutes.
pub(super) fn minutes(text: &str) -> Option<u16> {
    let plain = text.to_lowercase().replace(',', ".");
    if let Some((hours, minutes)) = plain.split_once(':') {
        let (hours, minutes): (u16, u16) =
            (hours.trim().parse().ok()?, minutes.trim().get(..2)?.parse().ok()?);
        return hours.checked_mul(60)?.checked_add(minutes);
    }
    let number: String =
        plain.trim().chars().take_while(|sign| sign.is_ascii_digit() || *sign == '.').collect();
    let unit = plain.trim().trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == '.').trim();
    let (whole, part) = number.split_once('.').unwrap_or((&number, ""));
    if whole.is_empty() {
        return None;
    }
    let tenths: u32 = format!("{whole}{}", part.get(..1).unwrap_or("0")).parse().ok()?;
    let hundredths: u32 = part.get(1..2).map_or(Some(0), |digit| digit.parse().ok())?;
    let is_hours =
        unit.starts_with("st") || unit == "h" || unit.is_empty() && (!part.is_empty() || tenths < 50);
    if is_hours {
        u16::try_from(tenths.checked_mul(6)? + hundredths * 6 / 10).ok()
    } else if unit.is_empty() || unit.starts_with("min") {
        u16::try_from(tenths / 10).ok()
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::WallTime;

    fn now() -> Instant {
        WallTime::from_stored("2026-11-22T12:00").unwrap().instant()
    }

    #[test]
    fn days_are_read_as_they_are_written() {
        for written in [
            "5.12.2026",
            "05.12.26",
            "5. 12. 2026",
            "05/12/2026",
            "5. Dezember 2026",
            "5. Dez. 2026",
            "5 dez 26",
            "Sa, 05.12.2026",
            "Samstag, 5. Dezember 2026",
            "2026-12-05",
            "2026-12-05 00:00",
            "5.12.",
            "5. Dezember",
            "Sa 5.12.",
        ] {
            assert_eq!(day(written, now()).as_deref(), Some("2026-12-05"), "{written}");
        }
        assert_eq!(day("3. März 2027", now()).as_deref(), Some("2027-03-03"));
        assert_eq!(day("3. Mrz. 27", now()).as_deref(), Some("2027-03-03"));
        assert_eq!(day("1.3.", now()).as_deref(), Some("2027-03-01"));
        for wrong in ["", "morgen", "31.2.2026", "5.13.2026", "5.12.2", "12", "nach Absprache", "5.12.20266"]
        {
            assert_eq!(day(wrong, now()), None, "{wrong}");
        }
    }

    #[test]
    fn times_and_spans_are_read() {
        let said = |text| times(text).map(|(from, to)| format!("{from} {}", to.unwrap_or_default()));
        for (written, read) in [
            ("10:00", "10:00 "),
            ("10 Uhr", "10:00 "),
            ("9.30 Uhr", "09:30 "),
            ("ab 15:30", "15:30 "),
            ("08:00:00", "08:00 "),
            ("10-13 Uhr", "10:00 13:00"),
            ("10:00 – 13:30", "10:00 13:30"),
            ("von 10 bis 13 Uhr", "10:00 13:00"),
            ("18 Uhr bis 24 Uhr", "18:00 00:00"),
        ] {
            assert_eq!(said(written).as_deref(), Some(read), "{written}");
        }
        for wrong in ["", "mittags", "25:00", "10:75", "10-12-14"] {
            assert_eq!(times(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_day_with_a_time_behind_it_is_cut_apart() {
        for (written, day, time) in [
            ("5.12.2026, 10 Uhr", "5.12.2026", "10 Uhr"),
            ("2026-12-05 10:00", "2026-12-05", "10:00"),
            ("5.12.2026", "5.12.2026", ""),
            ("5.12.", "5.12.", ""),
        ] {
            assert_eq!(day_and_times(written), (day, time), "{written}");
        }
    }

    #[test]
    fn durations_are_read_in_minutes_and_hours() {
        for (written, read) in [
            ("90", 90),
            ("90 Min.", 90),
            ("1,5 Stunden", 90),
            ("2 Std", 120),
            ("1:30", 90),
            ("1h", 60),
            ("0,25 h", 15),
            ("1,5", 90),
            ("2", 120),
        ] {
            assert_eq!(minutes(written), Some(read), "{written}");
        }
        for wrong in ["", "lang", "2 Tage", "99999 h"] {
            assert_eq!(minutes(wrong), None, "{wrong}");
        }
    }
}
