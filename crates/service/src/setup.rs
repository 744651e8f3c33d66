//! How a hub begins: set up by a form that only whoever runs the machine can send, or brought back from a backup.

mod draft;

pub use draft::SetupForm;

use crate::access::{Browser, LoggedIn, add_account, open_session, spell};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::keys::same;
use crate::notices;
use data_encoding::HEXLOWER;
use domain::accounts::Role;
use domain::inquiries::Elsewhere;
use domain::links::Purpose;
use domain::policy::Actor;
use domain::settings::{Settings, Topic};
use draft::SetupDraft;
use kernel::Instant;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Under this key the settings table holds what is known of the present set-up code.
const KEY: &str = "setup_code";
/// Wrong tries that a code bears; the next start of the hub draws another one.
pub const CODE_TRIES: i32 = 10;
/// Letters of a code: read off one screen and typed into another, once.
const CODE_LENGTH: usize = 12;
const TOPICS: &str = include_str!("../../../data/topics.toml");
const ELSEWHERE: &str = include_str!("../../../data/elsewhere.toml");

/// What the database knows of the code: no more than whether it is the right one.
#[derive(Serialize, Deserialize)]
struct Stored {
    hash: String,
    tries: i32,
}

/// Does this hub belong to a city yet?
pub fn is_set_up(settings: &Settings) -> bool {
    !settings.name.is_empty()
}

/// The fields of engagement that every hub begins with.
///
/// # Errors
/// When the file of this program is wrong; a test reads it.
pub fn topics() -> Result<Vec<Topic>> {
    list(TOPICS, "topics.toml", "topic")
}

/// Others who are in charge of what people ask, as every hub begins with.
///
/// # Errors
/// When the file of this program is wrong; a test reads it.
pub fn elsewhere() -> Result<Vec<Elsewhere>> {
    list(ELSEWHERE, "elsewhere.toml", "elsewhere")
}

/// A list out of a file of this program.
pub(crate) fn list<T: DeserializeOwned>(file: &str, name: &'static str, key: &'static str) -> Result<Vec<T>> {
    let unreadable =
        |value: String| Error::Store(store::Error::Unreadable { table: name, column: key, value });
    let mut lists: BTreeMap<String, Vec<T>> =
        toml::from_str(file).map_err(|error| unreadable(error.to_string()))?;
    lists.remove(key).ok_or_else(|| unreadable("missing".to_owned()))
}

/// Draws the code with which an empty hub can be set up; the one before is worthless from here on. None is needed once
/// the hub is set up.
///
/// # Errors
/// [`Error::Forbidden`] for others than the hub itself.
pub fn fresh_code(cx: &mut WriteCx<'_>) -> Result<Option<String>> {
    only_the_hub(cx)?;
    if is_set_up(&crate::settings::load(cx)?) {
        return Ok(None);
    }
    let mut bytes = [0_u8; 2 * CODE_LENGTH];
    cx.rng.fill(&mut bytes);
    let code = spell(&bytes, CODE_LENGTH);
    let hash = hash(cx, &code);
    store_code(cx, &Stored { hash, tries: 0 })?;
    Ok(Some(code))
}

/// Sets an empty hub up and logs its administrator in. Whoever knows the code stands at the machine: it counts as the
/// hub's own word.
///
/// # Errors
/// [`Error::NotFound`] when it is set up already, [`Refusal::Code`] when the code is wrong or worn out,
/// [`Refusal::Fields`] with all that is to be mended.
pub fn set_up(cx: &mut WriteCx<'_>, form: &SetupForm, browser: &Browser) -> Result<LoggedIn> {
    // Two may send the form at once: what counts is what the first one left in the database.
    if is_set_up(&crate::settings::load(cx)?) {
        return Err(Error::NotFound);
    }
    check_code(cx, &form.code)?;
    let draft = SetupDraft::parse(form)?;
    cx.caller.actor = Actor::System;
    crate::settings::put(cx, Settings { elsewhere: elsewhere()?, ..draft.settings(topics()?) })?;
    let locale = cx.caller.locale;
    let (coordinator, admin) = (&draft.coordinator, &draft.admin);
    // In a small office one person is both; the administrator may do all that the coordinator may.
    if coordinator.email.key() != admin.email.key() {
        add_account(cx, &coordinator.email, coordinator.name.as_str(), Role::Coordinator, locale)?;
    }
    let account = add_account(cx, &admin.email, admin.name.as_str(), Role::Admin, locale)?;
    store::settings::remove(cx.conn, KEY)?;
    open_session(cx, account, browser)
}

/// The try is counted before the code is compared, and stays counted when it was wrong.
fn check_code(cx: &mut WriteCx<'_>, typed: &str) -> Result<()> {
    let Some(Stored { hash: right, tries }) = stored_code(cx)?.filter(|stored| stored.tries < CODE_TRIES)
    else {
        return Err(Refusal::Code { left: 0 }.into());
    };
    let typed: String = typed.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    if typed.is_empty() {
        return Err(Refusal::Code { left: CODE_TRIES - tries }.into());
    }
    let tried = Stored { hash: right, tries: tries + 1 };
    store_code(cx, &tried)?;
    let typed = hash(cx, &typed.to_ascii_lowercase());
    if same(typed.as_bytes(), tried.hash.as_bytes()) {
        // A right code with a wrong field is no try.
        return Ok(());
    }
    cx.keep_although_refused();
    Err(Refusal::Code { left: CODE_TRIES - tried.tries }.into())
}

fn hash(cx: &WriteCx<'_>, code: &str) -> String {
    HEXLOWER.encode(&cx.keys.derive("setup", &[code.as_bytes()]))
}

fn stored_code(cx: &mut ReadCx<'_>) -> Result<Option<Stored>> {
    // What cannot be read is as if it were not there: the next start draws another code.
    Ok(store::settings::get(cx.conn, KEY)?.and_then(|stored| serde_json::from_str(&stored).ok()))
}

fn store_code(cx: &mut WriteCx<'_>, stored: &Stored) -> Result<()> {
    let value = serde_json::to_string(stored).map_err(|error| {
        Error::Store(store::Error::Unreadable { table: "setting", column: "value", value: error.to_string() })
    })?;
    Ok(store::settings::set(cx.conn, KEY, &value)?)
}

/// A hub was brought back from a backup: who was logged in then is not now, and nobody is told of the past. Personal links
/// stay good. Gives how many letters were held.
///
/// # Errors
/// [`Error::Forbidden`] for others than the hub itself.
pub fn restored(cx: &mut WriteCx<'_>) -> Result<usize> {
    only_the_hub(cx)?;
    store::sessions::sweep(cx.conn, Instant::from_micros(i64::MAX))?;
    store::accounts::end_codes(cx.conn)?;
    for purpose in [Purpose::LogIn, Purpose::LogInOnce] {
        store::links::revoke_all(cx.conn, purpose)?;
    }
    let held = store::outbox::hold_all(cx.conn, "Aus einer Sicherung zurückgeholt")?;
    notices::skip_past(cx)?;
    Ok(held)
}

fn only_the_hub(cx: &ReadCx<'_>) -> Result<()> {
    if cx.caller.actor == Actor::System { Ok(()) } else { Err(Error::Forbidden) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_others_of_this_program_can_be_read_and_are_found_by_their_words() {
        let others = elsewhere().unwrap();
        let found = |question: &str| {
            let fitting = domain::inquiries::fitting(question, &others);
            fitting.into_iter().map(|it| it.key.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(found("Auf der Horster Straße ist ein Schlagloch"), ["administration"]);
        assert_eq!(found("Es gab einen Unfall!"), ["emergency"]);
        assert!(found("Ich möchte dienstags vorlesen, nur in Zweckel").is_empty());
        for it in &others {
            assert!(!it.name.text(kernel::Locale::Ar).is_empty() && !it.phone.is_empty(), "{}", it.key);
        }
    }

    #[test]
    fn the_topics_of_this_program_can_be_read() {
        let topics = topics().unwrap();
        assert_eq!(topics.len(), 14);
        assert!(topics.iter().all(|topic| !topic.name.text(kernel::Locale::Tr).is_empty()));
    }
}
