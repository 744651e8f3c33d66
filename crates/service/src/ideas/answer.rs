use super::{authorise, by, keep, load, to_work_on};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::letters;
use domain::changes::Change;
use domain::fields::{Fault, Faults};
use domain::ideas::{AnswerDraft, AnswerForm, Idea, IdeaId, Outcome, Said, State, result};
use domain::journal::{Subject, Verb};
use domain::people::EmailAddress;
use domain::policy::{IdeaAction, Matter};
use kernel::Prose;

/// An office answers: with a log-in of that office and nothing else (principle 15).
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it is answered or not up, [`Error::NotFound`], [`Error::Forbidden`].
pub fn answer(cx: &mut WriteCx<'_>, id: IdeaId, form: &AnswerForm) -> Result<()> {
    let mut it = load(cx, id)?;
    authorise(cx, IdeaAction::Answer(it.owner.office))?;
    if it.clock.answered.is_some() || !matches!(it.state, State::Open | State::Project) {
        return Err(Refusal::NotNow.into());
    }
    speak(cx, &mut it, form, false)?;
    let change = it.change(Verb::IdeaAnswered);
    keep(cx, &it, &change)?;
    Ok(())
}

/// Keeps an answer of the office that has to.
pub(super) fn speak(cx: &mut WriteCx<'_>, it: &mut Idea, form: &AnswerForm, again: bool) -> Result<()> {
    let draft = AnswerDraft::parse(form, it.owner.office)?;
    if let Some(contact) = draft.contact {
        let known = store::organisations::contact_point(cx.conn, contact)?;
        if known.is_none_or(|(_, removed)| removed) {
            let mut faults = Faults::new();
            faults.add("contact", Fault::Choice);
            return Err(faults.into());
        }
    }
    let (account, now) = (by(cx), cx.now);
    store::ideas::add_answer(cx.conn, it.id, &draft, account, again, now)?;
    it.clock = it.clock.answer(now.city_day());
    it.outcome = Some(draft.outcome);
    Ok(())
}

/// Notes what the council or committee decided, beside the answer that named it.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] where no council was named or it is noted already, [`Error::NotFound`],
/// [`Error::Forbidden`].
pub fn note_result(cx: &mut WriteCx<'_>, id: IdeaId, typed: &str) -> Result<()> {
    let it = load(cx, id)?;
    authorise(cx, IdeaAction::Answer(it.owner.office))?;
    let text = result(typed)?;
    let answers = store::ideas::answers(cx.conn, id)?;
    let last = answers.last().filter(|answer| answer.outcome == Outcome::Council && answer.result.is_none());
    let last = last.ok_or(Refusal::NotNow)?;
    let now = cx.now;
    store::ideas::note_result(cx.conn, last.id, text.as_str(), now)?;
    let _seq = cx.tell(&it.change(Verb::IdeaResultNoted))?;
    Ok(())
}

/// Sends somebody a link with which they draft an answer. It opens this one idea and says nothing for the office.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it is answered, [`Error::NotFound`], [`Error::Forbidden`].
pub fn forward(cx: &mut WriteCx<'_>, id: IdeaId, address: &str) -> Result<()> {
    let it = to_work_on(cx, id)?;
    let mut faults = Faults::new();
    let email = faults.take("forward", EmailAddress::parse(address)).ok_or(faults)?;
    if it.clock.answered.is_some() || !it.state.is_public() {
        return Err(Refusal::NotNow.into());
    }
    cx.open_matter(Matter::AnswerDraft(id))?;
    let subject = Subject::Idea(id);
    let seq = cx.tell(&Change::private(Verb::IdeaForwarded, subject))?;
    letters::queue(cx, letters::IDEA_DRAFT, subject, email.as_str(), kernel::Locale::De, seq)
}

/// The idea for whoever drafts an answer: what everybody reads of it.
///
/// # Errors
/// [`Error::Forbidden`] for others than the bearer of the link, [`Error::NotFound`].
pub fn drafting(cx: &mut ReadCx<'_>, id: IdeaId) -> Result<Idea> {
    authorise(cx, IdeaAction::Draft(id))?;
    let it = load(cx, id)?;
    if !it.state.is_public() {
        return Err(Error::NotFound);
    }
    Ok(Idea { author: None, ..it })
}

/// Somebody drafts an answer. The office reads it and says what it wants.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it is answered meanwhile, as [`drafting`].
pub fn draft(cx: &mut WriteCx<'_>, id: IdeaId, typed: &str) -> Result<()> {
    let it = drafting(cx, id)?;
    let mut faults = Faults::new();
    let text = faults.take("text", Prose::<4000>::parse(typed)).ok_or(faults)?;
    if it.clock.answered.is_some() {
        return Err(Refusal::NotNow.into());
    }
    let now = cx.now;
    store::ideas::add_line(cx.conn, id, Said::Draft, text.as_str(), None, now)?;
    let _seq = cx.tell(&Change::private(Verb::IdeaDrafted, Subject::Idea(id)))?;
    Ok(())
}
