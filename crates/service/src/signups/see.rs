use super::load;
use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::links::Purpose;
use domain::opportunities::Shift;
use domain::organisations::OrganisationId;
use domain::policy::{Action, Matter};
use domain::signups::{Signup, SignupId};
use store::journal::Entry;
use store::opportunities::Detail;
use store::signups::SignupRow;

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
        Matter::StillTrue(_) => Err(Error::NotFound),
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

/// A sign-up, for whoever may see it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn see(cx: &mut ReadCx<'_>, id: SignupId) -> Result<SignupView> {
    let signup = load(cx.conn, id)?;
    cx.authorise(Action::SeeSignup(id, signup.organisation))?;
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

/// The sign-ups of an organisation, newest first.
///
/// # Errors
/// [`Error::Forbidden`] for others than the organisation and the office.
pub fn of_organisation(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<Vec<SignupRow>> {
    cx.authorise(Action::RunOrganisation(id))?;
    Ok(store::signups::of_organisation(cx.conn, id, 200)?)
}
