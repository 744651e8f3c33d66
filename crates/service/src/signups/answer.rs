use super::confirm::open_for_others;
use super::submit::ended;
use super::{advance, load};
use crate::contexts::WriteCx;
use crate::error::{Error, Refusal, Result};
use domain::fields::Faults;
use domain::policy::Action;
use domain::signups::{Answer, Signup, SignupId, SignupState};
use kernel::Prose;
use store::signups::Step;

/// The organisation answers. A no needs a reason, a yes may carry a note ("come to the side door").
///
/// The same answer again is no mistake.
///
/// # Errors
/// [`Error::NotFound`] when this caller was not told of it, [`Refusal::Fields`] without a reason for a no, [`Refusal::Full`] when no place is left for a yes,
/// [`Refusal::NotNow`] when it was answered otherwise or withdrawn meanwhile.
pub fn answer(cx: &mut WriteCx<'_>, id: SignupId, answer: Answer, words: &str) -> Result<Signup> {
    let signup = load(cx.conn, id)?;
    // What one may not answer is as if it were not there: numbers can be guessed.
    let action = Action::AnswerSignup(id, signup.organisation, signup.standing());
    cx.authorise(action).map_err(|_| Error::NotFound)?;
    let settled = match answer {
        Answer::Yes => SignupState::Accepted,
        Answer::No => SignupState::Declined,
    };
    if signup.state == settled {
        return Ok(signup);
    }
    let mut faults = Faults::new();
    let words = match answer {
        Answer::Yes => faults.take("reason", Prose::<600>::parse_optional(words)).flatten(),
        Answer::No => faults.take("reason", Prose::<600>::parse(words)),
    };
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let (next, verb) = signup.state.answer(answer)?;
    let reason = words.as_ref().map(Prose::as_str);
    let step = match answer {
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
