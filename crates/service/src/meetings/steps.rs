use super::{load, take};
use crate::contexts::WriteCx;
use crate::error::{Error, Refusal, Result};
use domain::fields::{Fault, Faults, day_ahead};
use domain::meetings::{
    Agreed, Measure, MeasureForm, MeasureId, MeasureStep, MeetingId, MeetingState, MeetingStep, Who,
};
use kernel::Prose;

/// Adds a step that was agreed and did not stand in the minutes.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] before the minutes are kept, [`Error::NotFound`], [`Error::Forbidden`].
pub fn add(cx: &mut WriteCx<'_>, id: MeetingId, form: &MeasureForm) -> Result<()> {
    let mut it = load(cx, id)?;
    if it.state != MeetingState::Held {
        return Err(Refusal::NotNow.into());
    }
    let (who, what, by) = form.parse(cx.now.city_day())?;
    let agreed = Agreed { who: Who { organisation: None, name: who }, what, by };
    store::meetings::add_measure(cx.conn, id, &agreed)?;
    take(cx, &mut it, MeetingStep::Add)
}

/// One step of this meeting.
fn step(cx: &mut WriteCx<'_>, id: MeetingId, measure: MeasureId) -> Result<Measure> {
    load(cx, id)?;
    store::meetings::measure(cx.conn, measure)?.filter(|it| it.meeting == id).ok_or(Error::NotFound)
}

fn keep(cx: &mut WriteCx<'_>, mut it: Measure, step: MeasureStep) -> Result<()> {
    let (state, change) = it.state.step(it.meeting, step)?;
    it.state = state;
    it.ended_on = match step {
        MeasureStep::Finish | MeasureStep::GiveUp => Some(cx.now.city_day()),
        MeasureStep::Plan | MeasureStep::Reopen => None,
    };
    store::meetings::update_measure(cx.conn, &it)?;
    let _seq = cx.tell(&change)?;
    Ok(())
}

/// It is done; what is to be known of it may be said.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it ended already, [`Error::NotFound`], [`Error::Forbidden`].
pub fn finish(cx: &mut WriteCx<'_>, id: MeetingId, measure: MeasureId, typed: &str) -> Result<()> {
    let it = step(cx, id, measure)?;
    let mut faults = Faults::new();
    let word = faults.take("word", Prose::<600>::parse_optional(typed)).ok_or(faults)?;
    keep(cx, Measure { word: word.map(Prose::into_string), ..it }, MeasureStep::Finish)
}

/// It is not done, because …
///
/// # Errors
/// As [`finish`].
pub fn give_up(cx: &mut WriteCx<'_>, id: MeetingId, measure: MeasureId, typed: &str) -> Result<()> {
    let it = step(cx, id, measure)?;
    let mut faults = Faults::new();
    let word = faults.take("word", Prose::<600>::parse(typed)).ok_or(faults)?;
    keep(cx, Measure { word: Some(word.into_string()), ..it }, MeasureStep::GiveUp)
}

/// Somebody asks again on another day.
///
/// # Errors
/// As [`finish`].
pub fn plan_step(cx: &mut WriteCx<'_>, id: MeetingId, measure: MeasureId, typed: &str) -> Result<()> {
    let it = step(cx, id, measure)?;
    let mut faults = Faults::new();
    let next = day_ahead(typed, cx.now.city_day()).and_then(|day| day.ok_or(Fault::Date));
    let next = faults.take("next", next).ok_or(faults)?;
    keep(cx, Measure { next, ..it }, MeasureStep::Plan)
}

/// It goes on; somebody asks today.
///
/// # Errors
/// [`Refusal::NotNow`] when it did not end, [`Error::NotFound`], [`Error::Forbidden`].
pub fn reopen_step(cx: &mut WriteCx<'_>, id: MeetingId, measure: MeasureId) -> Result<()> {
    let it = step(cx, id, measure)?;
    let next = it.next.max(cx.now.city_day());
    keep(cx, Measure { next, word: None, ..it }, MeasureStep::Reopen)
}
