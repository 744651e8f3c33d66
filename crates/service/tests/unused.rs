//! Accounts that nobody uses: their owner is told a month before, and whoever comes back or acts for somebody keeps theirs.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::Role;
use domain::people::EmailAddress;
use service::Caller;
use testkit::{TestHub, on_both_databases};

const MAIL: &str = "kim@post.example";
const DAY: i64 = 86_400;

fn account(test: &TestHub, email: &str, role: Role) {
    let email = EmailAddress::parse(email).unwrap();
    let opened =
        test.hub.write(Caller::system(), move |cx| service::access::open_account(cx, &email, "Kim", role));
    opened.wait().unwrap();
}

fn is_there(test: &TestHub, email: &str) -> bool {
    let email = EmailAddress::parse(email).unwrap();
    test.hub
        .read(Caller::system(), move |cx| service::access::account_with(cx, &email))
        .wait()
        .unwrap()
        .is_some()
}

/// Night after night, so that the clock is believed.
fn nights(test: &TestHub, count: i64) {
    for _ in 0..count {
        test.clock.advance_seconds(DAY);
        test.work();
    }
}

fn told(test: &TestHub) -> usize {
    test.mailbox.to(MAIL).iter().filter(|mail| mail.subject.contains("bald gelöscht")).count()
}

on_both_databases! {
    fn an_account_without_a_role_goes_after_a_year_and_a_letter(test) {
        account(test, MAIL, Role::Resident);
        account(test, "technik@hub.example", Role::Admin);
        test.clock.advance_seconds(330 * DAY);
        nights(test, 3);
        assert_eq!(told(test), 0);
        nights(test, 5);
        assert_eq!(told(test), 1, "once, a month before");
        nights(test, 26);
        assert!(is_there(test, MAIL));
        nights(test, 5);
        assert!(!is_there(test, MAIL));
        assert!(is_there(test, "technik@hub.example"), "whoever acts for the town keeps the way in");
        assert_eq!(told(test), 1);
    }

    fn whoever_logs_in_once_keeps_it_and_nobody_goes_untold(test) {
        account(test, MAIL, Role::Resident);
        // The machine stood still for two years: nobody was told.
        test.clock.advance_seconds(730 * DAY);
        nights(test, 3);
        assert!(is_there(test, MAIL));
        assert_eq!(told(test), 1);
        let address = EmailAddress::parse(MAIL).unwrap();
        let entered = test.hub.write(Caller::system(), move |cx| {
            let account = service::access::account_with(cx, &address)?.unwrap();
            let link = service::access::make_log_in_link(cx, &account)?;
            service::access::log_in_by_link(cx, &link, &service::access::Browser::default())
        });
        entered.wait().unwrap();
        nights(test, 40);
        assert!(is_there(test, MAIL));
    }
}
