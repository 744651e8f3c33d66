//! Who may do what. The only place where this is decided.

mod gate;
mod network;
#[cfg(test)]
mod questions;
#[cfg(test)]
mod reports;

pub use gate::Gate;
pub use network::NetworkAction;

use crate::accounts::{AccountId, HandOverId, Role};
use crate::events::EventState;
use crate::inquiries::InquiryId;
use crate::links::Purpose;
use crate::opportunities::{OpportunityId, OpportunityState};
use crate::organisations::OrganisationId;
use crate::reports::ReportId;
use crate::signups::{SignupId, Standing};

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// Somebody we know nothing of.
    Visitor,
    /// Who holds a personal link: it opens one matter.
    Bearer(Matter),
    /// Somebody with an account.
    Member {
        /// Which.
        account: AccountId,
        /// What they are to the hub.
        role: Role,
    },
    /// The hub itself: due dates, the starter city, the command line.
    System,
}

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
    /// The obstacle that one named.
    OwnObstacle(crate::obstacles::ObstacleId),
    /// Say that an obstacle hinders one too.
    ObstacleVoice(crate::obstacles::VoiceId),
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
            Self::OwnObstacle(_) => Purpose::OwnObstacle,
            Self::ObstacleVoice(_) => Purpose::ObstacleVoice,
        }
    }
}

/// What is to be done, and to what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// See an offer's page.
    SeeOpportunity(OrganisationId, OpportunityState),
    /// Sign up for an offer.
    SubmitSignup(OrganisationId, OpportunityState),
    /// Sign somebody up who is on the phone, at the desk or wrote on paper.
    SignUpForSomebody,
    /// See a sign-up with its name and address.
    SeeSignup(SignupId, OrganisationId, Standing),
    /// Confirm that the address is right.
    ConfirmSignup(SignupId),
    /// Change what was written.
    ChangeSignup(SignupId),
    /// Withdraw it.
    WithdrawSignup(SignupId),
    /// Say yes or no for the organisation.
    AnswerSignup(SignupId, OrganisationId, Standing),
    /// Say yes or no for somebody under 16.
    ConsentToSignup(SignupId),
    /// Ask to be listed.
    RegisterOrganisation,
    /// List an organisation or not; put one up from the desk.
    DecideOrganisation,
    /// Change an organisation's page, contact points, membership.
    RunOrganisation(OrganisationId),
    /// Take on the lead of an organisation that was handed to one.
    TakeOver(HandOverId),
    /// Write, hand in, pause, end an offer.
    RunOpportunity(OrganisationId),
    /// Say who works for an organisation here, and hand its lead on.
    LeadOrganisation(OrganisationId),
    /// See an offer as its writers wrote it.
    ReadOpportunity(OrganisationId),
    /// Put an offer on the list.
    PublishOpportunity,
    /// See an event's page.
    SeeEvent(OrganisationId, EventState),
    /// Write, change, end an event; say where an organisation's own calendar lies.
    RunEvent(OrganisationId),
    /// Put an event into the calendar, or all that an organisation's own calendar has.
    PublishEvent,
    /// See what is to become public and wants to be looked at.
    SeeReviews,
    /// Say that an offer still holds.
    ConfirmOpportunity(OpportunityId, OrganisationId),
    /// Write the charter that organisations sign.
    WriteCharter,
    /// Write pages, guides, answers and news of the office, and see what is not public of them.
    WriteArticles,
    /// Write to organisations that were chosen.
    WriteCircular,
    /// Read in lists of organisations, contact points and offers.
    ReadInLists,
    /// Write what the law wants to be said, and open or close the hub.
    OpenHub,
    /// Report a barrier.
    ReportBarrier,
    /// Answer a reported barrier.
    AnswerBarrier,
    /// Report an entry.
    ReportEntry,
    /// See what became of one's own report, and object.
    OwnReport(ReportId),
    /// See why one's entry was moderated, and object.
    OwnStatement(ReportId),
    /// See all reports, ask a partner, note an objection.
    SeeReports,
    /// Decide a report or an objection; whether this one may in this case, see [`crate::reports::may_decide`].
    DecideReport(ReportId),
    /// Say when no party stands in a highlighted place.
    SetNeutrality,
    /// Ask something.
    Ask,
    /// See one's own question and write to it.
    OwnInquiry(InquiryId),
    /// See the questions of somebody's work: those of their office, or all.
    SeeInquiries,
    /// Work on a question: that of this office, or of the engagement office.
    WorkOnInquiry(Option<OrganisationId>),
    /// Advise somebody, introduce people and organisations, go along with founders.
    Advise,
    /// Say in how many days which question is answered, and when the office is closed.
    SetPromises,
    /// Ask for the weekly post.
    AskForDigest,
    /// Confirm, change or stop one's own weekly post.
    OwnDigest(crate::digests::SubscriptionId),
    /// Say a word in the weekly post, see it before it goes out, send it now.
    RunDigest,
    /// See the coordinator's desk and its lists.
    SeeDesk,
    /// Have a mail tried again that was given up or refused.
    SendMailAgain,
    /// Read what was done, when and in which role, without names.
    ReadJournal,
    /// See who works in the engagement office.
    SeeTeam,
    /// See and change what belongs to one's own account.
    OwnAccount(AccountId),
    /// See, correct and erase everything of somebody without mail who told the code of their letter.
    ActForPerson,
    /// Say who is what in the engagement office; start and stop the hub, change its settings.
    Operate,
    /// Something of the network: obstacles, goals, meetings.
    Network(NetworkAction),
}

/// Is it allowed? Everything that is not said here is not.
pub fn may(actor: Actor, action: Action) -> bool {
    match action {
        Action::SeeOpportunity(organisation, state) => {
            state.has_public_page() || works_for(actor, organisation) || reviews(actor)
        }
        Action::SeeEvent(organisation, state) => {
            state.has_public_page() || works_for(actor, organisation) || reviews(actor)
        }
        Action::SubmitSignup(organisation, state) => {
            state == OpportunityState::Public
                || (state.has_public_page() && works_for(actor, organisation) && is_staff(actor))
        }
        Action::RegisterOrganisation
        | Action::ReportBarrier
        | Action::ReportEntry
        | Action::Ask
        | Action::AskForDigest => true,
        Action::OwnDigest(subscription) => {
            matches!(actor, Actor::Bearer(Matter::OwnDigest(id)) if id == subscription)
        }
        Action::OwnReport(report) => {
            is_staff(actor) || matches!(actor, Actor::Bearer(Matter::OwnReport(id)) if id == report)
        }
        Action::OwnStatement(report) => {
            is_staff(actor) || matches!(actor, Actor::Bearer(Matter::Statement(id)) if id == report)
        }
        Action::DecideReport(report) => {
            is_staff(actor) || matches!(actor, Actor::Bearer(Matter::SecondDecision(id)) if id == report)
        }
        Action::OwnInquiry(inquiry) => {
            matches!(actor, Actor::Bearer(Matter::OwnInquiry(id)) if id == inquiry)
        }
        Action::SeeInquiries => {
            is_staff(actor) || matches!(actor, Actor::Member { role: Role::Officer(_), .. })
        }
        Action::WorkOnInquiry(office) => {
            is_staff(actor)
                || matches!((actor, office), (Actor::Member { role: Role::Officer(own), .. }, Some(office)) if own == office)
        }
        Action::SeeSignup(signup, organisation, standing) => {
            hears_of(actor, organisation, standing)
                || matches!(actor, Actor::Bearer(Matter::OwnSignup(id) | Matter::AnswerSignup(id) | Matter::Guardian(id)) if id == signup)
        }
        Action::ConfirmSignup(signup) | Action::ChangeSignup(signup) => {
            is_staff(actor) || matches!(actor, Actor::Bearer(Matter::OwnSignup(id)) if id == signup)
        }
        Action::WithdrawSignup(signup) => {
            is_staff(actor)
                || matches!(actor, Actor::Bearer(Matter::OwnSignup(id) | Matter::Guardian(id)) if id == signup)
        }
        Action::AnswerSignup(signup, organisation, standing) => {
            hears_of(actor, organisation, standing)
                || matches!(actor, Actor::Bearer(Matter::AnswerSignup(id)) if id == signup)
        }
        Action::ConsentToSignup(signup) => {
            is_staff(actor) || matches!(actor, Actor::Bearer(Matter::Guardian(id)) if id == signup)
        }
        Action::RunOrganisation(organisation)
        | Action::RunOpportunity(organisation)
        | Action::RunEvent(organisation) => works_for(actor, organisation),
        Action::ConfirmOpportunity(opportunity, organisation) => {
            works_for(actor, organisation)
                || matches!(actor, Actor::Bearer(Matter::StillTrue(id)) if id == opportunity)
        }
        Action::ReadOpportunity(organisation) => works_for(actor, organisation) || reviews(actor),
        Action::LeadOrganisation(organisation) => {
            is_staff(actor)
                || matches!(actor, Actor::Member { role: Role::Lead(own), .. } if own == organisation)
        }
        Action::TakeOver(hand_over) => {
            matches!(actor, Actor::Bearer(Matter::HandOver(id)) if id == hand_over)
        }
        Action::PublishOpportunity | Action::PublishEvent | Action::SeeReviews => reviews(actor),
        Action::SignUpForSomebody
        | Action::DecideOrganisation
        | Action::WriteCharter
        | Action::WriteArticles
        | Action::SeeTeam
        | Action::WriteCircular
        | Action::ReadInLists
        | Action::OpenHub
        | Action::AnswerBarrier
        | Action::SeeReports
        | Action::SetNeutrality
        | Action::ActForPerson
        | Action::SendMailAgain
        | Action::Advise
        | Action::SetPromises
        | Action::RunDigest
        | Action::SeeDesk => is_staff(actor),
        Action::ReadJournal => {
            matches!(actor, Actor::System | Actor::Member { role: Role::Admin | Role::Auditor, .. })
        }
        Action::OwnAccount(account) => {
            matches!(actor, Actor::System)
                || matches!(actor, Actor::Member { account: own, .. } if own == account)
        }
        Action::Operate => matches!(actor, Actor::System | Actor::Member { role: Role::Admin, .. }),
        Action::Network(action) => network::may(actor, action),
    }
}

const fn is_staff(actor: Actor) -> bool {
    match actor {
        Actor::System => true,
        Actor::Member { role, .. } => role.is_staff(),
        Actor::Visitor | Actor::Bearer(_) => false,
    }
}

const fn reviews(actor: Actor) -> bool {
    match actor {
        Actor::System => true,
        Actor::Member { role, .. } => role.reviews(),
        Actor::Visitor | Actor::Bearer(_) => false,
    }
}

fn works_for(actor: Actor, organisation: OrganisationId) -> bool {
    is_staff(actor)
        || matches!(actor, Actor::Member { role, .. } if role.organisation() == Some(organisation))
}

/// Until its address is certain, and the guardian's yes is there, a sign-up is nobody's business but the office's.
fn hears_of(actor: Actor, organisation: OrganisationId, standing: Standing) -> bool {
    match standing {
        Standing::Announced => works_for(actor, organisation),
        Standing::Unannounced => is_staff(actor),
    }
}

#[cfg(test)]
mod events;

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: OrganisationId = OrganisationId::new(1);
    const FOREIGN: OrganisationId = OrganisationId::new(2);
    const SIGNUP: SignupId = SignupId::new(7);

    fn member(role: Role) -> Actor {
        Actor::Member { account: AccountId::new(1), role }
    }

    #[test]
    fn a_link_opens_one_matter_and_no_other() {
        let bearer = Actor::Bearer(Matter::AnswerSignup(SIGNUP));
        assert!(may(bearer, Action::AnswerSignup(SIGNUP, OWN, Standing::Announced)));
        assert!(!may(bearer, Action::AnswerSignup(SignupId::new(8), OWN, Standing::Announced)));
        assert!(!may(bearer, Action::ConfirmSignup(SIGNUP)));
        assert!(!may(bearer, Action::RunOrganisation(OWN)));
    }

    #[test]
    fn an_organisation_sees_its_own_sign_ups_and_no_others() {
        let actor = member(Role::Organisation(OWN));
        assert!(may(actor, Action::SeeSignup(SIGNUP, OWN, Standing::Announced)));
        assert!(!may(actor, Action::SeeSignup(SIGNUP, FOREIGN, Standing::Announced)));
        assert!(!may(actor, Action::PublishOpportunity));
        assert!(!may(actor, Action::SeeDesk));
        assert!(!may(actor, Action::WriteCharter));
        assert!(!may(actor, Action::WriteArticles));
        assert!(!may(actor, Action::ReadInLists));
        assert!(!may(actor, Action::OpenHub));
        assert!(!may(actor, Action::AnswerBarrier));
        assert!(!may(actor, Action::SendMailAgain));
        assert!(!may(actor, Action::Advise));
    }

    #[test]
    fn a_sign_up_that_nobody_announced_is_the_offices_business_alone() {
        let unannounced = |action: fn(SignupId, OrganisationId, Standing) -> Action| {
            action(SIGNUP, OWN, Standing::Unannounced)
        };
        for action in [unannounced(Action::SeeSignup), unannounced(Action::AnswerSignup)] {
            assert!(!may(member(Role::Organisation(OWN)), action), "{action:?}");
            assert!(may(member(Role::Coordinator), action), "{action:?}");
        }
        // Whoever signed up sees their own all the same.
        let own = Actor::Bearer(Matter::OwnSignup(SIGNUP));
        assert!(may(own, unannounced(Action::SeeSignup)));
    }

    #[test]
    fn the_coordinator_can_do_each_step_for_somebody_but_does_not_operate() {
        let actor = member(Role::Coordinator);
        for action in [
            Action::SignUpForSomebody,
            Action::ConfirmSignup(SIGNUP),
            Action::WithdrawSignup(SIGNUP),
            Action::AnswerSignup(SIGNUP, FOREIGN, Standing::Unannounced),
            Action::ConsentToSignup(SIGNUP),
            Action::ConfirmOpportunity(OpportunityId::new(1), FOREIGN),
            Action::WriteCharter,
            Action::WriteArticles,
            Action::WriteCircular,
            Action::ReadInLists,
            Action::OpenHub,
            Action::AnswerBarrier,
            Action::ActForPerson,
            Action::SendMailAgain,
        ] {
            assert!(may(actor, action), "{action:?}");
        }
        assert!(!may(actor, Action::Operate));
        // Everything of somebody is the office's business alone, and there only with their code.
        assert!(!may(member(Role::Lead(OWN)), Action::ActForPerson));
        assert!(!may(member(Role::Auditor), Action::ActForPerson));
    }

    #[test]
    fn a_draft_is_seen_by_its_writers_and_the_office_only() {
        let action = Action::SeeOpportunity(OWN, OpportunityState::Draft);
        assert!(!may(Actor::Visitor, action));
        assert!(!may(member(Role::Organisation(FOREIGN)), action));
        assert!(may(member(Role::Organisation(OWN)), action));
        assert!(may(member(Role::Coordinator), action));
    }

    #[test]
    fn a_moderator_looks_at_offers_and_at_nobodys_sign_up() {
        let actor = member(Role::Moderator);
        assert!(may(actor, Action::SeeOpportunity(OWN, OpportunityState::InReview)));
        assert!(may(actor, Action::PublishOpportunity));
        for action in [
            Action::SeeSignup(SIGNUP, OWN, Standing::Announced),
            Action::RunOpportunity(OWN),
            Action::DecideOrganisation,
            Action::SeeDesk,
            Action::SeeTeam,
            Action::ReadJournal,
        ] {
            assert!(!may(actor, action), "{action:?}");
        }
    }

    #[test]
    fn an_auditor_reads_the_journal_and_does_nothing() {
        let actor = member(Role::Auditor);
        assert!(may(actor, Action::ReadJournal));
        for action in [
            Action::SeeSignup(SIGNUP, OWN, Standing::Announced),
            Action::PublishOpportunity,
            Action::RunOrganisation(OWN),
            Action::SeeDesk,
            Action::Operate,
        ] {
            assert!(!may(actor, action), "{action:?}");
        }
    }

    #[test]
    fn an_officer_speaks_for_their_own_office_and_no_other() {
        let actor = member(Role::Officer(OWN));
        assert!(may(actor, Action::RunOpportunity(OWN)));
        assert!(!may(actor, Action::RunOpportunity(FOREIGN)));
        assert!(!may(actor, Action::LeadOrganisation(OWN)));
        assert!(!may(actor, Action::SeeDesk));
    }

    #[test]
    fn who_works_for_an_organisation_does_not_hand_it_on_but_its_lead_does() {
        assert!(may(member(Role::Lead(OWN)), Action::LeadOrganisation(OWN)));
        assert!(!may(member(Role::Lead(FOREIGN)), Action::LeadOrganisation(OWN)));
        assert!(!may(member(Role::Organisation(OWN)), Action::LeadOrganisation(OWN)));
        assert!(may(member(Role::Lead(OWN)), Action::RunOrganisation(OWN)));
    }

    #[test]
    fn a_resident_sees_their_own_account_and_nobody_elses() {
        let actor = member(Role::Resident);
        assert!(may(actor, Action::OwnAccount(AccountId::new(1))));
        assert!(!may(actor, Action::OwnAccount(AccountId::new(2))));
        assert!(!may(actor, Action::RunOrganisation(OWN)));
        assert!(Gate::Account.admits(actor));
        assert!(!Gate::Member.admits(actor));
    }

    #[test]
    fn nobody_signs_up_for_what_is_not_public() {
        for state in OpportunityState::ALL {
            assert_eq!(
                may(Actor::Visitor, Action::SubmitSignup(OWN, state)),
                state == OpportunityState::Public
            );
        }
    }
}
