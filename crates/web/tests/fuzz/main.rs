//! Changed input for everything that takes input from strangers; `cargo xtask fuzz` gives each a minute. A new target is a
//! file here with one test named `fuzz_<target>`.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod addresses;
mod calendars;
mod imports;
mod links;
mod mails;
mod markdown;
mod multipart;
mod queries;
mod searches;
mod sign_up;
#[expect(dead_code, reason = "each test file asks in its own way")]
#[path = "../site/mod.rs"]
mod site;
mod texts;

use axum::body::Body;
use site::{Answer, TestSite, request};

/// Whatever was sent, it is no fault of ours.
fn is_answered(answer: &Answer) {
    assert!(answer.status.as_u16() < 500, "{}: {}", answer.status, answer.text);
}

/// Sends a form of this kind.
fn send(site: &TestSite, path: &str, session: Option<&str>, kind: &str, body: Vec<u8>) -> Answer {
    let request =
        request("POST", path, session).header("sec-fetch-site", "same-origin").header("content-type", kind);
    let answer = site.ask(request.body(Body::from(body)).unwrap());
    is_answered(&answer);
    answer
}
