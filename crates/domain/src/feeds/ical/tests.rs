use super::*;
use proptest::prelude::*;

fn now() -> Instant {
    WallTime::from_stored("2026-11-29T12:00").unwrap().instant()
}

fn calendar(events: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Chor//DE\r\n{events}END:VCALENDAR\r\n")
}

fn event(lines: &str) -> String {
    format!("BEGIN:VEVENT\r\nUID:probe@chor.example\r\nSUMMARY:Chorprobe\r\n{lines}\r\nEND:VEVENT\r\n")
}

fn starts(text: &str) -> Vec<String> {
    let read = read(text.as_bytes(), now()).unwrap();
    let dates = read.events.iter().flat_map(|event| event.dates.iter());
    dates.map(|date| date.starts.to_stored()).collect()
}

#[test]
fn times_of_all_kinds_are_times_of_the_city() {
    for (line, expected) in [
        ("DTSTART;TZID=Europe/Berlin:20261205T190000", "2026-12-05T19:00"),
        ("DTSTART;TZID=\"/chor.example/1/Europe/Berlin\":20261205T190000", "2026-12-05T19:00"),
        ("DTSTART;TZID=W. Europe Standard Time:20261205T190000", "2026-12-05T19:00"),
        ("DTSTART:20261205T190000", "2026-12-05T19:00"),
        ("DTSTART:20261205T180000Z", "2026-12-05T19:00"),
        ("DTSTART:20270705T170000Z", "2027-07-05T19:00"),
        ("DTSTART;TZID=Europe/London:20261205T180000", "2026-12-05T19:00"),
        ("DTSTART;VALUE=DATE:20261205", "2026-12-05T00:00"),
    ] {
        assert_eq!(starts(&calendar(&event(line))), [expected], "{line}");
    }
}

#[test]
fn a_series_keeps_its_hour_over_both_clock_changes_with_its_exceptions() {
    let series = event(
        "DTSTART;TZID=Europe/Berlin:20270320T190000\r\nDURATION:PT2H\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n\
         EXDATE;TZID=Europe/Berlin:20270327T190000",
    );
    let moved = event(
        "RECURRENCE-ID;TZID=Europe/Berlin:20270403T190000\r\nDTSTART;TZID=Europe/Berlin:20270404T170000\r\n\
         DTEND;TZID=Europe/Berlin:20270404T190000",
    );
    assert_eq!(starts(&calendar(&(series + &moved))), ["2027-03-20T19:00", "2027-04-04T17:00"]);
    let autumn = event("DTSTART;TZID=Europe/Berlin:20271024T190000\r\nRRULE:FREQ=WEEKLY;COUNT=2");
    assert_eq!(starts(&calendar(&autumn)), ["2027-10-24T19:00", "2027-10-31T19:00"]);
    // One that runs for years has its next dates.
    let old = event(
        "DTSTART;TZID=Europe/Berlin:20100105T190000\r\nDTEND;TZID=Europe/Berlin:20100105T210000\r\nRRULE:FREQ=WEEKLY",
    );
    assert_eq!(starts(&calendar(&old)).first().map(String::as_str), Some("2026-12-01T19:00"));
}

#[test]
fn a_date_changed_twice_without_its_series_is_there_once_as_it_was_said_last() {
    let moved = |hour: u8| {
        event(&format!(
            "RECURRENCE-ID;TZID=Europe/Berlin:20261208T190000\r\nDTSTART;TZID=Europe/Berlin:20261209T{hour}0000"
        ))
    };
    assert_eq!(starts(&calendar(&(moved(17) + &moved(18)))), ["2026-12-09T18:00"]);
}

#[test]
fn days_last_a_day_and_cancelled_is_cancelled() {
    let text = calendar(&event("DTSTART;VALUE=DATE:20261224\r\nSTATUS:CANCELLED"));
    let date = read(text.as_bytes(), now()).unwrap().events[0].dates[0].clone();
    assert!(date.all_day && date.cancelled);
    assert_eq!(date.ends.to_stored(), "2026-12-25T00:00");
}

#[test]
fn what_is_secret_is_not_ours_to_tell() {
    for class in ["PRIVATE", "CONFIDENTIAL", "X-INTERN"] {
        let text = calendar(&event(&format!("CLASS:{class}\r\nDTSTART:20261205T190000")));
        assert_eq!(read(text.as_bytes(), now()).unwrap(), Calendar::default(), "{class}");
    }
}

#[test]
fn what_cannot_be_taken_is_counted_and_the_rest_is_taken() {
    let text = calendar(
        &(event("DTSTART:20261205T190000")
            + "BEGIN:VEVENT\r\nSUMMARY:ohne Namen\r\nDTSTART:20261205T190000\r\nEND:VEVENT\r\n\
               BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261205T190000\r\nEND:VEVENT\r\n\
               BEGIN:VEVENT\r\nUID:b\r\nSUMMARY:ohne Zeit\r\nEND:VEVENT\r\n\
               BEGIN:VEVENT\r\nUID:c\r\nSUMMARY:Maschine\r\nDTSTART:20261205T190000\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\n\
               BEGIN:VEVENT\r\nUID:d\r\nSUMMARY:rueckwaerts\r\nDTSTART:20261205T190000\r\nDTEND:20261204T190000\r\nEND:VEVENT\r\n"),
    );
    let read = read(text.as_bytes(), now()).unwrap();
    assert_eq!((read.events.len(), read.skipped), (1, 5));
}

#[test]
fn hostile_calendars_are_refused() {
    let deep = format!("BEGIN:VCALENDAR\r\n{}", "BEGIN:VEVENT\r\n".repeat(70_000));
    let whole = calendar(&event("DTSTART:20261205T190000"));
    let cut = &whole[..whole.len() - 16];
    for none in [
        "",
        "<html>",
        "BEGIN:VCARD\r\nEND:VCARD\r\n",
        "BEGIN:VCALENDAR\r\n",
        "END:VCALENDAR",
        &deep,
        cut,
        "BEGIN:VCALENDAR\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        "\0\0\0\0",
    ] {
        assert_eq!(read(none.as_bytes(), now()), Err(Problem::NoCalendar), "{:?}", none.get(..40));
    }
    let one = |n: usize| {
        format!("BEGIN:VEVENT\r\nUID:{n}\r\nSUMMARY:x\r\nDTSTART:20261205T190000\r\nEND:VEVENT\r\n")
    };
    let many: String = (0..501).map(one).collect();
    assert_eq!(read(calendar(&many).as_bytes(), now()), Err(Problem::TooMany));
    let daily = |n: usize| {
        format!(
            "BEGIN:VEVENT\r\nUID:{n}\r\nSUMMARY:x\r\nDTSTART:19000101T190000\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n"
        )
    };
    let endless: String = (0..400).map(daily).collect();
    assert_eq!(read(calendar(&endless).as_bytes(), now()), Err(Problem::TooMany));
    let ours = whole.replace("//Chor//", "//Hochbeet//");
    assert_eq!(read(ours.as_bytes(), now()), Err(Problem::Ours));
}

proptest! {
    #[test]
    fn whatever_comes_is_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _read_or_refused = read(&bytes, now());
    }

    #[test]
    fn whatever_an_event_says_its_dates_are_to_come_and_stand_once(
        lines in prop::collection::vec("(DTSTART|DTEND|RRULE|RDATE|EXDATE|RECURRENCE-ID|DURATION|STATUS|SUMMARY)(;TZID=[A-Z/a-z]{0,12})?:(2026120[1-9]T1[0-9]0000Z?|20261210|FREQ=(DAILY|WEEKLY);COUNT=[1-9]|-?PT?[0-9]H|CANCELLED|.{0,12})", 0..12),
    ) {
        let text = calendar(&event(&lines.join("\r\n")));
        if let Ok(read) = read(text.as_bytes(), now()) {
            for event in &read.events {
                prop_assert!(event.dates.iter().all(|date| date.ends.instant() >= now() && date.starts <= date.ends));
                let mut keys: Vec<_> = event.dates.iter().map(|date| date.key.clone()).collect();
                keys.sort();
                keys.dedup();
                prop_assert_eq!(keys.len(), event.dates.len());
            }
        }
    }
}
