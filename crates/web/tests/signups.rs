//! What the pages of a sign-up promise: nothing typed is lost, nothing is told to the wrong reader, a link opens one
//! matter, the same step twice is one step.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[expect(dead_code, reason = "each test file asks in its own way")]
mod site;

use domain::opportunities::{OpportunityId, ShiftForm};
use http::StatusCode;
use site::{Answer, TestSite};
use testkit::{TestHub, offer_form};

const CLUB: &str = "gartenfreunde@verein.example";
const KIM: &str = "kim@post.example";

fn site(
    places: &str,
    change: impl FnOnce(&mut domain::opportunities::OpportunityForm),
) -> (TestSite, OpportunityId) {
    let test = TestHub::sqlite();
    let organisation = test.organisation("Gartenfreunde");
    let mut form = offer_form("Gießen im Garten", places, false);
    change(&mut form);
    let offer = test.offer(organisation, form);
    test.work();
    (TestSite::new(test), offer)
}

fn shift(date: &str, capacity: &str) -> ShiftForm {
    let text = |text: &str| text.to_owned();
    ShiftForm { date: text(date), from: text("10:00"), to: text("13:00"), capacity: text(capacity) }
}

fn field(page: &str, name: &str) -> String {
    let start = page.split(&format!("name=\"{name}\"")).nth(1).unwrap();
    start.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// Fills the form as a person would, with a fresh key.
fn sign_up(site: &TestSite, offer: OpportunityId, more: &[(&str, &str)]) -> Answer {
    let path = format!("/a/{offer}/anmelden");
    let key = field(&site.get(&path, None).text, "form_key");
    let mut fields = vec![("form_key", key.as_str())];
    fields.extend_from_slice(more);
    site.post(&path, None, &fields)
}

fn kim(site: &TestSite, offer: OpportunityId, more: &[(&str, &str)]) -> String {
    let mut fields = vec![("name", "Kim Käfer"), ("email", KIM)];
    fields.extend_from_slice(more);
    let answer = sign_up(site, offer, &fields);
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    link(site, KIM, "meins")
}

fn link(site: &TestSite, address: &str, kind: &str) -> String {
    site.test.work();
    format!("/{kind}/{}", site.test.mailbox.token(address, kind))
}

fn press(site: &TestSite, path: &str, fields: &[(&str, &str)]) -> String {
    let answer = site.post(path, None, fields);
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {}", answer.text);
    answer.location
}

#[test]
fn the_address_of_the_thanks_says_nothing_of_the_person() {
    let (site, offer) = site("2", |_| {});
    let answer = sign_up(&site, offer, &[("name", "Kim Käfer"), ("email", KIM), ("phone", "0221 4710-199")]);
    assert!(
        answer.location.starts_with(&format!("/a/{offer}/danke?per=mail&weg=direct&bis=")),
        "{}",
        answer.location
    );
    let thanks = site.get(&answer.location, None);
    assert!(thanks.text.contains("Dienstag, 24. November 2026"), "the place is held until then");
    let by_phone = sign_up(&site, offer, &[("name", "Kim Käfer"), ("phone", "0221 4710-199")]);
    assert!(by_phone.location.contains("per=telefon"));
    assert!(site.get(&by_phone.location, None).text.contains("Wir rufen Sie an"));
}

#[test]
fn the_same_form_sent_twice_has_one_result() {
    let (site, offer) = site("1", |_| {});
    let path = format!("/a/{offer}/anmelden");
    let key = field(&site.get(&path, None).text, "form_key");
    let fields = [("form_key", key.as_str()), ("name", "Kim Käfer"), ("email", KIM)];
    let (first, second) = (site.post(&path, None, &fields), site.post(&path, None, &fields));
    assert_eq!((first.status, first.location), (second.status, second.location));
    site.test.work();
    assert_eq!(site.test.mailbox.to(KIM).len(), 1);
}

#[test]
fn whoever_is_a_moment_too_late_keeps_every_word_and_chooses_another_date() {
    let (site, offer) =
        site("", |form| form.shifts = vec![shift("2026-11-28", "1"), shift("2026-12-05", "3")]);
    let path = format!("/a/{offer}/anmelden");
    let page = site.get(&path, None).text;
    let (key, wanted) = (field(&page, "form_key"), field(&page, "shift"));
    assert_eq!(
        sign_up(&site, offer, &[("name", "Schnell"), ("email", KIM), ("shift", &wanted)]).status.as_u16(),
        303
    );
    let late = [
        ("form_key", key.as_str()),
        ("shift", &wanted),
        ("name", "Langsam <b>"),
        ("email", "langsam@post.example"),
        ("phone", "0221 4710-155"),
        ("message", "Bin gern dabei"),
        ("under_16", "1"),
        ("guardian_name", "Mutter Langsam"),
        ("guardian_email", "mutter@post.example"),
    ];
    let answer = site.post(&path, None, &late);
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text.contains("gerade voll geworden"));
    for kept in [
        "Langsam &#60;b&#62;",
        "langsam@post.example",
        "0221 4710-155",
        "Bin gern dabei",
        "Mutter Langsam",
        "mutter@post.example",
        &key,
    ] {
        assert!(answer.text.contains(kept), "{kept} is gone");
    }
    assert!(answer.text.contains("<details class=\"fold\" open"), "the guardian's fields are folded away");
    // Only the other date is left to choose, and so it is chosen.
    let other = field(&answer.text, "shift");
    assert_ne!(other, wanted);
    let again: Vec<_> = late
        .iter()
        .map(|(name, value)| if *name == "shift" { (*name, other.as_str()) } else { (*name, *value) })
        .collect();
    assert_eq!(site.post(&path, None, &again).status, StatusCode::SEE_OTHER);
}

#[test]
fn every_fault_stands_in_the_list_and_at_its_field_and_the_key_is_never_a_dead_end() {
    let (site, offer) =
        site("", |form| form.shifts = vec![shift("2026-11-28", "1"), shift("2026-12-05", "1")]);
    let fields =
        [("name", ""), ("email", "falsch"), ("phone", "abc"), ("guardian_name", "Mama"), ("form_key", "x")];
    let answer = site.post(&format!("/a/{offer}/anmelden"), None, &fields);
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("<title>Fehler: "));
    for id in ["shift", "name", "email", "phone", "guardian_email", "form_key"] {
        assert!(answer.text.contains(&format!("href=\"#{id}\"")), "{id} is not in the list");
        assert!(answer.text.contains(&format!("id=\"{id}\"")), "the list leads nowhere for {id}");
    }
    assert_eq!(field(&answer.text, "form_key").len(), 16, "a key that is none was not replaced");
}

#[test]
fn what_is_not_open_explains_itself_and_offers_no_form() {
    let (site, offer) = site("1", |_| {});
    let path = format!("/a/{offer}/anmelden");
    let key = field(&site.get(&path, None).text, "form_key");
    sign_up(&site, offer, &[("name", "Erste"), ("email", KIM)]);
    let full = site.get(&path, None);
    assert_eq!(full.status, StatusCode::OK);
    assert!(full.text.contains("Alle Plätze sind vergeben") && !full.text.contains("<form"));
    // Whoever still has the form open learns the same.
    let late = site.post(&path, None, &[("form_key", &key), ("name", "Zweite"), ("email", "b@post.example")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("Alle Plätze sind vergeben"));
    site.test
        .hub
        .write(testkit::coordinator(), move |cx| service::opportunities::pause(cx, offer))
        .wait()
        .unwrap();
    assert!(site.get(&path, None).text.contains("macht gerade Pause"));
    let late = site.post(&path, None, &[("form_key", &key), ("name", "Dritte"), ("email", "c@post.example")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    site.test
        .hub
        .write(testkit::coordinator(), move |cx| service::opportunities::end(cx, offer))
        .wait()
        .unwrap();
    assert!(site.get(&path, None).text.contains("Dieses Angebot ist vorbei"));
}

#[test]
fn when_the_last_date_is_over_nobody_signs_up_without_a_date() {
    let (site, offer) = site("", |form| form.shifts = vec![shift("2026-11-28", "3")]);
    let path = format!("/a/{offer}/anmelden");
    let page = site.get(&path, None).text;
    let (key, date) = (field(&page, "form_key"), field(&page, "shift"));
    site.test.clock.advance_seconds(8 * 86_400);
    assert!(site.get(&path, None).text.contains("Gerade gibt es keinen Termin"));
    let fields = [("form_key", key.as_str()), ("shift", &date), ("name", "Kim"), ("email", KIM)];
    let answer = site.post(&path, None, &fields);
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text.contains("Gerade gibt es keinen Termin"));
    site.test.work();
    assert!(site.test.mailbox.to(KIM).is_empty());
}

#[test]
fn reading_changes_nothing_and_pressing_twice_is_pressing_once() {
    let (site, offer) = site("2", |_| {});
    let own = kim(&site, offer, &[]);
    for _ in 0..3 {
        assert!(site.get(&own, None).text.contains("Nur noch ein Knopfdruck"));
    }
    let confirm = format!("{own}/bestaetigen");
    assert_eq!(press(&site, &confirm, &[]), press(&site, &confirm, &[]));
    let page = site.get(&format!("{own}?getan=bestaetigt"), None);
    assert!(page.text.contains("Sie sind dabei!") && page.text.contains("role=\"status\""));
    assert_eq!(page.headers.get("cache-control").unwrap(), "no-store");
    assert!(page.text.contains("noindex"));
    let withdraw = format!("{own}/absagen");
    assert_eq!(press(&site, &withdraw, &[]), press(&site, &withdraw, &[]));
    let page = site.get(&own, None);
    assert!(page.text.contains("Sie haben abgesagt") && !page.text.contains("/absagen"));
    // What is over cannot be confirmed; the page says so and its language links lead to pages.
    let late = site.post(&format!("{own}/bestaetigen"), None, &[]);
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains(&format!("href=\"/tr{own}\"")));
}

#[test]
fn an_address_cannot_claim_what_did_not_happen() {
    let (site, offer) = site("2", |_| {});
    let own = kim(&site, offer, &[]);
    for claim in ["bestaetigt", "abgesagt", "%3Cscript%3E", ""] {
        let page = site.get(&format!("{own}?getan={claim}"), None);
        assert!(!page.text.contains("role=\"status\""), "{claim}");
    }
}

#[test]
fn a_second_sign_up_of_the_same_person_is_told_kindly() {
    let (site, offer) = site("3", |_| {});
    let first = kim(&site, offer, &[]);
    press(&site, &format!("{first}/bestaetigen"), &[]);
    site.test.work();
    let second = kim(&site, offer, &[]);
    assert_ne!(first, second);
    let answer = site.post(&format!("{second}/bestaetigen"), None, &[]);
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text.contains("Sie sind hier schon angemeldet") && !answer.text.contains("/bestaetigen"));
}

#[test]
fn a_link_opens_its_own_kind_of_page_and_no_other() {
    let (site, offer) = site("2", |_| {});
    let own = kim(&site, offer, &[]);
    let token = own.strip_prefix("/meins/").unwrap();
    for kind in ["antwort", "einwilligung", "noch-aktuell"] {
        let answer = site.get(&format!("/{kind}/{token}"), None);
        assert_eq!(answer.status, StatusCode::GONE, "{kind}");
        assert!(answer.text.contains("Dieser Link gilt nicht mehr"));
    }
    for path in ["/meins/x", "/meins/%FF", "/einwilligung/%00"] {
        let answer = site.get(path, None);
        assert!(answer.status.is_client_error() && answer.text.contains("<h1>"), "{path}: {}", answer.status);
    }
    assert_eq!(site.post(&format!("/antwort/{token}"), None, &[("answer", "yes")]).status, StatusCode::GONE);
}

#[test]
fn a_message_keeps_its_lines_and_is_never_markup() {
    let (site, offer) = site("2", |_| {});
    let own = kim(&site, offer, &[("message", "Eins\r\nzwei <script>alert(1)</script>")]);
    let page = site.get(&own, None);
    assert!(page.text.contains("Eins<br/>zwei &#60;script&#62;") && !page.text.contains("<script>alert"));
    let long = "x".repeat(2_000);
    let answer = site.post(&format!("{own}/aendern"), None, &[("message", &long)]);
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains(&long) && answer.text.contains("message-error"));
    assert!(answer.text.contains(&format!("href=\"/tr{own}\"")));
    press(&site, &format!("{own}/aendern"), &[("message", "Drei")]);
    assert!(site.get(&own, None).text.contains("<p>Drei</p>"));
}

#[test]
fn a_no_needs_a_reason_and_goes_out_in_the_language_of_the_person() {
    let (site, offer) = site("2", |form| form.way = "get_to_know".to_owned());
    let path = format!("/tr/a/{offer}/anmelden");
    let key = field(&site.get(&path, None).text, "form_key");
    let sent = site.post(&path, None, &[("form_key", &key), ("name", "Ayşe"), ("email", KIM)]);
    assert!(sent.location.starts_with("/tr/a/"));
    press(&site, &format!("/tr{}/bestaetigen", link(&site, KIM, "meins")), &[]);
    let answer = link(&site, CLUB, "antwort");
    let page = site.get(&answer, None).text;
    assert!(page.contains("Ayşe</bdi>") && page.contains(KIM) && page.contains("Türkisch"), "{page}");
    let bare = site.post(
        &answer,
        None,
        &[("answer", "no"), ("seen", "waiting"), ("picked", "own"), ("reason", "  ")],
    );
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bare.text.contains("href=\"#reason\"") && bare.text.contains("value=\"own\" checked"));
    assert_eq!(press(&site, &answer, &[]), answer, "no button, no answer");
    press(
        &site,
        &answer,
        &[("answer", "no"), ("seen", "waiting"), ("picked", "times"), ("reason", "Bis bald!")],
    );
    site.test.work();
    let turkish = i18n::words(kernel::Locale::Tr).signups_answer_reason_times();
    let mail = site.test.mailbox.to(KIM).pop().unwrap();
    assert!(mail.text.contains("Bis bald!") && mail.text.contains(&turkish), "{}", mail.text);
    let told = site.get(&answer, None).text;
    assert!(told.contains("lang=\"tr\"") && told.contains(&turkish) && told.contains("abgesagt"));
    // An answer is given once: a yes afterwards is refused, and the page says how things stand.
    let late = site.post(&answer, None, &[("answer", "yes"), ("note", "Doch!")]);
    assert_eq!(late.status, StatusCode::CONFLICT);
}

#[test]
fn an_answer_by_link_says_what_came_meanwhile_and_changes_nothing() {
    let (site, offer) = site("2", |form| form.way = "get_to_know".to_owned());
    let own = kim(&site, offer, &[("message", "Ich komme mit dem Rad.")]);
    press(&site, &format!("{own}/bestaetigen"), &[]);
    let answer = link(&site, CLUB, "antwort");
    assert_eq!(field(&site.get(&answer, None).text, "seen"), "waiting");
    press(&site, &answer, &[("answer", "yes"), ("seen", "waiting"), ("note", "Kommen Sie vorbei.")]);
    let stale = [("answer", "no"), ("seen", "waiting"), ("picked", "times")];
    let refused = site.post(&answer, None, &stale);
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text.contains("hat inzwischen eine Zusage bekommen"), "{}", refused.text);
    assert!(site.get(&own, None).text.contains("Sie sind dabei!"));
    // The link stays good when the person withdraws, and shows that and no more.
    press(&site, &format!("{own}/absagen"), &[]);
    let refused = site.post(&answer, None, &[("answer", "no"), ("seen", "accepted"), ("picked", "times")]);
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text.contains("ist inzwischen zurückgezogen"), "{}", refused.text);
    let gone = site.get(&answer, None).text;
    assert!(gone.contains("kommt nicht mehr"));
    assert!(!gone.contains(KIM) && !gone.contains("Rad.") && !gone.contains("<textarea"));
}

#[test]
fn the_organisation_learns_of_the_consent_and_nothing_of_the_guardian() {
    let (site, offer) = site("2", |_| {});
    let young =
        [("under_16", "1"), ("guardian_name", "Mehmet Vater"), ("guardian_email", "vater@post.example")];
    let own = kim(&site, offer, &young);
    press(&site, &format!("{own}/bestaetigen"), &[]);
    assert!(site.get(&own, None).text.contains("Jetzt fehlt noch ein Ja"));
    let consent = link(&site, "vater@post.example", "einwilligung");
    let asked = site.get(&format!("/tr{consent}"), None);
    assert!(asked.text.contains("Kim Käfer") && asked.text.contains("16 yaşından küçük"));
    press(&site, &format!("{consent}/ja"), &[]);
    assert_eq!(press(&site, &format!("{consent}/ja"), &[]), format!("{consent}?getan=ja"), "twice is once");
    let answer = site.get(&link(&site, CLUB, "antwort"), None);
    assert!(answer.text.contains("Unter 16: Einwilligung liegt vor"));
    for hidden in ["Mehmet", "Vater", "vater@"] {
        assert!(!answer.text.contains(hidden), "the organisation sees {hidden}");
    }
    assert!(site.get(&consent, None).text.contains("Mein Ja zurücknehmen"));
    press(&site, &format!("{consent}/nein"), &[]);
    assert!(site.get(&own, None).text.contains("Diese Anmeldung ist zurückgezogen"));
    assert!(site.get(&format!("/a/{offer}/anmelden"), None).text.contains("<form"), "the place is free");
}

#[test]
fn naming_a_guardian_without_the_tick_asks_the_guardian() {
    let (site, offer) = site("2", |_| {});
    let own = kim(&site, offer, &[("guardian_name", "Mama"), ("guardian_email", "mama@post.example")]);
    press(&site, &format!("{own}/bestaetigen"), &[]);
    assert!(site.get(&own, None).text.contains("Jetzt fehlt noch ein Ja"));
}

#[test]
fn an_offer_for_older_people_does_not_ask_who_is_under_16() {
    let (site, offer) = site("2", |form| form.min_age = "16".to_owned());
    assert!(!site.get(&format!("/a/{offer}/anmelden"), None).text.contains("under_16"));
}

#[test]
fn still_true_is_one_press_and_the_same_word_twice_is_one() {
    let (site, offer) = site("2", |_| {});
    site.test.clock.advance_seconds(91 * 86_400);
    site.test.work();
    let path = link(&site, CLUB, "noch-aktuell");
    assert!(site.get(&path, None).text.contains("Stimmt dieses Angebot noch?"));
    assert!(
        !site.get(&format!("{path}?getan=stimmt"), None).text.contains("role=\"status\""),
        "nobody said so"
    );
    assert_eq!(press(&site, &path, &[("stand", "was anderes")]), path);
    let done = press(&site, &path, &[("stand", "stimmt")]);
    assert!(site.get(&done, None).text.contains("Dieses Angebot gilt"));
    assert_eq!(press(&site, &path, &[("stand", "pause")]), press(&site, &path, &[("stand", "pause")]));
    assert!(site.get(&path, None).text.contains("Dieses Angebot macht Pause"));
    assert_eq!(site.post(&path, None, &[("stand", "stimmt")]).status, StatusCode::CONFLICT);
    assert!(site.get(&format!("/a/{offer}/anmelden"), None).text.contains("macht gerade Pause"));
}
