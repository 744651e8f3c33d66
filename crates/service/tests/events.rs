//! The calendar from the first word to the last: events, their dates, a club's own calendar; each on both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::{AccountId, Role};
use domain::events::{
    Ask, DateState, DatesForm, EventDateId, EventForm, EventId, EventState, MoveForm, View,
};
use domain::feeds::Problem;
use domain::fields::Fault;
use domain::organisations::OrganisationId;
use domain::policy::Actor;
use kernel::{Locale, PublicId, SeededRng};
use service::events::{self, Entry, Of};
use service::feeds::{self, FeedForm, Looked, Version};
use service::{Caller, Error, Refusal, Result, WriteCx};
use testkit::{TestHub, coordinator, event_form, offer_form, on_both_databases, visitor};

fn member(organisation: OrganisationId) -> Caller {
    let role = Role::Organisation(organisation);
    Caller::web(Actor::Member { account: AccountId::new(2), role }, Locale::De)
}

fn write<T: Send + 'static>(
    test: &TestHub,
    caller: Caller,
    act: impl FnOnce(&mut WriteCx<'_>) -> Result<T> + Send + 'static,
) -> Result<T> {
    test.hub.write(caller, act).wait()
}

fn put_up(test: &TestHub, caller: Caller, of: OrganisationId, form: EventForm, seed: u64) -> EventId {
    let key = PublicId::draw(&mut SeededRng::new(seed));
    write(test, caller, move |cx| events::write(cx, of, &form, key)).unwrap().id
}

fn coming(test: &TestHub, ask: Ask) -> Vec<Entry> {
    test.hub.read(visitor(), move |cx| events::calendar(cx, &ask)).wait().unwrap().entries
}

fn starts(test: &TestHub) -> Vec<(String, DateState)> {
    coming(test, Ask::default()).iter().map(|it| (it.starts.to_stored(), it.state)).collect()
}

fn first_date(test: &TestHub, event: EventId) -> EventDateId {
    test.hub.read(coordinator(), move |cx| events::dates(cx, event)).wait().unwrap()[0].id
}

fn fault(result: Result<impl std::fmt::Debug>, field: &str) -> Option<Fault> {
    match result {
        Err(Error::Refused(Refusal::Fields(faults))) => faults.of(field),
        other => panic!("not refused by field: {other:?}"),
    }
}

on_both_databases! {
    fn an_event_is_looked_at_once_and_then_public(test) {
        let (club, other) = (test.organisation("Chor Querbeet"), test.organisation("Werkstatt"));
        let event = put_up(test, member(club), club, event_form("Konzert", "2026-12-05"), 1);
        assert!(coming(test, Ask::default()).is_empty(), "nobody looked at it yet");
        let seen = test.hub.read(visitor(), move |cx| events::public_page(cx, event)).wait();
        assert!(matches!(seen, Err(Error::NotFound)));
        let refused = write(test, member(club), move |cx| events::publish(cx, event));
        assert!(matches!(refused, Err(Error::Forbidden)));
        let foreign = write(test, member(other), move |cx| events::end(cx, event));
        assert!(matches!(foreign, Err(Error::NotFound)));
        let silent = write(test, coordinator(), move |cx| events::send_back(cx, event, " "));
        assert_eq!(fault(silent, "reason"), Some(Fault::Missing));
        write(test, coordinator(), move |cx| events::send_back(cx, event, "Wo genau?")).unwrap();
        // Changed, it is handed in again.
        let form = EventForm { dates: DatesForm::default(), ..event_form("Winterkonzert", "") };
        let again = write(test, member(club), move |cx| events::change(cx, event, &form)).unwrap();
        assert_eq!(again.state, EventState::InReview);
        write(test, coordinator(), move |cx| events::publish(cx, event)).unwrap();
        assert_eq!(coming(test, Ask::default())[0].texts.title, "Winterkonzert");
        write(test, member(club), move |cx| events::end(cx, event)).unwrap();
        assert!(coming(test, Ask::default()).is_empty());
    }
}

on_both_databases! {
    fn the_same_form_sent_twice_is_one_event(test) {
        let (club, other) = (test.organisation("Chor Querbeet"), test.organisation("Werkstatt"));
        let one = put_up(test, coordinator(), club, event_form("Konzert", "2026-12-05"), 1);
        assert_eq!(put_up(test, coordinator(), club, event_form("Konzert", "2026-12-05"), 1), one);
        let key = PublicId::draw(&mut SeededRng::new(1));
        let form = event_form("Fest", "2026-12-05");
        let foreign = write(test, coordinator(), move |cx| events::write(cx, other, &form, key));
        assert!(matches!(foreign, Err(Error::Refused(Refusal::Twice))));
        assert_eq!(coming(test, Ask::default()).len(), 1);
    }
}

on_both_databases! {
    fn dates_are_added_once_moved_cancelled_and_counted(test) {
        let club = test.organisation("Chor Querbeet");
        let event = put_up(test, coordinator(), club, event_form("Probe", "2026-12-01"), 1);
        let series = DatesForm {
            date: "2026-12-01".into(),
            from: "10:00".into(),
            to: "13:00".into(),
            repeats: "weekly".into(),
            until: "2026-12-15".into(),
        };
        let add = |form: DatesForm| write(test, member(club), move |cx| events::add_dates(cx, event, &form)).unwrap();
        assert_eq!([add(series.clone()), add(series.clone())], [2, 0]);
        let first = first_date(test, event);
        let moved = MoveForm {
            date: "2026-12-02".into(),
            from: "11:00".into(),
            to: "14:00".into(),
            reason: "Saal belegt".into(),
        };
        write(test, member(club), move |cx| events::move_to(cx, first, &moved)).unwrap();
        assert_eq!(starts(test)[0], ("2026-12-02T11:00".to_owned(), DateState::Moved));
        // The changed date survives when the series is written once more.
        assert_eq!(add(series), 0);
        let silent = write(test, member(club), move |cx| events::cancel(cx, first, ""));
        assert_eq!(fault(silent, "reason"), Some(Fault::Missing));
        let counted = write(test, member(club), move |cx| events::count(cx, first, "12"));
        assert!(matches!(counted, Err(Error::Refused(Refusal::NotNow))), "it has not been yet");
        test.clock.advance_seconds(11 * 86_400);
        write(test, member(club), move |cx| events::count(cx, first, "12")).unwrap();
        let past = test.hub.read(member(club), move |cx| events::past(cx, event)).wait().unwrap();
        assert_eq!(past[0].visitors, Some(12));
        let next = first_date(test, event);
        write(test, member(club), move |cx| events::cancel(cx, next, "Alle krank")).unwrap();
        assert_eq!(starts(test)[0].1, DateState::Cancelled);
        let again = write(test, member(club), move |cx| events::move_to(cx, next, &MoveForm::default()));
        assert!(matches!(again, Err(Error::Refused(Refusal::NotNow))));
    }
}

on_both_databases! {
    fn dates_of_offers_stand_in_the_calendar_and_an_event_with_sign_up_stands_once(test) {
        let club = test.organisation("Gartenfreunde");
        let offer = test.offer(club, offer_form("Beete abdecken", "3", true));
        let all = coming(test, Ask::default());
        assert!(matches!(&all[..], [Entry { of: Of::Offer(id, ..), .. }] if *id == offer));
        let foreign = test.organisation("Werkstatt");
        let of_others = EventForm { offer: offer.to_string(), ..event_form("Fest", "2026-12-05") };
        let key = PublicId::draw(&mut SeededRng::new(5));
        let refused = write(test, coordinator(), move |cx| events::write(cx, foreign, &of_others, key));
        assert_eq!(fault(refused, "offer"), Some(Fault::Choice));
        let at = all[0].starts.to_stored();
        let (day, hour) = at.split_once('T').unwrap();
        let mut form = EventForm { offer: offer.to_string(), ..event_form("Gartentag", day) };
        form.dates.from = hour.to_owned();
        put_up(test, coordinator(), club, form, 6);
        let all = coming(test, Ask::default());
        assert_eq!(all.len(), 1, "{all:?}");
        assert!(matches!(all[0].of, Of::Event(_)));
    }
}

on_both_databases! {
    fn the_calendar_is_filtered_and_a_page_of_the_list_ends_with_a_day(test) {
        let (club, other) = (test.organisation("Gartenfreunde"), test.organisation("Werkstatt"));
        for day in 1..=25 {
            for (of, seed) in [(club, 0), (other, 100)] {
                let form = EventForm {
                    topic: if of == club { "nature" } else { "school" }.into(),
                    districts: if of == club { vec!["mitte".into()] } else { vec![] },
                    ..event_form("Fest", &format!("2026-12-{day:02}"))
                };
                put_up(test, coordinator(), of, form, seed + day);
            }
        }
        let asked = |ask: Ask| coming(test, ask).len();
        assert_eq!(asked(Ask { topic: Some("school".into()), ..Ask::default() }), 25);
        assert_eq!(asked(Ask { district: Some("zweckel".into()), ..Ask::default() }), 25, "the whole town fits");
        assert_eq!(asked(Ask { organisation: Some(club), ..Ask::default() }), 25);
        assert_eq!(asked(Ask { view: View::Month, from: "2026-12-01".parse().ok(), ..Ask::default() }), 50);
        assert_eq!(asked(Ask { view: View::Week, from: "2026-12-09".parse().ok(), ..Ask::default() }), 14);
        let page = test.hub.read(visitor(), |cx| events::calendar(cx, &Ask::default())).wait().unwrap();
        assert_eq!((page.entries.len(), page.next), (40, "2026-12-21".parse().ok()));
        assert_eq!(asked(Ask { from: page.next, ..Ask::default() }), 10);
    }
}

fn text(events: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Chor//DE\r\n{events}END:VCALENDAR\r\n")
}

fn entry(uid: &str, lines: &str) -> String {
    format!("BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:Probe {uid}\r\n{lines}\r\nEND:VEVENT\r\n")
}

const URL: &str = "https://chor.example/termine.ics";

fn feed_form() -> FeedForm {
    FeedForm { url: URL.into(), topic: "nature".into(), district: String::new() }
}

fn look(test: &TestHub, of: OrganisationId, calendar: &str) {
    let looked = match feeds::read(calendar.as_bytes(), test.hub.now()) {
        Ok(calendar) => Looked::Read(calendar, Version { etag: Some("\"1\"".into()), last_modified: None }),
        Err(problem) => Looked::Failed(problem),
    };
    write(test, Caller::system(), move |cx| feeds::take(cx, of, URL, &looked)).unwrap();
}

on_both_databases! {
    fn an_own_calendar_is_public_after_one_yes_and_follows_what_the_club_changes(test) {
        let club = test.organisation("Chor Querbeet");
        write(test, member(club), move |cx| feeds::set_address(cx, club, &feed_form())).unwrap();
        assert_eq!(test.hub.read(Caller::system(), feeds::due).wait().unwrap().len(), 1);
        let zone = "TZID=Europe/Berlin";
        let series = entry(
            "reihe",
            &format!("DTSTART;{zone}:20261201T190000\r\nDTEND;{zone}:20261201T210000\r\nRRULE:FREQ=WEEKLY;COUNT=3"),
        );
        let fest = |day: &str| {
            entry("fest", &format!("DTSTART;{zone}:{day}T100000\r\nDTEND;{zone}:{day}T120000"))
        };
        look(test, club, &text(&(series.clone() + &fest("20261205"))));
        assert!(starts(test).is_empty(), "the office has not said yes");
        let refused = write(test, member(club), move |cx| feeds::approve(cx, club));
        assert!(matches!(refused, Err(Error::Forbidden)));
        write(test, coordinator(), move |cx| feeds::approve(cx, club)).unwrap();
        assert_eq!(starts(test).len(), 4);
        // Read again nothing comes twice, and nothing is told.
        let before = test.hub.position().unwrap();
        look(test, club, &text(&(series.clone() + &fest("20261205"))));
        assert_eq!(starts(test).len(), 4);
        assert_eq!(test.hub.position().unwrap(), before + 1, "only that it was read");
        // One date of the series and the single one move, one falls through.
        let moved = entry(
            "reihe",
            &format!("RECURRENCE-ID;{zone}:20261208T190000\r\nDTSTART;{zone}:20261209T180000\r\nDTEND;{zone}:20261209T200000"),
        );
        let off = entry(
            "reihe",
            &format!("RECURRENCE-ID;{zone}:20261215T190000\r\nDTSTART;{zone}:20261215T190000\r\nSTATUS:CANCELLED"),
        );
        look(test, club, &text(&(series.clone() + &moved + &off + &fest("20261206"))));
        let expected = [
            ("2026-12-01T19:00", DateState::TakesPlace),
            ("2026-12-06T10:00", DateState::Moved),
            ("2026-12-09T18:00", DateState::Moved),
            ("2026-12-15T19:00", DateState::Cancelled),
        ];
        assert_eq!(starts(test), expected.map(|(at, state)| (at.to_owned(), state)));
        // What comes from a calendar is changed there.
        let event = test.hub.read(member(club), move |cx| events::mine(cx, club)).wait().unwrap()[0].core.id;
        let ours = write(test, member(club), move |cx| events::end(cx, event));
        assert!(matches!(ours, Err(Error::Refused(Refusal::NotNow))));
        // The single one vanishes; not read any more, nothing stays.
        look(test, club, &text(&series));
        assert_eq!(starts(test).len(), 3);
        write(test, member(club), move |cx| feeds::stop(cx, club)).unwrap();
        assert!(starts(test).is_empty());
    }
}

on_both_databases! {
    fn hostile_calendars_are_refused_with_a_reason_and_change_nothing(test) {
        let club = test.organisation("Chor Querbeet");
        write(test, coordinator(), move |cx| feeds::set_address(cx, club, &feed_form())).unwrap();
        let good = text(&entry("fest", "DTSTART:20261205T100000\r\nDTEND:20261205T120000"));
        look(test, club, &good);
        let there = starts(test);
        assert_eq!(there.len(), 1);
        let many: String = (0..501).map(|n| entry(&n.to_string(), "DTSTART:20261205T100000")).collect();
        let deep = format!("BEGIN:VCALENDAR\r\n{}", "BEGIN:X\r\n".repeat(90_000));
        for (hostile, problem) in [
            (text(&many), Problem::TooMany),
            (deep, Problem::NoCalendar),
            ("<html>Seite nicht gefunden</html>".to_owned(), Problem::NoCalendar),
            (good[..good.len() - 8].to_owned(), Problem::NoCalendar),
            (text(""), Problem::Empty),
            (text(&entry("alt", "DTSTART:20200105T100000")), Problem::Empty),
            (good.replace("-//Chor//", "-//Hochbeet//"), Problem::Ours),
            (format!("{good}{}", " ".repeat(1 << 20)), Problem::TooLarge),
        ] {
            look(test, club, &hostile);
            assert_eq!(starts(test), there, "{problem:?}");
            let feed = test.hub.read(member(club), move |cx| feeds::of(cx, club)).wait().unwrap().unwrap();
            assert_eq!(feed.problem, Some(problem));
            assert!(feed.read_at.is_some(), "the last good look is still told");
        }
        // What was fetched from an address that is no longer theirs is not taken.
        let form = FeedForm { url: "https://neu.example/a.ics".into(), ..feed_form() };
        write(test, member(club), move |cx| feeds::set_address(cx, club, &form)).unwrap();
        look(test, club, &text(""));
        assert_eq!(starts(test), there);
        for url in ["http://chor.example/", "https://chor.example:22/", "ftp://x.example"] {
            let form = FeedForm { url: url.into(), ..feed_form() };
            let refused = write(test, member(club), move |cx| feeds::set_address(cx, club, &form));
            assert_eq!(fault(refused, "url"), Some(Fault::CalendarAddress), "{url}");
        }
        for url in ["https://127.0.0.1/a.ics", "https://169.254.169.254/", "https://[::1]/a", "https://192.168.0.1/"] {
            let form = FeedForm { url: url.into(), ..feed_form() };
            let refused = write(test, member(club), move |cx| feeds::set_address(cx, club, &form));
            assert_eq!(fault(refused, "url"), Some(Fault::CalendarInside), "{url}");
        }
    }

    fn nobody_says_yes_to_a_calendar_that_was_not_read_and_a_file_without_anything_changes_nothing(test) {
        let club = test.organisation("Chor Querbeet");
        write(test, member(club), move |cx| feeds::set_address(cx, club, &feed_form())).unwrap();
        let early = write(test, coordinator(), move |cx| feeds::approve(cx, club));
        assert!(matches!(early, Err(Error::Refused(Refusal::NotNow))), "{early:?}");
        look(test, club, &text(&entry("fest", "DTSTART:20261205T100000")));
        let coming = |test: &TestHub| {
            let read = test.hub.read(coordinator(), move |cx| feeds::to_approve(cx, club));
            read.wait().unwrap().into_iter().map(|it| it.texts.title).collect::<Vec<_>>()
        };
        assert_eq!(coming(test).len(), 1);
        assert_eq!(starts(test).len(), 0, "nothing of it is public yet");
        write(test, coordinator(), move |cx| feeds::approve(cx, club)).unwrap();
        assert_eq!((coming(test).len(), starts(test).len()), (0, 1));
        let empty = feeds::read(text("").as_bytes(), test.hub.now()).unwrap();
        let refused = write(test, coordinator(), move |cx| feeds::take_file(cx, club, &feed_form(), &empty));
        assert_eq!(fault(refused, "file"), Some(Fault::CalendarEmpty));
        let feed = test.hub.read(member(club), move |cx| feeds::of(cx, club)).wait().unwrap().unwrap();
        assert!(feed.url.is_some() && feed.approved, "the address is read on");
        assert_eq!(starts(test).len(), 1);
    }
}

on_both_databases! {
    fn a_calendar_that_two_share_is_read_once_and_another_address_wants_another_yes(test) {
        let (club, other) = (test.organisation("Chor Querbeet"), test.organisation("Werkstatt"));
        let calendar = text(&entry("fest", "DTSTART:20261205T100000"));
        for of in [club, other] {
            write(test, coordinator(), move |cx| feeds::set_address(cx, of, &feed_form())).unwrap();
            look(test, of, &calendar);
        }
        assert_eq!(starts(test).len(), 1);
        let feed = |of| test.hub.read(coordinator(), move |cx| feeds::of(cx, of)).wait().unwrap().unwrap();
        assert_eq!((feed(club).skipped, feed(other).skipped), (0, 1));
        let form = FeedForm { topic: "school".into(), ..feed_form() };
        write(test, member(club), move |cx| feeds::set_address(cx, club, &form)).unwrap();
        assert!(feed(club).approved, "the same address");
        let form = FeedForm { url: "https://neu.example/a.ics".into(), ..feed_form() };
        write(test, member(club), move |cx| feeds::set_address(cx, club, &form)).unwrap();
        assert!(!feed(club).approved);
        // A file takes the place of what was read before.
        let calendar = text(&entry("neu", "DTSTART:20261212T100000"));
        let calendar = feeds::read(calendar.as_bytes(), test.hub.now()).unwrap();
        write(test, coordinator(), move |cx| feeds::take_file(cx, club, &feed_form(), &calendar)).unwrap();
        assert_eq!(starts(test), [("2026-12-12T10:00".to_owned(), DateState::TakesPlace)]);
    }
}
