//! What the public pages of offers promise: filters that survive in the address, a page that explains itself in every
//! state, a feed, a calendar and a poster that say the same.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[expect(dead_code, reason = "each test file asks in its own way")]
mod site;

use domain::opportunities::OpportunityId;
use http::StatusCode;
use service::{Caller, WriteCx};
use site::TestSite;
use testkit::{TestHub, coordinator, offer_form};

fn site(offers: &[(&str, bool)]) -> (TestSite, Vec<OpportunityId>) {
    let test = TestHub::sqlite();
    let organisation = test.organisation("Gartenfreunde");
    let ids = offers.iter().map(|(title, dated)| test.offer(organisation, offer_form(title, "2", *dated)));
    let ids = ids.collect();
    (TestSite::new(test), ids)
}

fn write(site: &TestSite, work: impl FnOnce(&mut WriteCx<'_>) -> service::Result<()> + Send + 'static) {
    site.test.hub.write(coordinator(), work).wait().unwrap();
}

/// The page without the marks that keep what is put into a sentence apart.
fn page(site: &TestSite, path: &str) -> String {
    let answer = site.get(path, None);
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    answer.text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn filters_survive_in_the_address_and_unknown_ones_fall_away() {
    let (site, _) = site(&[("Gießen im Garten", false), ("Vorlesen im Laden", false)]);
    assert!(page(&site, "/mitmachen").contains("2 Angebote"));
    let found = page(&site, "/mitmachen?q=Laden&topic=nature&day=tue&suits=fliegen&x=y");
    assert!(found.contains("Ein Angebot") && found.contains("Vorlesen im Laden"));
    assert!(found.contains("href=\"/mitmachen?topic=nature&#38;day=tue\""), "the words have a way out");
    assert!(found.contains("href=\"/mitmachen.atom?q=laden&#38;topic=nature&#38;day=tue\""));
    assert!(page(&site, "/mitmachen?topic=atlantis&district=mond").contains("2 Angebote"));
    let none = page(&site, "/mitmachen?q=drache");
    assert!(none.contains("Dazu passt gerade nichts") && none.contains("0221 4710-123 anrufen"));
}

#[test]
fn htmx_learns_the_canonical_address() {
    let (site, _) = site(&[("Gießen im Garten", false)]);
    let asked = site::request("GET", "/tr/mitmachen?q=&topic=nature&district=&free=1", None);
    let answer = site.ask(asked.header("hx-request", "true").body(axum::body::Body::empty()).unwrap());
    assert_eq!(answer.headers.get("hx-push-url").unwrap(), "/tr/mitmachen?topic=nature&free=1");
    assert!(answer.text.contains("id=\"results\"") && answer.text.contains("id=\"count\""));
}

#[test]
fn a_date_that_was_called_off_stays_on_the_page_with_its_word_and_cannot_be_taken() {
    let (site, ids) = site(&[("Gießen im Garten", true)]);
    let id = *ids.first().unwrap();
    let path = format!("/a/{id}");
    assert!(!page(&site, &path).contains("Fällt aus"));
    write(&site, move |cx| {
        let later = domain::opportunities::ShiftForm {
            date: "2026-12-05".to_owned(),
            from: "10:00".to_owned(),
            to: "13:00".to_owned(),
            capacity: "2".to_owned(),
        };
        service::opportunities::add_date(cx, id, &later)?;
        service::opportunities::call_off(cx, domain::opportunities::ShiftId::new(1), "").map(drop)
    });
    let text = page(&site, &path);
    assert!(text.contains("<s><time datetime=\"2026-11-28T10:00\">") && text.contains("Fällt aus"), "{text}");
    assert!(!text.contains("anmelden?shift=1\"") && text.contains("anmelden?shift=2\""));
    assert!(site.get(&format!("{path}/termine.ics"), None).text.contains("STATUS:CANCELLED\r\n"));
    // With nothing left to come the page does not offer what nobody can take.
    write(&site, |cx| {
        service::opportunities::call_off(cx, domain::opportunities::ShiftId::new(2), "").map(drop)
    });
    let text = page(&site, &path);
    assert!(
        text.contains("Gerade gibt es keinen Termin") && !text.contains(&format!("href=\"{path}/anmelden\""))
    );
}

#[test]
fn an_offer_says_what_when_where_and_who() {
    let (site, ids) = site(&[("Gießen im Garten", true)]);
    let id = ids.first().unwrap();
    let text = page(&site, &format!("/a/{id}"));
    for said in [
        "<li>Gießen</li>",
        "Samstag, 28. November, 10 bis 13 Uhr",
        "noch 2 Plätze",
        &format!("/a/{id}/anmelden?shift="),
        "Zweckel",
        "Gartenfreunde",
        "tel:+492214710200",
        "https://wa.me/?text=",
        &format!("hub.example/a/{id}"),
        &format!("/a/{id}/plakat"),
        &format!("/a/{id}/termine.ics"),
    ] {
        assert!(text.contains(said), "{said}");
    }
    assert!(!text.contains("Dieser Text ist auf"));
    let turkish = page(&site, &format!("/tr/a/{id}"));
    assert!(
        turkish.contains("Bu metnin dili: Almanca")
            && turkish.contains("lang=\"de\" dir=\"auto\">Gießen im Garten")
    );
}

#[test]
fn what_is_paused_or_over_explains_itself_and_points_on() {
    let (site, ids) = site(&[("Gießen im Garten", true)]);
    let id = *ids.first().unwrap();
    let path = format!("/a/{id}");
    write(&site, move |cx| service::opportunities::pause(cx, id).map(drop));
    let paused = page(&site, &path);
    assert!(paused.contains("Dieses Angebot macht Pause") && paused.contains("/mitmachen?topic=nature"));
    assert!(!paused.contains(&format!("{path}/anmelden")), "nobody can sign up now");
    assert_eq!(site.get(&format!("{path}/termine.ics"), None).status, StatusCode::NOT_FOUND);
    write(&site, move |cx| service::opportunities::end(cx, id).map(drop));
    assert!(page(&site, &path).contains("Dieses Angebot ist vorbei"));
    assert!(page(&site, "/mitmachen").contains("Noch steht nichts auf der Liste"));
    assert!(page(&site, "/").contains("Hier geht es bald los"));
}

#[test]
fn feed_calendar_and_poster_say_the_same() {
    let (site, ids) = site(&[("Gießen & Ernten", true)]);
    let id = ids.first().unwrap();
    let feed = site.get("/mitmachen.atom?topic=nature", None);
    assert_eq!(feed.headers.get("content-type").unwrap(), "application/atom+xml; charset=utf-8");
    let read: atom_syndication::Feed = feed.text.parse().unwrap();
    let titles: Vec<_> = read.entries.iter().map(|entry| entry.title.as_str()).collect();
    assert_eq!(titles, ["Gießen & Ernten"]);
    let calendar = site.get(&format!("/a/{id}/termine.ics"), None);
    assert_eq!(calendar.headers.get("content-type").unwrap(), "text/calendar; charset=utf-8");
    assert!(calendar.text.contains("DTSTART;TZID=Europe/Berlin:20261128T100000"));
    let poster = page(&site, &format!("/tr/a/{id}/plakat"));
    assert!(poster.contains("<path fill=\"#000\""), "the code is drawn into the page");
    assert!(poster.contains("hub.example/tr/a/") && poster.contains("0221 4710-123"));
    assert!(!poster.contains(" style="));
}

#[test]
fn over_both_clock_changes_a_date_keeps_the_hour_of_the_wall() {
    let (site, _) = site(&[]);
    let club = site.test.organisation("Nachtwache");
    for (day, stored) in [("2027-03-28", "20270328"), ("2027-10-31", "20271031")] {
        let mut form = offer_form("Sterne zählen", "5", true);
        form.shifts[0].date = day.to_owned();
        form.shifts[0].from = "01:30".to_owned();
        form.shifts[0].to = "04:00".to_owned();
        let id = site.test.offer(club, form);
        let calendar = site.get(&format!("/a/{id}/termine.ics"), None).text;
        for line in ["DTSTART;TZID=Europe/Berlin:{}T013000", "DTEND;TZID=Europe/Berlin:{}T040000"] {
            let line = line.replace("{}", stored);
            assert!(calendar.contains(&format!("{line}\r\n")), "{line}: {calendar}");
        }
        // Without a time of the world in it, a calendar goes by the rules that stand beside: summer time begins and ends there.
        assert!(calendar.contains("BYMONTH=3;BYDAY=-1SU") && calendar.contains("BYMONTH=10;BYDAY=-1SU"));
        assert!(page(&site, &format!("/a/{id}")).contains("1:30 bis 4"), "{day}");
    }
}

#[test]
fn the_home_page_shows_what_is_needed_and_who_helps() {
    let (site, ids) = site(&[("Gießen im Garten", false), ("Vorlesen im Laden", true)]);
    let text = page(&site, "/");
    assert!(text.contains("Was möchten Sie für Teststadt tun?"));
    assert!(text.contains("2 Angebote und viele Menschen"));
    let at = |id: &OpportunityId| text.find(&format!("href=\"/a/{id}\"")).unwrap();
    let [weekly, dated] = ids.as_slice() else { panic!("two offers were written") };
    assert!(at(dated) < at(weekly), "a date of this week comes first");
    assert!(
        text.contains("href=\"/mitmachen?suits=wheelchair\"") && text.contains("href=\"/mitmachen?time=1h\"")
    );
    let everybody =
        site.test.hub.read(Caller::system(), service::organisations::contact_points).wait().unwrap();
    assert_eq!(text.contains("/ansprechpersonen\">Alle"), !everybody.is_empty());
}

#[test]
fn an_address_that_is_no_offer_is_a_helpful_404() {
    let (site, _) = site(&[]);
    for path in ["/a/99", "/a/x", "/a/99/plakat", "/a/9223372036854775808/termine.ics"] {
        let answer = site.get(path, None);
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.text.contains("Alle Angebote ansehen"), "{path}");
    }
}
