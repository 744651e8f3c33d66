use super::{authorise, by, keep, load, step, to_work_on};
use crate::contexts::WriteCx;
use crate::error::{Refusal, Result};
use crate::inquiries::{at_desks, route};
use crate::roles::posts;
use domain::fields::{Fault, Faults};
use domain::ideas::{ANSWER_DAYS, Closing, Decline, Idea, IdeaForm, IdeaId, Published, Said, State, Step};
use domain::inquiries::Owner;
use domain::journal::Verb;
use domain::policy::IdeaAction;
use domain::promise::Clock;
use kernel::{Line, Prose};
use store::roles::Which;

/// Only for those who look at what becomes public. What nobody confirmed is as if it were not there.
pub(super) fn to_moderate(cx: &mut WriteCx<'_>, id: IdeaId) -> Result<Idea> {
    authorise(cx, IdeaAction::Moderate)?;
    to_work_on(cx, id)
}

/// Sets what everybody reads. What was written before is kept once, for the objection, and goes on its day.
fn set(cx: &mut WriteCx<'_>, it: &mut Idea, form: &IdeaForm, lang: &str) -> Result<()> {
    let new = Published::parse(form, lang, &cx.settings)?;
    let now = cx.now;
    if (it.title.as_str(), it.text.as_str()) != (new.title.as_str(), new.text.as_str()) && it.author.is_some()
    {
        store::ideas::keep_original(cx.conn, it.id, &it.title, &it.text, now)?;
    }
    if it.topic != new.topic && it.clock.answered.is_none() {
        it.owner = Owner { account: None, ..route(cx, new.topic.as_deref())? };
    }
    it.title = new.title.into_string();
    it.text = new.text.into_string();
    it.topic = new.topic;
    it.district = new.district;
    it.place = new.place.map(Line::into_string);
    it.lang = new.lang;
    Ok(())
}

/// Puts an idea up, as somebody of the office set its words: names of others are blacked out. From now on an answer is promised.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn publish(cx: &mut WriteCx<'_>, id: IdeaId, form: &IdeaForm, lang: &str) -> Result<()> {
    let mut it = to_moderate(cx, id)?;
    let change = step(cx, &mut it, Step::Publish)?;
    set(cx, &mut it, form, lang)?;
    put_up(cx, &mut it);
    keep(cx, &it, &change)?;
    Ok(())
}

pub(super) fn put_up(cx: &WriteCx<'_>, it: &mut Idea) {
    it.published_at = Some(cx.now);
    it.clock = Clock::start(cx.now.city_day(), ANSWER_DAYS, &cx.settings.office_days);
}

/// Sets what is read of an idea that is up already: a name was overlooked, the topic is another one.
///
/// # Errors
/// [`Refusal::Fields`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn change(cx: &mut WriteCx<'_>, id: IdeaId, form: &IdeaForm, lang: &str) -> Result<()> {
    let mut it = to_moderate(cx, id)?;
    set(cx, &mut it, form, lang)?;
    let change = it.change(Verb::IdeaChanged);
    keep(cx, &it, &change)?;
    Ok(())
}

/// Does not put an idea up, or takes it down: with a reason, which whoever told it reads. They may object.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn decline(cx: &mut WriteCx<'_>, id: IdeaId, reason: &str, typed: &str) -> Result<()> {
    let mut it = to_moderate(cx, id)?;
    let mut faults = Faults::new();
    let reason = faults.take("reason", Decline::from_key(reason).ok_or(Fault::Choice));
    let text = faults.take("reason_text", Prose::<4000>::parse(typed));
    let (Some(reason), Some(text)) = (reason, text) else { return Err(faults.into()) };
    let change = step(cx, &mut it, Step::Decline(reason))?;
    let (account, now) = (by(cx), cx.now);
    store::ideas::add_line(cx.conn, id, Said::Reason, text.as_str(), account, now)?;
    keep(cx, &it, &change)?;
    Ok(())
}

/// Asks whoever told it back. The clock stands still, and everybody reads the question once the idea is up.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it is over or they are gone, [`Error::NotFound`], [`Error::Forbidden`].
pub fn ask_back(cx: &mut WriteCx<'_>, id: IdeaId, typed: &str) -> Result<()> {
    let mut it = to_work_on(cx, id)?;
    let mut faults = Faults::new();
    let text = faults.take("question", Prose::<2000>::parse(typed)).ok_or(faults)?;
    if it.author.is_none() || it.state.is_over() {
        return Err(Refusal::NotNow.into());
    }
    let (account, now, today) = (by(cx), cx.now, cx.now.city_day());
    store::ideas::add_line(cx.conn, id, Said::AskBack, text.as_str(), account, now)?;
    if it.advised_at.is_none() {
        it.advised_at = Some(now);
        if matches!(it.state, State::Received | State::Advised) {
            let change = step(cx, &mut it, Step::Advise)?;
            let _seq = cx.tell(&change)?;
        }
    }
    it.clock = it.clock.pause(today);
    let change = it.change(Verb::IdeaAskedBack);
    keep(cx, &it, &change)?;
    Ok(())
}

/// Notes something for the office.
///
/// # Errors
/// [`Refusal::Fields`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn note(cx: &mut WriteCx<'_>, id: IdeaId, typed: &str) -> Result<()> {
    let it = to_work_on(cx, id)?;
    let mut faults = Faults::new();
    let text = faults.take("note", Prose::<4000>::parse(typed)).ok_or(faults)?;
    let (account, now) = (by(cx), cx.now);
    store::ideas::add_line(cx.conn, id, Said::Note, text.as_str(), account, now)?;
    let _seq =
        cx.tell(&domain::changes::Change::private(Verb::IdeaNoted, domain::journal::Subject::Idea(it.id)))?;
    Ok(())
}

/// Hands an idea to another office, with a reason that it reads. The promised day stays.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it is answered or over, [`Error::NotFound`], [`Error::Forbidden`].
pub fn hand_over(cx: &mut WriteCx<'_>, id: IdeaId, to: &str, reason: &str) -> Result<()> {
    let mut it = to_work_on(cx, id)?;
    if it.clock.answered.is_some() || it.state.is_over() {
        return Err(Refusal::NotNow.into());
    }
    let desks = at_desks(&posts(cx, Which::Town)?);
    let mut faults = Faults::new();
    let office = desks.0.iter().map(|desk| desk.office).find(|office| key(*office) == to);
    let office = faults.take("to", office.filter(|office| *office != it.owner.office).ok_or(Fault::Choice));
    let reason = faults.take("hand_over_reason", Prose::<1000>::parse(reason));
    let (Some(office), Some(reason)) = (office, reason) else { return Err(faults.into()) };
    it.owner = Owner { office, account: None };
    let (account, now) = (by(cx), cx.now);
    store::ideas::add_line(cx.conn, id, Said::HandOver, reason.as_str(), account, now)?;
    let change = it.change(Verb::IdeaHandedOver);
    keep(cx, &it, &change)?;
    Ok(())
}

fn key(office: Option<domain::organisations::OrganisationId>) -> String {
    office.map_or_else(|| "desk".to_owned(), |office| format!("office-{office}"))
}

/// It is being done.
///
/// # Errors
/// [`Refusal::NotNow`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn become_project(cx: &mut WriteCx<'_>, id: IdeaId) -> Result<()> {
    let mut it = to_moderate(cx, id)?;
    let change = step(cx, &mut it, Step::BecomeProject)?;
    keep(cx, &it, &change)?;
    Ok(())
}

/// It is over; everybody reads why.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn close(cx: &mut WriteCx<'_>, id: IdeaId, closing: &str, typed: &str) -> Result<()> {
    let mut it = to_moderate(cx, id)?;
    let mut faults = Faults::new();
    let closing = faults.take("closing", Closing::from_key(closing).ok_or(Fault::Choice));
    let text = faults.take("closing_text", Prose::<2000>::parse(typed));
    let (Some(closing), Some(text)) = (closing, text) else { return Err(faults.into()) };
    // Whom an answer was promised gets one: an idea is not closed past its promise.
    if it.clock.answered.is_none() {
        return Err(Refusal::NotNow.into());
    }
    let change = step(cx, &mut it, Step::Close(closing))?;
    let (account, now) = (by(cx), cx.now);
    store::ideas::add_line(cx.conn, id, Said::Closing, text.as_str(), account, now)?;
    store::ideas::end_with(cx.conn, id, Some(now))?;
    keep(cx, &it, &change)?;
    Ok(())
}

/// It goes on.
///
/// # Errors
/// [`Refusal::NotNow`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn reopen(cx: &mut WriteCx<'_>, id: IdeaId) -> Result<()> {
    authorise(cx, IdeaAction::Moderate)?;
    let mut it = load(cx, id)?;
    let change = step(cx, &mut it, Step::Reopen)?;
    store::ideas::end_with(cx.conn, id, None)?;
    keep(cx, &it, &change)?;
    Ok(())
}
