//! Offers, their texts in several languages, and their dates.

mod due;
mod list;
mod read;
mod shifts;
mod write;

pub use due::{PhoneRow, count_in_state, fresh_count, in_state, phone_list, to_ask};
pub use list::{Card, ListQuery, list, public_cards};
pub(crate) use read::texts_of;
pub use read::{Detail, PublicQuery, by_public_id, detail, every, get, of_organisation, public, reasons_of};
pub(crate) use shifts::places;
pub use shifts::{
    every_shift_of, free_place, insert_shift, is_dated, next_shifts, set_called_off, set_places, shift,
    shifts_of, take_place,
};
pub use write::{NewOpportunity, insert, put_texts, set_confirmed, set_state, update};

/// The texts of an offer as read for one reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    /// The language they are in, which may not be the one asked for.
    pub lang: kernel::Locale,
    /// What one does.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// What there is to do, line by line.
    pub tasks: String,
}
