use super::advance;
use super::ended;
use crate::contexts::WriteCx;
use crate::error::Result;
use domain::opportunities::ShiftId;

/// Ends what runs for a date that does not take place, each with the reason. Whoever may call off the date was asked
/// before; who hears of it and how follows from the journal.
pub(crate) fn call_off(cx: &mut WriteCx<'_>, date: ShiftId, reason: &str) -> Result<()> {
    for signup in store::signups::running_of_shift(cx.conn, date)? {
        let (next, verb) = signup.state.call_off()?;
        let step = ended(cx, Some(reason));
        advance(cx, &signup, next, verb, &step)?;
    }
    Ok(())
}
