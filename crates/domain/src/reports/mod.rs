//! "Melden": anyone may report a public entry; whoever is moderated hears why and may object; then another person decides
//! (principle 14). What stands in a statement of reasons, and how long an objection may come, follows the Digital Services
//! Act (Regulation (EU) 2022/2065): articles 16, 17 and 20.

mod deciders;
mod draft;
mod state;
mod visibility;

pub use deciders::{Barred, Decider, Parties, may_decide, sees_reporter};
pub use draft::{DecisionDraft, DecisionForm, Ground, ReportDraft, ReportForm, objection};
pub use state::{Outcome, Refused, Side, State, may_still_object, objection_until};
pub use visibility::{hidden, shown};

use crate::articles::ArticleId;
use crate::events::EventId;
use crate::opportunities::OpportunityId;
use crate::organisations::{ContactPointId, OrganisationId};
use jiff::civil::Date;
use kernel::{Instant, Locale};

kernel::id!(
    /// A report of an entry.
    ReportId
);

/// In how many working days an objection is decided.
pub const OBJECTION_DAYS: u16 = 10;

/// In how many working days an organisation changes what it is asked to.
pub const CHANGE_DAYS: u16 = 10;

/// The entry that is reported. Later kinds of entries get a line here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// The page of an organisation.
    Organisation(OrganisationId),
    /// An offer.
    Opportunity(OpportunityId),
    /// Somebody who answers for an organisation.
    ContactPoint(ContactPointId),
    /// A text of the office.
    Article(ArticleId),
    /// An event, with all its dates.
    Event(EventId),
}

impl Target {
    /// Kind and number, as stored and as in addresses.
    pub const fn parts(self) -> (&'static str, i64) {
        match self {
            Self::Organisation(id) => ("organisation", id.number()),
            Self::Opportunity(id) => ("opportunity", id.number()),
            Self::ContactPoint(id) => ("contact_point", id.number()),
            Self::Article(id) => ("article", id.number()),
            Self::Event(id) => ("event", id.number()),
        }
    }

    /// Reads [`Target::parts`].
    pub fn from_parts(kind: &str, number: i64) -> Option<Self> {
        match kind {
            "organisation" => Some(Self::Organisation(OrganisationId::new(number))),
            "opportunity" => Some(Self::Opportunity(OpportunityId::new(number))),
            "contact_point" => Some(Self::ContactPoint(ContactPointId::new(number))),
            "article" => Some(Self::Article(ArticleId::new(number))),
            "event" => Some(Self::Event(EventId::new(number))),
            _ => None,
        }
    }
}

/// What is wrong with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It is not so, or not so any more.
    Wrong,
    /// Advertising, or an appeal for a party.
    Advertising,
    /// It keeps out or puts down somebody.
    Discriminating,
    /// It tells something of a person that is not meant for everybody.
    PersonalData,
    /// Somebody may come to harm.
    Dangerous,
    /// It breaks a law.
    Illegal,
    /// Something else.
    Other,
}

impl Reason {
    /// In the order of the form: what happens most stands first.
    pub const ALL: [Self; 7] = [
        Self::Wrong,
        Self::Advertising,
        Self::Discriminating,
        Self::PersonalData,
        Self::Dangerous,
        Self::Illegal,
        Self::Other,
    ];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Wrong => "wrong",
            Self::Advertising => "advertising",
            Self::Discriminating => "discriminating",
            Self::PersonalData => "personal_data",
            Self::Dangerous => "dangerous",
            Self::Illegal => "illegal",
            Self::Other => "other",
        }
    }

    /// Reads [`Reason::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.key() == key)
    }

    /// In how many working days it is decided: what may hurt somebody first. "Timely" is all that article 16(6) of the DSA
    /// says; the days are our promise.
    pub const fn days(self) -> u16 {
        match self {
            Self::Dangerous | Self::Illegal | Self::PersonalData => 2,
            Self::Discriminating => 3,
            Self::Wrong | Self::Advertising | Self::Other => 5,
        }
    }
}

/// What whoever reported said, and how they are reached. It goes once the case is long over, or when they say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reporter {
    /// What is wrong, in their words.
    pub message: String,
    /// Who says so.
    pub name: Option<String>,
    /// Where to write.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
}

impl Reporter {
    /// What they said, without who they are and how they are reached.
    #[must_use]
    pub fn unnamed(self) -> Self {
        Self { message: self.message, name: None, email: None, phone: None }
    }
}

/// A report as a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its key.
    pub id: ReportId,
    /// What is reported.
    pub target: Target,
    /// Whose entry it is: a party of the case. `None` for what the office wrote itself.
    pub organisation: Option<OrganisationId>,
    /// What is wrong.
    pub reason: Reason,
    /// In which language they read.
    pub locale: Locale,
    /// Where it stands.
    pub state: State,
    /// By which day it is decided, or the objection.
    pub due: Date,
    /// When it came.
    pub received_at: Instant,
    /// When it was decided last.
    pub decided_at: Option<Instant>,
    /// The organisation of the network that was asked to decide the objection.
    pub partner: Option<OrganisationId>,
    /// Who reported; nothing once that is gone.
    pub reporter: Option<Reporter>,
}

impl Report {
    /// Is the promised day over, with nothing decided?
    pub fn is_late(&self, today: Date) -> bool {
        self.state.waits() && today > self.due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_and_reasons_read_back() {
        for target in [
            Target::Organisation(OrganisationId::new(3)),
            Target::Opportunity(OpportunityId::new(4)),
            Target::ContactPoint(ContactPointId::new(5)),
            Target::Article(ArticleId::new(7)),
            Target::Event(EventId::new(6)),
        ] {
            let (kind, number) = target.parts();
            assert_eq!(Target::from_parts(kind, number), Some(target));
        }
        assert_eq!(Target::from_parts("person", 1), None);
        for reason in Reason::ALL {
            assert_eq!(Reason::from_key(reason.key()), Some(reason));
        }
    }

    #[test]
    fn what_may_hurt_somebody_is_decided_before_what_is_out_of_date() {
        assert!(Reason::Dangerous.days() < Reason::Wrong.days());
        assert!(Reason::PersonalData.days() < Reason::Advertising.days());
    }
}
