//! Meetings of the network: who is invited, what is talked about, what was said; and what was agreed becomes a step with
//! somebody who does it and a day.

mod agreed;
mod day;
mod draft;
mod state;

pub use agreed::{Agreed, Guest, Line, Unclear, Who, agreed};
pub use draft::{MeasureForm, MeetingDraft, MeetingForm};
pub use state::{MeasureState, MeasureStep, MeetingState, MeetingStep};

use crate::accounts::AccountId;
use crate::circulars::CircularId;
use crate::events::EventId;
use crate::organisations::OrganisationId;
use jiff::civil::Date;
use kernel::{Instant, Minutes};

kernel::id!(
    /// A meeting.
    MeetingId
);
kernel::id!(
    /// A step that was agreed: who does what by when.
    MeasureId
);

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Its key.
    pub id: MeetingId,
    /// What it is called.
    pub title: String,
    /// On which day.
    pub on: Date,
    /// From when on.
    pub from: Option<Minutes>,
    /// Where.
    pub place: String,
    /// What is talked about, one point a line.
    pub agenda: Option<String>,
    /// What was said and agreed.
    pub minutes: Option<String>,
    /// Where it stands.
    pub state: MeetingState,
    /// Who calls it.
    pub owner: Option<AccountId>,
    /// With which circular it was invited to.
    pub circular: Option<CircularId>,
    /// The event by which it is public; most are not.
    pub event: Option<EventId>,
    /// When it was planned.
    pub planned_at: Instant,
}

impl Meeting {
    /// The day on which somebody has to do something: hold it, and write down what was said.
    pub fn due(&self) -> Option<Date> {
        (self.state == MeetingState::Planned).then_some(self.on)
    }

    /// The points of the agenda.
    pub fn points(&self) -> impl Iterator<Item = &str> {
        self.agenda.iter().flat_map(|agenda| agenda.lines()).map(str::trim).filter(|point| !point.is_empty())
    }
}

/// A step that was agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Its key.
    pub id: MeasureId,
    /// Where it was agreed.
    pub meeting: MeetingId,
    /// The organisation that does it, where it was invited.
    pub organisation: Option<OrganisationId>,
    /// Who does it, as it was written.
    pub who: String,
    /// What is to be done.
    pub what: String,
    /// By when it was agreed.
    pub agreed_by: Date,
    /// The day on which somebody asks: the agreed one, or a later one.
    pub next: Date,
    /// Where it stands.
    pub state: MeasureState,
    /// Why it was not done, or what is to be known of it.
    pub word: Option<String>,
    /// When it ended.
    pub ended_on: Option<Date>,
}

impl Measure {
    /// The day on which somebody asks; `None` once it ended.
    pub fn due(&self) -> Option<Date> {
        (self.state == MeasureState::Open).then_some(self.next)
    }
}
