//! The journal as it is read by who audits: what happened, when, in which role, without names.

use crate::contexts::ReadCx;
use crate::error::Result;
use domain::policy::Action;

pub use store::journal::Entry;

/// Entries on one page.
pub const PAGE: i64 = 100;

/// The entries before this one, the latest first; from the latest on where none is given.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than who audits and who runs the hub.
pub fn before(cx: &mut ReadCx<'_>, seq: Option<i64>) -> Result<Vec<Entry>> {
    cx.authorise(Action::ReadJournal)?;
    Ok(store::journal::before(cx.conn, seq.unwrap_or(i64::MAX), PAGE)?)
}
