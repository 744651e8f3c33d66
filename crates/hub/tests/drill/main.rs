//! The drill: the real binary is killed in the middle of its work, again and again, and started on what it left behind.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod bodies;
mod crowd;
mod full;
mod house;
mod kill;
mod last_word;
mod nightly;
mod office;
mod pair;
mod people;
mod post;
mod power;
mod rebuild;
mod sync;
mod trace;
