//! What the cookie of a kiosk does to every page: nobody logs in, nothing is kept, nothing leads away; and what the paper says
//! that the hub makes.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[expect(dead_code, reason = "each test file asks in its own way")]
mod site;

use axum::body::Body;
use domain::accounts::Role;
use domain::kiosk::Way;
use domain::policy::Gate;
use http::{Request, StatusCode};
use kernel::{PublicId, SeededRng};
use site::{Answer, TestSite};
use testkit::{TestHub, coordinator, event_form, offer_form};

fn city() -> TestSite {
    let test = TestHub::sqlite();
    let club = test.organisation("Gartenfreunde");
    test.offer(club, offer_form("Gießen im Garten", "3", true));
    for (number, day) in [(77, "2026-12-05"), (78, "2026-12-06")] {
        let key = PublicId::draw(&mut SeededRng::new(number));
        let event = event_form("Hoffest", day);
        test.hub
            .write(coordinator(), move |cx| service::events::write(cx, club, &event, key))
            .wait()
            .unwrap();
    }
    TestSite::new(test)
}

fn at_kiosk(site: &TestSite, path: &str, more: &str) -> Answer {
    let cookie = format!("kiosk=90{more}");
    site.ask(Request::builder().uri(path).header("cookie", cookie).body(Body::empty()).unwrap())
}

fn cookies(answer: &Answer) -> Vec<String> {
    answer.headers.get_all("set-cookie").iter().map(|it| it.to_str().unwrap().to_owned()).collect()
}

#[test]
fn the_door_sets_the_kiosk_up_and_ends_whatever_was_begun() {
    let site = city();
    let answer = site.get("/kiosk", None);
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text.contains("<html lang=\"de\" dir=\"ltr\" class=\"kiosk\">"));
    let set = cookies(&answer);
    assert!(set.contains(&"kiosk=90; Path=/; HttpOnly; SameSite=Lax; Secure".to_owned()), "{set:?}");
    assert!(set.iter().any(|it| it.starts_with("__Host-sitzung=; ") && it.contains("Max-Age=0")), "{set:?}");
    assert!(answer.text.contains("href=\"/kiosk/ende\""), "told once");
    assert!(!at_kiosk(&site, "/kiosk", "").text.contains("href=\"/kiosk/ende\""), "and not to every visitor");
    let patient = cookies(&site.get("/kiosk?ruhe=180", None));
    assert!(patient.iter().any(|it| it.starts_with("kiosk=180;")), "{patient:?}");
    let ended = site.post("/kiosk/ende", None, &[]);
    assert!(cookies(&ended).iter().any(|it| it.starts_with("kiosk=; ") && it.contains("Max-Age=0")));
}

#[test]
fn a_link_on_another_site_makes_no_browser_a_kiosk() {
    let site = city();
    let led = Request::builder().uri("/kiosk").header("sec-fetch-site", "cross-site").body(Body::empty());
    let answer = site.ask(led.unwrap());
    assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/kiosk/ende"));
    assert_eq!(cookies(&answer), Vec::<String>::new());
    let typed = Request::builder().uri("/kiosk").header("sec-fetch-site", "none").body(Body::empty());
    assert_eq!(site.ask(typed.unwrap()).status, StatusCode::OK);
}

#[test]
fn whoever_is_logged_in_makes_a_kiosk_by_a_button_alone() {
    let site = city();
    let session = site.log_in("koordination@hub.example", Role::Coordinator);
    let opened = site.get("/kiosk?ruhe=180", Some(&session));
    assert_eq!((opened.status, opened.location.as_str()), (StatusCode::SEE_OTHER, "/kiosk/ende?ruhe=180"));
    assert_eq!(cookies(&opened), Vec::<String>::new());
    let asked = site.get("/kiosk/ende?ruhe=180", Some(&session));
    assert!(asked.text.contains("action=\"/kiosk?ruhe=180\""), "{}", asked.text);
    let set = cookies(&site.post("/kiosk?ruhe=180", Some(&session), &[]));
    assert!(set.iter().any(|it| it.starts_with("kiosk=180;")), "{set:?}");
    assert!(set.iter().any(|it| it.starts_with("__Host-sitzung=; ")), "{set:?}");
}

#[test]
fn at_a_kiosk_nobody_logs_in_and_a_session_counts_for_nothing() {
    let site = city();
    let session = site.log_in("koordination@hub.example", Role::Coordinator);
    assert_eq!(site.get("/tisch", Some(&session)).status, StatusCode::OK);
    for path in
        ["/einloggen", "/einloggen/code", "/tisch", "/meine-seite", "/zugang", "/meins/abcdefghijklmnop"]
    {
        let answer = at_kiosk(&site, path, &format!("; __Host-sitzung={session}"));
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert!(answer.text.contains("eigenen Gerät"), "{path}: {}", answer.text);
        assert!(!answer.text.contains("abcdefghijklmnop"), "no link of a person stands on the screen");
    }
    let front = at_kiosk(&site, "/", &format!("; __Host-sitzung={session}"));
    assert!(!front.text.contains("/ausloggen") && !front.text.contains("/einloggen"));
    let sent = Request::builder().method("POST").uri("/einloggen").header("cookie", "kiosk=90");
    let sent = sent.header("sec-fetch-site", "same-origin").body(Body::from("email=a%40b.example")).unwrap();
    assert_eq!(site.ask(sent).status, StatusCode::FORBIDDEN);
}

/// What stands in the route table for everybody is shown, and everything else is refused.
#[test]
fn every_route_says_by_its_row_whether_a_kiosk_opens_it() {
    let site = city();
    for row in site.table() {
        let path = row.path.replace("{id}", "1").replace("{token}", "abcdefghijklmnop");
        if row.method != http::Method::GET || path.contains('{') {
            continue;
        }
        let way = Way::of(row.gate, &path);
        assert!(row.gate == Gate::Everyone || way == Way::Own, "{path}");
        let refused = at_kiosk(&site, &path, "").status == StatusCode::FORBIDDEN;
        assert_eq!(refused, way != Way::Open, "{path}: {way:?}");
    }
}

#[test]
fn nothing_of_a_kiosks_pages_is_kept_filled_in_or_leads_away() {
    let site = city();
    // Somebody else's browser has put it on the shelf.
    assert!(!site.get("/mitmachen", None).text.contains("class=\"kiosk\""));
    for path in ["/", "/mitmachen", "/termine", "/a/1", "/a/1/anmelden", "/fragen/stellen", "/tr/termine/1"] {
        let answer = at_kiosk(&site, path, "");
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert_eq!(answer.headers["cache-control"], "no-store", "{path}");
        assert!(
            answer.text.contains("class=\"kiosk\"") && answer.text.contains("role=\"alertdialog\""),
            "{path}"
        );
        for gone in
            ["data-print", "data-share ", "autocomplete=\"name\"", "autocomplete=\"email\"", "hub-live"]
        {
            assert!(!answer.text.contains(gone), "{path} has {gone}");
        }
        for form in answer.text.split("<form").skip(1) {
            assert!(form.split('>').next().unwrap().contains("autocomplete=\"off\""), "{path}");
        }
        for link in answer.text.split("<a ").skip(1) {
            let href = link.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
            assert!(href.starts_with(['/', '#', '?']), "{path} leads to {href}");
            assert!(
                !href.contains(".ics") && !href.contains("/liste/") && !href.contains("/plakat"),
                "{href}"
            );
        }
    }
    assert!(at_kiosk(&site, "/termine", "").text.contains("hub.example/termine.ics"), "a code to take along");
    // And nothing of it has come on the shelf of the others.
    assert!(!site.get("/mitmachen", None).text.contains("class=\"kiosk\""));
}

#[test]
fn a_sheet_to_print_is_taken_along() {
    let site = city();
    for path in ["/a/1/plakat", "/monatsblatt?monat=2026-12", "/termine.ics"] {
        let answer = at_kiosk(&site, path, "");
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert!(answer.text.contains(&format!("hub.example{path}")) && answer.text.contains("<svg viewBox"));
    }
}

#[test]
fn the_monthly_sheet_names_its_month_and_what_falls_through() {
    let site = city();
    let sheet = site.get("/monatsblatt?monat=2026-12", None);
    assert_eq!(sheet.status, StatusCode::OK);
    assert!(sheet.text.contains("Dezember 2026") && sheet.text.matches("Hoffest").count() == 2);
    assert!(sheet.text.contains("Gießen im Garten"), "an offer with free places stands behind");
    let date = domain::events::EventDateId::new(1);
    let off = site.test.hub.write(coordinator(), move |cx| service::events::cancel(cx, date, "Sturm"));
    off.wait().unwrap();
    let sheet = site.get("/tr/monatsblatt?monat=2026-12", None);
    assert_eq!(sheet.text.matches("iptal edildi").count(), 1);
    let other = site.get("/monatsblatt?monat=2027-03&bezirk=mitte&thema=gibtesnicht", None);
    assert_eq!(other.status, StatusCode::OK);
    assert!(!other.text.contains("Hoffest"));
}

#[test]
fn strips_come_when_they_are_asked_for() {
    let site = city();
    for path in ["/a/1/plakat", "/termine/1/plakat"] {
        let plain = site.get(path, None).text;
        assert!(!plain.contains("class=\"strips\""), "{path}");
        assert!(plain.contains(&format!("href=\"{path}?streifen=1\"")));
        let stripped = site.get(&format!("{path}?streifen=1"), None).text;
        assert_eq!(stripped.matches("<li><div class=\"words\">").count(), 8, "{path}");
    }
    assert_eq!(site.get("/termine/99/plakat", None).status, StatusCode::NOT_FOUND);
}

#[test]
fn a_printed_list_says_as_of_when_where_and_what_was_chosen() {
    let site = city();
    let list = site.get("/mitmachen?topic=nature", None).text;
    let head = list.split("class=\"paperhead\"").nth(1).and_then(|rest| rest.split("</div>").next()).unwrap();
    assert!(head.contains("Stand: ") && head.contains("hub.example/mitmachen?topic=nature"), "{head}");
    assert!(head.contains("<b>"), "the topic in words: {head}");
    let found = site.get("/suche?q=Garten", None).text;
    assert!(found.contains("<b>Garten</b>"), "the words that were looked for");
}
