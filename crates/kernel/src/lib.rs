//! Small value types that every other room uses: ids, time, randomness, language, text and paging.
//!
//! This crate knows no database, no web, no async and nothing of what a city does. A type belongs here when at
//! least two features need it and it has no rule of the field in it.
#![warn(missing_docs)]

mod id;
mod locale;
mod network;
mod page;
mod random;
mod secret;
mod text;
mod time;

pub use id::{PublicId, PublicIdError};
pub use locale::Locale;
pub use network::Network;
pub use page::{Count, Cursor, PageOf, PageRequest};
pub use random::{Rng, SeededRng};
pub use secret::Secret;
pub use text::{Line, Prose, TextFault, says_nothing};
pub use time::{CITY_ZONE, Clock, FixedClock, Instant, Minutes, WallTime, Weekday, Weekdays, city_zone};
