//! How a hub begins, told as stories, each on both databases.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::Role;
use domain::links::Purpose;
use domain::people::EmailAddress;
use domain::settings::Settings;
use kernel::Locale;
use service::access::Browser;
use service::opening::checklist;
use service::setup::{CODE_TRIES, SetupForm, fresh_code, restored, set_up};
use service::{Caller, Error, Refusal, Result};
use testkit::{TestHub, coordinator, offer_form, on_both_databases, signup_form, visitor};

fn empty(test: &TestHub) {
    test.hub.write(Caller::system(), |cx| service::settings::put(cx, Settings::default())).wait().unwrap();
}

fn draw(test: &TestHub) -> String {
    test.hub.write(Caller::system(), fresh_code).wait().unwrap().unwrap()
}

fn form(code: &str) -> SetupForm {
    let text = |text: &str| text.to_owned();
    SetupForm {
        code: text(code),
        name: text("Engagiertes Musterstadt"),
        city: text("Musterstadt"),
        phone: text("0221 4710-100"),
        hours: text("Montag bis Freitag, 9 bis 12 Uhr"),
        districts: text("Mitte\nSüd"),
        coordinator_name: text("Kim Beispiel"),
        coordinator_email: text("kim@stadt.example"),
        admin_name: text("Ayşe Beispiel"),
        admin_email: text("ayse@stadt.example"),
    }
}

fn send(test: &TestHub, form: SetupForm) -> Result<service::access::LoggedIn> {
    test.hub.write(visitor(), move |cx| set_up(cx, &form, &Browser::default())).wait()
}

fn left<T>(result: &Result<T>) -> Option<i32> {
    match result {
        Err(Error::Refused(Refusal::Code { left })) => Some(*left),
        _ => None,
    }
}

on_both_databases! {
    fn whoever_knows_the_code_sets_the_hub_up_once(test) {
        empty(test);
        let code = draw(test);
        let typed = format!(" {}-{} ", &code[..4].to_uppercase(), &code[4..]);
        let admin = send(test, form(&typed)).unwrap();
        assert_eq!(admin.account.role, Role::Admin);
        let settings = test.hub.settings();
        assert_eq!((settings.name.as_str(), settings.topics.len(), settings.districts.len()), ("Engagiertes Musterstadt", 14, 2));
        assert!(!settings.demo && !settings.opened);
        let token = admin.token.clone();
        let inside = test.hub.read(visitor(), move |cx| service::access::whoami(cx, &token)).wait().unwrap();
        assert_eq!(inside.map(|session| session.account), Some(admin.account));
        let found = test.hub.read(coordinator(), checklist).wait().unwrap();
        let roles: Vec<_> = found.staff.iter().map(|account| account.role).collect();
        assert_eq!(roles, [Role::Coordinator, Role::Admin]);
        assert_eq!(found.last_backup, None);
        // The code and the form are used up.
        assert!(matches!(send(test, form(&code)), Err(Error::NotFound)));
        assert_eq!(test.hub.write(Caller::system(), fresh_code).wait().unwrap(), None);
    }

    fn ten_wrong_codes_lock_the_form_until_the_next_start(test) {
        empty(test);
        let code = draw(test);
        for tries in 1..=CODE_TRIES {
            assert_eq!(left(&send(test, form("falsch"))), Some(CODE_TRIES - tries));
        }
        assert_eq!(left(&send(test, form(&code))), Some(0));
        let next = draw(test);
        assert_ne!(next, code);
        assert_eq!(left(&send(test, form(&code))), Some(CODE_TRIES - 1));
        assert!(send(test, form(&next)).is_ok());
    }

    fn a_right_code_with_a_wrong_field_is_no_try_and_leaves_nothing(test) {
        empty(test);
        let code = draw(test);
        for _ in 0..CODE_TRIES + 2 {
            let faulty = SetupForm { admin_email: "ayse".to_owned(), ..form(&code) };
            assert!(matches!(send(test, faulty), Err(Error::Refused(Refusal::Fields(_)))));
        }
        assert_eq!(left(&send(test, form("  "))), Some(CODE_TRIES));
        assert!(test.hub.settings().name.is_empty());
        assert!(send(test, form(&code)).is_ok());
    }

    fn without_a_code_there_is_no_way_in(test) {
        empty(test);
        assert_eq!(left(&send(test, form(""))), Some(0));
        assert_eq!(left(&send(test, form("abcd"))), Some(0));
        let refused = test.hub.write(visitor(), fresh_code).wait();
        assert!(matches!(refused, Err(Error::Forbidden)));
        let refused = test.hub.read(visitor(), checklist).wait();
        assert!(matches!(refused, Err(Error::Forbidden)));
    }

    fn one_person_may_be_both(test) {
        empty(test);
        let code = draw(test);
        let both = SetupForm { coordinator_email: "AYSE@stadt.example".to_owned(), ..form(&code) };
        send(test, both).unwrap();
        let staff = test.hub.read(coordinator(), checklist).wait().unwrap().staff;
        assert_eq!(staff.iter().map(|account| account.role).collect::<Vec<_>>(), [Role::Admin]);
    }

    fn a_restored_hub_tells_nobody_of_the_past_and_knows_nobody_by_session(test) {
        let garden = test.organisation("Gartenfreunde");
        let offer = test.offer(garden, offer_form("Gießen im Garten", "5", false));
        let email = EmailAddress::parse("kim@stadt.example").unwrap();
        let (account_email, code_email) = (email.clone(), email.clone());
        let (session, link) = test.hub.write(Caller::system(), move |cx| {
            let account = service::access::open_account(cx, &account_email, "Kim", Role::Coordinator)?;
            let link = service::access::make_log_in_link(cx, &account)?;
            Ok((service::access::log_in_by_link(cx, &link, &Browser::default())?.token, link))
        }).wait().unwrap();
        test.work();
        let kim = signup_form("Kim", "kim@post.example", 1);
        test.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &kim)).wait().unwrap();
        test.work();
        let own = test.mailbox.token("kim@post.example", "meins");
        // These wait while the backup is made: a code, a confirmation, and what follows from the journal.
        let later = signup_form("Ayşe", "ayse@post.example", 2);
        test.hub.write(visitor(), move |cx| {
            service::access::request_code(cx, &code_email)?;
            service::signups::submit(cx, offer, &later)
        }).wait().unwrap();
        let other = testkit::organisation_form("Werkstatt");
        test.hub.write(visitor(), move |cx| service::organisations::register(cx, &other)).wait().unwrap();
        let sent = test.mailbox.all().len();

        assert!(matches!(test.hub.write(coordinator(), restored).wait(), Err(Error::Forbidden)));
        assert_eq!(test.hub.write(Caller::system(), restored).wait().unwrap(), 2);
        test.work();
        assert_eq!(test.mailbox.all().len(), sent);
        assert_eq!(test.hub.read(visitor(), move |cx| service::access::whoami(cx, &session)).wait().unwrap(), None);
        let by_link = test.hub.write(visitor(), move |cx| service::access::log_in_by_link(cx, &link, &Browser::default())).wait();
        assert!(matches!(by_link, Err(Error::Refused(Refusal::Link))));
        let by_code = test.hub.write(visitor(), move |cx| service::access::log_in(cx, &email, "abcdefgh", &Browser::default())).wait();
        assert_eq!(left(&by_code), Some(0));
        // The personal link opens its matter, and what happens from now on is told.
        let caller = Caller::web(domain::policy::Actor::Visitor, Locale::De);
        test.hub.write(caller, move |cx| {
            let domain::policy::Matter::OwnSignup(id) = cx.bear(Purpose::OwnSignup, &own)? else { return Err(Error::NotFound) };
            service::signups::confirm(cx, id)
        }).wait().unwrap();
        test.work();
        assert!(test.mailbox.all().len() > sent);
    }
}
