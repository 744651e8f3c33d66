use super::super::card::tests::{at, row, settings};
use super::*;
use kernel::{Count, Locale};

fn feed(rows: Vec<Card>, next: Option<Cursor>) -> String {
    let settings = settings();
    let reader = Reader { locale: Locale::Tr, settings: &settings, now: at("2026-11-22T12:00") };
    let site = Site { base_url: "https://hub.example:8443".into() };
    let filter = Filter { topic: Some("nature".into()), free: true, ..Filter::default() };
    let list = List { count: Count::Exactly(1), rows, next };
    written(&reader, &site, &filter, None, &list).to_string()
}

#[test]
fn the_feed_reads_back_with_names_that_stay() {
    let text = feed(vec![row()], Some(Cursor { key: "0.5".into(), id: 12 }));
    let read: Feed = text.parse().unwrap();
    assert_eq!(read.lang.as_deref(), Some("tr"));
    assert_eq!(read.title.as_str(), "Katılın: Engagierte Stadt Gladbeck");
    assert_eq!(read.id, "https://hub.example:8443/tr/mitmachen.atom?topic=nature&free=1");
    assert_eq!(read.updated.to_rfc3339(), "2026-09-01T10:00:00+00:00");
    let rels: Vec<_> = read.links.iter().map(|link| link.rel.as_str()).collect();
    assert_eq!(rels, ["self", "alternate", "next"]);
    let entry = &read.entries[0];
    assert_eq!(entry.id, "tag:hub.example,2026-09-01:0123456789abcdef");
    assert_eq!(entry.title.lang.as_deref(), Some("de"));
    assert_eq!(entry.authors[0].name, "Grüne Daumen & Söhne");
    assert_eq!(entry.categories[0].label.as_deref(), Some("Natur & Umwelt"));
    assert_eq!(entry.links[0].href, "https://hub.example:8443/tr/a/12");
}

#[test]
fn what_people_typed_stays_text() {
    let mut bold = row();
    bold.texts.title = "<b>Gießen</b> & \"ernten\"".into();
    let read: Feed = feed(vec![bold], None).parse().unwrap();
    assert_eq!(read.entries[0].title.as_str(), "<b>Gießen</b> & \"ernten\"");
    assert!(!feed(vec![row()], None).contains(['\u{2068}', '\u{2069}']));
}

#[test]
fn an_empty_list_is_a_feed_too() {
    let read: Feed = feed(vec![], None).parse().unwrap();
    assert!(read.entries.is_empty());
    assert_eq!(read.updated.to_rfc3339(), "2026-11-22T11:00:00+00:00");
}
