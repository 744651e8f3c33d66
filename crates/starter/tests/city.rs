//! The starter city can be built on both databases, and a second start goes on with what is there.

use testkit::on_both_databases;

on_both_databases! {
    fn the_city_is_built_once(test) {
        // The kit's own settings are replaced by an empty name: an empty hub.
        let empty = domain::settings::Settings::default();
        test.hub.write(service::Caller::system(), |cx| service::settings::put(cx, empty)).wait().unwrap();
        let first = starter::build(&test.hub).unwrap();
        assert!(first.fresh);
        assert_eq!(first.logins.len(), 3);
        let desk = test.hub.read(testkit::coordinator(), service::desk::desk).wait().unwrap();
        assert!(desk.organisations >= 30, "{}", desk.organisations);
        assert!(desk.offers.0 >= 60, "{:?}", desk.offers);
        assert!(desk.registrations.len() == 2);
        assert!(desk.silent.len() >= 3, "{}", desk.silent.len());
        assert!(!desk.waiting.is_empty() || !desk.late.is_empty());
        assert!(!desk.to_call.is_empty());
        // Nobody is written to about the past.
        test.work();
        let told = test.mailbox.all();
        assert!(told.iter().all(|mail| mail.to.address.ends_with(".example")), "{told:?}");
        assert!(!starter::build(&test.hub).unwrap().fresh);
    }
}

testkit::on_both_databases! {
    fn a_large_city_is_invented_and_the_same_seed_tells_the_same_story(test) {
        let told = |seed: u64, offers: u32| {
            let before = newest(test);
            let mut steps = Vec::new();
            let grown = starter::grow(&test.hub, offers, seed, |so_far| steps.push(so_far.offers)).unwrap();
            assert_eq!((grown.offers, steps), (offers, vec![offers]));
            assert_eq!(grown.organisations, offers.div_ceil(20));
            assert!(grown.signups > 0 && grown.signups < offers);
            (before + 1..=newest(test)).map(|id| facts(test, id)).collect::<Vec<_>>()
        };
        let empty = domain::settings::Settings::default();
        test.hub.write(service::Caller::system(), |cx| service::settings::put(cx, empty)).wait().unwrap();
        starter::build(&test.hub).unwrap();
        let (first, again, other) = (told(3, 45), told(3, 45), told(4, 45));
        assert_eq!(first.len(), 45);
        assert_eq!(first, again);
        assert_ne!(first, other);
        assert!(first.iter().all(|(_, _, invented)| *invented));
        // Nobody is written to about the past.
        test.work();
        assert!(test.mailbox.all().iter().all(|mail| mail.to.address.ends_with(".example")));
    }
}

/// The highest number of an offer.
fn newest(test: &testkit::TestHub) -> i64 {
    let is_there = |id: &i64| {
        let id = domain::opportunities::OpportunityId::new(*id);
        let page =
            test.hub.read(testkit::visitor(), move |cx| service::opportunities::public_page(cx, id)).wait();
        page.is_ok()
    };
    (1..).take_while(is_there).last().unwrap_or(0)
}

/// What a reader sees of an offer.
fn facts(test: &testkit::TestHub, id: i64) -> (String, String, bool) {
    let id = domain::opportunities::OpportunityId::new(id);
    let page = test
        .hub
        .read(testkit::visitor(), move |cx| service::opportunities::public_page(cx, id))
        .wait()
        .unwrap();
    let seen = format!("{:?} {:?} {:?} {:?}", page.place, page.districts, page.times, page.listed_at);
    (page.texts.title, seen, page.invented)
}
