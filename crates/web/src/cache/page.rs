//! One finished page: its bytes in both codings, each with its headers.

use super::takes_gzip;
use crate::security;
use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use http::StatusCode;
use http::header::{self, HeaderMap, HeaderValue};
use std::hash::{DefaultHasher, Hasher};
use std::io::Write;
use std::sync::OnceLock;

#[derive(Debug)]
struct Form {
    headers: HeaderMap,
    bytes: Bytes,
}

/// A page that can be sent without another look at it.
#[derive(Debug)]
pub(crate) struct Finished {
    plain: Form,
    gzip: OnceLock<Form>,
}

impl Finished {
    pub(super) fn new(kind: HeaderValue, bytes: Bytes) -> Self {
        Self { plain: Form { headers: heads(kind, &bytes), bytes }, gzip: OnceLock::new() }
    }

    /// Compresses the page; gives the bytes by which it grew.
    pub(super) fn compress(&self) -> usize {
        let Some(bytes) = compressed(&self.plain.bytes) else { return 0 };
        let grown = bytes.len();
        let kind = self.plain.headers.get(header::CONTENT_TYPE).cloned();
        let mut headers = heads(kind.unwrap_or(HeaderValue::from_static("text/html; charset=utf-8")), &bytes);
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        if self.gzip.set(Form { headers, bytes }).is_ok() { grown } else { 0 }
    }

    pub(super) fn weight(&self) -> usize {
        self.plain.bytes.len() + self.gzip.get().map_or(0, |form| form.bytes.len()) + 1_024
    }

    /// The answer to who asks with these headers (RFC 9110, section 13.1.2: who has it already gets no second copy).
    pub(crate) fn answer(&self, asked: &HeaderMap) -> Response {
        let form = self.gzip.get().filter(|_| takes_gzip(asked)).unwrap_or(&self.plain);
        let mut response = Response::new(Body::empty());
        let tag = form.headers.get(header::ETAG);
        if has(asked, tag) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        } else {
            *response.body_mut() = Body::from(form.bytes.clone());
        }
        *response.headers_mut() = form.headers.clone();
        response
    }
}

fn has(asked: &HeaderMap, tag: Option<&HeaderValue>) -> bool {
    let Some(tag) = tag.and_then(|tag| tag.to_str().ok()) else { return false };
    asked
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(','))
        .any(|known| known.trim().trim_start_matches("W/") == tag)
}

fn heads(kind: HeaderValue, bytes: &Bytes) -> HeaderMap {
    // A browser that meets another page with the same tag shows the old one: 64 bits and the length make that a rumour.
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    let tag = format!("\"{:016x}-{:x}\"", hasher.finish(), bytes.len());
    let mut headers = HeaderMap::with_capacity(12);
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
    // Kept here, browsers ask each time: whoever has just written must see it.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    security::seal(&mut headers);
    headers
}

fn compressed(plain: &Bytes) -> Option<Bytes> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    encoder.write_all(plain).ok()?;
    encoder.finish().ok().map(Bytes::from)
}
