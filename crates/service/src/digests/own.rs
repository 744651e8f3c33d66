//! What whoever gets the weekly post does themselves.

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use crate::limits::allow;
use domain::changes::Change;
use domain::digests::{Subscription, SubscriptionDraft, SubscriptionForm, SubscriptionId, WishesForm};
use domain::journal::{Subject, Verb};
use domain::limits::Deed;
use domain::policy::{Action, Matter};

/// Somebody asks for the post. A mail with a button follows; the answer here is the same whether the address is known or not,
/// and of a subscription that was confirmed nothing changes.
///
/// # Errors
/// [`crate::Refusal::Fields`] with all that is to be mended, [`crate::Refusal::TooOften`].
pub fn subscribe(cx: &mut WriteCx<'_>, form: &SubscriptionForm) -> Result<SubscriptionId> {
    cx.authorise(Action::AskForDigest)?;
    let draft = SubscriptionDraft::parse(form, &cx.settings)?;
    let key = draft.form_key.to_string();
    let known = store::digests::of_address(cx.conn, &draft.email)?;
    if let Some((same, _)) = known.as_ref().filter(|(_, before)| *before == key) {
        return Ok(same.id);
    }
    allow(cx, Deed::Message, Some(&draft.email.key()))?;
    let now = cx.now;
    let id = match known {
        None => store::digests::insert(cx.conn, &draft, now)?,
        Some((subscription, _)) => {
            store::digests::set_form_key(cx.conn, subscription.id, &key)?;
            if subscription.may_be_overwritten() {
                store::digests::set_wishes(cx.conn, subscription.id, draft.locale, &draft.wishes)?;
                store::digests::set_asked(cx.conn, subscription.id, now)?;
            }
            subscription.id
        }
    };
    cx.open_matter(Matter::OwnDigest(id))?;
    let _seq = cx.tell(&Change::private(Verb::DigestAsked, Subject::Digest(id)))?;
    Ok(id)
}

/// One's own subscription.
///
/// # Errors
/// [`Error::NotFound`] when it was stopped, [`Error::Forbidden`] for others than whose it is.
pub fn see(cx: &mut ReadCx<'_>, id: SubscriptionId) -> Result<Subscription> {
    cx.authorise(Action::OwnDigest(id))?;
    store::digests::get(cx.conn, id)?.ok_or(Error::NotFound)
}

/// The address is right. Confirmed again it changes nothing.
///
/// # Errors
/// As [`see`].
pub fn confirm(cx: &mut WriteCx<'_>, id: SubscriptionId) -> Result<()> {
    let subscription = see(cx, id)?;
    if let Some((state, change)) = subscription.confirm(cx.now) {
        store::digests::set_state(cx.conn, id, state)?;
        let _seq = cx.tell(&change)?;
    }
    Ok(())
}

/// Something else fits from now on.
///
/// # Errors
/// As [`see`], and [`crate::Refusal::Fields`].
pub fn change(cx: &mut WriteCx<'_>, id: SubscriptionId, form: &WishesForm) -> Result<()> {
    see(cx, id)?;
    let (locale, wishes) = form.parse(&cx.settings)?;
    store::digests::set_wishes(cx.conn, id, locale, &wishes)?;
    let _seq = cx.tell(&Change::private(Verb::DigestChanged, Subject::Digest(id)))?;
    Ok(())
}

/// No more of it: the address goes at once. Stopped again it changes nothing.
///
/// # Errors
/// [`Error::Forbidden`] for others than whose it is.
pub fn stop(cx: &mut WriteCx<'_>, id: SubscriptionId) -> Result<()> {
    match see(cx, id) {
        Ok(subscription) => {
            store::digests::delete(cx.conn, id)?;
            let _seq = cx.tell(&subscription.stop())?;
            Ok(())
        }
        Err(Error::NotFound) => Ok(()),
        Err(error) => Err(error),
    }
}
