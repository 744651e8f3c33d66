//! Passkeys (`WebAuthn` level 2): a proof by a device and the finger, face or PIN that unlocks it. Whoever acts for the town
//! and has set one up needs it from then on: a mailbox alone does not open the desk any more. Ten recovery codes on paper
//! open it when the device is lost.

use crate::access::{Browser, LoggedIn, open_session, spell};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::keys::{draw_token, hash_token, same};
use crate::limits::allow;
use data_encoding::BASE64URL_NOPAD;
use domain::accounts::{Account, AccountId, PasskeyId};
use domain::changes::Change;
use domain::journal::{Subject, Verb};
use domain::limits::Deed;
use domain::policy::Action;
use kernel::{Instant, Line};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::Arc;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey as Credential, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, Url, Uuid, Webauthn, WebauthnBuilder,
};
use webauthn_rs_proto::ResidentKeyRequirement;

pub use store::passkeys::Passkey;

/// A ceremony is to be finished within this time, in seconds.
const CEREMONY: i64 = 300;
/// The second step is to be taken within this time, in seconds.
const HALF: i64 = 600;
/// How many recovery codes there are.
pub const RECOVERY_CODES: i32 = 10;
const RECOVERY_LENGTH: usize = 10;
/// More passkeys than anybody has devices.
const MOST: usize = 20;

/// The rules of the ceremonies at one address: a passkey belongs to the host it was made at.
#[derive(Clone)]
pub struct Ceremonies(Arc<Webauthn>);

impl Ceremonies {
    /// For the hub at this address. None where browsers refuse passkeys: at a bare number, or without https elsewhere than
    /// on the machine itself.
    pub fn at(base_url: &str) -> Option<Self> {
        let origin = Url::parse(base_url).ok()?;
        let host = origin.domain()?.to_owned();
        if origin.scheme() != "https" && host != "localhost" {
            return None;
        }
        let rules = WebauthnBuilder::new(&host, &origin).ok()?.build().ok()?;
        Some(Self(Arc::new(rules)))
    }
}

/// What the browser needs to go on.
#[derive(Debug, Clone)]
pub struct Challenge {
    /// Names the ceremony when it is finished.
    pub id: String,
    /// The options for the browser, as JSON.
    pub options: String,
}

fn unreadable(error: &serde_json::Error) -> Error {
    Error::Store(store::Error::Unreadable {
        table: "passkey",
        column: "credential",
        value: error.to_string(),
    })
}

fn stored<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| unreadable(&error))
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| unreadable(&error))
}

/// How a device knows whose passkey it is: nothing that names anybody.
fn handle(cx: &ReadCx<'_>, account: AccountId) -> Uuid {
    let hash = cx.keys.derive("passkey", &[&account.number().to_be_bytes()]);
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&hash[..16]);
    Uuid::from_bytes(bytes)
}

fn begun<T: Serialize>(
    cx: &mut WriteCx<'_>,
    of: Option<AccountId>,
    state: &T,
    options: String,
) -> Result<Challenge> {
    let id = draw_token(cx.rng);
    let expires = cx.now.plus_seconds(CEREMONY);
    store::passkeys::begin(cx.conn, &hash_token(&id), of, &stored(state)?, expires)?;
    Ok(Challenge { id, options })
}

/// The passkeys of an account.
///
/// # Errors
/// [`Error::Forbidden`] for others than whose they are.
pub fn of_account(cx: &mut ReadCx<'_>, account: AccountId) -> Result<Vec<Passkey>> {
    cx.authorise(Action::OwnAccount(account))?;
    Ok(store::passkeys::of_account(cx.conn, account)?)
}

/// Begins setting one up.
///
/// # Errors
/// [`Refusal::NotNow`] with too many of them, [`Error::Forbidden`].
pub fn begin_setting_up(cx: &mut WriteCx<'_>, rules: &Ceremonies, account: &Account) -> Result<Challenge> {
    cx.authorise(Action::OwnAccount(account.id))?;
    let has = store::passkeys::of_account(cx.conn, account.id)?;
    if has.len() >= MOST {
        return Err(Refusal::NotNow.into());
    }
    let mut known = Vec::new();
    for passkey in &has {
        known.push(read::<Credential>(&passkey.credential)?.cred_id().clone());
    }
    let shown = if account.name.is_empty() { account.email.as_str() } else { &account.name };
    let (mut options, state) = rules
        .0
        .start_passkey_registration(handle(cx, account.id), account.email.as_str(), shown, Some(known))
        .map_err(|_| Refusal::NotNow)?;
    // So that one can log in without typing an address; a device that cannot is fine for the second step.
    if let Some(wanted) = &mut options.public_key.authenticator_selection {
        wanted.resident_key = Some(ResidentKeyRequirement::Preferred);
    }
    let options = stored(&options.public_key)?;
    begun(cx, Some(account.id), &state, options)
}

/// Sets it up, once what the browser sent was found right. The first one comes with recovery codes.
///
/// # Errors
/// [`Refusal::Link`] when the ceremony is not ours, over, or what was sent is wrong, [`Refusal::Twice`] when somebody has
/// it, [`Refusal::Fields`] without a name.
pub fn set_up(
    cx: &mut WriteCx<'_>,
    rules: &Ceremonies,
    account: &Account,
    (challenge, sent, name): (&str, &str, &str),
) -> Result<()> {
    cx.authorise(Action::OwnAccount(account.id))?;
    let now = cx.now;
    let state = store::passkeys::take(cx.conn, &hash_token(challenge), Some(account.id), now)?
        .ok_or(Refusal::Link)?;
    let state: PasskeyRegistration = read(&state)?;
    let sent: RegisterPublicKeyCredential = serde_json::from_str(sent).map_err(|_| Refusal::Link)?;
    let credential = rules.0.finish_passkey_registration(&sent, &state).map_err(|_| Refusal::Link)?;
    let name = Line::<60>::parse(name).map_or_else(|_| "Passkey".to_owned(), |name| name.to_string());
    let id = BASE64URL_NOPAD.encode(credential.cred_id().as_ref());
    store::passkeys::insert(cx.conn, account.id, &id, &stored(&credential)?, &name, now)?;
    if store::passkeys::recovery(cx.conn, account.id)?.0 == 0 {
        store::passkeys::set_recovery(cx.conn, account.id, 1, 0)?;
    }
    changed(cx, account.id, Verb::PasskeyAdded)
}

/// It stands in the journal, and the mailbox hears of it: whoever did not do it themselves calls.
fn changed(cx: &mut WriteCx<'_>, id: AccountId, verb: Verb) -> Result<()> {
    let Some(account) = store::accounts::get(cx.conn, id)? else { return Ok(()) };
    let subject = Subject::Account(id);
    let (seq, locale) = (cx.tell(&Change::private(verb, subject))?, cx.caller.locale);
    crate::letters::queue(cx, crate::letters::ACCOUNT_CHANGED, subject, account.email.as_str(), locale, seq)
}

/// Takes one away.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`] for others than whose it is.
pub fn remove(cx: &mut WriteCx<'_>, account: AccountId, id: PasskeyId) -> Result<()> {
    cx.authorise(Action::OwnAccount(account))?;
    if store::passkeys::remove(cx.conn, account, id)? {
        changed(cx, account, Verb::PasskeyRemoved)
    } else {
        Err(Error::NotFound)
    }
}

/// Who runs the hub takes all passkeys of somebody away who lost their device and their codes; they are logged out
/// everywhere and log in by mail once more.
///
/// # Errors
/// [`Error::Forbidden`] for others.
pub fn remove_all(cx: &mut WriteCx<'_>, account: AccountId) -> Result<()> {
    cx.authorise(Action::Operate)?;
    store::passkeys::remove_all(cx.conn, account)?;
    changed(cx, account, Verb::PasskeyRemoved)?;
    Ok(store::sessions::end_of(cx.conn, account)?)
}

/// Begins logging in with a passkey. Nothing is asked and nothing is told of who has one.
///
/// # Errors
/// [`Refusal::TooOften`].
pub fn begin_logging_in(cx: &mut WriteCx<'_>, rules: &Ceremonies) -> Result<Challenge> {
    allow(cx, Deed::TryCode, None)?;
    let (options, state) = rules.0.start_discoverable_authentication().map_err(|_| Refusal::NotNow)?;
    let options = stored(&options.public_key)?;
    begun(cx, None, &state, options)
}

/// Logs in with a passkey: what the browser sent is checked before anything is written.
///
/// # Errors
/// [`Refusal::Link`] when the ceremony is over or the passkey is not known here.
pub fn log_in(
    cx: &mut WriteCx<'_>,
    rules: &Ceremonies,
    (challenge, sent): (&str, &str),
    browser: &Browser,
) -> Result<LoggedIn> {
    let now = cx.now;
    let state = store::passkeys::take(cx.conn, &hash_token(challenge), None, now)?.ok_or(Refusal::Link)?;
    let state: DiscoverableAuthentication = read(&state)?;
    let sent: PublicKeyCredential = serde_json::from_str(sent).map_err(|_| Refusal::Link)?;
    let (whose, id) = rules.0.identify_discoverable_authentication(&sent).map_err(|_| Refusal::Link)?;
    let known = store::passkeys::by_credential(cx.conn, &BASE64URL_NOPAD.encode(id))?.ok_or(Refusal::Link)?;
    if whose != handle(cx, known.account) {
        return Err(Refusal::Link.into());
    }
    let mut credential: Credential = read(&known.credential)?;
    let key = DiscoverableKey::from(&credential);
    let proved =
        rules.0.finish_discoverable_authentication_v2(&sent, state, key).map_err(|_| Refusal::Link)?;
    if !proved.user_verified() {
        return Err(Refusal::Link.into());
    }
    credential.update_credential(&proved);
    store::passkeys::note_used(cx.conn, known.id, &stored(&credential)?, now)?;
    let account = store::accounts::get(cx.conn, known.account)?.ok_or(Refusal::Link)?;
    open_session(cx, account, browser)
}

/// Does this account need a second step after the code from the mail?
pub(crate) fn second_step(cx: &mut ReadCx<'_>, account: &Account) -> Result<bool> {
    let grants = store::roles::of_account(cx.conn, account.id)?;
    let of_the_town = grants.iter().any(|grant| grant.role.is_of_the_town());
    Ok(of_the_town && !store::passkeys::of_account(cx.conn, account.id)?.is_empty())
}

/// What the browser keeps between the first and the second step: sealed, and good for ten minutes.
pub(crate) fn half(cx: &ReadCx<'_>, account: AccountId) -> String {
    let until = cx.now.plus_seconds(HALF);
    format!("{}.{}.{}", account.number(), until.micros(), seal(cx, account, until))
}

fn seal(cx: &ReadCx<'_>, account: AccountId, until: Instant) -> String {
    let parts: [&[u8]; 2] = [&account.number().to_be_bytes(), &until.micros().to_be_bytes()];
    BASE64URL_NOPAD.encode(&cx.keys.derive("half", &parts))
}

fn open_half(cx: &ReadCx<'_>, token: &str) -> Option<AccountId> {
    let mut parts = token.split('.');
    let account = AccountId::new(parts.next()?.parse().ok()?);
    let until = Instant::from_micros(parts.next()?.parse().ok()?);
    let right = same(parts.next()?.as_bytes(), seal(cx, account, until).as_bytes());
    (right && parts.next().is_none() && cx.now < until).then_some(account)
}

fn recovery_code(cx: &ReadCx<'_>, account: AccountId, generation: i32, number: i32) -> String {
    let parts: [&[u8]; 3] =
        [&account.number().to_be_bytes(), &generation.to_be_bytes(), &number.to_be_bytes()];
    spell(&cx.keys.derive("recovery", &parts), RECOVERY_LENGTH)
}

/// The recovery codes that are left, for printing; none before there is a passkey.
///
/// # Errors
/// [`Error::Forbidden`] for others than whose they are.
pub fn recovery_codes(cx: &mut ReadCx<'_>, account: AccountId) -> Result<Vec<String>> {
    cx.authorise(Action::OwnAccount(account))?;
    let (generation, used) = store::passkeys::recovery(cx.conn, account)?;
    if generation == 0 {
        return Ok(Vec::new());
    }
    let left = (0..RECOVERY_CODES).filter(|number| used & (1 << number) == 0);
    Ok(left.map(|number| recovery_code(cx, account, generation, number)).collect())
}

/// Makes ten new ones; those on the old paper are worthless.
///
/// # Errors
/// [`Error::Forbidden`] for others than whose they are.
pub fn renew_recovery_codes(cx: &mut WriteCx<'_>, account: AccountId) -> Result<()> {
    cx.authorise(Action::OwnAccount(account))?;
    let (generation, _) = store::passkeys::recovery(cx.conn, account)?;
    Ok(store::passkeys::set_recovery(cx.conn, account, generation + 1, 0)?)
}

/// The second step with a recovery code. The try is counted before it is compared.
///
/// # Errors
/// [`Refusal::Link`] when the first step is too long ago, [`Refusal::Code`] when the code is wrong or was used,
/// [`Refusal::TooOften`].
pub fn recover(cx: &mut WriteCx<'_>, half: &str, typed: &str, browser: &Browser) -> Result<LoggedIn> {
    let id = open_half(cx, half).ok_or(Refusal::Link)?;
    let account = store::accounts::get(cx.conn, id)?.ok_or(Refusal::Link)?;
    allow(cx, Deed::TryCode, Some(&account.email.key()))?;
    cx.keep_although_refused();
    let typed: String = typed.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    let typed = typed.to_ascii_lowercase();
    let (generation, used) = store::passkeys::recovery(cx.conn, id)?;
    let right = (0..RECOVERY_CODES)
        .filter(|number| generation > 0 && used & (1 << number) == 0)
        .find(|number| same(typed.as_bytes(), recovery_code(cx, id, generation, *number).as_bytes()));
    let Some(number) = right else {
        tracing::info!("access.code_refused");
        return Err(Refusal::Code { left: 1 }.into());
    };
    store::passkeys::set_recovery(cx.conn, id, generation, used | (1 << number))?;
    changed(cx, id, Verb::RecoveryUsed)?;
    open_session(cx, account, browser)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_need_a_name_and_https_or_the_machine_itself() {
        for good in ["https://mitmachen.example", "http://localhost:8080"] {
            assert!(Ceremonies::at(good).is_some(), "{good}");
        }
        for bad in ["http://mitmachen.example", "http://127.0.0.1:8080", "https://192.0.2.1", "", "x"] {
            assert!(Ceremonies::at(bad).is_none(), "{bad}");
        }
    }
}
