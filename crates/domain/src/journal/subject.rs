use crate::accounts::{AccountId, HandOverId};
use crate::advice::AdviceId;
use crate::articles::ArticleId;
use crate::barriers::BarrierId;
use crate::circulars::CircularId;
use crate::digests::SubscriptionId;
use crate::events::EventId;
use crate::foundings::FoundingId;
use crate::ideas::IdeaId;
use crate::inquiries::InquiryId;
use crate::introductions::IntroductionId;
use crate::opportunities::OpportunityId;
use crate::organisations::OrganisationId;
use crate::people::PersonId;
use crate::reports::ReportId;
use crate::signups::SignupId;

/// What a journal entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The hub itself.
    Hub,
    /// An organisation.
    Organisation(OrganisationId),
    /// A text of the office.
    Article(ArticleId),
    /// An offer.
    Opportunity(OpportunityId),
    /// An event.
    Event(EventId),
    /// A sign-up.
    Signup(SignupId),
    /// An account.
    Account(AccountId),
    /// The lead of an organisation on its way.
    HandOver(HandOverId),
    /// A reported barrier.
    Barrier(BarrierId),
    /// A report of an entry.
    Report(ReportId),
    /// A circular.
    Circular(CircularId),
    /// A person.
    Person(PersonId),
    /// A question.
    Inquiry(InquiryId),
    /// A talk.
    Advice(AdviceId),
    /// An introduction.
    Introduction(IntroductionId),
    /// A founding.
    Founding(FoundingId),
    /// A subscription of the weekly post.
    Digest(SubscriptionId),
    /// An idea.
    Idea(IdeaId),
}

impl Subject {
    /// Kind and number, as stored.
    pub const fn parts(self) -> (&'static str, i64) {
        match self {
            Self::Hub => ("hub", 0),
            Self::Organisation(id) => ("organisation", id.number()),
            Self::Article(id) => ("article", id.number()),
            Self::Opportunity(id) => ("opportunity", id.number()),
            Self::Event(id) => ("event", id.number()),
            Self::Signup(id) => ("signup", id.number()),
            Self::Account(id) => ("account", id.number()),
            Self::HandOver(id) => ("hand_over", id.number()),
            Self::Barrier(id) => ("barrier", id.number()),
            Self::Report(id) => ("report", id.number()),
            Self::Circular(id) => ("circular", id.number()),
            Self::Person(id) => ("person", id.number()),
            Self::Inquiry(id) => ("inquiry", id.number()),
            Self::Advice(id) => ("advice", id.number()),
            Self::Introduction(id) => ("introduction", id.number()),
            Self::Founding(id) => ("founding", id.number()),
            Self::Digest(id) => ("digest", id.number()),
            Self::Idea(id) => ("idea", id.number()),
        }
    }

    /// Reads [`Subject::parts`].
    pub fn from_parts(kind: &str, number: i64) -> Option<Self> {
        match kind {
            "hub" => Some(Self::Hub),
            "organisation" => Some(Self::Organisation(OrganisationId::new(number))),
            "article" => Some(Self::Article(ArticleId::new(number))),
            "opportunity" => Some(Self::Opportunity(OpportunityId::new(number))),
            "event" => Some(Self::Event(EventId::new(number))),
            "signup" => Some(Self::Signup(SignupId::new(number))),
            "account" => Some(Self::Account(AccountId::new(number))),
            "hand_over" => Some(Self::HandOver(HandOverId::new(number))),
            "barrier" => Some(Self::Barrier(BarrierId::new(number))),
            "report" => Some(Self::Report(ReportId::new(number))),
            "circular" => Some(Self::Circular(CircularId::new(number))),
            "person" => Some(Self::Person(PersonId::new(number))),
            "inquiry" => Some(Self::Inquiry(InquiryId::new(number))),
            "advice" => Some(Self::Advice(AdviceId::new(number))),
            "introduction" => Some(Self::Introduction(IntroductionId::new(number))),
            "founding" => Some(Self::Founding(FoundingId::new(number))),
            "digest" => Some(Self::Digest(SubscriptionId::new(number))),
            "idea" => Some(Self::Idea(IdeaId::new(number))),
            _ => None,
        }
    }
}
