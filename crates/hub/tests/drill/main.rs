//! The drill: the real binary is killed in the middle of its work, again and again, and started on what it left behind.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod house;
mod kill;
mod last_word;
mod people;
mod post;
