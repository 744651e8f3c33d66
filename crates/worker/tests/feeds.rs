//! Calendars are read from a server as clubs have them: politely, a few steps at most, and never more than is good.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::events::{Ask, DateState};
use domain::feeds::Problem;
use kernel::{Instant, WallTime};
use service::Caller;
use service::feeds::{FeedForm, Looked, Version};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use testkit::{TestHub, coordinator, visitor};
use worker::{Fetcher, Reach, read_calendars};

/// A server that answers each request with the next of these, and keeps what it was asked.
struct Script {
    base: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Script {
    fn new(answers: impl FnOnce(&str) -> Vec<String>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let (asked, answers) = (Arc::new(Mutex::new(Vec::new())), answers(&base));
        let heard = Arc::clone(&asked);
        std::thread::spawn(move || {
            for answer in answers {
                let (mut stream, _) = listener.accept().unwrap();
                let mut request = String::new();
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                while reader.read_line(&mut request).unwrap() > 2 {}
                heard.lock().unwrap().push(request.to_lowercase());
                // Whoever had enough hangs up.
                let _hung_up = stream.write_all(answer.as_bytes());
            }
        });
        Self { base, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

fn calendar(day: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Chor//DE\r\nBEGIN:VEVENT\r\nUID:fest@chor.example\r\nSUMMARY:Chorfest\r\n\
         DTSTART;TZID=Europe/Berlin:{day}T100000\r\nDTEND;TZID=Europe/Berlin:{day}T120000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

fn answer(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n{body}", body.len())
}

fn now() -> Instant {
    WallTime::from_stored("2026-11-22T12:00").unwrap().instant()
}

fn look(script: &Script, known: &Version) -> Looked {
    Fetcher::reaching(Reach::ThisMachine).look(&format!("{}/a.ics", script.base), known, now())
}

#[test]
fn the_same_version_is_not_sent_twice() {
    let script = Script::new(|_| {
        let headers = "ETag: \"7\"\r\nLast-Modified: Sun, 22 Nov 2026 10:00:00 GMT\r\n";
        vec![answer("200 OK", headers, &calendar("20261205")), answer("304 Not Modified", "", "")]
    });
    let Looked::Read(calendar, version) = look(&script, &Version::default()) else { panic!("not read") };
    assert_eq!(calendar.events.len(), 1);
    assert_eq!(look(&script, &version), Looked::Unchanged);
    let asked = script.asked();
    assert!(
        asked[1].contains("if-none-match: \"7\"") && asked[1].contains("if-modified-since: sun, 22 nov 2026")
    );
    assert!(!asked[0].contains("accept-encoding: gzip") && !asked[0].contains("cookie"), "{}", asked[0]);
}

#[test]
fn whoever_sends_us_on_is_followed_three_times_and_not_to_another_kind_of_address() {
    let here = |path: &str| answer("302 Found", &format!("Location: {path}\r\n"), "");
    let good = Script::new(|base| {
        vec![here("/b"), here(&format!("{base}/c")), here("/d"), answer("200 OK", "", &calendar("20261205"))]
    });
    assert!(matches!(look(&good, &Version::default()), Looked::Read(..)));
    let round = Script::new(|_| vec![here("/a.ics"), here("/a.ics"), here("/a.ics"), here("/a.ics")]);
    assert_eq!(look(&round, &Version::default()), Looked::Failed(Problem::Astray));
    for elsewhere in ["file:///etc/passwd", "ftp://a.example/", "//b.example/x"] {
        let away = Script::new(|_| vec![here(elsewhere)]);
        assert_eq!(look(&away, &Version::default()), Looked::Failed(Problem::Astray), "{elsewhere}");
    }
    // Nor to our own network, whoever got such an address past the form.
    let inside = Fetcher::new().look("https://127.0.0.1/a.ics", &Version::default(), now());
    assert_eq!(inside, Looked::Failed(Problem::NotPublic));
    // To a machine that is none of those it may speak to.
    let inside = Script::new(|_| vec![here("http://10.0.0.1/")]);
    assert_eq!(look(&inside, &Version::default()), Looked::Failed(Problem::NotPublic));
}

#[test]
fn what_is_no_good_has_a_reason() {
    for (sent, problem) in [
        (answer("404 Not Found", "", "weg"), Problem::Answered(404)),
        (answer("500 Internal Server Error", "", ""), Problem::Answered(500)),
        (answer("200 OK", "", "<html>Willkommen</html>"), Problem::NoCalendar),
        (answer("200 OK", "", &"x".repeat((1 << 20) + 1)), Problem::TooLarge),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nBEGIN:VCALENDAR\r\n".to_owned(),
            Problem::Unreachable,
        ),
        ("kein HTTP\r\n\r\n".to_owned(), Problem::Unreachable),
    ] {
        let script = Script::new(|_| vec![sent.clone()]);
        assert_eq!(look(&script, &Version::default()), Looked::Failed(problem), "{:?}", sent.get(..30));
    }
}

#[test]
fn a_hub_reads_what_is_due_and_tells_why_it_could_not() {
    let test = TestHub::sqlite();
    let club = test.organisation("Chor Querbeet");
    let form = FeedForm {
        url: "https://kalender.invalid/a.ics".into(),
        topic: "nature".into(),
        district: String::new(),
    };
    test.hub.write(coordinator(), move |cx| service::feeds::set_address(cx, club, &form)).wait().unwrap();
    let go_on = AtomicBool::new(false);
    read_calendars(&test.hub, &Fetcher::new(), &go_on).unwrap();
    let feed = test.hub.read(coordinator(), move |cx| service::feeds::of(cx, club)).wait().unwrap().unwrap();
    assert_eq!((feed.problem, feed.read_at), (Some(Problem::Unreachable), None));
    // The next look has its time: nothing is asked in between.
    let due = || test.hub.read(Caller::system(), service::feeds::due).wait().unwrap().len();
    assert_eq!(due(), 0);
    test.clock.advance_seconds(6 * 3600);
    assert_eq!(due(), 1);
    // The same calendar by another way, with its date moved.
    for day in ["20261205", "20261206"] {
        let read = service::feeds::read(calendar(day).as_bytes(), test.hub.now()).unwrap();
        let looked = Looked::Read(read, Version::default());
        let url = "https://kalender.invalid/a.ics";
        test.hub
            .write(Caller::system(), move |cx| service::feeds::take(cx, club, url, &looked))
            .wait()
            .unwrap();
    }
    let coming =
        test.hub.read(visitor(), |cx| service::events::calendar(cx, &Ask::default())).wait().unwrap();
    let dates: Vec<_> = coming.entries.iter().map(|it| (it.starts.to_stored(), it.state)).collect();
    assert_eq!(dates, [("2026-12-06T10:00".to_owned(), DateState::Moved)]);
}
