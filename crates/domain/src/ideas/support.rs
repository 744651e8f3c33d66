use super::{IdeaId, SupportId};
use crate::fields::{Fault, Faults};
use crate::people::{EmailAddress, PersonName, PhoneNumber, name, optional};
use kernel::{Instant, PublicId};

/// More lines a paper list has not that is typed in at once.
pub const MOST_ON_A_LIST: usize = 100;

/// How somebody's support came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// On the web; it counts once the address is confirmed, or at once where there is only a number.
    Web,
    /// On a list of paper.
    Paper,
    /// On the phone.
    Phone,
    /// At the desk.
    Desk,
}

impl Channel {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Web, Self::Paper, Self::Phone, Self::Desk];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Paper => "paper",
            Self::Phone => "phone",
            Self::Desk => "desk",
        }
    }

    /// Reads [`Channel::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.key() == key)
    }
}

/// Somebody who supports an idea.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supporter {
    /// Its key.
    pub id: SupportId,
    /// The idea.
    pub idea: IdeaId,
    /// How it came.
    pub channel: Channel,
    /// What they are called; never public.
    pub name: String,
    /// Where to write.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
    /// Since when it counts.
    pub confirmed_at: Option<Instant>,
    /// Their support of the idea that went into this one, where they came along with it.
    pub came_from: Option<SupportId>,
}

/// What two signatures have to tell whether they are one person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature<'a> {
    /// What they are called.
    pub name: &'a str,
    /// The mailbox.
    pub email: Option<&'a str>,
    /// The number, internationally.
    pub phone: Option<&'a str>,
}

impl<'a> Signature<'a> {
    /// Of somebody who supports.
    pub fn of(it: &'a Supporter) -> Self {
        Self { name: &it.name, email: it.email.as_deref(), phone: it.phone.as_deref() }
    }
}

/// Is it one person, who counts once? One mailbox is one person, as everywhere in the hub. Where not both have a mailbox, the
/// name has to agree, and the number where both have one: numbers are shared, and a name on paper beside the same name online
/// is counted once rather than twice (principle 2).
pub fn same_person(one: Signature<'_>, other: Signature<'_>) -> bool {
    if let (Some(one), Some(other)) = (one.email, other.email) {
        return one.to_lowercase() == other.to_lowercase();
    }
    if folded(one.name) != folded(other.name) {
        return false;
    }
    match (one.phone.and_then(international), other.phone.and_then(international)) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}

fn international(number: &str) -> Option<String> {
    PhoneNumber::parse(number).ok().map(|number| number.international().to_owned())
}

/// A name as two spellings of it are compared.
pub(crate) fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// How many count, and how many of them signed on paper.
pub fn counted<'a>(all: impl IntoIterator<Item = &'a Supporter>) -> (i64, i64) {
    let counted = all.into_iter().filter(|it| it.confirmed_at.is_some());
    counted.fold((0, 0), |(all, paper), it| (all + 1, paper + i64::from(it.channel == Channel::Paper)))
}

/// Support as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SupporterForm {
    /// Who.
    pub name: String,
    /// Where to write.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// Tells the same form sent twice.
    pub form_key: String,
}

/// Support that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupporterDraft {
    /// Who.
    pub name: PersonName,
    /// Where to write.
    pub email: Option<EmailAddress>,
    /// Where to call.
    pub phone: Option<PhoneNumber>,
}

impl SupporterDraft {
    /// Reads the form of somebody on the web: a name and one way to answer.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &SupporterForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let _key: Option<PublicId> =
            faults.take("form_key", form.form_key.parse().map_err(|_| Fault::Missing));
        let contact = crate::people::ContactForm {
            name: form.name.clone(),
            email: form.email.clone(),
            phone: form.phone.clone(),
        };
        let contact = crate::people::Contact::parse(&contact, ["name", "email", "phone"], &mut faults);
        contact
            .filter(|_| faults.is_empty())
            .map(|it| Self { name: it.name, email: it.email, phone: it.phone })
            .ok_or(faults)
    }

    /// Somebody who supports an idea already, for another one: with less than the web asks for, as on paper.
    pub fn again(it: &Supporter) -> Option<Self> {
        Some(Self {
            name: name(&it.name).ok()?,
            email: it.email.as_deref().and_then(|email| EmailAddress::parse(email).ok()),
            phone: it.phone.as_deref().and_then(|phone| PhoneNumber::parse(phone).ok()),
        })
    }

    /// What tells whether it is one person.
    pub fn signature(&self) -> Signature<'_> {
        Signature {
            name: self.name.as_str(),
            email: self.email.as_ref().map(EmailAddress::as_str),
            phone: self.phone.as_ref().map(PhoneNumber::as_str),
        }
    }
}

/// A list of paper as it was typed in: one person a line, with a mail address or a number behind a comma where the list has
/// one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperList(pub Vec<SupporterDraft>);

impl PaperList {
    /// Reads it.
    ///
    /// # Errors
    /// Nothing in it, too many lines, or one that is no person.
    pub fn parse(typed: &str) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let lines: Vec<&str> = typed.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let read: Option<Vec<SupporterDraft>> = lines.iter().map(|line| read_line(line)).collect();
        match read {
            Some(list) if list.is_empty() => faults.add("list", Fault::Missing),
            Some(list) if list.len() > MOST_ON_A_LIST => {
                faults.add("list", Fault::Number { min: 1, max: 100 });
            }
            Some(list) => return Ok(Self(list)),
            None => faults.add("list", Fault::Choice),
        }
        Err(faults)
    }
}

fn read_line(line: &str) -> Option<SupporterDraft> {
    let mut parts = line.split([',', ';', '\t']).map(str::trim);
    let name = name(parts.next()?).ok()?;
    let mut draft = SupporterDraft { name, email: None, phone: None };
    for part in parts.filter(|part| !part.is_empty()) {
        if part.contains('@') {
            draft.email = optional(part, EmailAddress::parse).ok()?;
        } else {
            draft.phone = optional(part, PhoneNumber::parse).ok()?;
        }
    }
    Some(draft)
}
