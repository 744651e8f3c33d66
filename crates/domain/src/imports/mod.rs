//! Lists as clubs have them become drafts: which row holds the headings, what each column means, what a cell says.
//!
//! A row is taken by the same rules as a form: it becomes the form that somebody would have filled in, and the draft of its
//! feature judges it. What a list said of a thing is kept as [`Marks`], so that the same list read again makes no double and
//! overwrites nothing that was changed here meanwhile.

mod aliases;
mod contact_point;
mod dates;
mod field;
mod fold;
mod mapping;
mod marks;
mod opportunity;
mod organisation;
mod overlay;
mod table;
mod values;

pub use contact_point::contact_point;
pub use field::Field;
pub use fold::{fold, normal_name};
pub use mapping::Mapping;
pub use marks::Marks;
pub use opportunity::opportunity;
pub use organisation::organisation;
pub use overlay::Overlay;
pub use table::{SourceRow, Table};
pub use values::Cells;

use crate::fields::Faults;
use crate::opportunities::ShiftForm;
use crate::organisations::OrganisationId;
use serde::{Deserialize, Serialize};

kernel::id!(
    /// A list that was put up and waits to be looked at.
    ImportDraftId
);
kernel::id!(
    /// A list that was taken over.
    ImportRunId
);

/// What a list is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// One organisation a row.
    #[serde(rename = "organisationen")]
    Organisations,
    /// One contact point a row; its organisation is here already.
    #[serde(rename = "ansprechpersonen")]
    ContactPoints,
    /// One offer a row, or one date of an offer; its organisation is here already.
    #[serde(rename = "angebote")]
    Opportunities,
}

impl Kind {
    /// In the order of the form.
    pub const ALL: [Self; 3] = [Self::Organisations, Self::ContactPoints, Self::Opportunities];

    /// As stored and on the command line.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Organisations => "organisationen",
            Self::ContactPoints => "ansprechpersonen",
            Self::Opportunities => "angebote",
        }
    }

    /// Reads [`Kind::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// What counts where a list says nothing, as it was chosen beside the mapping.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Defaults {
    /// Key of the sector.
    pub sector: String,
    /// Key of the topic.
    pub topic: String,
    /// Key of the topic that was chosen for the last list with these headings. It is offered, and counts only when it is chosen
    /// again: another list of the same clubs' office may be about something else.
    pub topic_before: String,
    /// One sentence on an organisation.
    pub summary: String,
    /// What a contact point does.
    pub role: String,
}

/// What somebody decided on a row whose organisation is likely here already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It is this one.
    Same(OrganisationId),
    /// It is another one.
    Other,
}

/// A row as the form that somebody would have filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written<F> {
    /// The form.
    pub form: F,
    /// The cells behind its fields, as they stand in the list; what a default filled in is not among them.
    pub given: Vec<(&'static str, String)>,
    /// Dates of an offer, each with what the list says of it.
    pub dates: Vec<(String, ShiftForm)>,
    /// Cells that say nothing we know.
    pub faults: Faults,
    /// Something was left out that a form could not take.
    pub contact_left_out: bool,
}

impl Defaults {
    /// As the next list with these headings begins.
    #[must_use]
    pub fn for_the_next(self) -> Self {
        let topic_before = if self.topic.is_empty() { self.topic_before } else { self.topic };
        Self { topic: String::new(), topic_before, ..self }
    }
}

impl<F> Written<F> {
    fn new(form: F) -> Self {
        Self { form, given: Vec::new(), dates: Vec::new(), faults: Faults::new(), contact_left_out: false }
    }

    fn note(&mut self, field: &'static str, cell: &str) {
        if !cell.is_empty() {
            self.given.push((field, cell.to_owned()));
        }
    }

    /// What the list says of a field, "" where it says nothing.
    pub fn cell(&self, field: &str) -> &str {
        self.given.iter().find(|(name, _)| *name == field).map(|(_, cell)| cell.as_str()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Defaults;

    #[test]
    fn a_topic_of_the_last_list_is_offered_and_not_used() {
        let first = Defaults { topic: "sport".into(), summary: "Ein Verein.".into(), ..Defaults::default() };
        let next = first.for_the_next();
        assert_eq!((next.topic.as_str(), next.topic_before.as_str()), ("", "sport"));
        assert_eq!(next.summary, "Ein Verein.");
        // Nobody was asked the next time: what was chosen once is still offered.
        assert_eq!(next.for_the_next().topic_before, "sport");
    }
}
