//! Who may do what. The only place where this is decided.

use crate::accounts::{AccountId, Role};
use crate::links::Purpose;
use crate::opportunities::{OpportunityId, OpportunityState};
use crate::organisations::OrganisationId;
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
}

impl Matter {
    /// For what the link was made.
    pub const fn purpose(self) -> Purpose {
        match self {
            Self::OwnSignup(_) => Purpose::OwnSignup,
            Self::AnswerSignup(_) => Purpose::AnswerSignup,
            Self::Guardian(_) => Purpose::Guardian,
            Self::StillTrue(_) => Purpose::StillTrue,
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
    /// Write, hand in, pause, end an offer.
    RunOpportunity(OrganisationId),
    /// Put an offer on the list.
    PublishOpportunity,
    /// Say that an offer still holds.
    ConfirmOpportunity(OpportunityId, OrganisationId),
    /// Write the charter that organisations sign.
    WriteCharter,
    /// Write what the law wants to be said, and open or close the hub.
    OpenHub,
    /// Report a barrier.
    ReportBarrier,
    /// Answer a reported barrier.
    AnswerBarrier,
    /// See the coordinator's desk and its lists.
    SeeDesk,
    /// Change the hub's settings, see the outbox's failures, start and stop.
    Operate,
}

/// Is it allowed? Everything that is not said here is not.
pub fn may(actor: Actor, action: Action) -> bool {
    match action {
        Action::SeeOpportunity(organisation, state) => {
            state.has_public_page() || works_for(actor, organisation)
        }
        Action::SubmitSignup(organisation, state) => {
            state == OpportunityState::Public
                || (state.has_public_page() && works_for(actor, organisation) && is_staff(actor))
        }
        Action::RegisterOrganisation | Action::ReportBarrier => true,
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
        Action::RunOrganisation(organisation) | Action::RunOpportunity(organisation) => {
            works_for(actor, organisation)
        }
        Action::ConfirmOpportunity(opportunity, organisation) => {
            works_for(actor, organisation)
                || matches!(actor, Actor::Bearer(Matter::StillTrue(id)) if id == opportunity)
        }
        Action::SignUpForSomebody
        | Action::DecideOrganisation
        | Action::PublishOpportunity
        | Action::WriteCharter
        | Action::OpenHub
        | Action::AnswerBarrier
        | Action::SeeDesk => is_staff(actor),
        Action::Operate => matches!(actor, Actor::System | Actor::Member { role: Role::Admin, .. }),
    }
}

const fn is_staff(actor: Actor) -> bool {
    match actor {
        Actor::System => true,
        Actor::Member { role, .. } => role.is_staff(),
        Actor::Visitor | Actor::Bearer(_) => false,
    }
}

fn works_for(actor: Actor, organisation: OrganisationId) -> bool {
    is_staff(actor)
        || matches!(actor, Actor::Member { role: Role::Organisation(own), .. } if own == organisation)
}

/// Until its address is certain, and the guardian's yes is there, a sign-up is nobody's business but the office's.
fn hears_of(actor: Actor, organisation: OrganisationId, standing: Standing) -> bool {
    match standing {
        Standing::Announced => works_for(actor, organisation),
        Standing::Unannounced => is_staff(actor),
    }
}

/// What a route asks of who comes in, before anything of the matter is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// Everybody.
    Everyone,
    /// Whoever holds a link of this kind.
    Link(Purpose),
    /// An account of an organisation, or staff.
    Member,
    /// The engagement office.
    Staff,
    /// Who runs the hub.
    Admin,
}

impl Gate {
    /// May this one come in? Links are checked against the database by the service; here counts what is known already.
    pub fn admits(self, actor: Actor) -> bool {
        match self {
            Self::Everyone | Self::Link(_) => true,
            Self::Member => matches!(actor, Actor::Member { .. }),
            Self::Staff => matches!(actor, Actor::Member { role, .. } if role.is_staff()),
            Self::Admin => matches!(actor, Actor::Member { role: Role::Admin, .. }),
        }
    }
}

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
        assert!(!may(actor, Action::OpenHub));
        assert!(!may(actor, Action::AnswerBarrier));
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
            Action::OpenHub,
            Action::AnswerBarrier,
        ] {
            assert!(may(actor, action), "{action:?}");
        }
        assert!(!may(actor, Action::Operate));
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
    fn nobody_signs_up_for_what_is_not_public() {
        for state in OpportunityState::ALL {
            assert_eq!(
                may(Actor::Visitor, Action::SubmitSignup(OWN, state)),
                state == OpportunityState::Public
            );
        }
    }
}
