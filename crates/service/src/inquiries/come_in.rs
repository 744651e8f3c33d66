use super::answerers::route;
use crate::contexts::WriteCx;
use crate::error::Result;
use crate::limits::allow;
use domain::changes::Change;
use domain::inquiries::{
    EntryKind, InquiryDraft, InquiryForm, InquiryId, NoteDraft, NoteForm, Owner, Source, Way,
};
use domain::journal::{Subject, Verb};
use domain::limits::Deed;
use domain::people::EmailAddress;
use domain::policy::{Action, Actor, Matter};
use domain::promise::Clock;
use store::inquiries::{New, NewEntry};

/// Somebody asks on the web. The same form sent twice is one question.
///
/// # Errors
/// [`crate::Refusal::Fields`] with all that is to be mended, [`crate::Refusal::TooOften`].
pub fn ask(cx: &mut WriteCx<'_>, form: &InquiryForm) -> Result<InquiryId> {
    cx.authorise(Action::Ask)?;
    let draft = InquiryDraft::parse(form, &cx.settings)?;
    if let Some(known) = store::inquiries::by_form_key(cx.conn, &draft.form_key.to_string())? {
        return Ok(known);
    }
    let address = draft.email.as_ref().map(EmailAddress::key);
    allow(cx, Deed::Message, address.as_deref())?;
    let owner = route(cx, draft.topic.as_deref())?;
    come_in(cx, &draft, Source::Web, owner)
}

/// The office notes what somebody said on the phone, at the desk or on paper. Whoever notes it has it.
///
/// # Errors
/// [`crate::Refusal::Fields`] with all that is to be mended, [`crate::Error::Forbidden`].
pub fn note(cx: &mut WriteCx<'_>, form: &NoteForm) -> Result<InquiryId> {
    cx.authorise(Action::SeeInquiries)?;
    let NoteDraft { source, inquiry } = NoteDraft::parse(form, &cx.settings)?;
    if let Some(known) = store::inquiries::by_form_key(cx.conn, &inquiry.form_key.to_string())? {
        return Ok(known);
    }
    let owner = match cx.caller.actor {
        Actor::Member { account, role } => {
            let office = role.organisation();
            let routed = route(cx, inquiry.topic.as_deref())?;
            // What the engagement office notes for another office goes there.
            if office.is_none() && routed.office.is_some() {
                routed
            } else {
                Owner { office, account: Some(account) }
            }
        }
        _ => route(cx, inquiry.topic.as_deref())?,
    };
    come_in(cx, &inquiry, source, owner)
}

fn come_in(cx: &mut WriteCx<'_>, draft: &InquiryDraft, source: Source, owner: Owner) -> Result<InquiryId> {
    let day = cx.now.city_day();
    let new = New {
        kind: draft.kind,
        source,
        topic: draft.topic.clone(),
        locale: cx.caller.locale,
        owner,
        clock: Clock::start(day, cx.settings.promises.of(draft.kind), &cx.settings.office_days),
        asker: draft.asker(),
        form_key: Some(draft.form_key.to_string()),
    };
    begin(cx, &new, draft.message.as_str(), None)
}

/// Keeps a new case with the words it began with.
pub(super) fn begin(
    cx: &mut WriteCx<'_>,
    new: &New,
    text: &str,
    message_id: Option<&str>,
) -> Result<InquiryId> {
    let now = cx.now;
    let id = store::inquiries::insert(cx.conn, new, now)?;
    let way = match new.source {
        Source::Phone => Some(Way::Phone),
        Source::Desk => Some(Way::Desk),
        Source::Paper => Some(Way::Letter),
        Source::Mail => Some(Way::Mail),
        Source::Web => None,
    };
    let author = match cx.caller.actor {
        Actor::Member { account, .. } if Source::NOTED.contains(&new.source) => Some(account),
        _ => None,
    };
    let entry =
        NewEntry { origin: None, kind: EntryKind::Asked, way, text, author, other_address: None, message_id };
    store::inquiries::add_entry(cx.conn, id, &entry, now)?;
    cx.open_new_matter(Matter::OwnInquiry(id))?;
    let _seq = cx.tell(&Change::private(Verb::InquiryReceived, Subject::Inquiry(id)))?;
    Ok(id)
}
