//! One function for each thing that can be done: authorise → transition → persist → journal, in one transaction.
//!
//! Every front door (pages, links, desk, starter city, command line) enters here and nowhere lower. Plain synchronous
//! code over a context; nothing here renders, mails, or waits for the network. What is allowed is asked of
//! `domain::policy`, what follows from a step of the state machines in `domain`.

pub mod access;
pub mod advice;
pub mod articles;
mod authors;
pub mod backups;
pub mod barriers;
pub mod bounces;
pub mod charter;
pub mod circulars;
pub mod contexts;
pub mod delivery;
pub mod desk;
pub mod digests;
pub mod doubles;
pub mod due;
mod error;
pub mod events;
pub mod exports;
pub mod feeds;
pub mod foundings;
pub mod goals;
pub mod hand_over;
pub mod health;
mod hub;
pub mod imports;
pub mod inquiries;
pub mod introductions;
mod jobs;
pub mod journal;
pub mod keys;
pub mod legal;
pub mod letters;
mod limits;
pub mod links;
pub mod meetings;
pub mod notices;
pub mod obstacles;
pub mod open_data;
pub mod opening;
pub mod opportunities;
pub mod organisations;
mod others;
pub mod paper;
pub mod passkeys;
pub mod pictures;
pub mod reports;
pub mod retention;
pub mod review;
pub mod rights;
pub mod roles;
mod room;
pub mod schedule;
pub mod search;
pub mod settings;
pub mod setup;
pub mod signups;
pub mod sitemap;

pub use contexts::{Caller, ReadCx, WriteCx};
pub use domain::legal::Outside;
pub use domain::limits::{Limits, Paces};
pub use error::{Error, Refusal, Result};
pub use hub::{Hub, Listener, Parts, Pending, Wake};
pub use store::uploads::Uploads;
