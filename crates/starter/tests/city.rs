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
