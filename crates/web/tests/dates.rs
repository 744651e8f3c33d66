//! The dates of an offer, as a browser sends them: one page for all of them, one for each.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[expect(dead_code, reason = "each test file asks in its own way")]
mod site;

use domain::accounts::Role;
use domain::signups::Channel;
use site::TestSite;
use testkit::{TestHub, coordinator, offer_form, signup_form};

struct Club {
    site: TestSite,
    session: String,
    desk: String,
    dates: String,
}

/// A club with an offer on one date, for which somebody without mail signed up.
fn club() -> Club {
    let test = TestHub::sqlite();
    let own = test.organisation("Gartenfreunde");
    let offer = test.offer(own, offer_form("Beete abdecken", "3", true));
    let mut form = signup_form("Hedwig", "", 5);
    "0221 4710-399".clone_into(&mut form.contact.phone);
    "1".clone_into(&mut form.shift);
    let noted = test
        .hub
        .write(coordinator(), move |cx| service::signups::for_somebody(cx, offer, &form, Channel::Phone));
    noted.wait().unwrap();
    let site = TestSite::new(test);
    let session = site.log_in("gartenfreunde@verein.example", Role::Organisation(own));
    let desk = site.log_in("koordination@hub.example", Role::Coordinator);
    Club { site, session, desk, dates: format!("angebote/{offer}/termine") }
}

#[test]
fn dates_are_added_on_their_own_page_and_what_is_wrong_is_named_and_kept() {
    let club = club();
    for (home, session) in [("/unser-bereich", &club.session), ("/tisch", &club.desk)] {
        let path = format!("{home}/{}", club.dates);
        let date = if home == "/tisch" { "2026-12-06" } else { "2026-12-05" };
        let fields = [("date", date), ("from", "10:00"), ("to", "12:00"), ("capacity", "4")];
        let bad = club.site.post(
            &path,
            Some(session),
            &[("date", "2026-02-30"), ("from", "9:99"), ("to", "12:00")],
        );
        assert_eq!(bad.status.as_u16(), 422);
        for id in ["date", "from"] {
            assert!(bad.text.contains(&format!("href=\"#{id}\"")), "{id}");
            assert!(bad.text.contains(&format!("id=\"{id}-error\"")), "{id}");
        }
        assert!(bad.text.contains("value=\"2026-02-30\"") && bad.text.contains("value=\"12:00\""));
        for _ in 0..2 {
            let added = club.site.post(&path, Some(session), &fields);
            assert_eq!(added.location, format!("{path}?getan=termin"));
        }
        let page = club.site.get(&format!("{path}?getan=termin"), Some(session));
        assert!(page.text.contains("Der Termin steht jetzt auf der Liste."));
        assert_eq!(page.text.matches(&format!("datetime=\"{date}T10:00\"")).count(), 1);
    }
}

#[test]
fn fewer_places_than_are_taken_are_refused_kindly() {
    let club = club();
    let path = "/unser-bereich/termine/1";
    let none = club.site.post(path, Some(&club.session), &[("step", "places"), ("capacity", "0")]);
    assert!(none.status.as_u16() == 422 && none.text.contains("value=\"0\""));
    let done = club.site.post(path, Some(&club.session), &[("step", "places"), ("capacity", "1")]);
    assert!(done.location.ends_with("?getan=plaetze"), "{}", done.location);
}

#[test]
fn calling_a_date_off_needs_a_reason_and_says_who_is_told_how() {
    let club = club();
    let path = "/unser-bereich/termine/1";
    let page = i18n::plain(&club.site.get(path, Some(&club.session)).text);
    assert!(page.contains("gibt es eine Anmeldung") && page.contains("Ein Mensch hat keine Mail-Adresse"));
    assert!(!page.contains("bekommt sofort eine Mail"), "nobody gets one");
    let bare = club.site.post(path, Some(&club.session), &[("step", "call-off"), ("reason", " ")]);
    assert!(bare.status.as_u16() == 422 && bare.text.contains("href=\"#reason\""));
    let fields = [("step", "call-off"), ("reason", "Der Boden ist <gefroren>.")];
    let done = club.site.post(path, Some(&club.session), &fields);
    assert!(done.location.ends_with("?getan=termin-abgesagt"), "{}", done.location);
    let list = club.site.get(&done.location, Some(&club.session)).text;
    assert!(list.contains("Fällt aus") && list.contains("hört es von uns"));
    // She has no mail: the office reads the reason to her.
    let desk = i18n::plain(&club.site.get("/tisch", Some(&club.desk)).text);
    assert!(desk.contains("Hedwig sagen: Der Termin fällt aus"), "{desk}");
    let letter = club.site.get("/tisch/anmeldungen/1/brief", Some(&club.desk)).text;
    assert!(letter.contains("Der Boden ist &#60;gefroren&#62;."));
    assert!(i18n::plain(&letter).contains("der Termin fällt leider aus"));
    let late = club.site.post(path, Some(&club.session), &[("step", "places"), ("capacity", "9")]);
    assert_eq!(late.status.as_u16(), 409);
}

#[test]
fn a_page_that_calls_a_date_off_promises_nothing_to_whoever_never_confirmed() {
    let test = TestHub::sqlite();
    let own = test.organisation("Gartenfreunde");
    let offer = test.offer(own, offer_form("Beete abdecken", "3", true));
    let mut form = signup_form("Kim", "kim@post.example", 5);
    "1".clone_into(&mut form.shift);
    let sent = test.hub.write(testkit::visitor(), move |cx| service::signups::submit(cx, offer, &form));
    sent.wait().unwrap();
    let site = TestSite::new(test);
    let session = site.log_in("gartenfreunde@verein.example", Role::Organisation(own));
    let page = i18n::plain(&site.get("/unser-bereich/termine/1", Some(&session)).text);
    assert!(
        page.contains("Ein Mensch hat die Anmeldung nie bestätigt. Dorthin schreiben wir nicht."),
        "{page}"
    );
    assert!(!page.contains("bekommt sofort") && !page.contains("ruft an"));
}

#[test]
fn the_form_of_an_offer_shows_its_dates_and_leads_to_their_page() {
    let club = club();
    let edit = club.dates.trim_end_matches("/termine");
    for (home, session) in [("/unser-bereich", &club.session), ("/tisch", &club.desk)] {
        let page = club.site.get(&format!("{home}/{edit}"), Some(session));
        assert!(page.text.contains(&format!("href=\"{home}/{}\"", club.dates)));
        assert!(!page.text.contains("shift_date_1"), "a second way to the same thing");
    }
    let fresh = club.site.get("/unser-bereich/angebote/neu", Some(&club.session));
    assert!(fresh.text.contains("shift_date_1"));
}
