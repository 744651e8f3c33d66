//! Obstacles ("Stein im Weg"): anyone names one, the office makes it public in its own words, somebody answers, and it ends
//! solved or not solvable, because …

mod come_in;
mod see;
mod voices;
mod work;

pub use come_in::{name, note};
pub(crate) use see::due;
pub use see::{Case, PublicPage, View, case, list, own, public_list, public_page};
pub use store::obstacles::Row;
pub use voices::{of_voice, say_too, too, too_at_desk};
pub(crate) use work::end_of_namer;
pub use work::{answer, decline, give_up, hand_over, open, plan, reopen, reword, solve};

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use domain::changes::Change;
use domain::obstacles::{Obstacle, ObstacleId, State, Step};
use domain::policy::{Action, NetworkAction};

/// One that this caller may work on. What others may not see is as if it were not there: numbers can be guessed.
fn to_work_on(cx: &mut ReadCx<'_>, id: ObstacleId) -> Result<Obstacle> {
    cx.authorise(Action::Network(NetworkAction::SeeObstacles))?;
    let it = store::obstacles::get(cx.conn, id)?.ok_or(Error::NotFound)?;
    let work = Action::Network(NetworkAction::WorkOnObstacle(it.owner.office));
    cx.authorise(work).map_err(|_| Error::NotFound)?;
    Ok(it)
}

/// One that everybody sees.
fn in_public(cx: &mut ReadCx<'_>, id: ObstacleId) -> Result<Obstacle> {
    let found = store::obstacles::get(cx.conn, id)?;
    found.filter(|it| it.state.is_public()).ok_or(Error::NotFound)
}

/// Takes a step; the change is told once all else of it is kept.
fn step(it: &mut Obstacle, step: Step) -> Result<Change> {
    let answered = it.clock.answered.is_some() && it.public.answer.is_some();
    let (state, change) = it.state.step(it.id, step, answered)?;
    it.state = state;
    Ok(change)
}

/// Keeps how it stands now, and tells what happened.
fn keep(cx: &mut WriteCx<'_>, it: &mut Obstacle, change: &Change) -> Result<()> {
    it.ended_at = match (it.state.is_over(), it.ended_at) {
        (true, None) => Some(cx.now),
        (true, ended) => ended,
        (false, _) => None,
    };
    if it.state.is_over() {
        it.next = None;
    }
    if it.state == State::Open && it.opened_at.is_none() {
        it.opened_at = Some(cx.now);
    }
    store::obstacles::update(cx.conn, it)?;
    let _seq = cx.tell(change)?;
    Ok(())
}
