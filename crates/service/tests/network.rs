//! Obstacles, goals, meetings and the Monday list, from the first word to the last. On both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::Role;
use domain::goals::{GoalForm, GoalId, MeasuredForm, State as GoalState};
use domain::journal::Subject;
use domain::meetings::{MeasureState, MeetingForm, MeetingId, MeetingState};
use domain::obstacles::{ObstacleForm, ObstacleId, ObstacleNoteForm, OpeningForm, State, VoiceForm};
use domain::people::EmailAddress;
use domain::policy::{Actor, Matter};
use kernel::{Locale, PublicId, SeededRng};
use service::due::{Item, Next, Whose};
use service::obstacles::{self as stones, Case};
use service::{Caller, Error, Refusal, Result, WriteCx, goals, meetings};
use testkit::{TestHub, coordinator, on_both_databases, visitor};

const DAY: i64 = 86_400;
const NAMER: &str = "ana@post.example";

fn key(seed: u64) -> String {
    PublicId::draw(&mut SeededRng::new(seed)).to_string()
}

/// The office has somebody: `coordinator()` is account 1.
fn town(test: &TestHub) {
    let open = domain::settings::Settings { opened: true, ..testkit::settings() };
    test.hub.write(Caller::system(), move |cx| service::settings::put(cx, open)).wait().unwrap();
    let email = EmailAddress::parse("eins@stadt.example").unwrap();
    let opened = test.hub.write(Caller::system(), move |cx| {
        service::access::open_account(cx, &email, "Katja Sommer", Role::Coordinator)
    });
    assert_eq!(opened.wait().unwrap().id, domain::accounts::AccountId::new(1));
}

fn form(seed: u64) -> ObstacleForm {
    ObstacleForm {
        words: "Frau Meier im Amt will sechs Genehmigungen: zzwords".into(),
        name: "Ana Lopez".into(),
        email: if seed < 20 { NAMER.into() } else { format!("ana{seed}@post.example") },
        form_key: key(seed),
        ..ObstacleForm::default()
    }
}

fn name(test: &TestHub, seed: u64) -> ObstacleId {
    let form = form(seed);
    test.hub.write(visitor(), move |cx| stones::name(cx, &form)).wait().unwrap()
}

fn office<T: Send + 'static>(
    test: &TestHub,
    act: impl FnOnce(&mut WriteCx<'_>) -> Result<T> + Send + 'static,
) -> Result<T> {
    test.hub.write(coordinator(), act).wait()
}

fn case(test: &TestHub, id: ObstacleId) -> Case {
    test.hub.read(coordinator(), move |cx| stones::case(cx, id)).wait().unwrap()
}

fn opening() -> OpeningForm {
    OpeningForm {
        title: "Sechs Genehmigungen für ein Straßenfest".into(),
        text: "Wer ein Straßenfest macht, braucht sechs Genehmigungen von sechs Stellen.".into(),
        ..OpeningForm::default()
    }
}

fn open(test: &TestHub, id: ObstacleId) {
    let form = opening();
    office(test, move |cx| stones::open(cx, id, &form, "account-1")).unwrap();
}

fn mails(test: &TestHub, address: &str) -> Vec<String> {
    test.work();
    test.mailbox.to(address).iter().map(|mail| mail.subject.clone()).collect()
}

fn too(test: &TestHub, id: ObstacleId, email: &str) {
    let form = VoiceForm { email: email.into(), phone: String::new() };
    test.hub.write(visitor(), move |cx| stones::too(cx, id, &form)).wait().unwrap();
}

/// Presses the button of the mail.
fn confirm(test: &TestHub, email: &str) -> Result<ObstacleId> {
    test.work();
    let token = test.mailbox.token(email, "stein-auch");
    let said = test.hub.write(visitor(), move |cx| {
        match cx.bear(domain::links::Purpose::ObstacleVoice, &token)? {
            Matter::ObstacleVoice(id) => stones::say_too(cx, id),
            _ => Err(Error::NotFound),
        }
    });
    said.wait()
}

fn week(test: &TestHub) -> Vec<Item> {
    test.hub.read(coordinator(), |cx| service::due::week(cx, Whose::All)).wait().unwrap().items
}

fn next_of(items: &[Item], subject: Subject) -> Vec<Next> {
    items.iter().filter(|item| item.subject == subject).map(|item| item.next).collect()
}

on_both_databases! {
    fn an_obstacle_goes_from_the_form_to_the_review_of_its_year(test) {
        town(test);
        let id = name(test, 1);
        // The same form sent twice is one, and nobody sees it before the office looked at it.
        assert_eq!(name(test, 1), id);
        let hidden = test.hub.read(visitor(), move |cx| stones::public_page(cx, id)).wait();
        assert!(matches!(hidden, Err(Error::NotFound)));
        assert_eq!(next_of(&week(test), Subject::Obstacle(id)), [Next::OpenObstacle; 0]);
        open(test, id);
        let found = case(test, id);
        assert_eq!((found.it.state, found.owner.as_deref()), (State::Open, Some("Katja Sommer")));
        let page = test.hub.read(visitor(), move |cx| stones::public_page(cx, id)).wait().unwrap();
        assert!(page.it.namer.is_none() && !page.it.public.text.contains("zzwords"));
        // Ten working days after Sunday, 22 November: it is on the list of that week.
        test.clock.advance_seconds(12 * DAY);
        assert_eq!(next_of(&week(test), Subject::Obstacle(id)), [Next::AnswerObstacle]);
        office(test, move |cx| stones::answer(cx, id, "Ab Januar gibt es einen Antrag für alles.")).unwrap();
        assert_eq!(case(test, id).it.clock.answered.map(|(_, in_time)| in_time), Some(true));
        office(test, move |cx| stones::solve(cx, id, "Der eine Antrag ist da.")).unwrap();
        assert_eq!(
            mails(test, NAMER),
            [
                "Ihr Stein im Weg ist angekommen",
                "Jetzt öffentlich: Sechs Genehmigungen für ein Straßenfest",
                "Antwort: Sechs Genehmigungen für ein Straßenfest",
                "Aus dem Weg: Sechs Genehmigungen für ein Straßenfest",
            ]
        );
        let review = test.hub.read(visitor(), |cx| service::review::review(cx, None)).wait().unwrap();
        assert_eq!(review.obstacles.iter().map(|row| row.it.id).collect::<Vec<_>>(), [id]);
        assert!(review.obstacles.iter().all(|row| row.it.namer.is_none()));
        let counts = review.counts;
        assert_eq!((counts.named, counts.answered, counts.in_time, counts.solved), (1, 1, 1, 1));
        let none = test.hub.read(visitor(), |cx| service::review::review(cx, Some(1999))).wait();
        assert!(matches!(none, Err(Error::NotFound)));
    }
}

on_both_databases! {
    fn the_public_words_do_not_say_who_named_it_and_two_people_do_not_open_it_twice(test) {
        town(test);
        let id = name(test, 1);
        let form = OpeningForm { text: "Ana Lopez sagt: sechs.".into(), ..opening() };
        let refused = office(test, move |cx| stones::open(cx, id, &form, "account-1"));
        let Err(Error::Refused(Refusal::Fields(faults))) = refused else { panic!("{refused:?}") };
        assert!(faults.of("text").is_some() && faults.of("title").is_none());
        open(test, id);
        let form = opening();
        let again = office(test, move |cx| stones::open(cx, id, &form, "account-1"));
        assert!(matches!(again, Err(Error::Refused(Refusal::NotNow))));
        // Who has no role here decides nothing.
        let form = opening();
        let stranger = test.hub.write(visitor(), move |cx| stones::open(cx, id, &form, "desk")).wait();
        assert!(matches!(stranger, Err(Error::Forbidden)));
    }
}

on_both_databases! {
    fn whom_it_hinders_too_counts_once_and_hears_the_answer_once(test) {
        town(test);
        let id = name(test, 1);
        open(test, id);
        for address in ["bo@post.example", "bo@post.example", "cem@post.example"] {
            too(test, id, address);
        }
        // Nothing counts before the button.
        assert_eq!(case(test, id).it.also, 0);
        assert_eq!(confirm(test, "bo@post.example").unwrap(), id);
        assert_eq!(confirm(test, "bo@post.example").unwrap(), id);
        too(test, id, "BO@post.example");
        let at_desk = |email: &str, phone: &str| {
            let form = VoiceForm { email: email.into(), phone: phone.into() };
            office(test, move |cx| stones::too_at_desk(cx, id, &form))
        };
        at_desk("", "0221 4710-123").unwrap();
        assert!(matches!(at_desk("", "+49 221 4710123"), Err(Error::Refused(Refusal::Twice))));
        assert!(matches!(at_desk("bo@post.example", ""), Err(Error::Refused(Refusal::Twice))));
        let counted = case(test, id).it;
        assert_eq!((counted.also, counted.hindered()), (2, 3));
        office(test, move |cx| stones::answer(cx, id, "Wir sind dran.")).unwrap();
        let answers = |address: &str| {
            mails(test, address).iter().filter(|subject| subject.starts_with("Antwort:")).count()
        };
        assert_eq!((answers("bo@post.example"), answers(NAMER)), (1, 1));
        // Who never pressed the button hears nothing.
        assert_eq!(answers("cem@post.example"), 0);
        // The end is told as well.
        office(test, move |cx| stones::give_up(cx, id, "Das Land schreibt es vor.")).unwrap();
        assert_eq!(mails(test, "bo@post.example").len(), 4);
    }
}

on_both_databases! {
    fn who_named_it_goes_half_a_year_after_the_end_and_the_obstacle_stays(test) {
        town(test);
        let id = name(test, 1);
        open(test, id);
        too(test, id, "bo@post.example");
        confirm(test, "bo@post.example").unwrap();
        office(test, move |cx| stones::give_up(cx, id, "Das Land schreibt es vor.")).unwrap();
        for _ in 0..190 {
            test.clock.advance_seconds(DAY);
            service::schedule::run_due(&test.hub).unwrap();
        }
        let found = case(test, id).it;
        assert!(found.namer.is_none());
        assert_eq!((found.also, found.state), (1, State::NotSolvable));
        assert_eq!(found.public.outcome.as_deref(), Some("Das Land schreibt es vor."));
        let own = Caller::web(Actor::Bearer(Matter::OwnObstacle(id)), Locale::De);
        assert!(matches!(
            test.hub.read(own, move |cx| stones::own(cx, id)).wait(),
            Err(Error::NotFound)
        ));
    }
}

on_both_databases! {
    fn a_note_is_worked_on_by_who_wrote_it_and_a_declined_one_tells_why(test) {
        town(test);
        let obstacle = ObstacleForm { name: String::new(), email: String::new(), ..form(4) };
        let note = ObstacleNoteForm { source: "phone".into(), obstacle };
        let id = office(test, move |cx| stones::note(cx, &note)).unwrap();
        let found = case(test, id);
        assert_eq!(found.owner.as_deref(), Some("Katja Sommer"));
        assert!(found.link.is_some(), "somebody without mail gets a link on paper");
        office(test, move |cx| stones::decline(cx, id, "Das ist eine Werbung.")).unwrap();
        let hidden = test.hub.read(visitor(), move |cx| stones::public_page(cx, id)).wait();
        assert!(matches!(hidden, Err(Error::NotFound)));
        let own = Caller::web(Actor::Bearer(Matter::OwnObstacle(id)), Locale::De);
        let own = test.hub.read(own, move |cx| stones::own(cx, id)).wait().unwrap();
        assert_eq!(own.it.public.outcome.as_deref(), Some("Das ist eine Werbung."));
        office(test, move |cx| stones::reopen(cx, id)).unwrap();
        assert_eq!(case(test, id).it.state, State::Received);
    }
}

fn goal(test: &TestHub) -> GoalId {
    let form = GoalForm {
        title: "Mehr Angebote unter zwei Stunden".into(),
        text: "Wer wenig Zeit hat, findet etwas.".into(),
        indicator: "Angebote, die höchstens zwei Stunden brauchen".into(),
        unit: "Angebote".into(),
        baseline: "20".into(),
        baseline_on: "2026-01-31".into(),
        target: "40".into(),
        target_on: "2027-12-31".into(),
        owner: "1".into(),
        next: "2026-11-26".into(),
        form_key: key(9),
    };
    office(test, move |cx| goals::set(cx, &form)).unwrap()
}

on_both_databases! {
    fn a_goal_is_measured_on_its_way_and_ends_with_what_became_of_it(test) {
        town(test);
        let id = goal(test);
        assert_eq!(goal(test), id);
        test.clock.advance_seconds(DAY);
        assert_eq!(next_of(&week(test), Subject::Goal(id)), [Next::MeasureGoal]);
        let measure = |amount: &str, on: &str| {
            let form = MeasuredForm {
                amount: amount.into(),
                on: on.into(),
                source: "Liste der Angebote".into(),
                next: String::new(),
            };
            office(test, move |cx| goals::measure(cx, id, &form))
        };
        measure("25", "2026-06-30").unwrap();
        measure("27,5", "").unwrap();
        let row = test.hub.read(visitor(), move |cx| goals::see(cx, id)).wait().unwrap();
        let amounts: Vec<String> = row.values.iter().map(|value| value.amount.to_string()).collect();
        assert_eq!(amounts, ["25", "27,5"]);
        assert_eq!(next_of(&week(test), Subject::Goal(id)), [Next::MeasureGoal; 0]);
        let wrong = row.values.first().unwrap().id;
        office(test, move |cx| goals::unmeasure(cx, id, wrong)).unwrap();
        assert!(matches!(
            office(test, move |cx| goals::unmeasure(cx, id, wrong)),
            Err(Error::NotFound)
        ));
        office(test, move |cx| goals::end(cx, id, false, "Zwei Vereine haben aufgehört.")).unwrap();
        assert!(matches!(measure("30", ""), Err(Error::Refused(Refusal::NotNow))));
        let row = test.hub.read(visitor(), move |cx| goals::see(cx, id)).wait().unwrap();
        assert_eq!((row.it.state, row.values.len()), (GoalState::Otherwise, 1));
        office(test, move |cx| goals::reopen(cx, id)).unwrap();
        let stranger = test.hub.write(visitor(), move |cx| goals::reopen(cx, id)).wait();
        assert!(matches!(stranger, Err(Error::Forbidden)));
    }
}

fn meeting(test: &TestHub) -> MeetingId {
    let club = test.organisation("Turnverein Butendorf");
    let sewing = test.organisation("Nähstube Brauck");
    let form = MeetingForm {
        title: "Netzwerktreffen".into(),
        on: "2026-11-22".into(),
        from: "18:30".into(),
        place: "Altes Rathaus".into(),
        agenda: "Begrüßung\nStraßenfest".into(),
        guests: vec![club.to_string(), sewing.to_string()],
        event: String::new(),
        form_key: key(12),
    };
    office(test, move |cx| meetings::plan(cx, &form)).unwrap()
}

const MINUTES: &str = "Alle sind da.\n-> Turnverein, Schlüssel nachmachen lassen, bis Freitag\n\
    ! Nähstube: Wimpel nähen, bis 12.3.\nVerabredet: Frau Rose, Plakate holen, morgen\n-> alle kommen pünktlich";

on_both_databases! {
    fn what_was_agreed_becomes_steps_once_and_comes_on_its_day(test) {
        town(test);
        let id = meeting(test);
        assert_eq!(next_of(&week(test), Subject::Meeting(id)), [Next::HoldMeeting]);
        office(test, move |cx| meetings::write(cx, id, MINUTES)).unwrap();
        let page = |test: &TestHub| {
            test.hub.read(coordinator(), move |cx| meetings::page(cx, id)).wait().unwrap()
        };
        let found = page(test);
        assert!(found.steps.is_empty(), "nothing becomes a step before the minutes are kept");
        assert_eq!(found.lines.len(), 5);
        assert_eq!(found.lines.iter().filter(|line| matches!(line.step, Some(Err(_)))).count(), 1);
        assert_eq!(office(test, move |cx| meetings::hold(cx, id, MINUTES)).unwrap(), 3);
        let again = office(test, move |cx| meetings::hold(cx, id, MINUTES));
        assert!(matches!(again, Err(Error::Refused(Refusal::NotNow))));
        let found = page(test);
        assert_eq!((found.it.state, found.steps.len()), (MeetingState::Held, 3));
        assert_eq!(found.it.minutes.as_deref(), Some(MINUTES), "what cannot be read stays in the text");
        assert!(found.steps[0].organisation.is_some() && found.steps[2].organisation.is_none());
        // On Monday the list has the two of this week, and the third one in March.
        test.clock.advance_seconds(DAY);
        assert_eq!(next_of(&week(test), Subject::Meeting(id)), [Next::AskForStep, Next::AskForStep]);
        let (first, last) = (found.steps[0].id, found.steps[2].id);
        office(test, move |cx| meetings::finish(cx, id, first, "")).unwrap();
        let why = office(test, move |cx| meetings::give_up(cx, id, last, " "));
        assert!(matches!(why, Err(Error::Refused(Refusal::Fields(_)))));
        office(test, move |cx| meetings::plan_step(cx, id, last, "2026-12-09")).unwrap();
        assert_eq!(next_of(&week(test), Subject::Meeting(id)), [Next::AskForStep; 0]);
        let states: Vec<MeasureState> = page(test).steps.iter().map(|step| step.state).collect();
        assert_eq!(states, [MeasureState::Done, MeasureState::Open, MeasureState::Open]);
        let stranger = test.hub.read(visitor(), move |cx| meetings::page(cx, id)).wait();
        assert!(matches!(stranger, Err(Error::Forbidden)));
    }
}

on_both_databases! {
    fn an_invitation_is_a_circular_to_those_who_are_invited(test) {
        town(test);
        let id = meeting(test);
        let invite = |test: &TestHub| {
            office(test, move |cx| meetings::invite(cx, id, "Einladung: Netzwerktreffen", "Bitte kommen Sie."))
        };
        let circular = invite(test).unwrap();
        assert_eq!(invite(test).unwrap(), circular, "one meeting has one invitation");
        let (_, recipients) =
            test.hub.read(coordinator(), move |cx| service::circulars::see(cx, circular)).wait().unwrap();
        assert_eq!(recipients.len(), 2);
        office(test, move |cx| meetings::cancel(cx, id)).unwrap();
        let gone = office(test, move |cx| meetings::write(cx, id, MINUTES));
        assert!(matches!(gone, Err(Error::Refused(Refusal::NotNow))));
    }
}

on_both_databases! {
    fn the_monday_list_shows_all_or_mine_alone_by_their_day(test) {
        town(test);
        let id = meeting(test);
        office(test, move |cx| meetings::hold(cx, id, MINUTES)).unwrap();
        let one = name(test, 1);
        open(test, one);
        for seed in 20..32 {
            let id = name(test, seed);
            if seed % 2 == 0 {
                open(test, id);
            }
        }
        test.clock.advance_seconds(12 * DAY);
        let all = week(test);
        assert!(all.len() > 12, "{}", all.len());
        assert!(all.is_sorted_by_key(|item| item.day));
        let mine = test.hub.read(coordinator(), |cx| service::due::week(cx, Whose::Mine)).wait().unwrap();
        assert!(!mine.items.is_empty() && mine.items.len() < all.len());
        let me = domain::accounts::AccountId::new(1);
        assert!(mine.items.iter().all(|item| item.owner.as_ref().is_some_and(|(owner, _)| *owner == me)));
        let stranger = test.hub.read(visitor(), |cx| service::due::week(cx, Whose::All)).wait();
        assert!(matches!(stranger, Err(Error::Forbidden)));
    }
}
