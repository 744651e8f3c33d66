//! Introductions: an explicit step that says what is passed on, to whom, and who said yes to it.

mod begin;
mod see;

pub use begin::{begin, to_offer};
pub use see::{One, choices, counts, list, one};
pub use store::introductions::Row;

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use domain::changes::Change;
use domain::fields::{Fault, Faults, day_ahead};
use domain::introductions::{
    ASK_AGAIN, Agreement, Agrees, Introduction, IntroductionId, Side, State, Step, Way,
};
use domain::organisations::OrganisationId;
use domain::policy::Action;
use kernel::Prose;

fn to_work_on(cx: &mut ReadCx<'_>, id: IntroductionId) -> Result<Introduction> {
    cx.authorise(Action::Advise)?;
    let it = store::introductions::get(cx.conn, id)?.ok_or(Error::NotFound)?;
    // What a sign-up carries goes on there.
    if it.signup.is_some() || it.said.is_none() {
        return Err(Refusal::NotNow.into());
    }
    Ok(it)
}

fn step(it: &mut Introduction, step: Step) -> Result<Change> {
    let (state, change) = it.state.step(it.id, step)?;
    it.state = state;
    Ok(change)
}

fn keep(cx: &mut WriteCx<'_>, it: &Introduction, change: &Change) -> Result<()> {
    store::introductions::update(cx.conn, it)?;
    let _seq = cx.tell(change)?;
    Ok(())
}

fn has_mail(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<bool> {
    Ok(store::organisations::get(cx.conn, id)?.is_some_and(|organisation| organisation.email.is_some()))
}

/// Passes it on: those with a mailbox hear of it by mail, the others stand on the list of calls.
fn send_on(cx: &mut WriteCx<'_>, it: &mut Introduction) -> Result<()> {
    let change = step(it, Step::PassOn { agreed: it.is_agreed() })?;
    it.tell = !has_mail(cx, it.organisation)?;
    it.tell_other = match it.other {
        Some(other) => !has_mail(cx, other)?,
        None => false,
    };
    it.next = Some(cx.settings.office_days.after(cx.now.city_day(), ASK_AGAIN));
    keep(cx, it, &change)
}

/// One side says yes. Once everybody did whose yes it needs, it is passed on.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it was passed on already, [`Error::NotFound`], [`Error::Forbidden`].
pub fn agree(cx: &mut WriteCx<'_>, id: IntroductionId, side: Side, typed: &Agrees) -> Result<()> {
    let mut it = to_work_on(cx, id)?;
    let (now, person) = (cx.now, it.other.is_none());
    let said = it.said.as_mut().ok_or(Refusal::NotNow)?;
    let mut faults = Faults::new();
    if !typed.yes {
        faults.add("agreed", Fault::Unvouched);
    }
    let name = person.then_some(said.name.as_str());
    let yes = typed.parse(["agreed_by", "agreed_way"], name, &mut faults).filter(|_| faults.is_empty());
    let (by, way) = yes.ok_or(faults)?;
    let yes = Some(agreement(by, way, now));
    match side {
        Side::First => said.agreed = yes,
        Side::Second if person => return Err(Error::NotFound),
        Side::Second => said.other_agreed = yes,
    }
    let change = step(&mut it, Step::Agree)?;
    keep(cx, &it, &change)?;
    if it.is_agreed() { send_on(cx, &mut it) } else { Ok(()) }
}

const fn agreement(by: String, way: Way, at: kernel::Instant) -> Agreement {
    Agreement { by, way, at }
}

/// Somebody called an organisation that no mail reaches.
///
/// # Errors
/// [`Refusal::NotNow`] when nothing was passed on, [`Error::NotFound`], [`Error::Forbidden`].
pub fn told(cx: &mut WriteCx<'_>, id: IntroductionId, side: Side) -> Result<()> {
    cx.authorise(Action::Advise)?;
    // Also of whom was erased meanwhile: the call is still to be made.
    let mut it = store::introductions::get(cx.conn, id)?.ok_or(Error::NotFound)?;
    let waits = match side {
        Side::First => &mut it.tell,
        Side::Second => &mut it.tell_other,
    };
    // Noting a call again is no mistake.
    if !std::mem::take(waits) {
        return Ok(());
    }
    let change = step(&mut it, Step::Tell)?;
    keep(cx, &it, &change)
}

/// Asks on this day what came of it; none where nothing was typed.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn plan(cx: &mut WriteCx<'_>, id: IntroductionId, typed: &str) -> Result<()> {
    let mut it = to_work_on(cx, id)?;
    let mut faults = Faults::new();
    let next = faults.take("next", day_ahead(typed, cx.now.city_day())).ok_or(faults)?;
    let change = step(&mut it, Step::Plan)?;
    it.next = next;
    keep(cx, &it, &change)
}

/// Something came of it.
///
/// # Errors
/// [`Refusal::NotNow`] unless it was passed on, [`Error::NotFound`], [`Error::Forbidden`].
pub fn came(cx: &mut WriteCx<'_>, id: IntroductionId) -> Result<()> {
    let mut it = to_work_on(cx, id)?;
    let change = step(&mut it, Step::Came)?;
    end(cx, it, &change)
}

/// Nothing came of it; the reason is what the next introduction learns from.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn not_came(cx: &mut WriteCx<'_>, id: IntroductionId, reason: &str) -> Result<()> {
    let mut it = to_work_on(cx, id)?;
    let mut faults = Faults::new();
    let reason = faults.take("reason", Prose::<600>::parse(reason)).ok_or(faults)?;
    let change = step(&mut it, Step::NotCame)?;
    if let Some(said) = it.said.as_mut() {
        said.reason = Some(reason.into_string());
    }
    end(cx, it, &change)
}

/// The yes is taken back: whoever heard of it hears of this too, by mail or on the phone.
///
/// # Errors
/// [`Refusal::NotNow`] when it ended without anything, [`Error::NotFound`], [`Error::Forbidden`].
pub fn withdraw(cx: &mut WriteCx<'_>, id: IntroductionId) -> Result<()> {
    let it = to_work_on(cx, id)?;
    take_back(cx, it)
}

fn take_back(cx: &mut WriteCx<'_>, mut it: Introduction) -> Result<()> {
    let was_passed_on = matches!(it.state, State::PassedOn | State::Came);
    let change = step(&mut it, Step::Withdraw)?;
    // Whom nobody called yet needs no call about it any more.
    it.tell = was_passed_on && !it.tell && !has_mail(cx, it.organisation)?;
    it.tell_other = match it.other {
        Some(other) => was_passed_on && !it.tell_other && !has_mail(cx, other)?,
        None => false,
    };
    end(cx, it, &change)
}

fn end(cx: &mut WriteCx<'_>, mut it: Introduction, change: &Change) -> Result<()> {
    it.ended_at = Some(cx.now);
    it.next = None;
    keep(cx, &it, change)
}

/// The person is erased: what was passed on is taken back first, so that the organisation hears of it.
pub(crate) fn end_of_person(cx: &mut WriteCx<'_>, id: IntroductionId) -> Result<()> {
    match store::introductions::get(cx.conn, id)? {
        Some(it)
            if it.signup.is_none() && matches!(it.state, State::Offered | State::PassedOn | State::Came) =>
        {
            take_back(cx, it)
        }
        Some(_) | None => Ok(()),
    }
}
