use crate::agreements::AgreementId;
use crate::events::EventId;
use crate::opportunities::OpportunityId;
use crate::organisations::OrganisationId;
use std::fmt;

/// What public pages show of a change: a page names the touches it depends on and is made anew when one comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Touch {
    /// Name, colours, texts, topics, districts.
    Settings,
    /// Some list of organisations or contact points.
    Organisations,
    /// One organisation's page.
    Organisation(OrganisationId),
    /// Texts of the office, their lists and their pictures.
    Articles,
    /// Some list of offers.
    Opportunities,
    /// One offer's page.
    Opportunity(OpportunityId),
    /// The calendar.
    Events,
    /// One event's page.
    Event(EventId),
    /// Some list of agreements, and their numbers.
    Agreements,
    /// One agreement's page.
    Agreement(AgreementId),
}

impl Touch {
    /// Reads the text form, as stored.
    pub fn from_text(text: &str) -> Option<Self> {
        let (kind, number) = text.split_once(':').unwrap_or((text, ""));
        match kind {
            "settings" => Some(Self::Settings),
            "organisations" => Some(Self::Organisations),
            "articles" => Some(Self::Articles),
            "opportunities" => Some(Self::Opportunities),
            "organisation" => number.parse().ok().map(Self::Organisation),
            "opportunity" => number.parse().ok().map(Self::Opportunity),
            "events" => Some(Self::Events),
            "agreements" => Some(Self::Agreements),
            "agreement" => number.parse().ok().map(Self::Agreement),
            "event" => number.parse().ok().map(Self::Event),
            _ => None,
        }
    }
}

impl fmt::Display for Touch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Settings => f.write_str("settings"),
            Self::Organisations => f.write_str("organisations"),
            Self::Organisation(id) => write!(f, "organisation:{id}"),
            Self::Articles => f.write_str("articles"),
            Self::Opportunities => f.write_str("opportunities"),
            Self::Opportunity(id) => write!(f, "opportunity:{id}"),
            Self::Events => f.write_str("events"),
            Self::Event(id) => write!(f, "event:{id}"),
            Self::Agreements => f.write_str("agreements"),
            Self::Agreement(id) => write!(f, "agreement:{id}"),
        }
    }
}
