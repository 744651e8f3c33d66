use super::*;
use domain::opportunities::{OpportunityId, Way};
use domain::organisations::OrganisationId;
use domain::people::{Contact, PersonName};
use domain::signups::{Channel, Signup, SignupId};
use kernel::WallTime;

fn at(stored: &str) -> Instant {
    WallTime::from_stored(stored).unwrap().instant()
}

fn now() -> Instant {
    at("2026-11-23T09:00")
}

fn row(id: i64, state: SignupState) -> SignupRow {
    SignupRow {
        signup: Signup {
            id: SignupId::new(id),
            public_id: "0123456789abcdef".parse().unwrap(),
            opportunity: OpportunityId::new(1),
            shift: None,
            organisation: OrganisationId::new(1),
            way: Way::GetToKnow,
            state,
            channel: Channel::Phone,
            contact: Contact {
                name: PersonName::parse("Edeltraud Kapuziner").unwrap(),
                email: None,
                phone: Some(PhoneNumber::parse("030 23125-301").unwrap()),
            },
            person: None,
            message: None,
            locale: Locale::De,
            guardian: None,
            consented_at: None,
            created_at: at("2026-11-15T10:00"),
            confirmed_at: None,
            ended_at: None,
            reason: None,
        },
        title: "Vorlesen am Dienstag".into(),
        lang: Locale::De,
        organisation: "Eselsohr".into(),
        shift: None,
        contact_name: None,
        contact_email: Some("a@eselsohr.example".into()),
        contact_phone: Some("0221 4710-201".into()),
    }
}

fn empty() -> Desk {
    Desk {
        late: vec![],
        waiting: vec![],
        to_call: vec![],
        unconfirmed: 0,
        guardians: vec![],
        to_tell: vec![],
        registrations: vec![],
        reviews: vec![],
        events: vec![],
        calendars: vec![],
        barriers: vec![],
        reports: vec![],
        questions: vec![],
        advice: vec![],
        introductions: vec![],
        foundings: vec![],
        silent: vec![],
        signups: vec![],
        offers: (0, 0),
        organisations: 0,
        mails: (0, None),
        backups: None,
    }
}

fn acts(row: &Row) -> Vec<(&str, &str, bool)> {
    row.acts.iter().map(|act| (act.label.as_str(), act.href.as_str(), !act.sends.is_empty())).collect()
}

#[test]
fn an_empty_desk_has_nothing_to_do() {
    assert_eq!(Morning::new(&empty(), Locale::De, now()).things(), 0);
}

#[test]
fn whoever_waits_too_long_is_a_call_away() {
    let desk = Desk { late: vec![row(7, SignupState::Waiting)], ..empty() };
    let morning = Morning::new(&desk, Locale::De, now());
    let late = &morning.overdue[0];
    assert_eq!(i18n::plain(&late.title), "Edeltraud Kapuziner wartet auf Eselsohr");
    assert_eq!(i18n::plain(&late.late), "8 Tage");
    assert_eq!(
        acts(late),
        [("Anrufen", "tel:+492214710201", false), ("Selbst antworten", "/tisch/anmeldungen/7", false),]
    );
}

#[test]
fn those_who_were_asked_by_mail_are_one_row_and_the_others_are_called() {
    let mut without_mail = row(9, SignupState::Waiting);
    without_mail.contact_email = None;
    let waiting = vec![row(7, SignupState::Waiting), row(8, SignupState::Waiting), without_mail];
    let morning = Morning::new(&Desk { waiting, ..empty() }, Locale::Tr, now());
    let hrefs: Vec<&str> = morning.today.iter().map(|row| row.href.as_str()).collect();
    assert_eq!(hrefs, ["/tr/tisch/anmeldungen/9", "/tr/tisch/anmeldungen?stand=waiting"]);
    assert_eq!(morning.things(), 2);
}

#[test]
fn a_caller_is_called_back_and_confirmed_from_the_desk() {
    let held = SignupState::Unconfirmed { held_until: at("2026-11-30T10:00") };
    let morning = Morning::new(&Desk { to_call: vec![row(3, held)], ..empty() }, Locale::De, now());
    let first = &morning.today[0];
    assert!(i18n::plain(&first.detail).starts_with("Platz gehalten bis Mo., 30. Nov."), "{}", first.detail);
    assert_eq!(
        acts(first),
        [("Anrufen", "tel:+493023125301", false), ("Bestätigt", "/tisch/anmeldungen/3/bestaetigen", true)]
    );
}

#[test]
fn whoever_has_no_mail_is_told_by_voice() {
    let told = |state, listener| {
        let desk = Desk { to_tell: vec![ToTell { row: row(4, state), listener }], ..empty() };
        i18n::plain(&Morning::new(&desk, Locale::De, now()).today[0].title)
    };
    assert_eq!(told(SignupState::Accepted, Listener::Person), "Edeltraud Kapuziner von der Zusage erzählen");
    assert_eq!(told(SignupState::Declined, Listener::Person), "Edeltraud Kapuziner von der Absage erzählen");
    assert_eq!(
        told(SignupState::Accepted, Listener::Organisation),
        "Eselsohr sagen: Edeltraud Kapuziner ist dabei"
    );
    assert_eq!(
        told(SignupState::Withdrawn, Listener::Organisation),
        "Eselsohr sagen: Edeltraud Kapuziner kommt nicht mehr"
    );
}

#[test]
fn many_names_are_cut_short() {
    assert_eq!(some_of(&["a", "b", "c", "d"]), "a, b, c, …");
    assert_eq!(some_of(&["a"]), "a");
}

#[test]
fn several_things_for_one_club_are_one_call() {
    let tell = |id, state| ToTell { row: row(id, state), listener: Listener::Organisation };
    let mut other = tell(6, SignupState::Accepted);
    other.row.signup.organisation = OrganisationId::new(2);
    other.row.organisation = "Nähstube".into();
    let mut asked = row(9, SignupState::Waiting);
    asked.contact_email = None;
    let desk = Desk {
        to_tell: vec![tell(4, SignupState::Accepted), other, tell(5, SignupState::Withdrawn)],
        waiting: vec![asked],
        ..empty()
    };
    let morning = Morning::new(&desk, Locale::De, now());
    let titles: Vec<&str> = morning.today.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles[0], "Eselsohr anrufen: 3 Dinge in einem Gespräch");
    assert_eq!(i18n::plain(titles[1]), "Nähstube sagen: Edeltraud Kapuziner ist dabei");
    assert_eq!(morning.things(), 2);
    assert_eq!(
        acts(&morning.today[0]),
        [("Gespräch öffnen", "/tisch/anrufe/1", false), ("Anrufen", "tel:+492214710201", false)]
    );
}

#[test]
fn those_who_wait_too_long_for_one_club_are_one_row_with_the_longest_wait() {
    let late = vec![row(7, SignupState::Waiting), row(8, SignupState::Waiting)];
    let morning = Morning::new(&Desk { late, ..empty() }, Locale::De, now());
    assert_eq!(morning.overdue.len(), 1);
    assert_eq!(morning.overdue[0].title, "2 Menschen warten auf Eselsohr");
    assert_eq!(i18n::plain(&morning.overdue[0].late), "8 Tage");
}

#[test]
fn a_club_without_mail_is_called_about_an_introduction_and_about_a_yes_that_was_taken_back() {
    use domain::introductions::{Introduction, IntroductionId, Said, State};
    let row = |state| service::introductions::Row {
        it: Introduction {
            id: IntroductionId::new(4),
            advice: None,
            organisation: domain::organisations::OrganisationId::new(1),
            other: None,
            offer: None,
            signup: None,
            state,
            tell: true,
            tell_other: false,
            next: None,
            created_at: now(),
            ended_at: None,
            said: Some(Said { name: "Hedwig Quitte".into(), ..Said::default() }),
        },
        organisation: ("Eselsohr".into(), Some("0221 4710-201".into())),
        other: None,
        offer: None,
        signup: None,
    };
    let title = |state| {
        let desk = Desk { introductions: vec![row(state)], ..empty() };
        let morning = Morning::new(&desk, Locale::De, now());
        let first = &morning.today[0];
        assert_eq!(
            acts(first)[..2],
            [("Anrufen", "tel:+492214710201", false), ("Ist gesagt", "/tisch/vermittlungen/4/gesagt", true)]
        );
        i18n::plain(&first.title)
    };
    assert_eq!(title(State::PassedOn), "Eselsohr anrufen: Hedwig Quitte wird vermittelt");
    assert_eq!(title(State::Withdrawn), "Eselsohr anrufen: Hedwig Quitte hat das Ja zurückgenommen");
}
