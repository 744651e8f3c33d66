//! Logging in, being several things, standing in, handing on, and how often something may be done.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::{Account, ColleagueForm, Role, Session};
use domain::limits::Deed;
use domain::links::Purpose;
use domain::organisations::OrganisationId;
use domain::people::{ContactForm, EmailAddress};
use domain::policy::{Actor, Matter};
use kernel::{Locale, Network};
use service::access::{Browser, Entered, act_as, log_in, request_code, whoami};
use service::{Caller, Error, Refusal, Result};
use testkit::{TestHub, coordinator, offer_form, on_both_databases, signup_form, visitor};

fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

fn member(account: &Account) -> Caller {
    Caller::web(Actor::Member { account: account.id, role: account.role }, Locale::De)
}

fn enter(test: &TestHub, email: &str) -> Session {
    let asked = address(email);
    test.hub.write(visitor(), move |cx| request_code(cx, &asked)).wait().unwrap();
    test.work();
    let code = test.mailbox.code(email);
    let asked = address(email);
    let entered = test.hub.write(visitor(), move |cx| log_in(cx, &asked, &code, &Browser::default())).wait();
    let Entered::In(inside) = entered.unwrap() else { panic!("{email} has a passkey") };
    held(test, &inside.token).unwrap()
}

fn held(test: &TestHub, token: &str) -> Option<Session> {
    let token = token.to_owned();
    test.hub.read(visitor(), move |cx| whoami(cx, &token)).wait().unwrap()
}

fn opened(test: &TestHub, email: &str, role: Role) -> Account {
    let email = address(email);
    test.hub
        .write(Caller::system(), move |cx| service::access::open_account(cx, &email, "Kim", role))
        .wait()
        .unwrap()
}

fn colleague(name: &str, email: &str) -> ColleagueForm {
    ColleagueForm { name: name.to_owned(), email: email.to_owned() }
}

fn hats(test: &TestHub, account: &Account) -> Vec<service::roles::Hat> {
    let id = account.id;
    test.hub.read(member(account), move |cx| service::roles::hats(cx, id)).wait().unwrap()
}

fn wear(test: &TestHub, session: &Session, hat: &service::roles::Hat) -> Result<Role> {
    let (session, id) = (session.clone(), hat.grant.id);
    test.hub.write(member(&session.account), move |cx| act_as(cx, &session, Some(id))).wait()
}

fn lead(test: &TestHub, of: OrganisationId) -> Account {
    let accounts =
        test.hub.read(Caller::system(), move |cx| service::roles::of_organisation(cx, of)).wait().unwrap();
    let own = &accounts[0].own;
    let email = address(&own.email);
    Account { id: own.grant.account, email, name: own.name.clone(), role: own.grant.role }
}

fn successor(email: &str) -> ContactForm {
    ContactForm { name: "Nadja Neu".into(), email: email.into(), phone: "0221 4710-333".into() }
}

on_both_databases! {
    fn whoever_types_the_code_from_their_mailbox_is_a_resident(test) {
        let session = enter(test, "neu@post.example");
        assert_eq!((session.account.role, session.account.name.as_str()), (Role::Resident, ""));
        // The second time it is the same account.
        test.clock.advance_seconds(3600);
        assert_eq!(enter(test, "neu@post.example").account.id, session.account.id);
    }

    fn a_closed_account_keeps_nobody_with_its_address_out(test) {
        let before = enter(test, "kim@post.example").account.id;
        // As an older version left it.
        testkit::execute(&test.location, "update account set closed_at = 1");
        let session = enter(test, "kim@post.example");
        assert_ne!(session.account.id, before);
        // Both go when everything of the mailbox goes.
        let whose = domain::rights::Whose::Account(session.account.id);
        test.hub.write(member(&session.account), move |cx| service::rights::erase(cx, whose)).wait().unwrap();
        assert_eq!(testkit::texts(&test.location, "select email as word from account"), Vec::<String>::new());
    }

    fn one_account_may_lead_two_clubs_and_acts_for_one_at_a_time(test) {
        let garden = test.organisation("Gartenfreunde");
        let other = test.organisation("Werkstatt");
        let email = "gartenfreunde@verein.example";
        opened(test, email, Role::Organisation(other));
        let session = enter(test, email);
        assert_eq!(session.account.role, Role::Lead(garden));
        let hats = hats(test, &session.account);
        assert_eq!(hats.len(), 2);
        assert_eq!(wear(test, &session, &hats[1]).unwrap(), Role::Organisation(other));
    }

    fn a_deputy_acts_while_the_other_is_away_and_not_before_and_not_after(test) {
        let kim = opened(test, "kim@stadt.example", Role::Coordinator);
        let role = test.hub.read(member(&kim), move |cx| service::roles::own(cx, kim.id)).wait().unwrap()[0].own.grant.id;
        let form = colleague("Deniz", "deniz@stadt.example");
        test.hub.write(member(&kim), move |cx| service::roles::name_deputy(cx, role, &form)).wait().unwrap();
        test.work();
        assert!(test.mailbox.to("deniz@stadt.example").pop().unwrap().text.contains("In Vertretung für"));
        let deniz = enter(test, "deniz@stadt.example");
        assert_eq!(deniz.account.role, Role::Resident);
        let hat = hats(test, &deniz.account).remove(0);
        assert!(!hat.today);
        assert!(matches!(wear(test, &deniz, &hat), Err(Error::Refused(Refusal::NotNow))));
        let today = test.hub.now().city_day();
        let (from, until) = (today.to_string(), today.tomorrow().unwrap().to_string());
        let away = kim.clone();
        test.hub.write(member(&kim), move |cx| service::roles::be_away(cx, &away, &from, &until)).wait().unwrap();
        assert_eq!(wear(test, &deniz, &hat).unwrap(), Role::Coordinator);
        let acting = enter(test, "deniz@stadt.example");
        // Whoever has nothing else to do here comes for this.
        assert_eq!(acting.account.role, Role::Coordinator);
        test.clock.advance_seconds(2 * 86_400);
        let id = acting.id;
        let after = test.hub.read(Caller::system(), move |cx| service::roles::hats(cx, acting.account.id)).wait().unwrap();
        assert!(!after[0].today && id.number() > 0);
    }

    fn who_comes_back_early_is_stood_in_for_no_more(test) {
        let kim = opened(test, "kim@stadt.example", Role::Coordinator);
        let role = test.hub.read(member(&kim), move |cx| service::roles::own(cx, kim.id)).wait().unwrap()[0].own.grant.id;
        let form = colleague("Deniz", "deniz@stadt.example");
        test.hub.write(member(&kim), move |cx| service::roles::name_deputy(cx, role, &form)).wait().unwrap();
        let day = test.hub.now().city_day().to_string();
        let (away, until) = (kim.clone(), day.clone());
        test.hub.write(member(&kim), move |cx| service::roles::be_away(cx, &away, &day, &until)).wait().unwrap();
        let deniz = address("deniz@stadt.example");
        let token = test.hub.write(Caller::system(), move |cx| {
            let account = service::access::account_with(cx, &deniz)?.unwrap();
            let link = service::access::make_log_in_link(cx, &account)?;
            Ok(service::access::log_in_by_link(cx, &link, &Browser::default())?.token)
        }).wait().unwrap();
        let session = held(test, &token).unwrap();
        let hat = hats(test, &session.account).remove(0);
        wear(test, &session, &hat).unwrap();
        assert_eq!(held(test, &token).unwrap().account.role, Role::Coordinator);
        let back = kim.clone();
        test.hub.write(member(&kim), move |cx| service::roles::be_back(cx, &back)).wait().unwrap();
        assert_eq!(held(test, &token), None);
    }

    fn whoever_runs_the_machine_makes_a_link_that_logs_in_once_and_soon(test) {
        opened(test, "ayse@stadt.example", Role::Admin);
        let make = |caller, email: &str| {
            let email = address(email);
            test.hub.write(caller, move |cx| service::access::make_link_for_once(cx, &email)).wait()
        };
        let enter = |link: &str| {
            let link = link.to_owned();
            test.hub.write(visitor(), move |cx| service::access::log_in_by_link(cx, &link, &Browser::default())).wait()
        };
        let worn_out = |entered: service::Result<service::access::LoggedIn>| {
            assert!(matches!(entered, Err(Error::Refused(Refusal::Link))), "{entered:?}");
        };
        assert!(matches!(make(coordinator(), "ayse@stadt.example"), Err(Error::Forbidden)));
        assert!(matches!(make(Caller::system(), "niemand@stadt.example"), Err(Error::NotFound)));
        let (account, link) = make(Caller::system(), "AYSE@stadt.example").unwrap();
        assert_eq!(account.email.as_str(), "ayse@stadt.example");
        assert_eq!(enter(&link).unwrap().account.id, account.id);
        worn_out(enter(&link));
        let (_, early) = make(Caller::system(), "ayse@stadt.example").unwrap();
        let (_, late) = make(Caller::system(), "ayse@stadt.example").unwrap();
        worn_out(enter(&early));
        test.clock.advance_seconds(3_601);
        worn_out(enter(&late));
    }

    fn nobody_gives_roles_that_are_not_theirs_to_give(test) {
        let own = test.organisation("Gartenfreunde");
        let foreign = test.organisation("Werkstatt");
        let lead = lead(test, own);
        let kim = opened(test, "kim@stadt.example", Role::Coordinator);
        let form = || colleague("Eve", "eve@post.example");
        let invite = |caller, of| test.hub.write(caller, move |cx| service::roles::invite(cx, of, &form())).wait();
        assert!(matches!(invite(member(&lead), foreign), Err(Error::Forbidden)));
        invite(member(&lead), own).unwrap();
        assert!(matches!(invite(member(&lead), own), Err(Error::Refused(Refusal::Twice))));
        let town = |caller| {
            test.hub.write(caller, move |cx| service::roles::grant_town(cx, &form(), "admin", None)).wait()
        };
        assert!(matches!(town(member(&lead)), Err(Error::Forbidden)));
        assert!(matches!(town(member(&kim)), Err(Error::Forbidden)));
        let admin = opened(test, "technik@stadt.example", Role::Admin);
        town(member(&admin)).unwrap();
    }

    fn the_last_one_who_runs_the_hub_stays(test) {
        let admin = opened(test, "technik@stadt.example", Role::Admin);
        let id = test.hub.read(member(&admin), move |cx| service::roles::own(cx, admin.id)).wait().unwrap()[0].own.grant.id;
        let end = |caller| test.hub.write(caller, move |cx| service::roles::end(cx, id)).wait();
        assert!(matches!(end(member(&admin)), Err(Error::Refused(Refusal::NotNow))));
        let second = opened(test, "zweite@stadt.example", Role::Admin);
        end(member(&second)).unwrap();
    }

    fn a_lead_goes_over_when_two_sides_said_yes_and_old_links_are_dead(test) {
        let own = test.organisation("Gartenfreunde");
        let offer = test.offer(own, offer_form("Gießen", "3", false));
        let lead = lead(test, own);
        let old = lead.email.to_string();
        // A link that is out: the sign-up that waits for an answer.
        let kim = signup_form("Kim", "kim@post.example", 5);
        test.hub.write(coordinator(), move |cx| {
            service::signups::for_somebody(cx, offer, &kim, domain::signups::Channel::Phone)
        }).wait().unwrap();
        test.work();
        let answer = test.mailbox.token(&old, "antwort");
        let opens = |token: &str| {
            let token = token.to_owned();
            test.hub.read(visitor(), move |cx| cx.bear(Purpose::AnswerSignup, &token)).wait()
        };
        assert!(opens(&answer).is_ok());
        let session = enter(test, &old);
        let form = successor("nadja@verein.example");
        let offered = |caller, form: ContactForm| test.hub.write(caller, move |cx| service::hand_over::offer(cx, own, &form)).wait();
        let foreign = opened(test, "eve@post.example", Role::Resident);
        assert!(matches!(offered(member(&foreign), form.clone()), Err(Error::Forbidden)));
        offered(member(&session.account), form).unwrap();
        test.work();
        // One side alone changes nothing.
        assert!(opens(&answer).is_ok());
        let token = test.mailbox.token("nadja@verein.example", "uebernehmen");
        // What is proposed to become public is hers to say: nothing of it stands there yet, and no field may be empty by mistake.
        let seen = token.clone();
        let (_, mut public) = test.hub.read(visitor(), move |cx| service::hand_over::proposed(cx, &seen)).wait().unwrap();
        assert_eq!((public.email.as_str(), public.phone.as_str()), ("nadja@verein.example", "0221 4710-333"));
        let (empty, seen) = (ContactForm { email: String::new(), ..public.clone() }, token.clone());
        let refused = test.hub.write(visitor(), move |cx| service::hand_over::accept(cx, &seen, &empty, &Browser::default())).wait();
        assert!(matches!(refused, Err(Error::Refused(Refusal::Fields(_)))));
        public.email = "gartenfreunde@verein.example".to_owned();
        let taken = token.clone();
        let done = test.hub.write(visitor(), move |cx| service::hand_over::accept(cx, &taken, &public, &Browser::default())).wait();
        let Entered::In(entered) = done.unwrap() else { panic!("nobody here has a passkey") };
        assert_eq!(entered.account.role, Role::Lead(own));
        assert!(matches!(opens(&answer), Err(Error::Refused(Refusal::Link))));
        test.work();
        let farewell = test.mailbox.to(&old).pop().unwrap().text;
        // It greets nobody by the name of the successor.
        assert!(farewell.contains("geht es nicht mehr") && !farewell.contains("Nadja"), "{farewell}");
        let page = test.hub.read(visitor(), move |cx| service::organisations::page(cx, own)).wait().unwrap();
        assert_eq!(page.organisation.email.as_deref(), Some("gartenfreunde@verein.example"));
        assert_eq!(page.organisation.contact_name.as_deref(), Some("Nadja Neu"));
        // The old lead is nobody here, and the link is used up.
        test.clock.advance_seconds(3600);
        assert_eq!(enter(test, &old).account.role, Role::Resident);
        let public = successor("gartenfreunde@verein.example");
        let again = test.hub.write(visitor(), move |cx| service::hand_over::accept(cx, &token, &public, &Browser::default())).wait();
        assert!(matches!(again, Err(Error::Refused(Refusal::Link))));
    }

    fn a_mailbox_alone_lets_nobody_in_who_acts_for_the_town_and_has_a_passkey(test) {
        let kim = opened(test, "kim@stadt.example", Role::Coordinator);
        test.keep_passkey(kim.id, "key", "Handy");
        let asked = address("kim@stadt.example");
        test.hub.write(visitor(), move |cx| request_code(cx, &asked)).wait().unwrap();
        test.work();
        let (asked, code) = (address("kim@stadt.example"), test.mailbox.code("kim@stadt.example"));
        let entered = test.hub.write(visitor(), move |cx| log_in(cx, &asked, &code, &Browser::default())).wait();
        assert!(matches!(entered, Ok(Entered::Half(_))));
        // The link of a hand-over is no way around it.
        let own = test.organisation("Gartenfreunde");
        let form = successor("kim@stadt.example");
        test.hub.write(coordinator(), move |cx| service::hand_over::offer(cx, own, &form)).wait().unwrap();
        test.work();
        let token = test.mailbox.token("kim@stadt.example", "uebernehmen");
        let public = successor("kim@stadt.example");
        let entered = test.hub.write(visitor(), move |cx| service::hand_over::accept(cx, &token, &public, &Browser::default())).wait();
        assert!(matches!(entered, Ok(Entered::Half(_))));
    }

    fn who_gets_a_role_of_the_town_logs_in_once_more(test) {
        let token = {
            let email = address("mira@post.example");
            test.hub.write(Caller::system(), move |cx| {
                let account = service::access::open_account(cx, &email, "Mira", Role::Resident)?;
                let link = service::access::make_log_in_link(cx, &account)?;
                Ok(service::access::log_in_by_link(cx, &link, &Browser::default())?.token)
            }).wait().unwrap()
        };
        assert!(held(test, &token).is_some());
        let admin = opened(test, "technik@stadt.example", Role::Admin);
        let form = colleague("Mira", "mira@post.example");
        test.hub.write(member(&admin), move |cx| service::roles::grant_town(cx, &form, "moderator", None)).wait().unwrap();
        assert_eq!(held(test, &token), None);
    }

    fn when_the_office_hands_a_lead_on_the_lead_so_far_hears_of_it_first(test) {
        let own = test.organisation("Gartenfreunde");
        let old = lead(test, own).email.to_string();
        test.work();
        let before = test.mailbox.to(&old).len();
        let form = successor("nadja@verein.example");
        test.hub.write(coordinator(), move |cx| service::hand_over::offer(cx, own, &form)).wait().unwrap();
        test.work();
        assert_eq!(test.mailbox.to(&old).len(), before + 1);
        let token = test.mailbox.token("nadja@verein.example", "uebernehmen");
        test.hub.write(visitor(), move |cx| service::hand_over::decline(cx, &token)).wait().unwrap();
        assert_eq!(enter(test, &old).account.role, Role::Lead(own));
    }

    fn a_refused_request_stays_counted_and_a_restart_forgets_nothing(test) {
        let network = Network::of("203.0.113.7".parse().unwrap());
        let ask = |email: &str| {
            let (email, caller) = (address(email), visitor().from(Some(network)));
            test.hub.write(caller, move |cx| request_code(cx, &email)).wait()
        };
        for _ in 0..5 {
            ask("kim@post.example").unwrap();
        }
        assert!(matches!(ask("kim@post.example"), Err(Error::Refused(Refusal::TooOften))));
        // Refused for the address, but counted for the network: it bears sixty.
        for _ in 0..54 {
            assert!(matches!(ask("kim@post.example"), Err(Error::Refused(Refusal::TooOften))));
        }
        assert!(matches!(ask("ayse@post.example"), Err(Error::Refused(Refusal::TooOften))));
        let again = test.second();
        let (email, caller) = (address("ayse@post.example"), visitor().from(Some(network)));
        let asked = again.write(caller, move |cx| request_code(cx, &email)).wait();
        assert!(matches!(asked, Err(Error::Refused(Refusal::TooOften))));
        test.clock.advance_seconds(3600);
        ask("ayse@post.example").unwrap();
    }

    fn sign_ups_from_one_mailbox_have_a_measure_and_the_office_has_none(test) {
        let own = test.organisation("Gartenfreunde");
        let offers: Vec<_> = (0..22).map(|n| test.offer(own, offer_form(&format!("Gießen {n}"), "", false))).collect();
        let submit = |n: usize| {
            let (id, form) = (offers[n], signup_form("Kim", "kim@post.example", 100 + n as u64));
            test.hub.write(visitor(), move |cx| service::signups::submit(cx, id, &form)).wait()
        };
        for n in 0..20 {
            submit(n).unwrap();
        }
        assert!(matches!(submit(20), Err(Error::Refused(Refusal::TooOften))));
        let (id, form) = (offers[21], signup_form("Kim", "kim@post.example", 200));
        test.hub.write(coordinator(), move |cx| {
            service::signups::for_somebody(cx, id, &form, domain::signups::Channel::Phone)
        }).wait().unwrap();
    }
}

#[test]
fn each_deed_has_a_key_of_its_own() {
    let keys = [Deed::SignUp, Deed::AskForCode, Deed::TryCode, Deed::Message].map(Deed::key);
    let mut apart = keys.to_vec();
    apart.sort_unstable();
    apart.dedup();
    assert_eq!(apart.len(), keys.len());
    assert_eq!(Matter::HandOver(domain::accounts::HandOverId::new(1)).purpose(), Purpose::HandOver);
}
