//! Circulars: one text of the office to organisations that it chose, by mail where they have one, else as a letter.

use crate::changes::Change;
use crate::fields::{Fault, Faults};
use crate::journal::{Subject, Verb};
use crate::organisations::OrganisationId;
use kernel::{Instant, Line, Prose, PublicId};
use std::collections::BTreeSet;

kernel::id!(
    /// A circular.
    CircularId
);

/// So many get one at most: a form of the site holds a thousand fields, and one with more ticks has to be refused, not cut.
pub const MOST: usize = 900;

/// How an organisation is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// By mail.
    Mail,
    /// By a printed letter.
    Letter,
    /// On the phone: there is neither a mailbox nor an address.
    Phone,
}

impl Way {
    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Letter => "letter",
            Self::Phone => "phone",
        }
    }

    /// Reads [`Way::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Mail, Self::Letter, Self::Phone].into_iter().find(|way| way.key() == key)
    }

    /// A mailbox at which nothing arrives is none.
    pub const fn of(mailbox: bool, dead: bool, address: bool) -> Self {
        match (mailbox && !dead, address) {
            (true, _) => Self::Mail,
            (false, true) => Self::Letter,
            (false, false) => Self::Phone,
        }
    }
}

/// The form as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CircularForm {
    /// Subject.
    pub subject: String,
    /// Text, without greeting and name of the office: they stand around it.
    pub text: String,
    /// Numbers of the organisations that were ticked.
    pub to: Vec<String>,
    /// Tells the same form sent twice.
    pub form_key: String,
}

/// The form, once all of it is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CircularDraft {
    /// Subject.
    pub subject: Line<78>,
    /// Text.
    pub text: Prose<6000>,
    /// To whom.
    pub to: BTreeSet<OrganisationId>,
    /// Tells the same form sent twice.
    pub form_key: PublicId,
}

impl CircularDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &CircularForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let subject = faults.take("subject", Line::parse(&form.subject));
        let text = faults.take("text", Prose::parse(&form.text));
        let to = faults.take("to", chosen(&form.to));
        let form_key = faults.take("form_key", form.form_key.parse().map_err(|_| Fault::Missing));
        let draft = || Some(Self { subject: subject?, text: text?, to: to?, form_key: form_key? });
        draft().ok_or(faults)
    }
}

fn chosen(typed: &[String]) -> Result<BTreeSet<OrganisationId>, Fault> {
    let ids: Option<BTreeSet<_>> =
        typed.iter().map(|number| number.parse().ok().map(OrganisationId::new)).collect();
    match ids {
        Some(ids) if ids.is_empty() => Err(Fault::Missing),
        Some(ids) if ids.len() <= MOST => Ok(ids),
        Some(_) | None => Err(Fault::Choice),
    }
}

/// A circular.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circular {
    /// Its key.
    pub id: CircularId,
    /// Subject.
    pub subject: String,
    /// Text.
    pub text: String,
    /// When it was begun.
    pub created_at: Instant,
    /// When it went out; until then it can be changed.
    pub sent_at: Option<Instant>,
}

/// The step is not possible any more: it went out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gone;

impl Circular {
    /// May it still be changed, or thrown away?
    ///
    /// # Errors
    /// [`Gone`] when it went out.
    pub const fn open(&self) -> Result<(), Gone> {
        if self.sent_at.is_some() { Err(Gone) } else { Ok(()) }
    }

    /// It goes out, once.
    ///
    /// # Errors
    /// [`Gone`] when it did already.
    pub fn send(&self) -> Result<Change, Gone> {
        self.open()?;
        Ok(Change::private(Verb::CircularSent, Subject::Circular(self.id)))
    }
}

/// The lines of an address on a letter or a label: what stood behind a comma gets a line of its own, and where no postal
/// code stands, the city follows.
pub fn address_lines(address: &str, city: &str) -> Vec<String> {
    let mut lines: Vec<String> = address
        .split([',', '\n'])
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect();
    let has_code = lines.iter().any(|line| {
        line.split_whitespace().any(|word| word.len() == 5 && word.bytes().all(|sign| sign.is_ascii_digit()))
    });
    if !has_code && !lines.iter().any(|line| line == city) {
        lines.push(city.to_owned());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(to: &[&str]) -> CircularForm {
        CircularForm {
            subject: "Einladung".into(),
            text: "Kommen Sie am 3. März.".into(),
            to: to.iter().map(|&id| id.to_owned()).collect(),
            form_key: "0123456789abcdef".into(),
        }
    }

    #[test]
    fn a_circular_needs_somebody_to_go_to_and_nobody_gets_it_twice() {
        assert_eq!(CircularDraft::parse(&form(&["3", "5", "3"])).map(|draft| draft.to.len()), Ok(2));
        let fault = |to: &[&str]| CircularDraft::parse(&form(to)).err().and_then(|faults| faults.of("to"));
        assert_eq!(fault(&[]), Some(Fault::Missing));
        assert_eq!(fault(&["alle"]), Some(Fault::Choice));
        let many: Vec<String> = (0..=MOST).map(|id| id.to_string()).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert_eq!(fault(&many), Some(Fault::Choice));
    }

    #[test]
    fn a_mail_where_it_arrives_else_a_letter_else_a_call() {
        assert_eq!(Way::of(true, false, true), Way::Mail);
        assert_eq!(Way::of(true, true, true), Way::Letter);
        assert_eq!(Way::of(false, false, true), Way::Letter);
        assert_eq!(Way::of(true, true, false), Way::Phone);
    }

    #[test]
    fn it_goes_out_once_and_is_not_changed_afterwards() {
        let draft = Circular {
            id: CircularId::new(1),
            subject: String::new(),
            text: String::new(),
            created_at: Instant::from_micros(0),
            sent_at: None,
        };
        assert!(draft.send().is_ok() && draft.open().is_ok());
        let sent = Circular { sent_at: Some(Instant::from_micros(1)), ..draft };
        assert_eq!((sent.send().err(), sent.open()), (Some(Gone), Err(Gone)));
    }

    #[test]
    fn an_address_gets_its_city_where_no_postal_code_stands() {
        assert_eq!(address_lines("Horster Straße 1", "Gladbeck"), ["Horster Straße 1", "Gladbeck"]);
        assert_eq!(address_lines("Weg 2, 45964 Gladbeck", "Gladbeck"), ["Weg 2", "45964 Gladbeck"]);
        assert_eq!(address_lines(" Haus A,, Weg 3 , Gladbeck", "Gladbeck"), ["Haus A", "Weg 3", "Gladbeck"]);
    }
}
