use super::run::load_for;
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use domain::changes::Change;
use domain::fields::Faults;
use domain::journal::{Subject, Touch, Verb};
use domain::opportunities::{
    Opportunity, OpportunityId, OpportunityState, Shift, ShiftDraft, ShiftForm, ShiftId,
};
use domain::policy::Action;
use domain::signups::{CallingOff, Hears};
use kernel::Prose;
use store::opportunities::Detail;

/// An offer with all its dates to come, as those who run it see them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dates {
    /// The offer.
    pub offer: Detail,
    /// Soonest first, also those that were called off.
    pub dates: Vec<Shift>,
    /// It takes place on dates, be it past ones; else it is regular help.
    pub dated: bool,
}

/// One date with whom calling it off would concern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneDate {
    /// The offer.
    pub offer: Detail,
    /// The date.
    pub date: Shift,
    /// How many sign-ups run for it, also such as nobody confirmed yet.
    pub signed_up: usize,
    /// How many people would get a mail, guardians among them.
    pub by_mail: usize,
    /// How many the office would call.
    pub by_voice: usize,
    /// How many nobody would tell, because they never confirmed their address.
    pub not_told: usize,
}

/// The dates of an offer.
///
/// # Errors
/// [`Error::NotFound`], for others than its organisation and the office as well.
pub fn dates(cx: &mut ReadCx<'_>, id: OpportunityId) -> Result<Dates> {
    let offer = super::page(cx, id)?;
    let now = cx.now;
    Ok(Dates {
        dates: store::opportunities::every_shift_of(cx.conn, id, now)?,
        dated: store::opportunities::is_dated(cx.conn, id)?,
        offer,
    })
}

/// One date.
///
/// # Errors
/// As [`dates`].
pub fn date(cx: &mut ReadCx<'_>, id: ShiftId) -> Result<OneDate> {
    let date = store::opportunities::shift(cx.conn, id)?.ok_or(Error::NotFound)?;
    let offer = super::page(cx, date.opportunity)?;
    let signups = store::signups::running_of_shift(cx.conn, id)?;
    let concerned: Vec<Hears> = signups.iter().flat_map(|signup| CallingOff::of(signup).all()).collect();
    let count = |how: Hears| concerned.iter().filter(|hears| **hears == how).count();
    Ok(OneDate {
        offer,
        date,
        signed_up: signups.len(),
        by_mail: count(Hears::ByMail),
        by_voice: count(Hears::ByVoice),
        not_told: count(Hears::NotAtAll),
    })
}

/// Adds a date. The same date again is no mistake: the form was sent twice.
///
/// # Errors
/// [`Refusal::Fields`] with all that is to be mended, [`Refusal::NotNow`] when the offer is over, [`Error::NotFound`].
pub fn add_date(cx: &mut WriteCx<'_>, id: OpportunityId, form: &ShiftForm) -> Result<ShiftId> {
    let offer = load_for(cx, id, Action::RunOpportunity)?;
    if offer.state == OpportunityState::Ended {
        return Err(Refusal::NotNow.into());
    }
    let now = cx.now;
    let draft = ShiftDraft::parse(form, now)?;
    let known = store::opportunities::shifts_of(cx.conn, id, now)?;
    if let Some(twin) = known.iter().find(|date| date.starts == draft.starts && date.ends == draft.ends) {
        return Ok(twin.id);
    }
    let added = store::opportunities::insert_shift(cx.conn, id, &draft)?;
    let touches = [Touch::Opportunities, Touch::Opportunity(id)];
    let _seq = cx.tell(&Change::public(Verb::ShiftAdded, Subject::Opportunity(id), touches))?;
    Ok(added)
}

/// Gives a date another number of places.
///
/// # Errors
/// [`Refusal::Fields`] when it is no number or fewer than are taken, [`Refusal::NotNow`] when the date began or was
/// called off, [`Error::NotFound`].
pub fn set_places(cx: &mut WriteCx<'_>, id: ShiftId, typed: &str) -> Result<()> {
    let (date, _) = running(cx, id)?;
    if !date.comes(cx.now) {
        return Err(Refusal::NotNow.into());
    }
    let capacity = ShiftDraft::parse_places(typed)?;
    let change = date.resized(capacity).map_err(|fault| {
        let mut faults = Faults::new();
        faults.add("capacity", fault);
        faults
    })?;
    store::opportunities::set_places(cx.conn, id, capacity)?;
    let _seq = cx.tell(&change)?;
    Ok(())
}

/// Calls a date off: whoever signed up for it is told why, as far as their address is certain. Where nobody did, no reason is owed. Doing it again is
/// no mistake.
///
/// # Errors
/// [`Refusal::Fields`] without a reason for those who signed up, [`Refusal::NotNow`] when the date began,
/// [`Error::NotFound`].
pub fn call_off(cx: &mut WriteCx<'_>, id: ShiftId, reason: &str) -> Result<OpportunityId> {
    let (date, offer) = running(cx, id)?;
    if date.called_off_at.is_some() {
        return Ok(offer.id);
    }
    let now = cx.now;
    let change = date.call_off(now)?;
    let nobody = store::signups::running_of_shift(cx.conn, id)?.is_empty();
    let mut faults = Faults::new();
    let parsed = Prose::<600>::parse_optional(reason);
    let reason = faults.take("reason", parsed).flatten();
    if reason.is_none() && !nobody && faults.is_empty() {
        faults.add("reason", domain::fields::Fault::Missing);
    }
    if !faults.is_empty() {
        return Err(faults.into());
    }
    crate::signups::call_off(cx, id, reason.as_ref().map(Prose::as_str).unwrap_or_default())?;
    store::opportunities::set_called_off(cx.conn, id, now)?;
    let _seq = cx.tell(&change)?;
    Ok(offer.id)
}

/// The date and its offer, for those who run it.
fn running(cx: &mut WriteCx<'_>, id: ShiftId) -> Result<(Shift, Opportunity)> {
    let date = store::opportunities::shift(cx.conn, id)?.ok_or(Error::NotFound)?;
    let offer = load_for(cx, date.opportunity, Action::RunOpportunity)?;
    Ok((date, offer))
}
