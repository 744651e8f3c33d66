use crate::site::TestSite;
use domain::accounts::Role;
use domain::fields::Fault;
use service::feeds::{FeedForm, read, take_file};
use testkit::{TestHub, audit, coordinator};

const SERIES: &[u8] = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Chor//DE\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n\
    END:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:a@chor.example\r\nSUMMARY:Probe\\, laut\r\nDESCRIPTION:Alle\r\n  Stimmen\r\n\
    DTSTART;TZID=Europe/Berlin:20261201T190000\r\nDURATION:PT2H\r\nRRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=9\r\n\
    EXDATE;TZID=Europe/Berlin:20261208T190000\r\nBEGIN:VALARM\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:a@chor.example\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261215T190000\r\n\
    DTSTART;TZID=Europe/Berlin:20261216T180000\r\nDTEND;TZID=Europe/Berlin:20261216T200000\r\nSTATUS:CANCELLED\r\n\
    END:VEVENT\r\nEND:VCALENDAR\r\n";
const DAYS: &[u8] = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:b\nSUMMARY:Fest\nDTSTART;VALUE=DATE:20261224\n\
    RRULE:FREQ=MONTHLY;BYDAY=-1FR,2MO;BYSETPOS=-1;UNTIL=20271231T235959Z\nRDATE;VALUE=DATE:20270101,20270106\n\
    END:VEVENT\nEND:VCALENDAR\n";

/// Calendars as they come in: read or refused, and what is taken is shown without a fault.
#[test]
fn fuzz_calendars() {
    let site = TestSite::new(TestHub::sqlite());
    let club = site.test.organisation("Chor Querbeet");
    let session = site.log_in("koordination@hub.example", Role::Coordinator);
    testkit::fuzz(&[SERIES, DAYS], |input| {
        let Ok(calendar) = read(input, site.test.hub.now()) else { return };
        assert!(calendar.events.len() <= 500);
        let form = FeedForm { url: String::new(), topic: "nature".into(), district: String::new() };
        for _ in 0..2 {
            let (form, calendar) = (form.clone(), calendar.clone());
            let taken = site.test.hub.write(coordinator(), move |cx| take_file(cx, club, &form, &calendar));
            // A file in which nothing can be taken is refused and changes nothing.
            match taken.wait() {
                Ok(()) => {}
                Err(service::Error::Refused(service::Refusal::Fields(faults))) => {
                    assert_eq!(faults.of("file"), Some(Fault::CalendarEmpty));
                }
                Err(error) => panic!("{error}"),
            }
        }
        for path in ["/termine", "/termine?ansicht=monat", "/termine.ics", "/termine.atom", "/anzeige"] {
            let answer = site.get(path, None);
            assert_eq!(answer.status.as_u16(), 200, "{path}: {}", answer.text);
        }
        let feed = site.get(&format!("/tisch/organisationen/{club}/kalender"), Some(&session));
        assert_eq!(feed.status.as_u16(), 200, "{}", feed.text);
    });
    let audit = audit(&site.test.location);
    assert!(audit.faults.is_empty(), "{:#?}", audit.faults);
}
