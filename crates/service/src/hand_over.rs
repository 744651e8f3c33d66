//! The lead of an organisation goes from one person to another. Two sides say yes: whoever hands it on (its lead, or the
//! office when the lead has left), and whoever takes it on, from their own mailbox. Then the links that went to the old
//! address open nothing any more.

use crate::access::{Browser, Entered, enter, find_or_open};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::letters;
use crate::organisations::load;
use domain::accounts::{HandOverId, Role};
use domain::changes::Change;
use domain::fields::{Fault, Faults};
use domain::journal::{Subject, Touch, Verb};
use domain::links::Purpose;
use domain::organisations::{OrganisationId, OrganisationState};
use domain::people::{Contact, ContactForm};
use domain::policy::{Action, Matter};
use store::hand_overs::NewHandOver;

pub use store::hand_overs::HandOver;

/// Offers the lead to somebody. One at a time: the one that was on its way is taken back.
///
/// # Errors
/// [`Refusal::Fields`], [`Refusal::NotNow`] before the organisation is listed, [`Error::Forbidden`] for others than its
/// lead and the office.
pub fn offer(cx: &mut WriteCx<'_>, id: OrganisationId, form: &ContactForm) -> Result<HandOverId> {
    cx.authorise(Action::LeadOrganisation(id))?;
    let organisation = load(cx.conn, id)?;
    if organisation.state != OrganisationState::Active {
        return Err(Refusal::NotNow.into());
    }
    let mut faults = Faults::new();
    let contact = Contact::parse(form, ["name", "email", "phone"], &mut faults);
    if form.email.trim().is_empty() && faults.of("email").is_none() {
        faults.add("email", Fault::Email);
    }
    let Some(Contact { name, email: Some(email), phone }) = contact.filter(|_| faults.is_empty()) else {
        return Err(faults.into());
    };
    let leads = store::accounts::of_organisation(cx.conn, id)?;
    if leads.iter().any(|account| account.email == email && account.role == Role::Lead(id)) {
        return Err(Refusal::Twice.into());
    }
    if let Some(before) = store::hand_overs::of_organisation(cx.conn, id)? {
        finish(cx, &before, false)?;
    }
    let by = crate::roles::lead_of(cx, id)?;
    let now = cx.now;
    let phone = phone.map(|phone| phone.to_string());
    let new = NewHandOver {
        organisation: id,
        name: name.as_str(),
        email: &email,
        phone: phone.as_deref(),
        by,
        now,
    };
    let hand_over = store::hand_overs::insert(cx.conn, &new)?;
    let subject = Subject::HandOver(hand_over);
    let seq = cx.tell(&Change::private(Verb::HandOverOffered, subject))?;
    cx.open_matter(Matter::HandOver(hand_over))?;
    letters::queue(cx, letters::HAND_OVER, subject, email.as_str(), organisation.lang, seq)?;
    // Nobody loses the lead without having heard of it.
    for lead in leads.iter().filter(|account| account.role == Role::Lead(id) && by.is_none()) {
        letters::queue(cx, letters::HAND_OVER_TOLD, subject, lead.email.as_str(), organisation.lang, seq)?;
    }
    Ok(hand_over)
}

/// The hand-over of an organisation that is on its way.
///
/// # Errors
/// [`Error::Forbidden`] for others than its lead and the office.
pub fn pending(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<Option<HandOver>> {
    cx.authorise(Action::LeadOrganisation(id))?;
    Ok(store::hand_overs::of_organisation(cx.conn, id)?)
}

/// Takes the offer back.
///
/// # Errors
/// [`Refusal::NotNow`] when none is on its way, [`Error::Forbidden`].
pub fn take_back(cx: &mut WriteCx<'_>, id: OrganisationId) -> Result<()> {
    cx.authorise(Action::LeadOrganisation(id))?;
    let pending = store::hand_overs::of_organisation(cx.conn, id)?.ok_or(Refusal::NotNow)?;
    finish(cx, &pending, false)
}

pub(crate) fn finish(cx: &mut WriteCx<'_>, hand_over: &HandOver, done: bool) -> Result<()> {
    let now = cx.now;
    store::hand_overs::end(cx.conn, hand_over.id, done, now)?;
    let verb = if done { Verb::HandedOver } else { Verb::HandOverEnded };
    let touches: &[Touch] = if done {
        &[Touch::Organisations, Touch::Organisation(hand_over.organisation), Touch::Opportunities]
    } else {
        &[]
    };
    let _seq = cx.tell(&Change::public(verb, Subject::HandOver(hand_over.id), touches.iter().copied()))?;
    Ok(())
}

/// What the link to a hand-over shows.
///
/// # Errors
/// [`Refusal::Link`] when it is worn out, taken back or done.
pub fn see(cx: &mut ReadCx<'_>, token: &str) -> Result<HandOver> {
    let Matter::HandOver(id) = cx.bear(Purpose::HandOver, token)? else { return Err(Refusal::Link.into()) };
    cx.authorise(Action::TakeOver(id))?;
    store::hand_overs::get(cx.conn, id)?.ok_or_else(|| Refusal::Link.into())
}

/// How the organisation would be reached from then on, as a proposal: whoever takes it on decides what becomes public.
///
/// # Errors
/// As for [`see`].
pub fn proposed(cx: &mut ReadCx<'_>, token: &str) -> Result<(HandOver, ContactForm)> {
    let hand_over = see(cx, token)?;
    let organisation = load(cx.conn, hand_over.organisation)?;
    let phone = hand_over.phone.clone().or(organisation.phone).unwrap_or_default();
    let form = ContactForm { name: hand_over.name.clone(), email: hand_over.email.to_string(), phone };
    Ok((hand_over, form))
}

/// Whoever was asked does not take it on.
///
/// # Errors
/// As for [`see`].
pub fn decline(cx: &mut WriteCx<'_>, token: &str) -> Result<()> {
    let hand_over = see(cx, token)?;
    finish(cx, &hand_over, false)
}

/// Whoever was asked takes it on, and is let in as after a code: the link came to their mailbox. The lead before is none any
/// more, the links that went out are dead, and the new name stands where the old one stood, with the address and the
/// number that they want to stand there: one's own mailbox is no public address unless one says so.
///
/// # Errors
/// As for [`see`]; [`Refusal::Fields`].
pub fn accept(cx: &mut WriteCx<'_>, token: &str, public: &ContactForm, browser: &Browser) -> Result<Entered> {
    let hand_over = see(cx, token)?;
    let mut faults = Faults::new();
    let form = ContactForm { name: hand_over.name.clone(), ..public.clone() };
    let public = Contact::parse(&form, ["name", "email", "phone"], &mut faults);
    if form.email.trim().is_empty() && faults.of("email").is_none() {
        faults.add("email", Fault::Email);
    }
    let Some(Contact { email: Some(email), phone, .. }) = public.filter(|_| faults.is_empty()) else {
        return Err(faults.into());
    };
    let id = hand_over.organisation;
    let organisation = load(cx.conn, id)?;
    let (now, locale) = (cx.now, cx.caller.locale);
    let grants = store::roles::named(cx.conn, store::roles::Which::Organisation(id.number()))?;
    let before: Vec<_> = grants
        .into_iter()
        .filter(|named| {
            named.grant.role == Role::Lead(id)
                && named.grant.deputy_of.is_none()
                && hand_over.by.is_none_or(|by| by == named.grant.id)
        })
        .collect();
    let account = find_or_open(cx, &hand_over.email, &hand_over.name, locale)?;
    // Whoever only worked for it leads it now.
    for grant in store::roles::of_account(cx.conn, account)? {
        if grant.role == Role::Organisation(id) {
            crate::roles::finish(cx, &grant)?;
        }
    }
    let role = store::roles::insert(cx.conn, account, Role::Lead(id), None, now)?;
    for lead in &before {
        crate::roles::finish(cx, &lead.grant)?;
    }
    let phone = phone.map(|phone| phone.to_string());
    let contact = (hand_over.name.as_str(), email.as_str(), phone.as_deref());
    let old = organisation.email.unwrap_or_default();
    store::hand_overs::replace_contact(cx.conn, id, &old, contact)?;
    store::hand_overs::revoke_links(cx.conn, id)?;
    finish(cx, &hand_over, true)?;
    let seq = cx.seq;
    let subject = Subject::Organisation(id);
    for lead in before {
        letters::queue(cx, letters::LOG_IN_GONE, subject, &lead.email, organisation.lang, seq)?;
    }
    let account = store::accounts::get(cx.conn, account)?.ok_or(Error::NotFound)?;
    enter(cx, account, Some(role), browser)
}
