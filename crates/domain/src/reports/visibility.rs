//! What hides an entry, and brings it back as it was.

use super::Target;
use crate::changes::Change;
use crate::events::EventState;
use crate::journal::{Subject, Touch, Verb};
use crate::opportunities::OpportunityState;
use crate::organisations::{OrganisationId, OrganisationState};

/// The entry is hidden: everything that shows it is made anew. `of` is the organisation it belongs to, where that is
/// not the office itself.
pub fn hidden(target: Target, of: Option<OrganisationId>) -> Change {
    change(Verb::EntryHidden, target, of)
}

/// It is shown again.
pub fn shown(target: Target, of: Option<OrganisationId>) -> Change {
    change(Verb::EntryShown, target, of)
}

fn change(verb: Verb, target: Target, of: Option<OrganisationId>) -> Change {
    let page = of.map(Touch::Organisation);
    let body = [Touch::Organisations].into_iter().chain(page);
    match target {
        Target::Organisation(id) => {
            Change::public(verb, Subject::Organisation(id), body.chain([Touch::Opportunities]))
        }
        Target::Opportunity(id) => {
            let touches = [Touch::Opportunities, Touch::Opportunity(id)].into_iter().chain(page);
            Change::public(verb, Subject::Opportunity(id), touches)
        }
        Target::ContactPoint(_) => Change::public(verb, of.map_or(Subject::Hub, Subject::Organisation), body),
        Target::Article(id) => Change::public(verb, Subject::Article(id), [Touch::Articles]),
        Target::Event(id) => Change::public(
            verb,
            Subject::Event(id),
            [Touch::Events, Touch::Event(id), Touch::Organisation(of)],
        ),
    }
}

impl OrganisationState {
    /// It is hidden after a report: `None` where there is nothing to hide.
    pub const fn restrict(self) -> Option<Self> {
        match self {
            Self::Active => Some(Self::Restricted),
            Self::Registered | Self::Declined | Self::Merged | Self::Restricted => None,
        }
    }

    /// It is back on the list: `None` unless it was hidden.
    pub const fn lift(self) -> Option<Self> {
        match self {
            Self::Restricted => Some(Self::Active),
            Self::Registered | Self::Active | Self::Declined | Self::Merged => None,
        }
    }
}

impl OpportunityState {
    /// It is hidden after a report: `None` where the public sees nothing of it anyway.
    pub const fn restrict(self) -> Option<Self> {
        match self {
            Self::Public | Self::Paused | Self::Ended => Some(Self::Restricted),
            Self::Draft | Self::InReview | Self::Restricted => None,
        }
    }

    /// It is as it was before: `None` unless it was hidden.
    pub const fn lift(self, was: Self) -> Option<Self> {
        match self {
            Self::Restricted => Some(was),
            Self::Draft | Self::InReview | Self::Public | Self::Paused | Self::Ended => None,
        }
    }
}

impl EventState {
    /// It is hidden after a report: `None` where the public sees nothing of it anyway.
    pub const fn restrict(self) -> Option<Self> {
        match self {
            Self::Public | Self::Ended => Some(Self::Restricted),
            Self::Draft | Self::InReview | Self::Restricted => None,
        }
    }

    /// It is as it was before: `None` unless it was hidden.
    pub const fn lift(self, was: Self) -> Option<Self> {
        match self {
            Self::Restricted => Some(was),
            Self::Draft | Self::InReview | Self::Public | Self::Ended => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::articles::ArticleId;
    use crate::events::EventId;
    use crate::opportunities::OpportunityId;
    use crate::organisations::ContactPointId;

    #[test]
    fn what_is_hidden_has_no_public_page_and_comes_back_as_it_was() {
        for state in OpportunityState::ALL {
            let Some(hidden) = state.restrict() else {
                assert!(!state.has_public_page(), "{state:?}");
                continue;
            };
            assert!(!hidden.has_public_page());
            assert_eq!(hidden.lift(state), Some(state));
            assert_eq!(state.lift(state), None);
            // Its writers cannot bring it back themselves.
            let id = OpportunityId::new(1);
            assert!(hidden.publish(id).is_err() && hidden.pause(id).is_err() && hidden.end(id).is_err());
        }
        for state in EventState::ALL {
            let Some(hidden) = state.restrict() else {
                assert!(!state.has_public_page(), "{state:?}");
                continue;
            };
            assert!(!hidden.has_public_page());
            assert_eq!((hidden.lift(state), state.lift(state)), (Some(state), None));
            let id = EventId::new(1);
            assert!(hidden.hand_in(id).is_err() && hidden.publish(id).is_err() && hidden.end(id).is_err());
        }
        assert_eq!(
            OrganisationState::Active.restrict().and_then(OrganisationState::lift),
            Some(OrganisationState::Active)
        );
        let id = OrganisationId::new(1);
        assert!(OrganisationState::Restricted.approve(id).is_err());
        assert!(OrganisationState::Restricted.merge(id, OrganisationId::new(2)).is_err());
    }

    #[test]
    fn every_page_that_shows_an_entry_is_made_anew() {
        let of = OrganisationId::new(3);
        let offer = hidden(Target::Opportunity(OpportunityId::new(4)), Some(of)).touches;
        for touch in
            [Touch::Opportunities, Touch::Opportunity(OpportunityId::new(4)), Touch::Organisation(of)]
        {
            assert!(offer.contains(&touch), "{touch}");
        }
        let event = shown(Target::Event(EventId::new(6)), Some(of)).touches;
        assert!(event.contains(&Touch::Events) && event.contains(&Touch::Event(EventId::new(6))));
        let text = hidden(Target::Article(ArticleId::new(7)), None);
        assert_eq!(
            (text.subject, text.touches),
            (Subject::Article(ArticleId::new(7)), vec![Touch::Articles])
        );
        let point = shown(Target::ContactPoint(ContactPointId::new(5)), Some(of));
        assert_eq!(point.subject, Subject::Organisation(of));
        assert!(point.touches.contains(&Touch::Organisations));
        assert!(hidden(Target::Organisation(of), Some(of)).touches.contains(&Touch::Opportunities));
    }
}
