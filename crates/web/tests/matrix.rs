//! Who gets in where: every route × every role, as a reviewed picture. A change of it is a decision.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod site;

use domain::opportunities::OpportunityId;
use domain::organisations::{ContactPointForm, OrganisationId};
use site::{ROLES, TestSite};
use std::fmt::Write;
use testkit::{TestHub, coordinator, offer_form, signup_form, visitor};

/// A small city: an organisation with a contact point, an offer and a sign-up that waits, another organisation, one that asks to be listed.
struct City {
    site: TestSite,
    own: OrganisationId,
    foreign: OrganisationId,
    offer: OpportunityId,
    registered: OrganisationId,
}

fn city() -> City {
    let test = TestHub::sqlite();
    let own = test.organisation("Gartenfreunde");
    let foreign = test.organisation("Werkstatt");
    let mut form = offer_form("Gießen im Garten", "3", false);
    form.way = "get_to_know".to_owned();
    let offer = test.offer(own, form);
    test.offer(own, offer_form("Ernten", "3", true));
    let signup = signup_form("Kim", "kim@post.example", 5);
    let asked = test.hub.write(coordinator(), move |cx| {
        service::signups::for_somebody(cx, offer, &signup, domain::signups::Channel::Desk)
    });
    asked.wait().unwrap();
    let person = ContactPointForm {
        contact: signup_form("Mira", "mira@verein.example", 6).contact,
        role: "Fragen".to_owned(),
        ..ContactPointForm::default()
    };
    let added = test
        .hub
        .write(coordinator(), move |cx| service::organisations::write_contact_point(cx, own, &person));
    added.wait().unwrap();
    let event = testkit::event_form("Hoffest", "2026-12-05");
    let key = kernel::PublicId::draw(&mut kernel::SeededRng::new(77));
    test.hub.write(coordinator(), move |cx| service::events::write(cx, own, &event, key)).wait().unwrap();
    let list = [["Verein", "Ort"], ["Turnverein", "Teststadt"]].map(|row| row.map(str::to_owned).to_vec());
    test.hub
        .write(coordinator(), move |cx| service::imports::put_up(cx, "liste.csv", &list, None))
        .wait()
        .unwrap();
    let waiting = testkit::organisation_form("Neulinge");
    let registered =
        test.hub.write(visitor(), move |cx| service::organisations::register(cx, &waiting)).wait().unwrap();
    let barrier = domain::barriers::BarrierForm {
        message: "Der Knopf hat keinen Namen.".to_owned(),
        form_key: "0123456789abcdef".to_owned(),
        ..domain::barriers::BarrierForm::default()
    };
    test.hub.write(visitor(), move |cx| service::barriers::report(cx, &barrier)).wait().unwrap();
    let report = domain::reports::ReportForm {
        reason: "wrong".to_owned(),
        message: "Das stimmt nicht mehr.".to_owned(),
        email: "rita@post.example".to_owned(),
        form_key: "0123456789abcdef".to_owned(),
        ..domain::reports::ReportForm::default()
    };
    let entry = domain::reports::Target::Opportunity(offer);
    test.hub.write(visitor(), move |cx| service::reports::report(cx, entry, &report)).wait().unwrap();
    let circular = domain::circulars::CircularForm {
        subject: "Einladung".to_owned(),
        text: "Am 3. März.".to_owned(),
        to: vec![own.to_string()],
        form_key: "0123456789abcdef".to_owned(),
    };
    test.hub.write(coordinator(), move |cx| service::circulars::write(cx, &circular)).wait().unwrap();
    for form_key in ["0123456789abcdef", "123456789abcdef0"] {
        let question = domain::inquiries::InquiryForm {
            kind: "question".to_owned(),
            message: "Wo ist das Beet?".to_owned(),
            name: "Rosa".to_owned(),
            email: "rosa@post.example".to_owned(),
            form_key: form_key.to_owned(),
            ..domain::inquiries::InquiryForm::default()
        };
        test.hub.write(visitor(), move |cx| service::inquiries::ask(cx, &question)).wait().unwrap();
    }
    test.advise(own, &testkit::ADVISED);
    let picture = test.picture("Kim, mündlich");
    test.article(testkit::article_form("news", "Neues im Garten", picture.number(), 1));
    City { site: TestSite::new(test), own, foreign, offer, registered }
}

/// Puts real numbers into a path. Links and pictures are asked for with a name that opens nothing: what a right one opens is
/// told by the stories.
fn concrete(path: &str, city: &City) -> String {
    let first = [
        "ansprechpersonen/{id}",
        "anmeldungen/{id}",
        "/termine/{id}",
        "barrieren/{id}",
        "meldungen/{id}",
        "rundbriefe/{id}",
        "fragen/{id}",
        "beratung/{id}",
        "vermittlungen/{id}",
        "gruendungen/{id}",
        "texte/{id}",
        "steine/{id}",
        "ziele/{id}",
        "treffen/{id}",
        "bilder/{id}",
    ];
    let id = if first.iter().any(|one| path.contains(one)) {
        1
    } else if path.contains("anrufe/{id}") || path.contains("doppelte/{id}") {
        city.own.number()
    } else if path.contains("organisationen/{id}") {
        city.registered.number()
    } else if path.starts_with("/o/") {
        city.own.number()
    } else {
        city.offer.number()
    };
    if path.contains("fragen/{id}/mit") {
        return path.replace("{id}", "1").replace("{other}", "2");
    }
    path.replace("{number}", "1")
        .replace("{slug}", "neues-im-garten")
        .replace("{lang}", "de")
        .replace("{year}", "2026")
        .replace("{measure}", "1")
        .replace("{id}", &id.to_string())
        .replace("{token}", "kein-link")
        .replace("{name}", "kein-bild")
        .replace("{format}", "csv")
        .replace("{other}", &city.foreign.number().to_string())
}

fn session(city: &City, role: &str) -> Option<String> {
    city.site.session(role, city.own, city.foreign)
}

fn position(city: &City) -> i64 {
    city.site.test.hub.read(coordinator(), |cx| cx.position()).wait().unwrap()
}

#[test]
fn every_route_lets_in_whom_it_should() {
    let table = city().site.table();
    let mut picture = String::new();
    for row in &table {
        write!(picture, "{:4} {:55}", row.method, row.path).unwrap();
        // Whoever is refused changes nothing, so the next role may ask the same city.
        let mut city = city();
        for role in ROLES {
            let session = session(&city, role);
            let path = concrete(row.path, &city);
            let before = position(&city);
            let answer = if row.method == http::Method::GET {
                city.site.get(&path, session.as_deref())
            } else {
                // A step counts for what one saw: the sign-up of this city waits.
                city.site.post(&path, session.as_deref(), &[("seen", "waiting")])
            };
            assert!(answer.status.as_u16() != 500, "{} {path} as {role}: {}", row.method, answer.text);
            let logs_in = answer.location.starts_with("/einloggen");
            write!(picture, " {role}={}{}", answer.status.as_u16(), if logs_in { "→log-in" } else { "" })
                .unwrap();
            if row.method != http::Method::GET && !logs_in && !answer.status.is_client_error() {
                city = self::city();
            } else {
                assert_eq!(position(&city), before, "{} {path} as {role} was refused and wrote", row.method);
            }
        }
        picture.push('\n');
    }
    insta::assert_snapshot!(picture);
}

/// What protects a page stands on every answer: whoever asks, and whether it is a page, a refusal or a way on.
#[test]
fn every_answer_of_every_route_carries_the_protecting_headers() {
    let city = city();
    let mut asked = 0;
    for role in ["visitor", "coordinator", "own"] {
        for row in city.site.table() {
            // A step may end the session: each route meets a fresh one.
            let session = session(&city, role);
            let path = concrete(row.path, &city);
            let answer = if row.method == http::Method::GET {
                city.site.get(&path, session.as_deref())
            } else {
                city.site.post(&path, session.as_deref(), &[])
            };
            protected(&format!("{} {path} as {role}", row.method), &answer);
            asked += 1;
        }
    }
    assert!(asked > 300, "{asked}");
    for path in ["/gibt-es-nicht", "/tr/gibt-es-nicht", "/assets/gibt-es-nicht", assets::url::HUB_CSS, "/a/x"]
    {
        protected(path, &city.site.get(path, None));
    }
    // The second time it is kept.
    for _ in 0..2 {
        protected("/mitmachen", &city.site.get("/mitmachen", None));
    }
}

/// What stands on other sites by intention: data for their programs, and a frame without scripts and forms.
fn is_for_other_sites(what: &str) -> bool {
    what.contains(" /api/v1/") || what.contains(" /einbetten/")
}

fn protected(what: &str, answer: &site::Answer) {
    let for_others = is_for_other_sites(what);
    let shown_by = if what.contains(" /einbetten/") { "frame-ancestors *" } else { "frame-ancestors 'none'" };
    let read_by = if for_others { "cross-origin" } else { "same-origin" };
    let header =
        |name: &str| answer.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let policy = header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && policy.contains(shown_by), "{what}: {policy}");
    if shown_by.ends_with('*') {
        assert!(!policy.contains("script-src") && policy.contains("form-action 'none'"), "{what}: {policy}");
    }
    assert!(!policy.contains("unsafe"), "{what}: {policy}");
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", read_by),
        ("strict-transport-security", "max-age=31536000"),
    ] {
        assert_eq!(header(name), value, "{what}: {name}");
    }
    assert!(header("permissions-policy").contains("camera=()"), "{what}");
    assert!(!header("cache-control").is_empty(), "{what}");
    let kind = header("content-type");
    assert!(!kind.is_empty() || answer.text.is_empty(), "{what}: a body of no kind");
    if kind.starts_with("text/") || kind.contains("xml") {
        assert!(kind.to_ascii_lowercase().contains("charset=utf-8"), "{what}: {kind}");
    }
}

#[test]
fn no_route_stands_twice() {
    let table = city().site.table();
    for row in &table {
        let same =
            table.iter().filter(|other| (other.method == row.method) && (other.path == row.path)).count();
        assert_eq!(same, 1, "{} {}", row.method, row.path);
    }
}

#[test]
fn a_form_from_elsewhere_is_refused_on_every_route() {
    let city = city();
    // The one that mail programs press: nothing but its link opens it.
    let from_anywhere = "/wochenpost/{token}/aus";
    let is_form = |row: &&web::Row| row.method == http::Method::POST && row.path != from_anywhere;
    let pressed = site::request("POST", "/wochenpost/kein-link/aus", session(&city, "admin").as_deref());
    let answer = city.site.ask(pressed.body(axum::body::Body::from("List-Unsubscribe=One-Click")).unwrap());
    assert_eq!(answer.status.as_u16(), 410);
    for row in city.site.table().iter().filter(is_form) {
        let path = concrete(row.path, &city);
        let session = session(&city, "admin");
        let foreign = site::request("POST", &path, session.as_deref()).header("sec-fetch-site", "cross-site");
        let answer = city.site.ask(foreign.body(axum::body::Body::empty()).unwrap());
        assert_eq!(answer.status.as_u16(), 403, "{path}");
        let silent = site::request("POST", &path, session.as_deref());
        let answer = city.site.ask(silent.body(axum::body::Body::empty()).unwrap());
        assert_eq!(answer.status.as_u16(), 403, "{path} without any origin");
    }
}
