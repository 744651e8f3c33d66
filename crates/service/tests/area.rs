//! What an organisation works with, told as stories, each on both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::{AccountId, Role};
use domain::opportunities::{OpportunityForm, OpportunityState};
use domain::organisations::OrganisationId;
use domain::policy::Actor;
use domain::signups::Channel;
use kernel::{Locale, PublicId, SeededRng};
use service::organisations::{Area, area};
use service::{Caller, Error, Refusal, Result};
use testkit::{TestHub, coordinator, offer_form, on_both_databases, signup_form, visitor};

fn member(organisation: OrganisationId) -> Caller {
    let role = Role::Organisation(organisation);
    Caller::web(Actor::Member { account: AccountId::new(2), role }, Locale::De)
}

fn see(test: &TestHub, id: OrganisationId) -> Area {
    test.hub.read(member(id), move |cx| area(cx, id)).wait().unwrap()
}

fn key(seed: u64) -> PublicId {
    PublicId::draw(&mut SeededRng::new(seed))
}

fn get_to_know(title: &str) -> OpportunityForm {
    OpportunityForm { way: "get_to_know".to_owned(), ..offer_form(title, "2", false) }
}

on_both_databases! {
    fn the_same_offer_form_sent_twice_is_one_offer(test) {
        let own = test.organisation("Gartenfreunde");
        let send = |seed| {
            let form = offer_form("Gießen", "2", true);
            test.hub.write(member(own), move |cx| service::opportunities::write_once(cx, own, &form, key(seed))).wait()
        };
        let (first, second) = (send(1).unwrap(), send(1).unwrap());
        assert_eq!(first, second);
        assert_eq!(first.state, OpportunityState::InReview);
        assert_ne!(send(2).unwrap().id, first.id);
        assert_eq!(see(test, own).offers.len(), 2);
    }

    fn a_key_of_somebody_elses_offer_opens_nothing(test) {
        let own = test.organisation("Gartenfreunde");
        let foreign = test.organisation("Werkstatt");
        let send = |id| {
            let form = offer_form("Gießen", "2", true);
            test.hub.write(member(id), move |cx| service::opportunities::write_once(cx, id, &form, key(1))).wait()
        };
        send(own).unwrap();
        assert!(matches!(send(foreign), Err(Error::Refused(Refusal::Twice))));
    }

    fn what_was_given_back_is_handed_in_again_by_saving(test) {
        let own = test.organisation("Gartenfreunde");
        let form = offer_form("Gießen", "2", false);
        let sent = form.clone();
        let written =
            test.hub.write(member(own), move |cx| service::opportunities::write_once(cx, own, &sent, key(1)));
        let id = written.wait().unwrap().id;
        let back =
            test.hub.write(coordinator(), move |cx| service::opportunities::send_back(cx, id, "Wo ist es?"));
        back.wait().unwrap();
        assert_eq!(see(test, own).offers[0].reason.as_deref(), Some("Wo ist es?"));
        let saved = test.hub.write(member(own), move |cx| service::opportunities::save(cx, id, &form));
        assert_eq!(saved.wait().unwrap().state, OpportunityState::InReview);
        assert_eq!(see(test, own).offers[0].reason, None);
    }

    fn whose_address_is_not_certain_is_counted_but_not_named(test) {
        let own = test.organisation("Gartenfreunde");
        let id = test.offer(own, offer_form("Gießen", "2", false));
        let form = signup_form("Ayşe", "ayse@post.example", 1);
        test.hub.write(visitor(), move |cx| service::signups::submit(cx, id, &form)).wait().unwrap();
        let seen = see(test, own);
        assert!(seen.waiting.is_empty() && seen.placed.is_empty());
        assert_eq!(seen.offers[0].held, 1);
    }

    fn sign_ups_wait_or_have_a_place_until_their_date_is_over(test) {
        let own = test.organisation("Gartenfreunde");
        let (known, dated) =
            (test.offer(own, get_to_know("Vorlesen")), test.offer(own, offer_form("Gießen", "2", true)));
        let shift = see(test, own).offers.iter().flat_map(|offer| &offer.shifts).next().unwrap().id;
        for (seed, offer, shift) in [(1, known, String::new()), (2, dated, shift.to_string())] {
            let mut form = signup_form("Kim", &format!("kim{seed}@post.example"), seed);
            form.shift = shift;
            let sent = test.hub.write(coordinator(), move |cx| {
                service::signups::for_somebody(cx, offer, &form, Channel::Desk)
            });
            sent.wait().unwrap();
        }
        let seen = see(test, own);
        assert_eq!((seen.waiting.len(), seen.placed.len()), (1, 1));
        test.clock.advance_seconds(9 * 86_400);
        let later = see(test, own);
        assert_eq!((later.waiting.len(), later.placed.len()), (1, 0));
    }

    fn nobody_sees_the_area_of_others(test) {
        let own = test.organisation("Gartenfreunde");
        let foreign = test.organisation("Werkstatt");
        let tried = |caller| -> Result<Area> { test.hub.read(caller, move |cx| area(cx, own)).wait() };
        assert!(matches!(tried(member(foreign)), Err(Error::Forbidden)));
        assert!(matches!(tried(visitor()), Err(Error::Forbidden)));
        assert!(tried(coordinator()).is_ok());
    }
}
