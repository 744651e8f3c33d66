use super::run::{Submitted, hand_over, load, put_up_as};
use crate::contexts::WriteCx;
use crate::error::{Error, Refusal, Result};
use domain::opportunities::{OpportunityDraft, OpportunityForm, OpportunityId, OpportunityState};
use domain::organisations::{OrganisationId, OrganisationState};
use domain::policy::Action;
use kernel::PublicId;

/// Writes an offer, as [`super::write`] does, once for each form that was shown: the key of the form becomes the
/// offer's name in feeds, and the same form sent again finds it.
///
/// # Errors
/// As [`super::write`]; [`Refusal::Twice`] when the key belongs to somebody else's offer.
pub fn write_once(
    cx: &mut WriteCx<'_>,
    organisation: OrganisationId,
    form: &OpportunityForm,
    key: PublicId,
) -> Result<Submitted> {
    cx.authorise(Action::RunOpportunity(organisation))?;
    if let Some(known) = store::opportunities::by_public_id(cx.conn, key)? {
        return if known.organisation == organisation {
            Ok(Submitted { id: known.id, state: known.state })
        } else {
            Err(Refusal::Twice.into())
        };
    }
    let listed = store::organisations::get(cx.conn, organisation)?.ok_or(Error::NotFound)?;
    if listed.state != OrganisationState::Active {
        return Err(Error::Forbidden);
    }
    let draft = OpportunityDraft::parse(form, organisation, &cx.settings, cx.now)?;
    let id = put_up_as(cx, &draft, key)?;
    hand_over(cx, id)
}

/// Changes an offer, as [`super::change`] does; one that was given back is handed in again.
///
/// # Errors
/// As [`super::change`].
pub fn save(cx: &mut WriteCx<'_>, id: OpportunityId, form: &OpportunityForm) -> Result<Submitted> {
    super::change(cx, id, form)?;
    match load(cx.conn, id)?.state {
        OpportunityState::Draft => hand_over(cx, id),
        state => Ok(Submitted { id, state }),
    }
}
