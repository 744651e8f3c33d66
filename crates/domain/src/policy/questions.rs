use super::*;

const OWN: OrganisationId = OrganisationId::new(1);
const FOREIGN: OrganisationId = OrganisationId::new(2);
const SIGNUP: SignupId = SignupId::new(7);

fn member(role: Role) -> Actor {
    Actor::Member { account: AccountId::new(1), role }
}

#[test]
fn an_officer_works_on_the_questions_of_their_own_office_and_on_no_others() {
    let officer = member(Role::Officer(OWN));
    assert!(may(officer, Action::SeeInquiries));
    assert!(may(officer, Action::WorkOnInquiry(Some(OWN))));
    assert!(!may(officer, Action::WorkOnInquiry(Some(FOREIGN))));
    assert!(!may(officer, Action::WorkOnInquiry(None)));
    // Who works for a club or looks at offers reads nobody's question.
    for role in [Role::Lead(OWN), Role::Organisation(OWN), Role::Moderator, Role::Auditor, Role::Resident] {
        assert!(!may(member(role), Action::SeeInquiries), "{role:?}");
        assert!(!may(member(role), Action::WorkOnInquiry(Some(OWN))), "{role:?}");
    }
    assert!(may(member(Role::Coordinator), Action::WorkOnInquiry(Some(OWN))));
}

#[test]
fn who_asked_sees_their_own_question_by_its_link_and_no_other() {
    let bearer = Actor::Bearer(Matter::OwnInquiry(InquiryId::new(1)));
    assert!(may(bearer, Action::OwnInquiry(InquiryId::new(1))));
    assert!(!may(bearer, Action::OwnInquiry(InquiryId::new(2))));
    assert!(!may(bearer, Action::WorkOnInquiry(None)));
    assert!(!may(Actor::Bearer(Matter::OwnSignup(SIGNUP)), Action::OwnInquiry(InquiryId::new(7))));
}
