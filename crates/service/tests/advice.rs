//! Advice, introductions and foundings from the first word to the last, on both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::ColleagueForm;
use domain::advice::{AdviceId, Outcome, SheetForm};
use domain::foundings::{FoundingForm, FoundingId, Part, State as Founded, TickForm};
use domain::introductions::{Agrees, Between, IntroductionForm, IntroductionId, Side, State};
use domain::opportunities::{Filter, OpportunityForm, OpportunityId};
use domain::organisations::{OrganisationForm, OrganisationId};
use domain::people::ContactForm;
use domain::signups::{Channel, SignupForm, SignupState};
use kernel::{Locale, PublicId, SeededRng};
use service::advice::{Talk, View};
use service::introductions::One;
use service::{Caller, Error, Refusal, Result, WriteCx};
use testkit::{TestHub, coordinator, offer_form, on_both_databases, organisation_form, visitor};

const DAY: i64 = 86_400;

fn key(seed: u64) -> String {
    PublicId::draw(&mut SeededRng::new(seed)).to_string()
}

fn office<T: Send + 'static>(
    test: &TestHub,
    act: impl FnOnce(&mut WriteCx<'_>) -> Result<T> + Send + 'static,
) -> Result<T> {
    test.hub.write(coordinator(), act).wait()
}

fn contact(name: &str, email: &str, phone: &str) -> ContactForm {
    ContactForm { name: name.into(), email: email.into(), phone: phone.into() }
}

fn sheet(seed: u64) -> SheetForm {
    SheetForm {
        source: "phone".into(),
        note: "vorlesen, dienstags, nur in Zweckel".into(),
        wish: Filter::from_pairs([("q", "vorlesen"), ("day", "tue")]),
        name: "Hedwig Quitte".into(),
        phone: "0221 4710-333".into(),
        form_key: key(seed),
        ..SheetForm::default()
    }
}

fn note(test: &TestHub, form: SheetForm) -> AdviceId {
    office(test, move |cx| service::advice::note(cx, &form, None)).unwrap()
}

fn talk(test: &TestHub, id: AdviceId) -> Talk {
    test.hub.read(coordinator(), move |cx| service::advice::talk(cx, id, Locale::De)).wait().unwrap()
}

fn one(test: &TestHub, id: IntroductionId) -> One {
    test.hub.read(coordinator(), move |cx| service::introductions::one(cx, id)).wait().unwrap()
}

fn reading(title: &str, days: &[&str]) -> OpportunityForm {
    OpportunityForm {
        weekdays: days.iter().map(ToString::to_string).collect(),
        ..offer_form(title, "2", false)
    }
}

/// A club that only has a telephone.
fn by_phone(test: &TestHub, name: &str) -> OrganisationId {
    let form =
        OrganisationForm { contact: contact("Erna Efeu", "", "0221 4710-240"), ..organisation_form(name) };
    let id = test.hub.write(visitor(), move |cx| service::organisations::register(cx, &form)).wait().unwrap();
    office(test, move |cx| service::organisations::approve(cx, id)).unwrap();
    id
}

fn titles(talk: &Talk) -> Vec<&str> {
    talk.seen.suggestions.iter().map(|it| it.card.texts.title.as_str()).collect()
}

fn due(test: &TestHub) -> [usize; 3] {
    let desk = test.hub.read(coordinator(), service::desk::desk).wait().unwrap();
    [desk.advice.len(), desk.introductions.len(), desk.foundings.len()]
}

fn to_club(test: &TestHub, club: OrganisationId, yes: bool, seed: u64) -> IntroductionId {
    let form = IntroductionForm {
        organisation: club.to_string(),
        contact: contact("Hedwig Quitte", "", "0221 4710-333"),
        message: "Liest gern vor.".into(),
        first: Agrees { yes, by: String::new(), way: "phone".into() },
        form_key: key(seed),
        ..IntroductionForm::default()
    };
    office(test, move |cx| service::introductions::begin(cx, Between::Person, &form, None)).unwrap()
}

fn subjects(test: &TestHub, address: &str) -> Vec<String> {
    test.work();
    test.mailbox.to(address).iter().map(|mail| mail.subject.clone()).collect()
}

on_both_databases! {
    fn a_talk_ends_in_three_suggestions_at_most_without_what_is_not_wanted(test) {
        let club = test.organisation("Bücherfreunde");
        test.offer(club, reading("Vorlesen am Dienstag", &["tue"]));
        test.offer(club, reading("Vorlesen für Hunde", &["tue"]));
        for number in 1..4 {
            test.offer(club, reading(&format!("Gießen {number}"), &["tue"]));
        }
        let id = note(test, SheetForm { wont: "Keine Hunde".into(), unwanted: vec!["hunde".into()], ..sheet(1) });
        let first = talk(test, id);
        assert_eq!(titles(&first)[0], "Vorlesen am Dienstag");
        assert_eq!(titles(&first).len(), 3);
        assert!(first.seen.suggestions[0].misses.is_empty() && !first.seen.suggestions[1].misses.is_empty());
        let aside: Vec<_> = first.seen.aside.iter().map(|(card, word)| (card.texts.title.as_str(), word.as_str())).collect();
        assert_eq!(aside, [("Vorlesen für Hunde", "hunde")]);
        // The same form is one talk; another sheet has other suggestions.
        assert_eq!(note(test, sheet(1)), id);
        let other = SheetForm { wish: Filter::from_pairs([("q", "gießen")]), ..sheet(2) };
        office(test, move |cx| service::advice::change(cx, id, &other)).unwrap();
        assert!(titles(&talk(test, id)).iter().all(|title| title.starts_with("Gießen")));
    }

    fn the_day_to_ask_again_shows_up_by_itself_and_what_came_of_it_is_counted(test) {
        let today = test.hub.now().city_day();
        let next = today.saturating_add(jiff::Span::new().days(7)).to_string();
        let id = note(test, SheetForm { next, ..sheet(3) });
        assert_eq!(due(test), [0, 0, 0]);
        test.clock.advance_seconds(7 * DAY);
        assert_eq!(due(test), [1, 0, 0]);
        office(test, move |cx| service::advice::close(cx, id, "found")).unwrap();
        assert_eq!(due(test), [0, 0, 0]);
        let counts = test.hub.read(coordinator(), service::advice::counts).wait().unwrap();
        assert_eq!(counts.get(&Some(Outcome::Found)), Some(&1));
        assert!(matches!(office(test, move |cx| service::advice::plan(cx, id, "")), Err(Error::Refused(Refusal::NotNow))));
        // Who it was with goes; that there was a talk stays.
        office(test, move |cx| service::advice::erase(cx, id)).unwrap();
        let gone = talk(test, id);
        assert!(gone.talk.sheet.is_none() && gone.seen.suggestions.is_empty());
        let closed = test.hub.read(coordinator(), |cx| service::advice::list(cx, View::Closed)).wait().unwrap();
        assert_eq!(closed.len(), 1);
    }

    fn a_caller_is_introduced_to_an_offer_and_withdraws_by_phone(test) {
        let club = by_phone(test, "Eselsohr");
        let offer = test.offer(club, reading("Vorlesen in Zweckel", &["tue"]));
        let id = note(test, sheet(4));
        let form = SignupForm { contact: contact("Hedwig Quitte", "", "0221 4710-333"), form_key: key(5), ..SignupForm::default() };
        let again = form.clone();
        let to = |form: SignupForm| move |cx: &mut WriteCx<'_>| service::introductions::to_offer(cx, id, offer, &form, Channel::Phone);
        let received = office(test, to(form)).unwrap();
        assert_eq!(office(test, to(again)).unwrap().signup.id, received.signup.id);
        let passed = talk(test, id).introductions;
        assert_eq!(passed.len(), 1, "the same form is one introduction");
        let said = passed[0].it.said.clone().unwrap();
        // Who said yes and how stands here; what is passed on stands in the sign-up alone.
        let yes = said.agreed.unwrap();
        assert_eq!((yes.by.as_str(), yes.way.key(), said.name.as_str()), ("Hedwig Quitte", "phone", ""));
        assert!(talk(test, id).talk.person.is_some(), "the hub knows her now");
        // The club has no mail: it is called, and hears of the withdrawal the same way.
        let signup = received.signup.id;
        let calls = |test: &TestHub| test.hub.read(coordinator(), move |cx| service::desk::call(cx, club)).wait().unwrap();
        assert_eq!((calls(test).to_tell.len() + calls(test).to_ask.len()), 1);
        office(test, move |cx| service::signups::note_told(cx, signup, domain::signups::Listener::Organisation)).unwrap();
        test.clock.advance_seconds(7 * DAY);
        office(test, move |cx| service::signups::withdraw(cx, signup)).unwrap();
        assert_eq!(calls(test).to_tell.len(), 1);
        let row = &talk(test, id).introductions[0];
        assert_eq!(row.signup.as_ref().unwrap().1, SignupState::Withdrawn);
        let free = test.hub.read(visitor(), move |cx| service::opportunities::public_page(cx, offer)).wait().unwrap();
        assert_eq!(free.core.places.free(), Some(2));
        let counts = test.hub.read(coordinator(), service::introductions::counts).wait().unwrap();
        assert_eq!(counts.get(&State::Withdrawn), Some(&1));
        // The sign-up carries it: nothing is done to it here.
        let carried = passed[0].it.id;
        assert!(matches!(office(test, move |cx| service::introductions::withdraw(cx, carried)), Err(Error::Refused(Refusal::NotNow))));
    }

    fn nothing_is_passed_on_without_a_yes_and_a_club_with_mail_hears_by_mail(test) {
        let club = test.organisation("Chor");
        let id = to_club(test, club, false, 6);
        assert_eq!(one(test, id).row.it.state, State::Offered);
        let before = subjects(test, "chor@verein.example").len();
        let yes = Agrees { yes: true, by: "Ihre Tochter".into(), way: "desk".into() };
        office(test, move |cx| service::introductions::agree(cx, id, Side::First, &yes)).unwrap();
        let passed = one(test, id);
        assert_eq!((passed.row.it.state, passed.row.it.tell), (State::PassedOn, false));
        let mails = subjects(test, "chor@verein.example");
        assert_eq!(mails.len(), before + 1);
        assert!(mails.last().unwrap().contains("Hedwig Quitte"));
        let text = test.mailbox.to("chor@verein.example").last().unwrap().text.clone();
        assert!(text.contains("0221 4710-333") && text.contains("Liest gern vor."), "{text}");
        // Taken back: whoever heard of it hears of this, and the data go by rule, not by the next click.
        office(test, move |cx| service::introductions::withdraw(cx, id)).unwrap();
        assert_eq!(subjects(test, "chor@verein.example").len(), before + 2);
        assert_eq!(due(test), [0, 0, 0]);
    }

    fn a_club_without_mail_stands_on_the_list_of_calls_until_it_was_told(test) {
        let club = by_phone(test, "Eselsohr");
        let id = to_club(test, club, true, 7);
        assert_eq!(due(test), [0, 1, 0]);
        office(test, move |cx| service::introductions::told(cx, id, Side::First)).unwrap();
        assert_eq!(due(test), [0, 0, 0]);
        // Two weeks later somebody asks what came of it.
        test.clock.advance_seconds(15 * DAY);
        assert_eq!(due(test), [0, 1, 0]);
        office(test, move |cx| service::introductions::withdraw(cx, id)).unwrap();
        assert!(one(test, id).row.it.tell, "it has to hear that as well");
        office(test, move |cx| service::introductions::told(cx, id, Side::First)).unwrap();
        assert_eq!(due(test), [0, 0, 0]);
        // One that was never told needs no call about it.
        let never = to_club(test, club, true, 8);
        office(test, move |cx| service::introductions::withdraw(cx, never)).unwrap();
        assert!(!one(test, never).row.it.tell);
    }

    fn two_organisations_are_brought_together_when_both_said_yes(test) {
        let (choir, house) = (test.organisation("Chor"), by_phone(test, "Haus"));
        let form = IntroductionForm {
            organisation: choir.to_string(),
            other: house.to_string(),
            message: "Ein Raum für die Probe".into(),
            first: Agrees { yes: true, by: "Frau Sellerie".into(), way: "form".into() },
            form_key: key(9),
            ..IntroductionForm::default()
        };
        let before = subjects(test, "chor@verein.example").len();
        let id = office(test, move |cx| service::introductions::begin(cx, Between::Organisations, &form, None)).unwrap();
        assert_eq!(one(test, id).row.it.state, State::Offered);
        assert_eq!(subjects(test, "chor@verein.example").len(), before);
        let yes = Agrees { yes: true, by: "Herr Kerbel".into(), way: "phone".into() };
        office(test, move |cx| service::introductions::agree(cx, id, Side::Second, &yes)).unwrap();
        let it = one(test, id).row.it;
        assert_eq!((it.state, it.tell, it.tell_other), (State::PassedOn, false, true));
        assert_eq!(subjects(test, "chor@verein.example").len(), before + 1);
        let text = test.mailbox.to("chor@verein.example").last().unwrap().text.clone();
        assert!(text.contains("Haus") && text.contains("Erna Efeu, 0221 4710-240"), "{text}");
        office(test, move |cx| service::introductions::not_came(cx, id, "Kein Raum frei.")).unwrap();
        assert_eq!(one(test, id).row.it.said.unwrap().reason.as_deref(), Some("Kein Raum frei."));
    }

    fn founders_get_a_companion_a_path_and_a_next_date(test) {
        let katja = ColleagueForm { name: "Katja Sommer".into(), email: "katja@stadt.example".into() };
        test.hub
            .write(Caller::system(), move |cx| service::roles::grant_town(cx, &katja, "coordinator", None))
            .wait()
            .unwrap();
        let people = test.hub.read(coordinator(), service::foundings::companions).wait().unwrap();
        let me = people.first().map(|(id, _)| id.to_string()).unwrap();
        let next = test.hub.now().city_day().to_string();
        let form = FoundingForm {
            title: "Reparatur-Treff".into(),
            idea: "Zusammen reparieren".into(),
            contact: contact("Mirjam", "mirjam@post.example", ""),
            companion: me,
            next,
            form_key: key(10),
            ..FoundingForm::default()
        };
        let nobody = FoundingForm { companion: "9999".into(), form_key: key(11), ..form.clone() };
        assert!(matches!(office(test, move |cx| service::foundings::begin(cx, &nobody, None)), Err(Error::Refused(Refusal::Fields(_)))));
        let id: FoundingId = office(test, move |cx| service::foundings::begin(cx, &form, None)).unwrap();
        assert_eq!(due(test), [0, 0, 1]);
        let path = |test: &TestHub| test.hub.read(coordinator(), move |cx| service::foundings::path(cx, id)).wait().unwrap();
        let steps = path(test).steps;
        assert!(steps.len() > 10 && steps.iter().all(|(_, known)| known.is_some()));
        let step = steps[0].0.id;
        let tick = TickForm { done: true, note: "Verein gewählt".into(), ..TickForm::default() };
        office(test, move |cx| service::foundings::tick(cx, id, step, &tick)).unwrap();
        let own = TickForm { title: "Werkzeug leihen".into(), part: "room".into(), ..TickForm::default() };
        office(test, move |cx| service::foundings::add(cx, id, &own)).unwrap();
        let now = path(test);
        assert!(now.steps[0].0.done_on.is_some());
        let added = &now.steps.last().unwrap().0;
        assert_eq!((added.part, added.title.as_deref()), (Part::Room, Some("Werkzeug leihen")));
        let rows = test.hub.read(coordinator(), service::foundings::list).wait().unwrap();
        assert_eq!((rows[0].done, rows[0].steps), (1, steps.len() + 1));
        office(test, move |cx| service::foundings::plan(cx, id, "")).unwrap();
        assert_eq!(due(test), [0, 0, 0]);
        office(test, move |cx| service::foundings::end(cx, id, true)).unwrap();
        assert_eq!(path(test).it.state, Founded::Founded);
        office(test, move |cx| service::foundings::erase(cx, id)).unwrap();
        assert!(path(test).it.founder.is_none() && path(test).steps.is_empty());
    }

    fn only_the_office_advises(test) {
        let club = test.organisation("Chor");
        let offer: OpportunityId = test.offer(club, reading("Singen", &["tue"]));
        let form = sheet(12);
        let noted = test.hub.write(visitor(), move |cx| service::advice::note(cx, &form, None)).wait();
        assert!(matches!(noted, Err(Error::Forbidden)));
        let signup = SignupForm::default();
        let tried = test.hub.write(visitor(), move |cx| service::introductions::to_offer(cx, AdviceId::new(1), offer, &signup, Channel::Phone));
        assert!(matches!(tried.wait(), Err(Error::Forbidden)));
        assert!(matches!(test.hub.read(visitor(), service::foundings::list).wait(), Err(Error::Forbidden)));
    }
}
