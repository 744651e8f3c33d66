//! Ideas: told by every channel, looked at, put up, answered until a promised day, supported, put together, objected to.

mod answer;
mod appeal;
mod due;
mod findable;
mod merge;
mod moderate;
mod own;
mod pictures;
mod see;
mod support;
mod tell;

pub use answer::{answer, draft, drafting, forward, note_result};
pub use appeal::{decide_answer, decide_declined, object};
pub(crate) use due::run_due;
pub(crate) use findable::Ideas;
pub use merge::{merge, undo};
pub use moderate::{ask_back, become_project, change, close, decline, hand_over, note, publish, reopen};
pub(crate) use own::end_of_person;
pub use own::{Own, confirm, hear, own, withdraw, write};
pub use pictures::{put_first_picture, put_picture, take_picture};
pub use see::{Case, Desk, Told, View, case, counts, draft_link, list, page, recent, to_merge_with, waiting};
pub use store::ideas::{Answer, Counted, DeskRow, Line, Listed, Row, Shown};
pub use support::{
    OwnSupport, come_along, come_along_for, confirm_support, end_support, own_support, sign_list, support,
};
pub use tell::{note_down, tell};

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use data_encoding::BASE64URL_NOPAD;
use domain::accounts::AccountId;
use domain::changes::Change;
use domain::ideas::{Idea, IdeaId, State, Step};
use domain::policy::{Action, Actor, IdeaAction};

/// Ideas on one page of the list.
pub const PAGE: u16 = 18;

fn load(cx: &mut ReadCx<'_>, id: IdeaId) -> Result<Idea> {
    store::ideas::get(cx.conn, id)?.ok_or(Error::NotFound)
}

fn authorise(cx: &ReadCx<'_>, action: IdeaAction) -> Result<()> {
    cx.authorise(Action::Idea(action))
}

/// An idea that this caller may work on. What others may not see is as if it were not there: numbers can be guessed.
fn to_work_on(cx: &mut ReadCx<'_>, id: IdeaId) -> Result<Idea> {
    authorise(cx, IdeaAction::Look)?;
    let it = load(cx, id)?;
    if it.state == State::Unconfirmed {
        return Err(Error::NotFound);
    }
    authorise(cx, IdeaAction::WorkOn(it.owner.office)).map_err(|_| Error::NotFound)?;
    Ok(it)
}

/// The idea that answers for this one: what went into another one is answered there. Its length is bounded all the same.
fn live(cx: &mut ReadCx<'_>, id: IdeaId) -> Result<Idea> {
    let mut it = load(cx, id)?;
    for _ in 0..8 {
        let State::Merged(into) = it.state else { break };
        it = load(cx, into)?;
    }
    Ok(it)
}

/// Takes a step with an idea; the change is told once all else of it is kept. What ends notes when.
fn step(cx: &ReadCx<'_>, it: &mut Idea, step: Step) -> Result<Change> {
    let (state, change) = it.state.step(it.id, step)?;
    it.state = state;
    let goes = state.is_over() && !matches!(state, State::Merged(_));
    it.ended_at = goes.then_some(cx.now);
    Ok(change)
}

/// Keeps how it stands now, and tells what happened.
fn keep(cx: &mut WriteCx<'_>, it: &Idea, change: &Change) -> Result<i64> {
    store::ideas::update(cx.conn, it)?;
    cx.tell(change)
}

/// Who of the office acts.
fn by(cx: &ReadCx<'_>) -> Option<AccountId> {
    match cx.caller.actor {
        Actor::Member { account, .. } => Some(account),
        Actor::Visitor | Actor::Bearer(_) | Actor::System => None,
    }
}

/// The mark of a mailbox in the list of what was told: it leads to nobody without the hub's secret.
pub(crate) fn mark(cx: &ReadCx<'_>, address: &str) -> String {
    let hash = cx.keys.derive("told", &[address.to_lowercase().as_bytes()]);
    BASE64URL_NOPAD.encode(hash.get(..16).unwrap_or(&hash))
}
