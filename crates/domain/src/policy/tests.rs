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
    let unannounced =
        |action: fn(SignupId, OrganisationId, Standing) -> Action| action(SIGNUP, OWN, Standing::Unannounced);
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
        assert_eq!(may(Actor::Visitor, Action::SubmitSignup(OWN, state)), state == OpportunityState::Public);
    }
}
