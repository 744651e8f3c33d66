//! The form for offers: an organisation's own, and the same one at the desk, where the office writes for any of them.

pub(super) mod date;
pub(super) mod dates;
pub(super) mod desk;
mod form;
mod handle;
pub(super) mod own;
mod shown;
