//! The coordinator's desk as a browser asks for it: what is refused keeps what was typed, what is done leads back.

mod site;

use domain::accounts::Role;
use domain::opportunities::OpportunityId;
use domain::signups::Channel;
use service::delivery::{Outcome, note};
use site::{Answer, TestSite};
use testkit::{TestHub, coordinator, offer_form, organisation_form, signup_form, visitor};

struct Desk {
    site: TestSite,
    session: String,
    offer: OpportunityId,
}

const CALL: [(&str, &str); 7] = [
    ("name", "Hedwig Rosmarin"),
    ("phone", "0221 4710-399"),
    ("message", "Bitte <laut> klingeln."),
    ("channel", "phone"),
    ("lang", "de"),
    ("agreed", "1"),
    ("form_key", "0123456789abcdef"),
];

fn desk() -> Desk {
    let test = TestHub::sqlite();
    let own = test.organisation("Gartenfreunde");
    let offer = test.offer(own, offer_form("Vorlesen am Dienstag", "1", false));
    let site = TestSite::new(test);
    let session = site.log_in("tisch@stadt.example", Role::Coordinator);
    Desk { site, session, offer }
}

impl Desk {
    fn get(&self, path: &str) -> Answer {
        self.site.get(path, Some(&self.session))
    }

    fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.site.post(path, Some(&self.session), fields)
    }

    /// Sends the form for a caller, with one field otherwise.
    fn note(&self, field: &str, value: &str) -> Answer {
        let offer = self.offer.to_string();
        let others = CALL.into_iter().filter(|(name, _)| *name != field);
        let fields: Vec<_> = others.chain([(field, value), ("angebot", offer.as_str())]).collect();
        self.post("/tisch/anmelden", &fields)
    }
}

#[test]
fn a_call_is_noted_found_again_and_withdrawn() {
    let desk = desk();
    let found = desk.get("/tisch/anmelden?q=vorlesen%2C+dienstags%2C+nur+in+Zweckel");
    assert_eq!(found.status.as_u16(), 200);
    for reason in ["„\u{2068}vorlesen\u{2069}“", ">dienstags<", "in \u{2068}Zweckel\u{2069}"] {
        assert!(found.text.contains(reason), "{reason}");
    }
    let noted = desk.note("q", "vorlesen");
    assert_eq!(noted.status.as_u16(), 303);
    let thread = noted.location;
    assert!(thread.starts_with("/tisch/anmeldungen/"), "{thread}");
    // The same form sent twice is one sign-up.
    assert_eq!(desk.note("q", "vorlesen").location, thread);
    let shown = desk.get(&thread).text;
    assert!(shown.contains("Bitte &#60;laut&#62; klingeln.") && shown.contains("tel:+492214710399"));
    let slip = desk.get(&format!("{thread}/zettel")).text;
    assert!(slip.contains("<svg viewBox=\"0 0 ") && slip.contains("0221 4710-123"));
    assert!(desk.get(&format!("{thread}/brief")).text.contains("Guten Tag \u{2068}Hedwig Rosmarin\u{2069},"));
    assert!(desk.get("/tisch/anmeldungen?q=rosmarin&stand=accepted").text.contains(&thread));
    assert!(!desk.get("/tisch/anmeldungen?q=rosmarin&stand=waiting").text.contains(&thread));
    let gone = desk.post(&format!("{thread}/zurueckziehen"), &[("channel", "phone")]);
    assert_eq!((gone.status.as_u16(), gone.location), (303, format!("{thread}?getan=abgemeldet&wer=1")));
    assert!(desk.get(&thread).text.contains("Abgemeldet"));
    // Nothing is left to scan once it is over.
    assert!(!desk.get(&format!("{thread}/zettel")).text.contains("class=\"qr\""));
}

#[test]
fn without_the_yes_nothing_is_passed_on_and_all_that_was_typed_stays() {
    let desk = desk();
    let refused = desk.note("agreed", "");
    assert_eq!(refused.status.as_u16(), 422);
    assert!(refused.text.contains("href=\"#agreed\"") && refused.text.contains("id=\"agreed-error\""));
    assert!(refused.text.contains("value=\"Hedwig Rosmarin\""));
    assert!(desk.get("/tisch/anmeldungen").text.contains("Keine Anmeldung"));
    // All that is wrong is told at once, with or without the yes.
    let empty = desk.post("/tisch/anmelden", &[("angebot", &desk.offer.to_string())]).text;
    for field in ["#name", "#email", "#agreed"] {
        assert!(empty.contains(&format!("href=\"{field}\"")), "{field}");
    }
    let megabyte = "x".repeat(1 << 20);
    for name in ["", "a\0b", "a\nb", "a\u{202E}b", megabyte.as_str()] {
        let refused = desk.note("name", name);
        assert_eq!(refused.status.as_u16(), 422);
        assert!(refused.text.contains("id=\"name-error\"") && refused.text.len() < 200_000);
    }
}

#[test]
fn a_place_that_is_gone_and_a_twin_are_told_kindly() {
    let desk = desk();
    assert_eq!(desk.note("name", "Hedwig Rosmarin").status.as_u16(), 303);
    let full = desk.note("form_key", "0123456789abcdeg");
    assert_eq!(full.status.as_u16(), 409);
    assert!(full.text.contains("Hier kann sich gerade niemand anmelden"));
    let found = desk.get("/tisch/anmelden?q=vorlesen").text;
    assert!(found.contains("Dazu ist gerade nichts dabei"));
}

#[test]
fn a_no_needs_its_reason() {
    let desk = desk();
    let thread = desk.note("channel", "desk").location;
    let refused = desk
        .post(&format!("{thread}/absagen"), &[("seen", "accepted"), ("channel", "paper"), ("reason", " ")]);
    assert_eq!(refused.status.as_u16(), 422);
    assert!(refused.text.contains("href=\"#reason\"") && refused.text.contains("value=\"paper\" checked"));
    let declined = desk.post(
        &format!("{thread}/absagen"),
        &[("seen", "accepted"), ("channel", "paper"), ("reason", "Es schneit.")],
    );
    assert_eq!(declined.location, format!("{thread}?getan=abgesagt&wer=1"));
    let shown = desk.get(&thread).text;
    assert!(shown.contains("Es schneit.") && shown.contains("\u{2068}Auf Papier\u{2069}"));
    // The answer was given: a second step from an old page changes nothing.
    let late = desk.post(&format!("{thread}/zusagen"), &[("seen", "waiting")]);
    assert_eq!(late.status.as_u16(), 409);
    assert!(late.text.contains("hat inzwischen eine Absage bekommen"), "{}", late.text);
    // She has no mail: somebody has to tell her, and says so.
    assert!(desk.get("/tisch").text.contains("von der Absage erzählen"));
    let told = desk.post(&format!("{thread}/gesagt"), &[("wem", "person"), ("weiter", "tisch")]);
    assert_eq!(told.location, "/tisch?getan=gesagt&wer=1");
    assert!(told.status.as_u16() == 303 && desk.get("/tisch").text.contains("Alles getan."));
}

#[test]
fn each_press_at_the_desk_is_answered_with_who_and_what_and_a_call_can_be_taken_back() {
    let desk = desk();
    let thread = desk.note("channel", "desk").location;
    let no = [("seen", "accepted"), ("channel", "phone"), ("reason", "Es schneit.")];
    let said = |location: &str| i18n::plain(&desk.get(location).text);
    let declined = said(&desk.post(&format!("{thread}/absagen"), &no).location);
    assert!(declined.contains("Notiert: Hedwig Rosmarin hat eine Absage."), "{declined}");
    assert!(declined.contains("Die Mails dazu gehen gerade hinaus"), "the organisation has a mailbox");
    // An address cannot claim what did not happen.
    for claim in ["zugesagt&wer=1", "gesagt&wer=1", "abgesagt&wer=99", "abgesagt&wer=x", "aufgenommen&wer=99"]
    {
        assert!(!said(&format!("/tisch?getan={claim}")).contains("role=\"status\""), "{claim}");
    }
    let told =
        said(&desk.post(&format!("{thread}/gesagt"), &[("wem", "person"), ("weiter", "tisch")]).location);
    assert!(
        told.contains("Notiert: Hedwig Rosmarin weiß Bescheid.") && told.contains("Alles getan."),
        "{told}"
    );
    assert!(told.contains(&format!("action=\"{thread}/doch-nicht\"")) && told.contains("Rückgängig"));
    // The page of the sign-up keeps the way back.
    assert!(said(&thread).contains("/doch-nicht"));
    let undo = [("wem", "person"), ("weiter", "tisch")];
    let undone = said(&desk.post(&format!("{thread}/doch-nicht"), &undo).location);
    assert!(undone.contains("Hedwig Rosmarin weiß noch nicht Bescheid"), "{undone}");
    assert!(undone.contains("von der Absage erzählen") && !undone.contains("/doch-nicht"));
    assert_eq!(desk.post(&format!("{thread}/doch-nicht"), &undo).status.as_u16(), 303, "twice is once");
}

#[test]
fn an_offer_put_up_by_mistake_comes_back_while_nobody_knows_of_it() {
    let desk = desk();
    let hub = desk.site.test.hub.clone();
    let mut form = organisation_form("Ohne Post");
    form.contact.email = String::new();
    let club = hub.write(visitor(), move |cx| service::organisations::register(cx, &form)).wait().unwrap();
    hub.write(coordinator(), move |cx| service::organisations::approve(cx, club)).wait().unwrap();
    let member = service::Caller::web(
        domain::policy::Actor::Member {
            account: domain::accounts::AccountId::new(9),
            role: Role::Organisation(club),
        },
        kernel::Locale::De,
    );
    let offer = offer_form("Kehren", "3", false);
    let id = hub.write(member, move |cx| service::opportunities::write(cx, club, &offer)).wait().unwrap().id;
    let here = format!("/tisch/angebote/{id}");
    let said = |location: &str| i18n::plain(&desk.get(location).text);
    let published = said(&desk.post(&format!("{here}/veroeffentlichen"), &[]).location);
    assert!(published.contains("„Kehren“ steht jetzt auf der Liste."), "{published}");
    assert!(published.contains(&format!("action=\"{here}/zuruecknehmen\"")), "{published}");
    let back = said(&desk.post(&format!("{here}/zuruecknehmen"), &[]).location);
    assert!(back.contains("wartet wieder auf Sie"), "{back}");
    desk.post(&format!("{here}/veroeffentlichen"), &[]);
    let form = signup_form("Kim", "kim@post.example", 77);
    hub.write(visitor(), move |cx| service::signups::submit(cx, id, &form)).wait().unwrap();
    assert!(!said(&format!("/tisch?getan=veroeffentlicht&wer={id}")).contains("zuruecknehmen"));
    assert_eq!(desk.post(&format!("{here}/zuruecknehmen"), &[]).status.as_u16(), 409, "somebody knows of it");
}

#[test]
fn registrations_are_decided_with_a_reason_that_is_kept() {
    let desk = desk();
    let form = organisation_form("Schachklub");
    let asked = desk.site.test.hub.write(visitor(), move |cx| service::organisations::register(cx, &form));
    let here = format!("/tisch/organisationen/{}", asked.wait().unwrap());
    assert!(desk.get("/tisch").text.contains(&here));
    let long = "x".repeat(700);
    for reason in ["", long.as_str()] {
        let refused = desk.post(&format!("{here}/ablehnen"), &[("reason", reason)]);
        assert_eq!(refused.status.as_u16(), 422);
        assert!(refused.text.contains("href=\"#reason\"") && refused.text.contains(reason));
    }
    assert_eq!(
        desk.post(&format!("{here}/ablehnen"), &[("reason", "Noch ohne Adresse.")])
            .location
            .split('?')
            .next(),
        Some(here.as_str())
    );
    assert!(desk.get(&here).text.contains("Noch ohne Adresse."));
    assert_eq!(
        desk.post(&format!("{here}/freigeben"), &[("weiter", "tisch")]).location.split('&').next(),
        Some("/tisch?getan=aufgenommen")
    );
    assert!(desk.get(&here).text.contains("Im Verzeichnis"));
}

#[test]
fn a_silent_offer_is_confirmed_on_the_phone() {
    let desk = desk();
    desk.site.test.clock.advance_seconds(120 * 86_400);
    let session = desk.site.log_in("tisch@stadt.example", Role::Coordinator);
    let list = |path: &str| desk.site.get(path, Some(&session)).text;
    let confirm = format!("/tisch/angebote/{}/bestaetigt", desk.offer);
    assert!(list("/tisch/telefonliste").contains(&confirm) && list("/tisch").contains("Telefonliste"));
    assert_eq!(
        desk.site.post(&confirm, Some(&session), &[]).location.split('&').next(),
        Some("/tisch/telefonliste?getan=stimmt")
    );
    assert!(!list("/tisch/telefonliste").contains(&confirm));
}

#[test]
fn the_post_shows_no_code_no_link_and_no_whole_address() {
    let desk = desk();
    let (offer, form) = (desk.offer, signup_form("Kim", "kim.wacholder@post.example", 3));
    let sent = desk.site.test.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &form));
    sent.wait().unwrap();
    desk.site.test.mailbox.set_down(true);
    desk.site.test.work();
    let waiting = desk.get("/tisch/post").text;
    assert!(waiting.contains("Der Mailserver nahm sie noch nicht an."));
    assert!(waiting.contains("k…@post.example") && !waiting.contains("kim.wacholder"));
    assert!(!waiting.contains("421 down") && !waiting.contains("/meins/"));
    assert!(desk.get("/tisch").text.contains("Die älteste seit"));
}

#[test]
fn a_refused_mail_and_one_that_met_no_server_are_told_apart_and_sent_once_more() {
    let desk = desk();
    desk.site.test.mailbox.set_down(true);
    // They are tried once, and put off.
    desk.site.test.work();
    desk.site.test.clock.advance_seconds(120);
    let hub = &desk.site.test.hub;
    let due = hub.write(service::Caller::system(), service::delivery::take_due).wait().unwrap();
    let letter = due.into_iter().next_back().unwrap();
    let refused = letter.id;
    let outcome = Outcome::Never("550 no such user".to_owned());
    hub.write(service::Caller::system(), move |cx| note(cx, &letter, &outcome)).wait().unwrap();
    let page = desk.get("/tisch/post").text;
    assert!(page.contains("Abgelehnt") && page.contains("meist stimmt die Adresse nicht"), "{page}");
    assert!(!page.contains("550") && !page.contains("fünf Tage"));
    for _ in 0..40 {
        desk.site.test.clock.advance_seconds(6 * 3_600);
        desk.site.test.work();
    }
    let session = desk.site.log_in("tisch@stadt.example", Role::Coordinator);
    let get = |path: &str| desk.site.get(path, Some(&session));
    let page = get("/tisch/post").text;
    assert!(page.contains("Nicht angekommen") && page.contains("Mehr als fünf Tage lang war der Mailserver"));
    let button = format!("/tisch/post/{refused}/noch-einmal");
    assert!(page.contains(&format!("action=\"{button}\"")) && page.contains("Noch einmal schicken"));
    desk.site.test.mailbox.set_down(false);
    let sent = desk.site.post(&button, Some(&session), &[]);
    assert_eq!(sent.location, format!("/tisch/post?noch-einmal={refused}"));
    let page = get(&sent.location).text;
    assert!(page.contains("Noch einmal auf den Weg gebracht") && !page.contains(&button));
    let twice = desk.site.post(&button, Some(&session), &[]);
    assert!(twice.status.as_u16() == 409 && twice.text.contains("lässt sich nicht noch einmal schicken"));
    desk.site.test.work();
    assert!(get(&sent.location).text.contains("Verschickt"));
    // The address of the page cannot claim what did not happen.
    assert!(!get("/tisch/post?noch-einmal=999").text.contains("auf den Weg gebracht"));
}

#[test]
fn somebody_under_16_waits_for_the_yes_that_the_office_may_note() {
    let desk = desk();
    let offer = desk.offer.to_string();
    let young = [("under_16", "1"), ("guardian_name", "Mehmet Sumak"), ("guardian_phone", "0221 4710-388")];
    let fields: Vec<_> = CALL.into_iter().chain(young).chain([("angebot", offer.as_str())]).collect();
    let thread = desk.post("/tisch/anmelden", &fields).location;
    assert!(desk.get("/tisch").text.contains("um ihr Ja bitten"));
    assert!(desk.get(&thread).text.contains("Einwilligung fehlt noch"));
    desk.post(&format!("{thread}/einwilligung"), &[("channel", "phone")]);
    let shown = desk.get(&thread).text;
    assert!(shown.contains("Einwilligung liegt vor") && shown.contains("Einwilligung gegeben"));
}

#[test]
fn when_the_last_date_is_over_the_office_signs_nobody_up_either() {
    let desk = desk();
    let own = desk.site.test.organisation("Gemüsefreunde");
    let offer = desk.site.test.offer(own, offer_form("Beete abdecken", "3", true));
    let path = format!("/tisch/anmelden?angebot={offer}");
    assert!(desk.get(&path).text.contains("name=\"agreed\""));
    desk.site.test.clock.advance_seconds(8 * 86_400);
    let session = desk.site.log_in("koordination@hub.example", Role::Coordinator);
    let page = desk.site.get(&path, Some(&session));
    assert!(
        page.text.contains("Hier kann sich gerade niemand anmelden")
            && !page.text.contains("name=\"agreed\"")
    );
    let number = offer.to_string();
    let fields =
        [("angebot", number.as_str()), ("name", "Hedwig"), ("phone", "0221 4710-300"), ("agreed", "1")];
    let late = desk.site.post("/tisch/anmelden", Some(&session), &fields);
    assert_eq!(late.status.as_u16(), 409);
}

#[test]
fn an_offer_in_review_is_published_or_given_back() {
    let desk = desk();
    let own = desk.site.test.organisation("Lesefreunde");
    let session = desk.site.log_in("lesefreunde@verein.example", Role::Organisation(own));
    let account =
        desk.site.test.hub.read(coordinator(), move |cx| service::access::whoami(cx, &session)).wait();
    let account = account.unwrap().unwrap().account;
    let caller = service::Caller::web(
        domain::policy::Actor::Member { account: account.id, role: account.role },
        kernel::Locale::De,
    );
    let form = offer_form("Bücher sortieren", "2", false);
    let written = desk.site.test.hub.write(caller, move |cx| service::opportunities::write(cx, own, &form));
    let id = written.wait().unwrap().id;
    let here = format!("/tisch/angebote/{id}");
    assert!(desk.get("/tisch").text.contains(&format!("{here}/pruefen")));
    let refused = desk.post(&format!("{here}/zurueckgeben"), &[("reason", "")]);
    assert!(refused.status.as_u16() == 422 && refused.text.contains("href=\"#reason\""));
    let published = desk.post(&format!("{here}/veroeffentlichen"), &[]);
    assert!(published.location.starts_with("/tisch?getan=veroeffentlicht&wer="), "{}", published.location);
    assert!(desk.get(&format!("{here}/pruefen")).text.contains("wartet nicht auf Prüfung"));
    assert_eq!(desk.post(&format!("{here}/zurueckgeben"), &[("reason", "Zu spät")]).status.as_u16(), 409);
}

#[test]
fn every_page_of_the_desk_is_there_in_every_language() {
    let desk = desk();
    let (offer, form) = (desk.offer, signup_form("Kim", "kim@post.example", 3));
    let noted = desk
        .site
        .test
        .hub
        .write(coordinator(), move |cx| service::signups::for_somebody(cx, offer, &form, Channel::Desk));
    let thread = format!("/tisch/anmeldungen/{}", noted.wait().unwrap().signup.id);
    for language in ["", "/en", "/tr"] {
        for path in [
            "/tisch",
            "/tisch/anmelden?q=vorlesen",
            "/tisch/anmeldungen",
            "/tisch/organisationen",
            "/tisch/selbstverstaendnis",
            "/tisch/telefonliste",
            "/tisch/post",
            "/tisch/sicherung",
            &thread,
            &format!("{thread}/zettel"),
            &format!("{thread}/brief"),
            &format!("/tisch/anmelden?angebot={offer}"),
            &format!("/tisch/angebote/{offer}/pruefen"),
        ] {
            let page = desk.get(&format!("{language}{path}"));
            assert_eq!(page.status.as_u16(), 200, "{language}{path}");
        }
    }
}

#[test]
fn the_office_finds_every_organisation_and_its_offers_in_every_state() {
    let desk = desk();
    let waiting = desk.site.test.hub.write(visitor(), |cx| {
        service::organisations::register(cx, &organisation_form("Schachklub Bauernopfer"))
    });
    waiting.wait().unwrap();
    let offer = desk.offer;
    desk.site
        .test
        .hub
        .write(coordinator(), move |cx| service::opportunities::pause(cx, offer))
        .wait()
        .unwrap();
    let all = desk.get("/tisch/organisationen").text;
    assert!(all.contains("Gartenfreunde") && all.contains("Schachklub Bauernopfer"));
    assert!(all.contains("keine Angebote"), "a paused offer is not public");
    let found = desk.get("/tisch/organisationen?q=SCHACH").text;
    assert!(found.contains("Schachklub") && !found.contains("Gartenfreunde"));
    let listed = desk.get("/tisch/organisationen?stand=active").text;
    assert!(!listed.contains("Schachklub") && listed.contains("Gartenfreunde"));
    assert!(desk.get("/tisch/organisationen?q=%22%3E%3Cxyzzy%3E").text.contains("Hier ist nichts"));
    let page = desk.get("/tisch/organisationen/1").text;
    assert!(page.contains("Vorlesen am Dienstag") && page.contains("Pausiert"));
    assert!(page.contains(&format!("href=\"/tisch/angebote/{offer}\"")));
}

#[test]
fn the_desk_is_read_in_a_language_that_it_speaks_and_offers_no_other() {
    let desk = desk();
    for (asked, led_to) in [
        ("/pl/tisch/anmelden?q=vorlesen", "/tisch/anmelden?q=vorlesen"),
        ("/ar/tisch", "/tisch"),
        ("/einfach/tisch", "/tisch"),
    ] {
        let answer = desk.get(asked);
        assert_eq!((answer.status.as_u16(), answer.location.as_str()), (303, led_to));
    }
    let page = desk.get("/tr/tisch").text;
    assert!(page.contains("<html lang=\"tr\""), "{page}");
    for (language, is_spoken) in
        [("de", true), ("en", true), ("tr", true), ("pl", false), ("de-simple", false)]
    {
        assert_eq!(page.contains(&format!("hreflang=\"{language}\"")), is_spoken, "{language}");
    }
    // A form that was open in another language is answered all the same.
    let words = [("name", "Hedwig"), ("angebot", "1"), ("channel", "phone")];
    let refused = desk.post("/uk/tisch/anmelden", &words);
    assert_eq!(refused.status.as_u16(), 422);
    assert!(refused.text.contains("<html lang=\"de\""));
}
