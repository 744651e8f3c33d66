use super::{advance, ended, load};
use crate::contexts::WriteCx;
use crate::error::{Refusal, Result};
use domain::policy::{Action, Actor};
use domain::signups::{Ending, Signup, SignupId, SignupState};

/// The person, or a guardian, or the office on their word, says no later. No reason is asked for. Doing it again is no
/// mistake.
///
/// # Errors
/// [`Refusal::NotNow`] when it was declined or lapsed.
pub fn withdraw(cx: &mut WriteCx<'_>, id: SignupId) -> Result<Signup> {
    cx.authorise(Action::WithdrawSignup(id))?;
    let signup = load(cx.conn, id)?;
    if signup.state == SignupState::Withdrawn {
        return Ok(signup);
    }
    let (next, verb) = signup.state.end(Ending::Withdrawn)?;
    let step = ended(cx, None);
    advance(cx, &signup, next, verb, &step)
}

/// An unconfirmed sign-up whose holding time is over gives its place back.
///
/// # Errors
/// [`Refusal::NotNow`] when it was confirmed meanwhile or is still held.
pub fn lapse(cx: &mut WriteCx<'_>, id: SignupId) -> Result<Signup> {
    if cx.caller.actor != Actor::System {
        return Err(crate::error::Error::Forbidden);
    }
    let signup = load(cx.conn, id)?;
    match signup.state {
        SignupState::Unconfirmed { held_until } if held_until <= cx.now => {
            let (next, verb) = signup.state.end(Ending::Lapsed)?;
            let step = ended(cx, None);
            advance(cx, &signup, next, verb, &step)
        }
        _ => Err(Refusal::NotNow.into()),
    }
}
