//! What the city's engagement office is about: its records, their states, the rules, and who may do what.
//!
//! Everything here is a pure function or a state machine: time and randomness are handed in, nothing is stored, sent or
//! rendered. A rule lives in the module of its feature and has a test that names it. To add a feature, add a module of
//! the same name here, in `store`, `service` and `web`.
#![warn(missing_docs)]

pub mod accounts;
pub mod advice;
pub mod articles;
pub mod backups;
pub mod barriers;
pub mod bounces;
pub mod changes;
pub mod charter;
pub mod circulars;
pub mod colour;
pub mod digests;
pub mod events;
pub mod feeds;
pub mod fields;
pub mod foundings;
pub mod goals;
pub mod imports;
pub mod inquiries;
pub mod introductions;
pub mod journal;
pub mod kiosk;
pub mod legal;
pub mod limits;
pub mod links;
pub mod meetings;
pub mod neutrality;
pub mod obstacles;
pub mod opportunities;
pub mod organisations;
pub mod paper;
pub mod people;
pub mod pictures;
pub mod policy;
pub mod promise;
pub mod reports;
pub mod retention;
pub mod rights;
pub mod search;
pub mod settings;
pub mod signups;
pub mod working_days;
