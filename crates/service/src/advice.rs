//! Advice: a talk is noted while somebody speaks, three suggestions follow, and a day on which somebody asks again.

mod see;

pub use see::{Prefill, Seen, Talk, View, counts, list, of_inquiry, prefill, talk};
pub use store::advice::Row;

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::opportunities::advise;
use domain::accounts::AccountId;
use domain::advice::{Advice, AdviceId, Outcome, Sheet, SheetForm, Step, Suggested};
use domain::changes::Change;
use domain::fields::{Fault, Faults, day_ahead};
use domain::inquiries::InquiryId;
use domain::journal::{Subject, Verb};
use domain::people::{Contact, ContactForm, PersonId};
use domain::policy::{Action, Actor};

/// Who of the office does it.
pub(crate) const fn doer(cx: &ReadCx<'_>) -> Option<AccountId> {
    match cx.caller.actor {
        Actor::Member { account, .. } => Some(account),
        Actor::Visitor | Actor::Bearer(_) | Actor::System => None,
    }
}

/// Notes a talk, from a question where it came from one, and keeps what is suggested. The same form sent twice is one talk.
///
/// # Errors
/// [`Refusal::Fields`] with all that is to be mended, [`Error::NotFound`] for a question that does not exist,
/// [`Error::Forbidden`].
pub fn note(cx: &mut WriteCx<'_>, form: &SheetForm, from: Option<InquiryId>) -> Result<AdviceId> {
    cx.authorise(Action::Advise)?;
    let (now, today) = (cx.now, cx.now.city_day());
    let (sheet, said) = form.parse(&cx.settings, today)?;
    if let Some(known) = store::advice::by_form_key(cx.conn, &said.form_key.to_string())? {
        return Ok(known);
    }
    if let Some(inquiry) = from {
        crate::inquiries::to_work_on(cx, inquiry)?;
    }
    let (adviser, person) = (doer(cx), known(cx, &sheet)?);
    let id = store::advice::insert(cx.conn, (&sheet, &said), (adviser, from, person), now)?;
    suggest(cx, id, &sheet)?;
    let _seq = cx.tell(&Change::private(Verb::AdviceHeld, Subject::Advice(id)))?;
    Ok(id)
}

/// Who it is, where somebody of this name confirmed this mailbox or number before.
pub(crate) fn known(cx: &mut ReadCx<'_>, sheet: &Sheet) -> Result<Option<PersonId>> {
    let form = ContactForm {
        name: sheet.name.clone(),
        email: sheet.email.clone().unwrap_or_default(),
        phone: sheet.phone.clone().unwrap_or_default(),
    };
    match Contact::parse(&form, ["name", "email", "phone"], &mut Faults::new()) {
        Some(contact) => Ok(store::people::find(cx.conn, &contact)?),
        None => Ok(None),
    }
}

fn suggest(cx: &mut WriteCx<'_>, id: AdviceId, sheet: &Sheet) -> Result<()> {
    let advised = advise(cx, &sheet.wish, &sheet.unwanted)?;
    let suggested = advised.suggestions.iter().map(|(it, has_words)| Suggested {
        offer: it.card.id,
        has_words: *has_words,
        unwanted: None,
    });
    let aside = advised.aside.iter().map(|(card, word)| Suggested {
        offer: card.id,
        has_words: false,
        unwanted: Some(word.clone()),
    });
    Ok(store::advice::put_suggestions(cx.conn, id, &suggested.chain(aside).collect::<Vec<_>>())?)
}

/// A talk of the office.
fn to_work_on(cx: &mut ReadCx<'_>, id: AdviceId) -> Result<Advice> {
    cx.authorise(Action::Advise)?;
    store::advice::get(cx.conn, id)?.ok_or(Error::NotFound)
}

fn step(talk: &mut Advice, step: Step) -> Result<Change> {
    let (state, change) = talk.state.step(talk.id, step)?;
    talk.state = state;
    Ok(change)
}

fn keep(cx: &mut WriteCx<'_>, talk: &Advice, change: &Change) -> Result<()> {
    store::advice::update(cx.conn, talk)?;
    let _seq = cx.tell(change)?;
    Ok(())
}

/// Writes the sheet anew: the talk goes on, and what is suggested follows what is said now.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it is over, [`Error::NotFound`], [`Error::Forbidden`].
pub fn change(cx: &mut WriteCx<'_>, id: AdviceId, form: &SheetForm) -> Result<()> {
    let mut talk = to_work_on(cx, id)?;
    if talk.sheet.is_none() {
        return Err(Refusal::NotNow.into());
    }
    let (sheet, said) = form.parse(&cx.settings, cx.now.city_day())?;
    let change = step(&mut talk, Step::Change)?;
    talk.source = said.source;
    talk.locale = said.locale;
    talk.next = said.next;
    talk.topic.clone_from(&sheet.wish.topic);
    talk.district.clone_from(&sheet.wish.district);
    talk.person = known(cx, &sheet)?;
    suggest(cx, id, &sheet)?;
    talk.sheet = Some(sheet);
    keep(cx, &talk, &change)
}

/// Asks again on this day; none where nothing was typed.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn plan(cx: &mut WriteCx<'_>, id: AdviceId, typed: &str) -> Result<()> {
    let mut talk = to_work_on(cx, id)?;
    let mut faults = Faults::new();
    let next = faults.take("next", day_ahead(typed, cx.now.city_day())).ok_or(faults)?;
    let change = step(&mut talk, Step::Plan)?;
    talk.next = next;
    keep(cx, &talk, &change)
}

/// The talk is over; what came of it is counted.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it is over already, [`Error::NotFound`], [`Error::Forbidden`].
pub fn close(cx: &mut WriteCx<'_>, id: AdviceId, outcome: &str) -> Result<()> {
    let mut talk = to_work_on(cx, id)?;
    let mut faults = Faults::new();
    let outcome = faults.take("outcome", Outcome::from_key(outcome).ok_or(Fault::Choice)).ok_or(faults)?;
    end(cx, &mut talk, outcome)
}

fn end(cx: &mut WriteCx<'_>, talk: &mut Advice, outcome: Outcome) -> Result<()> {
    let change = step(talk, Step::Close(outcome))?;
    talk.closed_at = Some(cx.now);
    talk.next = None;
    keep(cx, talk, &change)
}

/// It goes on.
///
/// # Errors
/// [`Refusal::NotNow`] when it runs, or who it was with is gone; [`Error::NotFound`], [`Error::Forbidden`].
pub fn reopen(cx: &mut WriteCx<'_>, id: AdviceId) -> Result<()> {
    let mut talk = to_work_on(cx, id)?;
    if talk.sheet.is_none() {
        return Err(Refusal::NotNow.into());
    }
    let change = step(&mut talk, Step::Reopen)?;
    talk.closed_at = None;
    keep(cx, &talk, &change)
}

/// Who it was with goes, and all that they said, because they want it so.
///
/// # Errors
/// [`Refusal::NotNow`] while it runs or when they are gone already, [`Error::NotFound`], [`Error::Forbidden`].
pub fn erase(cx: &mut WriteCx<'_>, id: AdviceId) -> Result<()> {
    let mut talk = to_work_on(cx, id)?;
    if talk.sheet.is_none() {
        return Err(Refusal::NotNow.into());
    }
    let change = step(&mut talk, Step::Erase)?;
    store::advice::erase(cx.conn, id)?;
    cx.fold = true;
    let _seq = cx.tell(&change)?;
    Ok(())
}

/// Who was advised is erased: a talk that runs is over, for the office and for the count.
pub(crate) fn end_of_person(cx: &mut WriteCx<'_>, id: AdviceId) -> Result<()> {
    match store::advice::get(cx.conn, id)? {
        Some(mut talk) if talk.state.outcome().is_none() => end(cx, &mut talk, Outcome::Alone),
        Some(_) | None => Ok(()),
    }
}
