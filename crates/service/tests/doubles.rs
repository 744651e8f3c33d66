//! Organisations that are here twice: shown with reasons, merged, led on, taken apart again.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::organisations::{OrganisationForm, OrganisationId, OrganisationState};
use domain::signups::Channel;
use service::doubles::Compared;
use service::organisations::form_of;
use service::{Error, Refusal};
use testkit::{TestHub, coordinator, offer_form, on_both_databases, organisation_form, signup_form, visitor};

const DAY: i64 = 86_400;

fn listed(test: &TestHub, form: OrganisationForm) -> OrganisationId {
    let id = test.hub.write(visitor(), move |cx| service::organisations::register(cx, &form)).wait().unwrap();
    test.hub.write(coordinator(), move |cx| service::organisations::approve(cx, id)).wait().unwrap();
    id
}

/// Two records of one body: the second has an address, an offer and somebody who signed up.
fn twice(test: &TestHub) -> (OrganisationId, OrganisationId) {
    let one = test.organisation("Bürgerverein Brauck");
    let mut form = organisation_form("Bürgerverein Brauck e.V.");
    form.address = "Horster Straße 1".to_owned();
    form.contact.email = "zweite@verein.example".to_owned();
    let two = listed(test, form);
    let offer = test.offer(two, offer_form("Laub harken", "5", false));
    let signup = signup_form("Kim", "kim@post.example", 5);
    let asked = test
        .hub
        .write(coordinator(), move |cx| service::signups::for_somebody(cx, offer, &signup, Channel::Desk));
    asked.wait().unwrap();
    (one, two)
}

fn pairs(test: &TestHub) -> Vec<(i64, i64, Vec<&'static str>)> {
    let (pairs, _) = test.hub.read(coordinator(), service::doubles::doubles).wait().unwrap();
    let told = |pair: &service::doubles::Pair| {
        let reasons = pair.reasons.iter().map(|reason| reason.key()).collect();
        (pair.one.0.number(), pair.two.0.number(), reasons)
    };
    pairs.iter().map(told).collect()
}

fn page(test: &TestHub, id: OrganisationId) -> service::organisations::OrganisationPage {
    test.hub.read(coordinator(), move |cx| service::organisations::page(cx, id)).wait().unwrap()
}

fn merge(test: &TestHub, kept: OrganisationId, gone: OrganisationId, taken: &[&str]) {
    let taken: Vec<String> = taken.iter().map(|&field| field.to_owned()).collect();
    test.hub.write(coordinator(), move |cx| service::doubles::merge(cx, kept, gone, &taken)).wait().unwrap();
}

on_both_databases! {
    fn two_records_become_one_with_all_that_belongs_to_them_and_an_undo_gives_it_back(test) {
        let (one, two) = twice(test);
        assert_eq!(pairs(test), [(one.number(), two.number(), vec!["name", "phone"])]);
        let before = (form_of(&page(test, one).organisation), form_of(&page(test, two).organisation));
        let Compared { moves, log_ins, .. } = test.hub.read(coordinator(), move |cx| service::doubles::compare(cx, one, two)).wait().unwrap();
        assert_eq!(moves, [0, 1, 1]);
        assert_eq!(log_ins.iter().map(|(_, email)| email.as_str()).collect::<Vec<_>>(), ["zweite@verein.example"]);
        merge(test, one, two, &["address"]);
        let kept = page(test, one);
        assert_eq!((kept.organisation.name.as_str(), kept.organisation.address.as_deref(), kept.offers.len()), ("Bürgerverein Brauck", Some("Horster Straße 1"), 1));
        assert_eq!(page(test, two).organisation.state, OrganisationState::Merged);
        assert!(pairs(test).is_empty());
        let led = test.hub.read(visitor(), move |cx| service::doubles::moved_to(cx, two)).wait().unwrap();
        assert_eq!(led, Some(one));
        let directory = test.hub.read(visitor(), |cx| service::organisations::directory(cx, &service::organisations::DirectoryFilter::default())).wait().unwrap();
        assert_eq!(directory.len(), 1);
        assert_eq!(test.hub.read(coordinator(), move |cx| service::organisations::area(cx, one)).wait().unwrap().placed.len(), 1);
        let undone = test.hub.write(coordinator(), move |cx| service::doubles::undo(cx, two)).wait().unwrap();
        assert_eq!(undone, one);
        assert_eq!((form_of(&page(test, one).organisation), form_of(&page(test, two).organisation)), before);
        assert_eq!((page(test, one).offers.len(), page(test, two).offers.len()), (0, 1));
        assert_eq!(test.hub.read(visitor(), move |cx| service::doubles::moved_to(cx, two)).wait().unwrap(), None);
        assert_eq!(pairs(test).len(), 1);
    }

    fn what_was_changed_since_stays_and_after_a_month_it_is_too_late(test) {
        let (one, two) = twice(test);
        merge(test, one, two, &["address", "name"]);
        let mut form = form_of(&page(test, one).organisation);
        form.address = "Umgezogen 9".to_owned();
        test.hub.write(coordinator(), move |cx| service::organisations::change_page(cx, one, &form)).wait().unwrap();
        test.hub.write(coordinator(), move |cx| service::doubles::undo(cx, two)).wait().unwrap();
        let kept = page(test, one).organisation;
        assert_eq!((kept.name.as_str(), kept.address.as_deref()), ("Bürgerverein Brauck", Some("Umgezogen 9")));
        merge(test, one, two, &[]);
        test.clock.advance_seconds(31 * DAY);
        test.work();
        let late = test.hub.write(coordinator(), move |cx| service::doubles::undo(cx, two)).wait();
        assert!(matches!(late, Err(Error::Refused(Refusal::NotNow))));
        assert_eq!(test.hub.read(visitor(), move |cx| service::doubles::moved_to(cx, two)).wait().unwrap(), Some(one));
    }

    fn an_undo_gives_back_no_name_that_another_one_has_taken(test) {
        let (one, two) = twice(test);
        // The kept one takes over the other name, and somebody else its own.
        merge(test, one, two, &["name"]);
        let taker = listed(test, organisation_form("Bürgerverein Brauck"));
        let before = (form_of(&page(test, one).organisation), page(test, two).organisation.state);
        let refused = test.hub.write(coordinator(), move |cx| service::doubles::undo(cx, two)).wait();
        assert!(matches!(refused, Err(Error::Refused(Refusal::Twice))), "{refused:?}");
        assert_eq!((form_of(&page(test, one).organisation), page(test, two).organisation.state), before);
        let mut renamed = form_of(&page(test, taker).organisation);
        renamed.name = "Bürgerverein Ost".to_owned();
        test.hub.write(coordinator(), move |cx| service::organisations::change_page(cx, taker, &renamed)).wait().unwrap();
        test.hub.write(coordinator(), move |cx| service::doubles::undo(cx, two)).wait().unwrap();
        let names = [one, two].map(|id| page(test, id).organisation.name);
        assert_eq!(names, ["Bürgerverein Brauck", "Bürgerverein Brauck e.V."]);
    }

    fn those_that_are_different_are_not_shown_again_and_strangers_merge_nothing(test) {
        let (one, two) = twice(test);
        test.hub.write(coordinator(), move |cx| service::doubles::keep_apart(cx, two, one)).wait().unwrap();
        assert!(pairs(test).is_empty());
        let stranger = test.hub.write(visitor(), move |cx| service::doubles::merge(cx, one, two, &[]));
        assert!(matches!(stranger.wait(), Err(Error::Forbidden)));
        let itself = test.hub.write(coordinator(), move |cx| service::doubles::merge(cx, one, one, &[]));
        assert!(matches!(itself.wait(), Err(Error::Refused(Refusal::NotNow))));
        merge(test, one, two, &[]);
        let again = test.hub.write(coordinator(), move |cx| service::doubles::merge(cx, one, two, &[]));
        assert!(matches!(again.wait(), Err(Error::Refused(Refusal::NotNow))));
        let into_gone = test.hub.write(coordinator(), move |cx| service::doubles::merge(cx, two, one, &[]));
        assert!(matches!(into_gone.wait(), Err(Error::Refused(Refusal::NotNow))));
    }

    fn a_shared_phone_number_alone_is_no_double(test) {
        // Every organisation of the test kit has the same number.
        test.organisation("Gartenfreunde");
        test.organisation("Schachklub");
        assert!(pairs(test).is_empty());
    }
}
