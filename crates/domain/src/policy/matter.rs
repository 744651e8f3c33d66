use crate::accounts::HandOverId;
use crate::ideas::{IdeaId, SupportId};
use crate::inquiries::InquiryId;
use crate::links::Purpose;
use crate::opportunities::OpportunityId;
use crate::reports::ReportId;
use crate::signups::SignupId;

/// The one matter that a link opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matter {
    /// One's own sign-up.
    OwnSignup(SignupId),
    /// Answer one sign-up, for its organisation.
    AnswerSignup(SignupId),
    /// Say yes or no for somebody under 16.
    Guardian(SignupId),
    /// Say whether an offer still holds, for its organisation.
    StillTrue(OpportunityId),
    /// Take on the lead of an organisation.
    HandOver(HandOverId),
    /// One's own question.
    OwnInquiry(InquiryId),
    /// One's own report of an entry.
    OwnReport(ReportId),
    /// Why one's entry was moderated, for its organisation.
    Statement(ReportId),
    /// Decide an objection, for a partner organisation.
    SecondDecision(ReportId),
    /// One's own weekly post.
    OwnDigest(crate::digests::SubscriptionId),
    /// One's own idea.
    OwnIdea(IdeaId),
    /// One's own support of an idea.
    OwnSupport(SupportId),
    /// Draft an answer to an idea.
    AnswerDraft(IdeaId),
}

impl Matter {
    /// For what the link was made.
    pub const fn purpose(self) -> Purpose {
        match self {
            Self::OwnSignup(_) => Purpose::OwnSignup,
            Self::AnswerSignup(_) => Purpose::AnswerSignup,
            Self::Guardian(_) => Purpose::Guardian,
            Self::StillTrue(_) => Purpose::StillTrue,
            Self::HandOver(_) => Purpose::HandOver,
            Self::OwnInquiry(_) => Purpose::OwnInquiry,
            Self::OwnReport(_) => Purpose::OwnReport,
            Self::Statement(_) => Purpose::Statement,
            Self::SecondDecision(_) => Purpose::SecondDecision,
            Self::OwnDigest(_) => Purpose::OwnDigest,
            Self::OwnIdea(_) => Purpose::OwnIdea,
            Self::OwnSupport(_) => Purpose::OwnSupport,
            Self::AnswerDraft(_) => Purpose::AnswerDraft,
        }
    }
}
