use super::{Organisation, load};
use crate::contexts::{Caller, ReadCx, WriteCx};
use crate::error::{Refusal, Result};
use crate::hub::Hub;
use crate::pictures;
use domain::fields::Faults;
use domain::organisations::{OrganisationId, picture_changed};
use domain::pictures::Picture;
use domain::policy::Action;
use kernel::Line;
use store::uploads::Uploads;

/// A picture as it was sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PictureForm {
    /// The file; `None` where none was chosen.
    pub file: Option<Vec<u8>>,
    /// What is to be seen on it; empty where it only decorates.
    pub alt: String,
}

/// An organisation and its picture, for whoever works for it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn own_picture(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<(Organisation, Option<Picture>)> {
    let organisation = super::own(cx, id)?;
    Ok((organisation, store::organisations::picture(cx.conn, id)?))
}

/// Puts up a picture or replaces the one that is there; without a file only its words are changed. The picture is read
/// and drawn anew before the transaction: this takes a moment and waits, so it is not for a thread on which others wait.
///
/// # Errors
/// [`Refusal::Fields`] when the picture cannot be taken, [`Error::Forbidden`].
pub fn put_picture(hub: &Hub, caller: Caller, id: OrganisationId, form: &PictureForm) -> Result<()> {
    let (_, before) = hub.read(caller, move |cx| own_picture(cx, id)).wait()?;
    let mut faults = Faults::new();
    let alt = faults.take("alt", Line::<200>::parse_optional(&form.alt));
    let drawn = match &form.file {
        None if before.is_some() => Some(None),
        file => faults.take("picture", pictures::draw(file.as_deref().unwrap_or_default())).map(Some),
    };
    let (Some(alt), Some(drawn)) = (alt, drawn) else { return Err(faults.into()) };
    let uploads = hub.uploads().clone();
    let files = drawn.map(|sizes| pictures::keep(hub, &sizes)).transpose()?;
    let alt = alt.map(|alt| alt.to_string());
    hub.write(caller, move |cx| show(cx, id, alt, files, &uploads)).wait()
}

fn show(
    cx: &mut WriteCx<'_>,
    id: OrganisationId,
    alt: Option<String>,
    files: Option<pictures::Files>,
    uploads: &Uploads,
) -> Result<()> {
    cx.authorise(Action::RunOrganisation(id))?;
    load(cx.conn, id)?;
    let picture = match files {
        Some(files) => {
            files.note(cx, uploads)?;
            let pictures::Files { large, small, width, height, .. } = files;
            Picture { large: large.name, small: small.name, width, height, alt }
        }
        // Somebody took it down meanwhile.
        None => Picture { alt, ..store::organisations::picture(cx.conn, id)?.ok_or(Refusal::NotNow)? },
    };
    store::organisations::set_picture(cx.conn, id, &picture)?;
    let _seq = cx.tell(&picture_changed(id))?;
    Ok(())
}

/// Takes the picture down. Its files go with the next sweeps.
///
/// # Errors
/// [`Refusal::NotNow`] when there is none, [`Error::Forbidden`].
pub fn remove_picture(cx: &mut WriteCx<'_>, id: OrganisationId) -> Result<()> {
    cx.authorise(Action::RunOrganisation(id))?;
    if !store::organisations::remove_picture(cx.conn, id)? {
        return Err(Refusal::NotNow.into());
    }
    let _seq = cx.tell(&picture_changed(id))?;
    Ok(())
}
