use super::{As, begin::acting, keep, load, of, speaks};
use crate::contexts::{Caller, WriteCx};
use crate::error::{Error, Result};
use crate::hub::Hub;
use domain::agreements::{AgreementId, Outcome, State, Step};
use domain::fields::{Fault, Faults};
use domain::policy::{Action, Actor};
use kernel::Prose;
use store::agreements::{Word, WordKind};

fn words(field: &'static str, typed: &str, needed: bool) -> Result<Option<String>> {
    let mut faults = Faults::new();
    let text = faults.take(field, Prose::<2000>::parse_optional(typed));
    if needed && text == Some(None) {
        faults.add(field, Fault::Missing);
    }
    text.map(|text| text.map(Prose::into_string)).filter(|_| faults.is_empty()).ok_or_else(|| faults.into())
}

fn minutes(cx: &mut WriteCx<'_>, id: AgreementId, by: Option<As>, content: Option<String>) -> Result<()> {
    if let Some(content) = content {
        let word = Word { by: by.map(|who| who.party), kind: WordKind::Minutes, content, at: cx.now };
        store::agreements::add_word(cx.conn, id, &word)?;
    }
    Ok(())
}

/// The parties look at it: any of them may begin that, and the office; minutes may follow.
///
/// # Errors
/// [`Refusal::Fields`](crate::Refusal::Fields), [`Refusal::NotNow`](crate::Refusal::NotNow) when it is not in force.
pub fn review(cx: &mut WriteCx<'_>, id: AgreementId, who: Option<As>, noted: &str) -> Result<()> {
    let mut it = acting(cx, id, who)?;
    let noted = words("minutes", noted, false)?;
    let change = it.step(Step::Review)?;
    minutes(cx, id, who, noted)?;
    keep(cx, &it, &change).map(drop)
}

/// It goes on after they looked.
///
/// # Errors
/// As [`review`].
pub fn go_on(cx: &mut WriteCx<'_>, id: AgreementId, who: Option<As>, noted: &str) -> Result<()> {
    let mut it = acting(cx, id, who)?;
    let noted = words("minutes", noted, false)?;
    let change = it.step(Step::GoOn)?;
    minutes(cx, id, who, noted)?;
    keep(cx, &it, &change).map(drop)
}

/// The office writes down what became of it, as the parties said in their talk. They have ten working days to say something to
/// that before anybody else may see it.
///
/// # Errors
/// [`Refusal::Fields`](crate::Refusal::Fields) where it says not what or not why, [`Refusal::NotNow`](crate::Refusal::NotNow)
/// before they look at it, [`Error::Forbidden`].
pub fn conclude(
    cx: &mut WriteCx<'_>,
    id: AgreementId,
    outcome: &str,
    because: &str,
    noted: &str,
) -> Result<()> {
    cx.authorise(Action::RunAgreements)?;
    let mut it = load(cx, id)?;
    let mut faults = Faults::new();
    let outcome = faults.take("outcome", Outcome::from_key(outcome).ok_or(Fault::Choice)).ok_or(faults)?;
    let because = words("because", because, outcome.needs_words())?;
    let noted = words("minutes", noted, false)?;
    let (now, settings) = (cx.now, cx.settings.clone());
    let change = it.close(Step::Conclude(outcome), because, None, now, &settings.office_days)?;
    minutes(cx, id, None, noted)?;
    keep(cx, &it, &change).map(drop)
}

/// A party ends it, with its reason. Before it was in force that is a no, and nobody else's business.
///
/// # Errors
/// [`Refusal::Fields`](crate::Refusal::Fields) without a reason, [`Refusal::NotNow`](crate::Refusal::NotNow) when it is over,
/// [`Error::Forbidden`] for the town without its log-in.
pub fn end(cx: &mut WriteCx<'_>, who: As, because: &str) -> Result<()> {
    let (mut it, parties) = of(cx, who)?;
    speaks(cx, who, &parties)?;
    let because = words("because", because, true)?;
    let (now, settings) = (cx.now, cx.settings.clone());
    let change = it.close(Step::End, because, Some(who.party), now, &settings.office_days)?;
    keep(cx, &it, &change).map(drop)
}

/// Outcomes become public once the days of the parties are over.
///
/// # Errors
/// When the database fails.
pub(crate) fn run_due(hub: &Hub) -> Result<()> {
    let due = hub.read(Caller::system(), |cx| {
        let today = cx.now.city_day();
        Ok(store::agreements::to_publish(cx.conn, today)?)
    });
    for id in due.wait()? {
        match hub.write(Caller::system(), move |cx| publish(cx, id)).wait() {
            Ok(()) | Err(Error::Refused(_) | Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn publish(cx: &mut WriteCx<'_>, id: AgreementId) -> Result<()> {
    if cx.caller.actor != Actor::System {
        return Err(Error::Forbidden);
    }
    let mut it = load(cx, id)?;
    if !matches!(it.state, State::Over(_) | State::Ended) {
        return Ok(());
    }
    let now = cx.now;
    let change = it.publish(now)?;
    keep(cx, &it, &change).map(drop)
}
