//! Questions from the first word to the last: by every channel, on both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::{AccountId, Role};
use domain::inquiries::{Automatic, Closing, Incoming, InquiryForm, InquiryId, NoteForm, SaidForm, State};
use domain::people::EmailAddress;
use domain::policy::{Actor, Matter};
use domain::promise::Standing;
use domain::working_days::ClosureForm;
use kernel::{Locale, PublicId, SeededRng};
use service::inquiries::{self as cases, Case, Taken, View};
use service::{Caller, Error, Refusal, Result, WriteCx};
use testkit::{TestHub, coordinator, offer_form, on_both_databases, signup_form, visitor};

const DAY: i64 = 86_400;

fn key(seed: u64) -> String {
    PublicId::draw(&mut SeededRng::new(seed)).to_string()
}

fn question(seed: u64) -> InquiryForm {
    InquiryForm {
        kind: "question".into(),
        message: "Wo finde ich eine Nähmaschine?".into(),
        name: "Ana Lopez".into(),
        email: "ana@post.example".into(),
        form_key: key(seed),
        ..InquiryForm::default()
    }
}

fn ask(test: &TestHub, form: InquiryForm) -> InquiryId {
    test.hub.write(visitor(), move |cx| cases::ask(cx, &form)).wait().unwrap()
}

fn note(test: &TestHub, phone: &str, seed: u64) -> InquiryId {
    let inquiry =
        InquiryForm { name: String::new(), email: String::new(), phone: phone.into(), ..question(seed) };
    let form = NoteForm { source: "phone".into(), inquiry };
    test.hub.write(coordinator(), move |cx| cases::note(cx, &form)).wait().unwrap()
}

fn case(test: &TestHub, id: InquiryId) -> Case {
    test.hub.read(coordinator(), move |cx| cases::case(cx, id)).wait().unwrap()
}

fn office<T: Send + 'static>(
    test: &TestHub,
    act: impl FnOnce(&mut WriteCx<'_>) -> Result<T> + Send + 'static,
) -> Result<T> {
    test.hub.write(coordinator(), act).wait()
}

fn say(test: &TestHub, id: InquiryId, kind: &str, way: &str, text: &str, closing: &str) {
    let form = SaidForm { kind: kind.into(), way: way.into(), text: text.into(), closing: closing.into() };
    office(test, move |cx| cases::say(cx, id, &form)).unwrap();
}

fn bearer(id: InquiryId) -> Caller {
    Caller::web(Actor::Bearer(Matter::OwnInquiry(id)), Locale::De)
}

/// Subjects of the mails to this address, in their order.
fn mails(test: &TestHub, address: &str) -> Vec<String> {
    test.work();
    test.mailbox.to(address).iter().map(|mail| mail.subject.clone()).collect()
}

fn texts(case: &Case) -> Vec<&str> {
    case.lines.iter().map(|line| line.entry.text.as_str()).collect()
}

fn mail(id: &str, to: &str, text: &str) -> Incoming {
    Incoming {
        from: EmailAddress::parse("tom@post.example").unwrap(),
        name: "Tom".into(),
        to: vec![to.into()],
        subject: "Garten".into(),
        text: text.into(),
        message_id: id.into(),
        attachments: 0,
        automatic: None,
    }
}

fn take(test: &TestHub, mail: Incoming) -> Taken {
    test.hub.write(Caller::system(), move |cx| cases::take_mail(cx, &mail)).wait().unwrap()
}

on_both_databases! {
    fn a_question_is_asked_answered_and_closed_and_whoever_asked_hears_each_step_once(test) {
        let id = ask(test, question(1));
        assert_eq!(ask(test, question(1)), id, "the same form is one question");
        test.work();
        let due = case(test, id).case.clock.due;
        say(test, id, "ask_back", "mail", "Welche Marke?", "");
        assert_eq!(case(test, id).case.standing(due), Standing::Paused);
        test.hub.write(bearer(id), move |cx| cases::write(cx, id, "Egal welche.")).wait().unwrap();
        say(test, id, "answer", "mail", "In der Nähstube, dienstags.", "answered");
        let closed = case(test, id);
        assert_eq!(closed.case.state, State::Closed(Closing::Answered));
        assert!(closed.case.clock.answered.is_some_and(|(_, in_time)| in_time));
        assert_eq!(mails(test, "ana@post.example"), [
            format!("Ihre Frage {id} ist angekommen"),
            format!("Rückfrage zu Ihrer Frage {id}"),
            format!("Antwort auf Ihre Frage {id}"),
        ]);
        let own = test.hub.read(bearer(id), move |cx| cases::own(cx, id)).wait().unwrap();
        assert_eq!(own.lines.len(), 4);
    }

    fn what_the_office_notes_for_itself_is_never_shown_to_whoever_asked(test) {
        let id = ask(test, question(1));
        say(test, id, "note", "", "Ruft oft an.", "");
        let own = test.hub.read(bearer(id), move |cx| cases::own(cx, id)).wait().unwrap();
        assert_eq!(own.lines.len(), 1);
        assert_eq!(texts(&case(test, id)).len(), 2);
        assert_eq!(mails(test, "ana@post.example").len(), 1);
        let other = ask(test, question(2));
        assert!(matches!(test.hub.read(bearer(id), move |cx| cases::own(cx, other)).wait(), Err(Error::Forbidden)));
    }

    fn whoever_writes_after_the_end_is_heard_with_a_new_promise(test) {
        let id = ask(test, question(1));
        say(test, id, "answer", "mail", "Ja.", "answered");
        test.clock.advance_seconds(30 * DAY);
        test.hub.write(bearer(id), move |cx| cases::write(cx, id, "Und donnerstags?")).wait().unwrap();
        let again = case(test, id).case;
        assert_eq!((again.state, again.closed_at), (State::New, None));
        assert_eq!(again.clock.answered, None);
        assert!(again.clock.due > test.hub.now().city_day());
        test.hub.write(bearer(id), move |cx| cases::done(cx, id)).wait().unwrap();
        assert_eq!(case(test, id).case.state, State::Closed(Closing::Withdrawn));
    }

    fn a_phone_note_and_a_web_form_become_one_case_and_an_undo_gives_both_back(test) {
        let web = ask(test, question(1));
        let phone = note(test, "0221 4710-123", 2);
        say(test, phone, "note", "", "Klang freundlich.", "");
        let before = (case(test, web), case(test, phone));
        let preview = test.hub.read(coordinator(), move |cx| cases::preview(cx, web, phone)).wait().unwrap();
        assert_eq!(preview.lines.len(), 3);
        office(test, move |cx| cases::merge(cx, web, phone)).unwrap();
        let one = case(test, web);
        assert_eq!(one.lines.len(), 3);
        assert_eq!(one.case.asker.as_ref().unwrap().phone.as_deref(), Some("0221 4710-123"));
        assert_eq!(case(test, phone).case.state, State::Merged(web));
        // The link of the note leads on to where it is answered.
        let led = test.hub.read(bearer(phone), move |cx| cases::own(cx, phone)).wait().unwrap();
        assert_eq!(led.case.id, web);
        say(test, web, "answer", "mail", "In der Nähstube.", "");
        assert_eq!(office(test, move |cx| cases::undo(cx, phone)).unwrap(), web);
        let after = (case(test, web), case(test, phone));
        assert_eq!(after.1.case, before.1.case);
        assert_eq!(texts(&after.1), texts(&before.1));
        assert_eq!(after.0.case.asker, before.0.case.asker);
        assert_eq!(texts(&after.0).len(), texts(&before.0).len() + 1, "what was said since stays");
        assert!(matches!(office(test, move |cx| cases::undo(cx, phone)), Err(Error::Refused(Refusal::NotNow))));
    }

    fn an_undo_gives_back_what_went_to_the_other_ones_address_and_came_from_there(test) {
        let (phone, web) = (note(test, "0221 4710-123", 1), ask(test, question(2)));
        let before = case(test, web);
        office(test, move |cx| cases::merge(cx, phone, web)).unwrap();
        say(test, phone, "answer", "mail", "In der Nähstube.", "");
        say(test, phone, "note", "", "Klang freundlich.", "");
        say(test, phone, "answer", "phone", "Am Telefon noch einmal.", "");
        say(test, phone, "ask_back", "mail", "Welche Marke?", "");
        // By the link of the first mail, and by that of the case that stayed, which only this mailbox ever got.
        test.hub.write(bearer(web), move |cx| cases::write(cx, web, "Egal.")).wait().unwrap();
        test.hub.write(bearer(phone), move |cx| cases::write(cx, phone, "Wirklich egal.")).wait().unwrap();
        say(test, phone, "ask_back", "mail", "Und die Farbe?", "");
        office(test, move |cx| cases::undo(cx, web)).unwrap();
        let (phone, web) = (case(test, phone), case(test, web));
        assert_eq!(texts(&web), [
            "Wo finde ich eine Nähmaschine?", "In der Nähstube.", "Welche Marke?", "Egal.", "Wirklich egal.", "Und die Farbe?",
        ]);
        assert_eq!(texts(&phone), ["Wo finde ich eine Nähmaschine?", "Klang freundlich.", "Am Telefon noch einmal."]);
        assert!(web.lines.iter().chain(&phone.lines).all(|line| line.entry.origin.is_none()));
        assert_eq!(web.case.asker, before.case.asker);
        assert!(phone.case.asker.as_ref().is_some_and(|asker| asker.email.is_none()));
        // Each waits for what it is waiting for, and was answered when it was.
        assert_eq!((web.case.state, phone.case.state), (State::AskedBack, State::Open));
        assert!(web.case.clock.answered.is_some() && phone.case.clock.answered.is_some());
    }

    fn of_two_with_one_mailbox_only_what_names_the_other_goes_with_it(test) {
        let (one, other) = (ask(test, question(1)), ask(test, question(2)));
        let preview = test.hub.read(coordinator(), move |cx| cases::preview(cx, one, other)).wait().unwrap();
        assert!(!preview.merging.unwrap().mailbox.tells());
        office(test, move |cx| cases::merge(cx, one, other)).unwrap();
        say(test, one, "answer", "mail", "In der Nähstube.", "");
        test.hub.write(bearer(other), move |cx| cases::write(cx, other, "Danke, und wann?")).wait().unwrap();
        office(test, move |cx| cases::undo(cx, other)).unwrap();
        assert_eq!(texts(&case(test, one)), ["Wo finde ich eine Nähmaschine?", "In der Nähstube."]);
        assert_eq!(texts(&case(test, other)), ["Wo finde ich eine Nähmaschine?", "Danke, und wann?"]);
    }

    fn only_a_number_that_came_just_now_is_thanked_for(test) {
        let id = ask(test, question(1));
        let thanked = |id: InquiryId| test.hub.read(visitor(), move |cx| cases::just_came(cx, id)).wait();
        assert!(thanked(id).is_ok());
        assert!(matches!(thanked(InquiryId::new(9999)), Err(Error::NotFound)));
        test.clock.advance_seconds(3601);
        assert!(matches!(thanked(id), Err(Error::NotFound)));
    }

    fn two_people_never_become_one_case(test) {
        let one = ask(test, question(1));
        let other = ask(test, InquiryForm { email: "kim@post.example".into(), ..question(2) });
        assert!(matches!(office(test, move |cx| cases::merge(cx, one, other)), Err(Error::Refused(Refusal::NotNow))));
        assert_eq!(case(test, other).case.state, State::New);
        office(test, move |cx| cases::link(cx, one, "inquiry", &other.to_string())).unwrap();
        assert_eq!(case(test, one).links.len(), 1);
        let twice = office(test, move |cx| cases::link(cx, one, "inquiry", &other.to_string()));
        assert!(matches!(twice, Err(Error::Refused(Refusal::Twice))));
        let nowhere = office(test, move |cx| cases::link(cx, one, "organisation", "999"));
        assert!(matches!(nowhere, Err(Error::Refused(Refusal::Fields(_)))));
    }

    fn a_mail_begins_a_case_and_a_reply_finds_it_by_its_address_alone(test) {
        let began = take(test, mail("a1@post.example", "fragen@stadt.example", "Wann ist offen?"));
        let Taken::Began(id) = began else { panic!("{began:?}") };
        assert_eq!(take(test, mail("a1@post.example", "fragen@stadt.example", "Wann ist offen?")), Taken::Known);
        say(test, id, "ask_back", "mail", "Welcher Garten?", "");
        test.work();
        let reply_to = test.mailbox.to("tom@post.example").last().unwrap().reply_to.clone().unwrap().address;
        let loud = reply_to.to_uppercase();
        assert_eq!(take(test, mail("a2@post.example", &loud, "Der in Brauck.")), Taken::Joined(id));
        let joined = case(test, id);
        assert_eq!((joined.case.state, joined.lines.len()), (State::Open, 3));
        assert_eq!(joined.lines[2].entry.other_address, None);
        // A guessed mark opens nothing: that is a new question.
        let guessed = format!("fragen+{id}-2222222222222222@stadt.example");
        assert!(matches!(take(test, mail("a3@post.example", &guessed, "Hallo")), Taken::Began(other) if other != id));
        // Somebody else who writes there is heard, and it is said who.
        let stranger = Incoming { from: EmailAddress::parse("x@fremd.example").unwrap(), ..mail("a4", &reply_to, "Ich auch") };
        assert_eq!(take(test, stranger), Taken::Joined(id));
        assert_eq!(case(test, id).lines[3].entry.other_address.as_deref(), Some("x@fremd.example"));
        let machine = Incoming { automatic: Some(Automatic::Reply), ..mail("a5", &reply_to, "Bin im Urlaub") };
        assert_eq!(take(test, machine), Taken::Automatic(Automatic::Reply));
    }

    fn a_topic_reaches_the_office_that_answers_for_it_and_nobody_else(test) {
        let office_id = test.organisation("Amt für Grün");
        let officer = Role::Officer(office_id);
        test.hub.write(Caller::system(), move |cx| {
            let email = EmailAddress::parse("amt@stadt.example").unwrap();
            service::access::open_account(cx, &email, "Frau Grün", officer)
        }).wait().unwrap();
        let form = domain::organisations::ContactPointForm {
            contact: domain::people::ContactForm { name: "Frau Grün".into(), email: "amt@stadt.example".into(), ..Default::default() },
            role: "Bäume".into(),
            topics: vec!["nature".into()],
            ..Default::default()
        };
        office(test, move |cx| service::organisations::write_contact_point(cx, office_id, &form)).unwrap();
        let id = ask(test, InquiryForm { topic: "nature".into(), ..question(1) });
        assert_eq!(case(test, id).case.owner.office, Some(office_id));
        let general = ask(test, question(2));
        assert_eq!(mails(test, "amt@stadt.example"), [format!("Frage {id} wartet auf Ihr Amt")]);
        let caller = Caller::web(Actor::Member { account: AccountId::new(99), role: officer }, Locale::De);
        let listed = test.hub.read(caller, |cx| cases::list(cx, View::Open)).wait().unwrap();
        assert_eq!(listed.iter().map(|row| row.case.id).collect::<Vec<_>>(), [id]);
        assert!(matches!(test.hub.read(caller, move |cx| cases::case(cx, general)).wait(), Err(Error::NotFound)));
        // Numbers can be guessed: a link names nothing that the office may not see.
        let offer = test.offer(test.organisation("Gartenfreunde"), offer_form("Beete gießen", "5", false));
        let form = signup_form("Kim Müller", "kim@post.example", 3);
        let signup = test.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &form)).wait().unwrap().signup.id;
        let linked = |kind: &'static str, number: String| {
            test.hub.write(caller, move |cx| cases::link(cx, id, kind, &number)).wait()
        };
        for (kind, number) in [("inquiry", general.to_string()), ("signup", signup.to_string())] {
            assert!(matches!(linked(kind, number), Err(Error::Refused(Refusal::Fields(_)))), "{kind}");
        }
        linked("organisation", office_id.to_string()).unwrap();
        office(test, move |cx| cases::link(cx, id, "signup", &signup.to_string())).unwrap();
        let seen = test.hub.read(caller, move |cx| cases::case(cx, id)).wait().unwrap();
        assert_eq!(seen.links.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["Amt für Grün"]);
        assert_eq!(case(test, id).links.len(), 2);
        // Handed to the engagement office, it is no longer theirs.
        test.hub.write(caller, move |cx| cases::hand_over(cx, id, "desk", "Geht um Engagement.")).wait().unwrap();
        assert!(matches!(test.hub.read(caller, move |cx| cases::case(cx, id)).wait(), Err(Error::NotFound)));
        assert_eq!(case(test, id).case.state, State::New);
    }

    fn a_day_on_which_the_office_is_closed_moves_what_was_promised(test) {
        let id = ask(test, question(1));
        let due = case(test, id).case.clock.due;
        let today = test.hub.now().city_day();
        let form = ClosureForm { from: today.tomorrow().unwrap().to_string(), to: due.to_string(), reason: "Krank".into() };
        office(test, move |cx| cases::close_days(cx, &form)).unwrap();
        assert!(case(test, id).case.clock.due > due);
        let moved = case(test, id).case.clock.due;
        let days = test.hub.settings().office_days.clone();
        assert_eq!(days.between(today, moved), 5);
        let from = today.tomorrow().unwrap().to_string();
        office(test, move |cx| cases::reopen_days(cx, &from)).unwrap();
        assert_eq!(case(test, id).case.clock.due, moved, "nobody who was told a day is hurried");
    }

    fn promises_are_counted_for_offices_and_late_ones_are_listed(test) {
        let id = ask(test, question(1));
        let quick = ask(test, question(2));
        say(test, quick, "answer", "mail", "Ja.", "answered");
        test.clock.advance_seconds(15 * DAY);
        let late = test.hub.read(coordinator(), |cx| cases::list(cx, View::Late)).wait().unwrap();
        assert_eq!(late.iter().map(|row| row.case.id).collect::<Vec<_>>(), [id]);
        let counted = test.hub.read(coordinator(), cases::counts).wait().unwrap();
        assert_eq!((counted[0].answered, counted[0].in_time, counted[0].late), (1, 1, 1));
        let desk = test.hub.read(coordinator(), service::desk::desk).wait().unwrap();
        assert_eq!(desk.questions.iter().map(|row| row.case.id).collect::<Vec<_>>(), [id]);
        say(test, id, "answer", "mail", "Leider spät.", "answered");
        let counted = test.hub.read(coordinator(), cases::counts).wait().unwrap();
        assert_eq!((counted[0].answered, counted[0].in_time, counted[0].late), (2, 1, 0));
    }

    fn who_asked_goes_by_itself_after_half_a_year_and_the_count_stays(test) {
        let id = ask(test, question(1));
        say(test, id, "answer", "mail", "Ja.", "answered");
        let other = ask(test, question(2));
        for _ in 0..4 {
            test.clock.advance_seconds(DAY);
            test.work();
        }
        test.clock.advance_seconds(182 * DAY);
        for _ in 0..4 {
            test.clock.advance_seconds(DAY);
            test.work();
        }
        let gone = case(test, id);
        assert_eq!((gone.case.asker.clone(), gone.lines.len()), (None, 0));
        assert_eq!(gone.case.state, State::Closed(Closing::Answered));
        assert!(case(test, other).case.asker.is_some(), "an open one stays");
        assert!(matches!(test.hub.read(bearer(id), move |cx| cases::own(cx, id)).wait(), Err(Error::NotFound)));
    }
}
