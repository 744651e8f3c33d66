//! The forms of the site: where each goes, who sends it, what a right one says; and the city they are sent in.

mod advice;
mod digests;
mod events;
mod legal;
mod network;
mod office;
mod questions;
mod reports;
mod texts;

use advice::ADVICE;
use digests::DIGESTS;
use events::{EVENTS, SHIFTS};
use legal::LEGAL;
use network::NETWORK;
use office::OFFICE;
use questions::QUESTIONS;
use reports::REPORTS;
use texts::TEXTS;

use crate::site::TestSite;
use domain::accounts::Role;
use domain::policy::Actor;
use domain::settings::Settings;
use domain::signups::Channel;
use kernel::{PublicId, SeededRng};
use service::Caller;
use testkit::{TestHub, coordinator, offer_form, organisation_form, signup_form, visitor};

/// A small city with one of everything that a form is about, and who is logged in.
pub struct City {
    pub site: TestSite,
    /// Session of an organisation.
    pub club: String,
    /// Session of the office; "" in a hub that nobody has set up.
    pub desk: String,
    answer: String,
    own: String,
    consent: String,
    still_true: String,
    question: String,
    digest: String,
    /// Links of whoever reported, of the organisation, and of the partner who decides: each of a case of its own.
    reports: [String; 3],
}

pub fn city() -> City {
    let test = TestHub::sqlite();
    let club = test.organisation("Gartenfreunde");
    let mut form = offer_form("Vorlesen", "5", false);
    form.way = "get_to_know".to_owned();
    let offer = test.offer(club, form);
    test.offer(club, offer_form("Beete abdecken", "5", true));
    let member = Caller::web(
        Actor::Member { account: domain::accounts::AccountId::new(2), role: Role::Organisation(club) },
        kernel::Locale::De,
    );
    let hub = test.hub.clone();
    let review = offer_form("Kehren", "3", false);
    hub.write(member, move |cx| service::opportunities::write(cx, club, &review)).wait().unwrap();
    let (event, key) =
        (testkit::event_form("Hoffest", "2026-12-05"), PublicId::draw(&mut SeededRng::new(77)));
    hub.write(member, move |cx| service::events::write(cx, club, &event, key)).wait().unwrap();
    let asking = organisation_form("Neulinge");
    hub.write(visitor(), move |cx| service::organisations::register(cx, &asking)).wait().unwrap();
    let (waits, dated) = (signup_form("Kim", "kim@post.example", 5), signup_form("Jo", "jo@post.example", 6));
    hub.write(coordinator(), move |cx| service::signups::for_somebody(cx, offer, &waits, Channel::Desk))
        .wait()
        .unwrap();
    // The link to the one that waits, before the other's comes.
    test.work();
    let answer = format!("/antwort/{}", test.mailbox.token("gartenfreunde@verein.example", "antwort"));
    let dated = domain::signups::SignupForm { shift: "1".to_owned(), ..dated };
    let second = domain::opportunities::OpportunityId::new(2);
    hub.write(coordinator(), move |cx| service::signups::for_somebody(cx, second, &dated, Channel::Desk))
        .wait()
        .unwrap();
    test.work();
    let own = format!("/meins/{}/aendern", test.mailbox.token("kim@post.example", "meins"));
    let mut young = signup_form("Deniz", "deniz@post.example", 7);
    young.under_16 = true;
    young.guardian = signup_form("Emre", "emre@post.example", 8).contact;
    hub.write(coordinator(), move |cx| service::signups::for_somebody(cx, offer, &young, Channel::Desk))
        .wait()
        .unwrap();
    test.work();
    let consent = format!("/einwilligung/{}", test.mailbox.token("emre@post.example", "einwilligung"));
    // The word of the offers ran out; nobody's session is so old.
    test.clock.advance_seconds(91 * 86_400);
    test.work();
    let still_true =
        format!("/noch-aktuell/{}", test.mailbox.token("gartenfreunde@verein.example", "noch-aktuell"));
    test.clock.advance_seconds(-91 * 86_400);
    let list = [["Verein", "Ort"], ["Turnverein", "Teststadt"]].map(|row| row.map(str::to_owned).to_vec());
    hub.write(coordinator(), move |cx| service::imports::put_up(cx, "liste.csv", &list, None))
        .wait()
        .unwrap();
    let barrier = domain::barriers::BarrierForm {
        message: "Der Knopf hat keinen Namen.".to_owned(),
        form_key: "abcdef0123456789".to_owned(),
        ..domain::barriers::BarrierForm::default()
    };
    hub.write(visitor(), move |cx| service::barriers::report(cx, &barrier)).wait().unwrap();
    let asked = domain::inquiries::InquiryForm {
        kind: "question".to_owned(),
        message: "Wo ist das Beet?".to_owned(),
        name: "Rosa".to_owned(),
        email: "rosa@post.example".to_owned(),
        form_key: "abcdef0123456789".to_owned(),
        ..domain::inquiries::InquiryForm::default()
    };
    hub.write(visitor(), move |cx| service::inquiries::ask(cx, &asked)).wait().unwrap();
    let picture = test.picture("Kim, mündlich");
    test.draft(testkit::article_form("page", "So arbeiten wir", picture.number(), 9));
    test.work();
    let question = format!("/meine-frage/{}", test.mailbox.token("rosa@post.example", "meine-frage"));
    let digest = digests::ordered(&test);
    let site = TestSite::new(test);
    let session = site.log_in("gartenfreunde@verein.example", Role::Organisation(club));
    let desk = site.log_in("koordination@hub.example", Role::Coordinator);
    // After these two: the table names their roles by number.
    network::told(&site.test);
    let reports = reports::told(&site.test, club, offer);
    site.test.advise(club, &testkit::ADVISED);
    City { club: session, desk, answer, own, consent, still_true, question, digest, reports, site }
}

/// A hub that nobody has set up. Its randomness is that of every test, and so is its code.
fn empty() -> City {
    let test = TestHub::sqlite();
    let hub = test.hub.clone();
    hub.write(Caller::system(), |cx| service::settings::put(cx, Settings::default())).wait().unwrap();
    let code = hub.write(Caller::system(), service::setup::fresh_code).wait().unwrap();
    assert_eq!(code.as_deref(), Some(SETUP_CODE), "write the new one into the table");
    let none = String::new;
    let site = TestSite::new(test);
    City {
        site,
        club: none(),
        desk: none(),
        answer: none(),
        own: none(),
        consent: none(),
        still_true: none(),
        question: none(),
        digest: none(),
        reports: [none(), none(), none()],
    }
}

const SETUP_CODE: &str = "7bmhnau2sxkx";

/// A form: where it goes, who sends it, and what a right one says.
pub struct Form {
    pub name: &'static str,
    pub city: fn() -> City,
    pub path: fn(&City) -> String,
    pub session: fn(&City) -> Option<&str>,
    pub fields: &'static [(&'static str, &'static str)],
}

const OFFER: &[(&str, &str)] = &[
    ("form_key", "0123456789abcdef"),
    ("lang", "de"),
    ("title", "Im Hof kehren"),
    ("summary", "Besen steht bereit."),
    ("tasks", "Laub kehren"),
    ("topic", "nature"),
    ("districts", "mitte"),
    ("place", "Hofstraße 7"),
    ("way", "get_to_know"),
    ("rhythm", "weekly"),
    ("minutes", "90"),
    ("weekdays", "tue"),
    ("nth", ""),
    ("from", "10:00"),
    ("to", "12:00"),
    ("capacity", "444"),
    ("min_age", "17"),
    ("languages", "de"),
    ("suits", "groups"),
    ("liability_by", "unclear"),
    ("accident_by", "unclear"),
    ("contact_name", "Mira Minze"),
    ("contact_email", "mira@verein.example"),
    ("contact_phone", "0221 4710-222"),
];
const NO: &[(&str, &str)] =
    &[("answer", "nein"), ("seen", "waiting"), ("reason", "Das Beet ruht im Winter.")];
const DESK_NO: &[(&str, &str)] =
    &[("channel", "phone"), ("seen", "waiting"), ("reason", "Das Beet ruht im Winter.")];

/// All of them.
pub fn forms() -> impl Iterator<Item = &'static Form> {
    FORMS
        .iter()
        .chain(EVENTS)
        .chain(LEGAL)
        .chain(OFFICE)
        .chain(QUESTIONS)
        .chain(DIGESTS)
        .chain(ADVICE)
        .chain(NETWORK)
        .chain(REPORTS)
        .chain(TEXTS)
}

const FORMS: &[Form] = &[
    Form {
        name: "sign-up",
        city,
        path: |_| "/a/2/anmelden".into(),
        session: |_| None,
        fields: &[
            ("form_key", "0123456789abcdef"),
            ("shift", "1"),
            ("name", "Ayşe Käfer"),
            ("email", "ayse@post.example"),
            ("phone", "0221 4710-199"),
            ("message", "Ich komme gern."),
            ("under_16", "1"),
            ("guardian_name", "Emre Käfer"),
            ("guardian_email", "emre@post.example"),
            ("guardian_phone", "0221 4710-198"),
            ("guardian_lang", "tr"),
        ],
    },
    Form {
        name: "own message",
        city,
        path: |city| city.own.clone(),
        session: |_| None,
        fields: &[("message", "Ich bringe Handschuhe mit.")],
    },
    Form {
        name: "answer by link: no",
        city,
        path: |city| city.answer.clone(),
        session: |_| None,
        fields: &[
            ("answer", "no"),
            ("seen", "waiting"),
            ("picked", "own"),
            ("reason", "Das Beet ruht im Winter."),
        ],
    },
    Form {
        name: "answer by link: yes",
        city,
        path: |city| city.answer.clone(),
        session: |_| None,
        fields: &[("answer", "yes"), ("seen", "waiting"), ("note", "Bitte am Nebeneingang klingeln.")],
    },
    Form {
        name: "registration",
        city,
        path: |_| "/organisation-anmelden".into(),
        session: |_| None,
        fields: &[
            ("name", "Chor Brauck"),
            ("sector", "initiative"),
            ("summary", "Wir singen laut."),
            ("description", "Jeden Dienstag im Saal."),
            ("district", "mitte"),
            ("address", "Saalstraße 4"),
            ("website", "https://chor.example"),
            ("topics", "nature"),
            ("contact_name", "Anna Alt"),
            ("contact_email", "anna@chor.example"),
            ("contact_phone", "0221 4710-197"),
            ("lang", "de"),
        ],
    },
    Form {
        name: "log-in request",
        city,
        path: |_| "/einloggen".into(),
        session: |_| None,
        fields: &[("email", "gartenfreunde@verein.example"), ("weiter", "/unser-bereich")],
    },
    Form {
        name: "own answer",
        city,
        path: |_| "/unser-bereich/anmeldungen/1".into(),
        session: |city| Some(&city.club),
        fields: NO,
    },
    Form {
        name: "new offer",
        city,
        path: |_| "/unser-bereich/angebote/neu".into(),
        session: |city| Some(&city.club),
        fields: OFFER,
    },
    Form {
        name: "new offer with dates",
        city,
        path: |_| "/unser-bereich/angebote/neu".into(),
        session: |city| Some(&city.club),
        fields: SHIFTS,
    },
    Form {
        name: "changed offer",
        city,
        path: |_| "/unser-bereich/angebote/1".into(),
        session: |city| Some(&city.club),
        fields: OFFER,
    },
    Form {
        name: "new date",
        city,
        path: |_| "/unser-bereich/angebote/2/termine".into(),
        session: |city| Some(&city.club),
        fields: &[("date", "2026-12-05"), ("from", "10:00"), ("to", "13:00"), ("capacity", "444")],
    },
    Form {
        name: "places of a date",
        city,
        path: |_| "/unser-bereich/termine/1".into(),
        session: |city| Some(&city.club),
        fields: &[("step", "places"), ("capacity", "444")],
    },
    Form {
        name: "a date called off",
        city,
        path: |_| "/tisch/termine/1".into(),
        session: |city| Some(&city.desk),
        fields: &[("step", "call-off"), ("reason", "Der Boden ist gefroren.")],
    },
    Form {
        name: "network",
        city,
        path: |_| "/unser-bereich/netzwerk".into(),
        session: |city| Some(&city.club),
        fields: &[("decision", "sign"), ("version", "1")],
    },
    Form {
        name: "desk entry",
        city,
        path: |_| "/tisch/anmelden".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("form_key", "0123456789abcdef"),
            ("angebot", "2"),
            ("q", "Beete"),
            ("shift", "1"),
            ("name", "Hedwig Rosmarin"),
            ("email", "hedwig@post.example"),
            ("phone", "0221 4710-196"),
            ("message", "Bitte laut klingeln."),
            ("under_16", "1"),
            ("guardian_name", "Emre Käfer"),
            ("guardian_email", "emre@post.example"),
            ("guardian_phone", "0221 4710-198"),
            ("guardian_lang", "tr"),
            ("channel", "phone"),
            ("lang", "de"),
            ("agreed", "1"),
        ],
    },
    Form {
        name: "desk: the organisation says no",
        city,
        path: |_| "/tisch/anmeldungen/1/absagen".into(),
        session: |city| Some(&city.desk),
        fields: DESK_NO,
    },
    Form {
        name: "desk: the organisation says yes",
        city,
        path: |_| "/tisch/anmeldungen/1/zusagen".into(),
        session: |city| Some(&city.desk),
        fields: DESK_NO,
    },
    Form {
        name: "desk: told",
        city,
        path: |_| "/tisch/anmeldungen/1/gesagt".into(),
        session: |city| Some(&city.desk),
        fields: &[("wem", "person"), ("weiter", "tisch")],
    },
    Form {
        name: "registration declined",
        city,
        path: |_| "/tisch/organisationen/2/ablehnen".into(),
        session: |city| Some(&city.desk),
        fields: &[("reason", "Bitte rufen Sie an.")],
    },
    Form {
        name: "offer given back",
        city,
        path: |_| "/tisch/angebote/3/zurueckgeben".into(),
        session: |city| Some(&city.desk),
        fields: &[("reason", "Wo ist der Treffpunkt?")],
    },
    Form {
        name: "desk: offer for an organisation",
        city,
        path: |_| "/tisch/angebote/neu?organisation=1".into(),
        session: |city| Some(&city.desk),
        fields: OFFER,
    },
    Form {
        name: "desk: told in a call",
        city,
        path: |_| "/tisch/anmeldungen/1/gesagt".into(),
        session: |city| Some(&city.desk),
        fields: &[("wem", "organisation"), ("weiter", "anruf")],
    },
    Form {
        name: "desk: handing the lead of an organisation on",
        city,
        path: |_| "/tisch/organisationen/1/uebergabe".into(),
        session: |city| Some(&city.desk),
        fields: &[("name", "Nadja Neu"), ("email", "neu@verein.example"), ("phone", "")],
    },
    Form {
        name: "organisation: a colleague",
        city,
        path: |_| "/unser-bereich/team".into(),
        session: |city| Some(&city.club),
        fields: &[("name", "Mira"), ("email", "mira@verein.example")],
    },
    Form {
        name: "account: away",
        city,
        path: |_| "/zugang/abwesend".into(),
        session: |city| Some(&city.desk),
        fields: &[("from", "2027-03-01"), ("until", "2027-03-09")],
    },
    Form {
        name: "own page: correct",
        city,
        path: |_| "/meine-seite/berichtigen".into(),
        session: |city| Some(&city.club),
        fields: &[("before", "Mira Minze"), ("name", "Mira Melisse"), ("phone", "0221 4710-333")],
    },
    Form {
        name: "account: a deputy",
        city,
        path: |_| "/zugang/vertretung/2".into(),
        session: |city| Some(&city.desk),
        fields: &[("name", "Deniz"), ("email", "deniz@stadt.example")],
    },
    Form {
        name: "desk: the charter",
        city,
        path: |_| "/tisch/selbstverstaendnis".into(),
        session: |city| Some(&city.desk),
        fields: &[
            ("before", "1"),
            ("title", "Wofür wir stehen"),
            ("intro", "Alle sind willkommen."),
            ("convictions", "Alle zählen."),
            ("work", "Wir helfen einander."),
        ],
    },
    // These pages have buttons alone: what else is sent changes nothing.
    Form {
        name: "a guardian says yes",
        city,
        path: |city| format!("{}/ja", city.consent),
        session: |_| None,
        fields: &[("unbekannt", "x")],
    },
    Form {
        name: "a guardian says no",
        city,
        path: |city| format!("{}/nein", city.consent),
        session: |_| None,
        fields: &[("unbekannt", "x")],
    },
    Form {
        name: "still true",
        city,
        path: |city| city.still_true.clone(),
        session: |_| None,
        fields: &[("stand", "stimmt")],
    },
    Form {
        name: "set-up",
        city: empty,
        path: |_| "/einrichten".into(),
        session: |_| None,
        fields: &[
            ("code", SETUP_CODE),
            ("name", "Engagiertes Musterstadt"),
            ("city", "Musterhausen"),
            ("phone", "0221 4710-195"),
            ("hours", "Montag bis Freitag, 9 bis 12 Uhr"),
            ("districts", "Mitteldorf"),
            ("coordinator_name", "Kim Beispiel"),
            ("coordinator_email", "kim@stadt.example"),
            ("admin_name", "Ayşe Beispiel"),
            ("admin_email", "ayse@stadt.example"),
        ],
    },
];
