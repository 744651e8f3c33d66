//! Reports of events: hidden wherever events stand, and back as they were.

use super::{GOES_ON, REPORTER, Town, cases, decide, object, report, staff, subjects, town};
use domain::accounts::{AccountId, Role};
use domain::events::{Ask, EventId, EventState};
use domain::policy::Actor;
use domain::reports::{Side, Target};
use kernel::{Locale, PublicId, SeededRng};
use service::events::Of;
use service::feeds::{self, FeedForm};
use service::{Caller, Error};
use testkit::{TestHub, coordinator, on_both_databases, visitor};

/// Is the event in the calendar, on its page, in the search, in the sitemap and in the open data?
fn event_seen(test: &TestHub, event: EventId) -> [bool; 5] {
    test.hub.follow_search(&[], &GOES_ON).unwrap();
    let index = test.hub.search_index().unwrap();
    let question = service::search::Question {
        text: "Nachtfest".into(),
        each: 10,
        ..service::search::Question::default()
    };
    let found =
        test.hub.read(visitor(), move |cx| service::search::ask(cx, &index, &question)).wait().unwrap();
    let read = test.hub.read(visitor(), move |cx| {
        let list = service::events::calendar(cx, &Ask::default())?.entries;
        let subscribed = service::events::subscribed(cx, &Ask::default())?;
        assert_eq!(list.len(), subscribed.len());
        let page = service::events::public_page(cx, event);
        let map = service::sitemap::sitemap(cx)?.events;
        let open = service::open_data::event(cx, event);
        Ok((list, page.is_ok(), map, open.is_ok()))
    });
    let (list, page, map, open) = read.wait().unwrap();
    [
        list.iter().any(|entry| entry.of == Of::Event(event)),
        page,
        found.hits.iter().any(|hit| hit.path == format!("/termine/{event}")),
        map.iter().any(|(id, _)| *id == event),
        open,
    ]
}

on_both_databases! {
    fn a_reported_event_is_hidden_everywhere_at_once_and_comes_back_as_it_was(test) {
        let Town { colleague, club, .. } = town(test);
        let key = PublicId::draw(&mut SeededRng::new(77));
        let form = testkit::event_form("Nachtfest", "2026-12-05");
        let event = test.hub.write(coordinator(), move |cx| service::events::write(cx, club, &form, key)).wait().unwrap().id;
        assert_eq!(event_seen(test, event), [true; 5]);
        let target = Target::Event(event);
        let id = report(test, target, 1, REPORTER);
        assert_eq!(event_seen(test, event), [true; 5], "a report alone hides nothing");
        decide(test, coordinator(), id, "restrict").unwrap();
        assert_eq!(event_seen(test, event), [false; 5]);
        let gone = test.hub.read(visitor(), move |cx| cases::entry(cx, target)).wait();
        assert!(matches!(gone, Err(Error::NotFound)), "what nobody sees is reported by nobody");
        // Its writers see it still, and cannot bring it back themselves.
        let lead = Caller::web(Actor::Member { account: AccountId::new(3), role: Role::Lead(club) }, Locale::De);
        let own = test.hub.read(lead, move |cx| service::events::page(cx, event)).wait().unwrap();
        assert_eq!(own.core.state, EventState::Restricted);
        assert!(test.hub.write(lead, move |cx| service::events::hand_in(cx, event)).wait().is_err());
        assert!(test.hub.write(coordinator(), move |cx| service::events::publish(cx, event)).wait().is_err());
        let told = subjects(test, "turnverein@verein.example");
        assert!(told.contains(&format!("Entscheidung zu Ihrem Eintrag (Meldung {id})")), "{told:?}");
        let (_, decided) = test.hub.read(coordinator(), cases::list).wait().unwrap();
        assert_eq!(decided.first().map(|row| row.name.as_str()), Some("Nachtfest"));
        object(test, id, Side::Organisation).unwrap();
        decide(test, colleague, id, "keep").unwrap();
        assert_eq!(event_seen(test, event), [true; 5]);
        // With its organisation it goes as well, and comes back with it.
        let whole = report(test, Target::Organisation(club), 2, "");
        decide(test, coordinator(), whole, "restrict").unwrap();
        assert_eq!(event_seen(test, event), [false; 5]);
        object(test, whole, Side::Organisation).unwrap();
        decide(test, colleague, whole, "keep").unwrap();
        assert_eq!(event_seen(test, event), [true; 5]);
    }

    fn a_hidden_event_of_an_own_calendar_stays_hidden_whatever_that_calendar_says(test) {
        let Town { club, .. } = town(test);
        let url = "https://turnverein.example/a.ics";
        let form = FeedForm { url: url.into(), topic: "nature".into(), district: String::new() };
        test.hub.write(coordinator(), move |cx| feeds::set_address(cx, club, &form)).wait().unwrap();
        let look = |test: &TestHub, uids: &[&str]| {
            let entry = |uid: &&str| format!("BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:{uid}\r\nDTSTART:20261205T100000\r\nEND:VEVENT\r\n");
            let events: String = uids.iter().map(entry).collect();
            let text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Verein//DE\r\n{events}END:VCALENDAR\r\n");
            let read = feeds::read(text.as_bytes(), test.hub.now()).unwrap();
            let looked = feeds::Looked::Read(read, feeds::Version::default());
            test.hub.write(Caller::system(), move |cx| feeds::take(cx, club, url, &looked)).wait().unwrap();
        };
        let titles = |test: &TestHub| -> Vec<String> {
            let read = test.hub.read(visitor(), |cx| service::events::calendar(cx, &Ask::default()));
            let mut titles: Vec<_> = read.wait().unwrap().entries.into_iter().map(|it| it.texts.title).collect();
            // Both begin at one moment; which of them is read in first is the calendar's business.
            titles.sort();
            titles
        };
        look(test, &["Nachtfest", "Probe"]);
        assert_eq!(titles(test), ["Nachtfest", "Probe"]);
        let found = test.hub.read(coordinator(), move |cx| service::events::mine(cx, club)).wait().unwrap();
        let event = found.iter().find(|it| it.texts.title == "Nachtfest").unwrap().core.id;
        let id = report(test, Target::Event(event), 1, "");
        decide(test, coordinator(), id, "restrict").unwrap();
        for uids in [&["Nachtfest", "Probe"][..], &["Probe"], &["Nachtfest", "Probe"]] {
            look(test, uids);
            assert_eq!(titles(test), ["Probe"], "{uids:?}");
        }
        object(test, id, Side::Organisation).unwrap();
        let third = staff(test, "drei@stadt.example");
        decide(test, third, id, "keep").unwrap();
        assert_eq!(titles(test), ["Nachtfest", "Probe"]);
    }
}
