//! Goals of the network: set with a number by which one sees the effect, measured on the way, and ended with what became of them.

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use domain::accounts::AccountId;
use domain::fields::{Fault, Faults};
use domain::goals::{Goal, GoalForm, GoalId, MeasuredForm, State, Step, ValueId};
use domain::journal::Subject;
use domain::policy::{Action, NetworkAction};
use kernel::Prose;
pub use store::goals::Row;
use store::journal::Entry;

/// A network that sets itself more has none.
const ROWS: i64 = 200;

const RUN: Action = Action::Network(NetworkAction::Run);

/// The goals with what was measured, those that run first. Everybody sees them.
///
/// # Errors
/// When the database cannot be read.
pub fn list(cx: &mut ReadCx<'_>) -> Result<Vec<Row>> {
    Ok(store::goals::list(cx.conn, ROWS)?)
}

/// Who can keep a goal in sight: the engagement office.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn owners(cx: &mut ReadCx<'_>) -> Result<Vec<(AccountId, String)>> {
    crate::foundings::companions(cx)
}

/// A goal at the desk.
#[derive(Debug, Clone)]
pub struct Page {
    /// The goal with what was measured.
    pub row: Row,
    /// Who could keep it in sight.
    pub owners: Vec<(AccountId, String)>,
    /// What happened to it, without names.
    pub history: Vec<Entry>,
    /// The entry of the journal after which this page is shown.
    pub seen: i64,
}

/// One goal, as everybody sees it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn see(cx: &mut ReadCx<'_>, id: GoalId) -> Result<Row> {
    list(cx)?.into_iter().find(|row| row.it.id == id).ok_or(Error::NotFound)
}

/// One goal at the desk.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`] for others than the office.
pub fn page(cx: &mut ReadCx<'_>, id: GoalId) -> Result<Page> {
    cx.authorise(RUN)?;
    Ok(Page {
        row: see(cx, id)?,
        owners: owners(cx)?,
        history: store::journal::of(cx.conn, Subject::Goal(id))?,
        seen: cx.last_change(Subject::Goal(id))?,
    })
}

fn owner(cx: &mut ReadCx<'_>, wanted: AccountId) -> Result<AccountId> {
    if owners(cx)?.iter().any(|(id, _)| *id == wanted) {
        return Ok(wanted);
    }
    let mut faults = Faults::new();
    faults.add("owner", Fault::Choice);
    Err(Refusal::Fields(faults).into())
}

/// The network sets itself a goal. The same form sent twice is one.
///
/// # Errors
/// [`Refusal::Fields`], [`Error::Forbidden`].
pub fn set(cx: &mut WriteCx<'_>, form: &GoalForm) -> Result<GoalId> {
    cx.authorise(RUN)?;
    let draft = form.parse(cx.now.city_day())?;
    let key = draft.form_key.to_string();
    if let Some(known) = store::goals::by_form_key(cx.conn, &key)? {
        return Ok(known);
    }
    let new = Goal {
        id: GoalId::new(0),
        title: draft.title.into_string(),
        text: draft.text.into_string(),
        indicator: draft.indicator,
        state: State::Running,
        owner: Some(owner(cx, draft.owner)?),
        next: draft.next,
        outcome: None,
        set_at: cx.now,
        ended_at: None,
    };
    let id = store::goals::insert(cx.conn, &new, &key)?;
    let _seq = cx.tell(&State::set(id))?;
    Ok(id)
}

/// Takes a step and keeps how it stands then.
fn take(cx: &mut WriteCx<'_>, mut it: Goal, step: Step) -> Result<()> {
    let (state, change) = it.state.step(it.id, step)?;
    it.state = state;
    store::goals::update(cx.conn, &it)?;
    let _seq = cx.tell(&change)?;
    Ok(())
}

fn load(cx: &mut ReadCx<'_>, id: GoalId) -> Result<Goal> {
    cx.authorise(RUN)?;
    store::goals::get(cx.conn, id)?.ok_or(Error::NotFound)
}

/// Corrects its texts, its number, its owner or its next date.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] when it ended, [`Error::NotFound`], [`Error::Forbidden`].
pub fn change(cx: &mut WriteCx<'_>, id: GoalId, form: &GoalForm) -> Result<()> {
    let it = load(cx, id)?;
    let draft = form.parse(cx.now.city_day())?;
    let owner = owner(cx, draft.owner)?;
    let it = Goal {
        title: draft.title.into_string(),
        text: draft.text.into_string(),
        indicator: draft.indicator,
        owner: Some(owner),
        next: draft.next,
        ..it
    };
    take(cx, it, Step::Change)
}

/// Notes a value that was measured, and when it is measured again.
///
/// # Errors
/// As [`change`].
pub fn measure(cx: &mut WriteCx<'_>, id: GoalId, form: &MeasuredForm) -> Result<()> {
    let it = load(cx, id)?;
    let measured = form.parse(cx.now.city_day())?;
    if it.state != State::Running {
        return Err(Refusal::NotNow.into());
    }
    store::goals::measure(cx.conn, id, &measured)?;
    take(cx, Goal { next: measured.next, ..it }, Step::Measure)
}

/// Takes a value away that was wrong.
///
/// # Errors
/// [`Refusal::NotNow`] when it ended, [`Error::NotFound`], [`Error::Forbidden`].
pub fn unmeasure(cx: &mut WriteCx<'_>, id: GoalId, value: ValueId) -> Result<()> {
    let it = load(cx, id)?;
    if it.state != State::Running {
        return Err(Refusal::NotNow.into());
    }
    if !store::goals::unmeasure(cx.conn, id, value)? {
        return Err(Error::NotFound);
    }
    take(cx, it, Step::Measure)
}

/// It ends: reached, or it came differently; what became of it is said.
///
/// # Errors
/// As [`change`].
pub fn end(cx: &mut WriteCx<'_>, id: GoalId, reached: bool, typed: &str) -> Result<()> {
    let it = load(cx, id)?;
    let mut faults = Faults::new();
    let outcome = faults.take("outcome", Prose::<2000>::parse(typed)).ok_or(faults)?;
    let (outcome, ended_at) = (Some(outcome.into_string()), Some(cx.now));
    let step = if reached { Step::Reach } else { Step::End };
    take(cx, Goal { outcome, ended_at, next: None, ..it }, step)
}

/// It goes on.
///
/// # Errors
/// [`Refusal::NotNow`] when it runs, [`Error::NotFound`], [`Error::Forbidden`].
pub fn reopen(cx: &mut WriteCx<'_>, id: GoalId) -> Result<()> {
    let it = load(cx, id)?;
    take(cx, Goal { outcome: None, ended_at: None, ..it }, Step::Reopen)
}
