use super::{agreement, send_on};
use crate::advice::known;
use crate::contexts::WriteCx;
use crate::error::{Error, Refusal, Result};
use crate::signups::{Received, for_somebody};
use domain::advice::AdviceId;
use domain::changes::Change;
use domain::fields::{Fault, Faults};
use domain::introductions::{
    Between, Draft, Introduction, IntroductionForm, IntroductionId, Said, State, Way,
};
use domain::journal::{Subject, Verb};
use domain::opportunities::OpportunityId;
use domain::organisations::{OrganisationId, OrganisationState};
use domain::people::{EmailAddress, PhoneNumber};
use domain::policy::Action;
use domain::signups::{Channel, SignupForm};

/// Introduces a person to whoever offers something: a sign-up with its place carries it, and the record keeps who said yes
/// and how. The same form sent twice is one.
///
/// # Errors
/// As [`for_somebody`]; [`Error::NotFound`] for a talk that does not exist or whose person is gone.
pub fn to_offer(
    cx: &mut WriteCx<'_>,
    from: AdviceId,
    offer: OpportunityId,
    form: &SignupForm,
    channel: Channel,
) -> Result<Received> {
    cx.authorise(Action::Advise)?;
    let mut talk = store::advice::get(cx.conn, from)?.ok_or(Error::NotFound)?;
    let Some(sheet) = talk.sheet.clone() else { return Err(Error::NotFound) };
    let received = for_somebody(cx, offer, form, channel)?;
    if received.repeated {
        return Ok(received);
    }
    let way = match channel {
        Channel::Phone => Way::Phone,
        Channel::Desk => Way::Desk,
        _ => Way::Form,
    };
    let (signup, now) = (&received.signup, cx.now);
    let by = signup.contact.name.to_string();
    let new = Introduction {
        advice: Some(from),
        offer: Some(offer),
        signup: Some(signup.id),
        state: State::PassedOn,
        said: Some(Said { agreed: Some(agreement(by, way, now)), ..Said::default() }),
        ..blank(signup.organisation, now)
    };
    let id = insert(cx, &new, &form.form_key)?;
    // Now the hub may know who it is.
    talk.person = known(cx, &sheet)?;
    store::advice::update(cx.conn, &talk)?;
    let _seq = cx.tell(&Change::private(Verb::IntroductionPassedOn, Subject::Introduction(id)))?;
    Ok(received)
}

const fn blank(organisation: OrganisationId, now: kernel::Instant) -> Introduction {
    Introduction {
        id: IntroductionId::new(0),
        advice: None,
        organisation,
        other: None,
        offer: None,
        signup: None,
        state: State::Offered,
        tell: false,
        tell_other: false,
        next: None,
        created_at: now,
        ended_at: None,
        said: None,
    }
}

fn insert(cx: &mut WriteCx<'_>, new: &Introduction, key: &str) -> Result<IntroductionId> {
    Ok(store::introductions::insert(cx.conn, new, key)?)
}

/// Begins an introduction: of a person to an organisation, or of two organisations to each other. With every yes that it
/// needs it is passed on at once; else it waits for the yes. The same form sent twice is one.
///
/// # Errors
/// [`Refusal::Fields`] with all that is to be mended, [`Error::NotFound`] for a talk that does not exist,
/// [`Error::Forbidden`].
pub fn begin(
    cx: &mut WriteCx<'_>,
    between: Between,
    form: &IntroductionForm,
    from: Option<AdviceId>,
) -> Result<IntroductionId> {
    cx.authorise(Action::Advise)?;
    let draft = form.parse(between)?;
    let key = draft.form_key.to_string();
    if let Some(known) = store::introductions::by_form_key(cx.conn, &key)? {
        return Ok(known);
    }
    listed(cx, &draft)?;
    if let Some(talk) = from {
        store::advice::get(cx.conn, talk)?.ok_or(Error::NotFound)?;
    }
    let (now, today) = (cx.now, cx.now.city_day());
    let yes = |yes: Option<(String, Way)>| yes.map(|(by, way)| agreement(by, way, now));
    let contact = draft.contact.as_ref();
    let mut it = Introduction {
        advice: from,
        other: draft.other,
        next: Some(cx.settings.office_days.after(today, domain::introductions::ASK_AGAIN)),
        said: Some(Said {
            name: contact.map(|contact| contact.name.to_string()).unwrap_or_default(),
            email: contact.and_then(|contact| contact.email.as_ref()).map(EmailAddress::to_string),
            phone: contact.and_then(|contact| contact.phone.as_ref()).map(PhoneNumber::to_string),
            message: draft.message,
            agreed: yes(draft.first),
            other_agreed: yes(draft.second),
            reason: None,
        }),
        ..blank(draft.organisation, now)
    };
    it.id = insert(cx, &it, &key)?;
    let _seq = cx.tell(&Change::private(Verb::IntroductionOffered, Subject::Introduction(it.id)))?;
    if it.is_agreed() {
        send_on(cx, &mut it)?;
    }
    Ok(it.id)
}

/// Only who is listed is introduced to somebody.
fn listed(cx: &mut WriteCx<'_>, draft: &Draft) -> Result<()> {
    let mut faults = Faults::new();
    for (field, id) in [("organisation", Some(draft.organisation)), ("other", draft.other)] {
        let Some(id) = id else { continue };
        let found = store::organisations::get(cx.conn, id)?;
        if found.is_none_or(|it| it.state != OrganisationState::Active) {
            faults.add(field, Fault::Choice);
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(Refusal::Fields(faults).into()) }
}
