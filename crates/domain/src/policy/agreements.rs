//! Who may do what with agreements: a link drafts and comments, and says yes for everybody but the town (principle 15).

use super::{Action, Actor, Matter, is_staff};
use crate::accounts::Role;

/// As [`super::may`], for the actions on agreements.
pub(super) fn may(actor: Actor, action: Action) -> bool {
    match action {
        Action::OwnAgreement(party) => {
            is_staff(actor) || matches!(actor, Actor::Bearer(Matter::Agreement(id)) if id == party)
        }
        Action::SpeakForTown(office) => {
            is_staff(actor)
                || matches!((actor, office), (Actor::Member { role: Role::Officer(own), .. }, Some(office)) if own == office)
        }
        _ => is_staff(actor),
    }
}

#[cfg(test)]
mod tests {
    use super::super::may;
    use super::*;
    use crate::accounts::AccountId;
    use crate::agreements::PartyId;
    use crate::organisations::OrganisationId;

    const PARTY: PartyId = PartyId::new(1);
    const OFFICE: OrganisationId = OrganisationId::new(4);

    fn member(role: Role) -> Actor {
        Actor::Member { account: AccountId::new(1), role }
    }

    #[test]
    fn a_link_opens_the_agreement_of_its_party_and_no_other() {
        let bearer = Actor::Bearer(Matter::Agreement(PARTY));
        assert!(may(bearer, Action::OwnAgreement(PARTY)));
        assert!(!may(bearer, Action::OwnAgreement(PartyId::new(2))));
        assert!(!may(bearer, Action::RunAgreements));
        assert!(!may(Actor::Visitor, Action::OwnAgreement(PARTY)));
    }

    #[test]
    fn no_link_speaks_for_the_town() {
        assert!(!may(Actor::Bearer(Matter::Agreement(PARTY)), Action::SpeakForTown(Some(OFFICE))));
        assert!(may(member(Role::Officer(OFFICE)), Action::SpeakForTown(Some(OFFICE))));
        assert!(!may(member(Role::Officer(OrganisationId::new(5))), Action::SpeakForTown(Some(OFFICE))));
        assert!(!may(member(Role::Officer(OFFICE)), Action::SpeakForTown(None)));
        for role in [Role::Lead(OFFICE), Role::Organisation(OFFICE), Role::Resident, Role::Auditor] {
            assert!(!may(member(role), Action::SpeakForTown(Some(OFFICE))), "{role:?}");
            assert!(!may(member(role), Action::RunAgreements), "{role:?}");
        }
        assert!(may(member(Role::Coordinator), Action::SpeakForTown(Some(OFFICE))));
    }

    #[test]
    fn anybody_may_begin_an_agreement() {
        for actor in [Actor::Visitor, member(Role::Resident), member(Role::Lead(OFFICE))] {
            assert!(may(actor, Action::BeginAgreement), "{actor:?}");
        }
    }
}
