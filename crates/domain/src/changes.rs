//! What a rule hands back when it allowed something: the entry for the journal.

use crate::journal::{Subject, Touch, Verb};

/// One change of the domain, ready to be written into the journal in the same transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a change that is not appended to the journal never happened for its readers"]
pub struct Change {
    /// What happened.
    pub verb: Verb,
    /// To what.
    pub subject: Subject,
    /// Which public pages show it.
    pub touches: Vec<Touch>,
}

impl Change {
    /// A change that no public page shows.
    pub const fn private(verb: Verb, subject: Subject) -> Self {
        Self { verb, subject, touches: Vec::new() }
    }

    /// A change that these pages show.
    pub fn public(verb: Verb, subject: Subject, touches: impl IntoIterator<Item = Touch>) -> Self {
        Self { verb, subject, touches: touches.into_iter().collect() }
    }
}
