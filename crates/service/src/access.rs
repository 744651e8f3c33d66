//! Logging in by a code in a mail, sessions, and the accounts behind them.

mod sessions;

pub use sessions::{act_as, end_others, end_session, listed, log_out, note_used, wants_a_note, whoami};
pub use store::sessions::Listed;

pub(crate) use sessions::{lent_until, open_session, open_session_as};

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::keys::{Keys, same};
use crate::letters;
use crate::limits::allow;
use crate::links::token;
use domain::accounts::{Account, AccountId, CODE_LIFE, CodeState, Role, RoleId};
use domain::changes::Change;
use domain::journal::{Subject, Verb};
use domain::limits::Deed;
use domain::links::Purpose;
use domain::people::EmailAddress;
use domain::policy::{Action, Actor};
use kernel::Locale;

/// Letters of a code: none looks like another on paper or sounds like another on the phone.
const LETTERS: &[u8; 28] = b"23456789abcdefghkmnpqrstuvxz";
const CODE_LENGTH: usize = 8;

/// The code of this generation: derived, so that it is stored nowhere.
pub(crate) fn code(keys: &Keys, email: &EmailAddress, state: CodeState) -> String {
    let (generation, expiry) = (state.generation.to_be_bytes(), state.expires_at.micros().to_be_bytes());
    let bytes = keys.derive("code", &[email.key().as_bytes(), &generation, &expiry]);
    spell(&bytes, CODE_LENGTH)
}

/// Bytes as letters that can be read out and typed: two bytes a letter.
pub(crate) fn spell(bytes: &[u8], letters: usize) -> String {
    bytes
        .chunks(2)
        .take(letters)
        .filter_map(|pair| {
            let number = pair.iter().fold(0_usize, |number, byte| number * 256 + usize::from(*byte));
            LETTERS.get(number % LETTERS.len()).map(|letter| char::from(*letter))
        })
        .collect()
}

/// Somebody wants to log in. Every address gets a mail: who is not known yet becomes a resident with an account by typing
/// the code. So nobody learns from the answer, or from how long it takes, who is known here.
///
/// # Errors
/// [`Refusal::TooOften`] when this address, this network or everybody asked too often in the last hour.
pub fn request_code(cx: &mut WriteCx<'_>, email: &EmailAddress) -> Result<()> {
    allow(cx, Deed::AskForCode, Some(&email.key()))?;
    let now = cx.now;
    let before = store::accounts::code(cx.conn, email)?;
    let state = CodeState {
        generation: before.map_or(0, |state| state.generation) + 1,
        expires_at: now.plus_seconds(CODE_LIFE),
        attempts: 0,
        used: false,
    };
    store::accounts::set_code(cx.conn, email, state)?;
    // Codes have no journal entry: moment and generation tell one from the next, below zero so that it is no entry's number.
    let cause = -(now.micros() + i64::from(state.generation));
    let locale = cx.caller.locale;
    letters::queue(cx, letters::LOGIN_CODE, Subject::Hub, email.as_str(), locale, cause)?;
    cx.told = true;
    Ok(())
}

/// What a successful log-in gives the browser.
#[derive(Debug, Clone)]
pub struct LoggedIn {
    /// The session's secret, for the cookie.
    pub token: String,
    /// Who it is.
    pub account: Account,
}

/// The browser with which somebody logs in.
#[derive(Debug, Clone, Default)]
pub struct Browser {
    /// What kind it is, in a word or two, for the list of one's sessions.
    pub device: String,
    /// The session it held until now. It ends; as what its holder acted goes on when it is the same account.
    pub before: Option<String>,
}

/// Where a right code leads.
#[derive(Debug, Clone)]
pub enum Entered {
    /// In.
    In(LoggedIn),
    /// To the second step: this account acts for the town and has a passkey, so a mailbox alone does not open it. What the
    /// browser keeps until then.
    Half(String),
}

/// Tries a code. The try is counted before the code is compared, and stays counted.
///
/// # Errors
/// [`Refusal::Code`] when it is wrong or worn out, [`Refusal::TooOften`] when this network or everybody tried too often.
pub fn log_in(cx: &mut WriteCx<'_>, email: &EmailAddress, typed: &str, browser: &Browser) -> Result<Entered> {
    try_code(cx, email, typed)?;
    let account = account_of(cx, email)?;
    enter(cx, account, None, browser)
}

/// Lets in whoever proved that the mailbox is theirs, as this where they came for it; whoever acts for the town and has a
/// passkey needs it as well.
pub(crate) fn enter(
    cx: &mut WriteCx<'_>,
    account: Account,
    wish: Option<RoleId>,
    browser: &Browser,
) -> Result<Entered> {
    if crate::passkeys::second_step(cx, &account)? {
        return Ok(Entered::Half(crate::passkeys::half(cx, account.id)));
    }
    open_session_as(cx, account, wish, browser).map(Entered::In)
}

/// Goes on when this is the code that was sent to this address; it is used up then.
pub(crate) fn try_code(cx: &mut WriteCx<'_>, email: &EmailAddress, typed: &str) -> Result<()> {
    allow(cx, Deed::TryCode, Some(&email.key()))?;
    cx.keep_although_refused();
    let now = cx.now;
    let Some(state) = store::accounts::code(cx.conn, email)?.filter(|state| state.open(now)) else {
        return Err(Refusal::Code { left: 0 }.into());
    };
    let tried = CodeState { attempts: state.attempts + 1, ..state };
    store::accounts::set_code(cx.conn, email, tried)?;
    let typed: String = typed.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    if !same(typed.to_ascii_lowercase().as_bytes(), code(cx.keys, email, state).as_bytes()) {
        tracing::info!("access.code_refused");
        return Err(Refusal::Code { left: (domain::accounts::CODE_TRIES - tried.attempts).max(0) }.into());
    }
    Ok(store::accounts::set_code(cx.conn, email, CodeState { used: true, ..tried })?)
}

/// The account with this address; a resident's is made here.
fn account_of(cx: &mut WriteCx<'_>, email: &EmailAddress) -> Result<Account> {
    if let Some(account) = store::accounts::by_email(cx.conn, email)? {
        return Ok(account);
    }
    let (locale, now) = (cx.caller.locale, cx.now);
    // One person alone with this address is who logs in; where several share a mailbox, nobody is greeted by name.
    let name = match store::people::names_with(cx.conn, email)?.as_slice() {
        [name] => name.clone(),
        _ => String::new(),
    };
    let id = store::accounts::insert(cx.conn, email, &name, locale, now)?;
    store::accounts::get(cx.conn, id)?.ok_or(Error::NotFound)
}

/// Logs in by a link such as the starter city prints, or by one that was made for this once; that one is used up.
///
/// # Errors
/// [`Refusal::Link`] when it is worn out.
pub fn log_in_by_link(cx: &mut WriteCx<'_>, link: &str, browser: &Browser) -> Result<LoggedIn> {
    let (purpose, account) = behind_link(cx, link)?;
    if purpose == Purpose::LogInOnce {
        // It skips the second step; whoever reads the log has to see that somebody came in this way.
        tracing::warn!(account = account.id.number(), "access.operators_link_used");
        let now = cx.now;
        store::links::renew(cx.conn, purpose, &account.id.to_string(), now)?;
    }
    open_session(cx, account, browser)
}

/// Whom a log-in link would log in; shown before the button is pressed.
///
/// # Errors
/// [`Refusal::Link`] when it is worn out.
pub fn see_log_in_link(cx: &mut ReadCx<'_>, link: &str) -> Result<Account> {
    behind_link(cx, link).map(|(_, account)| account)
}

fn behind_link(cx: &mut ReadCx<'_>, link: &str) -> Result<(Purpose, Account)> {
    let (purpose, subject) = match cx.open_link(Purpose::LogIn, link) {
        Err(Error::Refused(Refusal::Link)) => (Purpose::LogInOnce, cx.open_link(Purpose::LogInOnce, link)?),
        opened => (Purpose::LogIn, opened?),
    };
    let id = subject.parse().map_err(|_| Refusal::Link)?;
    let account = store::accounts::get(cx.conn, id)?.ok_or(Refusal::Link)?;
    Ok((purpose, account))
}

/// Makes a link that logs an account in once, for whoever runs the machine: the way in when a mailbox, a passkey and its
/// printed codes are all lost. One that was made before is worthless from then on.
///
/// # Errors
/// [`Error::Forbidden`] for others than the hub itself, [`Error::NotFound`] where nobody has this address.
pub fn make_link_for_once(cx: &mut WriteCx<'_>, email: &EmailAddress) -> Result<(Account, String)> {
    if cx.caller.actor != Actor::System {
        return Err(Error::Forbidden);
    }
    let account = store::accounts::by_email(cx.conn, email)?.ok_or(Error::NotFound)?;
    let subject = account.id.to_string();
    let expires = cx.now.plus_seconds(Purpose::LogInOnce.life());
    let state = store::links::renew(cx.conn, Purpose::LogInOnce, &subject, expires)?;
    let _seq = cx.tell(&Change::private(Verb::LogInLinkMade, Subject::Account(account.id)))?;
    Ok((account, token(cx.keys, Purpose::LogInOnce, &subject, state)))
}

/// Makes a log-in link for an account; only the hub itself does.
///
/// # Errors
/// [`Error::Forbidden`] for others.
pub fn make_log_in_link(cx: &mut WriteCx<'_>, account: &Account) -> Result<String> {
    cx.authorise(Action::Operate)?;
    let subject = account.id.to_string();
    let expires = cx.now.plus_seconds(Purpose::LogIn.life());
    let state = store::links::ensure(cx.conn, Purpose::LogIn, &subject, expires)?;
    Ok(token(cx.keys, Purpose::LogIn, &subject, state))
}

/// Opens an account, or gives the one with this address one more role.
///
/// # Errors
/// [`Error::Forbidden`] for others than who runs the hub.
pub fn open_account(cx: &mut WriteCx<'_>, email: &EmailAddress, name: &str, role: Role) -> Result<Account> {
    cx.authorise(Action::Operate)?;
    add_account(cx, email, name, role, Locale::De)
}

pub(crate) fn add_account(
    cx: &mut WriteCx<'_>,
    email: &EmailAddress,
    name: &str,
    role: Role,
    locale: Locale,
) -> Result<Account> {
    let id = find_or_open(cx, email, name, locale)?;
    let now = cx.now;
    if role != Role::Resident {
        store::roles::insert(cx.conn, id, role, None, now)?;
    }
    let account = store::accounts::get(cx.conn, id)?.ok_or(Error::NotFound)?;
    Ok(Account { role, ..account })
}

/// The account with this address; where there is none, a new one with this name. A resident without a name gets this one.
pub(crate) fn find_or_open(
    cx: &mut WriteCx<'_>,
    email: &EmailAddress,
    name: &str,
    locale: Locale,
) -> Result<AccountId> {
    let now = cx.now;
    match store::accounts::by_email(cx.conn, email)? {
        Some(account) => {
            if account.name.is_empty() {
                store::accounts::set_name(cx.conn, account.id, name)?;
            }
            Ok(account.id)
        }
        None => Ok(store::accounts::insert(cx.conn, email, name, locale, now)?),
    }
}

/// The account with this address.
///
/// # Errors
/// [`Error::Forbidden`] for others than who runs the hub.
pub fn account_with(cx: &mut ReadCx<'_>, email: &EmailAddress) -> Result<Option<Account>> {
    cx.authorise(Action::Operate)?;
    Ok(store::accounts::by_email(cx.conn, email)?)
}

/// Who acts for the town without being of one office.
///
/// # Errors
/// [`Error::Forbidden`] for others than who runs the hub.
pub fn staff(cx: &mut ReadCx<'_>) -> Result<Vec<Account>> {
    cx.authorise(Action::Operate)?;
    Ok(store::accounts::staff(cx.conn)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Instant, SeededRng};

    #[test]
    fn each_generation_has_another_code_of_eight_clear_letters() {
        let keys = Keys::draw(&mut SeededRng::new(5));
        let email = EmailAddress::parse("a@b.example").unwrap();
        let state =
            CodeState { generation: 1, expires_at: Instant::from_micros(1), attempts: 0, used: false };
        let first = code(&keys, &email, state);
        assert_eq!(first.len(), CODE_LENGTH);
        assert!(first.bytes().all(|letter| LETTERS.contains(&letter)));
        assert_ne!(first, code(&keys, &email, CodeState { generation: 2, ..state }));
    }
}
