//! One's own page and the same at the desk, as a browser asks for them.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod site;

use domain::accounts::Role;
use domain::signups::Channel;
use site::TestSite;
use testkit::{TestHub, coordinator, offer_form, signup_form};

const MAIL: &str = "kim@post.example";

fn city() -> TestSite {
    let test = TestHub::sqlite();
    let club = test.organisation("Gartenfreunde");
    let garden = test.offer(club, offer_form("Gießen im Garten", "5", false));
    let by_mail = signup_form("Kim Kleeblatt", MAIL, 5);
    let mut by_phone = signup_form("Omar Ohnemail", "", 6);
    by_phone.contact.phone = "0221 4710-987".to_owned();
    for form in [by_mail, by_phone] {
        test.hub
            .write(coordinator(), move |cx| service::signups::for_somebody(cx, garden, &form, Channel::Phone))
            .wait()
            .unwrap();
    }
    test.work();
    TestSite::new(test)
}

#[test]
fn the_own_page_shows_hands_out_corrects_and_erases() {
    let site = city();
    let session = site.log_in(MAIL, Role::Resident);
    let inside = Some(session.as_str());
    let page = site.get("/meine-seite", inside);
    assert_eq!(page.status.as_u16(), 200);
    assert!(page.text.contains("Gießen im Garten") && page.text.contains("/meins/"), "{}", page.text);
    assert!(!page.text.contains("Omar"));
    let file = site.get("/meine-seite/daten.json", inside);
    assert_eq!(file.headers["cache-control"], "no-store");
    assert!(file.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    assert!(file.text.contains("Kim Kleeblatt"));
    assert!(site.get("/meine-seite/daten.csv", inside).text.contains("\"Kim Kleeblatt\""));
    let form = [("before", "Kim Kleeblatt"), ("name", ""), ("phone", "")];
    assert_eq!(site.post("/meine-seite/berichtigen", inside, &form).status.as_u16(), 422);
    let form = [("before", "Kim Kleeblatt"), ("name", "Kim Klee"), ("phone", "")];
    assert_eq!(site.post("/meine-seite/berichtigen", inside, &form).location, "/meine-seite");
    assert!(site.get("/meine-seite", inside).text.contains("Kim Klee<"));
    let before = site.get("/meine-seite/loeschen", inside);
    assert!(before.text.contains("Das bleibt, und warum") && before.text.contains("Jetzt alles löschen"));
    assert!(
        before.text.contains("Gelöscht wird erst, wenn Sie es bestätigen")
            && !page.text.contains("/tisch/personen")
    );
    let gone = site.post("/meine-seite/loeschen", inside, &[]);
    assert!(gone.text.contains("Es ist gelöscht."), "{}", gone.text);
    assert!(gone.headers["set-cookie"].to_str().unwrap().contains("Max-Age=0"));
    assert!(site.get("/meine-seite", inside).location.starts_with("/einloggen"));
}

#[test]
fn a_proof_of_long_ago_does_not_open_the_own_page() {
    let site = city();
    let session = site.log_in(MAIL, Role::Resident);
    site.test.clock.advance_seconds(16 * 60);
    for path in ["/meine-seite", "/meine-seite/daten.json", "/meine-seite/loeschen"] {
        assert!(site.get(path, Some(&session)).location.starts_with("/einloggen/noch-einmal"), "{path}");
    }
}

#[test]
fn at_the_desk_the_code_of_the_letter_opens_everything_of_somebody_without_mail() {
    let site = city();
    let session = site.log_in("koordination@stadt.example", Role::Coordinator);
    let desk = Some(session.as_str());
    let found = site.get("/tisch/personen?q=ohnemail", desk);
    let href = found.text.split("href=\"").find(|rest| rest.starts_with("/tisch/personen/")).unwrap();
    let person = href.split('"').next().unwrap();
    let everything = format!("{person}/alles");
    assert_eq!(site.get(&everything, desk).status.as_u16(), 403);
    let letter = site.post(&format!("{person}/brief"), desk, &[]);
    let code = letter.text.split("class=\"code\" dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap();
    let wrong = site.post(&format!("{person}/code"), desk, &[("code", "aaaabbbb")]);
    assert!(wrong.status.as_u16() == 422 && wrong.text.contains("Versuche, die bleiben"), "{}", wrong.text);
    assert_eq!(site.post(&format!("{person}/code"), desk, &[("code", code)]).location, everything);
    let page = site.get(&everything, desk);
    assert!(page.text.contains("Omar Ohnemail") && page.text.contains("0221 4710-987"));
    assert!(page.text.contains("<p class=\"back\"><a href=\"/tisch/personen\">"), "{}", page.text);
    let gone = site.post(&format!("{everything}/loeschen"), desk, &[]);
    assert!(gone.text.contains("Es ist gelöscht."));
    assert!(!site.get("/tisch/personen?q=ohnemail", desk).text.contains(person));
}

#[test]
fn the_office_sees_what_goes_tonight() {
    let site = city();
    let session = site.log_in("koordination@stadt.example", Role::Coordinator);
    let page = site.get("/tisch/fristen", Some(&session));
    assert!(page.text.contains("Heute Nacht"), "{}", page.text);
    let lines = site.test.hub.read(testkit::coordinator(), service::retention::preview).wait().unwrap();
    assert!(lines.len() > 10);
    for locale in kernel::Locale::ALL {
        let said = |table: &str| i18n::words(locale).desk_rights_goes(table.replace('_', "-"), 3);
        let unknown = said("gibt-es-nicht");
        for line in &lines {
            assert_ne!(said(&line.table), unknown, "{locale}: {} has no words", line.table);
        }
    }
}

#[test]
fn every_route_of_the_own_page_asks_for_a_fresh_proof() {
    let table = city().table();
    let own: Vec<_> = table.iter().filter(|row| row.path.starts_with("/meine-seite")).collect();
    assert_eq!(own.len(), 7);
    assert!(own.iter().all(|row| row.demand == domain::accounts::Demand::Fresh), "{own:?}");
}
