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
    /// What the network set itself and what is in its way: goals, obstacles, the review of a year.
    Network,
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
            "event" => number.parse().ok().map(Self::Event),
            "network" => Some(Self::Network),
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
            Self::Network => f.write_str("network"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_touch_reads_back() {
        let (organisation, opportunity) = (OrganisationId::new(7), OpportunityId::new(8));
        for touch in [
            Touch::Settings,
            Touch::Organisations,
            Touch::Organisation(organisation),
            Touch::Articles,
            Touch::Opportunities,
            Touch::Opportunity(opportunity),
            Touch::Events,
            Touch::Event(EventId::new(9)),
            Touch::Network,
        ] {
            assert_eq!(Touch::from_text(&touch.to_string()), Some(touch));
        }
        for wrong in ["", "opportunity", "opportunity:", "opportunity:x", "person:1"] {
            assert_eq!(Touch::from_text(wrong), None, "{wrong}");
        }
    }
}
