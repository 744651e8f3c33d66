//! Logging in by a code in a mail, sessions, and the first account of an empty hub.

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::keys::{Keys, draw_token, hash_token, same};
use crate::letters;
use crate::links::token;
use domain::accounts::{Account, CODE_LIFE, CODES_AN_HOUR, CodeState, Role, SESSION_IDLE_DAYS};
use domain::journal::Subject;
use domain::links::Purpose;
use domain::people::EmailAddress;
use domain::policy::Action;
use kernel::Locale;
use store::accounts::CodeRow;

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

/// Somebody wants to log in. The answer is the same whether or not the address is known; a mail goes out only when it is.
///
/// # Errors
/// [`Refusal::TooOften`] when this address asked too often in the last hour, known or not.
pub fn request_code(cx: &mut WriteCx<'_>, email: &EmailAddress) -> Result<()> {
    let now = cx.now;
    let before = store::accounts::code(cx.conn, email)?;
    let fresh_window = before.is_none_or(|row| now.seconds_since(row.window_from) >= 3600);
    let (window_from, window_count) =
        before.filter(|_| !fresh_window).map_or((now, 0), |row| (row.window_from, row.window_count));
    if i64::from(window_count) >= CODES_AN_HOUR {
        return Err(Refusal::TooOften.into());
    }
    let state = CodeState {
        generation: before.map_or(0, |row| row.state.generation) + 1,
        expires_at: now.plus_seconds(CODE_LIFE),
        attempts: 0,
        used: false,
    };
    store::accounts::set_code(
        cx.conn,
        email,
        &CodeRow { state, window_from, window_count: window_count + 1 },
    )?;
    if store::accounts::by_email(cx.conn, email)?.is_some() {
        // Codes have no journal entry: the generation tells one from the next, below zero so that it is no entry's number.
        let cause = -(now.micros() / 1_000_000);
        let locale = cx.caller.locale;
        letters::queue(cx, letters::LOGIN_CODE, Subject::Hub, email.as_str(), locale, cause)?;
        cx.told = true;
    }
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

/// Tries a code. The try is counted before the code is compared, and stays counted.
///
/// # Errors
/// [`Refusal::Code`] when it is wrong or worn out.
pub fn log_in(cx: &mut WriteCx<'_>, email: &EmailAddress, typed: &str) -> Result<LoggedIn> {
    cx.keep_although_refused();
    let now = cx.now;
    let Some(row) = store::accounts::code(cx.conn, email)?.filter(|row| row.state.open(now)) else {
        return Err(Refusal::Code { left: 0 }.into());
    };
    let tried = CodeState { attempts: row.state.attempts + 1, ..row.state };
    store::accounts::set_code(cx.conn, email, &CodeRow { state: tried, ..row })?;
    let typed: String = typed.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    let right = same(typed.to_ascii_lowercase().as_bytes(), code(cx.keys, email, row.state).as_bytes());
    let account = store::accounts::by_email(cx.conn, email)?.filter(|_| right);
    let Some(account) = account else {
        return Err(Refusal::Code { left: (domain::accounts::CODE_TRIES - tried.attempts).max(0) }.into());
    };
    store::accounts::set_code(cx.conn, email, &CodeRow { state: CodeState { used: true, ..tried }, ..row })?;
    open_session(cx, account)
}

/// Logs in by a link such as the starter city prints.
///
/// # Errors
/// [`Refusal::Link`] when it is worn out.
pub fn log_in_by_link(cx: &mut WriteCx<'_>, link: &str) -> Result<LoggedIn> {
    let account = see_log_in_link(cx, link)?;
    open_session(cx, account)
}

/// Whom a log-in link would log in; shown before the button is pressed.
///
/// # Errors
/// [`Refusal::Link`] when it is worn out.
pub fn see_log_in_link(cx: &mut ReadCx<'_>, link: &str) -> Result<Account> {
    let subject = cx.open_link(Purpose::LogIn, link)?;
    let id = subject.parse().map_err(|_| Refusal::Link)?;
    store::accounts::get(cx.conn, id)?.ok_or_else(|| Refusal::Link.into())
}

/// Makes a log-in link for an account; only the hub itself does.
///
/// # Errors
/// [`Error::Forbidden`] for others.
pub fn make_log_in_link(cx: &mut WriteCx<'_>, account: &Account) -> Result<String> {
    cx.authorise(Action::Operate)?;
    let subject = account.id.to_string();
    let expires = cx.now.plus_days(Purpose::LogIn.days());
    let state = store::links::ensure(cx.conn, Purpose::LogIn, &subject, expires)?;
    Ok(token(cx.keys, Purpose::LogIn, &subject, state))
}

pub(crate) fn open_session(cx: &mut WriteCx<'_>, account: Account) -> Result<LoggedIn> {
    let token = draw_token(cx.rng);
    let now = cx.now;
    store::sessions::insert(cx.conn, &hash_token(&token), account.id, now, now.plus_days(SESSION_IDLE_DAYS))?;
    Ok(LoggedIn { token, account })
}

/// Who holds this session, while it lives.
///
/// # Errors
/// When the database fails.
pub fn whoami(cx: &mut ReadCx<'_>, token: &str) -> Result<Option<Account>> {
    let now = cx.now;
    Ok(store::sessions::account_of(cx.conn, &hash_token(token), now)?)
}

/// Ends a session.
///
/// # Errors
/// When the database fails.
pub fn log_out(cx: &mut WriteCx<'_>, token: &str) -> Result<()> {
    Ok(store::sessions::end(cx.conn, &hash_token(token))?)
}

/// Opens an account.
///
/// # Errors
/// [`Refusal::Twice`] when the address has one, [`Error::Forbidden`] for others than who runs the hub.
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
    let now = cx.now;
    let id = store::accounts::insert(cx.conn, email, name, role, locale, now)?;
    store::accounts::get(cx.conn, id)?.ok_or(Error::NotFound)
}

/// The account with this address.
///
/// # Errors
/// [`Error::Forbidden`] for others than who runs the hub.
pub fn account_with(cx: &mut ReadCx<'_>, email: &EmailAddress) -> Result<Option<Account>> {
    cx.authorise(Action::Operate)?;
    Ok(store::accounts::by_email(cx.conn, email)?)
}

/// All accounts of the engagement office.
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
