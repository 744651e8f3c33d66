use super::confirm::open_for_others;
use super::{advance, ended, load};
use crate::contexts::WriteCx;
use crate::error::{Error, Refusal, Result};
use domain::fields::Faults;
use domain::policy::Action;
use domain::signups::{Answer, Signup, SignupId, SignupState};
use kernel::Prose;
use store::signups::Step;

/// What the organisation says to a sign-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Yes or no.
    pub answer: Answer,
    /// The reason for a no; a yes may carry a note ("come to the side door").
    pub words: String,
    /// Key of the state in which it was seen, [`SignupState::key`]. Somebody answers what they saw: a page that stood
    /// open while a deputy said yes does not take that yes back.
    pub seen: String,
}

/// The organisation answers. A no needs a reason.
///
/// The same answer again is no mistake.
///
/// # Errors
/// [`Error::NotFound`] when this caller was not told of it, [`Refusal::Fields`] without a reason for a no, [`Refusal::Full`] when no place is left for a yes,
/// [`Refusal::NotNow`] when it stands no more as it was seen: it was answered otherwise or withdrawn meanwhile.
pub fn answer(cx: &mut WriteCx<'_>, id: SignupId, reply: &Reply) -> Result<Signup> {
    let signup = load(cx.conn, id)?;
    // What one may not answer is as if it were not there: numbers can be guessed.
    let action = Action::AnswerSignup(id, signup.organisation, signup.standing());
    cx.authorise(action).map_err(|_| Error::NotFound)?;
    let settled = match reply.answer {
        Answer::Yes => SignupState::Accepted,
        Answer::No => SignupState::Declined,
    };
    if signup.state == settled {
        return Ok(signup);
    }
    if signup.state.key() != reply.seen {
        return Err(Refusal::NotNow.into());
    }
    let mut faults = Faults::new();
    let words = match reply.answer {
        Answer::Yes => faults.take("reason", Prose::<600>::parse_optional(&reply.words)).flatten(),
        Answer::No => faults.take("reason", Prose::<600>::parse(&reply.words)),
    };
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let (next, verb) = signup.state.answer(reply.answer)?;
    let reason = words.as_ref().map(Prose::as_str);
    let step = match reply.answer {
        Answer::Yes => Step { reason: reason.map(str::to_owned), ..Step::default() },
        Answer::No => ended(cx, reason),
    };
    advance(cx, &signup, next, verb, &step)
}

/// The guardian of somebody under 16 says yes; a no is a withdrawal.
///
/// # Errors
/// [`Refusal::NotNow`] when nobody waits for it, [`Refusal::Full`] when the place is gone.
pub fn consent(cx: &mut WriteCx<'_>, id: SignupId) -> Result<Signup> {
    cx.authorise(Action::ConsentToSignup(id))?;
    let signup = load(cx.conn, id)?;
    if signup.consented_at.is_some() && signup.state.is_open() {
        return Ok(signup);
    }
    if signup.state != SignupState::AwaitsGuardian {
        return Err(Refusal::NotNow.into());
    }
    let (next, verb) = signup.state.consent(signup.way)?;
    let step = Step { consented_at: Some(cx.now), ..Step::default() };
    open_for_others(cx, id, next)?;
    advance(cx, &signup, next, verb, &step)
}
