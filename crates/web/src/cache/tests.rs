use super::shelf::MOST_BYTES;
use super::*;
use axum::body::HttpBody;
use bytes::Bytes;
use domain::opportunities::OpportunityId;
use http::StatusCode;
use http::header::{self, HeaderValue};

const NOW: Instant = Instant::from_micros(30_000_000);

fn one(number: i64) -> Touch {
    Touch::Opportunity(OpportunityId::new(number))
}

fn page(bytes: Bytes) -> Arc<Finished> {
    let said = asking(header::CONTENT_TYPE, &HeaderValue::from_static("text/html"));
    Arc::new(Finished::new(said, bytes))
}

fn put(cache: &PageCache, address: &str, seq: i64, touches: Vec<Touch>) {
    cache.put(address, page(Bytes::from_static(b"page")), &Keep { seq, touches }, cache.edition(), NOW);
}

fn has(cache: &PageCache, address: &str) -> bool {
    cache.get(address, &HeaderMap::new(), NOW).is_some()
}

fn asking(name: header::HeaderName, value: &HeaderValue) -> HeaderMap {
    HeaderMap::from_iter([(name, value.clone())])
}

#[tokio::test]
async fn a_touch_takes_the_pages_that_show_it_and_no_others() {
    let cache = PageCache::default();
    put(&cache, "/mitmachen", 1, vec![Touch::Opportunities]);
    put(&cache, "/a/1", 1, vec![one(1)]);
    cache.touched(2, &[one(1)]);
    assert!(has(&cache, "/mitmachen"));
    assert!(!has(&cache, "/a/1"));
}

#[tokio::test]
async fn a_page_from_an_older_snapshot_than_a_known_touch_is_not_kept() {
    let cache = PageCache::default();
    cache.touched(5, &[Touch::Opportunities]);
    // Heard of late, as from another process: the newer one still counts.
    cache.touched(3, &[Touch::Opportunities]);
    put(&cache, "/mitmachen", 4, vec![Touch::Opportunities]);
    assert!(!has(&cache, "/mitmachen"));
    put(&cache, "/mitmachen", 5, vec![Touch::Opportunities]);
    assert!(has(&cache, "/mitmachen"));
}

#[tokio::test]
async fn a_page_that_shows_a_change_stays_when_it_is_heard_of_again() {
    let cache = PageCache::default();
    put(&cache, "/a/1", 7, vec![Touch::Settings, one(1)]);
    cache.touched(7, &[one(1)]);
    assert!(has(&cache, "/a/1"));
    // Settings are read from memory before the snapshot: a page from the same moment may still show the old ones.
    cache.touched(7, &[Touch::Settings]);
    assert!(!has(&cache, "/a/1"));
}

#[tokio::test]
async fn a_page_made_while_the_settings_changed_is_not_kept() {
    let cache = PageCache::default();
    let edition = cache.edition();
    cache.touched(5, &[Touch::Settings]);
    let keep = Keep { seq: 5, touches: vec![Touch::Settings] };
    cache.put("/", page(Bytes::from_static(b"page")), &keep, edition, NOW);
    assert!(!has(&cache, "/"), "its frame may be the old one");
    cache.put("/", page(Bytes::from_static(b"page")), &keep, cache.edition(), NOW);
    assert!(has(&cache, "/"));
}

#[tokio::test]
async fn a_page_is_shown_until_the_minute_is_over() {
    let cache = PageCache::default();
    put(&cache, "/mitmachen", 1, vec![]);
    let at = |seconds| cache.get("/mitmachen", &HeaderMap::new(), NOW.plus_seconds(seconds)).is_some();
    assert!(at(29));
    assert!(!at(30));
}

#[tokio::test]
async fn the_shelf_is_bounded_and_keeps_what_is_asked_for() {
    let cache = PageCache::default();
    let text = Bytes::from(vec![b'a'; 256 << 10]);
    for number in 0_u32..100 {
        let keep = Keep { seq: 1, touches: vec![] };
        cache.put(&format!("/{number}"), page(text.clone()), &keep, cache.edition(), NOW);
        assert!(has(&cache, "/0"), "asked for each time, gone at {number}");
    }
    assert!(cache.shelf().bytes() <= MOST_BYTES);
    assert!(has(&cache, "/99"));
    assert!(!has(&cache, "/1"));
}

#[tokio::test]
async fn who_has_the_page_already_gets_no_second_copy() {
    let cache = PageCache::default();
    put(&cache, "/mitmachen", 1, vec![]);
    let first = cache.get("/mitmachen", &HeaderMap::new(), NOW).unwrap();
    let tag = first.headers()[header::ETAG].clone();
    let again = cache.get("/mitmachen", &asking(header::IF_NONE_MATCH, &tag), NOW).unwrap();
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    assert_eq!(again.headers()[header::ETAG], tag);
    let other = HeaderValue::from_static("\"other\"");
    let other = cache.get("/mitmachen", &asking(header::IF_NONE_MATCH, &other), NOW).unwrap();
    assert_eq!(other.status(), StatusCode::OK);
}

#[test]
fn who_takes_gzip_gets_it_at_once_and_under_a_name_of_its_own() {
    let text = Bytes::from("Hochbeet ".repeat(99));
    let page = page(text.clone());
    let gzip = asking(header::ACCEPT_ENCODING, &HeaderValue::from_static("gzip"));
    let coded = page.answer(&gzip);
    assert_eq!(coded.headers()[header::CONTENT_ENCODING], "gzip");
    assert_ne!(coded.headers()[header::ETAG], page.answer(&HeaderMap::new()).headers()[header::ETAG]);
    assert!(coded.body().size_hint().upper().unwrap() < text.len() as u64 / 4);
    // Noise does not shrink, and must not weigh more than the shelf counts.
    let noise: Vec<u8> =
        (0_u32..1 << 12).flat_map(|at| at.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
    let page = self::page(Bytes::from(noise.clone()));
    let coded = page.answer(&gzip).body().size_hint().upper().unwrap();
    assert!(noise.len() as u64 + coded <= page.weight() as u64);
}

#[tokio::test]
async fn whoever_comes_first_renders_and_the_others_wait() {
    let cache = PageCache::default();
    let Turn::Mine(ticket) = cache.turn("/").await else { panic!("nobody was before") };
    assert!(matches!(cache.turn("/mitmachen").await, Turn::Mine(_)), "another page is another matter");
    let other = tokio::spawn({
        let cache = cache.clone();
        async move { matches!(cache.turn("/").await, Turn::Waited) }
    });
    tokio::task::yield_now().await;
    assert!(!other.is_finished());
    drop(ticket);
    assert!(other.await.unwrap());
    assert!(matches!(cache.turn("/").await, Turn::Mine(_)));
}
