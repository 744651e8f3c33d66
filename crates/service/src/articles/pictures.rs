use crate::contexts::{Caller, ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::hub::Hub;
use crate::pictures::{self, IN_TEXTS};
use domain::articles::{PictureDraft, PictureForm, PictureId, picture_changed};
use domain::fields::Faults;
use domain::policy::Action;
use store::articles::{Files, StoredPicture};

/// More pictures the list does not show.
const MOST: i64 = 300;

/// All pictures, the latest first.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn pictures(cx: &mut ReadCx<'_>) -> Result<Vec<StoredPicture>> {
    cx.authorise(Action::WriteArticles)?;
    Ok(store::articles::pictures(cx.conn, MOST)?)
}

/// One picture with all that is said of it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn picture(cx: &mut ReadCx<'_>, id: PictureId) -> Result<StoredPicture> {
    cx.authorise(Action::WriteArticles)?;
    store::articles::picture(cx.conn, id)?.ok_or(Error::NotFound)
}

/// Takes a picture in. It is read and drawn anew before the transaction: this takes a moment and waits, so it is not for a
/// thread on which others wait. `None` is a form without a file.
///
/// # Errors
/// [`Refusal::Fields`] when the picture cannot be taken or something is not said of it, [`Error::Forbidden`].
pub fn put_picture(hub: &Hub, caller: Caller, file: Option<&[u8]>, form: &PictureForm) -> Result<PictureId> {
    hub.read(caller, |cx| cx.authorise(Action::WriteArticles)).wait()?;
    let mut faults = Faults::new();
    let draft = match PictureDraft::parse(form) {
        Ok(draft) => Some(draft),
        Err(more) => {
            faults.extend(more);
            None
        }
    };
    let drawn = faults.take("picture", pictures::draw_within(file.unwrap_or_default(), IN_TEXTS));
    let (Some(draft), Some(drawn)) = (draft, drawn) else { return Err(faults.into()) };
    let kept = pictures::keep(hub, &drawn)?;
    let uploads = hub.uploads().clone();
    let put = hub.write(caller, move |cx| {
        cx.authorise(Action::WriteArticles)?;
        kept.note(cx, &uploads)?;
        let files = Files {
            large: &kept.large.name,
            small: &kept.small.name,
            size: (kept.width, kept.height),
            small_width: kept.small_width,
        };
        let now = cx.now;
        let id = store::articles::insert_picture(cx.conn, &files, &draft, now)?;
        let _seq = cx.tell(&picture_changed())?;
        Ok(id)
    });
    put.wait()
}

/// Says of a picture what is right now.
///
/// # Errors
/// [`Refusal::Fields`], [`Error::NotFound`], [`Error::Forbidden`].
pub fn change_picture(cx: &mut WriteCx<'_>, id: PictureId, form: &PictureForm) -> Result<()> {
    picture(cx, id)?;
    let draft = PictureDraft::parse(form)?;
    store::articles::update_picture(cx.conn, id, &draft)?;
    let _seq = cx.tell(&picture_changed())?;
    Ok(())
}

/// Takes a picture away, out of all texts: somebody on it may have changed their mind. What it showed is told in its place.
///
/// # Errors
/// [`Refusal::NotNow`] when it is gone already, [`Error::Forbidden`].
pub fn remove_picture(cx: &mut WriteCx<'_>, id: PictureId) -> Result<()> {
    cx.authorise(Action::WriteArticles)?;
    if !store::articles::delete_picture(cx.conn, id)? {
        return Err(Refusal::NotNow.into());
    }
    let _seq = cx.tell(&picture_changed())?;
    Ok(())
}
