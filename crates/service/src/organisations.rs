//! Organisations: registering, being listed, their pages, joining and leaving the network, contact points, pictures.

mod area;
mod contact_points;
mod findable;
mod page;
mod picture;

pub use area::{Area, OwnOffer, area, own};
pub use contact_points::{
    add_contact_point, change_contact_point, contact_points, name_deputy, own_contact_point,
    own_contact_points, remove_contact_point, restore_contact_point, write_contact_point,
};
pub(crate) use contact_points::{forget_removed, point};
pub(crate) use findable::{Bodies, Contacts};
pub use page::change_page;
pub use picture::{PictureForm, own_picture, put_picture, remove_picture};
pub use store::organisations::{DirectoryFilter, DirectoryRow, Organisation};

use crate::access::add_account;
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use domain::accounts::Role;
use domain::changes::Change;
use domain::fields::Faults;
use domain::journal::{Subject, Verb};
use domain::limits::Deed;
use domain::organisations::{
    ContactPoint, Membership, OrganisationDraft, OrganisationForm, OrganisationId, OrganisationState, listed,
    taken_in,
};
use domain::people::{ContactForm, EmailAddress};
use domain::pictures::Picture;
use domain::policy::Action;
use kernel::Prose;
use store::opportunities::Card;
use store::organisations::NewOrganisation;

/// The form as it is filled from what is stored.
pub fn form_of(of: &Organisation) -> OrganisationForm {
    let text = |stored: &Option<String>| stored.clone().unwrap_or_default();
    OrganisationForm {
        name: of.name.clone(),
        sector: of.sector.key().to_owned(),
        summary: of.summary.clone(),
        description: text(&of.description),
        district: text(&of.district),
        address: text(&of.address),
        website: text(&of.website),
        topics: of.topics.clone(),
        contact: ContactForm { name: text(&of.contact_name), email: text(&of.email), phone: text(&of.phone) },
        lang: of.lang.tag().to_owned(),
        signs_charter: false,
    }
}

pub(crate) fn load(conn: &mut store::Conn, id: OrganisationId) -> Result<Organisation> {
    store::organisations::get(conn, id)?.ok_or(Error::NotFound)
}

/// A body asks to be listed; the office looks at it.
///
/// # Errors
/// [`Refusal::Fields`] with all that is to be mended, [`Refusal::Twice`] when one of that name is there already.
pub fn register(cx: &mut WriteCx<'_>, form: &OrganisationForm) -> Result<OrganisationId> {
    cx.authorise(Action::RegisterOrganisation)?;
    let draft = OrganisationDraft::parse(form, &cx.settings)?;
    if store::organisations::name_taken(cx.conn, draft.name.as_str(), None)? {
        return Err(Refusal::Twice.into());
    }
    let address = draft.contact.as_ref().and_then(|contact| contact.email.as_ref()).map(EmailAddress::key);
    crate::limits::allow(cx, Deed::Message, address.as_deref())?;
    let id = insert(cx, &draft, None, OrganisationState::Registered, false)?;
    let _seq = cx.tell(&Change::private(Verb::OrganisationRegistered, Subject::Organisation(id)))?;
    if draft.signs_charter && cx.settings.charter.is_written() {
        sign_charter(cx, id)?;
    }
    Ok(id)
}

/// The office, the importer or the starter city puts up a body that needs no looking at.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn put_up(
    cx: &mut WriteCx<'_>,
    draft: &OrganisationDraft,
    parent: Option<OrganisationId>,
    invented: bool,
) -> Result<OrganisationId> {
    cx.authorise(Action::DecideOrganisation)?;
    let id = insert(cx, draft, parent, OrganisationState::Registered, invented)?;
    let _seq = cx.tell(&Change::private(Verb::OrganisationRegistered, Subject::Organisation(id)))?;
    approve(cx, id)?;
    if draft.signs_charter {
        sign_charter(cx, id)?;
    }
    Ok(id)
}

/// The office lists a body out of a list of its own. Whoever speaks for it leads it from now on, beside whatever else they are
/// here: one person speaks for several clubs. Nobody is written to.
///
/// # Errors
/// [`Error::Forbidden`].
pub(crate) fn list(cx: &mut WriteCx<'_>, draft: &OrganisationDraft) -> Result<OrganisationId> {
    cx.authorise(Action::DecideOrganisation)?;
    let invented = cx.settings.demo;
    let id = insert(cx, draft, None, OrganisationState::Active, invented)?;
    if let Some(contact) = &draft.contact
        && let Some(email) = &contact.email
    {
        add_account(cx, email, contact.name.as_str(), Role::Lead(id), draft.lang)?;
    }
    let _seq = cx.tell(&listed(id))?;
    Ok(id)
}

/// The office takes a body in out of a list of its own without listing it: it waits at the desk as one that registered does.
/// Nobody is written to, and nobody can log in for it before it is listed.
///
/// # Errors
/// [`Error::Forbidden`].
pub(crate) fn take_in(cx: &mut WriteCx<'_>, draft: &OrganisationDraft) -> Result<OrganisationId> {
    cx.authorise(Action::DecideOrganisation)?;
    let invented = cx.settings.demo;
    let id = insert(cx, draft, None, OrganisationState::Registered, invented)?;
    let _seq = cx.tell(&taken_in(id))?;
    Ok(id)
}

fn insert(
    cx: &mut WriteCx<'_>,
    draft: &OrganisationDraft,
    parent: Option<OrganisationId>,
    state: OrganisationState,
    invented: bool,
) -> Result<OrganisationId> {
    let (public_id, now) = (cx.draw_id(), cx.now);
    Ok(store::organisations::insert(
        cx.conn,
        NewOrganisation { draft, public_id, state, now, parent, invented },
    )?)
}

/// The office lists it; whoever speaks for it can log in from now on.
///
/// # Errors
/// [`Refusal::NotNow`], [`Error::Forbidden`].
pub fn approve(cx: &mut WriteCx<'_>, id: OrganisationId) -> Result<()> {
    cx.authorise(Action::DecideOrganisation)?;
    let organisation = load(cx.conn, id)?;
    let (next, change) = organisation.state.approve(id)?;
    let now = cx.now;
    store::organisations::set_state(cx.conn, id, next, None, now)?;
    let address = organisation.email.as_deref().and_then(|text| EmailAddress::parse(text).ok());
    let leads = store::accounts::of_organisation(cx.conn, id)?;
    if let (Some(email), true) = (address, leads.is_empty()) {
        let name = organisation.contact_name.as_deref().unwrap_or(&organisation.name);
        add_account(cx, &email, name, Role::Lead(id), organisation.lang)?;
    }
    let _seq = cx.tell(&change)?;
    Ok(())
}

/// The office does not list it, with a reason that it is told.
///
/// # Errors
/// [`Refusal::Fields`] without a reason, [`Refusal::NotNow`], [`Error::Forbidden`].
pub fn decline(cx: &mut WriteCx<'_>, id: OrganisationId, reason: &str) -> Result<()> {
    cx.authorise(Action::DecideOrganisation)?;
    let mut faults = Faults::new();
    let Some(reason) = faults.take("reason", Prose::<600>::parse(reason)) else { return Err(faults.into()) };
    let (next, change) = load(cx.conn, id)?.state.decline(id)?;
    let now = cx.now;
    store::organisations::set_state(cx.conn, id, next, Some(reason.as_str()), now)?;
    let _seq = cx.tell(&change)?;
    Ok(())
}

/// Signs the charter in its present version.
///
/// # Errors
/// [`Refusal::NotNow`] when it is signed, [`Error::Forbidden`].
pub fn sign(cx: &mut WriteCx<'_>, id: OrganisationId) -> Result<()> {
    cx.authorise(Action::RunOrganisation(id))?;
    sign_charter(cx, id)
}

fn sign_charter(cx: &mut WriteCx<'_>, id: OrganisationId) -> Result<()> {
    let version = cx.settings.charter.version.clone();
    // A city that has not written its charter yet has nothing to sign.
    if !cx.settings.charter.is_written() {
        return Err(Refusal::NotNow.into());
    }
    let (membership, change) = load(cx.conn, id)?.membership.sign(id, &version, cx.now)?;
    store::organisations::set_membership(cx.conn, id, &membership)?;
    let _seq = cx.tell(&change)?;
    Ok(())
}

/// Leaves the network.
///
/// # Errors
/// [`Refusal::NotNow`] when it is no member, [`Error::Forbidden`].
pub fn leave(cx: &mut WriteCx<'_>, id: OrganisationId) -> Result<Membership> {
    cx.authorise(Action::RunOrganisation(id))?;
    let (membership, change) = load(cx.conn, id)?.membership.leave(id, cx.now)?;
    store::organisations::set_membership(cx.conn, id, &membership)?;
    let _seq = cx.tell(&change)?;
    Ok(membership)
}

/// The directory.
///
/// # Errors
/// When the database fails.
pub fn directory(cx: &mut ReadCx<'_>, filter: &DirectoryFilter) -> Result<Vec<DirectoryRow>> {
    Ok(store::organisations::directory(cx.conn, filter)?)
}

/// An organisation's page.
#[derive(Debug, Clone)]
pub struct OrganisationPage {
    /// The organisation.
    pub organisation: Organisation,
    /// The body it is an office of.
    pub parent: Option<(OrganisationId, String)>,
    /// Its picture.
    pub picture: Option<Picture>,
    /// Its contact points.
    pub contact_points: Vec<ContactPoint>,
    /// Its public offers.
    pub offers: Vec<Card>,
}

/// What a listed organisation is called; `None` for one that is not listed.
///
/// # Errors
/// When the database fails.
pub fn name_of(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<Option<String>> {
    let found = store::organisations::get(cx.conn, id)?;
    Ok(found.filter(|it| it.state == OrganisationState::Active).map(|it| it.name))
}

/// The page of a listed organisation.
///
/// # Errors
/// [`Error::NotFound`] for one that is not listed, but for itself and the office.
pub fn page(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<OrganisationPage> {
    let organisation = load(cx.conn, id)?;
    if organisation.state != OrganisationState::Active {
        cx.authorise(Action::RunOrganisation(id)).map_err(|_| Error::NotFound)?;
    }
    let parent = match organisation.parent {
        Some(id) => Some((id, load(cx.conn, id)?.name)),
        None => None,
    };
    let points = store::organisations::contact_points(cx.conn, Some(id))?;
    let offers = crate::opportunities::list_of(cx, id)?.rows;
    Ok(OrganisationPage {
        organisation,
        parent,
        picture: store::organisations::picture(cx.conn, id)?,
        contact_points: points.into_iter().map(|(point, _)| point).collect(),
        offers,
    })
}
