//! What programs read, and what other sites show: everything public page after page, nothing else, and refusals that say why.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[expect(dead_code, reason = "each test file asks in its own way")]
mod site;

use domain::accounts::{AccountId, Role};
use domain::policy::Actor;
use http::StatusCode;
use serde_json::Value;
use site::{Answer, TestSite, request};
use std::collections::BTreeSet;
use testkit::{TestHub, coordinator, offer_form};

const OFFERS: usize = 7;

fn garden() -> TestSite {
    let test = TestHub::sqlite();
    let club = test.organisation("Gartenfreunde \"Süd\" & Söhne");
    let other = test.organisation("Werkstatt");
    for number in 1..OFFERS {
        test.offer(club, offer_form(&format!("Gießen {number}"), "3", false));
    }
    test.offer(other, offer_form("Sommerfest", "5", true));
    TestSite::new(test)
}

fn json(answer: &Answer) -> Value {
    serde_json::from_str(&answer.text).unwrap()
}

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    answer.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// All items of a list, by following `next`.
fn walk(site: &TestSite, path: &str) -> Vec<Value> {
    let (mut items, mut path) = (Vec::new(), path.to_owned());
    for _ in 0..50 {
        let answer = site.get(&path, None);
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text);
        let page = json(&answer);
        items.extend(page["items"].as_array().unwrap().iter().cloned());
        let Some(next) = page["next"].as_str() else { return items };
        next.strip_prefix("https://hub.example").unwrap().clone_into(&mut path);
    }
    panic!("{path} never ends");
}

#[test]
fn a_list_is_walked_page_after_page_and_names_each_entry_once() {
    let site = garden();
    for limit in [1, 2, 3, 200] {
        let items = walk(&site, &format!("/api/v1/opportunities?limit={limit}"));
        let ids: BTreeSet<i64> = items.iter().map(|item| item["id"].as_i64().unwrap()).collect();
        assert_eq!((items.len(), ids.len()), (OFFERS, OFFERS), "limit {limit}");
    }
    let of_one = walk(&site, "/api/v1/opportunities?organisation=2&limit=1");
    assert_eq!(of_one.len(), 1);
    assert_eq!(of_one[0]["title"], "Sommerfest");
    assert!(of_one[0]["dates"][0]["starts"].as_str().unwrap().ends_with("+01:00"), "{}", of_one[0]);
    assert_eq!(walk(&site, "/api/v1/organisations?limit=1").len(), 2);
}

#[test]
fn how_somebody_is_reached_stands_in_the_single_document_alone() {
    let site = garden();
    let list = site.get("/api/v1/opportunities", None).text + &site.get("/api/v1/organisations", None).text;
    assert!(!list.contains('@') && !list.contains("\"phone\""), "{list}");
    let one = json(&site.get("/api/v1/opportunities/1", None));
    assert!(one["contact"]["email"].as_str().unwrap().contains('@'));
    assert!(json(&site.get("/api/v1/organisations/1", None))["contact_points"].is_array());
}

#[test]
fn events_and_texts_are_told_as_their_pages_tell_them_and_drafts_are_not() {
    let site = garden();
    let club = domain::organisations::OrganisationId::new(1);
    let put_up = |caller: service::Caller, title: &str, seed: u64| {
        let event = testkit::event_form(title, "2026-12-05");
        let key = kernel::PublicId::draw(&mut kernel::SeededRng::new(seed));
        let written = site.test.hub.write(caller, move |cx| service::events::write(cx, club, &event, key));
        written.wait().unwrap().id
    };
    let fest = put_up(coordinator(), "Hoffest", 1);
    let member = Actor::Member { account: AccountId::new(9), role: Role::Organisation(club) };
    let waits = put_up(service::Caller::web(member, kernel::Locale::De), "Noch geheim", 2);
    let events = walk(&site, "/api/v1/events?limit=1");
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!((&events[0]["title"], &events[0]["organisation"]["id"]), (&"Hoffest".into(), &1.into()));
    assert_eq!(events[0]["dates"][0]["starts"], "2026-12-05T10:00:00+01:00");
    assert_eq!(walk(&site, "/api/v1/events?organisation=2").len(), 0);
    assert_eq!(json(&site.get(&format!("/api/v1/events/{fest}"), None)), events[0]);
    let office = site.log_in("koordination@hub.example", Role::Coordinator);
    assert_eq!(site.get(&format!("/api/v1/events/{waits}"), Some(&office)).status.as_u16(), 404);
    let frame = site.get("/einbetten/1", None).text;
    assert!(frame.contains("Hoffest") && !frame.contains("Noch geheim"), "{frame}");

    let picture = site.test.picture("Kim, mündlich");
    let text = site.test.article(testkit::article_form("guide", "Anfangen", picture.number(), 3));
    let draft = site.test.draft(testkit::article_form("page", "Noch nicht fertig", picture.number(), 4));
    let texts = walk(&site, "/api/v1/texts?limit=1");
    assert_eq!(texts.len(), 1, "{texts:?}");
    assert_eq!((&texts[0]["kind"], &texts[0]["title"]), (&"guide".into(), &"Anfangen".into()));
    assert_eq!(json(&site.get(&format!("/api/v1/texts/{text}"), None)), texts[0]);
    assert_eq!(site.get(&format!("/api/v1/texts/{draft}"), Some(&office)).status.as_u16(), 404);
}

#[test]
fn ideas_are_told_without_those_who_told_them_and_one_that_waits_is_not() {
    let site = garden();
    let note = |title: &str, seed: u64| domain::ideas::NoteForm {
        source: "paper".into(),
        idea: domain::ideas::IdeaForm {
            title: title.into(),
            text: "Zum Ausruhen.".into(),
            name: "Tilda Rosenkohl".into(),
            phone: "0221 4710-301".into(),
            form_key: kernel::PublicId::draw(&mut kernel::SeededRng::new(seed)).to_string(),
            ..domain::ideas::IdeaForm::default()
        },
    };
    let mut ids = Vec::new();
    for (title, up) in [("Bank am Teich", true), ("Noch geheim", false), ("Bank am Markt", true)] {
        let note = note(title, ids.len() as u64);
        let written = site.test.hub.write(coordinator(), move |cx| {
            let id = service::ideas::note_down(cx, &note)?;
            if up {
                service::ideas::publish(cx, id, &note.idea, "de")?;
                service::ideas::sign_list(cx, id, domain::ideas::Channel::Paper, "Ulla Rosenkohl")?;
            }
            Ok(id)
        });
        ids.push(written.wait().unwrap());
    }
    let ideas = walk(&site, "/api/v1/ideas?limit=1");
    let titles: Vec<&str> = ideas.iter().map(|it| it["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Bank am Teich", "Bank am Markt"]);
    assert_eq!((&ideas[0]["state"], &ideas[0]["supporters"]), (&"waiting".into(), &1.into()));
    let one = site.get(&format!("/api/v1/ideas/{}", ids[0]), None);
    assert_eq!(json(&one), ideas[0]);
    assert!(!one.text.contains("Rosenkohl") && !one.text.contains("4710"), "{}", one.text);
    let office = site.log_in("koordination@hub.example", Role::Coordinator);
    assert_eq!(site.get(&format!("/api/v1/ideas/{}", ids[1]), Some(&office)).status.as_u16(), 404);
}

#[test]
fn what_is_not_public_is_not_there_whoever_asks() {
    let site = garden();
    let office = site.log_in("koordination@hub.example", Role::Coordinator);
    let id = site.test.offer(domain::organisations::OrganisationId::new(2), offer_form("Geheim", "3", false));
    let pause = site.test.hub.write(coordinator(), move |cx| service::opportunities::pause(cx, id));
    pause.wait().unwrap();
    for session in [None, Some(office.as_str())] {
        let answer = site.get(&format!("/api/v1/opportunities/{id}"), session);
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(!site.get("/api/v1/opportunities", session).text.contains("Geheim"));
    }
}

#[test]
fn a_change_is_seen_by_the_next_who_asks() {
    let site = garden();
    assert!(!site.get("/api/v1/opportunities", None).text.contains("Neues Beet"));
    site.test.offer(domain::organisations::OrganisationId::new(1), offer_form("Neues Beet", "3", false));
    assert!(site.get("/api/v1/opportunities", None).text.contains("Neues Beet"));
}

#[test]
fn a_refusal_says_why_as_problem_details() {
    let site = garden();
    for (path, status, parameter) in [
        ("/api/v1/opportunities?limit=0", 400, "limit"),
        ("/api/v1/opportunities?after=x", 400, "after"),
        ("/api/v1/opportunities?topic=gibtesnicht", 400, "topic"),
        ("/api/v1/opportunities?lang=xx", 400, "lang"),
        ("/api/v1/organisations?sector=x", 400, "sector"),
        ("/api/v1/organisations/999", 404, ""),
        ("/api/v1/organisations/x", 404, ""),
        ("/api/v1/gibtesnicht", 404, ""),
    ] {
        // The second time it may come from the shelf.
        for _ in 0..2 {
            let answer = site.get(path, None);
            assert_eq!(answer.status.as_u16(), status, "{path}");
            assert_eq!(header(&answer, "content-type"), "application/problem+json", "{path}");
            let problem = json(&answer);
            assert_eq!(problem["status"], status);
            assert_eq!(problem["parameter"].as_str().unwrap_or_default(), parameter, "{path}");
            assert!(problem["detail"].as_str().unwrap().len() > 10);
        }
    }
    let answer = site.ask(request("DELETE", "/api/v1/topics", None).body(axum::body::Body::empty()).unwrap());
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(header(&answer, "content-type"), "application/problem+json");
    assert!(header(&answer, "allow").contains("GET"), "{:?}", answer.headers);
}

#[test]
fn any_site_may_read_data_and_show_the_frame_and_no_other_page() {
    let site = garden();
    for _ in 0..2 {
        let data = site.get("/api/v1/opportunities", None);
        assert_eq!(header(&data, "access-control-allow-origin"), "*");
        assert_eq!(header(&data, "cross-origin-resource-policy"), "cross-origin");
        let frame = site.get("/einbetten/1", None);
        assert!(header(&frame, "content-security-policy").contains("frame-ancestors *"));
        assert!(!frame.text.contains("<script") && !frame.text.contains("<form"));
        assert!(frame.headers.get("set-cookie").is_none());
    }
    for page in ["/", "/o/1", "/o/1/einbetten", "/mitmachen", "/offene-daten"] {
        let answer = site.get(page, None);
        assert!(header(&answer, "content-security-policy").contains("frame-ancestors 'none'"), "{page}");
        assert_eq!(header(&answer, "access-control-allow-origin"), "", "{page}");
    }
}

#[test]
fn a_frame_has_the_colour_that_was_chosen_and_only_that_rule() {
    let site = garden();
    let frame = site.get("/einbetten/1?farbe=84205a&anzahl=2", None);
    assert!(frame.text.contains("--action:#84205a"), "{}", frame.text);
    assert!(header(&frame, "content-security-policy").contains("'sha256-"));
    assert_eq!(frame.text.matches("class=\"card\"").count(), 2);
    let wrong = site.get("/einbetten/1?farbe=%7D%3C%2Fstyle%3E", None);
    assert!(!wrong.text.contains("<style>") && !header(&wrong, "content-security-policy").contains("sha256"));
}

#[test]
fn a_frame_of_nobody_says_so_inside_the_frame() {
    let site = garden();
    for path in ["/einbetten/999", "/einbetten/x"] {
        let frame = site.get(path, None);
        assert_eq!(frame.status, StatusCode::NOT_FOUND);
        assert!(frame.text.contains("Diese Liste gibt es nicht mehr"), "{path}");
        assert!(header(&frame, "content-security-policy").contains("frame-ancestors *"));
    }
}

#[test]
fn the_line_to_copy_is_html_whatever_the_name_is() {
    let site = garden();
    let page = site.get("/o/1/einbetten?farbe=%231D5C42", None);
    assert_eq!(page.status, StatusCode::OK);
    // Escaped twice: once for the line, once for the page on which it stands.
    assert!(page.text.contains("farbe=1d5c42"), "{}", page.text);
    assert!(page.text.contains("&amp;quot;") || page.text.contains("&#38;quot;"), "{}", page.text);
    let wrong = site.get("/o/1/einbetten?farbe=ffcc00&anzahl=99", None);
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("id=\"farbe-error\"") && wrong.text.contains("id=\"anzahl-error\""));
    assert!(wrong.text.contains("value=\"ffcc00\"") && !wrong.text.contains("embed-line"));
}
