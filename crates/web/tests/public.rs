//! What machines and people find of a hub in preparation and of an open one: robots, sitemap, sisters in other languages,
//! data for machines, the pages of the law, the guide.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[expect(dead_code, reason = "each test file asks in its own way")]
mod site;

use domain::accounts::Role;
use domain::legal::{Legal, Operator, OperatorKind};
use domain::organisations::ContactPointForm;
use domain::settings::Settings;
use http::StatusCode;
use kernel::Locale;
use service::Caller;
use site::TestSite;
use testkit::{TestHub, coordinator, offer_form, signup_form};

fn garden() -> TestSite {
    let test = TestHub::sqlite();
    let club = test.organisation("Gartenfreunde </script>");
    test.offer(club, offer_form("Ernten & feiern", "3", true));
    test.offer(club, offer_form("Gießen", "3", false));
    let person = ContactPointForm {
        contact: signup_form("Mira, die Erste", "mira@verein.example", 6).contact,
        role: "Fragen".to_owned(),
        ..ContactPointForm::default()
    };
    let hub = test.hub.clone();
    hub.write(coordinator(), move |cx| service::organisations::write_contact_point(cx, club, &person))
        .wait()
        .unwrap();
    TestSite::new(test)
}

fn set(site: &TestSite, change: impl FnOnce(&mut Settings) + Send + 'static) {
    let put = site.test.hub.write(Caller::system(), move |cx| {
        let mut settings = service::settings::load(cx)?;
        change(&mut settings);
        service::settings::put(cx, settings)
    });
    put.wait().unwrap();
}

fn operator() -> Operator {
    let text = |text: &str| text.to_owned();
    Operator {
        kind: OperatorKind::Municipality,
        name: text("Stadt Teststadt"),
        street: text("Marktplatz 1"),
        town: text("45999 Teststadt"),
        represented_by: text("Kim Beispiel"),
        email: text("info@stadt.example"),
        phone: text("0221 4710-100"),
        register: String::new(),
        vat: String::new(),
        supervisor: String::new(),
        editor: text("Kim Beispiel"),
        security_email: text("sicher@stadt.example"),
    }
}

fn found(site: &TestSite, path: &str) -> String {
    let answer = site.get(path, None);
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    answer.text
}

#[test]
fn in_preparation_nothing_is_to_be_found_and_an_open_hub_is() {
    let site = garden();
    assert_eq!(found(&site, "/robots.txt"), "User-agent: *\nDisallow: /\n");
    assert_eq!(site.get("/sitemap.xml", None).status, StatusCode::NOT_FOUND);
    assert!(found(&site, "/").contains("noindex"));
    set(&site, |settings| settings.opened = true);
    let robots = found(&site, "/robots.txt");
    assert!(robots.contains("Disallow: /tisch\n") && robots.contains("Disallow: /tr/meins/\n"), "{robots}");
    assert!(
        robots.ends_with("Sitemap: https://hub.example/sitemap.xml\n") && !robots.contains("Disallow: /\n")
    );
    let map = found(&site, "/sitemap.xml");
    for path in ["/a/1", "/o/1", "/mitmachen", "/was-passt-zu-mir", "/impressum"] {
        for locale in Locale::ALL {
            let place = format!("<loc>https://hub.example{}{path}</loc>", locale.prefix());
            assert!(map.contains(&place), "{place}");
        }
    }
    assert!(map.contains("<loc>https://hub.example/a/1</loc><lastmod>2026-11-22</lastmod>"), "{map}");
    let home = found(&site, "/tr/mitmachen?topic=nature&x=y");
    assert!(!home.contains("noindex"));
    for locale in Locale::ALL {
        let sister = format!(
            "hreflang=\"{}\" href=\"https://hub.example{}/mitmachen?topic=nature\">",
            locale.tag(),
            locale.prefix()
        );
        assert!(home.contains(&sister), "{sister}");
    }
    assert!(home.contains("hreflang=\"x-default\" href=\"https://hub.example/mitmachen?topic=nature\">"));
    // The starter city is not to be found, whatever stands in its settings.
    set(&site, |settings| settings.demo = true);
    assert_eq!(found(&site, "/robots.txt"), "User-agent: *\nDisallow: /\n");
    assert!(found(&site, "/").contains("noindex"));
}

#[test]
fn search_engines_are_kept_off_every_page_that_is_not_for_everybody() {
    let site = garden();
    set(&site, |settings| settings.opened = true);
    let robots = found(&site, "/robots.txt");
    let closed: Vec<&str> = robots.lines().filter_map(|line| line.strip_prefix("Disallow: ")).collect();
    let asks = |row: &&web::Row| row.gate != domain::policy::Gate::Everyone;
    for row in site.table().iter().filter(asks) {
        assert!(closed.iter().any(|start| row.path.starts_with(start)), "{}", row.path);
    }
}

#[test]
fn a_page_that_is_nobodys_names_no_sisters() {
    let site = garden();
    set(&site, |settings| settings.opened = true);
    for path in ["/einloggen", "/barrierefreiheit/danke", "/was-passt-zu-mir/vorschlaege?topic=nature"] {
        let page = found(&site, path);
        assert!(page.contains("noindex") && !page.contains("rel=\"alternate\" hreflang"), "{path}");
    }
    let step = found(&site, "/was-passt-zu-mir?frage=3&topic=nature");
    assert!(step.contains("<link rel=\"canonical\" href=\"https://hub.example/was-passt-zu-mir\">"));
}

#[test]
fn machines_read_who_and_when_and_nothing_people_wrote_leaves_the_block() {
    let site = garden();
    set(&site, |settings| settings.legal = Legal { operator: Some(operator()), ..Legal::default() });
    let data = |path: &str| {
        let page = found(&site, path);
        let block = page.split("<script type=\"application/ld+json\">").nth(1).unwrap();
        let block = block.split("</script>").next().unwrap().to_owned();
        serde_json::from_str::<serde_json::Value>(&block).unwrap()["@graph"].clone()
    };
    let home = data("/");
    assert_eq!(home[0]["@type"], "GovernmentOrganization");
    assert_eq!(home[0]["legalName"], "Stadt Teststadt");
    let club = data("/o/1");
    assert_eq!(club[0]["@type"], "NGO");
    assert_eq!(club[0]["name"], "Gartenfreunde </script>");
    let event = data("/tr/a/1");
    assert_eq!(event[0]["@type"], "Event");
    assert_eq!(event[0]["startDate"], "2026-11-28T10:00:00+01:00");
    assert_eq!(event[0]["url"], "https://hub.example/tr/a/1");
    assert_eq!(event[0]["organizer"]["name"], "Gartenfreunde </script>");
    assert!(!found(&site, "/a/2").contains("ld+json"), "regular help has no date to be an event");
}

#[test]
fn contact_points_come_as_cards_for_an_address_book() {
    let site = garden();
    let answer = site.get("/o/1/kontakt.vcf", None);
    assert_eq!(answer.headers["content-type"], "text/vcard; charset=utf-8");
    assert!(answer.text.contains("FN:Mira\\, die Erste\r\n"), "{}", answer.text);
    assert!(found(&site, "/o/1").contains("href=\"/o/1/kontakt.vcf\""));
    for none in ["/o/2/kontakt.vcf", "/o/x/kontakt.vcf"] {
        assert_eq!(site.get(none, None).status, StatusCode::NOT_FOUND, "{none}");
    }
}

#[test]
fn a_hole_is_reported_to_whom_the_impressum_names() {
    let site = garden();
    let path = "/.well-known/security.txt";
    assert_eq!(site.get(path, None).status, StatusCode::NOT_FOUND);
    set(&site, |settings| settings.legal.operator = Some(operator()));
    assert!(
        found(&site, path)
            .starts_with("Contact: mailto:sicher@stadt.example\nExpires: 2027-05-21T00:00:00Z\n")
    );
}

#[test]
fn the_pages_of_the_law_say_what_is_written_and_what_is_not_yet() {
    let site = garden();
    for path in ["/impressum", "/datenschutz", "/barrierefreiheit"] {
        assert!(found(&site, path).contains("Diese Seite ist noch nicht fertig."), "{path}");
    }
    set(&site, |settings| settings.legal.operator = Some(operator()));
    let page = found(&site, "/impressum");
    for said in [
        "Stadt Teststadt",
        "Marktplatz 1",
        "Kim Beispiel",
        "href=\"mailto:info@stadt.example\"",
        "tel:+492214710100",
    ] {
        assert!(page.contains(said), "{said}");
    }
    // From any page in two presses: the footer leads there.
    for path in ["/impressum", "/datenschutz", "/barrierefreiheit", "/leichte-sprache", "/gebaerdensprache"] {
        assert!(page.contains(&format!("href=\"{path}\"")), "{path}");
        for prefix in ["/en", "/tr"] {
            found(&site, &format!("{prefix}{path}"));
        }
    }
}

#[test]
fn the_privacy_notice_names_every_table_in_the_language_of_the_page() {
    let site = garden();
    let (german, turkish) = (found(&site, "/datenschutz"), found(&site, "/tr/datenschutz"));
    for rule in domain::retention::MAP {
        assert!(german.contains(rule.purpose), "{}", rule.table);
        assert!(!turkish.contains(rule.purpose), "{} is in German", rule.table);
        let said = i18n::retention::purpose(Locale::Tr, rule);
        assert!(turkish.contains(&said.replace('\'', "&#39;")), "{said}");
    }
    assert!(i18n::plain(&german).contains("180 Tage, nachdem es erledigt ist"));
}

#[test]
fn the_guide_asks_five_questions_and_never_ends_in_nothing() {
    let site = garden();
    let first = found(&site, "/was-passt-zu-mir");
    assert!(i18n::plain(&first).contains("Frage 1 von 5") && first.contains("name=\"frage\" value=\"2\""));
    let third = found(&site, "/was-passt-zu-mir?frage=3&topic=nature&time=1h&topic=gibtsnicht&wo=mond");
    assert!(
        third.contains("name=\"topic\" value=\"nature\"")
            && !third.contains("value=\"gibtsnicht\"")
            && !third.contains("value=\"mond\"")
    );
    let last = found(&site, "/was-passt-zu-mir?frage=5&topic=nature");
    assert!(last.contains("action=\"/was-passt-zu-mir/vorschlaege\"") && !last.contains("name=\"frage\""));
    for beyond in ["0", "6", "x", "-1"] {
        assert!(
            i18n::plain(&found(&site, &format!("/was-passt-zu-mir?frage={beyond}")))
                .contains("Frage 1 von 5")
        );
    }
    let answer = found(&site, "/was-passt-zu-mir/vorschlaege?time=1h&topic=nature&wo=zweckel");
    assert!(answer.contains("Ernten &#38; feiern") || answer.contains("Ernten &amp; feiern"), "{answer}");
    assert!(
        answer.contains("Das passt, weil:") && answer.contains("0221 4710-123") && answer.contains("Mira")
    );
    let nearly = found(&site, "/was-passt-zu-mir/vorschlaege?topic=school&wo=mitte");
    assert!(nearly.contains("Das passt fast:"));
    let nothing = found(&site, "/was-passt-zu-mir/vorschlaege?suits=wheelchair");
    assert!(
        nothing.contains("Zusammen finden wir etwas") || nothing.contains("Zusammen finden"),
        "{nothing}"
    );
    assert!(nothing.contains("tel:+492214710123") && nothing.contains("Mira"));
}

#[test]
fn the_office_opens_the_hub_by_its_list() {
    let site = garden();
    let desk = site.log_in("kim@stadt.example", Role::Admin);
    let refused = site.post("/tisch/eroeffnen", Some(&desk), &[("tuer", "auf")]);
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(i18n::plain(&refused.text).contains("Es fehlen noch 9 Punkte."), "{}", refused.text);
    let club = site
        .log_in("verein@verein.example", Role::Organisation(domain::organisations::OrganisationId::new(1)));
    assert_eq!(site.post("/tisch/eroeffnen", Some(&club), &[]).status, StatusCode::FORBIDDEN);
    // What somebody else saved meanwhile is not overwritten, and what was typed stays.
    let fields =
        [("seen", "0"), ("coordinator_name", "Deniz Beispiel"), ("coordinator_reach", "0221 4710-101")];
    let late = site.post("/tisch/eroeffnen/vertretung", Some(&desk), &fields);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("Deniz Beispiel") && late.text.contains("Inzwischen hat jemand anderes"));
    let dns = site.get("/tisch/eroeffnen/domain", Some(&desk));
    assert!(!dns.text.contains("v=spf1"), "without a domain no record is made up");
}
