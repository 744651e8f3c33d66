use super::run::load_for;
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use crate::letters;
use domain::changes::Change;
use domain::journal::{Subject, Touch, Verb};
use domain::links::Purpose;
use domain::opportunities::{CONFIRM_DAYS, OpportunityId};
use domain::policy::{Action, Actor, Matter};
use domain::signups::Channel;
use kernel::Instant;
use store::opportunities::Detail;

/// Questions asked in one go; the others follow with the next look.
const AT_ONCE: i64 = 50;

/// An offer that somebody was asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StillTrue {
    /// The offer.
    pub offer: Detail,
    /// Until when a yes holds.
    pub until: Instant,
}

/// What the bearer of a "still true?" link sees.
///
/// # Errors
/// [`crate::Refusal::Link`].
pub fn see_still_true(cx: &mut ReadCx<'_>, token: &str) -> Result<StillTrue> {
    let Matter::StillTrue(id) = cx.bear(Purpose::StillTrue, token)? else { return Err(Error::NotFound) };
    let (locale, now) = (cx.caller.locale, cx.now);
    let offer = store::opportunities::detail(cx.conn, id, locale, now)?.ok_or(Error::NotFound)?;
    Ok(StillTrue { offer, until: now.plus_days(CONFIRM_DAYS) })
}

/// The organisation says that the offer still holds: by link, logged in, or on the phone to the office.
///
/// # Errors
/// [`Error::NotFound`], for others than its organisation, whoever was asked and the office as well.
pub fn confirm_true(cx: &mut WriteCx<'_>, id: OpportunityId, channel: Channel) -> Result<Instant> {
    load_for(cx, id, |organisation| Action::ConfirmOpportunity(id, organisation))?;
    cx.caller.channel = channel;
    let until = cx.now.plus_days(CONFIRM_DAYS);
    store::opportunities::set_confirmed(cx.conn, id, until)?;
    let touches = [Touch::Opportunities, Touch::Opportunity(id)];
    let _seq = cx.tell(&Change::public(Verb::OpportunityConfirmed, Subject::Opportunity(id), touches))?;
    Ok(until)
}

/// Offers whose organisation is to be asked by mail, and until when its word held.
///
/// # Errors
/// When the database fails.
pub fn to_ask(cx: &mut ReadCx<'_>) -> Result<Vec<(OpportunityId, Instant)>> {
    let now = cx.now;
    Ok(store::opportunities::to_ask(cx.conn, letters::STILL_TRUE, now, AT_ONCE)?)
}

/// Asks an organisation whether its offer still holds, once for each date on which its word ran out.
///
/// # Errors
/// [`Error::Forbidden`] for others than the hub itself, [`Error::NotFound`].
pub fn ask(cx: &mut WriteCx<'_>, id: OpportunityId, confirm_by: Instant) -> Result<()> {
    if cx.caller.actor != Actor::System {
        return Err(Error::Forbidden);
    }
    let now = cx.now;
    let offer = store::opportunities::detail(cx.conn, id, kernel::Locale::De, now)?.ok_or(Error::NotFound)?;
    let Some(address) = offer.contact_email else { return Ok(()) };
    cx.open_matter(Matter::StillTrue(id))?;
    // Below zero, so that it is no journal entry's number; the same date asks once.
    let cause = -(confirm_by.micros() / 1_000_000);
    letters::queue(cx, letters::STILL_TRUE, Subject::Opportunity(id), &address, offer.lang, cause)
}
