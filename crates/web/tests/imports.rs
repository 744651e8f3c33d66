//! A list comes in through the desk: hostile files, wrong rows, a second reading; and lists go out.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[expect(dead_code, reason = "each test file asks in its own way")]
mod site;

use axum::body::Body;
use domain::accounts::Role;
use domain::organisations::OrganisationId;
use http::StatusCode;
use site::{Answer, TestSite, request};
use testkit::TestHub;

struct Office {
    site: TestSite,
    session: String,
}

fn office() -> Office {
    let site = TestSite::new(TestHub::sqlite());
    let session = site.log_in("koordination@hub.example", Role::Coordinator);
    Office { site, session }
}

impl Office {
    fn upload(&self, name: &str, file: &[u8]) -> Answer {
        let mut body = b"--grenze\r\ncontent-disposition: form-data; name=\"kind\"\r\n\r\n\r\n".to_vec();
        let head =
            format!("--grenze\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--grenze--\r\n");
        let request = request("POST", "/tisch/einlesen", Some(&self.session))
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "multipart/form-data; boundary=grenze");
        self.site.ask(request.body(Body::from(body)).unwrap())
    }

    fn get(&self, path: &str) -> String {
        let answer = self.site.get(path, Some(&self.session));
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text);
        answer.text
    }

    fn post(&self, path: &str, fields: &[(&str, &str)]) -> String {
        let answer = self.site.post(path, Some(&self.session), fields);
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {}", answer.text);
        answer.location
    }
}

const WRONG: &str = "Verein;Straße;E-Mail;Thema\n\
    Turnverein;Weg 1;tv@verein.example;Umwelt\n\
    ;Weg 2;namenlos@verein.example;Umwelt\n\
    <script>alert(1)</script>;Weg 3;chor-at-verein;Umwelt\n\
    Schachklub;Weg 4;;Raumfahrt\n";

#[test]
fn hostile_files_are_named_and_nothing_is_kept() {
    let office = office();
    let zip = b"PK\x03\x04\x14\0\0\0\x08\0".to_vec();
    let files: [(&str, Vec<u8>); 9] = [
        ("leer.csv", Vec::new()),
        ("nur-kopf.csv", b"Verein;Ort\n".to_vec()),
        ("bild.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0".to_vec()),
        ("alt.xls", vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ("kaputt.xlsx", zip),
        ("brief.pdf", b"%PDF-1.7\n1 0 obj".to_vec()),
        ("viel.csv", "a;b\n".repeat(30_000).into_bytes()),
        ("breit.csv", vec!["x"; 500].join(";").into_bytes()),
        ("schwer.csv", vec![b'x'; 8 << 20]),
    ];
    for (name, file) in files {
        let answer = office.upload(name, &file);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(
            answer.text.contains("href=\"#file\"") && answer.text.contains("id=\"file-error\""),
            "{name}"
        );
    }
    let nothing = office.site.post("/tisch/einlesen", Some(&office.session), &[]);
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!office.get("/tisch/einlesen").contains("/tisch/einlesen/1\""));
    assert_eq!(office.site.get("/tisch/einlesen/1", Some(&office.session)).status, StatusCode::NOT_FOUND);
}

#[test]
fn wrong_rows_are_told_and_the_good_ones_come_in_once() {
    let office = office();
    let uploaded = office.upload("liste<b>.csv", WRONG.as_bytes());
    assert_eq!(uploaded.location, "/tisch/einlesen/1", "{}", uploaded.text);
    let page = office.get("/tisch/einlesen/1");
    for told in ["Zeile 3", "Zeile 4", "chor-at-verein", "Raumfahrt", "Zeile 2"] {
        assert!(page.contains(told), "{told}");
    }
    assert!(!page.contains("<script>alert") && !page.contains("liste<b>"));
    // Asked for all or nothing, it is nothing.
    assert_eq!(office.post("/tisch/einlesen/1/los", &[]), "/tisch/einlesen/1?getan=offen");
    assert!(!office.get("/tisch/organisationen").contains("Turnverein"));
    let taken = office.post("/tisch/einlesen/1/los", &[("only_good", "1"), ("publish", "1")]);
    assert_eq!(taken, "/tisch/einlesen/1?getan=eingelesen");
    assert!(office.get(&taken).contains("1 neu"));
    let rest = office.get("/tisch/einlesen/1");
    assert!(rest.contains("Zeile 4") && !rest.contains("Zeile 2"));
    assert!(office.get("/netzwerk").contains("Turnverein"));
    // Mended and read again: the one that is here stays alone, and the list is forgotten.
    let mended = WRONG
        .replace("\n;Weg 2", "\nMalkreis;Weg 2")
        .replace("<script>alert(1)</script>;Weg 3;chor-at-verein", "Chor;Weg 3;");
    let again = office.upload("liste.csv", mended.replace("Raumfahrt", "Natur & Umwelt").as_bytes()).location;
    assert_eq!(office.post(&format!("{again}/los"), &[]), "/tisch/einlesen?getan=eingelesen");
    let list = office.get("/tisch/organisationen");
    assert_eq!(list.matches("<bdi>Turnverein</bdi></a>").count(), 1);
    assert_eq!(office.site.get(&again, Some(&office.session)).status, StatusCode::NOT_FOUND);
}

#[test]
fn columns_are_mapped_by_hand_and_remembered() {
    let office = office();
    let list = "Wer;Wohin\nTurnverein;tv@verein.example\n";
    let first = office.upload("liste.csv", list.as_bytes()).location;
    assert!(office.get(&first).contains("fehlt eine Spalte"));
    let fields = [
        ("kind", "organisationen"),
        ("spalte_0", "organisation"),
        ("spalte_1", "email"),
        ("spalte_99999", "street"),
        ("sector", "civil_society"),
        ("summary", "Ein Verein."),
    ];
    assert_eq!(office.post(&format!("{first}/spalten"), &fields), first);
    assert!(office.get(&first).contains("1 wartet auf ein Thema"));
    assert_eq!(office.post(&format!("{first}/verwerfen"), &[]), "/tisch/einlesen?getan=verworfen");
    let second = office.upload("andere.csv", list.replace("Turnverein", "Chor").as_bytes()).location;
    assert!(office.get(&second).contains("1 wartet auf ein Thema"));
}

#[test]
fn a_list_without_topics_is_asked_for_one_before_anything_else() {
    let office = office();
    let list = "Verein;E-Mail\nTurnverein;tv@verein.example\n";
    let draft = office.upload("vereine.csv", list.as_bytes()).location;
    let page = office.get(&draft);
    // The question stands before the rows; there is nothing to take over yet, and nothing to mend.
    assert!(page.find("id=\"topic\"").unwrap() < page.find("Turnverein").unwrap(), "{page}");
    assert!(!page.contains("Jetzt übernehmen") && !page.contains("Bessern Sie"), "{page}");
    for nothing in ["", "raumfahrt"] {
        let path = format!("{draft}/thema");
        let refused = office.site.post(&path, Some(&office.session), &[("topic", nothing)]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("href=\"#topic\"") && refused.text.contains("id=\"topic-error\""));
    }
    assert_eq!(office.post(&format!("{draft}/thema"), &[("topic", "nature")]), draft);
    let page = office.get(&draft);
    assert!(page.contains("Jetzt übernehmen") && page.contains("1 neu"), "{page}");
    // All that was read stands there, and what becomes public is said.
    for told in ["tv@verein.example", "Natur &#38; Umwelt", "Verein oder Gruppe", "stehen dann öffentlich"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert_eq!(office.post(&format!("{draft}/los"), &[]), "/tisch/einlesen?getan=eingelesen");
    assert!(!office.get("/netzwerk").contains("Turnverein"));
    assert!(office.get("/tisch").contains("Turnverein"));
    // The next list with these headings is asked too, with the same answer ready.
    let next = office.upload("vereine.csv", list.replace("Turnverein", "Schachklub").as_bytes()).location;
    let page = office.get(&next);
    assert!(page.contains("value=\"nature\" selected") && !page.contains("Jetzt übernehmen"), "{page}");
}

#[test]
fn what_a_list_changes_is_shown_with_what_stands_here() {
    let office = office();
    let list = "Verein;Telefon;Thema\nTurnverein;0221 4710-1;Umwelt\n";
    let draft = office.upload("vereine.csv", list.as_bytes()).location;
    office.post(&format!("{draft}/los"), &[]);
    let moved = office.upload("vereine.csv", list.replace("4710-1", "4710-2").as_bytes()).location;
    let page = office.get(&moved);
    assert!(page.contains("bisher „0221 4710-1“, neu „0221 4710-2“"), "{page}");
}

#[test]
fn a_likely_double_is_decided_on_the_page() {
    let office = office();
    let known = office.site.test.organisation("Bürgerverein Brauck");
    let list = "Verein;Thema\nBürgerverein Brauck e.V.;Umwelt\n";
    let draft = office.upload("liste.csv", list.as_bytes()).location;
    let page = office.get(&draft);
    assert!(page.contains("gleicher Name") && page.contains("name=\"zeile_2\""), "{page}");
    let decided =
        office.post(&format!("{draft}/los"), &[("zeile_2", &known.to_string()), ("zeile_x", "neu")]);
    assert_eq!(decided, "/tisch/einlesen?getan=eingelesen");
    assert!(!office.get("/tisch/organisationen").contains("Brauck e.V."));
}

fn bytes_of(answer: &Answer, name: &str) {
    assert_eq!(answer.status, StatusCode::OK, "{name}");
    let header = |name: &str| {
        answer.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    };
    assert!(header("content-disposition").starts_with("attachment; filename="), "{name}");
    assert_eq!(header("cache-control"), "no-store", "{name}");
    assert_eq!(header("x-content-type-options"), "nosniff", "{name}");
}

#[test]
fn lists_go_out_to_those_who_see_them_and_open_harmlessly() {
    let office = office();
    let test = &office.site.test;
    let club = test.organisation("Gartenfreunde");
    let mut form = testkit::organisation_form("=HYPERLINK(\"http://boese.example\")");
    form.contact.email = "boese@verein.example".to_owned();
    let evil = test
        .hub
        .write(testkit::visitor(), move |cx| service::organisations::register(cx, &form))
        .wait()
        .unwrap();
    test.hub
        .write(testkit::coordinator(), move |cx| service::organisations::approve(cx, evil))
        .wait()
        .unwrap();
    let offer = test.offer(club, testkit::offer_form("Gießen", "3", true));
    let mut signup = testkit::signup_form("+49 Kim", "kim@post.example", 5);
    signup.shift = "1".to_owned();
    let channel = domain::signups::Channel::Desk;
    test.hub
        .write(testkit::coordinator(), move |cx| service::signups::for_somebody(cx, offer, &signup, channel))
        .wait()
        .unwrap();
    let own = office.site.log_in("gartenfreunde@verein.example", Role::Organisation(club));
    let foreign = office.site.log_in("fremd@verein.example", Role::Organisation(OrganisationId::new(2)));
    for path in ["/mitmachen/liste/csv", "/netzwerk/liste/csv?sector=civil_society", "/netzwerk/liste/xlsx"] {
        bytes_of(&office.site.get(path, None), path);
    }
    let directory = office.site.get("/netzwerk/liste/csv", None).text;
    assert!(directory.contains("\"'=HYPERLINK(") && directory.contains("\"Gartenfreunde\""), "{directory}");
    assert!(!directory.contains("kim@post") && !directory.contains("boese@verein"));
    for list in ["organisationen", "ansprechpersonen", "angebote", "anmeldungen", "telefonliste", "post"] {
        for format in ["csv", "xlsx"] {
            let path = format!("/tisch/{list}/liste/{format}");
            bytes_of(&office.site.get(&path, Some(&office.session)), &path);
            assert_eq!(office.site.get(&path, Some(&own)).status, StatusCode::FORBIDDEN, "{path}");
        }
    }
    let signups = office.site.get("/tisch/anmeldungen/liste/csv", Some(&office.session)).text;
    assert!(signups.contains("\"'+49 Kim\"") && signups.contains("kim@post.example"), "{signups}");
    let owns = office.site.get("/unser-bereich/anmeldungen/liste/csv", Some(&own));
    bytes_of(&owns, "own sign-ups");
    assert!(owns.text.contains("Kim"));
    assert!(!office.site.get("/unser-bereich/anmeldungen/liste/csv", Some(&foreign)).text.contains("Kim"));
    assert_eq!(office.site.get("/mitmachen/liste/exe", None).status, StatusCode::NOT_FOUND);
}

#[test]
fn an_exported_list_comes_back_into_an_empty_hub() {
    let office = office();
    for name in ["Gartenfreunde e.V.", "Schachklub"] {
        office.site.test.organisation(name);
    }
    let list = office.site.get("/tisch/organisationen/liste/csv", Some(&office.session)).text;
    let fresh = self::office();
    let draft = fresh.upload("organisationen.csv", list.as_bytes()).location;
    let page = fresh.get(&draft);
    assert!(page.contains("2 neu") && page.contains("nichts offen"), "{page}");
    fresh.post(&format!("{draft}/los"), &[("publish", "1")]);
    assert_eq!(fresh.site.get("/tisch/organisationen/liste/csv", Some(&fresh.session)).text, list);
}
