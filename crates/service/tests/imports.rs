//! Lists of a club or an office, read in: what becomes of each row, what is written, what a second reading does.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::accounts::{ColleagueForm, Role};
use domain::imports::{Decision, Kind};
use domain::organisations::{OrganisationId, OrganisationState};
use domain::people::ContactForm;
use domain::policy::Actor;
use kernel::Locale;
use service::imports::{Choice, Decisions, List, Note, Outcome, Plan, Taken};
use service::roles::Post;
use service::{Caller, Error, Refusal};
use testkit::{TestHub, coordinator, on_both_databases, visitor};

fn grid(text: &str) -> Vec<Vec<String>> {
    text.lines().map(|line| line.split(';').map(|cell| cell.trim().to_owned()).collect()).collect()
}

fn open(test: &TestHub, text: &str) -> List {
    let rows = grid(text);
    let mut list =
        test.hub.read(coordinator(), move |cx| service::imports::open(cx, &rows, None)).wait().unwrap();
    list.defaults.topic = "nature".to_owned();
    list
}

fn plan(test: &TestHub, text: &str) -> Plan {
    let list = open(test, text);
    test.hub
        .read(coordinator(), move |cx| service::imports::plan(cx, &list, &Decisions::new()))
        .wait()
        .unwrap()
}

fn decided(test: &TestHub, text: &str, choice: Choice, decisions: Decisions) -> Taken {
    let list = open(test, text);
    let run = test
        .hub
        .write(coordinator(), move |cx| service::imports::run(cx, &list, "liste.csv", &decisions, choice));
    run.wait().unwrap()
}

fn run(test: &TestHub, text: &str, choice: Choice) -> Taken {
    decided(test, text, choice, Decisions::new())
}

const ALL: Choice = Choice { only_good: false, publish: false };
const ONLY_GOOD: Choice = Choice { only_good: true, publish: false };
const PUBLISHED: Choice = Choice { only_good: false, publish: true };

fn counts(plan: &Plan) -> [usize; 4] {
    [plan.fresh(), plan.changed(), plan.same(), plan.refused()]
}

fn position(test: &TestHub) -> i64 {
    test.hub.read(coordinator(), |cx| cx.position()).wait().unwrap()
}

fn names(test: &TestHub) -> Vec<String> {
    let rows = test.hub.read(coordinator(), |cx| service::desk::organisations(cx, &[])).wait().unwrap();
    rows.into_iter().map(|row| row.name).collect()
}

fn of_row(plan: &Plan, number: usize) -> Outcome {
    plan.rows.iter().find(|row| row.number == number).unwrap().outcome.clone()
}

fn log_ins(test: &TestHub, of: OrganisationId) -> Vec<Post> {
    test.hub.read(coordinator(), move |cx| service::roles::of_organisation(cx, of)).wait().unwrap()
}

/// What is shown of a row: each field with what was there and what will be.
fn told(plan: &Plan, number: usize) -> Vec<(&'static str, String, String)> {
    let row = plan.rows.iter().find(|row| row.number == number).unwrap();
    row.told.iter().map(|told| (told.field, told.before.join(","), told.now.join(","))).collect()
}

const CLUBS: &str = "Vereinsliste 2026;;;\n\
    Verein;Straße;Ansprechpartner;E-Mail\n\
    Turnverein 1912 e.V.;Weg 1;Ana Lopez;tv@verein.example\n\
    Chor;Allee 2;;chor@verein.example\n\
    Schachklub;Platz 3;Kim Wolf;";

const THREE_WRONG: &str = "Verein;Straße;E-Mail;Stadtteil\n\
    Turnverein;Weg 1;tv@verein.example;Mitte\n\
    ;Weg 2;namenlos@verein.example;Mitte\n\
    Chor;Weg 3;chor-at-verein;Mitte\n\
    Schachklub;Weg 4;schach@verein.example;Atlantis\n\
    Gartenfreunde;Weg 5;;Zweckel";

on_both_databases! {
    fn a_list_read_again_makes_no_doubles(test) {
        let before = position(test);
        assert_eq!(counts(&plan(test, CLUBS)), [3, 0, 0, 0]);
        assert_eq!(position(test), before);
        assert!(run(test, CLUBS, ALL).written);
        assert_eq!(names(test), ["Chor", "Schachklub", "Turnverein 1912 e.V."]);
        let before = position(test);
        let again = run(test, CLUBS, ALL);
        assert_eq!(counts(&again.plan), [0, 0, 3, 0]);
        assert_eq!((position(test), names(test).len()), (before, 3));
        // In another order, with other headings and another legal form it is the same list still.
        let other = "E-Mail-Adresse;Name des Vereins;Anschrift;Kontaktperson\n\
            chor@verein.example;Chor;Allee 2;\n\
            tv@verein.example;Turnverein 1912;Weg 1;Ana Lopez";
        assert_eq!(counts(&plan(test, other)), [0, 1, 1, 0]);
        assert_eq!(of_row(&plan(test, other), 3), Outcome::Changed(vec!["name"]));
    }

    fn nobody_registered_so_nobody_gets_a_mail_and_everybody_can_log_in(test) {
        run(test, CLUBS, PUBLISHED);
        test.work();
        assert!(test.mailbox.all().is_empty());
        let page = test.hub.read(visitor(), |cx| service::organisations::page(cx, OrganisationId::new(1))).wait().unwrap();
        assert_eq!(page.organisation.state, OrganisationState::Active);
        assert!(!page.organisation.membership.is_member());
        assert_eq!(log_ins(test, OrganisationId::new(1)).len(), 1);
    }

    fn whoever_speaks_for_a_listed_body_leads_it(test) {
        run(test, CLUBS, PUBLISHED);
        let club = OrganisationId::new(1);
        let own = log_ins(test, club).remove(0).own;
        assert_eq!((own.grant.role, own.email.as_str()), (Role::Lead(club), "tv@verein.example"));
        let lead = || Caller::web(Actor::Member { account: own.grant.account, role: own.grant.role }, Locale::De);
        let colleague = ColleagueForm { name: "Kim Wolf".into(), email: "kim@verein.example".into() };
        test.hub.write(lead(), move |cx| service::roles::invite(cx, club, &colleague)).wait().unwrap();
        let next = ContactForm { name: "Nadja Neu".into(), email: "nadja@verein.example".into(), phone: String::new() };
        test.hub.write(lead(), move |cx| service::hand_over::offer(cx, club, &next)).wait().unwrap();
    }

    fn one_mailbox_may_speak_for_several_clubs_and_the_preview_says_so(test) {
        let known = test.organisation("Gartenfreunde");
        let list = "Verein;E-Mail;Ansprechpartner\n\
            Verein Eins;kasse@verein.example;Ana Lopez\n\
            Bund Zwei;Kasse@verein.example;Ana Lopez\n\
            Werkstatt;gartenfreunde@verein.example;Kim Wolf";
        let seen = plan(test, list);
        assert_eq!(counts(&seen), [3, 0, 0, 0]);
        let notes: Vec<_> = seen.rows.iter().map(|row| row.notes.clone()).collect();
        assert_eq!(notes, [vec![], vec![Note::MailInRow(2)], vec![Note::MailKnown]]);
        run(test, list, PUBLISHED);
        let [one, two, shop] = [1, 2, 3].map(|after| OrganisationId::new(known.number() + after));
        let account = |of| log_ins(test, of)[0].own.grant.account;
        assert_eq!(account(one), account(two));
        assert_eq!(account(shop), account(known));
        let whose = account(one);
        let caller = Caller::web(Actor::Member { account: whose, role: Role::Lead(one) }, Locale::De);
        let hats = test.hub.read(caller, move |cx| service::roles::hats(cx, whose)).wait().unwrap();
        assert_eq!(hats.iter().map(|hat| hat.grant.role).collect::<Vec<_>>(), [Role::Lead(one), Role::Lead(two)]);
    }

    fn unless_it_is_published_a_body_waits_at_the_desk(test) {
        run(test, CLUBS, ALL);
        test.work();
        let club = OrganisationId::new(1);
        let page = |caller| test.hub.read(caller, move |cx| service::organisations::page(cx, club)).wait();
        assert!(matches!(page(visitor()), Err(Error::NotFound)));
        assert_eq!(page(coordinator()).unwrap().organisation.state, OrganisationState::Registered);
        assert!(test.mailbox.all().is_empty() && log_ins(test, club).is_empty());
        let desk = test.hub.read(coordinator(), service::desk::desk).wait().unwrap();
        assert_eq!(desk.registrations.len(), 3);
        // What it offers is not listed before it is.
        let offers = "Verein;Titel;Beschreibung;Datum;Uhrzeit\nTurnverein 1912;Fest;Wir turnen.;5.12.2026;10-13 Uhr";
        assert_eq!(counts(&run(test, offers, PUBLISHED).plan), [1, 0, 0, 0]);
        assert!(page(coordinator()).unwrap().offers.is_empty());
        // Read again it is the same one; listed it is led and told, as whoever registered.
        assert_eq!(counts(&run(test, CLUBS, PUBLISHED).plan), [0, 0, 3, 0]);
        test.hub.write(coordinator(), move |cx| service::organisations::approve(cx, club)).wait().unwrap();
        test.work();
        assert!(page(visitor()).is_ok());
        assert_eq!(log_ins(test, club)[0].own.grant.role, Role::Lead(club));
        assert_eq!(test.mailbox.to("tv@verein.example").len(), 1);
    }

    fn a_topic_is_asked_for_once_and_offered_again_but_never_used_unasked(test) {
        let list = "Verein;E-Mail\nTurnverein;tv@verein.example\nChor;chor-at-verein\nSchachklub;";
        let put_up = |list: &str| {
            let rows = grid(list);
            test.hub.write(coordinator(), move |cx| service::imports::put_up(cx, "l.csv", &rows, None)).wait().unwrap()
        };
        let see = |id| test.hub.read(coordinator(), move |cx| service::imports::see(cx, id, &Decisions::new())).wait().unwrap();
        let choose = |id, topic: &'static str| {
            test.hub.write(coordinator(), move |cx| service::imports::choose_topic(cx, id, topic)).wait()
        };
        let id = put_up(list);
        let seen = see(id).plan;
        assert_eq!((seen.waiting(), seen.lacking_topic(), seen.refused()), (2, 2, 1));
        assert_eq!(of_row(&seen, 2), Outcome::Waits);
        // Only what has to be mended in the list is told of a row that is wrong.
        assert!(matches!(of_row(&seen, 3), Outcome::Faulty(wrong) if wrong.iter().all(|it| it.field == "contact_email")));
        assert!(!seen.has_something());
        for nothing in ["", "raumfahrt"] {
            assert!(matches!(choose(id, nothing), Err(Error::Refused(Refusal::Fields(_)))));
        }
        choose(id, "school").unwrap();
        let seen = see(id).plan;
        assert_eq!((counts(&seen), seen.waiting(), seen.lacking_topic()), ([2, 0, 0, 1], 0, 2));
        let next = see(put_up(&list.replace("Turnverein", "Malkreis").replace("Schachklub", "Bühne")));
        assert_eq!((next.list.defaults.topic.as_str(), next.list.defaults.topic_before.as_str()), ("", "school"));
        assert_eq!(next.plan.waiting(), 2);
    }

    fn the_preview_shows_what_was_read_and_what_changes(test) {
        let row = |field, before: &str, now: &str| (field, before.to_owned(), now.to_owned());
        let new = told(&plan(test, CLUBS), 3);
        for shown in [row("sector", "", "civil_society"), row("address", "", "Weg 1"), row("contact_email", "", "tv@verein.example")] {
            assert!(new.contains(&shown), "{new:?}");
        }
        run(test, CLUBS, ALL);
        let changed = CLUBS.replace("Ana Lopez;tv@", "Ana Lopez-Wolf;vorstand@");
        let seen = told(&plan(test, &changed), 3);
        assert_eq!(seen, [
            row("contact_name", "Ana Lopez", "Ana Lopez-Wolf"),
            row("contact_email", "tv@verein.example", "vorstand@verein.example"),
        ]);
    }

    fn three_wrong_rows_are_told_and_nothing_is_half_written(test) {
        let before = position(test);
        let refused = run(test, THREE_WRONG, ALL);
        assert!(!refused.written);
        assert_eq!((position(test), names(test).len()), (before, 0));
        let wrong: Vec<_> = refused.plan.rows.iter().filter_map(|row| match &row.outcome {
            Outcome::Faulty(wrong) => Some((row.number, wrong[0].field, wrong[0].cell.clone())),
            _ => None,
        }).collect();
        let told = |number, field, cell: &str| (number, field, cell.to_owned());
        assert_eq!(wrong, [told(3, "name", ""), told(4, "contact_email", "chor-at-verein"), told(5, "district", "Atlantis")]);
        let good = run(test, THREE_WRONG, ONLY_GOOD);
        assert_eq!(counts(&good.plan), [2, 0, 0, 3]);
        assert_eq!(names(test), ["Gartenfreunde", "Turnverein"]);
        let mended = THREE_WRONG.replace("\n;Weg 2", "\nMalkreis;Weg 2");
        let mended = mended.replace("chor-at-verein", "chor@verein.example").replace("Atlantis", "Mitte");
        assert_eq!(counts(&run(test, &mended, ALL).plan), [3, 0, 2, 0]);
        assert_eq!(counts(&run(test, &mended, ALL).plan), [0, 0, 5, 0]);
        assert_eq!(names(test).len(), 5);
    }

    fn only_what_changed_in_the_list_overwrites_what_was_changed_here(test) {
        run(test, CLUBS, PUBLISHED);
        let id = OrganisationId::new(1);
        let mut form = testkit::organisation_form("Turnverein 1912 e.V.");
        form.summary = "Wir turnen jeden Tag.".to_owned();
        form.address = "Umgezogen 9".to_owned();
        test.hub.write(coordinator(), move |cx| service::organisations::change_page(cx, id, &form)).wait().unwrap();
        assert_eq!(counts(&run(test, CLUBS, ALL).plan), [0, 0, 3, 0]);
        let changed = CLUBS.replace("Ana Lopez", "Ana Lopez-Wolf");
        assert_eq!(of_row(&run(test, &changed, ALL).plan, 3), Outcome::Changed(vec!["contact_name"]));
        let page = test.hub.read(visitor(), move |cx| service::organisations::page(cx, id)).wait().unwrap();
        assert_eq!(page.organisation.address.as_deref(), Some("Umgezogen 9"));
        assert_eq!(page.organisation.contact_name.as_deref(), Some("Ana Lopez-Wolf"));
        assert_eq!(page.organisation.summary, "Wir turnen jeden Tag.");
    }

    fn a_likely_double_waits_for_a_decision_and_a_shared_phone_is_none(test) {
        let known = test.organisation("Bürgerverein Brauck");
        let list = "Verein;Telefon;E-Mail\n\
            Bürgerverein Brauck e.V.;;\n\
            Schachklub;0221 4710-200;schach@verein.example";
        let seen = plan(test, list);
        let Outcome::Double(likely) = of_row(&seen, 2) else { panic!("{seen:?}") };
        assert_eq!((likely[0].id, likely[0].reasons[0].key()), (known, "name"));
        assert_eq!(of_row(&seen, 3), Outcome::New);
        // Undecided it is not taken; as the same one it is not put up twice; and it is never asked again.
        assert!(!run(test, list, ALL).written);
        let same = decided(test, list, ALL, Decisions::from([(2, Decision::Same(known))]));
        assert_eq!(counts(&same.plan), [1, 0, 1, 0]);
        assert_eq!(counts(&run(test, list, ALL).plan), [0, 0, 2, 0]);
        assert_eq!(names(test), ["Bürgerverein Brauck", "Schachklub"]);
    }

    fn people_and_offers_come_to_the_organisation_that_is_named(test) {
        let garden = test.organisation("Gartenfreunde e.V.");
        let people = "Verein;Vorname;Nachname;Funktion;Telefon\n\
            Gartenfreunde;Ana;Lopez;Vorsitz;0221 4710-1\n\
            Unbekannt;Kim;Wolf;Kasse;0221 4710-2";
        let taken = run(test, people, ONLY_GOOD);
        assert_eq!(counts(&taken.plan), [1, 0, 0, 1]);
        assert_eq!(counts(&run(test, people, ONLY_GOOD).plan), [0, 0, 1, 1]);
        let offers = "Verein;Titel;Beschreibung;Datum;Uhrzeit;Plätze\n\
            Gartenfreunde;Beete abdecken;Laub und Vlies auslegen.;5.12.2026;10-13 Uhr;6\n\
            Gartenfreunde;Beete abdecken;Laub und Vlies auslegen.;12.12.2026;10-13 Uhr;6\n\
            Gartenfreunde;Zaun streichen;Farbe steht bereit.;1.1.2026;10-13 Uhr;2";
        let publish = Choice { only_good: true, publish: true };
        let taken = run(test, offers, publish);
        assert_eq!(open(test, offers).kind, Kind::Opportunities);
        assert_eq!(of_row(&taken.plan, 3), Outcome::Joined(2));
        assert!(matches!(of_row(&taken.plan, 4), Outcome::Faulty(_)));
        let page = test.hub.read(visitor(), move |cx| service::organisations::page(cx, garden)).wait().unwrap();
        assert_eq!((page.contact_points.len(), page.offers.len()), (1, 1));
        assert_eq!(page.contact_points[0].name, "Ana Lopez");
        let before = position(test);
        assert_eq!(counts(&run(test, offers, publish).plan)[0], 0);
        assert_eq!(position(test), before);
        let another = format!("{offers}\nGartenfreunde;Beete abdecken;Laub und Vlies auslegen.;19.12.2026;10-13 Uhr;6");
        assert_eq!(of_row(&run(test, &another, publish).plan, 2), Outcome::Changed(vec!["shifts"]));
    }

    fn a_list_that_waits_is_mapped_taken_and_its_rest_stays_for_a_day(test) {
        let rows = grid(THREE_WRONG);
        let id = test.hub.write(coordinator(), move |cx| service::imports::put_up(cx, "liste.csv", &rows, None)).wait().unwrap();
        let seen = test.hub.read(coordinator(), move |cx| service::imports::see(cx, id, &Decisions::new())).wait().unwrap();
        assert_eq!((seen.list.kind, seen.plan.refused(), seen.plan.waiting()), (Kind::Organisations, 3, 2));
        let mut defaults = seen.list.defaults.clone();
        defaults.topic = "school".to_owned();
        let columns: Vec<String> = ["organisation", "street", "email", "-"].map(str::to_owned).to_vec();
        let mapped = columns.clone();
        test.hub.write(coordinator(), move |cx| service::imports::remap(cx, id, Kind::Organisations, &mapped, defaults)).wait().unwrap();
        let taken = test.hub.write(coordinator(), move |cx| service::imports::take(cx, id, &Decisions::new(), ONLY_GOOD)).wait().unwrap();
        assert_eq!(counts(&taken.plan), [3, 0, 0, 2]);
        let rest = test.hub.read(coordinator(), move |cx| service::imports::see(cx, id, &Decisions::new())).wait().unwrap();
        assert_eq!(rest.plan.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [3, 4]);
        // The same headings are read in the same way the next time.
        let next = open(test, THREE_WRONG);
        assert_eq!(next.mapping.to_stored(), columns.join(" "));
        test.clock.advance_seconds(86_401);
        test.work();
        let gone = test.hub.read(coordinator(), move |cx| service::imports::see(cx, id, &Decisions::new())).wait();
        assert!(matches!(gone, Err(Error::NotFound)));
    }

    fn only_the_office_reads_lists_in_and_an_empty_one_is_named(test) {
        let rows = grid(CLUBS);
        let list = open(test, CLUBS);
        assert!(matches!(test.hub.read(visitor(), move |cx| service::imports::open(cx, &rows, None)).wait(), Err(Error::Forbidden)));
        let run = test.hub.write(visitor(), move |cx| service::imports::run(cx, &list, "x", &Decisions::new(), ALL));
        assert!(matches!(run.wait(), Err(Error::Forbidden)));
        let empty = test.hub.read(coordinator(), |cx| service::imports::open(cx, &grid("Verein;Ort"), None)).wait();
        assert!(matches!(empty, Err(Error::Refused(Refusal::Fields(_)))));
    }
}

/// Ten thousand rows have to be taken within five seconds. That is measured on a build for the town (`docs/figures.md`); here counts
/// that the work grows with the rows and not with their square.
#[test]
fn many_rows_are_taken_in_one_go() {
    let test = TestHub::sqlite();
    let rows: String =
        (0..400).map(|at| format!("\nVerein Nummer {at:05};Weg {at};mail{at}@verein.example")).collect();
    let list = format!("Verein;Straße;E-Mail{rows}");
    assert_eq!(counts(&run(&test, &list, ALL).plan), [400, 0, 0, 0]);
    assert_eq!(counts(&run(&test, &list, ALL).plan), [0, 0, 400, 0]);
}
