use super::come_in::begin;
use super::live;
use super::own::hear;
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use crate::keys::{Keys, same};
use crate::limits::allow;
use domain::inquiries::{Asker, Automatic, EntryKind, Incoming, InquiryId, Kind, Owner, Source, Way};
use domain::limits::Deed;
use domain::people::PersonName;
use domain::policy::Actor;
use domain::promise::Clock;
use kernel::Prose;
use store::inquiries::{New, NewEntry};

/// So many letters of the derived part of an address: 80 bits.
const MARK: usize = 16;

/// What stands behind a "+" in the address to which whoever asked replies (RFC 5233): the number of the case and a mark
/// that only this hub can make.
pub(crate) fn mail_tag(cx: &ReadCx<'_>, id: InquiryId) -> String {
    format!("{id}-{}", mark(cx.keys, id))
}

fn mark(keys: &Keys, id: InquiryId) -> String {
    let bytes = keys.derive("mail", &[&id.number().to_be_bytes()]);
    crate::access::spell(&bytes, MARK)
}

/// The case that an address names, where its mark is right. Mailboxes are written in capitals too.
fn named_by(keys: &Keys, address: &str) -> Option<InquiryId> {
    let (local, _) = address.rsplit_once('@')?;
    let (_, tag) = local.rsplit_once('+')?;
    let (number, typed) = tag.split_once('-')?;
    let id = InquiryId::new(number.parse().ok()?);
    same(typed.to_ascii_lowercase().as_bytes(), mark(keys, id).as_bytes()).then_some(id)
}

/// What became of a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// A new case.
    Began(InquiryId),
    /// It belongs to this case.
    Joined(InquiryId),
    /// It was taken before.
    Known,
    /// A machine wrote it: nobody is answered.
    Automatic(Automatic),
    /// There is nothing in it.
    Empty,
}

/// Takes a mail in: a reply joins its case, anything else begins one. Told twice, it is taken once.
///
/// # Errors
/// [`Error::Forbidden`] for others than the hub itself, [`crate::Refusal::TooOften`] from one address.
pub fn take_mail(cx: &mut WriteCx<'_>, mail: &Incoming) -> Result<Taken> {
    if cx.caller.actor != Actor::System {
        return Err(Error::Forbidden);
    }
    if let Some(why) = mail.automatic {
        return Ok(Taken::Automatic(why));
    }
    if store::inquiries::knows_message(cx.conn, &mail.message_id)? {
        return Ok(Taken::Known);
    }
    let text = words(mail);
    let Ok(text) = Prose::<8000>::parse(&text) else { return Ok(Taken::Empty) };
    let named = mail.to.iter().find_map(|address| named_by(cx.keys, address));
    if let Some(id) = named
        && let Some(case) = answered_to(cx, id)?
    {
        let asker = case.asker.as_ref().and_then(|asker| asker.email.as_deref());
        let own = asker.is_some_and(|email| email.to_lowercase() == mail.from.key());
        let entry = NewEntry {
            origin: (case.id != id).then_some(id),
            kind: EntryKind::Heard,
            way: Some(Way::Mail),
            text: text.as_str(),
            author: None,
            other_address: (!own).then_some(mail.from.as_str()),
            message_id: Some(&mail.message_id),
        };
        let id = case.id;
        hear(cx, case, &entry)?;
        return Ok(Taken::Joined(id));
    }
    begin_case(cx, mail, text.as_str()).map(Taken::Began)
}

fn begin_case(cx: &mut WriteCx<'_>, mail: &Incoming, text: &str) -> Result<InquiryId> {
    // The hub is nobody who is let through: whoever wrote the mail is counted.
    cx.caller.actor = Actor::Visitor;
    let allowed = allow(cx, Deed::Message, Some(&mail.from.key()));
    cx.caller.actor = Actor::System;
    allowed?;
    let (day, name) = (cx.now.city_day(), PersonName::parse(&mail.name));
    let new = New {
        kind: Kind::Question,
        source: Source::Mail,
        topic: None,
        locale: kernel::Locale::De,
        owner: Owner::default(),
        clock: Clock::start(day, cx.settings.promises.question, &cx.settings.office_days),
        asker: Asker {
            name: name.map(PersonName::into_string).unwrap_or_default(),
            email: Some(mail.from.as_str().to_owned()),
            phone: None,
            reachable: None,
        },
        form_key: None,
    };
    begin(cx, &new, text, Some(&mail.message_id))
}

/// The case that takes a reply; spam and what was erased takes none.
fn answered_to(cx: &mut ReadCx<'_>, id: InquiryId) -> Result<Option<domain::inquiries::Inquiry>> {
    let takes = |case: &domain::inquiries::Inquiry| {
        case.asker.is_some() && case.state.step(case.id, domain::inquiries::Step::Hear).is_ok()
    };
    Ok(live(cx, id)?.filter(takes))
}

/// What it is about and what was written, with how many files stayed in the mailbox.
fn words(mail: &Incoming) -> String {
    let mut parts = Vec::new();
    if !mail.subject.trim().is_empty() {
        parts.push(mail.subject.trim().to_owned());
    }
    if !mail.text.trim().is_empty() {
        parts.push(mail.text.trim().to_owned());
    }
    if mail.attachments > 0 {
        parts.push(format!("[{} 📎]", mail.attachments));
    }
    parts.join("\n\n")
}
