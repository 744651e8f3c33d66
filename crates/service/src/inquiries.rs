//! Questions: they come in by every channel, go to whoever answers for them, and end with a word to whoever asked.

mod answerers;
mod come_in;
mod mail;
mod merge;
mod own;
mod promises;
mod see;
mod work;

pub(crate) use answerers::route;
pub use answerers::{Answerers, Desk, answerers};
pub use come_in::{ask, note};
pub(crate) use mail::mail_tag;
pub use mail::{Taken, take_mail};
pub use merge::{Preview, merge, preview, undo};
pub(crate) use own::end_of_asker;
pub use own::{Own, done, own, write};
pub use promises::{close_days, reopen_days, set_promises};
pub use see::{Case, Linked, MergedIn, View, case, counts, link_for, list};
pub use store::inquiries::{Counted, Line, Row};
pub use work::{Target, close, correct, erase, hand_over, link, plan, reopen, say, take, unlink};

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use domain::changes::Change;
use domain::inquiries::{Closing, Inquiry, InquiryId, State, Step};
use domain::policy::Action;

/// A case that this caller may work on. What others may not see is as if it were not there: numbers can be guessed.
pub(crate) fn to_work_on(cx: &mut ReadCx<'_>, id: InquiryId) -> Result<Inquiry> {
    cx.authorise(Action::SeeInquiries)?;
    let case = store::inquiries::get(cx.conn, id)?.ok_or(Error::NotFound)?;
    cx.authorise(Action::WorkOnInquiry(case.owner.office)).map_err(|_| Error::NotFound)?;
    Ok(case)
}

/// Takes a step with a case; the change is told once all else of it is kept.
fn step(case: &mut Inquiry, step: Step) -> Result<Change> {
    let (state, change) = case.state.step(case.id, step)?;
    case.state = state;
    Ok(change)
}

/// The case that answers for this one: what went into another case is answered there. Cases are merged one by one, so the
/// way is short; its length is bounded all the same.
fn live(cx: &mut ReadCx<'_>, id: InquiryId) -> Result<Option<Inquiry>> {
    let mut case = store::inquiries::get(cx.conn, id)?;
    for _ in 0..8 {
        let Some(State::Merged(into)) = case.as_ref().map(|case| case.state) else { break };
        case = store::inquiries::get(cx.conn, into)?;
    }
    Ok(case)
}

/// Closes a case.
fn end(cx: &mut WriteCx<'_>, mut case: Inquiry, closing: Closing) -> Result<()> {
    let change = step(&mut case, Step::Close(closing))?;
    case.closed_at = Some(cx.now);
    case.next = None;
    keep(cx, &case, &change)
}

/// Keeps how it stands now, and tells what happened.
fn keep(cx: &mut WriteCx<'_>, case: &Inquiry, change: &Change) -> Result<()> {
    store::inquiries::update(cx.conn, case)?;
    let _seq = cx.tell(change)?;
    Ok(())
}
