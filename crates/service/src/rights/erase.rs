use super::{in_the_way, places, remember};
use crate::contexts::WriteCx;
use crate::error::{Error, Refusal, Result};
use crate::signups::{load, withdraw};
use domain::accounts::HandOverId;
use domain::advice::AdviceId;
use domain::changes::Change;
use domain::fields::Faults;
use domain::foundings::FoundingId;
use domain::inquiries::InquiryId;
use domain::introductions::IntroductionId;
use domain::journal::{Subject, Touch, Verb};
use domain::obstacles::ObstacleId;
use domain::opportunities::OpportunityId;
use domain::organisations::OrganisationId;
use domain::people::{Contact, ContactForm};
use domain::policy::{Actor, Matter};
use domain::rights::Whose;
use domain::signups::{Channel, Signup, SignupId, SignupState};
use store::rights::Places;

pub(super) const fn subject(whose: Whose) -> Subject {
    match whose {
        Whose::Account(id) => Subject::Account(id),
        Whose::Person(id) => Subject::Person(id),
    }
}

/// At the desk it is done for somebody, and the journal says so.
const fn for_somebody(cx: &mut WriteCx<'_>, whose: Whose) {
    if let Whose::Person(_) = whose {
        cx.read.caller.channel = Channel::Desk;
    }
}

/// Another name or number for one of those at this mailbox; in sign-ups that run as well. Another mail address would be
/// another mailbox: it counts only once it is confirmed, with the next sign-up.
///
/// # Errors
/// [`Refusal::Fields`] with all that is to be mended, [`Error::NotFound`] when nobody is called so there,
/// [`Error::Forbidden`].
pub fn correct(cx: &mut WriteCx<'_>, whose: Whose, before: &str, form: &ContactForm) -> Result<()> {
    for_somebody(cx, whose);
    let places = places(cx, whose)?;
    // The mailbox is a way to answer; without one, the number is.
    let email = places.mailbox.clone().unwrap_or_default();
    let form = ContactForm { email, ..form.clone() };
    let mut faults = Faults::new();
    let way = if places.mailbox.is_some() { "email" } else { "phone" };
    let contact = Contact::parse(&form, ["name", way, "phone"], &mut faults);
    let contact = contact.filter(|_| faults.is_empty()).ok_or(faults)?;
    let mut open = Vec::new();
    for id in &places.signups {
        if load(cx.conn, SignupId::new(*id))?.state.is_open() {
            open.push(*id);
        }
    }
    let changed =
        store::rights::correct(cx.conn, &places, &open, before, &contact.name, contact.phone.as_ref())?;
    if changed == 0 {
        return Err(Error::NotFound);
    }
    let _seq = cx.tell(&Change::private(Verb::PersonCorrected, subject(whose)))?;
    Ok(())
}

/// Takes everything of somebody away: what runs is withdrawn, and the organisations hear of it; what names them is emptied
/// or goes. The journal keeps that it was done, under a number that leads nowhere.
///
/// # Errors
/// [`Refusal::NotNow`] when something has to be done first ([`domain::rights::First`]), [`Error::Forbidden`].
pub fn erase(cx: &mut WriteCx<'_>, whose: Whose) -> Result<()> {
    for_somebody(cx, whose);
    let places = places(cx, whose)?;
    if !in_the_way(cx, &places)?.is_empty() {
        return Err(Refusal::NotNow.into());
    }
    remember(cx, whose, &places)?;
    take_away(cx, subject(whose), &places, matches!(whose, Whose::Account(_)))
}

/// Does it, with the steps that the mailbox could take itself where that holds the links to them; at the desk, or after a
/// restore, whoever calls does it.
pub(super) fn take_away(
    cx: &mut WriteCx<'_>,
    subject: Subject,
    places: &Places,
    as_bearer: bool,
) -> Result<()> {
    let actor = cx.caller.actor;
    let own = places.signups.iter().map(|id| Matter::OwnSignup(SignupId::new(*id)));
    let guarded = places.guarded.iter().map(|id| Matter::Guardian(SignupId::new(*id)));
    for matter in own.chain(guarded) {
        let (Matter::OwnSignup(id) | Matter::Guardian(id)) = matter else { continue };
        let signup = load(cx.conn, id)?;
        if runs(cx, &signup)? {
            // The same step as with the link to it, which the mailbox holds; at the desk the office does it.
            if as_bearer {
                cx.caller.actor = Actor::Bearer(matter);
            }
            withdraw(cx, id)?;
            cx.caller.actor = actor;
        }
    }
    for id in &places.inquiries {
        crate::inquiries::end_of_asker(cx, InquiryId::new(*id))?;
    }
    for id in &places.advice {
        crate::advice::end_of_person(cx, AdviceId::new(*id))?;
    }
    for id in &places.introductions {
        crate::introductions::end_of_person(cx, IntroductionId::new(*id))?;
    }
    for id in &places.foundings {
        crate::foundings::end_of_person(cx, FoundingId::new(*id))?;
    }
    for id in &places.obstacles {
        crate::obstacles::end_of_namer(cx, ObstacleId::new(*id))?;
    }
    for id in &places.hand_overs {
        if let Some(pending) = store::hand_overs::get(cx.conn, HandOverId::new(*id))? {
            crate::hand_over::finish(cx, &pending, false)?;
        }
    }
    let touches = touches(cx, places)?;
    store::rights::erase(cx.conn, places)?;
    let _seq = cx.tell(&Change::public(Verb::PersonErased, subject, touches))?;
    cx.fold = true;
    Ok(())
}

/// Is there still something to withdraw? What somebody did is over with its date.
fn runs(cx: &mut WriteCx<'_>, signup: &Signup) -> Result<bool> {
    let over = match signup.shift {
        Some(shift) if signup.state == SignupState::Accepted => {
            let now = cx.now;
            store::opportunities::shift(cx.conn, shift)?.is_some_and(|shift| shift.starts.instant() <= now)
        }
        _ => false,
    };
    Ok(signup.state.is_open() && !over)
}

fn touches(cx: &mut WriteCx<'_>, places: &Places) -> Result<Vec<Touch>> {
    let mut touches = Vec::new();
    for point in &places.contact_points {
        if let Some((point, _)) =
            store::organisations::contact_point(cx.conn, domain::organisations::ContactPointId::new(*point))?
        {
            touches.push(Touch::Organisation(point.organisation));
        }
    }
    touches.extend(places.organisations.iter().map(|id| Touch::Organisation(OrganisationId::new(*id))));
    touches.extend(places.opportunities.iter().map(|id| Touch::Opportunity(OpportunityId::new(*id))));
    if !touches.is_empty() {
        touches.extend([Touch::Organisations, Touch::Opportunities]);
    }
    Ok(touches)
}
