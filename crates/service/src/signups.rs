//! Signing up: by oneself, or by the office for somebody; and each step after it.

mod answer;
mod call_off;
mod confirm;
mod see;
mod submit;
mod thread;
mod withdraw;

pub use answer::{Reply, answer, consent};
pub(crate) use call_off::call_off;
pub use confirm::{change_message, confirm};
pub use see::{SignupView, as_bearer, as_staff, see};
pub use store::signups::SignupRow;
pub use submit::{Received, dates_over, for_somebody, submit, terms};
pub use thread::{HistoryStep, Paper, Thread, Who, note_told, note_untold, paper, thread};
pub use withdraw::{lapse, withdraw};

use crate::contexts::WriteCx;
use crate::error::{Error, Result};
use domain::changes::Change;
use domain::journal::{Subject, Touch, Verb};
use domain::signups::{Signup, SignupId, SignupState};
use store::signups::Step;

pub(crate) fn load(conn: &mut store::Conn, id: SignupId) -> Result<Signup> {
    store::signups::get(conn, id)?.ok_or(Error::NotFound)
}

/// Stores the step, keeps the counted places right, and writes the journal. The one place where a sign-up changes its
/// state after it was submitted.
fn advance(
    cx: &mut WriteCx<'_>,
    signup: &Signup,
    next: SignupState,
    verb: Verb,
    step: &Step,
) -> Result<Signup> {
    let (held, holds) = (signup.state.holds_place(signup.way), next.holds_place(signup.way));
    let mut touches = Vec::new();
    if held != holds {
        if holds {
            if !store::opportunities::take_place(cx.conn, signup.opportunity, signup.shift)? {
                return Err(crate::error::Refusal::Full.into());
            }
        } else {
            store::opportunities::free_place(cx.conn, signup.opportunity, signup.shift)?;
        }
        touches = place_touches(signup);
    }
    store::signups::set_state(cx.conn, signup.id, next, step)?;
    if next == SignupState::Accepted {
        crate::jobs::plan_reminder(cx, signup)?;
    }
    let _seq = cx.tell(&Change::public(verb, Subject::Signup(signup.id), touches))?;
    load(cx.conn, signup.id)
}

/// How many places are free is public; who takes them is not.
fn place_touches(signup: &Signup) -> Vec<Touch> {
    vec![Touch::Opportunities, Touch::Opportunity(signup.opportunity)]
}

/// A step that notes nothing but the time.
fn ended(cx: &WriteCx<'_>, reason: Option<&str>) -> Step {
    Step { ended_at: Some(cx.now), reason: reason.map(str::to_owned), ..Step::default() }
}
