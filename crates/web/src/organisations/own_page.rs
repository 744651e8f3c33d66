//! An organisation changes what others see of it: its page, the people who answer, its picture. The office does the same
//! for it, under its own addresses.

pub(super) mod people;
pub(super) mod person;
pub(super) mod picture;
mod place;
pub(super) mod texts;
