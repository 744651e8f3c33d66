//! Logging in by a code and by a link, as a browser does it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod site;

use domain::accounts::Role;
use site::{Answer, TestSite, request};
use testkit::TestHub;

const ADDRESS: &str = "gartenfreunde@verein.example";

fn city() -> TestSite {
    let test = TestHub::sqlite();
    test.organisation("Gartenfreunde");
    TestSite::new(test)
}

/// The cookies that an answer sets, with all they say.
fn cookies(answer: &Answer) -> Vec<&str> {
    answer.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap()).collect()
}

fn pair(answer: &Answer, name: &str) -> String {
    let set = cookies(answer).into_iter().find(|cookie| cookie.starts_with(&format!("{name}=")));
    set.unwrap().split(';').next().unwrap().to_owned()
}

fn ask_for_code(site: &TestSite, email: &str) -> Answer {
    site.post("/einloggen", None, &[("email", email), ("weiter", "/unser-bereich/netzwerk")])
}

fn try_code(site: &TestSite, cookie: &str, code: &str) -> Answer {
    let fields = [("code", code), ("weiter", "/unser-bereich/netzwerk")];
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let asked = request("POST", "/einloggen/code", None)
        .header("sec-fetch-site", "same-origin")
        .header("cookie", cookie)
        .body(axum::body::Body::from(body));
    site.ask(asked.unwrap())
}

fn code_in_mail(site: &TestSite) -> String {
    site.test.work();
    let mails = site.test.mailbox.to(ADDRESS);
    let lines = mails.iter().flat_map(|mail| mail.text.lines()).map(str::trim);
    // The code stands alone in its line.
    let code =
        lines.map(|line| line.replace(['-', ' '], "")).find(|line| line.len() == 8 && !line.contains('@'));
    code.unwrap()
}

#[test]
fn a_code_logs_in_however_it_is_typed_and_leads_on() {
    let site = city();
    let asked = ask_for_code(&site, ADDRESS);
    assert_eq!(asked.location, "/einloggen/code?weiter=/unser-bereich/netzwerk");
    let remembered = pair(&asked, "__Host-einloggen");
    let code = code_in_mail(&site).to_uppercase();
    let (first, second) = code.split_at(4);
    let inside = try_code(&site, &remembered, &format!(" {first}-{second} "));
    assert_eq!((inside.status.as_u16(), inside.location.as_str()), (303, "/unser-bereich/netzwerk"));
    let session = pair(&inside, "__Host-sitzung");
    let token = session.split_once('=').unwrap().1;
    assert_eq!(site.get("/unser-bereich", Some(token)).status.as_u16(), 200);
    for cookie in cookies(&inside) {
        assert!(cookie.contains("; HttpOnly") && cookie.ends_with("; Secure"), "{cookie}");
    }
    let out = site.post("/ausloggen", Some(token), &[]);
    assert!(cookies(&out)[0].contains("Max-Age=0"));
    assert_eq!(site.get("/unser-bereich", Some(token)).location, "/einloggen?weiter=%2Funser-bereich");
}

/// Somebody put a session into the browser of another: what that one logs in to is a new one, and the old one stays worth
/// nothing, or ends where it was real.
#[test]
fn a_planted_session_is_never_the_one_that_logs_in() {
    let site = city();
    let strangers = site.log_in("fremd@post.example", Role::Resident);
    for planted in ["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", strangers.as_str()] {
        let asked = ask_for_code(&site, ADDRESS);
        site.test.work();
        let code = site.test.mailbox.code(ADDRESS);
        let cookie = format!("__Host-sitzung={planted}; {}", pair(&asked, "__Host-einloggen"));
        let inside = try_code(&site, &cookie, &code);
        assert_eq!(inside.status.as_u16(), 303, "{}", inside.text);
        let session = pair(&inside, "__Host-sitzung");
        let token = session.split_once('=').unwrap().1;
        assert_ne!(token, planted);
        assert_eq!(site.get("/unser-bereich", Some(token)).status.as_u16(), 200);
        assert_eq!(site.get("/unser-bereich", Some(planted)).status.as_u16(), 303, "{planted}");
    }
}

#[test]
fn who_logs_out_leaves_nothing_in_the_browser() {
    let site = city();
    let token = site.log_in(ADDRESS, Role::Resident);
    let out = site.post("/ausloggen", Some(&token), &[]);
    assert_eq!(out.headers["clear-site-data"].to_str().unwrap(), "\"cache\"");
    assert!(cookies(&out).iter().any(|cookie| cookie.starts_with("__Host-sitzung=; ")));
    // A page that shows a session is kept nowhere in the first place.
    let page = site.get("/zugang", Some(&site.log_in(ADDRESS, Role::Resident)));
    assert!(page.headers["cache-control"].to_str().unwrap().contains("no-store"));
}

#[test]
fn known_and_unknown_addresses_get_the_same_answers() {
    let site = city();
    let told = |email: &str| {
        let asked = ask_for_code(&site, email);
        let remembered = pair(&asked, "__Host-einloggen");
        let mut seen = vec![(asked.status, asked.location, String::new())];
        for _ in 0..6 {
            let tried = try_code(&site, &remembered, "aaaabbbb");
            assert!(cookies(&tried).is_empty());
            seen.push((tried.status, tried.location, tried.text.replace(email, "")));
        }
        for _ in 0..6 {
            let again = ask_for_code(&site, email);
            seen.push((again.status, again.location, again.text));
        }
        seen
    };
    let known = told(ADDRESS);
    assert_eq!(known, told("niemand@verein.example"));
    assert_eq!(known.last().unwrap().0.as_u16(), 429);
}

#[test]
fn nobody_is_led_elsewhere_after_logging_in() {
    let site = city();
    for weiter in ["//evil.example", "https://evil.example", "/\\evil.example", "/a?b"] {
        let asked = site.post("/einloggen", None, &[("email", ADDRESS), ("weiter", weiter)]);
        assert_eq!(asked.location, "/einloggen/code", "{weiter}");
    }
}

#[test]
fn a_link_shows_whom_it_logs_in_and_only_the_button_does_it() {
    let site = city();
    site.log_in("koordination@hub.example", Role::Coordinator);
    let email = domain::people::EmailAddress::parse("koordination@hub.example").unwrap();
    let made = site.test.hub.write(service::Caller::system(), move |cx| {
        let account = service::access::account_with(cx, &email)?.unwrap();
        service::access::make_log_in_link(cx, &account)
    });
    let path = format!("/einloggen/link/{}", made.wait().unwrap());
    let shown = site.get(&path, None);
    assert!(shown.text.contains("koordination@hub.example") && cookies(&shown).is_empty());
    let inside = site.post(&path, None, &[]);
    assert_eq!(inside.location, "/tisch");
    pair(&inside, "__Host-sitzung");
    assert_eq!(site.get("/einloggen/link/kein-link", None).status.as_u16(), 410);
}

#[test]
fn without_the_remembered_address_one_begins_again() {
    let site = city();
    assert_eq!(site.get("/einloggen/code?weiter=/tisch", None).location, "/einloggen?weiter=/tisch");
    assert_eq!(try_code(&site, "x=y", "abcdefgh").location, "/einloggen?weiter=/unser-bereich/netzwerk");
}

#[test]
fn logging_out_is_a_button_and_no_link() {
    let rows = city().table();
    let out: Vec<_> =
        rows.iter().filter(|row| row.path == "/ausloggen").map(|row| row.method.as_str()).collect();
    assert_eq!(out, ["POST"]);
}
