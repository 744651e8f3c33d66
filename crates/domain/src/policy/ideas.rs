use super::{Actor, Matter, is_staff, reviews};
use crate::accounts::Role;
use crate::ideas::{IdeaId, State, SupportId};
use crate::organisations::OrganisationId;

/// What is to be done with ideas, and to which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdeaAction {
    /// Tell one.
    Tell,
    /// See its page.
    See(State),
    /// Support one.
    Support(State),
    /// See one's own, confirm it, write to it, take it back, object.
    Own(IdeaId),
    /// See one's own support, confirm it, come along, end it.
    OwnSupport(SupportId),
    /// Draft an answer.
    Draft(IdeaId),
    /// See the ideas of somebody's work: those of their office, or all.
    Look,
    /// Work on one: that of this office, or of the engagement office. It ends where an office speaks.
    WorkOn(Option<OrganisationId>),
    /// Speak for an office: the official answer. A log-in of that office and nothing else (principle 15).
    Answer(Option<OrganisationId>),
    /// Put one up or not, black out names, put two together, say what became of it.
    Moderate,
}

pub(super) fn may(actor: Actor, action: IdeaAction) -> bool {
    match action {
        IdeaAction::Tell => true,
        IdeaAction::See(state) => state.is_public() || is_staff(actor),
        IdeaAction::Support(state) => state.takes_support(),
        IdeaAction::Own(idea) => {
            is_staff(actor) || matches!(actor, Actor::Bearer(Matter::OwnIdea(id)) if id == idea)
        }
        IdeaAction::OwnSupport(support) => {
            is_staff(actor) || matches!(actor, Actor::Bearer(Matter::OwnSupport(id)) if id == support)
        }
        IdeaAction::Draft(idea) => matches!(actor, Actor::Bearer(Matter::AnswerDraft(id)) if id == idea),
        IdeaAction::Look => reviews(actor) || matches!(actor, Actor::Member { role: Role::Officer(_), .. }),
        IdeaAction::WorkOn(office) => reviews(actor) || is_of(actor, office),
        IdeaAction::Answer(None) => is_staff(actor),
        IdeaAction::Answer(office) => matches!(actor, Actor::System) || is_of(actor, office),
        IdeaAction::Moderate => reviews(actor),
    }
}

fn is_of(actor: Actor, office: Option<OrganisationId>) -> bool {
    matches!((actor, office), (Actor::Member { role: Role::Officer(own), .. }, Some(office)) if own == office)
}

#[cfg(test)]
mod tests {
    use super::super::{Action, may};
    use super::*;
    use crate::accounts::AccountId;
    use crate::ideas::Decline;

    const OWN: OrganisationId = OrganisationId::new(1);
    const FOREIGN: OrganisationId = OrganisationId::new(2);
    const IDEA: IdeaId = IdeaId::new(7);

    fn member(role: Role) -> Actor {
        Actor::Member { account: AccountId::new(1), role }
    }

    fn can(actor: Actor, action: IdeaAction) -> bool {
        may(actor, Action::Idea(action))
    }

    #[test]
    fn anybody_tells_an_idea_and_supports_what_is_open() {
        assert!(can(Actor::Visitor, IdeaAction::Tell));
        assert!(can(Actor::Visitor, IdeaAction::Support(State::Open)));
        for state in [State::Received, State::Project, State::Declined(Decline::Other), State::Restricted] {
            assert!(!can(Actor::Visitor, IdeaAction::Support(state)), "{state:?}");
        }
        assert!(!can(Actor::Visitor, IdeaAction::See(State::Received)));
        assert!(can(Actor::Visitor, IdeaAction::See(State::Archived)));
    }

    #[test]
    fn an_official_answer_needs_a_log_in_of_that_office_and_a_link_only_drafts_it() {
        let bearer = Actor::Bearer(Matter::AnswerDraft(IDEA));
        assert!(can(bearer, IdeaAction::Draft(IDEA)));
        assert!(!can(bearer, IdeaAction::Draft(IdeaId::new(8))));
        for office in [None, Some(OWN)] {
            assert!(!can(bearer, IdeaAction::Answer(office)));
            assert!(!can(bearer, IdeaAction::WorkOn(office)));
        }
        assert!(can(member(Role::Officer(OWN)), IdeaAction::Answer(Some(OWN))));
        assert!(!can(member(Role::Officer(OWN)), IdeaAction::Answer(Some(FOREIGN))));
        assert!(!can(member(Role::Officer(OWN)), IdeaAction::Answer(None)));
        // Not even the engagement office speaks for another one.
        assert!(!can(member(Role::Coordinator), IdeaAction::Answer(Some(OWN))));
        assert!(can(member(Role::Coordinator), IdeaAction::Answer(None)));
    }

    #[test]
    fn ideas_are_put_up_by_those_who_look_at_what_becomes_public() {
        for role in [Role::Coordinator, Role::Moderator, Role::Admin] {
            assert!(can(member(role), IdeaAction::Moderate), "{role:?}");
        }
        let others =
            [Role::Officer(OWN), Role::Lead(OWN), Role::Organisation(OWN), Role::Auditor, Role::Resident];
        for role in others {
            assert!(!can(member(role), IdeaAction::Moderate), "{role:?}");
        }
        assert!(!can(member(Role::Lead(OWN)), IdeaAction::Look));
        assert!(can(member(Role::Officer(OWN)), IdeaAction::Look));
        assert!(!can(member(Role::Officer(OWN)), IdeaAction::WorkOn(Some(FOREIGN))));
        assert!(!can(member(Role::Officer(OWN)), IdeaAction::WorkOn(None)));
    }

    #[test]
    fn each_link_of_an_idea_opens_one_matter() {
        let (author, supporter) = (Matter::OwnIdea(IDEA), Matter::OwnSupport(SupportId::new(7)));
        assert!(can(Actor::Bearer(author), IdeaAction::Own(IDEA)));
        assert!(!can(Actor::Bearer(author), IdeaAction::Own(IdeaId::new(8))));
        assert!(!can(Actor::Bearer(author), IdeaAction::OwnSupport(SupportId::new(7))));
        assert!(can(Actor::Bearer(supporter), IdeaAction::OwnSupport(SupportId::new(7))));
        assert!(!can(Actor::Bearer(supporter), IdeaAction::Own(IDEA)));
        assert!(!can(Actor::Bearer(author), IdeaAction::Moderate));
    }
}
