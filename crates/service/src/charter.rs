//! The charter: written by the office, kept in every version that was ever to be signed.

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use domain::charter::{CharterDraft, CharterForm};
use domain::policy::Action;
use domain::settings::{Charter, Settings};

/// Under this and its version each text stands in the settings table, so that who signed can read what was signed.
const KEPT: &str = "charter/";

/// Writes the charter anew. Members who signed an older version stay members.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::Meanwhile`] when somebody else wrote one since the form was shown, [`Error::Forbidden`].
pub fn write(cx: &mut WriteCx<'_>, form: &CharterForm) -> Result<()> {
    cx.authorise(Action::WriteCharter)?;
    // Two may write at once: what counts is what the first one left in the database.
    let settings = crate::settings::load(cx)?;
    if form.before != settings.charter.version {
        return Err(Refusal::Meanwhile.into());
    }
    let Some(next) = CharterDraft::parse(form)?.after(&settings.charter, cx.now) else { return Ok(()) };
    if settings.charter.is_written() {
        keep(cx, &settings.charter)?;
    }
    crate::settings::replace(cx, Settings { charter: next, ..settings })
}

fn keep(cx: &mut WriteCx<'_>, charter: &Charter) -> Result<()> {
    let text = serde_json::to_string(charter).map_err(|error| unreadable(&error))?;
    Ok(store::settings::set(cx.conn, &format!("{KEPT}{}", charter.version), &text)?)
}

/// The charter as it stood in this version.
///
/// # Errors
/// [`Error::NotFound`] when there was none of this name.
pub fn version(cx: &mut ReadCx<'_>, version: &str) -> Result<Charter> {
    if version == cx.settings.charter.version {
        return Ok(cx.settings.charter.clone());
    }
    let kept = store::settings::get(cx.conn, &format!("{KEPT}{version}"))?.ok_or(Error::NotFound)?;
    serde_json::from_str(&kept).map_err(|error| unreadable(&error))
}

fn unreadable(error: &serde_json::Error) -> Error {
    Error::Store(store::Error::Unreadable { table: "setting", column: "value", value: error.to_string() })
}
