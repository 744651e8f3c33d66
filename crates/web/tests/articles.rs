//! Pages, guides, questions and news as everybody reads them, and as the office writes them.

#[expect(dead_code, reason = "each test file asks in its own way")]
mod site;

use atom_syndication::Feed;
use domain::accounts::Role;
use domain::articles::{ArticleId, TextForm};
use kernel::{Locale, WallTime};
use site::TestSite;
use testkit::{TestHub, article_form, coordinator};

fn office() -> (TestSite, String) {
    let site = TestSite::new(TestHub::sqlite());
    let session = site.log_in("koordination@hub.example", Role::Coordinator);
    (site, session)
}

fn status(site: &TestSite, path: &str) -> u16 {
    site.get(path, None).status.as_u16()
}

#[test]
fn a_kept_page_follows_its_text_its_pictures_and_the_clock() {
    let (site, session) = office();
    let picture = site.test.picture("Kim, mündlich");
    let id = site.test.article(article_form("news", "Neues im Garten", picture.number(), 1));
    let path = "/seiten/neues-im-garten";
    for _ in 0..2 {
        let page = site.get(path, None).text;
        assert!(page.contains("alt=\"Ein grüner Punkt\"") && page.contains("Bild: "), "{page}");
        assert!(page.contains("Kim Holunder") && !page.contains("mündlich"));
        assert!(site.get("/", None).text.contains(path), "news stand on the home page");
    }
    let gone = site.post(&format!("/tisch/texte/bilder/{picture}/entfernen"), Some(&session), &[]);
    assert_eq!(gone.status.as_u16(), 303);
    let page = site.get(path, None).text;
    assert!(!page.contains("<figure>") && page.contains("<p>Ein grüner Punkt</p>"), "its words stay");
    let until = site.test.hub.now().plus_seconds(3_600);
    let until = WallTime::from_civil(until.in_city().datetime()).to_stored();
    let planned = site.post(
        &format!("/tisch/texte/{id}/veroeffentlichen"),
        Some(&session),
        &[("fassung", "1"), ("public_until", &until)],
    );
    assert_eq!(planned.status.as_u16(), 303);
    assert_eq!(status(&site, path), 200);
    site.test.clock.advance_seconds(3_600);
    assert_eq!(status(&site, path), 404, "its time is over, whatever is kept");
    assert!(!site.get("/neues", None).text.contains(path));
}

#[test]
fn a_draft_and_a_version_that_is_not_published_are_seen_by_nobody() {
    let (site, session) = office();
    let id = site.test.draft(article_form("page", "So arbeiten wir", site.test.picture("Kim").number(), 1));
    assert_eq!(status(&site, "/seiten/so-arbeiten-wir"), 404);
    site.post(&format!("/tisch/texte/{id}/veroeffentlichen"), Some(&session), &[("fassung", "1")]);
    assert_eq!(status(&site, "/seiten/so-arbeiten-wir"), 200);
    let typed = [("title", "So arbeiten wir"), ("content", "Ganz neu."), ("before", "1")];
    let saved = site.post(&format!("/tisch/texte/{id}/in/de"), Some(&session), &typed);
    assert_eq!(saved.status.as_u16(), 303);
    assert!(!site.get("/seiten/so-arbeiten-wir", None).text.contains("Ganz neu."));
    let changes = site.get(&format!("/tisch/texte/{id}/fassungen/2"), Some(&session)).text;
    assert!(changes.contains("Ganz neu.") && changes.contains("class=\"gone\""), "{changes}");
    site.post(&format!("/tisch/texte/{id}/zurueckziehen"), Some(&session), &[]);
    assert_eq!(status(&site, "/seiten/so-arbeiten-wir"), 404);
}

#[test]
fn a_preview_shows_and_advises_and_keeps_nothing() {
    let (site, session) = office();
    let typed = [
        ("article_kind", "page"),
        ("title", "Vorher ansehen"),
        ("content", "## Garten\n\n#### Beet\n\nMehr [hier](/projekt)."),
        ("schritt", "vorschau"),
    ];
    let shown = site.post("/tisch/texte/neu", Some(&session), &typed);
    assert_eq!(shown.status.as_u16(), 200);
    assert!(shown.text.contains("<h2>Garten</h2>\n<h3>Beet</h3>"), "{}", shown.text);
    assert!(shown.text.contains("Hier fehlt eine Stufe") && shown.text.contains("sagt nicht, wohin"));
    assert!(site.test.hub.read(coordinator(), service::articles::desk).wait().unwrap().is_empty());
}

#[test]
fn a_hostile_text_is_refused_with_its_line_and_stands_there_again() {
    let (site, session) = office();
    let typed =
        [("article_kind", "page"), ("title", "Böse"), ("content", "Gut\n\n<script>alert(1)</script>")];
    for step in ["speichern", "vorschau"] {
        let fields: Vec<(&str, &str)> = typed.iter().copied().chain([("schritt", step)]).collect();
        let answer = site.post("/tisch/texte/neu", Some(&session), &fields);
        assert!(!answer.text.contains("<script>alert"), "{step}");
        if step == "speichern" {
            assert_eq!(answer.status.as_u16(), 422);
            assert!(
                answer.text.contains("content-error") && answer.text.contains("Zeile"),
                "{}",
                answer.text
            );
        }
    }
    assert!(site.test.hub.read(coordinator(), service::articles::desk).wait().unwrap().is_empty());
}

#[test]
fn readers_get_their_language_and_are_told_when_there_is_none() {
    let (site, _) = office();
    let id: ArticleId =
        site.test.article(article_form("guide", "Anfangen", site.test.picture("Kim").number(), 1));
    let simple = TextForm {
        title: "So fangen Sie an".into(),
        content: "Kommen Sie. [Hier sind die Angebote](/mitmachen).".into(),
        before: "1".into(),
        ..TextForm::default()
    };
    site.test
        .hub
        .write(coordinator(), move |cx| {
            service::articles::rewrite(cx, id, Locale::DeSimple, &simple)?;
            service::articles::publish(cx, id, &domain::articles::PlanForm::default(), "2")
        })
        .wait()
        .unwrap();
    let plain = site.get("/einfach/seiten/anfangen", None).text;
    assert!(plain.contains("So fangen Sie an") && plain.contains("href=\"/einfach/mitmachen\""), "{plain}");
    assert!(site.get("/seiten/anfangen", None).text.contains("href=\"/einfach/seiten/anfangen\" hreflang"));
    let arabic = site.get("/ar/seiten/anfangen", None).text;
    assert!(arabic.contains("<article lang=\"de\" dir=\"ltr\">") && arabic.contains("الألمانية"), "{arabic}");
}

#[test]
fn the_feed_of_news_reads_back() {
    let (site, _) = office();
    for (seed, title) in [(1, "Erstes & Bestes"), (2, "Zweites")] {
        site.test.article(article_form("news", title, site.test.picture("Kim").number(), seed));
        site.test.clock.advance_seconds(60);
    }
    let feed: Feed = site.get("/neues.atom", None).text.parse().unwrap();
    let titles: Vec<&str> = feed.entries.iter().map(|entry| entry.title.as_str()).collect();
    assert_eq!(titles, ["Zweites", "Erstes & Bestes"]);
    let entry = &feed.entries[1];
    assert!(entry.id.starts_with("tag:hub.example,2026-11-22:"), "{}", entry.id);
    assert_eq!(entry.links[0].href, "https://hub.example/seiten/erstes-bestes");
    let content = entry.content.as_ref().unwrap();
    assert_eq!(content.content_type.as_deref(), Some("html"));
    assert!(content.value.as_ref().unwrap().contains("<p>Ein Absatz.</p>"));
    assert_eq!(feed.authors.len(), 1);
    assert_eq!(feed.updated, entry.updated.max(feed.entries[0].updated));
}
