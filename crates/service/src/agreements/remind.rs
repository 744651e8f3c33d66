use super::load;
use crate::contexts::WriteCx;
use crate::error::{Error, Result};
use domain::agreements::{AgreementId, Due, Reached, Text, due, reminders};
use domain::changes::Change;
use domain::journal::{Subject, Verb};
use domain::policy::Actor;
use kernel::{Minutes, WallTime};

/// The name of the job that reminds the parties of an agreement.
pub(crate) const JOB: &str = "agreement";
/// Reminders go out in the morning, in minutes after midnight.
const MORNING: u16 = 8 * 60;

/// Plans a look on each day on which something is to be told. What is told is decided on that day, from what holds then.
pub(super) fn plan(cx: &mut WriteCx<'_>, id: AgreementId, text: &Text) -> Result<()> {
    let Some(morning) = Minutes::new(MORNING) else { return Ok(()) };
    let now = cx.now;
    for reminder in reminders(text) {
        let at = WallTime::new(reminder.on, morning).instant();
        if at > now {
            store::jobs::plan(cx.conn, JOB, id.number(), at)?;
        }
    }
    Ok(())
}

/// Notes what the parties are to be reminded of today and was not told yet; the letters follow from the entry. Steps that are
/// shown to be done need no reminder.
pub(crate) fn remind(cx: &mut WriteCx<'_>, id: AgreementId) -> Result<()> {
    if cx.caller.actor != Actor::System {
        return Err(Error::Forbidden);
    }
    let it = load(cx, id)?;
    let Some(holds) = it.holds.filter(|_| it.state.runs()) else { return Ok(()) };
    let versions = store::agreements::versions(cx.conn, id)?;
    let Some(version) = versions.iter().find(|version| version.number == holds) else { return Ok(()) };
    let proofs = store::agreements::proofs(cx.conn, id)?;
    let told = store::agreements::told_days(cx.conn, id)?;
    let today = cx.now.city_day();
    let is_open = |of: Due| match of {
        Due::Measure(number) => version.text.measures.iter().any(|measure| {
            let then = |at: i32, number: i32| super::see::as_it_read(&versions, at, number);
            measure.number == number
                && matches!(
                    domain::agreements::reached(measure, &proofs, then, today),
                    Reached::Open | Reached::Late
                )
        }),
        Due::Review | Due::End => true,
    };
    let is_new = |of: Due, on| !told.contains(&(of.key(), on));
    let fresh: Vec<_> =
        due(&version.text, today).into_iter().filter(|it| is_new(it.of, it.on) && is_open(it.of)).collect();
    if fresh.is_empty() {
        return Ok(());
    }
    let seq = cx.tell(&Change::private(Verb::AgreementReminded, Subject::Agreement(id)))?;
    for reminder in &fresh {
        store::agreements::note_told(cx.conn, id, reminder, seq)?;
    }
    Ok(())
}
