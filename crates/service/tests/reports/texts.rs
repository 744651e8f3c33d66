//! Reports of texts of the office: hidden wherever texts stand, and decided by somebody who did not write them.

use super::{GOES_ON, REPORTER, Town, case, cases, decide, object, report, town};
use domain::articles::{ArticleId, Kind, Phase};
use domain::reports::{Barred, Side, Target};
use kernel::Locale;
use service::{Error, open_data, reports::text_at};
use testkit::{TestHub, coordinator, on_both_databases, visitor};

/// Is the text on its list, on its page, in the search, in the sitemap and in the open data?
fn seen(test: &TestHub, id: ArticleId) -> [bool; 5] {
    test.hub.follow_search(&[], &GOES_ON).unwrap();
    let index = test.hub.search_index().unwrap();
    let question = service::search::Question {
        text: "Brunnen".into(),
        each: 10,
        ..service::search::Question::default()
    };
    let found =
        test.hub.read(visitor(), move |cx| service::search::ask(cx, &index, &question)).wait().unwrap();
    let read = test.hub.read(visitor(), move |cx| {
        let list = service::articles::list(cx, Kind::News, Locale::De)?.found;
        let page = service::articles::page(cx, "neues-vom-brunnen", Locale::De);
        let map = service::sitemap::sitemap(cx)?.articles;
        Ok((list.len(), page.is_ok(), map, open_data::text(cx, id).is_ok()))
    });
    let (list, page, map, open) = read.wait().unwrap();
    [
        list == 1,
        page,
        found.hits.iter().any(|hit| hit.path == "/seiten/neues-vom-brunnen"),
        map.iter().any(|(slug, _)| slug == "neues-vom-brunnen"),
        open,
    ]
}

on_both_databases! {
    fn a_reported_text_is_hidden_everywhere_and_decided_by_somebody_who_did_not_write_it(test) {
        let Town { colleague, .. } = town(test);
        let picture = test.picture("Kim");
        test.article(testkit::article_form("news", "Neues vom Brunnen", picture.number(), 1));
        let target = test.hub.read(visitor(), |cx| text_at(cx, "neues-vom-brunnen")).wait().unwrap();
        let Target::Article(text) = target else { panic!("{target:?}") };
        assert_eq!(seen(test, text), [true; 5]);
        let id = report(test, target, 1, REPORTER);
        // Who wrote it does not decide while somebody else can.
        assert_eq!(case(test, coordinator(), id).barred, Some(Barred::Wrote));
        assert!(matches!(decide(test, coordinator(), id, "keep"), Err(Error::Forbidden)));
        decide(test, colleague, id, "restrict").unwrap();
        assert_eq!(seen(test, text), [false; 5]);
        let opened = test.hub.read(coordinator(), move |cx| service::articles::open(cx, text)).wait().unwrap();
        assert_eq!(opened.article.phase(test.hub.now()), Phase::Restricted);
        let shown = case(test, colleague, id);
        assert_eq!((shown.entry.name.as_str(), shown.statement_link), ("Neues vom Brunnen", None));
        let (_, decided) = test.hub.read(coordinator(), cases::list).wait().unwrap();
        assert_eq!(decided.first().map(|row| row.name.as_str()), Some("Neues vom Brunnen"));
        test.work();
        // The office objects to itself at its desk; somebody of the network may decide.
        object(test, id, Side::Organisation).unwrap();
        assert!(!case(test, colleague, id).partners.is_empty());
    }
}
