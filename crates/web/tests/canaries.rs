//! A mark in every private field, put there by those who fill it in; then every page, feed, list, file and error is asked
//! for in every role and language, and every mail and log line is read: a mark is seen only by whom it is meant for.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[expect(dead_code, reason = "each test file asks in its own way")]
mod site;

use domain::accounts::{ColleagueForm, Role};
use domain::opportunities::OpportunityId;
use domain::organisations::OrganisationId;
use domain::people::ContactForm;
use domain::policy::{Actor, Matter};
use domain::signups::{Channel, SignupForm};
use kernel::{Locale, PublicId, SeededRng};
use service::Caller;
use site::{ROLES, TestSite};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::{Arc, Mutex};
use testkit::{TestHub, coordinator, offer_form, organisation_form, signup_form, visitor};

/// A mark, and the roles that may see it. What no role sees is for whoever has the link, or for nobody.
const MARKS: &[(&str, &[&str])] = &[
    ("zzname", &["own", "colleague", "coordinator", "admin"]),
    ("zzmail", &["own", "colleague", "coordinator", "admin"]),
    ("4710-871", &["own", "colleague", "coordinator", "admin"]),
    ("zzmessage", &["own", "colleague", "coordinator", "admin"]),
    // Who signed up with another organisation, which an officer speaks for.
    ("zzother", &["foreign", "officer", "coordinator", "admin"]),
    // Not confirmed yet: the organisation does not hear of it before.
    ("zzunconfirmed", &["coordinator", "admin"]),
    ("zzguardian", &["coordinator", "admin"]),
    // On the phone, without mail.
    ("zzcaller", &["own", "colleague", "coordinator", "admin"]),
    // An offer that waits to be looked at.
    ("zzdraft", &["own", "colleague", "moderator", "coordinator", "admin"]),
    // An event that waits to be looked at, and the address of a club's own calendar.
    ("zzevent", &["own", "colleague", "moderator", "coordinator", "admin"]),
    ("zzfeed", &["own", "colleague", "coordinator", "admin"]),
    ("zzregistrant", &["coordinator", "admin"]),
    ("zzbarrier", &["coordinator", "admin"]),
    // Who reported an entry of "own", and in which words: the organisation never learns it.
    ("zzreporter", &["coordinator", "admin"]),
    ("zzreported", &["coordinator", "admin"]),
    ("zzobjection", &["coordinator", "admin"]),
    ("zzasker", &["coordinator", "admin"]),
    ("zzquestion", &["coordinator", "admin"]),
    ("zznoted", &["coordinator", "admin"]),
    ("zzadvice", &["coordinator", "admin"]),
    ("zzadvised", &["coordinator", "admin"]),
    ("zzintroduced", &["coordinator", "admin"]),
    ("zzpassed", &["coordinator", "admin"]),
    ("zzfounding", &["coordinator", "admin"]),
    ("zzfounder", &["coordinator", "admin"]),
    // Who named an obstacle and in which words: the page says it in the words of the office.
    ("zznamer", &["coordinator", "admin"]),
    ("zzstone", &["coordinator", "admin"]),
    ("zzhindered", &[]),
    ("zzminutes", &["coordinator", "admin"]),
    ("zzsuccessor", &["own", "coordinator", "admin"]),
    ("zzteam", &["coordinator", "admin"]),
    ("zzagreed", &["coordinator", "admin"]),
    ("zztext", &["coordinator", "admin"]),
    ("zzcircular", &["coordinator", "admin"]),
    ("zzlist", &["coordinator", "admin"]),
];

struct City {
    site: TestSite,
    own: OrganisationId,
    foreign: OrganisationId,
    offer: OpportunityId,
    registered: OrganisationId,
}

fn contact(name: &str, email: &str, phone: &str) -> ContactForm {
    ContactForm { name: name.to_owned(), email: email.to_owned(), phone: phone.to_owned() }
}

fn confirm(test: &TestHub, address: &str) {
    test.work();
    let token = test.mailbox.token(address, "meins");
    let confirmed = test.hub.write(visitor(), move |cx| {
        let Matter::OwnSignup(id) = cx.bear(domain::links::Purpose::OwnSignup, &token)? else {
            return Err(service::Error::NotFound);
        };
        service::signups::confirm(cx, id)
    });
    confirmed.wait().unwrap();
}

fn submit(test: &TestHub, offer: OpportunityId, form: SignupForm) {
    test.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &form)).wait().unwrap();
}

fn city() -> City {
    let test = TestHub::sqlite();
    let hub = test.hub.clone();
    let own = test.organisation("Gartenfreunde");
    let foreign = test.organisation("Werkstatt");
    let mut form = offer_form("Gießen", "9", false);
    form.way = "get_to_know".to_owned();
    let offer = test.offer(own, form);
    let other = test.offer(foreign, offer_form("Schrauben", "9", false));
    let person = |key: u64, name: &str, email: &str, phone: &str| SignupForm {
        contact: contact(name, email, phone),
        ..signup_form("", "", key)
    };
    let message = "Ich komme gern: zzmessage".to_owned();
    submit(
        &test,
        offer,
        SignupForm { message, ..person(11, "Ana zzname", "zzmail@post.example", "0221 4710-871") },
    );
    confirm(&test, "zzmail@post.example");
    submit(&test, other, person(12, "Bo zzother", "zzother@post.example", ""));
    confirm(&test, "zzother@post.example");
    submit(&test, offer, person(13, "Cem zzunconfirmed", "zzunconfirmed@post.example", ""));
    let young = SignupForm {
        under_16: true,
        guardian: contact("Dora zzguardian", "zzguardian@post.example", ""),
        ..person(14, "Kim", "kind@post.example", "")
    };
    submit(&test, offer, young);
    confirm(&test, "kind@post.example");
    let caller = person(15, "Emil zzcaller", "", "0221 4710-872");
    hub.write(coordinator(), move |cx| service::signups::for_somebody(cx, offer, &caller, Channel::Phone))
        .wait()
        .unwrap();
    let lead = Actor::Member { account: domain::accounts::AccountId::new(2), role: Role::Lead(own) };
    let mut draft = offer_form("Noch ein Entwurf zzdraft", "3", false);
    draft.contact.name = "Fritz zzdraft".to_owned();
    hub.write(Caller::web(lead, Locale::De), move |cx| service::opportunities::write(cx, own, &draft))
        .wait()
        .unwrap();
    let event = testkit::event_form("Nachtfest zzevent", "2026-12-19");
    let key = PublicId::draw(&mut SeededRng::new(19));
    hub.write(Caller::web(lead, Locale::De), move |cx| service::events::write(cx, own, &event, key))
        .wait()
        .unwrap();
    let feed = service::feeds::FeedForm {
        url: "https://verein.example/zzfeed.ics".to_owned(),
        topic: "nature".to_owned(),
        district: String::new(),
    };
    hub.write(Caller::web(lead, Locale::De), move |cx| service::feeds::set_address(cx, own, &feed))
        .wait()
        .unwrap();
    let mut asking = organisation_form("Neulinge");
    asking.contact = contact("Gül zzregistrant", "zzregistrant@verein.example", "");
    let registered =
        hub.write(visitor(), move |cx| service::organisations::register(cx, &asking)).wait().unwrap();
    let barrier = domain::barriers::BarrierForm {
        message: "Der Knopf hat keinen Namen: zzbarrier".to_owned(),
        name: "Hana zzbarrier".to_owned(),
        email: "zzbarrier@post.example".to_owned(),
        form_key: "0123456789abcdef".to_owned(),
        ..domain::barriers::BarrierForm::default()
    };
    hub.write(visitor(), move |cx| service::barriers::report(cx, &barrier)).wait().unwrap();
    let report = domain::reports::ReportForm {
        reason: "wrong".to_owned(),
        message: "Das stimmt nicht: zzreported".to_owned(),
        name: "Rita zzreporter".to_owned(),
        email: "zzreporter@post.example".to_owned(),
        form_key: "0123456789abcdef".to_owned(),
        ..domain::reports::ReportForm::default()
    };
    let entry = domain::reports::Target::Opportunity(offer);
    let reported =
        hub.write(visitor(), move |cx| service::reports::report(cx, entry, &report)).wait().unwrap();
    let colleague = domain::people::EmailAddress::parse("zweite@stadt.example").unwrap();
    let office = hub
        .write(Caller::system(), move |cx| {
            service::access::open_account(cx, &colleague, "Zweite", Role::Coordinator)
        })
        .wait()
        .unwrap();
    let office = Caller::web(Actor::Member { account: office.id, role: Role::Coordinator }, Locale::De);
    let decision = domain::reports::DecisionForm {
        outcome: "ask_change".to_owned(),
        facts: "Bitte nennen Sie die Zeiten.".to_owned(),
        ground: "rules".to_owned(),
        rule: "Selbstverständnis".to_owned(),
    };
    hub.write(office, move |cx| service::reports::decide(cx, reported, &decision)).wait().unwrap();
    // The statement goes to the organisation before it objects.
    test.work();
    let theirs = Caller::web(Actor::Bearer(Matter::Statement(reported)), Locale::De);
    hub.write(theirs, move |cx| {
        service::reports::object(cx, reported, domain::reports::Side::Organisation, "Nein: zzobjection")
    })
    .wait()
    .unwrap();
    hub.write(coordinator(), move |cx| service::organisations::sign(cx, foreign)).wait().unwrap();
    hub.write(coordinator(), move |cx| service::reports::ask_partner(cx, reported, &foreign.to_string()))
        .wait()
        .unwrap();
    let question = domain::inquiries::InquiryForm {
        kind: "question".to_owned(),
        message: "Wo ist das Beet? zzquestion".to_owned(),
        name: "Rosa zzasker".to_owned(),
        email: "zzasker@post.example".to_owned(),
        form_key: "0123456789abcdef".to_owned(),
        ..domain::inquiries::InquiryForm::default()
    };
    let asked = hub.write(visitor(), move |cx| service::inquiries::ask(cx, &question)).wait().unwrap();
    let noted = domain::inquiries::SaidForm {
        kind: "note".to_owned(),
        text: "Ruft oft an: zznoted".to_owned(),
        ..domain::inquiries::SaidForm::default()
    };
    hub.write(coordinator(), move |cx| service::inquiries::say(cx, asked, &noted)).wait().unwrap();
    let advised = testkit::Advised {
        talk: ["Gießen: zzadvice", "Resi zzadvised"],
        introduced: ["Uli zzintroduced", "Kann gießen: zzpassed"],
        founding: ["Garten zzfounding", "Willi zzfounder"],
    };
    test.advise(own, &advised);
    let successor = contact("Ida zzsuccessor", "zzsuccessor@post.example", "");
    hub.write(coordinator(), move |cx| service::hand_over::offer(cx, own, &successor)).wait().unwrap();
    let colleague = ColleagueForm { name: "Jo zzteam".to_owned(), email: "zzteam@stadt.example".to_owned() };
    hub.write(Caller::system(), move |cx| service::roles::grant_town(cx, &colleague, "auditor", None))
        .wait()
        .unwrap();
    let circular = domain::circulars::CircularForm {
        subject: "Entwurf zzcircular".to_owned(),
        text: "Noch nicht hinaus: zzcircular".to_owned(),
        to: vec![own.to_string()],
        form_key: "0123456789abcdef".to_owned(),
    };
    hub.write(coordinator(), move |cx| service::circulars::write(cx, &circular)).wait().unwrap();
    network(&test, own);
    let picture = test.picture("Kim zzagreed");
    test.article(testkit::article_form("news", "Neues im Garten", picture.number(), 1));
    // Its address says nothing of its words: a page that is not there repeats what was asked for.
    test.draft(domain::articles::ArticleForm {
        slug: "noch-nicht-fertig".to_owned(),
        ..testkit::article_form("page", "Noch nicht fertig zztext", picture.number(), 2)
    });
    let list = [["Verein", "Mail"], ["Turnverein zzlist", "zzlist@verein.example"]];
    let list = list.map(|row| row.map(str::to_owned).to_vec());
    hub.write(coordinator(), move |cx| service::imports::put_up(cx, "liste.csv", &list, None))
        .wait()
        .unwrap();
    test.work();
    test.follow_search();
    City { site: TestSite::new(test), own, foreign, offer, registered }
}

/// A public obstacle, whom it hinders too, and minutes.
fn network(test: &TestHub, club: OrganisationId) {
    let obstacle = domain::obstacles::ObstacleForm {
        words: "Frau Nane lässt uns nicht hinein: zzstone".to_owned(),
        name: "Nora zznamer".to_owned(),
        email: "zznamer@post.example".to_owned(),
        form_key: "0123456789abcdef".to_owned(),
        ..domain::obstacles::ObstacleForm::default()
    };
    let id = test.hub.write(visitor(), move |cx| service::obstacles::name(cx, &obstacle)).wait().unwrap();
    let opening = domain::obstacles::OpeningForm {
        title: "Die Tür bleibt zu".to_owned(),
        text: "Abends ist niemand da, der aufschließt.".to_owned(),
        ..domain::obstacles::OpeningForm::default()
    };
    test.hub
        .write(coordinator(), move |cx| service::obstacles::open(cx, id, &opening, "desk"))
        .wait()
        .unwrap();
    let voice =
        domain::obstacles::VoiceForm { email: "zzhindered@post.example".to_owned(), phone: String::new() };
    test.hub.write(visitor(), move |cx| service::obstacles::too(cx, id, &voice)).wait().unwrap();
    let meeting = domain::meetings::MeetingForm {
        title: "Runde".to_owned(),
        on: "2026-11-22".to_owned(),
        place: "Rathaus".to_owned(),
        guests: vec![club.to_string()],
        form_key: "0123456789abcdef".to_owned(),
        ..domain::meetings::MeetingForm::default()
    };
    let id = test.hub.write(coordinator(), move |cx| service::meetings::plan(cx, &meeting)).wait().unwrap();
    test.hub
        .write(coordinator(), move |cx| service::meetings::hold(cx, id, "Gesagt wurde zzminutes."))
        .wait()
        .unwrap();
}

fn session(city: &City, role: &str) -> Option<String> {
    city.site.session(role, city.own, city.foreign)
}

/// The addresses of a route: with each small number, so that what belongs to others is asked for too.
fn addresses(pattern: &str, city: &City) -> BTreeSet<String> {
    let last = city.registered.number().max(city.offer.number()).max(8);
    (1..=last)
        .flat_map(|id| {
            ["csv", "xlsx"].map(|format| {
                pattern
                    .replace("{id}", &id.to_string())
                    .replace("{other}", &city.foreign.number().to_string())
                    .replace("{format}", format)
                    .replace("{token}", "kein-link")
                    .replace("{name}", "kein-bild")
                    .replace("{number}", "1")
                    .replace("{slug}", if id == 1 { "neues-im-garten" } else { "noch-nicht-fertig" })
                    .replace("{lang}", "de")
                    .replace("{year}", "2026")
                    .replace("{measure}", "1")
            })
        })
        .collect()
}

/// What a workbook says, or what stands there.
fn said(path: &str, text: String, bytes: &[u8]) -> String {
    if path.ends_with("xlsx") { sheets::read(bytes).map_or(text, |sheet| format!("{sheet:?}")) } else { text }
}

fn seen(text: &str) -> BTreeSet<&'static str> {
    MARKS.iter().map(|(mark, _)| *mark).filter(|mark| text.contains(mark)).collect()
}

/// Everything that is logged while this runs.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn what_is_private_is_seen_by_whom_it_is_meant_for_and_stands_in_no_log() {
    let log = Log::default();
    let writer = log.clone();
    let lines =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || writer.clone());
    tracing::subscriber::set_global_default(lines.finish()).unwrap();
    tracing::info!("the log is read");
    let city = city();
    let table = city.site.table();
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut leaks = Vec::new();
    for role in ROLES {
        let session = session(&city, role);
        for row in table.iter().filter(|row| row.method == http::Method::GET) {
            for path in addresses(row.path, &city) {
                let answer = city.site.get(&path, session.as_deref());
                assert_ne!(answer.status.as_u16(), 500, "{path} as {role}");
                let bytes = answer.bytes.clone();
                for mark in seen(&said(&path, answer.text, &bytes)) {
                    let (_, may) = MARKS.iter().find(|(known, _)| *known == mark).unwrap();
                    if !may.contains(&role) {
                        leaks.push(format!("{path} shows {mark} to {role}"));
                    }
                    found.entry(mark).or_default().insert(role);
                }
                assert!(!answer.location.contains("zz"), "{path} as {role} leads to {}", answer.location);
            }
        }
    }
    for role in ROLES {
        let session = session(&city, role);
        let suggested = |words: &str| {
            let answer = city.site.get(&format!("/suche/vorschlaege?q={words}"), session.as_deref());
            assert_eq!(answer.status, http::StatusCode::OK);
            answer.text
        };
        assert!(suggested("Gartenfreunde").contains("/o/"), "what is public is found");
        // The search is for what everybody may see, whoever asks.
        for words in MARKS.iter().map(|(mark, _)| *mark).chain(["zz"]) {
            let marks = seen(&suggested(words));
            leaks.extend(marks.iter().map(|mark| format!("a search for {words} shows {mark} to {role}")));
        }
    }
    assert!(leaks.is_empty(), "{leaks:#?}");
    for (mark, may) in MARKS {
        let by = found.get(mark).cloned().unwrap_or_default();
        assert_eq!(by, may.iter().copied().collect(), "who sees {mark}: the crawl has to find it");
    }
    let log = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
    assert!(log.contains("the log is read"));
    for line in log.lines() {
        assert!(seen(line).is_empty(), "logged: {line}");
    }
}

#[test]
fn no_mail_tells_of_somebody_whom_its_reader_has_nothing_to_do_with() {
    let city = city();
    let mails = city.site.test.mailbox.all();
    assert!(mails.len() > 8, "the flows write to people");
    for mail in mails {
        let own = mail.to.address.split('@').next().unwrap_or_default();
        let allowed: &[&str] = match own {
            "gartenfreunde" => &["zzname", "zzmail", "4710-871", "zzmessage", "zzcaller", "zzsuccessor"],
            "werkstatt" => &["zzother"],
            "zzmail" => &["zzname"],
            _ => &[],
        };
        for mark in seen(&format!("{}\n{}", mail.subject, mail.text)) {
            assert!(
                allowed.contains(&mark) || own == mark,
                "{} is told {mark}: {}",
                mail.to.address,
                mail.text
            );
        }
    }
}
