use crate::contexts::ReadCx;
use crate::error::Result;
use ::search::Entry;
use domain::journal::{Subject, Touch};
use domain::search::Kind;
use std::collections::BTreeSet;
use store::search::Which;

/// What one feature lets everybody find.
pub(crate) trait Findable: Sync {
    /// What kind of things these are. An entry's key is this and the thing's number.
    fn kind(&self) -> Kind;

    /// The public ones of these, with their numbers. Whoever is not given is not public, and goes from the index.
    fn entries(&self, cx: &mut ReadCx<'_>, which: Which<'_>) -> Result<Vec<(i64, Entry)>>;

    /// The numbers of those on which something changed with these.
    fn changed(&self, cx: &mut ReadCx<'_>, looked: &Looked) -> Result<BTreeSet<i64>>;

    /// Which of these are public at this very moment, each with the path of its page: an index is a moment behind.
    fn paths(&self, cx: &mut ReadCx<'_>, numbers: &[i64]) -> Result<Vec<(i64, String)>>;
}

/// All features that let something be found.
pub(crate) static FINDABLE: [&dyn Findable; 5] = [
    &crate::opportunities::Offers,
    &crate::events::Events,
    &crate::organisations::Bodies,
    &crate::organisations::Contacts,
    &crate::articles::Texts,
];

/// The key of an entry.
pub(crate) fn key(kind: Kind, number: i64) -> String {
    format!("{}:{number}", kind.key())
}

/// Reads [`key`].
pub(super) fn of_key(key: &str) -> Option<(Kind, &str)> {
    let (kind, rest) = key.split_once(':')?;
    Some((Kind::from_key(kind)?, rest))
}

/// What a stretch of the journal is about.
#[derive(Debug, Default)]
pub(crate) struct Looked {
    /// Offers.
    pub offers: BTreeSet<i64>,
    /// Events.
    pub events: BTreeSet<i64>,
    /// Organisations; what belongs to them may be told differently as well.
    pub organisations: BTreeSet<i64>,
    /// Texts of the office.
    pub articles: BTreeSet<i64>,
    /// Names of topics and districts, texts of the town: all may be told differently.
    pub everything: bool,
}

impl Looked {
    pub fn take_in(&mut self, entry: &store::journal::Entry) {
        match entry.subject {
            Subject::Opportunity(id) => {
                self.offers.insert(id.number());
            }
            Subject::Event(id) => {
                self.events.insert(id.number());
            }
            Subject::Organisation(id) => {
                self.organisations.insert(id.number());
            }
            Subject::Article(id) => {
                self.articles.insert(id.number());
            }
            Subject::Hub
            | Subject::Signup(_)
            | Subject::Account(_)
            | Subject::HandOver(_)
            | Subject::Barrier(_)
            | Subject::Report(_)
            | Subject::Circular(_)
            | Subject::Digest(_)
            | Subject::Goal(_)
            | Subject::Meeting(_)
            | Subject::Obstacle(_)
            | Subject::Person(_)
            | Subject::Inquiry(_)
            | Subject::Advice(_)
            | Subject::Introduction(_)
            | Subject::Founding(_) => {}
        }
        for touch in &entry.touches {
            match touch {
                Touch::Opportunity(id) => {
                    self.offers.insert(id.number());
                }
                Touch::Event(id) => {
                    self.events.insert(id.number());
                }
                Touch::Organisation(id) => {
                    self.organisations.insert(id.number());
                }
                Touch::Settings => self.everything = true,
                Touch::Opportunities
                | Touch::Events
                | Touch::Organisations
                | Touch::Articles
                | Touch::Network => {}
            }
        }
    }
}

/// The key of a page.
pub(super) fn key_of_page(path: &str) -> String {
    format!("{}:{path}", Kind::Page.key())
}
