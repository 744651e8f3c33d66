//! What the office may know of the hub's backups. They are made by the binary, beside the hub.

use crate::contexts::ReadCx;
use crate::error::Result;
use domain::backups::{Record, Standing};
use domain::policy::Action;

/// What is known of the backups, and how it stands with them; nothing of the sample town, which is built anew at will.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn backups(cx: &mut ReadCx<'_>) -> Result<Option<(Record, Standing)>> {
    cx.authorise(Action::SeeDesk)?;
    if cx.settings.demo {
        return Ok(None);
    }
    let record = store::backups::get(cx.conn)?;
    let standing = record.standing(cx.now);
    Ok(Some((record, standing)))
}
