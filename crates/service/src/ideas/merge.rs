use super::{keep, moderate::to_moderate, step};
use crate::contexts::WriteCx;
use crate::error::{Refusal, Result};
use domain::ideas::{IdeaId, State, Step, UNDO_DAYS};
use domain::journal::Verb;
use domain::policy::Matter;

/// One idea goes into another. Whoever supports it is asked whether they come along; nothing of it moves: its words, its photos and
/// its list stay where they are, so that the undo has nothing to put back.
///
/// # Errors
/// [`Refusal::NotNow`] where the two cannot become one, [`Error::NotFound`], [`Error::Forbidden`].
pub fn merge(cx: &mut WriteCx<'_>, kept: IdeaId, gone: IdeaId) -> Result<()> {
    let kept = to_moderate(cx, kept)?;
    let mut gone = to_moderate(cx, gone)?;
    // What somebody objects to is decided first, and what is not up takes nobody in.
    if kept.state != State::Open || gone.objection.is_some() || gone.clock.answered.is_some() {
        return Err(Refusal::NotNow.into());
    }
    let (was, now) = (gone.state, cx.now);
    let change = step(cx, &mut gone, Step::Merge(kept.id))?;
    store::ideas::note_was(cx.conn, gone.id, Some(was), Some(now))?;
    for (support, _) in store::ideas::of_idea(cx.conn, gone.id)? {
        if support.email.is_some() && support.confirmed_at.is_some() {
            cx.open_matter(Matter::OwnSupport(support.id))?;
        }
    }
    keep(cx, &gone, &change)?;
    let _seq = cx.tell(&kept.change(Verb::IdeaTookIn))?;
    Ok(())
}

/// Takes an idea out again: it stands as it stood, and the one that was kept has those it had, and those who came on their own
/// since.
///
/// # Errors
/// [`Refusal::NotNow`] when it is too late, or the other one is over or answered meanwhile; [`Error::NotFound`],
/// [`Error::Forbidden`].
pub fn undo(cx: &mut WriteCx<'_>, gone: IdeaId) -> Result<IdeaId> {
    let mut gone = to_moderate(cx, gone)?;
    let State::Merged(into) = gone.state else { return Err(Refusal::NotNow.into()) };
    let (was, at) = store::ideas::was(cx.conn, gone.id)?.ok_or(Refusal::NotNow)?;
    let kept = to_moderate(cx, into)?;
    if cx.now > at.plus_days(UNDO_DAYS) || kept.state != State::Open {
        return Err(Refusal::NotNow.into());
    }
    let (state, change) = gone.state.unmerge(gone.id, was)?;
    gone.state = state;
    store::ideas::drop_came_along(cx.conn, kept.id, gone.id)?;
    store::ideas::recount(cx.conn, kept.id)?;
    store::ideas::note_was(cx.conn, gone.id, None, None)?;
    keep(cx, &gone, &change)?;
    let _seq = cx.tell(&kept.change(Verb::IdeaGaveBack))?;
    Ok(kept.id)
}
