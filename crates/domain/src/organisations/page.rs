use super::OrganisationId;
use crate::changes::Change;
use crate::journal::{Subject, Touch, Verb};

/// Its texts, its place or how it is reached were changed. Offers carry its name: a new one shows in their lists too.
/// An offer's own page hangs on its organisation's anyway.
pub fn page_changed(id: OrganisationId, renamed: bool) -> Change {
    let lists = renamed.then_some(Touch::Opportunities);
    shown(Verb::OrganisationChanged, id, lists)
}

/// The office put it on the list, out of a list of its own. Nobody registered, so nobody is thanked for it.
pub fn listed(id: OrganisationId) -> Change {
    shown(Verb::OrganisationListed, id, None)
}

/// The office took it in out of a list of its own, and it waits to be listed. Nobody registered, so nobody hears of it.
pub fn taken_in(id: OrganisationId) -> Change {
    Change::private(Verb::OrganisationTakenIn, Subject::Organisation(id))
}

/// A picture was put up, replaced or taken down.
pub fn picture_changed(id: OrganisationId) -> Change {
    shown(Verb::PictureChanged, id, None)
}

/// A contact point was added, changed or brought back.
pub fn contact_point_changed(id: OrganisationId) -> Change {
    shown(Verb::ContactPointChanged, id, None)
}

/// A contact point was taken off the page.
pub fn contact_point_removed(id: OrganisationId) -> Change {
    shown(Verb::ContactPointRemoved, id, None)
}

fn shown(verb: Verb, id: OrganisationId, more: Option<Touch>) -> Change {
    let touches = [Touch::Organisations, Touch::Organisation(id)];
    Change::public(verb, Subject::Organisation(id), touches.into_iter().chain(more))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_name_touches_the_lists_of_offers_and_a_new_text_does_not() {
        let id = OrganisationId::new(3);
        assert!(page_changed(id, true).touches.contains(&Touch::Opportunities));
        assert!(!page_changed(id, false).touches.contains(&Touch::Opportunities));
        assert!(picture_changed(id).touches.contains(&Touch::Organisation(id)));
    }
}
