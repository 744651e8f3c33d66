//! What an organisation does by itself: registering, answering, keeping its offers, as a browser sends it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod site;

use domain::accounts::Role;
use domain::circulars::CircularForm;
use domain::opportunities::{OpportunityForm, OpportunityId};
use domain::organisations::OrganisationId;
use domain::signups::Channel;
use site::{Answer, TestSite};
use testkit::{TestHub, coordinator, offer_form, signup_form};

const OFFER: [(&str, &str); 12] = [
    ("lang", "de"),
    ("title", "Im Hof kehren"),
    ("summary", "Besen steht bereit."),
    ("tasks", "Kehren"),
    ("topic", "nature"),
    ("districts", "mitte"),
    ("way", "get_to_know"),
    ("rhythm", "once"),
    ("minutes", "60"),
    ("liability_by", "unclear"),
    ("accident_by", "unclear"),
    ("form_key", "0123456789abcdef"),
];

struct City {
    site: TestSite,
    own: OrganisationId,
    offer: OpportunityId,
    session: String,
}

/// An organisation with a public offer that one gets to know first, and somebody who waits for an answer.
fn city() -> City {
    let test = TestHub::sqlite();
    let own = test.organisation("Gartenfreunde");
    let form = OpportunityForm { way: "get_to_know".to_owned(), ..offer_form("Vorlesen", "1", false) };
    let offer = test.offer(own, form);
    let signup = signup_form("Kim", "kim@post.example", 5);
    let asked = test
        .hub
        .write(coordinator(), move |cx| service::signups::for_somebody(cx, offer, &signup, Channel::Desk));
    asked.wait().unwrap();
    let site = TestSite::new(test);
    let session = site.log_in("gartenfreunde@verein.example", Role::Organisation(own));
    City { site, own, offer, session }
}

impl City {
    fn get(&self, path: &str) -> Answer {
        self.site.get(path, Some(&self.session))
    }

    fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.site.post(path, Some(&self.session), fields)
    }

    fn area(&self) -> String {
        self.get("/unser-bereich").text
    }
}

fn with<'a>(field: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    OFFER.into_iter().filter(|(name, _)| *name != field).chain([(field, value)]).collect()
}

#[test]
fn a_registration_that_has_to_be_mended_keeps_all_and_writes_nothing() {
    let city = city();
    let megabyte = "x".repeat(1 << 20);
    for name in ["", "a\0b", "a\nb", "a\u{202E}b", megabyte.as_str()] {
        let fields =
            [("name", name), ("summary", "Wir singen <laut>."), ("topics", "nature"), ("signs_charter", "1")];
        let answer = city.site.post("/organisation-anmelden", None, &fields);
        assert_eq!(answer.status.as_u16(), 422);
        assert!(answer.text.contains("id=\"name-error\""));
        assert!(answer.text.contains("Wir singen &#60;laut&#62;."));
        assert!(answer.text.contains("value=\"nature\" checked"));
    }
    let desk = city.site.log_in("koordination@hub.example", Role::Coordinator);
    assert!(!city.site.get("/tisch", Some(&desk)).text.contains("Wir singen"));
}

#[test]
fn an_organisation_of_the_same_name_gets_a_kind_word() {
    let city = city();
    let fields = [
        ("name", "GARTENFREUNDE"),
        ("sector", "initiative"),
        ("summary", "Wir auch."),
        ("topics", "nature"),
        ("contact_name", "Anna"),
        ("contact_email", "anna@verein.example"),
        ("lang", "de"),
    ];
    let answer = city.site.post("/organisation-anmelden", None, &fields);
    assert_eq!(answer.status.as_u16(), 422);
    assert!(answer.text.contains("Diese Organisation kennen wir schon"));
    assert!(answer.text.contains("GARTENFREUNDE"));
}

#[test]
fn each_field_of_an_offer_that_has_to_be_mended_is_named_and_the_rest_is_kept() {
    let city = city();
    for (field, value) in [
        ("title", ""),
        ("summary", "a\u{202E}b"),
        ("tasks", "\0"),
        ("topic", "gibt-es-nicht"),
        ("rhythm", ""),
        ("minutes", "viele"),
        ("from", "25:00"),
        ("capacity", "-1"),
        ("min_age", "alt"),
        ("way", "irgendwie"),
        ("contact_email", "kein"),
    ] {
        let answer = city.post("/unser-bereich/angebote/neu", &with(field, value));
        assert_eq!(answer.status.as_u16(), 422, "{field}");
        assert!(answer.text.contains(&format!("id=\"{field}-error\"")), "{field}");
        assert!(answer.text.contains(&format!("href=\"#{field}\"")), "{field}");
        assert!(answer.text.contains(&format!("id=\"{field}\"")), "{field}");
        assert!(answer.text.contains("value=\"mitte\" checked"), "{field}");
    }
    let date = [("shift_date_2", "2026-02-30"), ("shift_from_2", "10:00"), ("shift_to_2", "12:00")];
    let fields: Vec<_> = OFFER.into_iter().chain(date).collect();
    let answer = city.post("/unser-bereich/angebote/neu", &fields);
    assert!(answer.text.contains("href=\"#shifts\"") && answer.text.contains("id=\"shifts\""));
    assert!(answer.text.contains("value=\"2026-02-30\""));
    assert!(!city.area().contains("Im Hof kehren"));
}

#[test]
fn with_vulnerable_people_nobody_signs_up_directly() {
    let city = city();
    let mut fields = with("way", "direct");
    fields.push(("vulnerable", "1"));
    let answer = city.post("/unser-bereich/angebote/neu", &fields);
    assert_eq!(answer.status.as_u16(), 422);
    assert!(answer.text.contains("id=\"way-error\""));
}

#[test]
fn an_offer_sent_twice_is_there_once_and_waits_for_the_office() {
    let city = city();
    for _ in 0..2 {
        let answer = city.post("/unser-bereich/angebote/neu", &OFFER);
        assert_eq!(answer.location, "/unser-bereich?getan=eingereicht");
    }
    let area = city.area();
    assert_eq!(area.matches("<h3 lang=\"de\" dir=\"auto\">Im Hof kehren").count(), 1);
    assert!(!city.site.get("/mitmachen", None).text.contains("Im Hof kehren"));
}

#[test]
fn the_office_writes_for_an_organisation_and_it_is_public_at_once() {
    let city = city();
    let desk = city.site.log_in("koordination@hub.example", Role::Coordinator);
    let path = format!("/tisch/angebote/neu?organisation={}", city.own);
    let written = city.site.post(&path, Some(&desk), &OFFER);
    assert!(written.location.starts_with("/tisch/angebote/"), "{}", written.location);
    assert!(city.site.get("/mitmachen", None).text.contains("Im Hof kehren"));
    assert_eq!(city.site.get("/unser-bereich", Some(&desk)).location, "/tisch");
}

#[test]
fn a_no_needs_a_reason_and_a_yes_needs_a_place() {
    let city = city();
    let empty = city
        .post("/unser-bereich/anmeldungen/1", &[("answer", "nein"), ("seen", "waiting"), ("reason", " ")]);
    assert_eq!(empty.status.as_u16(), 422);
    assert!(empty.text.contains("id=\"reason-error\"") && empty.text.contains("href=\"#reason\""));
    let yes = city.post("/unser-bereich/anmeldungen/1", &[("answer", "ja"), ("seen", "waiting")]);
    assert_eq!(yes.location, "/unser-bereich?getan=zugesagt");
    let (offer, signup) = (city.offer, signup_form("Jo", "jo@post.example", 6));
    let second =
        city.site.test.hub.write(coordinator(), move |cx| {
            service::signups::for_somebody(cx, offer, &signup, Channel::Desk)
        });
    second.wait().unwrap();
    let full = city.post(
        "/unser-bereich/anmeldungen/2",
        &[("answer", "ja"), ("seen", "waiting"), ("reason", "Bis bald!")],
    );
    assert_eq!(full.status.as_u16(), 409);
    assert!(full.text.contains("Es ist kein Platz mehr frei") && full.text.contains("Bis bald!"));
}

#[test]
fn a_page_that_stood_open_while_a_deputy_answered_overturns_nothing() {
    let city = city();
    let path = "/unser-bereich/anmeldungen/1";
    let page = city.get(path).text;
    assert!(page.contains("name=\"seen\" value=\"waiting\""), "{page}");
    city.post(path, &[("answer", "ja"), ("seen", "waiting")]);
    let stale = [("answer", "nein"), ("seen", "waiting"), ("reason", "Zu spät gesehen.")];
    let refused = city.post(path, &stale);
    assert_eq!(refused.status.as_u16(), 409);
    assert!(refused.text.contains("hat inzwischen eine Zusage bekommen"), "{}", refused.text);
    assert!(refused.text.contains("Zu spät gesehen."), "what was typed is gone");
    // The page that came back shows the yes; from there it may be taken back.
    assert!(refused.text.contains("name=\"seen\" value=\"accepted\""));
    let again = [("answer", "nein"), ("seen", "accepted"), ("reason", "Es geht doch nicht.")];
    assert_eq!(city.post(path, &again).location, "/unser-bereich?getan=abgesagt");
}

#[test]
fn a_sign_up_that_nobody_confirmed_is_as_if_it_were_not_there() {
    let city = city();
    let (offer, form) = (city.offer, signup_form("Ayşe", "ayse@post.example", 6));
    let sent =
        city.site.test.hub.write(testkit::visitor(), move |cx| service::signups::submit(cx, offer, &form));
    let path = format!("/unser-bereich/anmeldungen/{}", sent.wait().unwrap().signup.id);
    let (held, none) = (city.get(&path), city.get("/unser-bereich/anmeldungen/999"));
    assert_eq!(held.status.as_u16(), 404);
    let same = |text: &str, path: &str| text.replace(path, "");
    assert_eq!(same(&held.text, &path), same(&none.text, "/unser-bereich/anmeldungen/999"));
    let no = [("answer", "nein"), ("reason", "Kein Platz.")];
    assert_eq!(city.post(&path, &no).status.as_u16(), 404);
    let desk = city.site.log_in("koordination@hub.example", Role::Coordinator);
    let thread = path.replace("/unser-bereich", "/tisch");
    assert_eq!(city.site.get(&thread, Some(&desk)).status.as_u16(), 200);
}

#[test]
fn a_step_taken_twice_is_no_mistake_and_foreign_steps_are_refused() {
    let city = city();
    let pause = format!("/unser-bereich/angebote/{}/pausieren", city.offer);
    assert_eq!(city.post(&pause, &[]).location, "/unser-bereich?getan=pausieren");
    assert_eq!(city.post(&pause, &[]).location, "/unser-bereich");
    let other = city.site.test.organisation("Werkstatt");
    let foreign = city.site.log_in("werkstatt@verein.example", Role::Organisation(other));
    for path in [pause.as_str(), "/unser-bereich/anmeldungen/1"] {
        let answer = city.site.post(path, Some(&foreign), &[("answer", "ja")]);
        // What belongs to others is as if it were not there: numbers can be guessed.
        assert_eq!(answer.status.as_u16(), 404, "{path}");
    }
    for page in [
        "/unser-bereich/angebote/{}",
        "/unser-bereich/angebote/{}/termine",
        "/unser-bereich/angebote/{}/beenden",
    ] {
        let (known, none) = (page.replace("{}", &city.offer.to_string()), page.replace("{}", "999"));
        let (there, not) = (city.site.get(&known, Some(&foreign)), city.site.get(&none, Some(&foreign)));
        assert_eq!((there.status.as_u16(), not.status.as_u16()), (404, 404), "{page}");
        assert_eq!(
            there.text.replace(&known, ""),
            not.text.replace(&none, ""),
            "{page} tells that there is one"
        );
    }
}

#[test]
fn signing_and_leaving_show_on_the_public_page_at_once() {
    let city = city();
    let page = format!("/o/{}", city.own);
    assert!(!city.site.get(&page, None).text.contains("Mitglied seit"));
    let sign = [("decision", "sign"), ("version", "1")];
    assert_eq!(city.post("/unser-bereich/netzwerk", &sign).location, "/unser-bereich?getan=unterschrieben");
    assert!(city.site.get(&page, None).text.contains("Mitglied seit"));
    assert!(city.site.get("/netzwerk?network=1", None).text.contains("Gartenfreunde"));
    let old = [("decision", "sign"), ("version", "0")];
    assert_eq!(city.post("/unser-bereich/netzwerk", &old).location, "/unser-bereich/netzwerk");
    city.post("/unser-bereich/netzwerk", &[("decision", "leave")]);
    assert!(!city.site.get(&page, None).text.contains("Mitglied seit"));
    assert_eq!(city.site.table().iter().filter(|row| row.path == "/unser-bereich/netzwerk").count(), 2);
}

#[test]
fn what_is_an_organisations_own_is_kept_nowhere() {
    let city = city();
    for path in ["/unser-bereich", "/unser-bereich/anmeldungen/1", "/unser-bereich/angebote/neu"] {
        assert_eq!(city.get(path).headers["cache-control"], "no-store", "{path}");
    }
}

/// The text, what of it is wrong, who wrote meanwhile, and that a signed version can be read for ever.
#[test]
fn the_office_writes_the_charter_and_every_signed_version_stays_readable() {
    let test = TestHub::sqlite();
    test.organisation("Gartenfreunde");
    let site = TestSite::new(test);
    let desk = site.log_in("tisch@stadt.example", Role::Coordinator);
    let send = |before: &str, title: &str, work: &str| {
        let fields = [
            ("before", before),
            ("title", title),
            ("convictions", "Alle zählen.\r\nNiemand muss."),
            ("work", work),
        ];
        site.post("/tisch/selbstverstaendnis", Some(&desk), &fields)
    };
    let refused = send("1", "", "Wir pflanzen.");
    assert_eq!(refused.status.as_u16(), 422);
    assert!(refused.text.contains("id=\"title-error\"") && refused.text.contains("Niemand muss."));
    assert_eq!(send("1", "Wofür wir stehen", "Wir pflanzen.").status.as_u16(), 303);
    let page = site.get("/selbstverstaendnis", None).text;
    assert!(page.contains("Wofür wir stehen") && page.contains("<li lang=\"de\">Niemand muss.</li>"));
    // Somebody else had the form open: nothing is overwritten, what was typed stays, and the next press counts.
    let late = send("1", "Anders", "Wir gießen.");
    assert_eq!(late.status.as_u16(), 409);
    assert!(late.text.contains("value=\"Anders\"") && late.text.contains("ist noch nicht gespeichert"));
    let first =
        late.text.split("name=\"before\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_eq!(send(&first, "Anders", "Wir gießen.").status.as_u16(), 303);
    let former = site.get(&format!("/selbstverstaendnis/{first}"), None).text;
    assert!(former.contains("Wir pflanzen.") && former.contains("Das ist die frühere Fassung"));
    assert_eq!(site.get("/selbstverstaendnis/1999-01-01", None).status.as_u16(), 404);
    // Members of before stay members, read what they signed, and may sign what holds now.
    let club = site.log_in("gartenfreunde@verein.example", Role::Organisation(OrganisationId::new(1)));
    let network = site.get("/unser-bereich/netzwerk", Some(&club)).text;
    assert!(network.contains("Wir gießen.") && network.contains("value=\"sign\""));
}

#[test]
fn a_form_that_stood_open_overwrites_nothing_that_it_did_not_show() {
    let test = TestHub::sqlite();
    let own = test.organisation("Gartenfreunde");
    let offer = test.offer(own, offer_form("Vorlesen", "2", true));
    let site = TestSite::new(test);
    let club = site.log_in("gartenfreunde@verein.example", Role::Organisation(own));
    let seen = |path: &str| {
        let page = site.get(path, Some(&club)).text;
        page.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    let page = |summary: &str, seen: &str| {
        let fields = [
            ("seen", seen),
            ("lang", "de"),
            ("name", "Gartenfreunde"),
            ("sector", "civil_society"),
            ("summary", summary),
            ("topics", "nature"),
            ("contact_name", "Mira Minze"),
            ("contact_email", "gartenfreunde@verein.example"),
        ];
        site.post("/unser-bereich/seite", Some(&club), &fields)
    };
    let first = seen("/unser-bereich/seite");
    assert_eq!(page("Wir gießen.", &first).status.as_u16(), 303);
    let late = page("Wir jäten.", &first);
    assert_eq!(late.status.as_u16(), 409);
    assert!(
        late.text.contains("Inzwischen hat jemand anderes gespeichert.") && late.text.contains("Wir jäten.")
    );
    assert!(site.get(&format!("/o/{own}"), None).text.contains("Wir gießen."));
    assert_eq!(page("Wir jäten.", &seen("/unser-bereich/seite")).status.as_u16(), 303);
    // The same for an offer.
    let path = format!("/unser-bereich/angebote/{offer}");
    let first = seen(&path);
    let save = |title: &'static str, seen: &str| {
        let mut fields: Vec<(&str, &str)> = OFFER.into_iter().filter(|(name, _)| *name != "title").collect();
        fields.extend([("title", title), ("seen", seen)]);
        site.post(&path, Some(&club), &fields)
    };
    assert_eq!(save("Im Hof kehren", &first).status.as_u16(), 303);
    assert_eq!(save("Im Hof fegen", &first).status.as_u16(), 409);
    assert!(site.get(&path, Some(&club)).text.contains("value=\"Im Hof kehren\""));
}

#[test]
fn an_address_with_a_slash_too_many_leads_to_its_page_and_never_to_another_host() {
    let site = TestSite::new(TestHub::sqlite());
    for (asked, there) in [
        ("/mitmachen/", "/mitmachen"),
        ("/tr/mitmachen/?topic=nature", "/tr/mitmachen?topic=nature"),
        ("/de/mitmachen", "/mitmachen"),
        ("/de", "/"),
    ] {
        let answer = site.get(asked, None);
        assert_eq!((answer.status.as_u16(), answer.location.as_str()), (308, there), "{asked}");
    }
    for nowhere in [
        "//boese.example/",
        "/en//boese.example/",
        "/de//boese.example",
        "/\\boese.example/",
        "/tr/\\boese.example/",
        "/de/\\boese.example",
        "/gibt-es-nicht",
        "/de/",
    ] {
        let answer = site.get(nowhere, None);
        for away in ["//", "/\\"] {
            assert!(!answer.text.contains(&format!("href=\"{away}")), "{nowhere}: a link leads elsewhere");
            assert!(!answer.location.starts_with(away), "{nowhere} leads to {}", answer.location);
        }
    }
}

#[test]
fn the_office_is_told_why_two_are_not_taken_apart_and_that_nobody_gets_a_letter() {
    let City { site, own, .. } = city();
    let desk = site.log_in("koordination@hub.example", Role::Coordinator);
    let desk = Some(desk.as_str());
    let twin = site.test.organisation("Gartenfreunde Mitte");
    let merged = site.post(&format!("/tisch/doppelte/{own}/{twin}"), desk, &[]);
    assert_eq!(merged.location, "/tisch/doppelte?getan=zusammengelegt", "{}", merged.text);
    site.test.organisation("Gartenfreunde Mitte");
    let refused = site.post(&format!("/tisch/doppelte/{twin}/trennen"), desk, &[]);
    assert_eq!(refused.status.as_u16(), 422);
    assert!(
        refused.text.contains("hat inzwischen denselben Namen") && refused.text.contains("Wieder trennen")
    );

    // Everybody has mail: a sentence instead of an empty sheet.
    let form = CircularForm {
        subject: "Einladung".to_owned(),
        text: "Es gibt Suppe.".to_owned(),
        to: vec![own.to_string()],
        form_key: "0123456789abcdef".to_owned(),
    };
    let written = site.test.hub.write(coordinator(), move |cx| service::circulars::write(cx, &form));
    let circular = format!("/tisch/rundbriefe/{}", written.wait().unwrap());
    for page in ["etiketten?ab=5", "briefe"] {
        let page = site.get(&format!("{circular}/{page}"), desk);
        assert_eq!(page.status.as_u16(), 200);
        assert!(
            page.text.contains("Zu diesem Rundbrief gehört kein Brief")
                && !page.text.contains("class=\"sheet")
        );
    }
}
