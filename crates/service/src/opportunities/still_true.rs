use super::run::load;
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
/// [`Error::Forbidden`], [`Error::NotFound`].
pub fn confirm_true(cx: &mut WriteCx<'_>, id: OpportunityId, channel: Channel) -> Result<Instant> {
    let opportunity = load(cx.conn, id)?;
    cx.authorise(Action::ConfirmOpportunity(id, opportunity.organisation))?;
    cx.caller.channel = channel;
    let until = cx.now.plus_days(CONFIRM_DAYS);
    store::opportunities::set_confirmed(cx.conn, id, until)?;
    let touches = [Touch::Opportunities, Touch::Opportunity(id)];
    let _seq = cx.tell(&Change::public(Verb::OpportunityConfirmed, Subject::Opportunity(id), touches))?;
    Ok(until)
}

/// Asks the organisations whose word has run out, once for each date on which it ran out.
///
/// # Errors
/// [`Error::Forbidden`] for others than the hub itself.
pub fn ask_whether_still_true(cx: &mut WriteCx<'_>) -> Result<usize> {
    if cx.caller.actor != Actor::System {
        return Err(Error::Forbidden);
    }
    let now = cx.now;
    let due = store::opportunities::run_out(cx.conn, now, 100)?;
    let mut asked = 0;
    for (id, confirm_by) in due {
        let Some(offer) = store::opportunities::detail(cx.conn, id, kernel::Locale::De, now)? else {
            continue;
        };
        let Some(address) = offer.contact_email else { continue };
        cx.open_matter(Matter::StillTrue(id))?;
        // Below zero, so that it is no journal entry's number; the same date asks once.
        let cause = -(confirm_by.micros() / 1_000_000);
        letters::queue(cx, letters::STILL_TRUE, Subject::Opportunity(id), &address, offer.lang, cause)?;
        asked += 1;
    }
    Ok(asked)
}
