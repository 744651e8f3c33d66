//! A reported barrier from its report to its answer, the clock on the way, and addresses at which nothing arrives.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::barriers::{BarrierForm, BarrierId, Standing};
use service::{Caller, Error, Refusal};
use testkit::{TestHub, bounced, coordinator, offer_form, on_both_databases, visitor};

fn form(email: &str, key: &str) -> BarrierForm {
    BarrierForm {
        page: "/mitmachen".to_owned(),
        message: "Der Knopf hat keinen Namen.".to_owned(),
        name: "Kim Käfer".to_owned(),
        email: email.to_owned(),
        phone: String::new(),
        form_key: key.to_owned(),
    }
}

fn report(test: &TestHub, form: BarrierForm) -> BarrierId {
    test.hub.write(visitor(), move |cx| service::barriers::report(cx, &form)).wait().unwrap()
}

fn reply(test: &TestHub, id: BarrierId, kind: &'static str, text: &'static str) -> Result<(), Error> {
    test.hub.write(coordinator(), move |cx| service::barriers::reply(cx, id, kind, text)).wait()
}

fn subjects(test: &TestHub) -> Vec<String> {
    test.work();
    test.mailbox.to("kim@post.example").into_iter().map(|mail| mail.subject).collect()
}

on_both_databases! {
    fn whoever_reports_a_barrier_hears_until_when_then_why_then_what(test) {
        let id = report(test, form("kim@post.example", "0123456789abcdef"));
        assert_eq!(report(test, form("kim@post.example", "0123456789abcdef")), id, "sent twice is one report");
        assert_eq!(subjects(test), ["Ihre Meldung zu einer Barriere"]);
        let first = test.mailbox.to("kim@post.example").pop().unwrap().text;
        assert!(first.contains("bis 6. Dezember 2026") && first.contains("spätestens am 3. Januar 2027"), "{first}");
        test.clock.advance_seconds(15 * 86_400);
        let see = |test: &TestHub| {
            let seen = test.hub.read(coordinator(), move |cx| service::barriers::see(cx, id)).wait().unwrap();
            seen.standing(test.hub.now())
        };
        assert_eq!(see(test), Standing::Late);
        let desk = test.hub.read(coordinator(), service::desk::desk).wait().unwrap();
        assert_eq!(desk.barriers.len(), 1, "it stands on the desk");
        reply(test, id, "note", "Wir warten auf ein Ersatzteil.").unwrap();
        assert_eq!(see(test), Standing::Running);
        assert_eq!(subjects(test).len(), 2);
        assert!(matches!(reply(test, id, "note", "Noch einmal."), Err(Error::Refused(Refusal::NotNow))));
        reply(test, id, "answer", "Er hat jetzt einen Namen.").unwrap();
        assert_eq!(see(test), Standing::Answered);
        assert!(matches!(reply(test, id, "answer", "Noch einmal."), Err(Error::Refused(Refusal::NotNow))));
        assert_eq!(subjects(test).len(), 3);
        let last = test.mailbox.to("kim@post.example").pop().unwrap().text;
        assert!(last.contains("> Er hat jetzt einen Namen.") && last.contains("/barrierefreiheit"), "{last}");
    }

    fn a_report_without_an_address_is_kept_and_nobody_is_written_to(test) {
        let id = report(test, form("", "0123456789abcdef"));
        reply(test, id, "answer", "Erledigt.").unwrap();
        test.work();
        assert!(test.mailbox.all().is_empty());
        let empty = BarrierForm { message: String::new(), ..form("", "abcdef0123456789") };
        let refused = test.hub.write(visitor(), move |cx| service::barriers::report(cx, &empty)).wait();
        assert!(matches!(refused, Err(Error::Refused(Refusal::Fields(_)))));
    }

    fn only_the_office_sees_and_answers(test) {
        let id = report(test, form("kim@post.example", "0123456789abcdef"));
        assert!(matches!(test.hub.read(visitor(), service::barriers::list).wait(), Err(Error::Forbidden)));
        let answered = test.hub.write(visitor(), move |cx| service::barriers::reply(cx, id, "answer", "Nein."));
        assert!(matches!(answered.wait(), Err(Error::Forbidden)));
    }

    fn one_mailbox_reports_five_in_an_hour(test) {
        for n in 0..5 {
            report(test, form("kim@post.example", &format!("{n:016x}")));
        }
        let sixth = form("kim@post.example", "00000000000000ff");
        let refused = test.hub.write(visitor(), move |cx| service::barriers::report(cx, &sixth)).wait();
        assert!(matches!(refused, Err(Error::Refused(Refusal::TooOften))));
        report(test, form("jo@post.example", "00000000000000fe"));
    }

    fn half_a_year_after_the_answer_a_report_is_forgotten_and_an_open_one_never(test) {
        let answered = report(test, form("kim@post.example", "0123456789abcdef"));
        let open = report(test, form("kim@post.example", "abcdef0123456789"));
        reply(test, answered, "answer", "Erledigt.").unwrap();
        test.clock.advance_seconds(181 * 86_400);
        test.work();
        // The clock may have jumped: the night after goes by it.
        test.clock.advance_seconds(86_400);
        test.work();
        let left = test.hub.read(coordinator(), service::barriers::list).wait().unwrap();
        assert_eq!(left.into_iter().map(|report| report.id).collect::<Vec<_>>(), [open]);
    }

    fn an_address_at_which_nothing_arrives_is_marked_for_a_while_however_it_is_spelled(test) {
        let club = test.organisation("Gartenfreunde");
        test.offer(club, offer_form("Gießen", "2", false));
        let take = |message: Vec<u8>| {
            test.hub.write(Caller::system(), move |cx| service::bounces::take(cx, &message)).wait()
        };
        assert_eq!(take(bounced("Gartenfreunde@verein.example")).unwrap(), 1);
        assert_eq!(take(b"Guten Tag".to_vec()).unwrap(), 0);
        let forged = test.hub.write(visitor(), |cx| service::bounces::take(cx, &bounced("a@b.example")));
        assert!(matches!(forged.wait(), Err(Error::Forbidden)));
        let marked = || {
            let dead = test.hub.read(coordinator(), |cx| {
                service::bounces::marked(cx, ["gartenfreunde@verein.example", "kim@post.example"])
            });
            let dead = dead.wait().unwrap();
            [dead.has("GARTENFREUNDE@verein.example"), dead.has("kim@post.example")]
        };
        assert_eq!(marked(), [true, false]);
        test.clock.advance_seconds(130 * 86_400);
        let silent = test.hub.read(coordinator(), service::desk::phone_list).wait().unwrap();
        assert!(silent.iter().all(|offer| offer.dead_address) && !silent.is_empty());
        test.clock.advance_seconds(51 * 86_400);
        test.work();
        test.clock.advance_seconds(86_400);
        test.work();
        assert_eq!(marked(), [false, false]);
    }
}
