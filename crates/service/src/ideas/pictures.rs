use super::authorise;
use crate::contexts::{Caller, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::hub::Hub;
use crate::pictures::{self, IN_TEXTS};
use domain::fields::Faults;
use domain::ideas::{Idea, IdeaId, IdeaPictureId, MOST_PICTURES, PictureDraft, State};
use domain::journal::Verb;
use domain::policy::IdeaAction;
use kernel::PublicId;
use store::articles::Files;
use store::uploads::Uploads;

/// Puts a photo beside an idea. It is read and drawn anew before the transaction: this takes a moment and waits, so it is not for
/// a thread on which others wait. `bears` makes whoever holds the link its bearer, and says which idea it is.
///
/// # Errors
/// [`Refusal::Fields`] when it cannot be taken or nothing is said of it, [`Refusal::Full`] when there are enough,
/// [`Error::Forbidden`].
pub fn put_picture(
    hub: &Hub,
    caller: Caller,
    bears: impl Fn(&mut crate::ReadCx<'_>) -> Result<IdeaId> + Clone + Send + 'static,
    file: Option<&[u8]>,
    alt: &str,
) -> Result<IdeaId> {
    let look = bears.clone();
    hub.read(caller, move |cx| {
        let id = look(cx)?;
        authorise(cx, IdeaAction::Own(id))
    })
    .wait()?;
    let (draft, kept) = drawn(hub, file.unwrap_or_default(), alt)?;
    let uploads = hub.uploads().clone();
    let put = hub.write(caller, move |cx| {
        let id = bears(cx)?;
        let it = whose(cx, id)?;
        add(cx, &it, &draft, &kept, &uploads)
    });
    put.wait()
}

/// The photo that comes with the form: the key of the form is the proof that it is the same person.
///
/// # Errors
/// As [`put_picture`]; [`Refusal::NotNow`] for another form, or later.
pub fn put_first_picture(
    hub: &Hub,
    caller: Caller,
    id: IdeaId,
    form_key: PublicId,
    file: &[u8],
    alt: &str,
) -> Result<IdeaId> {
    let (draft, kept) = drawn(hub, file, alt)?;
    let uploads = hub.uploads().clone();
    let put = hub.write(caller, move |cx| {
        let it = super::load(cx, id)?;
        let same = store::ideas::by_form_key(cx.conn, &form_key.to_string())? == Some(id);
        let fresh = matches!(it.state, State::Unconfirmed | State::Received)
            && cx.now.seconds_since(it.received_at) < WITH_THE_FORM;
        if !same || !fresh {
            return Err(Refusal::NotNow.into());
        }
        add(cx, &it, &draft, &kept, &uploads)
    });
    put.wait()
}

/// So many seconds after the idea its photo may come.
const WITH_THE_FORM: i64 = 600;

fn drawn(hub: &Hub, file: &[u8], alt: &str) -> Result<(PictureDraft, pictures::Files)> {
    let mut faults = Faults::new();
    let draft = match PictureDraft::parse(alt) {
        Ok(draft) => Some(draft),
        Err(more) => {
            faults.extend(more);
            None
        }
    };
    let drawn = faults.take("picture", pictures::draw_within(file, IN_TEXTS));
    let (Some(draft), Some(drawn)) = (draft, drawn) else { return Err(faults.into()) };
    Ok((draft, pictures::keep(hub, &drawn)?))
}

fn add(
    cx: &mut WriteCx<'_>,
    it: &Idea,
    draft: &PictureDraft,
    kept: &pictures::Files,
    uploads: &Uploads,
) -> Result<IdeaId> {
    if store::ideas::pictures(cx.conn, &[it.id.number()])?.len() >= MOST_PICTURES {
        return Err(Refusal::Full.into());
    }
    kept.note(cx, uploads)?;
    let files = Files {
        large: &kept.large.name,
        small: &kept.small.name,
        size: (kept.width, kept.height),
        small_width: kept.small_width,
    };
    let now = cx.now;
    store::ideas::insert_picture(cx.conn, it.id, &files, draft, now)?;
    let _seq = cx.tell(&it.change(Verb::IdeaPictureChanged))?;
    Ok(it.id)
}

fn whose(cx: &mut WriteCx<'_>, id: IdeaId) -> Result<Idea> {
    authorise(cx, IdeaAction::Own(id))?;
    let it = super::load(cx, id)?;
    if it.author.is_none() || it.state.is_over() {
        return Err(Refusal::NotNow.into());
    }
    Ok(it)
}

/// Takes a photo away.
///
/// # Errors
/// [`Error::NotFound`] where there is none, [`Error::Forbidden`].
pub fn take_picture(cx: &mut WriteCx<'_>, id: IdeaId, picture: IdeaPictureId) -> Result<()> {
    authorise(cx, IdeaAction::Own(id))?;
    let it = super::load(cx, id)?;
    if !store::ideas::remove_picture(cx.conn, id, picture)? {
        return Err(Error::NotFound);
    }
    let _seq = cx.tell(&it.change(Verb::IdeaPictureChanged))?;
    Ok(())
}
