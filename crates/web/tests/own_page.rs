//! Changing what others see of an organisation: its page, its contact points, its picture, as a browser sends it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod site;

use axum::body::Body;
use domain::accounts::Role;
use domain::organisations::OrganisationId;
use site::{Answer, TestSite, request};
use testkit::{TestHub, offer_form};

/// Three pixels by one: red, green, blue.
const FLAG: &[u8] =
    b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x03\x00\x00\x00\x01\x08\x02\x00\
\x00\x00\x94\x82\x83\xe3\x00\x00\x00\x0eIDATx\xdac\xf8\xcf\xc0\xc0\x00\xc6\x00\x0e\xfb\
\x02\xfe\x14tXB\x00\x00\x00\x00IEND\xaeB`\x82";
const PAGE: [(&str, &str); 8] = [
    ("name", "Gartenfreunde Nord"),
    ("sector", "initiative"),
    ("summary", "Wir graben <tief>."),
    ("topics", "nature"),
    ("lang", "de"),
    ("contact_name", "Mira Minze"),
    ("contact_email", "gartenfreunde@verein.example"),
    ("website", "garten.example"),
];
const PERSON: [(&str, &str); 4] = [
    ("contact_name", "Thuy <b>Thymian</b>"),
    ("role", "Fragen zum Garten"),
    ("contact_phone", "0221 4710-300"),
    ("languages", "vi"),
];

struct City {
    site: TestSite,
    own: OrganisationId,
    session: String,
    desk: String,
}

fn city() -> City {
    let test = TestHub::sqlite();
    let own = test.organisation("Gartenfreunde");
    test.organisation("Werkstatt");
    test.offer(own, offer_form("Gießen", "2", false));
    let site = TestSite::new(test);
    let session = site.log_in("gartenfreunde@verein.example", Role::Organisation(own));
    let desk = site.log_in("koordination@hub.example", Role::Coordinator);
    City { site, own, session, desk }
}

impl City {
    fn get(&self, path: &str) -> Answer {
        self.site.get(path, Some(&self.session))
    }

    fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.site.post(path, Some(&self.session), fields)
    }

    /// What everybody sees of it.
    fn public(&self) -> String {
        self.site.get(&format!("/o/{}", self.own), None).text
    }

    fn upload(&self, path: &str, session: &str, file: &[u8], alt: &str) -> Answer {
        let mut body = format!(
            "--grenze\r\ncontent-disposition: form-data; name=\"alt\"\r\n\r\n{alt}\r\n--grenze\r\n\
             content-disposition: form-data; name=\"picture\"; filename=\"../bild.png\"\r\n\
             content-type: image/png\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--grenze--\r\n");
        let request = request("POST", path, Some(session))
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "multipart/form-data; boundary=grenze");
        self.site.ask(request.body(Body::from(body)).unwrap())
    }
}

/// The address of the first picture on a page.
fn picture(page: &str) -> Option<String> {
    let from = page.split_once("src=\"/bilder/")?.1;
    Some(format!("/bilder/{}", from.split_once('"')?.0))
}

fn with<'a>(fields: &[(&'a str, &'a str)], field: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    fields.iter().copied().filter(|(name, _)| *name != field).chain([(field, value)]).collect()
}

#[test]
fn a_changed_page_shows_everywhere_at_once() {
    let city = city();
    let offers = || city.site.get("/mitmachen", None).text;
    assert!(city.public().contains("Gartenfreunde") && !offers().contains("Gartenfreunde Nord"));
    assert_eq!(city.post("/unser-bereich/seite", &PAGE).location, "/unser-bereich?getan=gespeichert");
    assert!(city.public().contains("Wir graben &#60;tief&#62;."));
    assert!(city.public().contains("href=\"https://garten.example\""));
    assert!(city.site.get("/netzwerk", None).text.contains("Gartenfreunde Nord"));
    assert!(offers().contains("Gartenfreunde Nord"));
    assert!(city.get("/unser-bereich/seite").text.contains("value=\"Gartenfreunde Nord\""));
}

#[test]
fn a_page_that_has_to_be_mended_keeps_all_and_writes_nothing() {
    let city = city();
    for (field, value) in [
        ("name", ""),
        ("name", "WERKSTATT"),
        ("sector", "x"),
        ("summary", "a\u{202E}b"),
        ("topics", "gibt-es-nicht"),
        ("website", "javascript:alert(1)"),
        ("contact_email", "kein"),
    ] {
        let answer = city.post("/unser-bereich/seite", &with(&PAGE, field, value));
        assert_eq!(answer.status.as_u16(), 422, "{field}");
        assert!(answer.text.contains(&format!("id=\"{field}-error\"")), "{field}");
        assert!(answer.text.contains(&format!("href=\"#{field}\"")), "{field}");
        if field != "summary" {
            assert!(answer.text.contains("Wir graben &#60;tief&#62;."), "{field}");
        }
    }
    assert!(!city.public().contains("Wir graben"));
}

#[test]
fn the_office_changes_a_page_a_person_and_a_picture_for_an_organisation() {
    let city = city();
    let at = |page: &str| format!("/tisch/organisationen/{}/{page}", city.own);
    let post = |path: &str, fields: &[(&str, &str)]| city.site.post(path, Some(&city.desk), fields);
    assert_eq!(post(&at("seite"), &PAGE).location, at("seite?getan=gespeichert"));
    assert_eq!(
        post(&at("ansprechpersonen/neu"), &PERSON).location,
        at("ansprechpersonen?getan=eingetragen&wer=1")
    );
    let renamed = with(&PERSON, "contact_name", "Thuy Tulsi");
    assert_eq!(
        post("/tisch/ansprechpersonen/1", &renamed).location,
        at("ansprechpersonen?getan=gespeichert&wer=1")
    );
    city.upload(&at("bild"), &city.desk, FLAG, "");
    let public = city.public();
    assert!(public.contains("Gartenfreunde Nord") && public.contains("Thuy Tulsi"));
    assert!(picture(&public).is_some());
    for page in ["seite", "ansprechpersonen", "ansprechpersonen/neu", "bild"] {
        assert_eq!(city.site.get(&at(page), Some(&city.desk)).status.as_u16(), 200, "{page}");
        assert_eq!(city.get(&at(page)).status.as_u16(), 403, "{page}");
    }
    let public = city.site.get(&format!("/o/{}", city.own), Some(&city.desk)).text;
    assert!(public.contains(&format!("href=\"/tisch/organisationen/{}\"", city.own)));
}

#[test]
fn a_contact_point_is_added_removed_and_brought_back() {
    let city = city();
    let list = "/unser-bereich/ansprechpersonen";
    let added = city.post("/unser-bereich/ansprechpersonen/neu", &PERSON);
    assert_eq!(added.location, format!("{list}?getan=eingetragen&wer=1"));
    assert!(city.get(&added.location).text.contains("Thuy &#60;b&#62;Thymian&#60;/b&#62;"));
    assert!(city.site.get("/ansprechpersonen", None).text.contains("Thymian"));
    let removed = city.post(&format!("{list}/1/entfernen"), &[]);
    let said = city.get(&removed.location).text;
    assert!(said.contains("action=\"/unser-bereich/ansprechpersonen/1/zurueckholen\""));
    assert!(!city.public().contains("Thymian"));
    assert_eq!(city.get(&format!("{list}/1")).status.as_u16(), 404);
    city.post(&format!("{list}/1/zurueckholen"), &[]);
    assert!(city.public().contains("Thymian"));
    let late = city.post(&format!("{list}/99/zurueckholen"), &[]);
    assert_eq!(late.location, format!("{list}?getan=zu-spaet&wer=99"));
    assert!(city.get(&late.location).text.contains("nicht mehr rückgängig"));
}

#[test]
fn a_person_that_has_to_be_mended_keeps_all_that_was_typed() {
    let city = city();
    for (field, value) in [
        ("contact_name", ""),
        ("role", ""),
        ("contact_phone", "x"),
        ("contact_email", "kein"),
        ("topics", "x"),
        ("languages", "klingonisch"),
        ("deputy", "7"),
        ("hours", "a\0b"),
    ] {
        let answer = city.post("/unser-bereich/ansprechpersonen/neu", &with(&PERSON, field, value));
        assert_eq!(answer.status.as_u16(), 422, "{field}");
        assert!(answer.text.contains(&format!("href=\"#{field}\"")), "{field}");
        assert!(answer.text.contains(&format!("id=\"{field}\"")), "{field}");
        if field != "contact_name" {
            assert!(answer.text.contains("value=\"Thuy &#60;b&#62;Thymian&#60;/b&#62;\""), "{field}");
        }
    }
    assert!(!city.public().contains("Thymian"));
}

#[test]
fn a_picture_is_served_as_what_it_is_for_ever() {
    let city = city();
    let alt = "Eine <Fahne> im \"Wind\"";
    let put = city.upload("/unser-bereich/bild", &city.session, FLAG, alt);
    assert_eq!(put.location, "/unser-bereich/bild?getan=gespeichert");
    let public = city.public();
    assert!(public.contains("alt=\"Eine &#60;Fahne&#62; im &#34;Wind&#34;\" lang=\"de\""));
    let served = city.site.get(&picture(&public).unwrap(), None);
    assert_eq!(served.status.as_u16(), 200);
    assert_eq!(served.headers["content-type"], "image/png");
    assert_eq!(served.headers["x-content-type-options"], "nosniff");
    assert_eq!(served.headers["cache-control"], "public, max-age=31536000, immutable");
    let directory = city.site.get("/netzwerk", None).text;
    assert!(picture(&directory).is_some() && directory.contains("alt=\"\" loading=\"lazy\""));
    assert_eq!(
        city.post("/unser-bereich/bild/entfernen", &[]).location,
        "/unser-bereich/bild?getan=entfernt"
    );
    assert_eq!(picture(&city.public()), None);
    assert_eq!(picture(&city.site.get("/netzwerk", None).text), None);
    for nothing in ["/bilder/x.png", "/bilder/..%2Fkeys", "/bilder/..%2f..%2fetc%2fpasswd"] {
        assert_eq!(city.site.get(nothing, None).status.as_u16(), 404, "{nothing}");
    }
}

#[test]
fn a_file_that_cannot_be_taken_is_told_how_to_mend_it_and_the_words_stay() {
    let city = city();
    for (file, says) in [
        (b"".to_vec(), "Wählen Sie eine Bilddatei aus."),
        (b"Ein Text".to_vec(), "JPEG, PNG oder WebP"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), "als PNG"),
        (FLAG[..40].to_vec(), "beschädigt oder unvollständig"),
        (vec![7; 9 << 20], "höchstens 7 MB"),
    ] {
        let answer = city.upload("/unser-bereich/bild", &city.session, &file, "Unser <Beet>");
        assert_eq!(answer.status.as_u16(), 422, "{says}");
        assert!(i18n_plain(&answer.text).contains(says), "{says}");
        assert!(answer.text.contains("href=\"#picture\"") && answer.text.contains("id=\"picture-error\""));
        assert!(answer.text.contains("value=\"Unser &#60;Beet&#62;\""), "{says}");
    }
    assert_eq!(picture(&city.public()), None);
    let no_form = city.post("/unser-bereich/bild", &[("alt", "x")]);
    assert_eq!(no_form.status.as_u16(), 422);
}

/// Without the signs that keep numbers apart from the direction of the words around them.
fn i18n_plain(text: &str) -> String {
    text.chars().filter(|sign| !('\u{2066}'..='\u{2069}').contains(sign)).collect()
}

#[test]
fn what_is_being_changed_is_kept_nowhere() {
    let city = city();
    for path in ["seite", "bild", "ansprechpersonen", "ansprechpersonen/neu"] {
        let answer = city.get(&format!("/unser-bereich/{path}"));
        assert_eq!(
            (answer.status.as_u16(), &answer.headers["cache-control"]),
            (200, &"no-store".parse().unwrap())
        );
        assert_eq!(city.site.get(&format!("/unser-bereich/{path}"), Some(&city.desk)).location, "/tisch");
    }
}

#[test]
fn the_office_has_a_door_to_each_of_these_pages() {
    let table = city().site.table();
    let doors = |start: &str| {
        let about = ["/seite", "/bild", "/ansprechpersonen"];
        // The office's texts have pictures of their own.
        let others = ["/liste/", "/tisch/texte/"];
        let pages = table.iter().filter(|row| !others.iter().any(|part| row.path.contains(part)));
        let rows = pages.filter(|row| row.path.starts_with(start));
        rows.filter(|row| about.iter().any(|part| row.path.contains(part))).count()
    };
    assert_eq!((doors("/unser-bereich/"), doors("/tisch/")), (12, 12));
}
