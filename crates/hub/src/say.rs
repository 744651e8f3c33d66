//! What a command says to the person in front of the screen.
//!
//! Answers go to stdout, complaints to stderr. A closed pipe (`hochbeet doctor | head`) is no reason to fail: the words
//! are then simply not read by anybody. Logs are something else: see [`crate::logs`].

use std::io::{self, Write};

/// An answer, with a line break.
pub fn say(text: &str) {
    drop(writeln!(io::stdout().lock(), "{text}"));
}

/// A complaint, with a line break.
pub fn complain(text: &str) {
    drop(writeln!(io::stderr().lock(), "{text}"));
}
