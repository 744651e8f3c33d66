//! What stands in place of the form: why one cannot sign up here now, and where to go on.

use super::offer::Offer;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::opportunities::{OpportunityId, OpportunityState};
use http::StatusCode;
use kernel::Instant;
use service::opportunities::{Detail, public_page};
use service::signups::dates_over;

/// Why there is no form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Closed {
    /// It is not on the list yet.
    InReview,
    /// It takes a break.
    Paused,
    /// It is over.
    Ended,
    /// There is no place left.
    Full,
    /// It happens on dates, and none is to come.
    NoDates,
    /// The form was sent before.
    Twice,
}

impl Closed {
    /// Why one cannot sign up for what the offer itself tells.
    fn of(offer: &Detail, now: Instant) -> Option<Self> {
        match offer.core.state {
            OpportunityState::Draft | OpportunityState::InReview | OpportunityState::Restricted => {
                Some(Self::InReview)
            }
            OpportunityState::Paused => Some(Self::Paused),
            OpportunityState::Ended => Some(Self::Ended),
            OpportunityState::Public if offer.shifts.is_empty() => {
                offer.core.places.filled().then_some(Self::Full)
            }
            OpportunityState::Public => {
                (!offer.shifts.iter().any(|shift| shift.open(now))).then_some(Self::Full)
            }
        }
    }
}

/// The offer, and why one cannot sign up for it now, if so: one rule for whoever signs up and for the office.
pub(crate) async fn offer_or_why(
    visit: &Visit,
    id: OpportunityId,
) -> Result<(Detail, Option<Closed>), Fault> {
    let now = visit.now;
    let found = visit.read(move |cx| {
        let offer = public_page(cx, id)?;
        let closed = match Closed::of(&offer, now) {
            None if dates_over(cx, &offer)? => Some(Closed::NoDates),
            other => other,
        };
        Ok((offer, closed))
    });
    Ok(found.await?)
}

#[derive(Template)]
#[template(path = "signups/closed.html")]
struct ClosedPage {
    shell: Shell,
    offer: Offer,
    title: String,
    text: String,
}

/// The page. Its status says whether somebody looked or tried.
pub(super) fn page(
    visit: &Visit,
    offer: &Detail,
    why: Closed,
    status: StatusCode,
) -> Result<Response, Fault> {
    let w = visit.words();
    let organisation = &offer.organisation_name;
    let (title, text) = match why {
        Closed::InReview => (w.signups_closed_review_title(), w.signups_closed_review_text()),
        Closed::Paused => (w.signups_closed_paused_title(), w.signups_closed_paused_text(organisation)),
        Closed::Ended => (w.signups_closed_ended_title(), w.signups_closed_ended_text()),
        Closed::Full => (w.signups_closed_full_title(), w.signups_closed_full_text()),
        Closed::NoDates => (w.signups_closed_dates_title(), w.signups_closed_dates_text(organisation)),
        Closed::Twice => (w.signups_closed_twice_title(), w.signups_closed_twice_text()),
    };
    let page = ClosedPage { shell: visit.shell(), offer: Offer::new(visit, offer, None), title, text };
    render::page(status, &page)
}
