//! How many statements each page asks of the database: a reviewed number, and the same one however much there is.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[expect(dead_code, reason = "each test file asks in its own way")]
mod site;

use domain::accounts::Role;
use domain::opportunities::OpportunityId;
use domain::organisations::OrganisationId;
use domain::signups::Channel;
use http::Method;
use site::TestSite;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};
use testkit::{TestHub, coordinator, note_statements, offer_form, signup_form, statements, visitor};

/// The statements are noted for the whole process: one test after the other.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// A city, and what its paths are about.
struct City {
    site: TestSite,
    club: OrganisationId,
    offer: OpportunityId,
    registered: i64,
    signup: i64,
    /// By the path they open.
    tokens: BTreeMap<&'static str, String>,
}

/// Two letters for each number: names of organisations are told apart by letters.
fn letters(number: u64) -> String {
    let letter = |digit: u64| char::from(b'a' + u8::try_from(digit % 26).unwrap());
    [letter(number / 26), letter(number)].iter().collect()
}

/// So many of everything: organisations, offers of one of them, dates, sign-ups in every state, registrations, letters.
fn city(size: u64) -> City {
    let test = TestHub::sqlite();
    let club = test.organisation("Gartenfreunde");
    let mut dated = offer_form("Sommerfest", "500", true);
    let date = dated.shifts[0].clone();
    dated.shifts = (0..size)
        .map(|week| domain::opportunities::ShiftForm {
            date: format!("2027-01-{:02}", week + 1),
            ..date.clone()
        })
        .collect();
    let offer = test.offer(club, dated);
    let shift = test.hub.read(visitor(), move |cx| service::opportunities::public_page(cx, offer));
    let shift = shift.wait().unwrap().shifts[0].id.to_string();
    let mut registered = 0;
    let mut signup = 0;
    for number in 0..size {
        let name = letters(number);
        let other = test.organisation(&format!("Verein {name}"));
        for of in [club, other] {
            let mut form = offer_form(&format!("Gießen {name}"), "50", false);
            form.way = "get_to_know".to_owned();
            let apply = test.offer(of, form);
            let seed = 10_000 + number * 10 + u64::from(of == club);
            let form = signup_form("Kim", &format!("w{seed}@post.example"), seed);
            let asked = test.hub.write(coordinator(), move |cx| {
                service::signups::for_somebody(cx, apply, &form, Channel::Desk)
            });
            asked.wait().unwrap();
        }
        for (at, spoken) in [true, false].into_iter().enumerate() {
            let seed = number * 10 + u64::try_from(at).unwrap();
            let mut form = signup_form("Kim", &format!("k{seed}@post.example"), seed);
            form.shift.clone_from(&shift);
            let taken = if spoken {
                test.hub.write(coordinator(), move |cx| {
                    service::signups::for_somebody(cx, offer, &form, Channel::Desk)
                })
            } else {
                test.hub.write(visitor(), move |cx| service::signups::submit(cx, offer, &form))
            };
            signup = taken.wait().unwrap().signup.id.number();
        }
        let form = testkit::organisation_form(&format!("Neulinge {name}"));
        let id =
            test.hub.write(visitor(), move |cx| service::organisations::register(cx, &form)).wait().unwrap();
        registered = id.number();
    }
    for number in 0..size {
        let event = testkit::event_form(&format!("Fest {}", letters(number)), "2026-12-05");
        let key = kernel::PublicId::draw(&mut kernel::SeededRng::new(80_000 + number));
        test.hub
            .write(coordinator(), move |cx| service::events::write(cx, club, &event, key))
            .wait()
            .unwrap();
    }
    for number in 0..size {
        let question = domain::inquiries::InquiryForm {
            kind: "question".to_owned(),
            message: format!("Wo ist Beet {number}?"),
            name: "Rosa".to_owned(),
            email: format!("rosa{number}@post.example"),
            form_key: kernel::PublicId::draw(&mut kernel::SeededRng::new(90_000 + number)).to_string(),
            ..domain::inquiries::InquiryForm::default()
        };
        test.hub.write(visitor(), move |cx| service::inquiries::ask(cx, &question)).wait().unwrap();
        let report = domain::reports::ReportForm {
            reason: "wrong".to_owned(),
            message: format!("Das stimmt nicht mehr, Nummer {number}."),
            form_key: kernel::PublicId::draw(&mut kernel::SeededRng::new(95_000 + number)).to_string(),
            ..domain::reports::ReportForm::default()
        };
        let entry = domain::reports::Target::Opportunity(offer);
        test.hub.write(visitor(), move |cx| service::reports::report(cx, entry, &report)).wait().unwrap();
    }
    test.advise(club, &testkit::ADVISED);
    let picture = test.picture("Kim, mündlich");
    for number in 0..size {
        for (at, kind) in ["page", "guide", "faq", "news"].into_iter().enumerate() {
            let seed = 95_000 + number * 10 + u64::try_from(at).unwrap();
            test.article(testkit::article_form(
                kind,
                &format!("Text {kind} {number}"),
                picture.number(),
                seed,
            ));
        }
    }
    test.work();
    let club_address = "gartenfreunde@verein.example";
    let tokens = BTreeMap::from([
        ("/meins/", test.mailbox.token("k1@post.example", "meins")),
        ("/antwort/", test.mailbox.token(club_address, "antwort")),
    ]);
    City { site: TestSite::new(test), club, offer, registered, signup, tokens }
}

fn starter_city() -> City {
    let test = TestHub::starter_city();
    let dated = (1..200).map(OpportunityId::new).find_map(|id| {
        let page =
            test.hub.read(visitor(), move |cx| service::opportunities::public_page(cx, id)).wait().ok()?;
        (!page.shifts.is_empty()).then_some((id, page.core.organisation))
    });
    let (offer, club) = dated.unwrap();
    City { site: TestSite::new(test), club, offer, registered: 1, signup: 1, tokens: BTreeMap::new() }
}

impl City {
    fn path(&self, pattern: &str) -> Option<String> {
        let id = if pattern.contains("organisationen/{id}") {
            self.registered
        } else if pattern.starts_with("/o/") {
            self.club.number()
        } else if pattern.contains("anmeldungen/{id}") {
            self.signup
        } else if ["veranstaltungen/{id}", "veranstaltungstermine/{id}"].iter().any(|it| pattern.contains(it))
            || pattern.starts_with("/termine/{id}")
            || [
                "rundbriefe/{id}",
                "fragen/{id}",
                "texte/",
                "meldungen/{id}",
                "beratung/{id}",
                "vermittlungen/{id}",
                "gruendungen/{id}",
                "steine/{id}",
                "ziele/{id}",
                "treffen/{id}",
            ]
            .iter()
            .any(|it| pattern.contains(it))
        {
            1
        } else {
            self.offer.number()
        };
        let path = pattern
            .replace("{number}", "1")
            .replace("{slug}", "text-page-0")
            .replace("{lang}", "de")
            .replace("{year}", "2026")
            .replace("{id}", &id.to_string())
            .replace("{format}", "csv")
            .replace("{other}", "2");
        if !path.contains("{token}") {
            return Some(path);
        }
        let (_, token) = self.tokens.iter().find(|(start, _)| path.starts_with(**start))?;
        Some(path.replace("{token}", token))
    }

    /// The statements of each page that there is, by its pattern.
    fn pages(&self) -> BTreeMap<&'static str, Vec<String>> {
        let staff = self.site.log_in("zahlen@hub.example", Role::Coordinator);
        let own = self.site.log_in("zahlen@verein.example", Role::Organisation(self.club));
        let mut pages = BTreeMap::new();
        for row in self.site.table() {
            let Some(path) = (row.method == Method::GET).then(|| self.path(row.path)).flatten() else {
                continue;
            };
            let session = if row.path.starts_with("/tisch") || row.path.starts_with("/einrichten") {
                Some(staff.as_str())
            } else if row.path.starts_with("/unser-bereich") {
                Some(own.as_str())
            } else {
                None
            };
            statements();
            let answer = self.site.get(&path, session);
            let sent = statements();
            if answer.status.as_u16() == 200 {
                pages.insert(row.path, sent);
            }
        }
        pages
    }
}

#[test]
fn every_page_of_the_starter_city_asks_a_known_number_of_statements() {
    let _alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    note_statements();
    let mut picture = String::new();
    for (pattern, sent) in starter_city().pages() {
        writeln!(picture, "{:3} {pattern}", sent.len()).unwrap();
    }
    insta::assert_snapshot!(picture);
}

#[test]
fn a_page_asks_as_many_statements_of_a_large_city_as_of_a_small_one() {
    let _alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    note_statements();
    let small = city(2).pages();
    let large = city(12).pages();
    assert!(small.len() > 25, "only {} pages were asked", small.len());
    let mut more = String::new();
    for (pattern, sent) in &small {
        let many = &large[pattern];
        // A list that is longer than its page counts the rest: one statement more, once.
        if many.len() > sent.len() + 1 {
            write!(more, "\n{pattern}: {} statements, with more rows {}:", sent.len(), many.len()).unwrap();
            for sql in many {
                write!(more, "\n    {}", sql.chars().take(160).collect::<String>()).unwrap();
            }
        }
    }
    assert!(more.is_empty(), "{more}");
}

/// How long an answer takes follows from what is asked of the database: the same, in the same order.
#[test]
fn asking_for_a_code_and_trying_one_is_the_same_work_for_known_and_unknown_addresses() {
    let _alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    note_statements();
    let test = TestHub::sqlite();
    test.organisation("Gartenfreunde");
    let site = TestSite::new(test);
    // Without what was bound.
    let sent = || -> Vec<String> {
        let all = statements();
        all.iter().map(|sql| sql.split(" -- binds").next().unwrap_or_default().trim().to_owned()).collect()
    };
    let work = |email: &str| {
        let fields = [("email", email)];
        let _before = sent();
        let asked = site.post("/einloggen", None, &fields);
        let set = asked.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
        let cookie = set.filter_map(|cookie| cookie.split(';').next()).collect::<Vec<_>>().join("; ");
        let mut all = vec![sent()];
        let again = site.post("/einloggen", None, &fields);
        assert_eq!(again.status, asked.status);
        all.push(sent());
        for _ in 0..6 {
            let tried = site::request("POST", "/einloggen/code", None)
                .header("sec-fetch-site", "same-origin")
                .header("cookie", &cookie)
                .body(axum::body::Body::from("code=aaaabbbb"));
            site.ask(tried.unwrap());
            all.push(sent());
        }
        all
    };
    // What everybody together have done has its row from here on.
    let _first = work("zuerst@verein.example");
    let known = work("gartenfreunde@verein.example");
    assert!(known.iter().all(|sent| sent.len() >= 3), "{known:#?}");
    assert_eq!(known, work("niemand@verein.example"));
}
