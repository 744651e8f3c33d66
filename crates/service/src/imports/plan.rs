//! What would become of each row. Only reads.

mod contact_points;
mod opportunities;
mod organisations;

use super::known::Here;
use super::{Decisions, List};
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::fields::Fault;
use domain::imports::{Field, Kind, Marks, SourceRow};
use domain::opportunities::{OpportunityDraft, OpportunityForm, OpportunityId, ShiftForm};
use domain::organisations::{ContactPoint, ContactPointDraft, OrganisationDraft, OrganisationId, Reason};
use domain::policy::Action;
use std::collections::BTreeMap;

/// What would become of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Its rows, in order.
    pub rows: Vec<Planned>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Its number as a spreadsheet shows it.
    pub number: usize,
    /// What it is about, for people.
    pub name: String,
    /// What becomes of it.
    pub outcome: Outcome,
    /// A person without mail and phone was left out.
    pub contact_left_out: bool,
    /// What was read of it where it is new, what it changes where it is here.
    pub told: Vec<Told>,
    /// What else is worth knowing before it is taken.
    pub notes: Vec<Note>,
    /// The list names no topic for it: the one that was chosen for all counts, or is asked for.
    pub lacks_topic: bool,
    pub(super) step: Option<Step>,
}

/// A field of a row as it is stored: texts, or keys of choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The field of the form.
    pub field: &'static str,
    /// What stands here; nothing where the row is new or the field was blank.
    pub before: Vec<String>,
    /// What will stand here.
    pub now: Vec<String>,
}

/// Something about a row that is no fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// Somebody logs in with its mail address already.
    MailKnown,
    /// Its mail address stands in the row of this number too.
    MailInRow(usize),
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is new here.
    New,
    /// It is here and these fields change.
    Changed(Vec<&'static str>),
    /// It is here as it is.
    Same,
    /// It is likely here under another name: somebody decides.
    Double(Vec<Likely>),
    /// It cannot be taken.
    Faulty(Vec<Wrong>),
    /// It lacks nothing but a topic, which is chosen once for the whole list.
    Waits,
    /// It stands in the row of this number already.
    Repeated(usize),
    /// It is another date of the offer in the row of this number.
    Joined(usize),
    /// A list had it before, and it was taken away here since.
    Gone,
    /// A line between rows.
    Caption,
}

/// An organisation that a row may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likely {
    /// Which.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// What is wrong with a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The field of the form that it fills.
    pub field: &'static str,
    /// What is wrong.
    pub fault: Fault,
    /// What stands in the list; "" where nothing does.
    pub cell: String,
}

/// What is to be written for a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) key: String,
    pub(super) marks: Marks,
    /// A list had the row before.
    pub(super) known: bool,
    pub(super) what: What,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    /// It is noted that this record is in a list too.
    Note(i64),
    NewOrganisation(Box<OrganisationDraft>),
    Organisation {
        id: OrganisationId,
        draft: Box<OrganisationDraft>,
        renamed: bool,
    },
    NewContact(OrganisationId, Box<ContactPointDraft>),
    Contact(Box<ContactPoint>),
    NewOffer(Box<OpportunityDraft>),
    Offer {
        id: OpportunityId,
        form: Option<Box<OpportunityForm>>,
        dates: Vec<ShiftForm>,
    },
}

/// What becomes of a row, what is to be written for it, and what there is to see of it.
struct Judged {
    outcome: Outcome,
    what: Option<What>,
    told: Vec<Told>,
}

impl From<Outcome> for Judged {
    /// Nothing is written.
    fn from(outcome: Outcome) -> Self {
        Self { outcome, what: None, told: Vec::new() }
    }
}

impl Judged {
    /// It is here as the list says; it is noted that a list has it.
    fn here(subject: i64) -> Self {
        Self { what: Some(What::Note(subject)), ..Outcome::Same.into() }
    }
}

impl Plan {
    /// How many rows are so.
    pub fn count(&self, is: impl Fn(&Outcome) -> bool) -> usize {
        self.rows.iter().filter(|row| is(&row.outcome)).count()
    }

    /// How many are new.
    pub fn fresh(&self) -> usize {
        self.count(|outcome| *outcome == Outcome::New)
    }

    /// How many change something.
    pub fn changed(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Changed(_)))
    }

    /// How many are here already.
    pub fn same(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Same | Outcome::Repeated(_) | Outcome::Gone))
    }

    /// How many wait for a topic.
    pub fn waiting(&self) -> usize {
        self.count(|outcome| *outcome == Outcome::Waits)
    }

    /// How many rows the topic counts for that is chosen for the whole list.
    pub fn lacking_topic(&self) -> usize {
        self.rows.iter().filter(|row| row.lacks_topic).count()
    }

    /// Is there anything that can be taken, or decided on so that it can?
    pub fn has_something(&self) -> bool {
        self.rows.iter().any(|row| {
            matches!(
                row.outcome,
                Outcome::New | Outcome::Changed(_) | Outcome::Joined(_) | Outcome::Double(_)
            )
        })
    }

    /// How many cannot be taken as they are, or wait for a decision.
    pub fn refused(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Faulty(_) | Outcome::Double(_)))
    }
}

/// What would become of each row of a list.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn plan(cx: &mut ReadCx<'_>, list: &List, decisions: &Decisions) -> Result<Plan> {
    cx.authorise(Action::ReadInLists)?;
    if list.missing().is_some() {
        return Ok(Plan::default());
    }
    let here = Here::load(cx, list.kind)?;
    let planning = Planning { list, here, decisions, seen: BTreeMap::new() };
    let rows = match list.kind {
        Kind::Organisations => planning.organisations(cx)?,
        Kind::ContactPoints => planning.contact_points(cx)?,
        Kind::Opportunities => planning.opportunities(cx)?,
    };
    Ok(Plan { rows })
}

struct Planning<'a> {
    list: &'a List,
    here: Here,
    decisions: &'a Decisions,
    /// Keys with the number of the row that had them first.
    seen: BTreeMap<String, usize>,
}

impl Planning<'_> {
    fn is_caption(&self, row: &SourceRow) -> bool {
        let headings = self.list.table.header.iter().filter(|heading| !heading.is_empty()).count();
        row.is_caption(headings, self.list.mapping.column(Field::Organisation))
    }

    /// The number of the row that had this key first, unless it is this one.
    fn stands_in(&mut self, key: &str, number: usize) -> Option<usize> {
        let first = *self.seen.entry(key.to_owned()).or_insert(number);
        (first != number).then_some(first)
    }
}

fn only(row: &SourceRow, outcome: Outcome) -> Planned {
    let name = row.cells.iter().find(|cell| !cell.is_empty()).cloned().unwrap_or_default();
    Planned {
        number: row.number,
        name,
        outcome,
        contact_left_out: false,
        told: Vec::new(),
        notes: Vec::new(),
        lacks_topic: false,
        step: None,
    }
}
