use super::answerers::{answerers, route};
use super::own::hear;
use super::{end, keep, step, to_work_on};
use crate::contexts::WriteCx;
use crate::error::{Error, Refusal, Result};
use domain::accounts::AccountId;
use domain::changes::Change;
use domain::fields::{Fault, Faults, day_ahead};
use domain::inquiries::{
    Closing, EntryKind, InquiryForm, InquiryId, NoteDraft, NoteForm, Owner, Said, SaidForm, Source, Step, Way,
};
use domain::journal::{Subject, Verb};
use domain::organisations::OrganisationId;
use domain::policy::Actor;
use kernel::Prose;
use store::inquiries::NewEntry;

/// So many working days after a question back somebody looks whether anything came.
const LOOK_AGAIN: u16 = 10;

fn author(cx: &WriteCx<'_>) -> Option<AccountId> {
    match cx.caller.actor {
        Actor::Member { account, .. } => Some(account),
        Actor::Visitor | Actor::Bearer(_) | Actor::System => None,
    }
}

/// What somebody of the office writes.
fn written<'a>(cx: &WriteCx<'_>, kind: EntryKind, way: Option<Way>, text: &'a str) -> NewEntry<'a> {
    NewEntry { origin: None, kind, way, text, author: author(cx), other_address: None, message_id: None }
}

/// Takes a case on: from now on it is mine.
///
/// # Errors
/// [`Refusal::NotNow`] when it is over, [`Error::NotFound`], [`Error::Forbidden`].
pub fn take(cx: &mut WriteCx<'_>, id: InquiryId) -> Result<()> {
    let mut case = to_work_on(cx, id)?;
    let change = step(&mut case, Step::Take)?;
    case.owner.account = author(cx);
    keep(cx, &case, &change)
}

/// Says something in a case: an answer, a question back, a note, or what the person said.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it is over, [`Error::NotFound`], [`Error::Forbidden`].
pub fn say(cx: &mut WriteCx<'_>, id: InquiryId, form: &SaidForm) -> Result<()> {
    let mut case = to_work_on(cx, id)?;
    let asker = case.asker.as_ref().ok_or(Refusal::NotNow)?;
    let said = Said::parse(form, asker.email.is_some())?;
    let (now, today) = (cx.now, cx.now.city_day());
    let entry = written(cx, said.kind, said.way, said.text.as_str());
    let change = match said.kind {
        EntryKind::Answer => {
            case.clock = case.clock.answer(today);
            step(&mut case, Step::Answer)?
        }
        EntryKind::AskBack => {
            case.clock = case.clock.pause(today);
            case.next = Some(cx.settings.office_days.after(today, LOOK_AGAIN));
            step(&mut case, Step::AskBack)?
        }
        EntryKind::Heard => return hear(cx, case, &entry),
        _ => step(&mut case, Step::Note)?,
    };
    // Whoever answers has it, where nobody had.
    if said.kind != EntryKind::Note && case.owner.account.is_none() {
        case.owner.account = author(cx);
    }
    store::inquiries::add_entry(cx.conn, id, &entry, now)?;
    keep(cx, &case, &change)?;
    match said.closing {
        Some(closing) => end(cx, case, closing),
        None => Ok(()),
    }
}

/// To whom a case is handed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// To a desk, whoever works there: an office, or the engagement office where it is `None`.
    Desk(Option<OrganisationId>),
    /// To somebody.
    Account(AccountId),
}

impl Target {
    /// As in forms.
    pub fn key(self) -> String {
        match self {
            Self::Desk(None) => "desk".to_owned(),
            Self::Desk(Some(office)) => format!("office-{office}"),
            Self::Account(account) => format!("account-{account}"),
        }
    }

    /// Reads [`Target::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        if key == "desk" {
            return Some(Self::Desk(None));
        }
        let (kind, number) = key.split_once('-')?;
        match kind {
            "office" => number.parse().ok().map(|office| Self::Desk(Some(office))),
            "account" => number.parse().ok().map(Self::Account),
            _ => None,
        }
    }
}

/// Hands a case to somebody else, with a reason that they read.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it is over, [`Error::NotFound`], [`Error::Forbidden`].
pub fn hand_over(cx: &mut WriteCx<'_>, id: InquiryId, to: &str, reason: &str) -> Result<()> {
    let mut case = to_work_on(cx, id)?;
    let answerers = answerers(cx)?;
    let mut faults = Faults::new();
    let owner = Target::from_key(to).and_then(|target| match target {
        Target::Desk(office) => {
            answerers.0.iter().any(|desk| desk.office == office).then_some(Owner { office, account: None })
        }
        Target::Account(account) => {
            answerers.desk_of(account).map(|desk| Owner { office: desk.office, account: Some(account) })
        }
    });
    let owner = faults.take("to", owner.filter(|owner| *owner != case.owner).ok_or(Fault::Choice));
    let reason = faults.take("reason", Prose::<1000>::parse(reason));
    let (Some(owner), Some(reason)) = (owner, reason) else { return Err(faults.into()) };
    let change = step(&mut case, Step::HandOver)?;
    case.owner = owner;
    let now = cx.now;
    let entry = written(cx, EntryKind::HandOver, None, reason.as_str());
    store::inquiries::add_entry(cx.conn, id, &entry, now)?;
    keep(cx, &case, &change)
}

/// Looks at it again on this day; none where nothing was typed.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn plan(cx: &mut WriteCx<'_>, id: InquiryId, typed: &str) -> Result<()> {
    let mut case = to_work_on(cx, id)?;
    let (mut faults, today) = (Faults::new(), cx.now.city_day());
    let next = faults.take("next", day_ahead(typed, today)).ok_or(faults)?;
    let change = step(&mut case, Step::Plan)?;
    case.next = next;
    keep(cx, &case, &change)
}

/// Closes a case. What is said with it is told to the person where they have a mailbox.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it is over already, [`Error::NotFound`], [`Error::Forbidden`].
pub fn close(cx: &mut WriteCx<'_>, id: InquiryId, closing: &str, text: &str) -> Result<()> {
    let case = to_work_on(cx, id)?;
    let mut faults = Faults::new();
    let closing = faults.take("closing", Closing::from_key(closing).ok_or(Fault::Choice));
    // Who else is in charge is said; anything else can be closed without a word.
    let needs_words = closing == Some(Closing::NotOurs);
    let text = match text.trim() {
        "" if !needs_words => Some(None),
        text => faults.take("last_words", Prose::<4000>::parse(text).map(Some)),
    };
    let (Some(closing), Some(text)) = (closing, text) else { return Err(faults.into()) };
    if !case.state.is_open() {
        return Err(Refusal::NotNow.into());
    }
    if let Some(text) = text.filter(|_| closing != Closing::Spam) {
        let now = cx.now;
        let way = case.asker.as_ref().and_then(|asker| asker.email.as_ref()).map(|_| Way::Mail);
        let entry = written(cx, EntryKind::Closing, way, text.as_str());
        store::inquiries::add_entry(cx.conn, id, &entry, now)?;
    }
    let mut case = case;
    // Being told who is in charge is an answer.
    if closing == Closing::NotOurs {
        case.clock = case.clock.answer(cx.now.city_day());
    }
    end(cx, case, closing)
}

/// Opens a closed case again.
///
/// # Errors
/// [`Refusal::NotNow`] when it is open, or who asked is gone; [`Error::NotFound`], [`Error::Forbidden`].
pub fn reopen(cx: &mut WriteCx<'_>, id: InquiryId) -> Result<()> {
    let mut case = to_work_on(cx, id)?;
    if case.asker.is_none() {
        return Err(Refusal::NotNow.into());
    }
    let change = step(&mut case, Step::Reopen)?;
    case.closed_at = None;
    keep(cx, &case, &change)
}

/// Corrects what it is about and who asked: the caller spelled it otherwise, a number was missing.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn correct(cx: &mut WriteCx<'_>, id: InquiryId, form: &InquiryForm) -> Result<()> {
    let mut case = to_work_on(cx, id)?;
    if !case.state.is_open() || case.asker.is_none() {
        return Err(Refusal::NotNow.into());
    }
    // The question itself stays as it was asked; the parser wants one all the same.
    let form = InquiryForm { message: "…".to_owned(), form_key: cx.draw_id().to_string(), ..form.clone() };
    let note = NoteForm { source: Source::Desk.key().to_owned(), inquiry: form };
    let NoteDraft { inquiry: draft, .. } = NoteDraft::parse(&note, &cx.settings)?;
    case.asker = Some(draft.asker());
    case.kind = draft.kind;
    if draft.topic != case.topic && case.owner == Owner::default() {
        case.owner = route(cx, draft.topic.as_deref())?;
    }
    case.topic = draft.topic;
    keep(cx, &case, &Change::private(Verb::InquiryCorrected, Subject::Inquiry(id)))
}

/// Links a case with another record.
///
/// # Errors
/// [`Refusal::Fields`] when there is no such record, [`Refusal::Twice`] when it is linked already, [`Error::NotFound`],
/// [`Error::Forbidden`].
pub fn link(cx: &mut WriteCx<'_>, id: InquiryId, kind: &str, number: &str) -> Result<()> {
    let case = to_work_on(cx, id)?;
    let mut faults = Faults::new();
    let number = number.trim().trim_start_matches('#').parse::<i64>().unwrap_or_default();
    let subject = faults.take("link_kind", Subject::from_parts(kind, number).ok_or(Fault::Choice));
    let subject = subject.ok_or_else(|| faults.clone())?;
    let found = match subject {
        subject if subject != Subject::Inquiry(id) && case.asker.is_some() => {
            super::see::named(cx, subject)?.map(|_| subject)
        }
        _ => None,
    };
    let subject = faults.take("number", found.ok_or(Fault::Choice)).ok_or(faults)?;
    store::inquiries::link(cx.conn, id, subject)?;
    let _seq = cx.tell(&Change::private(Verb::InquiryLinked, Subject::Inquiry(id)))?;
    Ok(())
}

/// Takes a link off.
///
/// # Errors
/// [`Error::NotFound`] when there is none, [`Error::Forbidden`].
pub fn unlink(cx: &mut WriteCx<'_>, id: InquiryId, kind: &str, number: i64) -> Result<()> {
    to_work_on(cx, id)?;
    let subject = Subject::from_parts(kind, number).ok_or(Error::NotFound)?;
    if !store::inquiries::unlink(cx.conn, id, subject)? {
        return Err(Error::NotFound);
    }
    let _seq = cx.tell(&Change::private(Verb::InquiryLinked, Subject::Inquiry(id)))?;
    Ok(())
}

/// Who asked goes, and all that was said with them, because they want it so. That there was a question stays and is
/// counted.
///
/// # Errors
/// [`Refusal::NotNow`] while the case is open or when they are gone already, [`Error::NotFound`], [`Error::Forbidden`].
pub fn erase(cx: &mut WriteCx<'_>, id: InquiryId) -> Result<()> {
    let case = to_work_on(cx, id)?;
    if case.state.is_open() || case.asker.is_none() {
        return Err(Refusal::NotNow.into());
    }
    store::inquiries::erase(cx.conn, id)?;
    cx.fold = true;
    let _seq = cx.tell(&Change::private(Verb::InquiryCorrected, Subject::Inquiry(id)))?;
    Ok(())
}
