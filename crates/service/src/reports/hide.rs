//! What is hidden follows from the decisions that hold: each entry is looked at anew after each of them, so that two reports
//! of one entry, or one of an offer and one of its organisation, never leave it shown or hidden against one of them.

use super::Entry;
use crate::contexts::{ReadCx, WriteCx};
use crate::error::Result;
use domain::events::{EventId, EventState};
use domain::opportunities::{OpportunityId, OpportunityState};
use domain::organisations::{OrganisationId, OrganisationState};
use domain::reports::{Target, hidden, shown};
use kernel::Locale;
use store::reports::{lift, restrict, restricted, to_be_hidden};

/// Shows or hides an entry, as the decisions say.
pub(super) fn settle(cx: &mut WriteCx<'_>, entry: &Entry) -> Result<()> {
    match entry.target {
        Target::Organisation(id) => organisation(cx, id),
        Target::Opportunity(id) => {
            let Some(offer) = store::opportunities::get(cx.conn, id)? else { return Ok(()) };
            let wanted = is_hidden(cx, id, offer.organisation)?;
            set_offer(cx, id, offer.organisation, offer.state, wanted)
        }
        Target::Article(id) => {
            let wanted = !to_be_hidden(cx.conn, &[entry.target])?.is_empty();
            let since = wanted.then_some(cx.now);
            if store::articles::set_restricted(cx.conn, id, since)? {
                tell(cx, entry.target, None, wanted)?;
            }
            Ok(())
        }
        Target::Event(id) => {
            let wanted = !to_be_hidden(cx.conn, &[entry.target])?.is_empty();
            event(cx, id, entry.organisation, wanted)
        }
        Target::ContactPoint(id) => {
            let wanted = !to_be_hidden(cx.conn, &[entry.target])?.is_empty();
            let since = wanted.then_some(cx.now);
            if store::organisations::set_restricted(cx.conn, id, since)? {
                tell(cx, entry.target, entry.organisation, wanted)?;
            }
            Ok(())
        }
    }
}

/// May an offer become public, as far as reports are concerned?
pub(crate) fn may_be_shown(cx: &mut ReadCx<'_>, id: OpportunityId, of: OrganisationId) -> Result<bool> {
    Ok(!is_hidden(cx, id, of)?)
}

/// By a decision of its own, or with its organisation.
fn is_hidden(cx: &mut ReadCx<'_>, id: OpportunityId, of: OrganisationId) -> Result<bool> {
    Ok(!to_be_hidden(cx.conn, &[Target::Opportunity(id)])?.is_empty()
        || !to_be_hidden(cx.conn, &[Target::Organisation(of)])?.is_empty())
}

/// With an organisation go its offers: they tell what it is called, and lead to its page.
fn organisation(cx: &mut WriteCx<'_>, id: OrganisationId) -> Result<()> {
    let target = Target::Organisation(id);
    let state = crate::organisations::load(cx.conn, id)?.state;
    let wanted = !to_be_hidden(cx.conn, &[target])?.is_empty();
    let was = restricted(cx.conn, target)?;
    let now = cx.now;
    match (wanted, was) {
        (true, None) => {
            if let Some(next) = state.restrict() {
                restrict(cx.conn, target, OrganisationState::Active.key(), now)?;
                store::reports::set_organisation(cx.conn, id, next)?;
                tell(cx, target, Some(id), true)?;
            }
        }
        (false, Some(_)) => {
            lift(cx.conn, target)?;
            if let Some(next) = state.lift() {
                store::reports::set_organisation(cx.conn, id, next)?;
                tell(cx, target, Some(id), false)?;
            }
        }
        (true, Some(_)) | (false, None) => {}
    }
    let offers = store::opportunities::of_organisation(cx.conn, id, Locale::De)?;
    let targets: Vec<Target> = offers.iter().map(|(offer, _)| Target::Opportunity(offer.id)).collect();
    let own = to_be_hidden(cx.conn, &targets)?;
    for (offer, _) in offers {
        let hidden = wanted || own.contains(&Target::Opportunity(offer.id));
        set_offer(cx, offer.id, id, offer.state, hidden)?;
    }
    Ok(())
}

fn set_offer(
    cx: &mut WriteCx<'_>,
    id: OpportunityId,
    of: OrganisationId,
    state: OpportunityState,
    wanted: bool,
) -> Result<()> {
    let target = Target::Opportunity(id);
    let now = cx.now;
    let next = if wanted {
        let Some(next) = state.restrict() else { return Ok(()) };
        restrict(cx.conn, target, state.key(), now)?;
        next
    } else {
        if state != OpportunityState::Restricted {
            return Ok(());
        }
        let was = restricted(cx.conn, target)?;
        let was = was.as_deref().and_then(OpportunityState::from_key).unwrap_or(OpportunityState::Paused);
        let Some(next) = state.lift(was) else { return Ok(()) };
        lift(cx.conn, target)?;
        next
    };
    store::reports::set_offer(cx.conn, id, next)?;
    tell(cx, target, Some(of), wanted)
}

/// With its organisation it is hidden anyway: whatever shows events asks for that.
fn event(cx: &mut WriteCx<'_>, id: EventId, of: Option<OrganisationId>, wanted: bool) -> Result<()> {
    let Some(event) = store::events::get(cx.conn, id)? else { return Ok(()) };
    let (target, now) = (Target::Event(id), cx.now);
    let next = if wanted {
        let Some(next) = event.state.restrict() else { return Ok(()) };
        restrict(cx.conn, target, event.state.key(), now)?;
        next
    } else {
        let was = restricted(cx.conn, target)?;
        let was = was.as_deref().and_then(EventState::from_key).unwrap_or(EventState::Ended);
        let Some(next) = event.state.lift(was) else { return Ok(()) };
        lift(cx.conn, target)?;
        next
    };
    store::reports::set_event(cx.conn, id, next)?;
    tell(cx, target, of, wanted)
}

fn tell(cx: &mut WriteCx<'_>, target: Target, of: Option<OrganisationId>, is_hidden: bool) -> Result<()> {
    let change = if is_hidden { hidden(target, of) } else { shown(target, of) };
    let _seq = cx.tell(&change)?;
    Ok(())
}
