use super::{advance, ended, load};
use crate::contexts::WriteCx;
use crate::error::{Error, Refusal, Result};
use domain::changes::Change;
use domain::fields::Faults;
use domain::journal::{Subject, Verb};
use domain::policy::{Action, Matter};
use domain::signups::{Confirmed, Ending, Signup, SignupId, SignupState};
use kernel::Prose;
use store::signups::Step;

/// The address is right: the button was pressed, or the office called.
///
/// Pressing it again is no mistake: it shows where things stand.
///
/// # Errors
/// [`Refusal::NotNow`] when it is over, [`Refusal::Twice`] when the same person is signed up already: then this one ends
/// here, so that it does not hold a second place until its time has run out.
pub fn confirm(cx: &mut WriteCx<'_>, id: SignupId) -> Result<Signup> {
    cx.authorise(Action::ConfirmSignup(id))?;
    let signup = load(cx.conn, id)?;
    match signup.state {
        SignupState::Unconfirmed { .. } => match settle(cx, &signup) {
            Err(Error::Refused(Refusal::Twice)) => {
                cx.keep_although_refused();
                let (next, verb) = signup.state.end(Ending::Lapsed)?;
                let step = ended(cx, None);
                advance(cx, &signup, next, verb, &step)?;
                Err(Refusal::Twice.into())
            }
            settled => settled,
        },
        state if state.is_open() => Ok(signup),
        _ => Err(Refusal::NotNow.into()),
    }
}

/// Confirms, and joins the sign-up to the person it belongs to: only a confirmed address does.
pub(super) fn settle(cx: &mut WriteCx<'_>, signup: &Signup) -> Result<Signup> {
    let now = cx.now;
    if let Some(twin) =
        store::signups::running_twin(cx.conn, signup.opportunity, signup.shift, &signup.contact)?
        && twin != signup.id
    {
        return Err(Refusal::Twice.into());
    }
    let (next, verb) = signup.state.confirm(known(signup))?;
    let person = if let Some(person) = store::people::find(cx.conn, &signup.contact)? {
        person
    } else {
        let public_id = cx.draw_id();
        store::people::insert(cx.conn, &signup.contact, signup.locale, public_id, now)?
    };
    let step = Step { person: Some(person), confirmed_at: Some(now), ..Step::default() };
    open_for_others(cx, signup.id, next)?;
    advance(cx, signup, next, verb, &step)
}

/// What is known when an address is confirmed.
fn known(signup: &Signup) -> Confirmed {
    Confirmed {
        way: signup.way,
        guardian_missing: signup.guardian.is_some() && signup.consented_at.is_none(),
    }
}

/// Opens the matter to those who have to say something next.
pub(super) fn open_for_others(cx: &mut WriteCx<'_>, id: SignupId, next: SignupState) -> Result<()> {
    match next {
        SignupState::AwaitsGuardian => cx.open_matter(Matter::Guardian(id)),
        SignupState::Waiting | SignupState::Accepted => cx.open_matter(Matter::AnswerSignup(id)),
        SignupState::Unconfirmed { .. }
        | SignupState::Declined
        | SignupState::Withdrawn
        | SignupState::Lapsed
        | SignupState::CalledOff => Ok(()),
    }
}

/// Changes what the person wanted to say, while it runs. The same words again change nothing.
///
/// # Errors
/// [`Refusal::Fields`] when it is too long, [`Refusal::NotNow`] when it is over.
pub fn change_message(cx: &mut WriteCx<'_>, id: SignupId, message: &str) -> Result<Signup> {
    cx.authorise(Action::ChangeSignup(id))?;
    let signup = load(cx.conn, id)?;
    if !signup.state.is_open() {
        return Err(Refusal::NotNow.into());
    }
    let message = Prose::<1500>::parse_optional(message).map_err(|fault| {
        let mut faults = Faults::new();
        faults.add("message", fault);
        faults
    })?;
    let message = message.as_ref().map(Prose::as_str);
    if message == signup.message.as_deref() {
        return Ok(signup);
    }
    store::signups::set_message(cx.conn, id, message)?;
    let _seq = cx.tell(&Change::private(Verb::SignupChanged, Subject::Signup(id)))?;
    load(cx.conn, id)
}
