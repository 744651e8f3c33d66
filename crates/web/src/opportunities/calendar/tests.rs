use super::super::card::tests::{at, settings, shift};
use super::*;
use domain::opportunities::{Insurer, Opportunity, OpportunityId, Places, Suits, Way};
use domain::organisations::OrganisationId;
use icalendar::Calendar;
use kernel::{Locale, Weekdays};

fn times(rhythm: Rhythm, days: &[Weekday], nth: Option<i8>, from: &str, to: &str) -> Times {
    let weekdays: Weekdays = days.iter().copied().collect();
    Times { rhythm, minutes: 90, weekdays, nth, from: Minutes::parse(from), to: Minutes::parse(to) }
}

fn detail(times: Times) -> Detail {
    Detail {
        core: Opportunity {
            id: OpportunityId::new(12),
            public_id: "0123456789abcdef".parse().unwrap(),
            organisation: OrganisationId::new(3),
            state: OpportunityState::Public,
            way: Way::Direct,
            vulnerable: false,
            min_age: 0,
            places: Places { capacity: None, taken: 0 },
            confirm_by: at("2027-01-01T12:00"),
        },
        texts: service::opportunities::Texts {
            lang: Locale::De,
            title: "Gießen, ernten; reden".into(),
            summary: "Kanne nehmen und loslegen, am liebsten mit vielen anderen, die auch gern draußen sind."
                .into(),
            tasks: "Gießen".into(),
        },
        lang: Locale::De,
        organisation_name: "Grüne Daumen".into(),
        topic: "nature".into(),
        districts: vec!["brauck".into()],
        place: Some("Zucchiniweg 2".into()),
        times,
        languages: vec![],
        suits: Suits::default(),
        liability_by: Insurer::Organisation,
        accident_by: Insurer::Organisation,
        contact_name: None,
        contact_email: None,
        contact_phone: None,
        shifts: vec![],
        called_off: vec![],
        invented: false,
        listed_at: Some(at("2026-11-18T12:00")),
        reason: None,
    }
}

fn written(detail: &Detail) -> String {
    let settings = settings();
    let reader = Reader { locale: Locale::De, settings: &settings, now: at("2026-11-22T12:00") };
    file(&reader, detail, &Site { base_url: "https://hub.example".into() }).unwrap()
}

/// The lines of the file without their folds.
fn unfolded(detail: &Detail) -> String {
    written(detail).replace("\r\n ", "")
}

#[test]
fn each_date_is_an_entry_with_a_name_of_its_own() {
    let mut detail = detail(times(Rhythm::Once, &[], None, "", ""));
    detail.shifts = vec![
        shift(7, "2026-11-28T10:00", "2026-11-28T13:00", None, 0),
        shift(8, "2026-12-31T22:00", "2027-01-01T02:00", Some(1), 1),
    ];
    let text = unfolded(&detail);
    assert!(text.contains("UID:0123456789abcdef-7@hub.example\r\n"), "{text}");
    assert!(text.contains("DTSTART;TZID=Europe/Berlin:20261128T100000\r\n"), "{text}");
    assert!(text.contains("DTEND;TZID=Europe/Berlin:20270101T020000\r\n"), "{text}");
    assert!(text.contains("SUMMARY:Gießen\\, ernten\\; reden\r\n"), "{text}");
    assert!(text.contains("LOCATION:Zucchiniweg 2\\, Brauck\r\n"), "{text}");
    assert!(!text.contains("RRULE:FREQ=WEEKLY"), "{text}");
    assert_eq!(written(&detail), written(&detail));
}

#[test]
fn a_date_that_was_called_off_stays_in_the_file_as_cancelled() {
    let mut detail = detail(times(Rhythm::Weekly, &[Weekday::Monday], None, "16:00", ""));
    detail.called_off = vec![shift(7, "2026-11-28T10:00", "2026-11-28T13:00", None, 0)];
    assert!(has_dates(&detail));
    let text = unfolded(&detail);
    // RFC 5545, 3.8.1.11: the same name, a later sequence, and the word that takes it out of a calendar.
    for line in [
        "UID:0123456789abcdef-7@hub.example",
        "STATUS:CANCELLED",
        "SEQUENCE:1",
        "SUMMARY:Fällt aus: Gießen\\, ernten\\; reden",
    ] {
        assert!(text.contains(&format!("{line}\r\n")), "{line}: {text}");
    }
    assert!(!text.contains("RRULE:FREQ=WEEKLY"), "an offer with dates is no regular help: {text}");
    detail.shifts = vec![shift(8, "2026-12-05T10:00", "2026-12-05T13:00", None, 0)];
    let text = unfolded(&detail);
    assert_eq!((text.matches("BEGIN:VEVENT").count(), text.matches("STATUS:CANCELLED").count()), (2, 1));
}

#[test]
fn the_file_is_well_formed() {
    let text = written(&detail(times(Rhythm::Weekly, &[Weekday::Monday], None, "16:00", "")));
    let read: Calendar = text.parse().unwrap();
    assert_eq!(read.events().count(), 1);
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
    assert!(!text.contains(['\u{2068}', '\u{2069}']));
    for part in ["VCALENDAR", "VTIMEZONE", "DAYLIGHT", "STANDARD", "VEVENT"] {
        assert_eq!(text.matches(&format!("BEGIN:{part}\r\n")).count(), 1, "{part}");
        assert_eq!(text.matches(&format!("END:{part}\r\n")).count(), 1, "{part}");
    }
}

#[test]
fn regular_help_is_a_rule_that_begins_on_its_own_day() {
    use Weekday::{Friday, Saturday, Thursday, Tuesday};
    // Listed on Wednesday, 18 November 2026.
    for (times, start, end, rule) in [
        (
            times(Rhythm::Weekly, &[Tuesday, Thursday], None, "15:00", "16:00"),
            "20261119T150000",
            "20261119T160000",
            "FREQ=WEEKLY;BYDAY=TU,TH",
        ),
        (
            times(Rhythm::Monthly, &[Saturday], Some(1), "10:00", ""),
            "20261205T100000",
            "20261205T113000",
            "FREQ=MONTHLY;BYDAY=1SA",
        ),
        (
            times(Rhythm::Monthly, &[Friday], Some(-1), "23:00", ""),
            "20261127T230000",
            "20261128T003000",
            "FREQ=MONTHLY;BYDAY=-1FR",
        ),
    ] {
        let text = unfolded(&detail(times));
        assert!(text.contains(&format!("DTSTART;TZID=Europe/Berlin:{start}\r\n")), "{text}");
        assert!(text.contains(&format!("DTEND;TZID=Europe/Berlin:{end}\r\n")), "{text}");
        assert!(text.contains(&format!("RRULE:{rule}\r\n")), "{text}");
        assert!(text.contains("UID:0123456789abcdef@hub.example\r\n"), "{text}");
    }
}

#[test]
fn what_is_not_certain_gets_no_calendar() {
    let known = times(Rhythm::Weekly, &[Weekday::Monday], None, "16:00", "");
    assert!(has_dates(&detail(known)));
    for vague in [
        times(Rhythm::Fortnightly, &[Weekday::Monday], None, "16:00", ""),
        times(Rhythm::Monthly, &[Weekday::Monday], None, "16:00", ""),
        times(Rhythm::Weekly, &[], None, "16:00", ""),
        times(Rhythm::Weekly, &[Weekday::Monday], None, "", ""),
        times(Rhythm::Flexible, &[Weekday::Monday], None, "16:00", ""),
    ] {
        assert!(!has_dates(&detail(vague)), "{vague:?}");
    }
    let mut over = detail(known);
    over.core.state = OpportunityState::Ended;
    assert!(!has_dates(&over));
}

#[test]
fn the_zone_changes_when_the_city_does() {
    let zone = kernel::city_zone();
    for year in 2026..2036 {
        // The last Sundays of March and October, at one o'clock in Greenwich.
        for (month, from, to) in [(3, 1, 2), (10, 2, 1)] {
            let last = Date::new(year, month, 31).unwrap();
            let sunday = last.nth_weekday_of_month(-1, jiff::civil::Weekday::Sunday).unwrap();
            let change = sunday.at(1, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
            let hours = |at: jiff::Timestamp| zone.to_offset(at).seconds() / 3600;
            assert_eq!(hours(change - SignedDuration::from_secs(1)), from, "{sunday}");
            assert_eq!(hours(change), to, "{sunday}");
        }
    }
}
