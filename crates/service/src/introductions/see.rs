use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::introductions::{IntroductionId, State};
use domain::journal::Subject;
use domain::organisations::{OrganisationId, OrganisationState};
use domain::policy::Action;
use std::collections::BTreeMap;
use store::introductions::{Row, Which};
use store::journal::Entry;
use store::organisations::Organisation;

/// Rows of the list.
const ROWS: i64 = 300;
/// So long back introductions are counted, in days.
const COUNTED_DAYS: i64 = 90;

/// The introductions, the newest first.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn list(cx: &mut ReadCx<'_>) -> Result<Vec<Row>> {
    cx.authorise(Action::Advise)?;
    Ok(store::introductions::list(cx.conn, Which::All, ROWS)?)
}

/// How many introductions there were in the last three months, by what came of them.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn counts(cx: &mut ReadCx<'_>) -> Result<BTreeMap<State, i64>> {
    cx.authorise(Action::Advise)?;
    let since = cx.now.plus_days(-COUNTED_DAYS);
    Ok(store::introductions::counts(cx.conn, since)?)
}

/// One introduction with all that its page shows.
#[derive(Debug, Clone)]
pub struct One {
    /// It, with names.
    pub row: Row,
    /// The organisation; of two the first.
    pub organisation: Organisation,
    /// The second one.
    pub other: Option<Organisation>,
    /// What happened to it, without names.
    pub history: Vec<Entry>,
    /// The entry of the journal after which this page is shown.
    pub at: i64,
}

/// One introduction.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn one(cx: &mut ReadCx<'_>, id: IntroductionId) -> Result<One> {
    cx.authorise(Action::Advise)?;
    let row = store::introductions::row(cx.conn, id)?.ok_or(Error::NotFound)?;
    let other = match row.it.other {
        Some(other) => store::organisations::get(cx.conn, other)?,
        None => None,
    };
    Ok(One {
        organisation: store::organisations::get(cx.conn, row.it.organisation)?.ok_or(Error::NotFound)?,
        other,
        history: store::journal::of(cx.conn, Subject::Introduction(id))?,
        at: cx.last_change(Subject::Introduction(id))?,
        row,
    })
}

/// The listed organisations, by name: whom somebody can be introduced to.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office.
pub fn choices(cx: &mut ReadCx<'_>) -> Result<Vec<(OrganisationId, String)>> {
    cx.authorise(Action::Advise)?;
    let all = store::organisations::all(cx.conn)?;
    let listed = all.into_iter().filter(|row| row.state == OrganisationState::Active);
    Ok(listed.map(|row| (row.id, row.name)).collect())
}
