//! Any field of any form × anything that may be typed into it: a page names the field and keeps the rest, or what was
//! written is harmless. Never an error of the server, never half of something.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[expect(dead_code, reason = "each test file asks in its own way")]
mod site;

use axum::body::Body;
use domain::accounts::Role;
use domain::policy::Actor;
use domain::signups::Channel;
use http::header;
use service::Caller;
use site::{Answer, TestSite};
use std::collections::BTreeSet;
use testkit::{TestHub, coordinator, offer_form, organisation_form, signup_form, visitor};

/// What somebody may type, by accident or on purpose, as it travels in a form.
const BAD: [(&str, &[u8]); 11] = [
    ("nothing", b""),
    ("NUL", b"a\0b"),
    ("no UTF-8", b"\xFF\xFE"),
    ("HTML", b"<script>alert(1)</script>\"'>"),
    ("CR LF", b"a\r\nBcc: wer@post.example"),
    ("right-to-left override", "a\u{202E}b".as_bytes()),
    ("isolation mark", "a\u{2068}b".as_bytes()),
    ("impossible date", b"2026-02-30"),
    ("far number", b"99999999999999999999"),
    ("SQL", b"'; drop table signup; --"),
    ("a template", b"{{7*7}}{ $name }"),
];

/// A small city with one of everything that a form is about, and who is logged in.
struct City {
    site: TestSite,
    club: String,
    desk: String,
    answer: String,
    own: String,
}

fn city() -> City {
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
    let site = TestSite::new(test);
    let session = site.log_in("gartenfreunde@verein.example", Role::Organisation(club));
    let desk = site.log_in("koordination@hub.example", Role::Coordinator);
    City { club: session, desk, answer, own, site }
}

/// A form: where it goes, who sends it, and what a right one says.
struct Form {
    name: &'static str,
    path: fn(&City) -> String,
    session: fn(&City) -> Option<&str>,
    fields: &'static [(&'static str, &'static str)],
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
const SHIFTS: &[(&str, &str)] = &[
    ("form_key", "0123456789abcdef"),
    ("lang", "de"),
    ("title", "Im Hof kehren"),
    ("summary", "Besen steht bereit."),
    ("tasks", "Laub kehren"),
    ("topic", "nature"),
    ("way", "get_to_know"),
    ("rhythm", "once"),
    ("minutes", "90"),
    ("liability_by", "unclear"),
    ("accident_by", "unclear"),
    ("shift_date_1", "2026-12-05"),
    ("shift_from_1", "10:00"),
    ("shift_to_1", "13:00"),
    ("shift_capacity_1", "333"),
];
const NO: &[(&str, &str)] =
    &[("answer", "nein"), ("seen", "waiting"), ("reason", "Das Beet ruht im Winter.")];
const DESK_NO: &[(&str, &str)] =
    &[("channel", "phone"), ("seen", "waiting"), ("reason", "Das Beet ruht im Winter.")];

const FORMS: &[Form] = &[
    Form {
        name: "sign-up",
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
        path: |city| city.own.clone(),
        session: |_| None,
        fields: &[("message", "Ich bringe Handschuhe mit.")],
    },
    Form {
        name: "answer by link: no",
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
        path: |city| city.answer.clone(),
        session: |_| None,
        fields: &[("answer", "yes"), ("seen", "waiting"), ("note", "Bitte am Nebeneingang klingeln.")],
    },
    Form {
        name: "registration",
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
        path: |_| "/einloggen".into(),
        session: |_| None,
        fields: &[("email", "gartenfreunde@verein.example"), ("weiter", "/unser-bereich")],
    },
    Form {
        name: "own answer",
        path: |_| "/unser-bereich/anmeldungen/1".into(),
        session: |city| Some(&city.club),
        fields: NO,
    },
    Form {
        name: "new offer",
        path: |_| "/unser-bereich/angebote/neu".into(),
        session: |city| Some(&city.club),
        fields: OFFER,
    },
    Form {
        name: "new offer with dates",
        path: |_| "/unser-bereich/angebote/neu".into(),
        session: |city| Some(&city.club),
        fields: SHIFTS,
    },
    Form {
        name: "changed offer",
        path: |_| "/unser-bereich/angebote/1".into(),
        session: |city| Some(&city.club),
        fields: OFFER,
    },
    Form {
        name: "new date",
        path: |_| "/unser-bereich/angebote/2/termine".into(),
        session: |city| Some(&city.club),
        fields: &[("date", "2026-12-05"), ("from", "10:00"), ("to", "13:00"), ("capacity", "444")],
    },
    Form {
        name: "places of a date",
        path: |_| "/unser-bereich/termine/1".into(),
        session: |city| Some(&city.club),
        fields: &[("step", "places"), ("capacity", "444")],
    },
    Form {
        name: "a date called off",
        path: |_| "/tisch/termine/1".into(),
        session: |city| Some(&city.desk),
        fields: &[("step", "call-off"), ("reason", "Der Boden ist gefroren.")],
    },
    Form {
        name: "network",
        path: |_| "/unser-bereich/netzwerk".into(),
        session: |city| Some(&city.club),
        fields: &[("decision", "sign"), ("version", "1")],
    },
    Form {
        name: "desk entry",
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
        path: |_| "/tisch/anmeldungen/1/absagen".into(),
        session: |city| Some(&city.desk),
        fields: DESK_NO,
    },
    Form {
        name: "desk: the organisation says yes",
        path: |_| "/tisch/anmeldungen/1/zusagen".into(),
        session: |city| Some(&city.desk),
        fields: DESK_NO,
    },
    Form {
        name: "desk: told",
        path: |_| "/tisch/anmeldungen/1/gesagt".into(),
        session: |city| Some(&city.desk),
        fields: &[("wem", "person"), ("weiter", "tisch")],
    },
    Form {
        name: "registration declined",
        path: |_| "/tisch/organisationen/2/ablehnen".into(),
        session: |city| Some(&city.desk),
        fields: &[("reason", "Bitte rufen Sie an.")],
    },
    Form {
        name: "offer given back",
        path: |_| "/tisch/angebote/3/zurueckgeben".into(),
        session: |city| Some(&city.desk),
        fields: &[("reason", "Wo ist der Treffpunkt?")],
    },
    Form {
        name: "desk: offer for an organisation",
        path: |_| "/tisch/angebote/neu?organisation=1".into(),
        session: |city| Some(&city.desk),
        fields: OFFER,
    },
];

/// The fields of a form with one of them as it was typed, in the bytes of a browser.
fn body(fields: &[(&str, &str)], field: &str, typed: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, value) in fields {
        let value = if *name == field { typed } else { value.as_bytes() };
        let value: String = form_urlencoded::byte_serialize(value).collect();
        out.extend_from_slice(format!("{name}={value}&").as_bytes());
    }
    out
}

fn send(city: &City, form: &Form, field: &str, typed: &[u8]) -> Answer {
    let request = site::request("POST", &(form.path)(city), (form.session)(city))
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body(form.fields, field, typed)));
    city.site.ask(request.unwrap())
}

fn position(city: &City) -> i64 {
    city.site.test.hub.read(coordinator(), |cx| cx.position()).wait().unwrap()
}

/// Where the page says what is wrong with a field.
fn anchor(field: &str) -> &str {
    if field.starts_with("shift_") { "shifts" } else { field }
}

fn check_refused(form: &Form, field: &str, what: &str, answer: &Answer) {
    let place = format!("{}: {field} × {what}: {}", form.name, answer.status);
    if answer.status.as_u16() != 422 {
        return;
    }
    let named: BTreeSet<&str> =
        answer.text.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    // A guardian nobody can be asked through is told at the mail field, a person at theirs.
    let by = |field: &str| named.contains(field) && answer.text.contains(&format!("id=\"{field}\""));
    let named = match field {
        "guardian_phone" => by("guardian_phone") || by("guardian_email"),
        // A new time of the beginning may be what makes the end wrong.
        "from" => by("from") || by("to"),
        other => by(anchor(other)),
    };
    assert!(named, "{place}: the page does not name the field");
    for (other, value) in form.fields.iter().filter(|(other, value)| *other != field && value.len() > 2) {
        let kept = ["form_key", "angebot", "answer", "step", "decision", "version", "wem", "weiter", "seen"]
            .contains(other)
            || answer.text.contains(*value);
        assert!(kept, "{place}: what was typed into {other} is gone");
    }
}

/// Pages that show what was written.
fn look_around(city: &City, place: &str) {
    let asked = [
        ("/mitmachen", None),
        ("/netzwerk", None),
        ("/unser-bereich", Some(&city.club)),
        ("/tisch", Some(&city.desk)),
        ("/tisch/anmeldungen", Some(&city.desk)),
        ("/tisch/anmeldungen/1", Some(&city.desk)),
        ("/tisch/post", Some(&city.desk)),
    ];
    for (path, session) in asked {
        let page = city.site.get(path, session.map(String::as_str));
        assert_eq!(page.status.as_u16(), 200, "{place}: {path}");
        assert!(!page.text.contains("<script>alert") && !page.text.contains('\0'), "{place}: {path}");
        assert!(!page.text.contains('\u{202E}') && !page.text.contains('\u{FFFD}'), "{place}: {path}");
        assert!(!page.text.contains("49{"), "{place}: {path} ran a template");
    }
}

fn check(city: &mut City, form: &Form, field: &str, what: &str, typed: &[u8]) {
    let before = position(city);
    let answer = send(city, form, field, typed);
    let place = format!("{}: {field} × {what}: {}", form.name, answer.status);
    assert!(answer.status.is_client_error() || answer.status.as_u16() == 303, "{place}");
    assert!(!answer.text.contains("<script>alert"), "{place}: what was typed is markup");
    assert!(!answer.text.contains('\0'), "{place}");
    for value in answer.headers.values() {
        assert!(!String::from_utf8_lossy(value.as_bytes()).contains("Bcc"), "{place}: a header was typed");
    }
    if answer.status.as_u16() == 303 {
        if position(city) != before {
            look_around(city, &place);
            *city = self::city();
        }
    } else {
        assert_eq!(position(city), before, "{place}: something was written");
        check_refused(form, field, what, &answer);
    }
}

#[test]
fn each_right_form_is_taken() {
    for form in FORMS {
        let city = city();
        let answer = send(&city, form, "", b"");
        assert_eq!(answer.status.as_u16(), 303, "{}: {}", form.name, answer.text);
    }
}

#[test]
fn anything_typed_into_any_field_is_named_and_kept_or_harmless() {
    for form in FORMS {
        let mut city = city();
        for (field, _) in form.fields {
            for (what, typed) in BAD {
                check(&mut city, form, field, what, typed);
            }
        }
    }
}

#[test]
fn a_megabyte_and_too_much_are_named_and_nothing_is_written() {
    let (long, megabyte) = ("x".repeat(21_000), "x".repeat(1 << 20));
    for form in FORMS {
        let mut city = city();
        for (field, _) in form.fields {
            check(&mut city, form, field, "too long", long.as_bytes());
            check(&mut city, form, field, "a megabyte", megabyte.as_bytes());
        }
    }
}

#[test]
fn a_code_is_refused_whatever_is_typed() {
    let city = city();
    let asked = city.site.post("/einloggen", None, &[("email", "gartenfreunde@verein.example")]);
    let cookie = asked.headers.get(header::SET_COOKIE).unwrap().to_str().unwrap().split(';').next().unwrap();
    for (what, typed) in BAD {
        let request = site::request("POST", "/einloggen/code", None)
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, cookie)
            .body(Body::from(body(&[("code", "")], "code", typed)));
        let answer = city.site.ask(request.unwrap());
        assert_eq!(answer.status.as_u16(), 422, "{what}");
        assert!(answer.text.contains("href=\"#code\"") && !answer.text.contains("<script>alert"), "{what}");
    }
}
