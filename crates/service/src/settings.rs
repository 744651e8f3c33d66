//! The settings of the city: read once, kept in memory, replaced when they change.

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use domain::changes::Change;
use domain::journal::{Subject, Touch, Verb};
use domain::policy::Action;
use domain::settings::Settings;
use std::sync::Arc;

const KEY: &str = "city";

/// The settings as stored; an empty hub has none yet.
///
/// # Errors
/// When they cannot be read.
pub fn load(cx: &mut ReadCx<'_>) -> Result<Settings> {
    let Some(stored) = store::settings::get(cx.conn, KEY)? else { return Ok(Settings::default()) };
    serde_json::from_str(&stored).map_err(|error| {
        Error::Store(store::Error::Unreadable { table: "setting", column: "value", value: error.to_string() })
    })
}

/// Replaces the settings.
///
/// # Errors
/// When the caller does not run the hub.
pub fn put(cx: &mut WriteCx<'_>, settings: Settings) -> Result<()> {
    cx.authorise(Action::Operate)?;
    replace(cx, settings)
}

/// Replaces them for a use case that has asked whether its caller may.
pub(crate) fn replace(cx: &mut WriteCx<'_>, settings: Settings) -> Result<()> {
    let stored = serde_json::to_string(&settings).map_err(|error| {
        Error::Store(store::Error::Unreadable { table: "setting", column: "value", value: error.to_string() })
    })?;
    store::settings::set(cx.conn, KEY, &stored)?;
    let _seq = cx.tell(&Change::public(
        Verb::SettingsChanged,
        Subject::Hub,
        [Touch::Settings, Touch::Organisations, Touch::Opportunities],
    ))?;
    // What follows in the same transaction already goes by the new ones.
    cx.settings = Arc::new(settings.clone());
    cx.settings_changed = Some(settings);
    Ok(())
}
