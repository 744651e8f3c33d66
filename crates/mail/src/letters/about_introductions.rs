//! Letters to organisations to whom somebody, or another organisation, is introduced.

use super::names::harmless;
use super::sheet::{Sheet, quote, subject};
use i18n::Words;

/// What an organisation is told of whoever is introduced to it.
pub(super) struct Introduced<'a> {
    pub contact: &'a str,
    pub who: &'a str,
    pub reach: &'a str,
    pub message: Option<&'a str>,
    /// An organisation, not a person.
    pub organisation: bool,
}

pub(super) fn introduced(w: &Words, it: &Introduced<'_>) -> Sheet {
    let who = harmless(it.who);
    let first = if it.organisation {
        w.introductions_mail_organisation(&who, it.reach)
    } else {
        w.introductions_mail_person(&who, it.reach)
    };
    let said = it.message.map(|message| w.introductions_mail_message(quote(message)));
    Sheet {
        subject: subject(&who, |who| w.introductions_mail_subject(who)),
        name: name(it.contact),
        blocks: std::iter::once(first).chain(said).chain([w.introductions_mail_next()]).collect(),
        why: w.introductions_mail_why(),
        calendar: None,
    }
}

pub(super) fn withdrawn(w: &Words, contact: &str, who: &str) -> Sheet {
    let who = harmless(who);
    Sheet {
        subject: subject(&who, |who| w.introductions_mail_withdrawn_subject(who)),
        name: name(contact),
        blocks: vec![w.introductions_mail_withdrawn(&who)],
        why: w.introductions_mail_why(),
        calendar: None,
    }
}

fn name(contact: &str) -> Option<String> {
    (!contact.is_empty()).then(|| contact.to_owned())
}
