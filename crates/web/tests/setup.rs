//! An empty hub over HTTP: closed but friendly, set up once by whoever knows the code, then a hub in preparation.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod site;

use domain::accounts::Role;
use domain::settings::Settings;
use http::{Method, StatusCode};
use service::Caller;
use site::{Answer, TestSite};
use testkit::TestHub;

const FIELDS: [(&str, &str); 9] = [
    ("name", "Engagiertes Musterstadt"),
    ("city", "Musterstadt"),
    ("phone", "0221 4710-100"),
    ("hours", "Montag bis Freitag, 9 bis 12 Uhr"),
    ("districts", "Mitte\r\nSüd"),
    ("coordinator_name", "Kim Beispiel"),
    ("coordinator_email", "kim@stadt.example"),
    ("admin_name", "Ayşe Beispiel"),
    ("admin_email", "ayse@stadt.example"),
];

/// A hub that nobody has set up, and its code.
fn empty() -> (TestSite, String) {
    let test = TestHub::sqlite();
    let hub = test.hub.clone();
    hub.write(Caller::system(), |cx| service::settings::put(cx, Settings::default())).wait().unwrap();
    let code = hub.write(Caller::system(), service::setup::fresh_code).wait().unwrap().unwrap();
    (TestSite::new(test), code)
}

fn send(site: &TestSite, code: &str, changed: &[(&str, &str)]) -> Answer {
    let mut fields = vec![("code", code)];
    for (name, value) in FIELDS {
        let other = changed.iter().find(|(changed, _)| *changed == name);
        fields.push((name, other.map_or(value, |(_, other)| other)));
    }
    site.post("/einrichten", None, &fields)
}

#[test]
fn an_empty_hub_is_closed_and_says_so_in_every_language() {
    let (site, _) = empty();
    for (path, words) in [
        ("/", "Hier wird gerade eingerichtet"),
        ("/en", "We are still setting up"),
        ("/tr/", "Burası kuruluyor"),
    ] {
        let answer = site.get(path, None);
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(answer.text.contains(words) && answer.text.contains("/einrichten\""), "{path}");
        assert!(answer.text.contains("noindex"), "{path}");
        assert!(answer.headers.contains_key("content-security-policy"), "{path}");
        assert_eq!(answer.headers["cache-control"], "no-store", "{path}");
    }
    for row in site.table() {
        let answer =
            if row.method == Method::GET { site.get(row.path, None) } else { site.post(row.path, None, &[]) };
        let expected = match (row.method, row.path) {
            (Method::GET, "/" | "/einrichten" | "/healthz" | "/readyz" | "/robots.txt") => StatusCode::OK,
            (Method::POST, "/einrichten") => StatusCode::UNPROCESSABLE_ENTITY,
            _ => StatusCode::SERVICE_UNAVAILABLE,
        };
        assert_eq!(answer.status, expected, "{}", row.path);
    }
    for path in ["/tr/netzwerk", "/gibt-es-nicht", "/einrichten/x"] {
        let answer = site.get(path, None);
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{path}");
        assert!(answer.text.contains("/einrichten\""), "{path}");
    }
    for path in ["/en/einrichten", "/tr/einrichten"] {
        assert_eq!(site.get(path, None).status, StatusCode::OK, "{path}");
    }
}

#[test]
fn the_code_sets_it_up_once_and_logs_the_administrator_in() {
    let (site, code) = empty();
    let answer = send(&site, &code, &[]);
    assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/einrichten/fertig"));
    let mut cookies = answer.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
    let session =
        cookies.find_map(|cookie| cookie.strip_prefix("__Host-sitzung=")?.split(';').next()).unwrap();
    let ready = site.get("/einrichten/fertig", Some(session));
    assert_eq!(ready.status, StatusCode::OK);
    for words in
        ["Kim Beispiel", "Ayşe Beispiel", "Mitte, Süd", "hochbeet backup", "Impressum", "in Vorbereitung"]
    {
        assert!(ready.text.contains(words), "{words}");
    }
    for path in ["/en/einrichten/fertig", "/tr/einrichten/fertig", "/tisch"] {
        assert_eq!(site.get(path, Some(session)).status, StatusCode::OK, "{path}");
    }
    // Nobody has written a charter: the list says so, and so does its page, to everybody and in every language.
    assert!(
        ready.text.contains("Noch ist keines geschrieben")
            && ready.text.contains("href=\"/selbstverstaendnis\"")
    );
    for (path, words) in [
        ("/selbstverstaendnis", "Das Selbstverständnis ist noch nicht geschrieben."),
        ("/en/selbstverstaendnis", "The charter has not been written yet."),
        ("/tr/selbstverstaendnis", "Ortak anlayış henüz yazılmadı."),
    ] {
        let page = site.get(path, None).text;
        assert!(page.contains(words) && !page.contains("unterschreiben</a>"), "{path}");
        assert!(!page.contains("<h1></h1>") && !page.contains("<title></title>"), "{path}");
    }
    // It is a hub in preparation now, and nobody sets it up again.
    assert_eq!(site.get("/mitmachen", None).status, StatusCode::OK);
    assert!(site.get("/", None).text.contains("Engagiertes Musterstadt"));
    assert_eq!(site.get("/einrichten", None).status, StatusCode::NOT_FOUND);
    assert_eq!(send(&site, &code, &[]).status, StatusCode::NOT_FOUND);
    assert!(site.get("/einrichten/fertig", None).location.starts_with("/einloggen"));
    let coordinator = site.log_in("kim@stadt.example", Role::Coordinator);
    assert_eq!(site.get("/einrichten/fertig", Some(&coordinator)).status, StatusCode::OK);
    let club = Role::Organisation(site.test.organisation("Gartenfreunde"));
    let club = site.log_in("verein@verein.example", club);
    assert_eq!(site.get("/einrichten/fertig", Some(&club)).status, StatusCode::FORBIDDEN);
}

#[test]
fn a_refused_form_names_what_is_wrong_and_keeps_all_that_was_typed() {
    let (site, code) = empty();
    let answer = send(
        &site,
        "falsch-123",
        &[("admin_email", "ayse"), ("phone", "<b>\"x\"</b>"), ("districts", "a\u{202E}b")],
    );
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["code", "phone", "districts", "admin_email"] {
        assert!(answer.text.contains(&format!("href=\"#{field}\"")), "{field} is not in the summary");
        assert!(answer.text.contains(&format!("id=\"{field}-error\"")), "{field} has no words");
    }
    assert!(i18n::plain(&answer.text).contains("noch 9 Versuche"), "the tries are not told");
    for kept in
        ["falsch-123", "value=\"ayse\"", "Engagiertes Musterstadt", "kim@stadt.example", "9 bis 12 Uhr"]
    {
        assert!(answer.text.contains(kept), "{kept} is gone");
    }
    assert!(!answer.text.contains("<b>\"x\""), "html in a field is not text");

    let answer = send(&site, &code, &[("city", "")]);
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("city-error") && !answer.text.contains("code-error"));
    assert!(answer.text.contains(&format!("value=\"{code}\"")), "a right code is kept");

    let answer = send(&site, " ", &[]);
    assert!(answer.text.contains("Geben Sie den Code ein"), "an empty code is a wrong one");
    for _ in 0..9 {
        send(&site, "falsch", &[]);
    }
    let answer = send(&site, &code, &[]);
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("Starten Sie den Hub neu"), "it does not say that it is locked");
}

#[test]
fn a_form_from_elsewhere_is_not_taken() {
    let (site, code) = empty();
    let request = site::request("POST", "/einrichten", None).header("sec-fetch-site", "cross-site");
    let answer = site.ask(request.body(axum::body::Body::from(format!("code={code}"))).unwrap());
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

#[test]
fn who_watches_hears_how_it_is() {
    let site = TestSite::new(TestHub::sqlite());
    let alive = site.get("/healthz", None);
    assert_eq!((alive.status, alive.text.as_str()), (StatusCode::OK, "ok"));
    assert_eq!(
        (&alive.headers["server"], &alive.headers["cache-control"]),
        (&"Hochbeet".parse().unwrap(), &"no-store".parse().unwrap())
    );
    let ready = site.get("/readyz", None);
    assert_eq!(
        (ready.status, &ready.headers["content-type"]),
        (StatusCode::OK, &"application/json".parse().unwrap())
    );
    assert!(ready.text.contains(r#""oldest_waiting_mail_seconds":null"#), "{}", ready.text);
    site.test.mailbox.set_down(true);
    site.test.organisation("Gartenfreunde");
    site.test.work();
    site.test.clock.advance_seconds(75);
    let ready = site.get("/readyz", None);
    assert_eq!(
        ready.text,
        r#"{"ready":true,"reads":true,"writes":true,"oldest_waiting_mail_seconds":75,"oldest_due_job_seconds":null}"#
    );
}
