use super::load;
use crate::contexts::{Caller, ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::letters;
use domain::changes::Change;
use domain::journal::{Subject, Touch, Verb};
use domain::limits::Deed;
use domain::opportunities::{Opportunity, OpportunityId};
use domain::policy::{Action, Matter};
use domain::signups::{Channel, Signup, SignupDraft, SignupForm, SignupState, Terms, hold_until};
use store::opportunities::Detail;
use store::signups::NewSignup;

/// What became of a submitted form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The sign-up.
    pub signup: Signup,
    /// It had been sent before: this is the first one's result.
    pub repeated: bool,
}

/// What the offer asks of a sign-up now.
///
/// # Errors
/// [`Error::NotFound`] when there is no such offer.
pub fn terms(cx: &mut ReadCx<'_>, id: OpportunityId) -> Result<(Opportunity, Terms)> {
    let now = cx.now;
    let opportunity = store::opportunities::get(cx.conn, id)?.ok_or(Error::NotFound)?;
    let shifts = store::opportunities::shifts_of(cx.conn, id, now)?;
    let terms = Terms { shifts: shifts.iter().map(|shift| shift.id).collect(), min_age: opportunity.min_age };
    Ok((opportunity, terms))
}

/// Did this offer have dates, and are all of them over? Then there is nothing to sign up for until new ones come.
///
/// # Errors
/// When the database fails.
pub fn dates_over(cx: &mut ReadCx<'_>, offer: &Detail) -> Result<bool> {
    Ok(offer.shifts.is_empty() && store::opportunities::is_dated(cx.conn, offer.core.id)?)
}

/// Somebody signs up by themselves. The address counts once it is confirmed.
///
/// # Errors
/// [`Refusal::Fields`] with all that is to be mended, [`Refusal::Full`] when the last place is gone,
/// [`Refusal::NotNow`] when all dates are over, [`Error::Forbidden`] when the offer is not public.
pub fn submit(cx: &mut WriteCx<'_>, id: OpportunityId, form: &SignupForm) -> Result<Received> {
    let caller = Caller { channel: Channel::Web, ..cx.caller };
    cx.caller = caller;
    take(cx, id, form, false)
}

/// The office signs somebody up who is on the phone, at the desk or wrote on paper. Speaking with somebody confirms the
/// address.
///
/// # Errors
/// As for [`submit`].
pub fn for_somebody(
    cx: &mut WriteCx<'_>,
    id: OpportunityId,
    form: &SignupForm,
    channel: Channel,
) -> Result<Received> {
    cx.authorise(Action::SignUpForSomebody)?;
    cx.caller.channel = channel;
    take(cx, id, form, true)
}

fn take(cx: &mut WriteCx<'_>, id: OpportunityId, form: &SignupForm, spoken: bool) -> Result<Received> {
    let (opportunity, terms) = terms(cx, id)?;
    cx.authorise(Action::SubmitSignup(opportunity.organisation, opportunity.state))?;
    let draft = SignupDraft::parse(form, &terms, cx.caller.locale)?;
    if let Some(signup) = store::signups::by_form_key(cx.conn, &draft.form_key)? {
        // A key that stands under another offer is no repetition.
        return if signup.opportunity == id {
            Ok(Received { signup, repeated: true })
        } else {
            Err(Refusal::Twice.into())
        };
    }
    // Without this, the last date's end would turn an offer at fixed times into one for regular help.
    if draft.shift.is_none() && store::opportunities::is_dated(cx.conn, id)? {
        return Err(Refusal::NotNow.into());
    }
    if !spoken && let Some(signup) = unconfirmed_before(cx, id, &draft)? {
        return Ok(Received { signup, repeated: true });
    }
    if !spoken {
        let phone = draft.contact.phone.as_ref().map(|phone| phone.international().to_owned());
        let address = draft.contact.email.as_ref().map(domain::people::EmailAddress::key).or(phone);
        crate::limits::allow(cx, Deed::SignUp, address.as_deref())?;
    }
    let now = cx.now;
    let starts = match draft.shift {
        Some(shift) => store::opportunities::shift(cx.conn, shift)?.map(|shift| shift.starts.instant()),
        None => None,
    };
    let held_until = hold_until(now, draft.contact.email.is_some(), starts);
    let state = SignupState::Unconfirmed { held_until };
    let holds = state.holds_place(opportunity.way);
    if holds && !store::opportunities::take_place(cx.conn, id, draft.shift)? {
        return Err(Refusal::Full.into());
    }
    let public_id = cx.draw_id();
    let new = NewSignup {
        draft: &draft,
        public_id,
        opportunity: id,
        organisation: opportunity.organisation,
        way: opportunity.way,
        state,
        channel: cx.caller.channel,
        now,
    };
    let signup = store::signups::insert(cx.conn, new)?;
    let touches: &[Touch] = if holds { &[Touch::Opportunities, Touch::Opportunity(id)] } else { &[] };
    let seq =
        cx.tell(&Change::public(Verb::SignupSubmitted, Subject::Signup(signup.id), touches.iter().copied()))?;
    cx.open_new_matter(Matter::OwnSignup(signup.id))?;
    if spoken {
        let signup = super::confirm::settle(cx, &signup)?;
        return Ok(Received { signup, repeated: false });
    }
    if let Some(email) = &draft.contact.email {
        letters::queue(
            cx,
            letters::CONFIRM_SIGNUP,
            Subject::Signup(signup.id),
            email.as_str(),
            draft.locale,
            seq,
        )?;
    }
    Ok(Received { signup, repeated: false })
}

/// Whoever goes back and sends the form again holds one place, not two: the first one's mail is on its way. Nobody learns
/// from this who signed up, since both get the same page.
fn unconfirmed_before(
    cx: &mut WriteCx<'_>,
    id: OpportunityId,
    draft: &SignupDraft,
) -> Result<Option<Signup>> {
    let twin = store::signups::unconfirmed_twin(cx.conn, id, draft.shift, &draft.contact)?;
    let Some(twin) = twin else { return Ok(None) };
    let signup = load(cx.conn, twin)?;
    let held = matches!(signup.state, SignupState::Unconfirmed { held_until } if held_until > cx.now);
    // Who leaves a number only waits for a call, not for the mail that the first one waits for.
    let same_way = signup.contact.email.is_some() == draft.contact.email.is_some();
    Ok((held && same_way).then_some(signup))
}
