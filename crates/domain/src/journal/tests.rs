use super::*;

#[test]
fn every_touch_reads_back() {
    let (organisation, opportunity) = (OrganisationId::new(7), OpportunityId::new(8));
    for touch in [
        Touch::Settings,
        Touch::Organisations,
        Touch::Organisation(organisation),
        Touch::Articles,
        Touch::Opportunities,
        Touch::Opportunity(opportunity),
        Touch::Events,
        Touch::Event(EventId::new(9)),
        Touch::Agreements,
        Touch::Agreement(AgreementId::new(4)),
    ] {
        assert_eq!(Touch::from_text(&touch.to_string()), Some(touch));
    }
    for wrong in ["", "opportunity", "opportunity:", "opportunity:x", "person:1"] {
        assert_eq!(Touch::from_text(wrong), None, "{wrong}");
    }
}

#[test]
fn every_verb_reads_back_and_none_stands_twice() {
    let mut texts: Vec<_> = Verb::ALL.iter().map(|verb| verb.text()).collect();
    for verb in Verb::ALL {
        assert_eq!(Verb::from_text(verb.text()), Some(*verb));
    }
    texts.sort_unstable();
    texts.dedup();
    assert_eq!(texts.len(), Verb::ALL.len());
}
