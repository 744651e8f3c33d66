//! Lists as clubs have them, read in by the office: put up, looked at, mapped, taken over.
//!
//! A list is made into a plan first, which only reads; taking it over makes the same plan anew inside one transaction and does
//! all of it or nothing. What a row became is remembered by a fingerprint of its key, so that the same list read again makes
//! no doubles; what its cells said is remembered by fingerprints too, so that only a cell that changed in the list overwrites
//! what stands here.

mod apply;
mod keep;
mod known;
mod plan;
mod row;

pub(crate) use keep::sweep;
pub use keep::{Overview, Seen, choose_topic, discard, overview, put_up, remap, see};
pub use plan::{Likely, Note, Outcome, Plan, Planned, Told, Wrong, plan};
pub use store::imports::Run;

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Refusal, Result};
use domain::fields::{Fault, Faults};
use domain::imports::{Decision, Defaults, Field, ImportDraftId, Kind, Mapping, Table};
use domain::policy::Action;
use std::collections::BTreeMap;

/// A list with what its columns tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// What it is about.
    pub kind: Kind,
    /// What its columns tell.
    pub mapping: Mapping,
    /// What counts where it says nothing.
    pub defaults: Defaults,
    /// Its rows.
    pub table: Table,
}

impl List {
    /// The column without which no row is anything.
    pub fn missing(&self) -> Option<Field> {
        self.mapping.missing(self.kind)
    }
}

/// What was decided, by the number of the row.
pub type Decisions = BTreeMap<usize, Decision>;

/// What somebody chose who takes a list over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Choice {
    /// Rows that cannot be taken are left out; otherwise nothing is taken while there is one.
    pub only_good: bool,
    /// What is new goes on the list at once. Otherwise organisations wait at the desk to be listed, and offers are drafts; so are
    /// those of an organisation that waits.
    pub publish: bool,
}

/// What became of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Was anything written?
    pub written: bool,
    /// The plan that was followed, or would have been.
    pub plan: Plan,
}

/// Finds the headings of a list and what they mean: as it was mapped the last time, or else by its words.
///
/// # Errors
/// [`Refusal::Fields`] under `file` where there is no row to read, [`crate::Error::Forbidden`].
pub fn open(cx: &mut ReadCx<'_>, grid: &[Vec<String>], kind: Option<Kind>) -> Result<List> {
    cx.authorise(Action::ReadInLists)?;
    let Some(table) = Table::find(grid).filter(|table| !table.rows.is_empty()) else {
        let mut faults = Faults::new();
        faults.add("file", Fault::Missing);
        return Err(faults.into());
    };
    keep::remembered(cx, table, kind)
}

/// Takes a list over: all its good rows in one transaction, or nothing.
///
/// # Errors
/// [`Refusal::NotNow`] where the list lacks a column it cannot do without, [`crate::Error::Forbidden`].
pub fn run(
    cx: &mut WriteCx<'_>,
    list: &List,
    name: &str,
    decisions: &Decisions,
    choice: Choice,
) -> Result<Taken> {
    if list.missing().is_some() {
        return Err(Refusal::NotNow.into());
    }
    let plan = plan(cx, list, decisions)?;
    if plan.refused() + plan.waiting() > 0 && !choice.only_good {
        return Ok(Taken { written: false, plan });
    }
    apply::apply(cx, list, name, &plan, choice)?;
    keep::remember(cx, list)?;
    Ok(Taken { written: true, plan })
}

/// Takes over a list that was put up. What is left are the rows that were not taken; with none the list is forgotten.
///
/// # Errors
/// [`crate::Error::NotFound`] when it is gone, and as [`run`].
pub fn take(cx: &mut WriteCx<'_>, id: ImportDraftId, decisions: &Decisions, choice: Choice) -> Result<Taken> {
    cx.authorise(Action::ReadInLists)?;
    let (name, list) = keep::load(cx, id)?;
    let taken = run(cx, &list, &name, decisions, choice)?;
    if taken.written {
        keep::leave_rest(cx, id, list, &taken.plan)?;
    }
    Ok(taken)
}
