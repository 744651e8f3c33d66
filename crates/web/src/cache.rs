//! Finished public pages, kept as bytes until a change touches them.
//!
//! A page names the touches it depends on and the journal position of its snapshot. Each committed change says what it
//! touches before its writer gets an answer, so a page read after a write shows it. A page that was rendered from an older
//! snapshot than a known touch is not kept. Pages with a form key or anything personal never come here.

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use domain::journal::Touch;
use http::StatusCode;
use http::header::{self, HeaderMap, HeaderValue};
use kernel::Instant;
use service::Listener;
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// All kept pages together weigh at most this much.
const MOST_BYTES: usize = 48 << 20;
/// So long a page may be shown when nothing touches it, in seconds: "vor 3 Tagen" and faded offers move by themselves.
const MOST_SECONDS: i64 = 60;

/// What a page says of itself when it may be kept.
#[derive(Debug, Clone)]
pub(crate) struct Keep {
    /// How far the journal had come in its snapshot.
    pub(crate) seq: i64,
    /// What it shows.
    pub(crate) touches: Vec<Touch>,
}

/// A finished page.
#[derive(Debug, Clone)]
struct Kept {
    kind: HeaderValue,
    plain: Bytes,
    gzip: Option<Bytes>,
    touches: Arc<[Touch]>,
    until: Instant,
    used: u64,
}

#[derive(Debug, Default)]
struct Shelf {
    pages: BTreeMap<String, Kept>,
    touched: BTreeMap<Touch, i64>,
    bytes: usize,
    clock: u64,
}

/// The pages of one process.
#[derive(Debug, Clone, Default)]
pub(crate) struct PageCache(Arc<Mutex<Shelf>>);

impl PageCache {
    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The kept answer for this address, in the coding the browser takes.
    pub(crate) fn get(&self, key: &str, headers: &HeaderMap, now: Instant) -> Option<Response> {
        let mut shelf = self.shelf();
        shelf.clock += 1;
        let clock = shelf.clock;
        let page = shelf.pages.get_mut(key).filter(|page| now < page.until)?;
        page.used = clock;
        let takes_gzip = accepts_gzip(headers);
        let (kind, bytes, coded) = match (&page.gzip, takes_gzip) {
            (Some(gzip), true) => (page.kind.clone(), gzip.clone(), true),
            _ => (page.kind.clone(), page.plain.clone(), false),
        };
        drop(shelf);
        Some(answer(kind, bytes, coded))
    }

    /// Keeps a page, unless something it shows was touched after its snapshot.
    pub(crate) fn put(&self, key: &str, keep: &Keep, kind: HeaderValue, plain: Bytes, now: Instant) {
        let gzip = compressed(&plain);
        let mut shelf = self.shelf();
        let stale = |touch: &Touch| shelf.touched.get(touch).is_some_and(|touched| *touched > keep.seq);
        if keep.touches.iter().any(stale) {
            return;
        }
        shelf.clock += 1;
        let page = Kept {
            kind,
            plain,
            gzip,
            touches: keep.touches.clone().into(),
            until: now.plus_seconds(MOST_SECONDS),
            used: shelf.clock,
        };
        shelf.bytes += page.weight();
        if let Some(before) = shelf.pages.insert(key.to_owned(), page) {
            shelf.bytes -= before.weight();
        }
        shelf.make_room();
    }
}

impl Kept {
    fn weight(&self) -> usize {
        self.plain.len() + self.gzip.as_ref().map_or(0, Bytes::len) + 256
    }
}

impl Shelf {
    /// Lets go of the pages that nobody asked for longest.
    fn make_room(&mut self) {
        while self.bytes > MOST_BYTES {
            let oldest = self.pages.iter().min_by_key(|(_, page)| page.used).map(|(key, _)| key.clone());
            let Some(page) = oldest.and_then(|key| self.pages.remove(&key)) else { return };
            self.bytes -= page.weight();
        }
    }
}

impl Listener for PageCache {
    fn touched(&self, seq: i64, touches: &[Touch]) {
        let mut shelf = self.shelf();
        for touch in touches {
            shelf.touched.insert(*touch, seq);
        }
        let shelf = &mut *shelf;
        let bytes = &mut shelf.bytes;
        shelf.pages.retain(|_, page| {
            let stays = !page.touches.iter().any(|touch| touches.contains(touch));
            if !stays {
                *bytes -= page.weight();
            }
            stays
        });
    }
}

fn answer(kind: HeaderValue, bytes: Bytes, coded: bool) -> Response {
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = StatusCode::OK;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
    // Kept here, not in browsers: whoever has just written must see it.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if coded {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

/// Both ways of the page that was just rendered and kept.
pub(crate) fn fresh(kind: HeaderValue, plain: Bytes) -> Response {
    answer(kind, plain, false)
}

fn accepts_gzip(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    accepted.is_some_and(|list| list.split(',').any(|coding| coding.trim().starts_with("gzip")))
}

fn compressed(plain: &Bytes) -> Option<Bytes> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    encoder.write_all(plain).ok()?;
    encoder.finish().ok().map(Bytes::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::opportunities::OpportunityId;

    const NOW: Instant = Instant::from_micros(0);

    fn put(cache: &PageCache, key: &str, seq: i64, touches: Vec<Touch>) {
        let kind = HeaderValue::from_static("text/html");
        cache.put(key, &Keep { seq, touches }, kind, Bytes::from_static(b"page"), NOW);
    }

    fn has(cache: &PageCache, key: &str) -> bool {
        cache.get(key, &HeaderMap::new(), NOW).is_some()
    }

    #[test]
    fn a_touch_takes_the_pages_that_show_it_and_no_others() {
        let cache = PageCache::default();
        put(&cache, "/mitmachen", 1, vec![Touch::Opportunities]);
        put(&cache, "/a/1", 1, vec![Touch::Opportunity(OpportunityId::new(1))]);
        cache.touched(2, &[Touch::Opportunity(OpportunityId::new(1))]);
        assert!(has(&cache, "/mitmachen"));
        assert!(!has(&cache, "/a/1"));
    }

    #[test]
    fn a_page_from_an_older_snapshot_than_a_known_touch_is_not_kept() {
        let cache = PageCache::default();
        cache.touched(5, &[Touch::Opportunities]);
        put(&cache, "/mitmachen", 4, vec![Touch::Opportunities]);
        assert!(!has(&cache, "/mitmachen"));
        put(&cache, "/mitmachen", 5, vec![Touch::Opportunities]);
        assert!(has(&cache, "/mitmachen"));
    }

    #[test]
    fn a_page_is_shown_for_a_minute_at_most() {
        let cache = PageCache::default();
        put(&cache, "/mitmachen", 1, vec![]);
        assert!(cache.get("/mitmachen", &HeaderMap::new(), NOW.plus_seconds(MOST_SECONDS)).is_none());
    }

    #[test]
    fn the_shelf_is_bounded() {
        let cache = PageCache::default();
        let kind = HeaderValue::from_static("text/html");
        let page = Bytes::from(vec![7_u8; 1 << 20]);
        for number in 0..200 {
            cache.put(
                &format!("/{number}"),
                &Keep { seq: 1, touches: vec![] },
                kind.clone(),
                page.clone(),
                NOW,
            );
        }
        assert!(cache.shelf().bytes <= MOST_BYTES);
        assert!(has(&cache, "/199"));
        assert!(!has(&cache, "/0"));
    }
}
