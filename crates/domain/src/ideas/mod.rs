//! Ideas: anybody tells one, it gets a promised answer, people support it, and it becomes a project or ends with a word why.
//! Answer, support and objection run beside its state, each with its own small machine (decision 36).

mod answer;
mod draft;
mod entry;
mod filter;
mod list;
mod objection;
mod state;
mod support;

pub use answer::{AnswerDraft, AnswerForm, Outcome, Route, result};
pub use draft::{IdeaDraft, IdeaForm, NoteDraft, NoteForm, PictureDraft, Published};
pub use entry::Said;
pub use filter::{Finding, findings, is_held};
pub use list::{Filter, Order, Shelf};
pub use objection::{Against, Appeal, OBJECTION_DAYS, may_decide};
pub use state::{Closing, Decline, State, Step, in_history};
pub use support::{
    Channel, MOST_ON_A_LIST, PaperList, Signature, Supporter, SupporterDraft, SupporterForm, counted,
    same_person,
};

use crate::inquiries::{Owner, Source};
use crate::promise::{Clock, Standing, Waiting};
use jiff::civil::Date;
use kernel::{Instant, Locale, PublicId};

kernel::id!(
    /// An idea.
    IdeaId
);
kernel::id!(
    /// Somebody's support of one idea.
    SupportId
);
kernel::id!(
    /// A photo of an idea.
    IdeaPictureId
);

/// In how many working days somebody of the office looks whether an idea can be public.
pub const LOOK_DAYS: u16 = 5;

/// In how many working days an idea that is public is answered. Councils and offices meet every few weeks; four weeks are what
/// the towns we read promise.
pub const ANSWER_DAYS: u16 = 20;

/// So many days what somebody wrote before names were blacked out is kept, for the objection.
pub const ORIGINAL_DAYS: u16 = 180;

/// So many days an address may stay unconfirmed.
pub const CONFIRM_DAYS: i64 = 14;

/// So many days two ideas that became one can be taken apart again.
pub const UNDO_DAYS: i64 = 30;

/// So many working days before its promised day an office is reminded.
pub const REMIND_DAYS: u16 = 3;

/// More photos an idea has not.
pub const MOST_PICTURES: usize = 3;

/// Who told it, and how they are reached. It goes once the idea is long over, or when they say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// What they are called; never public.
    pub name: String,
    /// Where to write.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
}

/// An idea.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idea {
    /// Its key, in its address.
    pub id: IdeaId,
    /// Its name in feeds.
    pub public_id: PublicId,
    /// How it came in.
    pub source: Source,
    /// In which language it is told; whoever told it reads it.
    pub lang: Locale,
    /// What it is called.
    pub title: String,
    /// What it says, as everybody may read it once it is public.
    pub text: String,
    /// Key of the topic.
    pub topic: Option<String>,
    /// Key of the district; none is the whole town.
    pub district: Option<String>,
    /// Where exactly.
    pub place: Option<String>,
    /// Where it stands.
    pub state: State,
    /// Who has to answer; no office is the engagement office.
    pub owner: Owner,
    /// The promise: to look at it, and once it is public to answer it.
    pub clock: Clock,
    /// The answer that holds.
    pub outcome: Option<Outcome>,
    /// What is objected to, and until when somebody else decides that.
    pub objection: Option<(Against, Date)>,
    /// So many support it.
    pub supporters: i64,
    /// So many of them signed on paper.
    pub on_paper: i64,
    /// When it came.
    pub received_at: Instant,
    /// When somebody first spoke with whoever told it.
    pub advised_at: Option<Instant>,
    /// When it became public.
    pub published_at: Option<Instant>,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// Who told it; `None` once their data went.
    pub author: Option<Author>,
}

impl Idea {
    /// For whom the promise waits.
    pub const fn waiting(&self) -> Waiting {
        match self.state {
            State::Received | State::Advised | State::Open | State::Project => match self.clock.paused_on {
                Some(_) => Waiting::OnPerson,
                None => Waiting::OnUs,
            },
            State::Unconfirmed
            | State::Closed(_)
            | State::Declined(_)
            | State::Withdrawn
            | State::Merged(_)
            | State::Archived
            | State::Restricted => Waiting::Over,
        }
    }

    /// How it stands with the promise today.
    pub fn standing(&self, today: Date) -> Standing {
        self.clock.standing(self.waiting(), today)
    }

    /// Where it stands in the public list; `None` where it is not in it.
    pub const fn shelf(&self) -> Option<Shelf> {
        match self.state {
            State::Open if self.clock.answered.is_some() => Some(Shelf::Answered),
            State::Open => Some(Shelf::Waiting),
            State::Project => Some(Shelf::Project),
            State::Closed(_) | State::Archived => Some(Shelf::Closed),
            State::Unconfirmed
            | State::Received
            | State::Advised
            | State::Declined(_)
            | State::Withdrawn
            | State::Merged(_)
            | State::Restricted => None,
        }
    }
}

#[cfg(test)]
mod tests;
