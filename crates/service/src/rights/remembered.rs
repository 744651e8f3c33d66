//! Whoever was erased stays so, also when an older copy of the database comes back: each erasure leaves a mark, and marks
//! that a database does not know yet are followed once more.

use super::erase::{subject, take_away};
use super::in_the_way;
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use crate::keys::Keys;
use domain::accounts::Role;
use domain::journal::Subject;
use domain::people::{EmailAddress, PersonId};
use domain::policy::{Action, Actor};
use domain::rights::{Erasure, Mark, Whose, remembered_since};
use std::collections::BTreeSet;
use store::rights::Places;
use store::roles::Which;

/// Signs of a mark: 128 bits.
const LENGTH: usize = 32;
/// Signs by which marks of another secret are told apart.
const KEYS_LENGTH: usize = 8;

fn cut(text: &str, length: usize) -> String {
    text.chars().take(length).collect()
}

fn sealed(keys: &Keys, of: &str, value: &str) -> String {
    cut(&data_encoding::HEXLOWER.encode(&keys.derive("erased", &[of.as_bytes(), value.as_bytes()])), LENGTH)
}

fn made_by(keys: &Keys) -> String {
    cut(&keys.fingerprint(), KEYS_LENGTH)
}

fn of_mailbox(keys: &Keys, key: &str) -> Mark {
    Mark::Mailbox { keys: made_by(keys), address: sealed(keys, "mailbox", key) }
}

fn of_person(keys: &Keys, id: PersonId, name: &str, phone: &str) -> Mark {
    Mark::Person {
        keys: made_by(keys),
        number: id.number(),
        name: sealed(keys, "name", &name.to_lowercase()),
        phone: sealed(keys, "phone", phone),
    }
}

/// Leaves the mark of an erasure that is about to be done.
pub(super) fn remember(cx: &mut WriteCx<'_>, whose: Whose, places: &Places) -> Result<()> {
    let mark = match (whose, &places.mailbox) {
        (Whose::Account(_), mailbox) => of_mailbox(cx.keys, mailbox.as_deref().unwrap_or_default()),
        (Whose::Person(id), _) => {
            let (name, phone) = store::rights::name_without_mail(cx.conn, id)?.ok_or(Error::NotFound)?;
            of_person(cx.keys, id, &name, &phone)
        }
    };
    let erasure = Erasure { at: cx.now, mark };
    store::erasures::insert(cx.conn, &erasure)?;
    cx.marked = true;
    Ok(())
}

/// The erasures that the database remembers.
///
/// # Errors
/// [`Error::Forbidden`] for others than who runs the hub.
pub fn erasures(cx: &mut ReadCx<'_>) -> Result<Vec<Erasure>> {
    cx.authorise(Action::Operate)?;
    Ok(store::erasures::all(cx.conn)?)
}

/// What came of following a list of erasures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaughtUp {
    /// So many were back, and are gone again.
    pub gone: usize,
    /// Organisations that nobody leads now.
    pub without_lead: Vec<String>,
    /// So many stay for now: nobody else here could run the hub.
    pub stay: usize,
    /// So many marks were made with another secret: to whom they lead cannot be told.
    pub foreign: usize,
}

/// Follows the erasures that this database does not know: it is older than they are. Whoever is found goes as they went
/// before. Following the same list again does nothing.
///
/// # Errors
/// [`Error::Forbidden`] for others than the hub itself.
pub fn catch_up(cx: &mut WriteCx<'_>, list: &BTreeSet<Erasure>) -> Result<CaughtUp> {
    if cx.caller.actor != Actor::System {
        return Err(Error::Forbidden);
    }
    let since = remembered_since(cx.now);
    let known: BTreeSet<_> = store::erasures::all(cx.conn)?.into_iter().collect();
    let ours = made_by(cx.keys);
    let mut caught = CaughtUp::default();
    let mut new = Vec::new();
    for erasure in list.iter().filter(|erasure| erasure.at >= since && !known.contains(erasure)) {
        if erasure.mark.keys() == ours {
            new.push(erasure);
        } else {
            caught.foreign += 1;
        }
    }
    if new.is_empty() {
        return Ok(caught);
    }
    let mut here = Vec::new();
    for key in store::rights::mailboxes(cx.conn)? {
        here.push((of_mailbox(cx.keys, &key), Here::Mailbox(key)));
    }
    for (id, name, phone) in store::rights::names_without_mail(cx.conn)? {
        here.push((of_person(cx.keys, id, &name, &phone), Here::Person(id)));
    }
    for erasure in new {
        let mut stays = false;
        for (_, whose) in here.iter().filter(|(mark, _)| erasure.mark.means(mark)) {
            match again(cx, whose)? {
                Again::Nobody => {}
                Again::Stays => stays = true,
                Again::Gone(names) => {
                    caught.gone += 1;
                    caught.without_lead.extend(names);
                }
            }
        }
        if stays {
            // Not remembered: the next start tries again.
            caught.stay += 1;
        } else {
            store::erasures::insert(cx.conn, erasure)?;
        }
    }
    Ok(caught)
}

/// Who is here.
enum Here {
    Mailbox(String),
    Person(PersonId),
}

/// What became of one of them.
enum Again {
    /// Gone already, with another mark.
    Nobody,
    /// Nobody else could run the hub.
    Stays,
    /// Gone; these organisations have no lead now.
    Gone(Vec<String>),
}

fn again(cx: &mut WriteCx<'_>, whose: &Here) -> Result<Again> {
    let (places, of) = match whose {
        Here::Mailbox(key) => {
            // An address that the hub would not take today was taken by no form of ours.
            let Ok(email) = EmailAddress::parse(key) else { return Ok(Again::Nobody) };
            let account = store::accounts::by_email(cx.conn, &email)?;
            if let Some(account) = &account
                && runs_it_alone(cx, account.id.number())?
            {
                return Ok(Again::Stays);
            }
            let places = store::rights::of_mailbox(cx.conn, &email)?;
            (places, account.map_or(Subject::Hub, |account| subject(Whose::Account(account.id))))
        }
        Here::Person(id) => match store::rights::of_person(cx.conn, *id)? {
            Some(places) => (places, subject(Whose::Person(*id))),
            None => return Ok(Again::Nobody),
        },
    };
    // What had to be handed on first had been when they asked; in this copy it is not. They go all the same.
    let without_lead = in_the_way(cx, &places)?.into_iter().map(|(_, name)| name);
    let without_lead = without_lead.filter(|name| !name.is_empty()).collect();
    take_away(cx, of, &places, true)?;
    Ok(Again::Gone(without_lead))
}

fn runs_it_alone(cx: &mut ReadCx<'_>, account: i64) -> Result<bool> {
    let own =
        |named: &&store::roles::Named| named.grant.deputy_of.is_none() && named.grant.role == Role::Admin;
    let town = store::roles::named(cx.conn, Which::Town)?;
    let mut admins = town.iter().filter(own).map(|named| named.grant.account.number()).peekable();
    Ok(admins.peek().is_some() && admins.all(|admin| admin == account))
}
