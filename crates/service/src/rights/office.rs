//! For people without mail: a code in a letter to them, told at the desk.

use super::admitted;
use crate::access::spell;
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::keys::{Keys, same};
use domain::changes::Change;
use domain::journal::{Subject, Verb};
use domain::people::{PersonId, PhoneNumber};
use domain::policy::{Action, Actor};
use domain::rights::{OFFICE_CODE_DAYS, OFFICE_CODE_TRIES, OfficeCode};
use domain::signups::Channel;
use kernel::Instant;
use store::rights::Found;

const LETTERS: usize = 8;

/// A letter to be printed.
#[derive(Debug, Clone)]
pub struct Printed {
    /// To whom.
    pub to: Found,
    /// The code.
    pub code: String,
    /// Until when it opens.
    pub until: Instant,
}

fn code(keys: &Keys, id: PersonId, state: OfficeCode) -> String {
    let (generation, expiry) = (state.generation.to_be_bytes(), state.expires_at.micros().to_be_bytes());
    spell(&keys.derive("office code", &[&id.number().to_be_bytes(), &generation, &expiry]), LETTERS)
}

/// People without mail in whose name or number this occurs; nobody for less than two signs.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn find(cx: &mut ReadCx<'_>, words: &str) -> Result<Vec<Found>> {
    cx.authorise(Action::ActForPerson)?;
    let words = words.trim().to_lowercase();
    if words.chars().count() < 2 {
        return Ok(Vec::new());
    }
    let number = PhoneNumber::parse(&words).ok();
    let same_number = |found: &Found| {
        let theirs = PhoneNumber::parse(&found.phone).ok();
        number.as_ref().is_some_and(|number| {
            theirs.as_ref().is_some_and(|theirs| theirs.international() == number.international())
        })
    };
    let people = store::rights::without_mail(cx.conn)?;
    Ok(people
        .into_iter()
        .filter(|found| found.name.to_lowercase().contains(&words) || same_number(found))
        .take(50)
        .collect())
}

/// One of them, and whether the office sees everything of them now.
///
/// # Errors
/// [`Error::NotFound`] when there is nobody without mail of this number, [`Error::Forbidden`].
pub fn look(cx: &mut ReadCx<'_>, id: PersonId) -> Result<(Found, bool)> {
    cx.authorise(Action::ActForPerson)?;
    let found = store::rights::without_mail(cx.conn)?.into_iter().find(|found| found.id == id);
    let open = admitted(cx, id).is_ok();
    Ok((found.ok_or(Error::NotFound)?, open))
}

/// Makes a new code for somebody; the one before is worthless from now on. It goes into a letter to them, not to whoever
/// stands at the desk.
///
/// # Errors
/// As for [`look`].
pub fn print(cx: &mut WriteCx<'_>, id: PersonId) -> Result<Printed> {
    let (to, _) = look(cx, id)?;
    cx.caller.channel = Channel::Paper;
    let now = cx.now;
    let generation = store::rights::code(cx.conn, id)?.map_or(0, |state| state.generation) + 1;
    let until = now.plus_days(OFFICE_CODE_DAYS);
    let state = OfficeCode { generation, expires_at: until, attempts: 0, opened: None };
    store::rights::set_code(cx.conn, id, state)?;
    let _seq = cx.tell(&Change::private(Verb::OfficeCodePrinted, Subject::Person(id)))?;
    Ok(Printed { to, code: code(cx.keys, id, state), until })
}

/// Somebody tells their code at the desk. The try is counted before the code is compared, and stays counted.
///
/// # Errors
/// [`Refusal::Code`] when it is wrong or worn out; as for [`look`].
pub fn tell(cx: &mut WriteCx<'_>, id: PersonId, typed: &str) -> Result<()> {
    look(cx, id)?;
    let Actor::Member { account, .. } = cx.caller.actor else { return Err(Error::Forbidden) };
    cx.keep_although_refused();
    let now = cx.now;
    let Some(state) = store::rights::code(cx.conn, id)?.filter(|state| state.open(now)) else {
        return Err(Refusal::Code { left: 0 }.into());
    };
    let tried = OfficeCode { attempts: state.attempts + 1, ..state };
    store::rights::set_code(cx.conn, id, tried)?;
    let typed: String = typed.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    if !same(typed.to_ascii_lowercase().as_bytes(), code(cx.keys, id, state).as_bytes()) {
        return Err(Refusal::Code { left: (OFFICE_CODE_TRIES - tried.attempts).max(0) }.into());
    }
    store::rights::set_code(cx.conn, id, OfficeCode { opened: Some((now, account)), ..tried })?;
    cx.caller.channel = Channel::Desk;
    let _seq = cx.tell(&Change::private(Verb::OfficeCodeTold, Subject::Person(id)))?;
    Ok(())
}
