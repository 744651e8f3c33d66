//! What takes place: events of organisations and of the office, their dates, and what comes in from a club's own calendar.

mod date;
mod draft;
mod incoming;
mod recurrence;
mod state;
mod view;

pub use date::{DateState, EventDate};
pub use draft::{DatesDraft, DatesForm, EventDraft, EventForm, EventTexts, MOST_DATES, MoveForm, visitors};
pub use incoming::{Incoming, IncomingDate, KnownDate, Plan, clean_line, clean_prose, dates_of, plan};
pub use recurrence::{Frequency, Recurrence, Unknown};
pub use state::EventState;
pub use view::{Ask, View};

use crate::opportunities::OpportunityId;
use crate::organisations::OrganisationId;
use kernel::PublicId;

kernel::id!(
    /// An event. Its number is also its address: `/termine/123`.
    EventId
);
kernel::id!(
    /// One date of an event.
    EventDateId
);

/// The step is not possible from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

/// So many days ahead dates are written down: a year, and a month for whoever plans in January for the January after.
pub const HORIZON_DAYS: i64 = 396;

/// An event without its texts, as rules need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its key.
    pub id: EventId,
    /// Its name in feeds and calendars.
    pub public_id: PublicId,
    /// Who invites.
    pub organisation: OrganisationId,
    /// Where it stands.
    pub state: EventState,
    /// The offer over whose sign-up one registers; `None` is open to all.
    pub offer: Option<OpportunityId>,
    /// It came in from the organisation's own calendar, and is changed there.
    pub from_calendar: bool,
}
