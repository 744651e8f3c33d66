use super::load;
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::opportunities::{Opportunity, OpportunityId, Shift};
use domain::organisations::{ContactPoint, OrganisationId};
use domain::pictures::Picture;
use domain::policy::Action;
use domain::signups::SignupState;
use std::collections::BTreeMap;
use store::opportunities::Texts;
use store::organisations::Organisation;
use store::signups::SignupRow;

/// Nobody answers more than this on one page; the office sees the rest.
const SIGNUPS: i64 = 500;

/// An own offer, as its organisation works with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnOffer {
    /// The offer.
    pub core: Opportunity,
    /// Its texts.
    pub texts: Texts,
    /// Its dates to come, soonest first.
    pub shifts: Vec<Shift>,
    /// Why the office gave it back, while it is a draft again.
    pub reason: Option<String>,
    /// Places kept for sign-ups that nobody confirmed yet. Whose they are is not told before that.
    pub held: usize,
}

/// All that an organisation sees of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// The organisation.
    pub organisation: Organisation,
    /// Its picture.
    pub picture: Option<Picture>,
    /// Its contact points.
    pub contact_points: Vec<ContactPoint>,
    /// Its offers in every state, newest first.
    pub offers: Vec<OwnOffer>,
    /// Sign-ups that wait for an answer, oldest first.
    pub waiting: Vec<SignupRow>,
    /// Those with a place whose date is not over, oldest first.
    pub placed: Vec<SignupRow>,
}

/// The organisation's own area.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the organisation and the office.
pub fn area(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<Area> {
    let organisation = own(cx, id)?;
    let (now, locale) = (cx.now, cx.caller.locale);
    let points = store::organisations::contact_points(cx.conn, Some(id))?;
    // A date counts until the day after: somebody may still want to call.
    let running = store::signups::running_of_organisation(cx.conn, id, now.plus_days(-1), SIGNUPS)?;
    let (mut waiting, mut placed) = (Vec::new(), Vec::new());
    let mut held: BTreeMap<OpportunityId, usize> = BTreeMap::new();
    let offers = store::opportunities::of_organisation(cx.conn, id, locale)?;
    for mut row in running {
        // As its reader finds the offer elsewhere in the area.
        if let Some((_, texts)) = offers.iter().find(|(core, _)| core.id == row.signup.opportunity) {
            (row.title, row.lang) = (texts.title.clone(), texts.lang);
        }
        match row.signup.state {
            SignupState::Waiting => waiting.push(row),
            SignupState::Accepted => placed.push(row),
            state if state.holds_place(row.signup.way) => {
                *held.entry(row.signup.opportunity).or_default() += 1;
            }
            _ => {}
        }
    }
    let ids: Vec<i64> = offers.iter().map(|(core, _)| core.id.number()).collect();
    let mut shifts: BTreeMap<OpportunityId, Vec<Shift>> = BTreeMap::new();
    for shift in store::opportunities::next_shifts(cx.conn, &ids, now)? {
        shifts.entry(shift.opportunity).or_default().push(shift);
    }
    let mut reasons = store::opportunities::reasons_of(cx.conn, id)?;
    let offers = offers.into_iter().map(|(core, texts)| OwnOffer {
        shifts: shifts.remove(&core.id).unwrap_or_default(),
        reason: reasons.remove(&core.id),
        held: held.get(&core.id).copied().unwrap_or(0),
        core,
        texts,
    });
    Ok(Area {
        offers: offers.collect(),
        organisation,
        picture: store::organisations::picture(cx.conn, id)?,
        contact_points: points.into_iter().map(|(point, _)| point).collect(),
        waiting,
        placed,
    })
}

/// The organisation itself, for whoever works for it.
///
/// # Errors
/// [`crate::Error::NotFound`], [`crate::Error::Forbidden`].
pub fn own(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<Organisation> {
    cx.authorise(Action::RunOrganisation(id))?;
    load(cx.conn, id)
}
