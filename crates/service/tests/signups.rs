//! Signing up, told as stories, each on both databases.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::links::Purpose;
use domain::opportunities::OpportunityId;
use domain::policy::Matter;
use domain::signups::{Answer, Channel, SignupForm, SignupId, SignupState};
use service::signups::{Received, Reply, answer, confirm, submit, withdraw};
use service::{Error, Refusal, Result};
use testkit::{TestHub, coordinator, offer_form, on_both_databases, signup_form, visitor};

fn send(test: &TestHub, id: OpportunityId, form: SignupForm) -> Result<Received> {
    test.hub.write(visitor(), move |cx| submit(cx, id, &form)).wait()
}

fn confirm_by_mail(test: &TestHub, address: &str) -> Result<domain::signups::Signup> {
    let token = test.mailbox.token(address, "meins");
    test.hub
        .write(visitor(), move |cx| {
            let Matter::OwnSignup(id) = cx.bear(Purpose::OwnSignup, &token)? else {
                return Err(Error::NotFound);
            };
            confirm(cx, id)
        })
        .wait()
}

fn reply(answer: Answer, words: &str, seen: SignupState) -> Reply {
    Reply { answer, words: words.to_owned(), seen: seen.key().to_owned() }
}

fn state(test: &TestHub, id: SignupId) -> SignupState {
    test.hub.read(coordinator(), move |cx| service::signups::as_staff(cx, id)).wait().unwrap().signup.state
}

fn garden(test: &TestHub, places: &str) -> OpportunityId {
    let organisation = test.organisation("Gartenfreunde");
    test.offer(organisation, offer_form("Gießen im Garten", places, false))
}

on_both_databases! {
    fn the_main_job(test) {
        let id = garden(test, "2");
        test.work();
        let received = send(test, id, signup_form("Ayşe", "ayse@post.example", 1)).unwrap();
        assert!(matches!(received.signup.state, SignupState::Unconfirmed { .. }));
        test.work();
        assert_eq!(test.mailbox.to("ayse@post.example").len(), 1);
        // The organisation hears nothing before the address is certain.
        assert!(!test.mailbox.to("gartenfreunde@verein.example").iter().any(|mail| mail.text.contains("Ayşe")));
        let signup = confirm_by_mail(test, "ayse@post.example").unwrap();
        assert_eq!(signup.state, SignupState::Accepted);
        assert!(signup.person.is_some());
        test.work();
        let told = test.mailbox.to("gartenfreunde@verein.example");
        assert!(told.last().unwrap().text.contains("Ayşe"));
        // The organisation declines by link, without a password, with a reason that she reads.
        let token = test.mailbox.token("gartenfreunde@verein.example", "antwort");
        let declined = test.hub.write(visitor(), move |cx| {
            let Matter::AnswerSignup(id) = cx.bear(Purpose::AnswerSignup, &token)? else { return Err(Error::NotFound) };
            answer(cx, id, &reply(Answer::No, "Das Beet ruht im Winter.", signup.state))
        });
        assert_eq!(declined.wait().unwrap().state, SignupState::Declined);
        test.work();
        assert!(test.mailbox.to("ayse@post.example").last().unwrap().text.contains("Das Beet ruht im Winter."));
    }

    fn an_answer_counts_for_what_was_seen_and_overturns_nothing_that_came_meanwhile(test) {
        let organisation = test.organisation("Gartenfreunde");
        let mut form = offer_form("Kennenlernen im Garten", "2", false);
        form.way = "get_to_know".to_owned();
        let id = test.offer(organisation, form);
        let waiting = |name: &str, seed| {
            let form = signup_form(name, &format!("{name}@post.example"), seed);
            let received = test.hub.write(coordinator(), move |cx| {
                service::signups::for_somebody(cx, id, &form, Channel::Desk)
            });
            received.wait().unwrap().signup.id
        };
        let say = |id, given: Answer, words: &'static str, seen: SignupState| {
            test.hub.write(coordinator(), move |cx| answer(cx, id, &reply(given, words, seen))).wait()
        };
        let not_now = |result: Result<_>| matches!(result, Err(Error::Refused(Refusal::NotNow)));
        let (kim, jo) = (waiting("kim", 1), waiting("jo", 2));
        say(kim, Answer::Yes, "", SignupState::Waiting).unwrap();
        // A deputy's page, opened before the yes. Even an empty reason is not asked for first.
        assert!(not_now(say(kim, Answer::No, "Zu spät gesehen.", SignupState::Waiting)));
        assert!(not_now(say(kim, Answer::No, "", SignupState::Waiting)));
        assert_eq!(state(test, kim), SignupState::Accepted);
        assert_eq!(say(kim, Answer::Yes, "", SignupState::Waiting).unwrap().state, SignupState::Accepted);
        // Whoever saw the yes may take it back.
        say(kim, Answer::No, "Es geht doch nicht.", SignupState::Accepted).unwrap();
        assert_eq!(state(test, kim), SignupState::Declined);
        test.hub.write(coordinator(), move |cx| withdraw(cx, jo)).wait().unwrap();
        assert!(not_now(say(jo, Answer::Yes, "", SignupState::Waiting)));
        assert_eq!(state(test, jo), SignupState::Withdrawn);
    }

    fn whoever_sends_the_form_again_holds_one_place_and_gets_one_mail(test) {
        let id = garden(test, "2");
        let first = send(test, id, signup_form("Kim", "kim@post.example", 1)).unwrap();
        // Another key, as after going back and reloading; another name in the same household is another person.
        let again = send(test, id, signup_form("Kim", "kim@post.example", 2)).unwrap();
        assert_eq!((again.signup.id, again.repeated), (first.signup.id, true));
        let other = send(test, id, signup_form("Robin", "kim@post.example", 3)).unwrap();
        assert_ne!(other.signup.id, first.signup.id);
        test.work();
        assert_eq!(test.mailbox.to("kim@post.example").len(), 2);
    }

    fn one_mailbox_and_one_phone_are_the_same_however_they_are_spelled(test) {
        let id = garden(test, "4");
        let by_phone = |phone: &str, seed: u64| {
            let mut form = signup_form("Inge", "", seed);
            form.contact.phone = phone.to_owned();
            send(test, id, form).unwrap().signup.id
        };
        let first = send(test, id, signup_form("Kim", "Kim@post.example", 1)).unwrap().signup.id;
        assert_eq!(send(test, id, signup_form("Kim", "kim@POST.example", 2)).unwrap().signup.id, first);
        assert_eq!(by_phone("+49 176 5550001", 3), by_phone("0176/5550001", 4));
        assert_ne!(by_phone("0176 5550001", 5), by_phone("0176 5550002", 6));
    }

    fn a_second_sign_up_of_somebody_who_has_a_place_gives_its_place_back(test) {
        let id = garden(test, "2");
        send(test, id, signup_form("Kim", "kim@post.example", 1)).unwrap();
        test.work();
        confirm_by_mail(test, "kim@post.example").unwrap();
        let second = send(test, id, signup_form("Kim", "kim@post.example", 2)).unwrap().signup.id;
        test.work();
        let full = send(test, id, signup_form("Mira", "mira@post.example", 3));
        assert!(matches!(full, Err(Error::Refused(Refusal::Full))));
        let twice = test.hub.write(coordinator(), move |cx| confirm(cx, second)).wait();
        assert!(matches!(twice, Err(Error::Refused(Refusal::Twice))));
        assert_eq!(state(test, second), SignupState::Lapsed);
        assert!(send(test, id, signup_form("Mira", "mira@post.example", 4)).is_ok());
    }

    fn the_last_place_goes_to_exactly_one(test) {
        let id = garden(test, "1");
        let answers: Vec<_> = (0..20_u64)
            .map(|seed| {
                let form = signup_form("Kim", &format!("kim{seed}@post.example"), seed);
                test.hub.write(visitor(), move |cx| submit(cx, id, &form))
            })
            .collect();
        let results: Vec<_> = answers.into_iter().map(service::Pending::wait).collect();
        assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
        let full = |result: &&Result<Received>| matches!(result, Err(Error::Refused(Refusal::Full)));
        assert_eq!(results.iter().filter(full).count(), 19);
    }

    fn the_same_form_sent_twice_has_one_result(test) {
        let id = garden(test, "5");
        let first = send(test, id, signup_form("Kim", "kim@post.example", 3)).unwrap();
        let second = send(test, id, signup_form("Kim", "kim@post.example", 3)).unwrap();
        assert_eq!(first.signup.id, second.signup.id);
        assert!(second.repeated);
        test.work();
        assert_eq!(test.mailbox.to("kim@post.example").len(), 1);
    }

    fn an_unconfirmed_sign_up_gives_its_place_back_in_time(test) {
        let id = garden(test, "1");
        let held = send(test, id, signup_form("Kim", "kim@post.example", 3)).unwrap().signup.id;
        assert!(matches!(
            send(test, id, signup_form("Jo", "jo@post.example", 4)),
            Err(Error::Refused(Refusal::Full))
        ));
        test.clock.advance_seconds(48 * 3600 + 1);
        test.work();
        assert_eq!(state(test, held), SignupState::Lapsed);
        send(test, id, signup_form("Jo", "jo@post.example", 4)).unwrap();
    }

    fn an_unverified_address_never_joins_an_existing_person(test) {
        let id = garden(test, "9");
        send(test, id, signup_form("Ayşe", "ayse@post.example", 1)).unwrap();
        test.work();
        let person = confirm_by_mail(test, "ayse@post.example").unwrap().person;
        let again = send(test, id, signup_form("Ayşe", "ayse@post.example", 2)).unwrap();
        assert_eq!(again.signup.person, None);
        assert!(person.is_some());
    }

    fn the_organisation_hears_of_a_new_message_once_it_knows_the_old_one(test) {
        let id = garden(test, "2");
        let (club, address) = ("gartenfreunde@verein.example", "kim@post.example");
        let signup = send(test, id, signup_form("Kim", address, 1)).unwrap().signup.id;
        let write = |words: &'static str| {
            let changed = test.hub.write(coordinator(), move |cx| service::signups::change_message(cx, signup, words));
            changed.wait().unwrap();
        };
        test.work();
        write("Ich komme mit dem Rad.");
        let before = test.mailbox.to(club).len();
        confirm_by_mail(test, address).unwrap();
        test.work();
        // The first letter tells of it; one of the change would be the second.
        let told = test.mailbox.to(club);
        assert_eq!(told.len(), before + 1);
        assert!(told.last().unwrap().text.contains("mit dem Rad"));
        // Two changes before the post goes out are one letter; the same words again are none.
        write("Ich komme später.");
        write("Ich komme um elf.");
        write("Ich komme um elf.");
        test.work();
        write("Ich komme um elf.");
        test.work();
        let told = test.mailbox.to(club);
        assert_eq!(told.len(), before + 2);
        let letter = told.last().unwrap();
        for said in ["> Ich komme um elf.", "Gießen im Garten", address, "/antwort/"] {
            assert!(letter.text.contains(said), "{said}: {}", letter.text);
        }
        write("");
        test.work();
        assert!(test.mailbox.to(club).last().unwrap().text.contains("hat die Nachricht an Sie gelöscht"));
    }

    fn who_withdraws_frees_the_place_and_the_organisation_knows(test) {
        let id = garden(test, "1");
        let signup = send(test, id, signup_form("Ayşe", "ayse@post.example", 1)).unwrap().signup.id;
        test.work();
        confirm_by_mail(test, "ayse@post.example").unwrap();
        test.work();
        let before = test.mailbox.to("gartenfreunde@verein.example").len();
        test.hub.write(coordinator(), move |cx| withdraw(cx, signup)).wait().unwrap();
        test.work();
        assert_eq!(test.mailbox.to("gartenfreunde@verein.example").len(), before + 1);
        send(test, id, signup_form("Jo", "jo@post.example", 2)).unwrap();
    }

    fn the_office_signs_somebody_up_who_is_on_the_phone(test) {
        let id = garden(test, "2");
        let mut form = signup_form("Edeltraud", "", 9);
        form.contact.phone = "0221 4710-300".to_owned();
        let received = test.hub.write(coordinator(), move |cx| {
            service::signups::for_somebody(cx, id, &form, Channel::Phone)
        });
        let signup = received.wait().unwrap().signup;
        assert_eq!((signup.state, signup.channel), (SignupState::Accepted, Channel::Phone));
    }

    fn a_stranger_cannot_sign_somebody_up_as_the_office(test) {
        let id = garden(test, "2");
        let form = signup_form("Kim", "kim@post.example", 9);
        let refused = test.hub.write(visitor(), move |cx| {
            service::signups::for_somebody(cx, id, &form, Channel::Phone)
        });
        assert!(matches!(refused.wait(), Err(Error::Forbidden)));
    }

    fn a_guardian_says_yes_first(test) {
        let id = garden(test, "2");
        let mut form = signup_form("Deniz", "deniz@post.example", 5);
        form.under_16 = true;
        form.guardian = domain::people::ContactForm {
            name: "Emre".to_owned(),
            email: "emre@post.example".to_owned(),
            phone: String::new(),
        };
        send(test, id, form).unwrap();
        test.work();
        assert_eq!(confirm_by_mail(test, "deniz@post.example").unwrap().state, SignupState::AwaitsGuardian);
        test.work();
        let token = test.mailbox.token("emre@post.example", "einwilligung");
        let consented = test.hub.write(visitor(), move |cx| {
            let Matter::Guardian(id) = cx.bear(Purpose::Guardian, &token)? else { return Err(Error::NotFound) };
            service::signups::consent(cx, id)
        });
        assert_eq!(consented.wait().unwrap().state, SignupState::Accepted);
        test.work();
        let told = test.mailbox.to("gartenfreunde@verein.example");
        // The organisation learns that a consent is there, not from whom.
        assert!(!told.iter().any(|mail| mail.text.contains("Emre") || mail.text.contains("emre@")));
    }

    fn mails_wait_while_the_server_is_down_and_none_goes_twice(test) {
        let id = garden(test, "3");
        test.work();
        let before = test.mailbox.all().len();
        test.mailbox.set_down(true);
        for seed in 1..=3 {
            send(test, id, signup_form("Kim", &format!("kim{seed}@post.example"), seed)).unwrap();
        }
        test.work();
        assert_eq!(test.mailbox.all().len(), before);
        test.mailbox.set_down(false);
        test.clock.advance_seconds(3600);
        test.work();
        test.work();
        for seed in 1..=3 {
            assert_eq!(test.mailbox.to(&format!("kim{seed}@post.example")).len(), 1);
        }
    }

    fn a_link_for_one_matter_opens_no_other(test) {
        let id = garden(test, "3");
        send(test, id, signup_form("Kim", "kim@post.example", 1)).unwrap();
        let other = send(test, id, signup_form("Jo", "jo@post.example", 2)).unwrap().signup.id;
        test.work();
        let token = test.mailbox.token("kim@post.example", "meins");
        let tried = test.hub.write(visitor(), move |cx| {
            cx.bear(Purpose::OwnSignup, &token)?;
            confirm(cx, other)
        });
        assert!(matches!(tried.wait(), Err(Error::Forbidden)));
        let token = test.mailbox.token("kim@post.example", "meins");
        let tried = test.hub.read(visitor(), move |cx| cx.bear(Purpose::AnswerSignup, &token).map(drop));
        assert!(matches!(tried.wait(), Err(Error::Refused(Refusal::Link))));
    }

    fn a_father_who_reads_turkish_is_asked_in_turkish_and_his_child_is_told_in_german(test) {
        let id = garden(test, "2");
        let mut form = signup_form("Deniz", "deniz@post.example", 5);
        form.under_16 = true;
        form.guardian_lang = "tr".to_owned();
        form.guardian = domain::people::ContactForm {
            name: "Emre".to_owned(),
            email: "emre@post.example".to_owned(),
            phone: String::new(),
        };
        send(test, id, form).unwrap();
        test.work();
        assert!(test.mailbox.to("deniz@post.example").pop().unwrap().text.contains("Guten Tag"));
        confirm_by_mail(test, "deniz@post.example").unwrap();
        test.work();
        let asked = test.mailbox.to("emre@post.example").pop().unwrap();
        assert!(asked.text.contains("Merhaba") && asked.text.contains("/tr/einwilligung/"), "{}", asked.text);
    }

    fn a_child_hears_when_the_guardian_takes_the_yes_back(test) {
        let id = garden(test, "2");
        let mut form = signup_form("Deniz", "deniz@post.example", 5);
        form.under_16 = true;
        form.guardian = domain::people::ContactForm {
            name: "Emre".to_owned(),
            email: "emre@post.example".to_owned(),
            phone: String::new(),
        };
        send(test, id, form).unwrap();
        test.work();
        confirm_by_mail(test, "deniz@post.example").unwrap();
        test.work();
        let token = test.mailbox.token("emre@post.example", "einwilligung");
        let by_link = |yes: bool| {
            let token = token.clone();
            let step = test.hub.write(visitor(), move |cx| {
                let Matter::Guardian(id) = cx.bear(Purpose::Guardian, &token)? else { return Err(Error::NotFound) };
                if yes { service::signups::consent(cx, id) } else { withdraw(cx, id) }
            });
            step.wait().unwrap();
            test.work();
        };
        by_link(true);
        let (child, club) = ("deniz@post.example", "gartenfreunde@verein.example");
        let before = (test.mailbox.to(child).len(), test.mailbox.to(club).len());
        by_link(false);
        assert_eq!((test.mailbox.to(child).len(), test.mailbox.to(club).len()), (before.0 + 1, before.1 + 1));
    }

    fn a_reminder_goes_out_once_the_day_before_and_to_nobody_who_withdrew(test) {
        let organisation = test.organisation("Gartenfreunde");
        let id = test.offer(organisation, offer_form("Beete abdecken", "5", true));
        let shift = test.hub.read(visitor(), move |cx| service::opportunities::public_page(cx, id)).wait().unwrap();
        let shift = shift.shifts.first().unwrap().id.to_string();
        for (name, seed) in [("Ayşe", 1), ("Kim", 2)] {
            let address = format!("{}@post.example", if seed == 1 { "ayse" } else { "kim" });
            let form = SignupForm { shift: shift.clone(), ..signup_form(name, &address, seed) };
            let signup = send(test, id, form).unwrap().signup.id;
            test.work();
            confirm_by_mail(test, &address).unwrap();
            if seed == 2 {
                test.hub.write(coordinator(), move |cx| withdraw(cx, signup)).wait().unwrap();
            }
        }
        test.work();
        let count = |address: &str| test.mailbox.to(address).len();
        let before = (count("ayse@post.example"), count("kim@post.example"));
        // Sunday noon; the date is on Saturday at ten.
        test.clock.advance_seconds(4 * 86_400);
        test.work();
        assert_eq!((count("ayse@post.example"), count("kim@post.example")), before);
        test.clock.advance_seconds(86_400);
        test.work();
        test.work();
        assert_eq!((count("ayse@post.example"), count("kim@post.example")), (before.0 + 1, before.1));
    }

    fn whether_it_still_holds_is_asked_once_for_each_time_the_word_ran_out(test) {
        let id = garden(test, "2");
        test.work();
        let club = "gartenfreunde@verein.example";
        let asked = || test.mailbox.to(club).iter().filter(|mail| mail.text.contains("/noch-aktuell/")).count();
        test.clock.advance_seconds(91 * 86_400);
        test.work();
        test.work();
        test.clock.advance_seconds(86_400);
        test.work();
        assert_eq!(asked(), 1);
        let token = test.mailbox.token(club, "noch-aktuell");
        let confirmed = test.hub.write(visitor(), move |cx| {
            let Matter::StillTrue(id) = cx.bear(Purpose::StillTrue, &token)? else { return Err(Error::NotFound) };
            service::opportunities::confirm_true(cx, id, Channel::Web)
        });
        confirmed.wait().unwrap();
        test.clock.advance_seconds(89 * 86_400);
        test.work();
        assert_eq!(asked(), 1);
        test.clock.advance_seconds(2 * 86_400);
        test.work();
        assert_eq!(asked(), 2);
        assert!(test.hub.read(visitor(), move |cx| service::opportunities::public_page(cx, id)).wait().is_ok());
    }
}
