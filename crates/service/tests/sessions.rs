//! Sessions and the second step: what was ended opens nothing any more, and a code for emergencies opens once.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::{Account, Role, Session};
use domain::people::EmailAddress;
use domain::policy::Actor;
use kernel::Locale;
use service::access::{
    Browser, Entered, end_others, end_session, listed, log_in, log_in_by_link, make_log_in_link,
    open_account, request_code, whoami,
};
use service::{Caller, Error, Refusal};
use testkit::{TestHub, on_both_databases, visitor};

const MAIL: &str = "kim@stadt.example";

fn opened(test: &TestHub, email: &str, role: Role) -> Account {
    let email = EmailAddress::parse(email).unwrap();
    test.hub.write(Caller::system(), move |cx| open_account(cx, &email, "Kim", role)).wait().unwrap()
}

/// A log-in on a device, which held this session before.
fn enter(test: &TestHub, account: &Account, before: Option<String>) -> String {
    let (account, browser) = (account.clone(), Browser { device: "Handy".to_owned(), before });
    let entered = test.hub.write(Caller::system(), move |cx| {
        let link = make_log_in_link(cx, &account)?;
        log_in_by_link(cx, &link, &browser)
    });
    entered.wait().unwrap().token
}

fn held(test: &TestHub, token: &str) -> Option<Session> {
    let token = token.to_owned();
    test.hub.read(visitor(), move |cx| whoami(cx, &token)).wait().unwrap()
}

fn own(account: &Account) -> Caller {
    Caller::web(Actor::Member { account: account.id, role: account.role }, Locale::De)
}

/// The first step of somebody with a passkey: what the browser keeps until the second.
fn first_step(test: &TestHub) -> String {
    let asked = EmailAddress::parse(MAIL).unwrap();
    test.hub.write(visitor(), move |cx| request_code(cx, &asked)).wait().unwrap();
    test.work();
    let (asked, code) = (EmailAddress::parse(MAIL).unwrap(), test.mailbox.code(MAIL));
    let entered = test.hub.write(visitor(), move |cx| log_in(cx, &asked, &code, &Browser::default())).wait();
    let Entered::Half(half) = entered.unwrap() else { panic!("the mailbox alone was enough") };
    half
}

fn recover(test: &TestHub, half: &str, code: &str) -> Result<(), Error> {
    let (half, code) = (half.to_owned(), code.to_owned());
    let entered = test
        .hub
        .write(visitor(), move |cx| service::passkeys::recover(cx, &half, &code, &Browser::default()));
    entered.wait().map(drop)
}

on_both_databases! {
    fn a_session_that_was_ended_opens_nothing(test) {
        let account = opened(test, MAIL, Role::Coordinator);
        let (here, there) = (enter(test, &account, None), enter(test, &account, None));
        let (kept, other) = (held(test, &here).unwrap(), held(test, &there).unwrap());
        let mine = account.clone();
        let all = test.hub.read(own(&account), move |cx| listed(cx, &mine)).wait().unwrap();
        assert_eq!(all.len(), 2);
        let mine = account.clone();
        test.hub.write(own(&account), move |cx| end_session(cx, &mine, other.id)).wait().unwrap();
        assert!(held(test, &there).is_none() && held(test, &here).is_some());
        let again = enter(test, &account, None);
        let mine = account.clone();
        test.hub.write(own(&account), move |cx| end_others(cx, &mine, kept.id)).wait().unwrap();
        assert!(held(test, &again).is_none() && held(test, &here).is_some());
    }

    fn nobody_ends_or_sees_the_sessions_of_somebody_else(test) {
        let kim = opened(test, MAIL, Role::Coordinator);
        let jo = opened(test, "jo@stadt.example", Role::Admin);
        let token = enter(test, &kim, None);
        let session = held(test, &token).unwrap();
        let whose = kim.clone();
        assert!(matches!(test.hub.read(own(&jo), move |cx| listed(cx, &whose)).wait(), Err(Error::Forbidden)));
        let whose = kim.clone();
        let ended = test.hub.write(own(&jo), move |cx| end_session(cx, &whose, session.id)).wait();
        assert!(matches!(ended, Err(Error::Forbidden)));
        // The number of somebody else's session among one's own ends nothing.
        let (mine, number) = (jo.clone(), session.id);
        let _nothing = test.hub.write(own(&jo), move |cx| end_session(cx, &mine, number)).wait();
        assert!(held(test, &token).is_some());
    }

    fn each_proof_gives_a_new_secret_and_the_old_one_is_dead(test) {
        let account = opened(test, MAIL, Role::Coordinator);
        let first = enter(test, &account, None);
        let second = enter(test, &account, Some(first.clone()));
        assert_ne!(first, second);
        assert!(held(test, &first).is_none() && held(test, &second).is_some());
    }

    fn a_code_for_emergencies_opens_once_and_a_wrong_one_never(test) {
        let account = opened(test, MAIL, Role::Coordinator);
        test.keep_passkey(account.id, "key", "Handy");
        let id = account.id;
        test.hub.write(own(&account), move |cx| service::passkeys::renew_recovery_codes(cx, id)).wait().unwrap();
        let codes = test.hub.read(own(&account), move |cx| service::passkeys::recovery_codes(cx, id)).wait().unwrap();
        let half = first_step(test);
        assert!(matches!(recover(test, &half, "aaaa-bbbb"), Err(Error::Refused(Refusal::Code { .. }))));
        let told = |test: &TestHub| {
            test.work();
            test.mailbox.to(MAIL).iter().filter(|mail| mail.subject.contains("hat sich etwas geändert")).count()
        };
        assert_eq!(told(test), 0);
        recover(test, &half, &codes[0]).unwrap();
        assert_eq!(told(test), 1, "whoever did not do it hears of it");
        let half = first_step(test);
        assert!(recover(test, &half, &codes[0]).is_err(), "it is used up");
        recover(test, &half, &codes[1].to_uppercase()).unwrap();
        // New ones: the old sheet of paper is waste paper.
        test.hub.write(own(&account), move |cx| service::passkeys::renew_recovery_codes(cx, id)).wait().unwrap();
        let half = first_step(test);
        assert!(recover(test, &half, &codes[2]).is_err());
        // And what the browser kept between the steps is of no use to anybody after ten minutes.
        let fresh = test.hub.read(own(&account), move |cx| service::passkeys::recovery_codes(cx, id)).wait().unwrap();
        test.clock.advance_seconds(601);
        assert!(matches!(recover(test, &half, &fresh[0]), Err(Error::Refused(Refusal::Link))));
        assert!(matches!(recover(test, "1.2.3", &fresh[0]), Err(Error::Refused(Refusal::Link))));
    }
}
