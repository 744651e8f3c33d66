use super::*;

const CASE: ReportId = ReportId::new(1);
const OTHER: ReportId = ReportId::new(2);

fn member(role: Role) -> Actor {
    Actor::Member { account: AccountId::new(1), role }
}

#[test]
fn anyone_may_report_an_entry() {
    for actor in [Actor::Visitor, member(Role::Resident), member(Role::Coordinator)] {
        assert!(may(actor, Action::ReportEntry), "{actor:?}");
    }
}

#[test]
fn each_side_of_a_report_sees_its_own_page_by_its_link_and_not_that_of_the_other() {
    let (reporter, organisation) = (Matter::OwnReport(CASE), Matter::Statement(CASE));
    assert!(may(Actor::Bearer(reporter), Action::OwnReport(CASE)));
    assert!(may(Actor::Bearer(organisation), Action::OwnStatement(CASE)));
    assert!(!may(Actor::Bearer(reporter), Action::OwnReport(OTHER)));
    assert!(!may(Actor::Bearer(reporter), Action::OwnStatement(CASE)));
    assert!(!may(Actor::Bearer(organisation), Action::OwnReport(CASE)));
    assert!(!may(Actor::Bearer(organisation), Action::SeeReports));
}

#[test]
fn a_partner_decides_the_one_case_they_were_asked_for() {
    let partner = Actor::Bearer(Matter::SecondDecision(CASE));
    assert!(may(partner, Action::DecideReport(CASE)));
    assert!(!may(partner, Action::DecideReport(OTHER)));
    for action in
        [Action::SeeReports, Action::OwnReport(CASE), Action::OwnStatement(CASE), Action::SetNeutrality]
    {
        assert!(!may(partner, action), "{action:?}");
    }
}

#[test]
fn reports_are_the_offices_business_and_no_organisations() {
    let own = OrganisationId::new(1);
    for role in [Role::Organisation(own), Role::Lead(own), Role::Officer(own), Role::Auditor, Role::Resident]
    {
        for action in
            [Action::SeeReports, Action::DecideReport(CASE), Action::SetNeutrality, Action::OwnReport(CASE)]
        {
            assert!(!may(member(role), action), "{role:?} {action:?}");
        }
    }
    assert!(may(member(Role::Coordinator), Action::SeeReports));
    assert!(may(member(Role::Coordinator), Action::SetNeutrality));
}
