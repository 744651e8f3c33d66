//! Rows and queries: the only crate that names the database.
//!
//! Plain synchronous code over one connection type that is SQLite or PostgreSQL; there is one query for both, never a
//! branch on the engine outside `database` and `maintenance`. Who may do what is not known here, nor is what a change means: `service`
//! asks `domain` first. A new table needs an entry in `domain::retention::MAP`.

pub mod accounts;
pub mod advice;
pub mod articles;
pub mod backups;
pub mod barriers;
pub mod bounces;
pub mod circulars;
mod connection;
mod database;
pub mod digests;
pub mod erasures;
mod error;
pub mod events;
pub mod feeds;
pub mod foundings;
pub mod goals;
pub mod hand_overs;
pub mod imports;
pub mod inquiries;
pub mod introductions;
pub mod jobs;
pub mod journal;
pub mod limits;
pub mod links;
pub mod maintenance;
pub mod meetings;
pub mod obstacles;
pub mod opportunities;
pub mod organisations;
pub mod outbox;
pub mod passkeys;
pub mod people;
pub mod reports;
pub mod retention;
pub mod rights;
pub mod roles;
mod schema;
pub mod search;
pub mod sessions;
pub mod settings;
pub mod signups;
pub mod sitemap;
mod sql;
mod text;
pub mod uploads;

pub use connection::Conn;
pub use database::{Busy, Database, Location, Opened, Verdict};
pub use error::{Error, Result};
