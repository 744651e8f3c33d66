//! Any field of any form × anything that may be typed into it: a page names the field and keeps the rest, or what was
//! written is harmless. Never an error of the server, never half of something.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod forms;
#[expect(dead_code, reason = "each test file asks in its own way")]
mod site;

use axum::body::Body;
use domain::goals::GoalId;
use domain::inquiries::InquiryId;
use domain::journal::Subject;
use domain::meetings::MeetingId;
use domain::obstacles::ObstacleId;
use domain::reports::ReportId;
use forms::{City, Form, city, forms};
use http::header;
use site::Answer;
use std::collections::BTreeSet;
use testkit::coordinator;

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

/// The fields of a form with one of them as it was typed, in the bytes of a browser.
fn body(fields: &[(&str, impl AsRef<str>)], field: &str, typed: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, value) in fields {
        let value = if *name == field { typed } else { value.as_ref().as_bytes() };
        let value: String = form_urlencoded::byte_serialize(value).collect();
        out.extend_from_slice(format!("{name}={value}&").as_bytes());
    }
    out
}

fn send(city: &City, form: &Form, field: &str, typed: &[u8]) -> Answer {
    let request = site::request("POST", &(form.path)(city), (form.session)(city))
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body(&shown(city, form), field, typed)));
    city.site.ask(request.unwrap())
}

/// The fields as the page has them: of what can be worked on by several it names the entry of the journal that it showed.
fn shown(city: &City, form: &Form) -> Vec<(&'static str, String)> {
    let latest =
        |subject| city.site.test.hub.read(coordinator(), move |cx| cx.last_change(subject)).wait().unwrap();
    let value = |(field, value): &(&'static str, &'static str)| match (*field, *value) {
        ("seen", "hub") => latest(Subject::Hub).to_string(),
        ("seen", "question") => latest(Subject::Inquiry(InquiryId::new(1))).to_string(),
        ("seen", "obstacle") => latest(Subject::Obstacle(ObstacleId::new(1))).to_string(),
        ("seen", "public obstacle") => latest(Subject::Obstacle(ObstacleId::new(2))).to_string(),
        ("seen", "goal") => latest(Subject::Goal(GoalId::new(1))).to_string(),
        ("seen", "meeting") => latest(Subject::Meeting(MeetingId::new(1))).to_string(),
        ("seen", "held meeting") => latest(Subject::Meeting(MeetingId::new(2))).to_string(),
        ("seen", "report") => latest(Subject::Report(ReportId::new(1))).to_string(),
        (_, value) => value.to_owned(),
    };
    form.fields.iter().map(|it| (it.0, value(it))).collect()
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
    if city.desk.is_empty() {
        // It was empty a moment ago, and nobody but whoever set it up can log in.
        let page = city.site.get("/", None);
        assert!(page.status.as_u16() == 200 && !page.text.contains("<script>alert"), "{place}");
        return;
    }
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
            *city = (form.city)();
        }
    } else {
        assert_eq!(position(city), before, "{place}: something was written");
        check_refused(form, field, what, &answer);
    }
}

#[test]
fn each_right_form_is_taken() {
    let mut refused = Vec::new();
    for form in forms() {
        let city = (form.city)();
        let answer = send(&city, form, "", b"");
        if answer.status.as_u16() != 303 {
            let said: Vec<&str> =
                answer.text.split("href=\"#").skip(2).map(|it| it.get(..40).unwrap_or(it)).collect();
            refused.push(format!("{}: {} {said:?}", form.name, answer.status));
        }
    }
    assert!(refused.is_empty(), "{refused:#?}");
}

/// Every city is built anew after something was written: in shares, so that all cores have something to do.
const SHARES: usize = 4;

fn anything_typed(share: usize) {
    for (_, form) in forms().enumerate().filter(|(at, _)| at % SHARES == share) {
        let mut city = (form.city)();
        for (field, _) in form.fields {
            for (what, typed) in BAD {
                check(&mut city, form, field, what, typed);
            }
        }
    }
}

#[test]
fn anything_typed_into_any_field_is_named_and_kept_or_harmless_first_share() {
    anything_typed(0);
}

#[test]
fn anything_typed_into_any_field_is_named_and_kept_or_harmless_second_share() {
    anything_typed(1);
}

#[test]
fn anything_typed_into_any_field_is_named_and_kept_or_harmless_third_share() {
    anything_typed(2);
}

#[test]
fn anything_typed_into_any_field_is_named_and_kept_or_harmless_last_share() {
    anything_typed(SHARES - 1);
}

#[test]
fn a_megabyte_and_too_much_are_named_and_nothing_is_written() {
    let (long, megabyte) = ("x".repeat(21_000), "x".repeat(1 << 20));
    for form in forms() {
        let mut city = (form.city)();
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
