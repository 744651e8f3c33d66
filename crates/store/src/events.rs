//! Events, their texts in several languages, their dates, and the calendar that they and the dates of offers fill.

mod calendar;
mod dates;
mod incoming;
mod read;
mod search;
mod write;

pub use calendar::{CalendarQuery, Entry, Of, calendar};
pub use dates::{date, dates_of, insert_date, past_dates, set_cancelled, set_moved, set_visitors};
pub use incoming::{
    Known, delete_dates, delete_event, insert_known, known_of, place_known, put_date, taken_by_others,
};
pub use read::{Detail, InList, PublicQuery, Which, by_public_id, detail, get, handed_in, list, public};
pub use search::{ToFind, events_of, still_to_come, to_find};
pub use write::{NewEvent, insert, put_texts, set_state, touch, update};

/// The texts of an event as read for one reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    /// The language they are in, which may not be the one asked for.
    pub lang: kernel::Locale,
    /// What it is.
    pub title: String,
    /// One or two sentences; "" for none.
    pub summary: String,
    /// All the rest; "" for none.
    pub text: String,
}
