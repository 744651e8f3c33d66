//! A mail with a code goes out; whoever types the code has received it. More proves that mails arrive than any look at
//! the settings.

use crate::access::spell;
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::keys::{Keys, same};
use crate::letters;
use domain::journal::Subject;
use domain::people::EmailAddress;
use domain::policy::{Action, Actor};
use kernel::Instant;
use serde::{Deserialize, Serialize};

/// Under this key the settings table holds the last test mail.
const KEY: &str = "mail_test";
/// Letters of its code.
const LENGTH: usize = 6;
/// Wrong tries that a code bears.
const TRIES: i32 = 5;
/// A code is good for a day, in seconds: mail can be slow, and that is what is tested.
const LIFE: i64 = 24 * 3600;
/// Two test mails lie at least so far apart, in seconds.
const PAUSE: i64 = 60;

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Stored {
    address: String,
    sent_at: i64,
    tries: i32,
    proved_at: Option<i64>,
}

/// The last test mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestMail {
    /// To whom.
    pub address: String,
    /// When.
    pub sent_at: Instant,
    /// A code may still be typed.
    pub open: bool,
    /// When the code came back.
    pub proved_at: Option<Instant>,
}

/// The last test mail; `None` when none went out yet.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn state(cx: &mut ReadCx<'_>) -> Result<Option<TestMail>> {
    cx.authorise(Action::OpenHub)?;
    let now = cx.now;
    Ok(load(cx)?.filter(|stored| !stored.address.is_empty()).map(|stored| TestMail {
        open: is_open(&stored, now),
        address: stored.address,
        sent_at: Instant::from_micros(stored.sent_at),
        proved_at: stored.proved_at.map(Instant::from_micros),
    }))
}

/// When a code came back last.
pub(super) fn proved_at(cx: &mut ReadCx<'_>) -> Result<Option<Instant>> {
    Ok(load(cx)?.and_then(|stored| stored.proved_at).map(Instant::from_micros))
}

/// Sends a test mail to the address of whoever asks.
///
/// # Errors
/// [`Refusal::TooOften`] within a minute of the last one; [`Error::Forbidden`] for others than the office.
pub fn send(cx: &mut WriteCx<'_>) -> Result<()> {
    cx.authorise(Action::OpenHub)?;
    let Actor::Member { account, .. } = cx.caller.actor else { return Err(Error::Forbidden) };
    let account = store::accounts::get(cx.conn, account)?.ok_or(Error::Forbidden)?;
    let before = load(cx)?.unwrap_or_default();
    let now = cx.now;
    if now.seconds_since(Instant::from_micros(before.sent_at)) < PAUSE {
        return Err(Refusal::TooOften.into());
    }
    let address = account.email.as_str().to_owned();
    // What was proved stays proved while the next mail is on its way.
    let stored = Stored { address: address.clone(), sent_at: now.micros(), tries: 0, ..before };
    save(cx, &stored)?;
    let locale = cx.caller.locale;
    letters::queue(cx, letters::TEST_MAIL, Subject::Hub, &address, locale, -(now.micros() / 1_000_000))?;
    cx.told = true;
    Ok(())
}

/// Tries a code. The try is counted before the code is compared, and stays counted.
///
/// # Errors
/// [`Refusal::Code`] when it is wrong or worn out; [`Error::Forbidden`] for others than the office.
pub fn prove(cx: &mut WriteCx<'_>, typed: &str) -> Result<()> {
    cx.authorise(Action::OpenHub)?;
    let now = cx.now;
    let Some(stored) = load(cx)?.filter(|stored| is_open(stored, now)) else {
        return Err(Refusal::Code { left: 0 }.into());
    };
    let tried = Stored { tries: stored.tries + 1, ..stored };
    let right = code(cx.keys, &tried);
    let typed: String = typed.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    if same(typed.to_ascii_lowercase().as_bytes(), right.as_bytes()) {
        return save(cx, &Stored { proved_at: Some(now.micros()), ..tried });
    }
    cx.keep_although_refused();
    save(cx, &tried)?;
    Err(Refusal::Code { left: TRIES - tried.tries }.into())
}

/// The code for the letter that goes to this address; `None` when it is worth nothing any more.
pub(crate) fn code_for(cx: &mut ReadCx<'_>, address: &EmailAddress) -> Result<Option<String>> {
    let now = cx.now;
    let fits = |stored: &Stored| stored.address == address.as_str() && is_open(stored, now);
    let stored = load(cx)?.filter(fits);
    Ok(stored.map(|stored| code(cx.keys, &stored)))
}

fn is_open(stored: &Stored, now: Instant) -> bool {
    let sent_at = Instant::from_micros(stored.sent_at);
    let fresh = now.seconds_since(sent_at) < LIFE;
    let used = stored.proved_at.is_some_and(|proved| proved >= stored.sent_at);
    !stored.address.is_empty() && stored.tries < TRIES && fresh && !used
}

fn code(keys: &Keys, stored: &Stored) -> String {
    let sent_at = stored.sent_at.to_be_bytes();
    spell(&keys.derive("test_mail", &[stored.address.as_bytes(), &sent_at]), LENGTH)
}

fn load(cx: &mut ReadCx<'_>) -> Result<Option<Stored>> {
    // What cannot be read is as if it were not there: another mail can be sent.
    Ok(store::settings::get(cx.conn, KEY)?.and_then(|stored| serde_json::from_str(&stored).ok()))
}

fn save(cx: &mut WriteCx<'_>, stored: &Stored) -> Result<()> {
    let value = serde_json::to_string(stored).map_err(|error| {
        Error::Store(store::Error::Unreadable { table: "setting", column: "value", value: error.to_string() })
    })?;
    Ok(store::settings::set(cx.conn, KEY, &value)?)
}
