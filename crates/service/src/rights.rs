//! A person's rights: see everything the hub knows of them, take it along, correct it, have it erased.

mod erase;
mod export;
mod office;
mod remembered;

pub use erase::{correct, erase};
pub use export::{Export, export, json, lines};
pub use office::{Printed, find, look, print, tell};
use remembered::remember;
pub use remembered::{CaughtUp, catch_up, erasures};
pub use store::rights::Found;

use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::accounts::AccountId;
use domain::people::{EmailAddress, PersonId};
use domain::policy::{Action, Actor, Matter};
use domain::rights::{First, HELD, Whose, first};
use domain::signups::SignupId;
use store::rights::Places;
use store::signups::SignupRow;

/// Somebody at this mailbox: mailboxes are shared, names tell people apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Name.
    pub name: String,
    /// Phone; "" for none.
    pub phone: String,
}

/// A sign-up with the link that opens it.
#[derive(Debug, Clone)]
pub struct OwnMatter {
    /// The sign-up.
    pub row: SignupRow,
    /// Its personal link, where there is one.
    pub token: Option<String>,
}

/// What the hub knows of somebody.
#[derive(Debug, Clone)]
pub struct Everything {
    /// The mailbox; none for people without mail.
    pub email: Option<EmailAddress>,
    /// Who is known there.
    pub names: Vec<Named>,
    /// Their sign-ups, newest first.
    pub own: Vec<OwnMatter>,
    /// Sign-ups for which they say yes or no as a guardian.
    pub guarded: Vec<OwnMatter>,
    /// How many rows of which table.
    pub counts: Vec<(&'static str, usize)>,
    /// What has to be done before everything can go, with the name of the organisation.
    pub first: Vec<(First, String)>,
}

impl Everything {
    /// Sign-ups that erasing withdraws.
    pub fn running(&self) -> usize {
        self.own.iter().filter(|matter| matter.row.signup.state.is_open()).count()
    }
}

/// Where everything of somebody is, for whoever may see it.
pub(crate) fn places(cx: &mut ReadCx<'_>, whose: Whose) -> Result<Places> {
    match whose {
        Whose::Account(id) => {
            cx.authorise(Action::OwnAccount(id))?;
            let account = store::accounts::get(cx.conn, id)?.ok_or(Error::NotFound)?;
            Ok(store::rights::of_mailbox(cx.conn, &account.email)?)
        }
        Whose::Person(id) => {
            admitted(cx, id)?;
            store::rights::of_person(cx.conn, id)?.ok_or(Error::NotFound)
        }
    }
}

/// The office sees everything of somebody for a short while after they told the code of their letter.
fn admitted(cx: &mut ReadCx<'_>, id: PersonId) -> Result<AccountId> {
    cx.authorise(Action::ActForPerson)?;
    let Actor::Member { account, .. } = cx.caller.actor else { return Err(Error::Forbidden) };
    let (code, now) = (store::rights::code(cx.conn, id)?, cx.now);
    if code.is_some_and(|code| code.admits(account, now)) { Ok(account) } else { Err(Error::Forbidden) }
}

/// Everything of somebody, as the page shows it.
///
/// # Errors
/// [`Error::Forbidden`] for others than whose it is and, at the desk, before the code was told.
pub fn everything(cx: &mut ReadCx<'_>, whose: Whose) -> Result<Everything> {
    let places = places(cx, whose)?;
    let mut counts = Vec::new();
    for held in HELD {
        let rows = store::rights::rows(cx.conn, held, &places)?.len();
        if rows > 0 {
            counts.push((held.table, rows));
        }
    }
    let locale = cx.caller.locale;
    let own = store::signups::numbered(cx.conn, &places.signups, locale)?;
    let guarded = store::signups::numbered(cx.conn, &places.guarded, locale)?;
    let email = match whose {
        Whose::Account(id) => store::accounts::get(cx.conn, id)?.map(|account| account.email),
        Whose::Person(_) => None,
    };
    Ok(Everything {
        email,
        names: names(cx, &places, &own)?,
        own: matters(cx, own, Matter::OwnSignup)?,
        guarded: matters(cx, guarded, Matter::Guardian)?,
        counts,
        first: in_the_way(cx, &places)?,
    })
}

fn matters(
    cx: &mut ReadCx<'_>,
    rows: Vec<SignupRow>,
    matter: fn(SignupId) -> Matter,
) -> Result<Vec<OwnMatter>> {
    rows.into_iter()
        .map(|row| {
            let token = if row.signup.state.is_open() { cx.link_to(matter(row.signup.id))? } else { None };
            Ok(OwnMatter { row, token })
        })
        .collect()
}

fn names(cx: &mut ReadCx<'_>, places: &Places, own: &[SignupRow]) -> Result<Vec<Named>> {
    let mut names: Vec<Named> = Vec::new();
    let mut note = |name: String, phone: String| {
        if !name.is_empty() && names.iter().all(|known| known.name != name) {
            names.push(Named { name, phone });
        }
    };
    for table in ["person", "account"] {
        let Some(held) = domain::rights::of(table) else { continue };
        for record in store::rights::rows(cx.conn, held, places)? {
            let value = |column: &str| {
                record.iter().find(|(name, _)| *name == column).and_then(|(_, value)| value.clone())
            };
            note(value("name").unwrap_or_default(), value("phone").unwrap_or_default());
        }
    }
    for row in own.iter().filter(|row| row.signup.state.is_open()) {
        let contact = &row.signup.contact;
        let phone = contact.phone.as_ref().map(ToString::to_string);
        note(contact.name.to_string(), phone.unwrap_or_default());
    }
    Ok(names)
}

/// What has to be done before everything can go.
fn in_the_way(cx: &mut ReadCx<'_>, places: &Places) -> Result<Vec<(First, String)>> {
    let mut grants = Vec::new();
    for account in &places.accounts {
        grants.extend(store::roles::of_account(cx.conn, AccountId::new(*account))?);
    }
    let states = store::rights::states(cx.conn, places)?;
    first(&grants, &states)
        .into_iter()
        .map(|first| {
            let name = match &first {
                First::HandOver(id) => store::organisations::get(cx.conn, *id)?.map(|found| found.name),
                First::EndRole => None,
            };
            Ok((first, name.unwrap_or_default()))
        })
        .collect()
}
