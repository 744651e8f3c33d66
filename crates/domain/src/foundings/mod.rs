//! Founders get a companion: a named person of the office, a path from permit to first helpers as a checklist, and a next
//! date that shows up by itself.

mod draft;
mod path;
mod state;

pub use draft::{Draft, FoundingForm, TickForm, Ticked};
pub use path::{Part, PathStep, parts_in_order};
pub use state::{State, Step};

use crate::accounts::AccountId;
use crate::advice::AdviceId;
use jiff::civil::Date;
use kernel::{Instant, Locale};

kernel::id!(
    /// Something that somebody founds.
    FoundingId
);
kernel::id!(
    /// One step on its path.
    StepId
);

/// Who founds, and what.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Founder {
    /// Their name.
    pub name: String,
    /// Where to write.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
    /// What it is called, for now.
    pub title: String,
    /// What it is to become.
    pub idea: String,
}

/// A founding on its way. That there was one and what came of it stays; the rest goes with [`Founder`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Founding {
    /// Its key.
    pub id: FoundingId,
    /// Key of the topic.
    pub topic: Option<String>,
    /// In which language the founders read.
    pub locale: Locale,
    /// Where it stands.
    pub state: State,
    /// Who goes along.
    pub companion: Option<AccountId>,
    /// The talk it came from.
    pub advice: Option<AdviceId>,
    /// The next date.
    pub next: Option<Date>,
    /// When the companion began.
    pub begun_at: Instant,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// Who founds; `None` once it went.
    pub founder: Option<Founder>,
}

impl Founding {
    /// Has its next date come?
    pub fn is_due(&self, today: Date) -> bool {
        self.state == State::Running && self.next.is_some_and(|next| next <= today)
    }
}

/// One step on the path of one founding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Its key.
    pub id: StepId,
    /// Key of the step in the template; `None` for one of their own.
    pub template: Option<String>,
    /// What it belongs to.
    pub part: Part,
    /// What is to be done, where it is one of their own.
    pub title: Option<String>,
    /// When it was done; `None` while it is open.
    pub done_on: Option<Date>,
    /// What is to be known of it.
    pub note: Option<String>,
}
