use super::load;
use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::links::Purpose;
use domain::opportunities::Shift;
use domain::policy::{Action, Matter};
use domain::signups::{Signup, SignupId};
use store::journal::Entry;
use store::opportunities::Detail;

/// A sign-up with the offer it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignupView {
    /// The sign-up.
    pub signup: Signup,
    /// The offer.
    pub offer: Detail,
    /// The chosen date, also when it is past.
    pub shift: Option<Shift>,
    /// All that happened, oldest first.
    pub history: Vec<Entry>,
}

/// What the bearer of a link sees.
///
/// # Errors
/// [`crate::Refusal::Link`] when the link is worn out.
pub fn as_bearer(cx: &mut ReadCx<'_>, purpose: Purpose, token: &str) -> Result<SignupView> {
    match cx.bear(purpose, token)? {
        Matter::OwnSignup(id) | Matter::AnswerSignup(id) | Matter::Guardian(id) => see(cx, id),
        Matter::StillTrue(_)
        | Matter::HandOver(_)
        | Matter::OwnInquiry(_)
        | Matter::OwnObstacle(_)
        | Matter::ObstacleVoice(_)
        | Matter::OwnReport(_)
        | Matter::Statement(_)
        | Matter::SecondDecision(_)
        | Matter::OwnDigest(_) => Err(Error::NotFound),
    }
}

/// What the office sees.
///
/// # Errors
/// [`Error::Forbidden`] for everybody else.
pub fn as_staff(cx: &mut ReadCx<'_>, id: SignupId) -> Result<SignupView> {
    cx.authorise(Action::SeeDesk)?;
    see(cx, id)
}

/// A sign-up, for whoever may see it. For others it is as if it were not there: numbers can be guessed.
///
/// # Errors
/// [`Error::NotFound`].
pub fn see(cx: &mut ReadCx<'_>, id: SignupId) -> Result<SignupView> {
    let signup = load(cx.conn, id)?;
    let action = Action::SeeSignup(id, signup.organisation, signup.standing());
    cx.authorise(action).map_err(|_| Error::NotFound)?;
    let (locale, now) = (cx.caller.locale, cx.now);
    let offer =
        store::opportunities::detail(cx.conn, signup.opportunity, locale, now)?.ok_or(Error::NotFound)?;
    let shift = match signup.shift {
        Some(id) => store::opportunities::shift(cx.conn, id)?,
        None => None,
    };
    let history = store::journal::of(cx.conn, domain::journal::Subject::Signup(id))?;
    Ok(SignupView { signup, offer, shift, history })
}
