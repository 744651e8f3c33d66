//! Who may do what with obstacles, goals and meetings.

use super::{Actor, Matter, is_staff};
use crate::accounts::Role;
use crate::obstacles::{ObstacleId, VoiceId};
use crate::organisations::OrganisationId;

/// What is to be done in the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetworkAction {
    /// Name an obstacle, or say that one hinders too.
    NameObstacle,
    /// See what becomes of the obstacle that one named.
    OwnObstacle(ObstacleId),
    /// Say by the button in a mail that it hinders one too.
    SayToo(VoiceId),
    /// See the obstacles of somebody's work: those of their office, or all.
    SeeObstacles,
    /// Work on an obstacle: that of this office, or of the engagement office. An answer is the town's, so no link is enough.
    WorkOnObstacle(Option<OrganisationId>),
    /// Make an obstacle public, or decline it; set goals; call meetings and keep their minutes.
    Run,
}

pub(super) fn may(actor: Actor, action: NetworkAction) -> bool {
    match action {
        NetworkAction::NameObstacle => true,
        NetworkAction::OwnObstacle(obstacle) => {
            matches!(actor, Actor::Bearer(Matter::OwnObstacle(id)) if id == obstacle)
        }
        NetworkAction::SayToo(voice) => {
            matches!(actor, Actor::Bearer(Matter::ObstacleVoice(id)) if id == voice)
        }
        NetworkAction::SeeObstacles => {
            is_staff(actor) || matches!(actor, Actor::Member { role: Role::Officer(_), .. })
        }
        NetworkAction::WorkOnObstacle(office) => {
            is_staff(actor)
                || matches!((actor, office), (Actor::Member { role: Role::Officer(own), .. }, Some(office)) if own == office)
        }
        NetworkAction::Run => is_staff(actor),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::AccountId;
    use crate::policy::{Action, may};

    const OWN: OrganisationId = OrganisationId::new(1);
    const FOREIGN: OrganisationId = OrganisationId::new(2);

    fn member(role: Role) -> Actor {
        Actor::Member { account: AccountId::new(1), role }
    }

    fn allowed(actor: Actor, action: NetworkAction) -> bool {
        may(actor, Action::Network(action))
    }

    #[test]
    fn anybody_names_an_obstacle_and_the_office_alone_makes_it_public() {
        assert!(allowed(Actor::Visitor, NetworkAction::NameObstacle));
        assert!(!allowed(Actor::Visitor, NetworkAction::Run));
        assert!(!allowed(member(Role::Officer(OWN)), NetworkAction::Run));
        assert!(allowed(member(Role::Coordinator), NetworkAction::Run));
    }

    #[test]
    fn an_officer_answers_the_obstacles_of_their_own_office_and_no_others() {
        let officer = member(Role::Officer(OWN));
        assert!(allowed(officer, NetworkAction::SeeObstacles));
        assert!(allowed(officer, NetworkAction::WorkOnObstacle(Some(OWN))));
        assert!(!allowed(officer, NetworkAction::WorkOnObstacle(Some(FOREIGN))));
        assert!(!allowed(officer, NetworkAction::WorkOnObstacle(None)));
        for role in [Role::Lead(OWN), Role::Organisation(OWN), Role::Moderator, Role::Auditor, Role::Resident]
        {
            assert!(!allowed(member(role), NetworkAction::SeeObstacles), "{role:?}");
            assert!(!allowed(member(role), NetworkAction::WorkOnObstacle(Some(OWN))), "{role:?}");
        }
    }

    #[test]
    fn the_link_of_whoever_named_it_shows_it_and_answers_nothing() {
        let (own, other) = (ObstacleId::new(1), ObstacleId::new(2));
        let bearer = Actor::Bearer(Matter::OwnObstacle(own));
        assert!(allowed(bearer, NetworkAction::OwnObstacle(own)));
        assert!(!allowed(bearer, NetworkAction::OwnObstacle(other)));
        assert!(!allowed(bearer, NetworkAction::WorkOnObstacle(None)));
        assert!(!allowed(bearer, NetworkAction::SayToo(VoiceId::new(1))));
        let voice = Actor::Bearer(Matter::ObstacleVoice(VoiceId::new(1)));
        assert!(allowed(voice, NetworkAction::SayToo(VoiceId::new(1))));
        assert!(!allowed(voice, NetworkAction::SayToo(VoiceId::new(2))));
        assert!(!allowed(voice, NetworkAction::OwnObstacle(own)));
    }
}
