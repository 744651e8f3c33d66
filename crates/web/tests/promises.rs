//! Promises of the pages: bad input is named and kept, unknown addresses help, headers protect, a page read after a write
//! shows it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod site;

use domain::opportunities::OpportunityId;
use kernel::{Locale, PublicId, SeededRng};
use site::TestSite;
use testkit::{TestHub, offer_form};

fn garden() -> (TestSite, OpportunityId) {
    let test = TestHub::sqlite();
    let organisation = test.organisation("Gartenfreunde");
    let offer = test.offer(organisation, offer_form("Gießen im Garten", "3", false));
    (TestSite::new(test), offer)
}

fn form_key(page: &str) -> String {
    let start = page.split("name=\"form_key\"").nth(1).unwrap();
    start.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[test]
fn every_kind_of_bad_input_is_named_kept_and_changes_nothing() {
    let (site, offer) = garden();
    let path = format!("/a/{offer}/anmelden");
    let megabyte = "x".repeat(1 << 20);
    let bad = ["a\0b", "a\r\nBcc: b@c.de", "a\u{202E}b", "a\u{2066}b", megabyte.as_str(), "\u{FFFD}"];
    for name in bad {
        let key = form_key(&site.get(&path, None).text);
        let fields =
            [("name", name), ("email", "kim@post.example"), ("message", "Bis bald"), ("form_key", &key)];
        let answer = site.post(&path, None, &fields);
        assert_eq!(answer.status.as_u16(), 422, "{:?}", name.get(..6));
        assert!(answer.text.contains("name-error"), "the field is not named");
        assert!(answer.text.contains("kim@post.example"), "what was typed is gone");
        assert!(answer.text.contains("Bis bald"), "what was typed is gone");
    }
    site.test.work();
    assert!(site.test.mailbox.to("kim@post.example").is_empty(), "something was written");
}

#[test]
fn html_in_a_field_is_text() {
    let (site, offer) = garden();
    let path = format!("/a/{offer}/anmelden");
    let key = form_key(&site.get(&path, None).text);
    let nasty = "<script>alert(1)</script>";
    let answer = site.post(&path, None, &[("name", nasty), ("form_key", &key)]);
    assert_eq!(answer.status.as_u16(), 422);
    assert!(!answer.text.contains(nasty));
}

#[test]
fn bytes_that_are_no_utf8_are_refused_by_field() {
    let (site, offer) = garden();
    let path = format!("/a/{offer}/anmelden");
    let key = form_key(&site.get(&path, None).text);
    let body = format!("name=%FF%FE&email=kim%40post.example&form_key={key}");
    let request = site::request("POST", &path, None).header("sec-fetch-site", "same-origin");
    let answer = site.ask(request.body(axum::body::Body::from(body)).unwrap());
    assert_eq!(answer.status.as_u16(), 422);
    assert!(answer.text.contains("name-error"));
}

#[test]
fn an_unknown_address_gets_a_page_that_helps_in_the_readers_language() {
    let (site, _) = garden();
    for (path, words) in
        [("/gibt-es-nicht", "/mitmachen"), ("/tr/gibt-es-nicht", "/tr/mitmachen"), ("/a/999", "/mitmachen")]
    {
        let answer = site.get(path, None);
        assert_eq!(answer.status.as_u16(), 404, "{path}");
        assert!(answer.text.contains(words), "{path}");
        assert!(answer.text.contains("0221 4710-123"), "{path}");
    }
}

#[test]
fn every_page_names_its_language_and_its_side_and_leads_to_the_same_page_in_the_others() {
    let (site, offer) = garden();
    let path = format!("/a/{offer}");
    for locale in Locale::ALL {
        let page = site.get(&format!("{}{path}", locale.prefix()), None).text;
        let head = format!("<html lang=\"{}\" dir=\"{}\">", locale.tag(), locale.dir());
        assert!(page.contains(&head), "{locale}");
        for other in Locale::ALL {
            let link = format!("href=\"{}{path}\" lang=\"{other}\" hreflang=\"{other}\"", other.prefix());
            assert!(page.contains(&link), "{locale}: no way to {other}");
        }
        // What the organisation wrote is marked as what it is.
        assert!(page.contains("lang=\"de\" dir=\"auto\""), "{locale}");
    }
}

#[test]
fn every_answer_carries_the_protecting_headers() {
    let (site, offer) = garden();
    for path in
        ["/", "/mitmachen", "/gibt-es-nicht", &format!("/a/{offer}"), "/einloggen", assets::url::HUB_CSS]
    {
        let answer = site.get(path, None);
        let policy = answer.headers.get("content-security-policy").unwrap().to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{path}");
        assert_eq!(answer.headers.get("x-content-type-options").unwrap(), "nosniff", "{path}");
        assert!(answer.headers.get("set-cookie").is_none(), "{path} sets a cookie without a log-in");
    }
}

#[test]
fn a_page_read_after_a_write_shows_it() {
    let (site, offer) = garden();
    let before = site.get(&format!("/a/{offer}"), None);
    assert_eq!(before.status.as_u16(), 200);
    // Kept by now, or just about to be: a change must reach the next reader all the same.
    std::thread::sleep(std::time::Duration::from_millis(50));
    site.test
        .hub
        .write(testkit::coordinator(), move |cx| service::opportunities::pause(cx, offer))
        .wait()
        .unwrap();
    let list = site.get("/mitmachen", None);
    assert!(!list.text.contains("Gießen im Garten"));
    let after = site.get(&format!("/a/{offer}"), None);
    assert_ne!(before.text, after.text);
}

#[test]
fn a_foreign_parameter_neither_comes_back_nor_breaks_the_page() {
    let (site, _) = garden();
    let answer = site.get("/mitmachen?q=garten&evil=%22%3E%3Cscript%3E&topic=gibtsnicht&after=kaputt", None);
    assert_eq!(answer.status.as_u16(), 200);
    assert!(!answer.text.contains("evil"));
}

#[test]
fn a_log_in_does_the_same_for_known_and_unknown_addresses() {
    let (site, _) = garden();
    let known = site.post("/einloggen", None, &[("email", "gartenfreunde@verein.example")]);
    let unknown = site.post("/einloggen", None, &[("email", "niemand@verein.example")]);
    assert_eq!((known.status, known.location), (unknown.status, unknown.location));
    site.test.work();
    let texts = ["gartenfreunde@verein.example", "niemand@verein.example"].map(|address| {
        let code = site.test.mailbox.code(address);
        let mails = site.test.mailbox.to(address).into_iter().map(|mail| mail.text.replace('-', ""));
        let mail = mails.into_iter().find(|text| text.contains(&code)).unwrap();
        mail.replace(&code, "").replace(address, "")
    });
    assert_eq!(texts[0], texts[1]);
}

#[test]
fn a_page_that_was_the_answer_to_a_form_explains_itself_when_it_is_reloaded() {
    let (site, _) = garden();
    for path in ["/meins/x/bestaetigen", "/tr/meins/x/bestaetigen", "/ausloggen"] {
        let answer = site.get(path, None);
        assert_eq!(answer.status.as_u16(), 405, "{path}");
        assert!(answer.text.contains("0221 4710-123"), "{path}");
    }
}

#[test]
fn nobody_reads_their_own_request_back() {
    let (site, _) = garden();
    for method in ["TRACE", "TRACK", "CONNECT"] {
        for path in ["/", "/mitmachen", "/tisch", "/static/nichts"] {
            let asked = site::request(method, path, Some("geheime-sitzung")).body(axum::body::Body::empty());
            let answer = site.ask(asked.unwrap());
            assert!([404, 405].contains(&answer.status.as_u16()), "{method} {path}: {}", answer.status);
            assert!(!answer.text.contains("geheime-sitzung"), "{method} {path}");
        }
    }
    let asked = site::request("TRACE", "/mitmachen", None).body(axum::body::Body::empty());
    assert_eq!(site.ask(asked.unwrap()).status.as_u16(), 405);
}

#[test]
fn a_kept_page_is_kept_and_every_other_one_is_not() {
    let (site, offer) = garden();
    let organisation = 1;
    let picture = site.test.picture("Kim, mündlich");
    site.test.article(testkit::article_form("page", "So arbeiten wir", picture.number(), 9));
    let (event, key) =
        (testkit::event_form("Hoffest", "2026-12-05"), PublicId::draw(&mut SeededRng::new(77)));
    let club = domain::organisations::OrganisationId::new(organisation);
    let written = site
        .test
        .hub
        .write(testkit::coordinator(), move |cx| service::events::write(cx, club, &event, key).map(|_| ()));
    written.wait().unwrap();
    for row in site.table().into_iter().filter(|row| row.kept.is_some()) {
        let id = if row.path.starts_with("/o/") { organisation } else { offer.number() };
        let path = row
            .path
            .replace("{id}", &id.to_string())
            .replace("{slug}", "so-arbeiten-wir")
            .replace("{format}", "csv");
        let first = site.get(&path, None);
        if path == "/projekt"
            || path.ends_with("/kontakt.vcf")
            || path.starts_with("/sitemap")
            || path.starts_with("/.well-known/")
        {
            // This city tells of no first project, its organisation names nobody, and it is not open yet.
            assert_eq!(first.status.as_u16(), 404);
            continue;
        }
        let tag =
            first.headers.get("etag").unwrap_or_else(|| panic!("{path} says that it is kept and is not"));
        let again = site::request("GET", &path, None).header("if-none-match", tag);
        let again = site.ask(again.body(axum::body::Body::empty()).unwrap());
        assert_eq!((again.status.as_u16(), again.text.as_str()), (304, ""), "{path}");
        // Who is logged in sees a page of their own.
        let session = site.log_in("buero@stadt.example", domain::accounts::Role::Coordinator);
        let own = site.get(&path, Some(&session));
        assert_eq!((own.status.as_u16(), own.headers.get("etag")), (200, None), "{path}");
    }
    for path in [format!("/a/{offer}/anmelden"), "/einloggen".to_owned(), "/gibt-es-nicht".to_owned()] {
        let answer = site.get(&path, None);
        assert_eq!(answer.headers.get("cache-control").unwrap(), "no-store", "{path}");
    }
}

#[test]
fn the_settings_of_today_frame_every_kept_page() {
    let (site, _) = garden();
    for path in ["/", "/mitmachen", "/netzwerk"] {
        assert!(!site.get(path, None).text.contains("Neuer Name"), "{path}");
    }
    let settings = domain::settings::Settings { name: "Neuer Name".to_owned(), ..testkit::settings() };
    let put = move |cx: &mut service::WriteCx<'_>| service::settings::put(cx, settings);
    site.test.hub.write(service::Caller::system(), put).wait().unwrap();
    for path in ["/", "/mitmachen", "/netzwerk"] {
        assert!(site.get(path, None).text.contains("Neuer Name"), "{path}");
    }
}

#[test]
fn no_title_carries_isolation_marks() {
    let (site, offer) = garden();
    let session = site.log_in("koordination@hub.example", domain::accounts::Role::Coordinator);
    let wrong = [("name", ""), ("form_key", "")];
    let pages = [
        site.get("/mitmachen", None),
        site.get(&format!("/a/{offer}/anmelden"), None),
        site.post(&format!("/tr/a/{offer}/anmelden"), None, &wrong),
        site.post("/organisation-anmelden", None, &wrong),
        site.get("/o/1", None),
        site.get(&format!("/tisch/anmelden?angebot={offer}"), Some(&session)),
    ];
    for page in pages {
        let title = page.text.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        assert!(!title.chars().any(|sign| matches!(sign, '\u{2066}'..='\u{2069}')), "{title:?}");
    }
}
