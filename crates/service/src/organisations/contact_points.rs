use super::Organisation;
use crate::contexts::{Caller, ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::hub::Hub;
use domain::organisations::{
    ContactPoint, ContactPointDraft, ContactPointForm, ContactPointId, OrganisationId, contact_point_changed,
    contact_point_removed,
};
use domain::policy::Action;

/// So long a contact point that was removed can be brought back.
const BRING_BACK_DAYS: i64 = 1;

/// All contact points with their organisation's name.
///
/// # Errors
/// When the database fails.
pub fn contact_points(cx: &mut ReadCx<'_>) -> Result<Vec<(ContactPoint, String)>> {
    Ok(store::organisations::contact_points(cx.conn, None)?)
}

/// An organisation and its contact points, for whoever works for it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn own_contact_points(
    cx: &mut ReadCx<'_>,
    id: OrganisationId,
) -> Result<(Organisation, Vec<ContactPoint>)> {
    let organisation = super::own(cx, id)?;
    Ok((organisation, of(cx, id)?))
}

fn of(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<Vec<ContactPoint>> {
    let points = store::organisations::contact_points(cx.conn, Some(id))?;
    Ok(points.into_iter().map(|(point, _)| point).collect())
}

/// One contact point, removed or not, for whoever works for its organisation.
///
/// # Errors
/// [`Error::NotFound`], for others than its organisation and the office as well.
pub fn own_contact_point(cx: &mut ReadCx<'_>, id: ContactPointId) -> Result<ContactPoint> {
    find(cx, id).map(|(point, _)| point)
}

fn find(cx: &mut ReadCx<'_>, id: ContactPointId) -> Result<(ContactPoint, bool)> {
    let (point, removed) = store::organisations::contact_point(cx.conn, id)?.ok_or(Error::NotFound)?;
    // What others may not touch is as if it were not there: numbers can be guessed.
    cx.authorise(Action::RunOrganisation(point.organisation)).map_err(|_| Error::NotFound)?;
    Ok((point, removed))
}

/// Adds a contact point as it is, in this place of the list.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn add_contact_point(
    cx: &mut WriteCx<'_>,
    point: &ContactPoint,
    position: i32,
) -> Result<ContactPointId> {
    cx.authorise(Action::RunOrganisation(point.organisation))?;
    let id = store::organisations::insert_contact_point(cx.conn, point, position)?;
    let _seq = cx.tell(&contact_point_changed(point.organisation))?;
    Ok(id)
}

/// Names who answers when a contact point is away.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn name_deputy(
    cx: &mut WriteCx<'_>,
    organisation: OrganisationId,
    point: ContactPointId,
    deputy: ContactPointId,
) -> Result<()> {
    cx.authorise(Action::RunOrganisation(organisation))?;
    Ok(store::organisations::set_deputy(cx.conn, point, Some(deputy))?)
}

/// Takes the form of a new contact point and puts it behind the others. Sent twice, it is one.
///
/// # Errors
/// [`Refusal::Fields`] with all that is to be mended, [`Error::Forbidden`].
pub fn write_contact_point(
    cx: &mut WriteCx<'_>,
    id: OrganisationId,
    form: &ContactPointForm,
) -> Result<ContactPointId> {
    let (_, others) = own_contact_points(cx, id)?;
    let deputies: Vec<_> = others.iter().map(|other| other.id).collect();
    let draft = ContactPointDraft::parse(form, &cx.settings, &deputies)?;
    let point = point(ContactPointId::new(0), id, draft);
    let same = others.iter().find(|other| ContactPoint { id: point.id, ..(*other).clone() } == point);
    if let Some(same) = same {
        return Ok(same.id);
    }
    let position = store::organisations::next_position(cx.conn, id)?;
    let added = add_contact_point(cx, &point, position)?;
    store::organisations::set_deputy(cx.conn, added, point.deputy)?;
    Ok(added)
}

pub(crate) fn point(
    id: ContactPointId,
    organisation: OrganisationId,
    draft: ContactPointDraft,
) -> ContactPoint {
    ContactPoint {
        id,
        organisation,
        name: draft.contact.name.to_string(),
        role: draft.role.to_string(),
        topics: draft.topics,
        phone: draft.contact.phone.map(|phone| phone.to_string()),
        email: draft.contact.email.map(|email| email.to_string()),
        hours: draft.hours.map(|hours| hours.to_string()),
        languages: draft.languages,
        deputy: draft.deputy,
    }
}

/// Changes a contact point. Its deputy may be one of another organisation, when it was before.
///
/// # Errors
/// [`Refusal::Fields`] with all that is to be mended, [`Refusal::NotNow`] when it was removed, [`Error::NotFound`].
pub fn change_contact_point(
    cx: &mut WriteCx<'_>,
    id: ContactPointId,
    form: &ContactPointForm,
) -> Result<OrganisationId> {
    let (before, removed) = find(cx, id)?;
    if removed {
        return Err(Refusal::NotNow.into());
    }
    let organisation = before.organisation;
    let others = of(cx, organisation)?.into_iter().map(|other| other.id).filter(|other| *other != id);
    let deputies: Vec<_> = others.chain(before.deputy).collect();
    let draft = ContactPointDraft::parse(form, &cx.settings, &deputies)?;
    store::organisations::update_contact_point(cx.conn, &point(id, organisation, draft))?;
    let _seq = cx.tell(&contact_point_changed(organisation))?;
    Ok(organisation)
}

/// Takes a contact point off the page. It can be brought back for a day.
///
/// # Errors
/// [`Error::NotFound`], for others than its organisation and the office as well.
pub fn remove_contact_point(cx: &mut WriteCx<'_>, id: ContactPointId) -> Result<OrganisationId> {
    let (ContactPoint { organisation, .. }, _) = find(cx, id)?;
    let now = cx.now;
    if store::organisations::set_removed(cx.conn, id, Some(now))? {
        let _seq = cx.tell(&contact_point_removed(organisation))?;
    }
    Ok(organisation)
}

/// Brings a removed contact point back, as it was.
///
/// # Errors
/// [`Error::NotFound`] when a day is over, for others than its organisation and the office as well.
pub fn restore_contact_point(cx: &mut WriteCx<'_>, id: ContactPointId) -> Result<OrganisationId> {
    let (ContactPoint { organisation, .. }, _) = find(cx, id)?;
    if store::organisations::set_removed(cx.conn, id, None)? {
        let _seq = cx.tell(&contact_point_changed(organisation))?;
    }
    Ok(organisation)
}

/// Forgets those who were removed and not brought back.
///
/// # Errors
/// When the database fails.
pub(crate) fn forget_removed(hub: &Hub) -> Result<()> {
    let some = hub.read(Caller::system(), |cx| {
        let before = cx.now.plus_days(-BRING_BACK_DAYS);
        Ok(store::organisations::has_removed(cx.conn, before)?)
    });
    if !some.wait()? {
        return Ok(());
    }
    let forgotten = hub.write(Caller::system(), |cx| {
        let before = cx.now.plus_days(-BRING_BACK_DAYS);
        Ok(store::organisations::forget_removed(cx.conn, before)?)
    });
    forgotten.wait().map(drop)
}
