//! Lists of a club or an office, read in: what becomes of each row, what is written, what a second reading does.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::imports::{Decision, Kind};
use domain::organisations::{OrganisationId, OrganisationState};
use service::imports::{Choice, Decisions, List, Outcome, Plan, Taken};
use service::{Error, Refusal};
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
        run(test, CLUBS, ALL);
        test.work();
        assert!(test.mailbox.all().is_empty());
        let page = test.hub.read(visitor(), |cx| service::organisations::page(cx, OrganisationId::new(1))).wait().unwrap();
        assert_eq!(page.organisation.state, OrganisationState::Active);
        assert!(!page.organisation.membership.is_member());
        let log_ins = test.hub.read(coordinator(), |cx| service::roles::of_organisation(cx, OrganisationId::new(1))).wait().unwrap();
        assert_eq!(log_ins.len(), 1);
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
        run(test, CLUBS, ALL);
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
        assert_eq!((seen.list.kind, seen.plan.refused()), (Kind::Organisations, 5));
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
