//! Mutated input for everything that takes input from strangers; `cargo xtask fuzz` gives each a minute. A new target is a
//! file here with one test named `fuzz_<target>`.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod addresses;
mod links;
mod multipart;
mod queries;
mod sign_up;
#[path = "../site/mod.rs"]
mod site;
mod texts;

use site::Answer;

/// Whatever was sent, it is no fault of ours.
fn is_answered(answer: &Answer) {
    assert!(answer.status.as_u16() < 500, "{}: {}", answer.status, answer.text);
}
