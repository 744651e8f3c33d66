//! A person's rights, told as stories, each on both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::Session;
use domain::links::Purpose;
use domain::organisations::{ContactPointForm, OrganisationForm};
use domain::people::{ContactForm, EmailAddress};
use domain::policy::{Actor, Matter};
use domain::rights::{First, Whose};
use domain::signups::{Channel, SignupForm, SignupState};
use kernel::Locale;
use service::access::{Browser, Entered, log_in, request_code, whoami};
use service::rights::{correct, erase, everything, export, find, json, lines, print, tell};
use service::{Caller, Error, Refusal};
use std::path::Path;
use store::Location;
use testkit::{TestHub, coordinator, offer_form, on_both_databases, organisation_form, signup_form, visitor};

const MAIL: &str = "zzmarker@post.example";
const PHONE: &str = "0221 4710-987";
/// What names her, in every spelling in which it is stored.
const MARKS: [&str; 6] = ["zzmarker", "Zzmarker", "4710-987", "4710987", "zzmessage", "zzdevice"];

fn contact(name: &str, email: &str, phone: &str) -> ContactForm {
    ContactForm { name: name.to_owned(), email: email.to_owned(), phone: phone.to_owned() }
}

fn enter(test: &TestHub, email: &'static str) -> Session {
    let asked = EmailAddress::parse(email).unwrap();
    let again = asked.clone();
    test.hub.write(visitor(), move |cx| request_code(cx, &asked)).wait().unwrap();
    test.work();
    let code = test.mailbox.code(email);
    let browser = Browser { device: "zzdevice".to_owned(), before: None };
    let entered = test.hub.write(visitor(), move |cx| log_in(cx, &again, &code, &browser)).wait().unwrap();
    let Entered::In(inside) = entered else { panic!("{email} has a passkey") };
    test.hub.read(visitor(), move |cx| whoami(cx, &inside.token)).wait().unwrap().unwrap()
}

fn member(session: &Session) -> Caller {
    let actor = Actor::Member { account: session.account.id, role: session.account.role };
    Caller::web(actor, Locale::De)
}

fn confirm_by_mail(test: &TestHub, address: &str) {
    let token = test.mailbox.token(address, "meins");
    let confirmed = test.hub.write(visitor(), move |cx| {
        let Matter::OwnSignup(id) = cx.bear(Purpose::OwnSignup, &token)? else { return Err(Error::NotFound) };
        service::signups::confirm(cx, id)
    });
    confirmed.wait().unwrap();
}

/// Somebody of the office, who can go along with founders.
fn companion(test: &TestHub) -> String {
    let office = domain::accounts::ColleagueForm {
        name: "Katja Sommer".to_owned(),
        email: "katja@stadt.example".to_owned(),
    };
    test.hub
        .write(Caller::system(), move |cx| service::roles::grant_town(cx, &office, "coordinator", None))
        .wait()
        .unwrap();
    let people = test.hub.read(coordinator(), service::foundings::companions).wait().unwrap();
    people.first().map(|(id, _)| id.to_string()).unwrap()
}

/// Everything somebody can leave here through the real flows.
fn live(test: &TestHub) {
    let club = test.organisation("Gartenfreunde");
    let garden = test.offer(club, offer_form("Gießen im Garten", "3", false));
    let form = SignupForm {
        contact: contact("Zilla Zzmarker", MAIL, PHONE),
        message: "Ich bringe mit: zzmessage".to_owned(),
        ..signup_form("", "", 5)
    };
    test.hub.write(visitor(), move |cx| service::signups::submit(cx, garden, &form)).wait().unwrap();
    test.work();
    confirm_by_mail(test, MAIL);
    let child = SignupForm {
        under_16: true,
        guardian: contact("Zilla Zzmarker", "Zzmarker@post.example", PHONE),
        ..signup_form("Kim", "kim@post.example", 6)
    };
    test.hub.write(visitor(), move |cx| service::signups::submit(cx, garden, &child)).wait().unwrap();
    test.work();
    confirm_by_mail(test, "kim@post.example");
    let mut asks = organisation_form("Neulinge");
    asks.contact = contact("Zilla Zzmarker", MAIL, PHONE);
    test.hub.write(visitor(), move |cx| service::organisations::register(cx, &asks)).wait().unwrap();
    let point = ContactPointForm {
        contact: contact("Zilla Zzmarker", MAIL, PHONE),
        role: "Fragen".to_owned(),
        ..ContactPointForm::default()
    };
    test.hub
        .write(coordinator(), move |cx| service::organisations::write_contact_point(cx, club, &point))
        .wait()
        .unwrap();
    let barrier = domain::barriers::BarrierForm {
        message: "Der Knopf hat keinen Namen: zzmessage".to_owned(),
        name: "Zilla Zzmarker".to_owned(),
        email: MAIL.to_owned(),
        phone: PHONE.to_owned(),
        form_key: "0123456789abcdef".to_owned(),
        ..domain::barriers::BarrierForm::default()
    };
    test.hub.write(visitor(), move |cx| service::barriers::report(cx, &barrier)).wait().unwrap();
    let report = domain::reports::ReportForm {
        reason: "wrong".to_owned(),
        message: "Das stimmt nicht: zzmessage".to_owned(),
        name: "Zilla Zzmarker".to_owned(),
        email: MAIL.to_owned(),
        phone: PHONE.to_owned(),
        form_key: "0123456789abcdef".to_owned(),
    };
    let entry = domain::reports::Target::Opportunity(garden);
    test.hub.write(visitor(), move |cx| service::reports::report(cx, entry, &report)).wait().unwrap();
    let obstacle = domain::obstacles::ObstacleForm {
        words: "Die Tür bleibt zu: zzmessage".to_owned(),
        name: "Zilla Zzmarker".to_owned(),
        email: MAIL.to_owned(),
        phone: PHONE.to_owned(),
        form_key: "0123456789abcdef".to_owned(),
        ..domain::obstacles::ObstacleForm::default()
    };
    let stone = test.hub.write(visitor(), move |cx| service::obstacles::name(cx, &obstacle)).wait().unwrap();
    let opening = domain::obstacles::OpeningForm {
        title: "Tür zu".to_owned(),
        text: "Abends schließt niemand auf.".to_owned(),
        ..domain::obstacles::OpeningForm::default()
    };
    test.hub
        .write(coordinator(), move |cx| service::obstacles::open(cx, stone, &opening, "desk"))
        .wait()
        .unwrap();
    let voice = domain::obstacles::VoiceForm { email: MAIL.to_owned(), phone: String::new() };
    test.hub.write(visitor(), move |cx| service::obstacles::too(cx, stone, &voice)).wait().unwrap();
    let sheet = domain::advice::SheetForm {
        source: "phone".to_owned(),
        note: "Gießen, gern samstags: zzmessage".to_owned(),
        name: "Zilla Zzmarker".to_owned(),
        email: MAIL.to_owned(),
        phone: PHONE.to_owned(),
        form_key: "0123456789abcdef".to_owned(),
        ..domain::advice::SheetForm::default()
    };
    test.hub.write(coordinator(), move |cx| service::advice::note(cx, &sheet, None)).wait().unwrap();
    let introduced = domain::introductions::IntroductionForm {
        organisation: club.to_string(),
        contact: contact("Zilla Zzmarker", MAIL, PHONE),
        message: "Gießt gern: zzmessage".to_owned(),
        first: domain::introductions::Agrees { yes: true, by: String::new(), way: "phone".to_owned() },
        form_key: "0123456789abcdef".to_owned(),
        ..domain::introductions::IntroductionForm::default()
    };
    let person = domain::introductions::Between::Person;
    test.hub
        .write(coordinator(), move |cx| service::introductions::begin(cx, person, &introduced, None))
        .wait()
        .unwrap();
    let founds = domain::foundings::FoundingForm {
        title: "Zzmarker-Garten".to_owned(),
        idea: "Ein Garten: zzmessage".to_owned(),
        contact: contact("Zilla Zzmarker", MAIL, PHONE),
        companion: companion(test),
        form_key: "0123456789abcdef".to_owned(),
        ..domain::foundings::FoundingForm::default()
    };
    test.hub.write(coordinator(), move |cx| service::foundings::begin(cx, &founds, None)).wait().unwrap();
    let lead = contact("Zilla Zzmarker", MAIL, PHONE);
    test.hub.write(coordinator(), move |cx| service::hand_over::offer(cx, club, &lead)).wait().unwrap();
    // She spoke for a body until another record of it went into hers: an undo would bring her back.
    let [hers, other] =
        [("Zwillinge", "Zilla Zzmarker", MAIL), ("Zwillinge e.V.", "Bo", "bo@verein.example")].map(
            |(body, name, email)| {
                let form = OrganisationForm { contact: contact(name, email, ""), ..organisation_form(body) };
                test.hub
                    .write(visitor(), move |cx| service::organisations::register(cx, &form))
                    .wait()
                    .unwrap()
            },
        );
    let taken = ["contact".to_owned()];
    test.hub.write(coordinator(), move |cx| service::doubles::merge(cx, hers, other, &taken)).wait().unwrap();
    test.work();
}

/// Everything that lies in the folder: the database, its log, uploads.
fn bytes_in(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(bytes_in(&path));
        } else {
            all.extend(std::fs::read(&path).unwrap());
        }
    }
    all
}

fn holds(bytes: &[u8], mark: &str) -> bool {
    bytes.windows(mark.len()).any(|window| window == mark.as_bytes())
}

on_both_databases! {
    fn everything_of_somebody_is_in_what_they_take_along_and_nowhere_once_it_is_erased(test) {
        live(test);
        let session = enter(test, MAIL);
        test.keep_passkey(session.account.id, "zzdevice-key", "Handy zzdevice");
        let whose = Whose::Account(session.account.id);
        let taken = test.hub.read(member(&session), move |cx| export(cx, whose)).wait().unwrap();
        let (as_json, as_table) = (json(&taken), format!("{:?}", lines(&taken)));
        for mark in [MAIL, "Zilla Zzmarker", PHONE, "zzmessage", "zzdevice"] {
            assert!(as_json.contains(mark) && as_table.contains(mark), "{mark} is missing");
        }
        for table in ["person", "signup", "signup_as_guardian", "account", "session", "login_code", "outbox", "contact_point", "organisation", "barrier_report", "obstacle_person", "obstacle_voice", "hand_over", "passkey", "organisation_merge_undo"] {
            assert!(taken.tables.iter().any(|(name, _)| *name == table), "{table} is missing");
        }
        // What an undo keeps names whoever speaks for the body now.
        assert!(!as_json.contains("bo@verein.example") && !as_table.contains("bo@verein.example"));
        // Whose sign-up it is for which she is the guardian is not hers to know from here.
        assert!(!as_json.contains("kim@post.example"));

        test.hub.write(member(&session), move |cx| erase(cx, whose)).wait().unwrap();
        // One more write: the log is folded away before it.
        test.work();
        let gone = test.hub.read(member(&session), move |cx| everything(cx, whose)).wait();
        assert!(matches!(gone, Err(Error::NotFound)));
        if let Location::Sqlite(_) = &test.location {
            let bytes = bytes_in(test.folder());
            assert!(holds(&bytes, "kim@post.example"), "the search finds what is there");
            for mark in MARKS {
                assert!(!holds(&bytes, mark), "{mark} still lies in the folder");
            }
        }
        // The organisation hears that the place is free, and no name.
        let told = test.mailbox.to("gartenfreunde@verein.example").pop().unwrap();
        let told = told.text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains("Angaben gelöscht") && !told.contains("Zzmarker"), "{told}");
        // Nobody writes to her any more.
        let before = test.mailbox.to(MAIL).len();
        test.clock.advance_seconds(3600);
        test.work();
        assert_eq!(test.mailbox.to(MAIL).len(), before);
        // Another sign-up finds the place that she had.
        let signups = test.hub.read(coordinator(), service::desk::signups).wait().unwrap();
        assert!(signups.iter().all(|row| row.signup.state == SignupState::Withdrawn));
    }

    fn whoever_leads_an_organisation_hands_it_on_first(test) {
        let club = test.organisation("Gartenfreunde");
        let session = enter(test, "gartenfreunde@verein.example");
        let whose = Whose::Account(session.account.id);
        let found = test.hub.read(member(&session), move |cx| everything(cx, whose)).wait().unwrap();
        assert_eq!(found.first, [(First::HandOver(club), "Gartenfreunde".to_owned())]);
        let refused = test.hub.write(member(&session), move |cx| erase(cx, whose)).wait();
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))));
        let found = test.hub.read(member(&session), move |cx| everything(cx, whose)).wait();
        assert!(found.is_ok(), "nothing was erased");
    }

    fn a_corrected_name_holds_for_the_person_and_what_runs_and_for_nobody_else_there(test) {
        live(test);
        let session = enter(test, MAIL);
        let whose = Whose::Account(session.account.id);
        let form = contact("Zilla Neu", "", "");
        test.hub.write(member(&session), move |cx| correct(cx, whose, "Zilla Zzmarker", &form)).wait().unwrap();
        let found = test.hub.read(member(&session), move |cx| everything(cx, whose)).wait().unwrap();
        assert_eq!(found.names.len(), 1);
        assert_eq!(found.names[0].name, "Zilla Neu");
        assert_eq!(found.own[0].row.signup.contact.name.as_str(), "Zilla Neu");
        let nobody = contact("Wer", "", "");
        let refused = test.hub.write(member(&session), move |cx| correct(cx, whose, "Niemand", &nobody)).wait();
        assert!(matches!(refused, Err(Error::NotFound)));
        let empty = contact("", "", "");
        let refused = test.hub.write(member(&session), move |cx| correct(cx, whose, "Zilla Neu", &empty)).wait();
        assert!(matches!(refused, Err(Error::Refused(Refusal::Fields(_)))));
    }

    fn nobody_sees_everything_of_somebody_else(test) {
        live(test);
        let session = enter(test, MAIL);
        let other = enter(test, "kim@post.example");
        let whose = Whose::Account(session.account.id);
        let refused = test.hub.read(member(&other), move |cx| export(cx, whose)).wait();
        assert!(matches!(refused, Err(Error::Forbidden)));
        let refused = test.hub.write(coordinator(), move |cx| erase(cx, whose)).wait();
        assert!(matches!(refused, Err(Error::Forbidden)));
    }

    fn somebody_without_mail_tells_the_code_of_a_letter_at_the_desk(test) {
        let club = test.organisation("Gartenfreunde");
        let garden = test.offer(club, offer_form("Gießen im Garten", "3", false));
        let form = SignupForm { contact: contact("Omar Zzmarker", "", PHONE), ..signup_form("", "", 5) };
        let taken = test.hub.write(coordinator(), move |cx| {
            service::signups::for_somebody(cx, garden, &form, Channel::Phone)
        });
        taken.wait().unwrap();
        let people = test.hub.read(coordinator(), |cx| find(cx, "zzmark")).wait().unwrap();
        assert_eq!(people.len(), 1);
        let id = people[0].id;
        let whose = Whose::Person(id);
        // Knowing the number is not enough, not even for the office.
        let refused = test.hub.read(coordinator(), move |cx| everything(cx, whose)).wait();
        assert!(matches!(refused, Err(Error::Forbidden)));
        let first = test.hub.write(coordinator(), move |cx| print(cx, id)).wait().unwrap().code;
        let printed = test.hub.write(coordinator(), move |cx| print(cx, id)).wait().unwrap();
        let refused = test.hub.write(coordinator(), move |cx| tell(cx, id, &first)).wait();
        assert!(matches!(refused, Err(Error::Refused(Refusal::Code { left: 4 }))));
        let typed = printed.code.to_uppercase();
        test.hub.write(coordinator(), move |cx| tell(cx, id, &typed)).wait().unwrap();
        let found = test.hub.read(coordinator(), move |cx| everything(cx, whose)).wait().unwrap();
        assert_eq!((found.own.len(), found.names[0].name.as_str()), (1, "Omar Zzmarker"));
        // Half an hour later it is closed again.
        test.clock.advance_seconds(1801);
        let refused = test.hub.read(coordinator(), move |cx| everything(cx, whose)).wait();
        assert!(matches!(refused, Err(Error::Forbidden)));
        let again = test.hub.write(coordinator(), move |cx| print(cx, id)).wait().unwrap();
        test.hub.write(coordinator(), move |cx| tell(cx, id, &again.code)).wait().unwrap();
        test.hub.write(coordinator(), move |cx| erase(cx, whose)).wait().unwrap();
        test.work();
        assert!(test.hub.read(coordinator(), |cx| find(cx, "zzmark")).wait().unwrap().is_empty());
        if let Location::Sqlite(_) = &test.location {
            let bytes = bytes_in(test.folder());
            assert!(MARKS.iter().all(|mark| !holds(&bytes, mark)));
        }
    }

    fn half_a_year_after_its_end_a_sign_up_names_nobody_and_is_still_counted(test) {
        live(test);
        let session = enter(test, MAIL);
        let own = test.hub.read(coordinator(), service::desk::signups).wait().unwrap();
        let id = own.iter().find(|row| row.signup.contact.name.as_str() == "Zilla Zzmarker").unwrap().signup.id;
        test.hub.write(coordinator(), move |cx| service::signups::withdraw(cx, id)).wait().unwrap();
        test.clock.advance_seconds(179 * 86_400);
        test.work();
        let kept = test.hub.read(coordinator(), move |cx| service::signups::as_staff(cx, id)).wait().unwrap();
        assert_eq!(kept.signup.contact.name.as_str(), "Zilla Zzmarker");
        test.clock.advance_seconds(2 * 86_400);
        let goes = test.hub.read(coordinator(), service::retention::preview).wait().unwrap();
        assert!(goes.iter().any(|line| line.table == "signup" && line.rows == 1), "{goes:?}");
        test.work();
        let kept = test.hub.read(coordinator(), move |cx| service::signups::as_staff(cx, id)).wait().unwrap();
        assert_eq!(kept.signup.contact.name.as_str(), domain::rights::BLANK);
        assert_eq!((kept.signup.contact.email, kept.signup.message), (None, None));
        assert_eq!(kept.signup.state, SignupState::Withdrawn);
        let nights = test.hub.read(coordinator(), service::retention::nights).wait().unwrap();
        assert!(nights[0].lines.iter().any(|line| line.table == "signup" && line.rows == 1), "{nights:?}");
        let asked = member(&session);
        assert!(matches!(test.hub.read(asked, service::retention::preview).wait(), Err(Error::Forbidden)));
    }
}
