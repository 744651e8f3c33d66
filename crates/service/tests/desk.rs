//! The coordinator's day, told as stories, each on both databases.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::links::Purpose;
use domain::opportunities::Wish;
use domain::opportunities::{Filter, OpportunityId};
use domain::organisations::OrganisationId;
use domain::policy::Matter;
use domain::signups::{Answer, Channel, Listener, SignupForm, SignupId, SignupState};
use kernel::Locale;
use service::desk::{Desk, desk, find_signups};
use service::opportunities::suggest;
use service::signups::{
    Reply, Thread, Who, answer, confirm, for_somebody, note_told, paper, submit, thread, withdraw,
};
use service::{Error, Refusal};
use testkit::{TestHub, coordinator, offer_form, on_both_databases, organisation_form, signup_form, visitor};

/// An association that can only be called.
fn without_mail(test: &TestHub, name: &str) -> OrganisationId {
    let mut form = organisation_form(name);
    form.contact.email = String::new();
    let id = test.hub.write(visitor(), move |cx| service::organisations::register(cx, &form)).wait().unwrap();
    test.hub.write(coordinator(), move |cx| service::organisations::approve(cx, id)).wait().unwrap();
    id
}

fn by_phone(name: &str, seed: u64) -> SignupForm {
    let mut form = signup_form(name, "", seed);
    "0221 4710-399".clone_into(&mut form.contact.phone);
    form
}

fn note_call(test: &TestHub, offer: OpportunityId, form: SignupForm) -> SignupId {
    let noted = test.hub.write(coordinator(), move |cx| for_somebody(cx, offer, &form, Channel::Phone));
    noted.wait().unwrap().signup.id
}

fn morning(test: &TestHub) -> Desk {
    test.hub.read(coordinator(), desk).wait().unwrap()
}

fn told(test: &TestHub) -> Vec<(i64, Listener)> {
    morning(test).to_tell.into_iter().map(|it| (it.row.signup.id.number(), it.listener)).collect()
}

fn tell(test: &TestHub, id: SignupId, listener: Listener) {
    test.hub.write(coordinator(), move |cx| note_told(cx, id, listener)).wait().unwrap();
}

fn see(test: &TestHub, id: SignupId) -> Thread {
    test.hub.read(coordinator(), move |cx| thread(cx, id)).wait().unwrap()
}

fn pairs(filter: &Filter, test: &TestHub) -> Vec<(String, Vec<Wish>)> {
    let filter = filter.clone();
    let found = test.hub.read(coordinator(), move |cx| suggest(cx, &filter, &[])).wait().unwrap();
    found.into_iter().map(|it| (it.card.texts.title, it.misses)).collect()
}

fn no(reason: &str, seen: &str) -> Reply {
    Reply { answer: Answer::No, words: reason.to_owned(), seen: seen.to_owned() }
}

on_both_databases! {
    fn a_club_that_can_only_be_called_hears_of_who_comes_and_of_who_does_not(test) {
        let club = without_mail(test, "Eselsohr");
        let offer = test.offer(club, offer_form("Vorlesen", "2", false));
        let id = note_call(test, offer, by_phone("Hedwig", 1));
        assert_eq!(told(test), [(id.number(), Listener::Organisation)]);
        tell(test, id, Listener::Organisation);
        assert_eq!(told(test), []);
        test.hub.write(coordinator(), move |cx| {
            cx.caller.channel = Channel::Phone;
            withdraw(cx, id)
        }).wait().unwrap();
        // The place is free at once, the club has to hear of it, she has not.
        assert_eq!(told(test), [(id.number(), Listener::Organisation)]);
        let again = note_call(test, offer, by_phone("Jemand anders", 2));
        assert_ne!(again, id);
        tell(test, id, Listener::Organisation);
        assert_eq!(told(test), [(again.number(), Listener::Organisation)]);
        test.work();
        assert!(test.mailbox.all().is_empty());
    }

    fn whoever_asks_to_be_called_is_on_the_desk_however_many_mails_wait(test) {
        let club = test.organisation("Gartenfreunde");
        let offer = test.offer(club, offer_form("Beete", "200", false));
        let many = test.hub.write(visitor(), move |cx| {
            for seed in 1..=120 {
                submit(cx, offer, &signup_form(&format!("Gast {seed}"), &format!("g{seed}@post.example"), seed))?;
            }
            submit(cx, offer, &by_phone("Inge", 500))
        });
        let inge = many.wait().unwrap().signup.id;
        let desk = morning(test);
        assert_eq!(desk.to_call.iter().map(|row| row.signup.id).collect::<Vec<_>>(), [inge]);
        assert_eq!(desk.unconfirmed, 120);
    }

    fn one_call_tells_a_club_all_that_stood_on_the_page_and_no_more(test) {
        let club = without_mail(test, "Eselsohr");
        let offer = test.offer(club, offer_form("Vorlesen", "5", false));
        let seen: Vec<SignupId> = (1..=2).map(|seed| note_call(test, offer, by_phone(&format!("Gast {seed}"), seed))).collect();
        let call = test.hub.read(coordinator(), move |cx| service::desk::call(cx, club)).wait().unwrap();
        assert_eq!(call.to_tell.iter().map(|it| it.row.signup.id).collect::<Vec<_>>(), seen);
        let later = note_call(test, offer, by_phone("Gast 3", 3));
        let noted = seen.clone();
        test.hub.write(coordinator(), move |cx| service::desk::told_all(cx, club, &noted)).wait().unwrap();
        assert_eq!(told(test), [(later.number(), Listener::Organisation)]);
        let foreign = test.hub.write(visitor(), move |cx| service::desk::told_all(cx, club, &[later])).wait();
        assert!(matches!(foreign, Err(Error::Forbidden)));
    }

    fn whoever_has_no_mail_is_told_the_answer_and_whoever_has_is_not_called(test) {
        let club = test.organisation("Gartenfreunde");
        let mut form = offer_form("Kennenlernen im Garten", "2", false);
        form.way = "get_to_know".to_owned();
        let offer = test.offer(club, form);
        let called = note_call(test, offer, by_phone("Hedwig", 1));
        let written = note_call(test, offer, signup_form("Kim", "kim@post.example", 2));
        assert_eq!(told(test), []);
        for id in [called, written] {
            test.hub.write(coordinator(), move |cx| answer(cx, id, &no("Das Beet ruht.", "waiting"))).wait().unwrap();
        }
        assert_eq!(told(test), [(called.number(), Listener::Person)]);
        assert_eq!(see(test, called).untold, [Listener::Person]);
        tell(test, called, Listener::Person);
        assert_eq!((told(test), see(test, called).untold), (vec![], vec![]));
    }

    fn a_contact_with_a_number_alone_leaves_the_mail_to_the_organisation(test) {
        let club = test.organisation("Gartenfreunde");
        let mut form = offer_form("Gießen", "2", false);
        form.contact.name = "Marek Koperek".to_owned();
        form.contact.phone = "0221 4710-204".to_owned();
        let offer = test.offer(club, form);
        test.work();
        let id = note_call(test, offer, by_phone("Hedwig", 1));
        assert_eq!(told(test), []);
        test.work();
        let mails = test.mailbox.to("gartenfreunde@verein.example");
        assert!(mails.last().unwrap().text.contains("Hedwig"));
        let contact = see(test, id).view.offer;
        assert_eq!(contact.contact_phone.as_deref(), Some("0221 4710-204"));
    }

    fn an_application_is_late_on_the_fourth_day(test) {
        let club = test.organisation("Gartenfreunde");
        let mut form = offer_form("Kennenlernen im Garten", "2", false);
        form.way = "get_to_know".to_owned();
        let offer = test.offer(club, form);
        let id = note_call(test, offer, signup_form("Kim", "kim@post.example", 1));
        test.clock.advance_seconds(3 * 86_400);
        assert_eq!((morning(test).late.len(), morning(test).waiting.len()), (0, 1));
        test.clock.advance_seconds(86_400);
        let late = morning(test).late;
        assert_eq!(late.iter().map(|row| row.signup.id).collect::<Vec<_>>(), [id]);
        assert_eq!(late[0].contact_phone.as_deref(), Some("0221 4710-200"));
    }

    fn the_thread_says_who_did_what(test) {
        let club = test.organisation("Gartenfreunde");
        let offer = test.offer(club, offer_form("Gießen", "2", false));
        let form = signup_form("Kim", "kim@post.example", 1);
        let id = test.hub.write(visitor(), move |cx| submit(cx, offer, &form)).wait().unwrap().signup.id;
        test.work();
        let token = test.mailbox.token("kim@post.example", "meins");
        test.hub.write(visitor(), move |cx| {
            cx.bear(Purpose::OwnSignup, &token)?;
            confirm(cx, id)
        }).wait().unwrap();
        test.work();
        let token = test.mailbox.token("gartenfreunde@verein.example", "antwort");
        test.hub.write(visitor(), move |cx| {
            cx.bear(Purpose::AnswerSignup, &token)?;
            answer(cx, id, &no("Es schneit.", "accepted"))
        }).wait().unwrap();
        let steps = see(test, id).steps;
        assert_eq!(steps.iter().map(|step| step.who).collect::<Vec<_>>(), [Who::Person, Who::Person, Who::Organisation]);
        let noted = note_call(test, offer, by_phone("Hedwig", 2));
        for step in see(test, noted).steps {
            assert_eq!((step.who, step.channel), (Who::Office, Channel::Phone));
        }
    }

    fn few_that_fit_are_joined_by_those_that_miss_one_wish(test) {
        let club = test.organisation("Eselsohr");
        let offer = |title: &str, district: &str, day: &str| {
            let mut form = offer_form(title, "2", false);
            form.districts = vec![district.to_owned()];
            form.weekdays = vec![day.to_owned()];
            test.offer(club, form)
        };
        offer("Vorlesen im Laden", "zweckel", "tue");
        offer("Vorlesen im Park", "zweckel", "wed");
        offer("Vorlesen am Markt", "mitte", "tue");
        offer("Rechnen üben", "zweckel", "tue");
        offer("Rechnen am Markt", "mitte", "wed");
        let asked = Filter::from_pairs([("q", "vorlesen"), ("district", "zweckel"), ("day", "tue")]);
        let fits = |title: &str| (title.to_owned(), vec![]);
        let misses = |title: &str, wish| (title.to_owned(), vec![wish]);
        assert_eq!(pairs(&asked, test), [
            fits("Vorlesen im Laden"),
            misses("Vorlesen im Park", Wish::Weekdays),
            misses("Vorlesen am Markt", Wish::District),
            misses("Rechnen üben", Wish::Words),
        ]);
        // Enough that fit in everything need no near misses; what is full is not suggested.
        let district = Filter::from_pairs([("district", "zweckel")]);
        assert_eq!(pairs(&district, test).len(), 3);
        let full = offer("Vorlesen zu zweit", "mitte", "sun");
        for seed in 1..=2 {
            note_call(test, full, by_phone(&format!("Gast {seed}"), seed));
        }
        assert_eq!(pairs(&Filter::from_pairs([("q", "zweit")]), test), []);
    }

    fn what_is_printed_speaks_the_persons_language_and_opens_their_sign_up(test) {
        let club = test.organisation("Gartenfreunde");
        let offer = test.offer(club, offer_form("Gießen", "2", false));
        let form = by_phone("Hüseyin", 1);
        let noted = test.hub.write(coordinator(), move |cx| {
            cx.caller.locale = Locale::Tr;
            for_somebody(cx, offer, &form, Channel::Desk)
        });
        let id = noted.wait().unwrap().signup.id;
        let paper = test.hub.read(coordinator(), move |cx| service::signups::paper(cx, id)).wait().unwrap();
        assert_eq!(paper.view.signup.locale, Locale::Tr);
        let token = paper.token.unwrap();
        let bearer = test.hub.read(visitor(), move |cx| cx.bear(Purpose::OwnSignup, &token)).wait();
        assert_eq!(bearer.unwrap(), Matter::OwnSignup(id));
        test.clock.advance_seconds(181 * 86_400);
        let later = test.hub.read(coordinator(), move |cx| service::signups::paper(cx, id)).wait().unwrap();
        assert_eq!(later.token, None);
    }

    fn somebody_who_calls_is_found_by_what_they_say(test) {
        let club = test.organisation("Gartenfreunde");
        let offer = test.offer(club, offer_form("Gießen im Garten", "5", false));
        let id = note_call(test, offer, by_phone("Hedwig Rosmarin", 1));
        note_call(test, offer, signup_form("Kim Öztürk", "kim@post.example", 2));
        test.clock.advance_seconds(60 * 86_400);
        let found = |words: &str| {
            let words = Filter::words_of(words);
            let rows = test.hub.read(coordinator(), move |cx| find_signups(cx, &words)).wait().unwrap();
            rows.into_iter().map(|row| row.signup.contact.name.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(found("rosmarin"), ["Hedwig Rosmarin"]);
        assert_eq!(found("0221 4710-399"), ["Hedwig Rosmarin"]);
        assert_eq!(found(&id.to_string()), ["Hedwig Rosmarin"]);
        assert_eq!(found("öztürk garten"), ["Kim Öztürk"]);
        assert_eq!(found("gießen").len(), 2);
        assert_eq!(found("niemand"), Vec::<String>::new());
    }

    fn the_desk_is_for_the_office(test) {
        let club = test.organisation("Gartenfreunde");
        let offer = test.offer(club, offer_form("Gießen", "2", false));
        let id = note_call(test, offer, by_phone("Hedwig", 1));
        let forbidden = |result: service::Result<()>| assert!(matches!(result, Err(Error::Forbidden)));
        let read = |work: fn(&mut service::ReadCx<'_>, SignupId) -> service::Result<()>| {
            test.hub.read(visitor(), move |cx| work(cx, id)).wait()
        };
        forbidden(read(|cx, _| desk(cx).map(drop)));
        forbidden(read(|cx, _| find_signups(cx, &[]).map(drop)));
        forbidden(read(|cx, _| suggest(cx, &Filter::default(), &[]).map(drop)));
        forbidden(read(|cx, id| thread(cx, id).map(drop)));
        forbidden(read(|cx, id| paper(cx, id).map(drop)));
        forbidden(test.hub.write(visitor(), move |cx| note_told(cx, id, Listener::Person).map(drop)).wait());
    }

    fn a_mail_that_was_given_up_goes_out_once_more_when_the_office_says_so(test) {
        test.organisation("Gartenfreunde");
        test.mailbox.set_down(true);
        for _ in 0..40 {
            test.work();
            test.clock.advance_seconds(6 * 3_600);
        }
        let given_up = |test: &TestHub| {
            let letters = test.hub.read(coordinator(), service::desk::outbox).wait().unwrap();
            letters.into_iter().filter(service::delivery::is_given_up).collect::<Vec<_>>()
        };
        let lost = given_up(test);
        assert!(!lost.is_empty() && lost.iter().all(|letter| letter.state == "failed"), "{lost:?}");
        let id = lost[0].id;
        let again = |caller| test.hub.write(caller, move |cx| service::delivery::send_again(cx, id)).wait();
        assert!(matches!(again(visitor()), Err(Error::Forbidden)));
        assert_eq!(given_up(test), lost, "nobody else has it sent");
        test.mailbox.set_down(false);
        again(coordinator()).unwrap();
        assert!(matches!(again(coordinator()), Err(Error::Refused(Refusal::NotNow))), "it waits already");
        test.work();
        assert_eq!(test.mailbox.to(&lost[0].address).len(), 1);
        assert_eq!(given_up(test).len(), lost.len() - 1, "one press, one mail");
        let nothing = test.hub.write(coordinator(), |cx| service::delivery::send_again(cx, 999_999)).wait();
        assert!(matches!(nothing, Err(Error::NotFound)));
    }

    fn a_twin_is_refused_and_takes_no_place(test) {
        let club = test.organisation("Gartenfreunde");
        let offer = test.offer(club, offer_form("Gießen", "2", false));
        note_call(test, offer, by_phone("Hedwig", 1));
        let twin = by_phone("Hedwig", 2);
        let refused = test.hub.write(coordinator(), move |cx| for_somebody(cx, offer, &twin, Channel::Phone)).wait();
        assert!(matches!(refused, Err(Error::Refused(Refusal::Twice))));
        let other = note_call(test, offer, by_phone("Jemand anders", 3));
        assert_eq!(see(test, other).view.signup.state, SignupState::Accepted);
    }
}
