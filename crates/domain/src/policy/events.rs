use super::*;

const OWN: OrganisationId = OrganisationId::new(1);
const FOREIGN: OrganisationId = OrganisationId::new(2);

fn member(role: Role) -> Actor {
    Actor::Member { account: AccountId::new(1), role }
}

#[test]
fn an_event_that_nobody_looked_at_is_seen_by_its_writers_and_the_office_only() {
    for state in [EventState::Draft, EventState::InReview, EventState::Restricted] {
        let action = Action::SeeEvent(OWN, state);
        assert!(!may(Actor::Visitor, action));
        assert!(!may(member(Role::Organisation(FOREIGN)), action));
        assert!(may(member(Role::Organisation(OWN)), action));
        assert!(may(member(Role::Coordinator), action));
    }
    for state in [EventState::Public, EventState::Ended] {
        assert!(may(Actor::Visitor, Action::SeeEvent(OWN, state)));
    }
}

#[test]
fn an_organisation_writes_its_own_events_and_the_office_puts_them_into_the_calendar() {
    let club = member(Role::Organisation(OWN));
    assert!(may(club, Action::RunEvent(OWN)));
    assert!(!may(club, Action::RunEvent(FOREIGN)));
    assert!(!may(club, Action::PublishEvent));
    let moderator = member(Role::Moderator);
    assert!(may(moderator, Action::PublishEvent));
    assert!(!may(moderator, Action::RunEvent(OWN)));
    assert!(may(member(Role::Coordinator), Action::RunEvent(FOREIGN)));
    assert!(!may(Actor::Visitor, Action::PublishEvent) && !may(Actor::Visitor, Action::RunEvent(OWN)));
}
