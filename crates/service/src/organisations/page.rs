use super::load;
use crate::contexts::WriteCx;
use crate::error::{Refusal, Result};
use domain::organisations::{OrganisationDraft, OrganisationForm, OrganisationId, page_changed};
use domain::policy::Action;

/// An organisation changes its own page, or the office does it for it. Membership is signed and left elsewhere.
///
/// # Errors
/// [`Refusal::Fields`] with all that is to be mended, [`Refusal::Twice`] when another one has that name,
/// [`crate::Error::Forbidden`].
pub fn change_page(cx: &mut WriteCx<'_>, id: OrganisationId, form: &OrganisationForm) -> Result<()> {
    cx.authorise(Action::RunOrganisation(id))?;
    let before = load(cx.conn, id)?;
    let draft = OrganisationDraft::parse_change(form, &cx.settings, before.contact_name.is_some())?;
    if store::organisations::name_taken(cx.conn, draft.name.as_str(), Some(id))? {
        return Err(Refusal::Twice.into());
    }
    store::organisations::update(cx.conn, id, &draft)?;
    let renamed = before.name != draft.name.as_str();
    let _seq = cx.tell(&page_changed(id, renamed))?;
    Ok(())
}
