//! Questions: whatever comes in, by web, mail, phone, at the desk or on paper, becomes a case with an owner, a promised
//! answer date and a next date.

mod draft;
mod elsewhere;
mod entry;
mod incoming;
mod merge;
mod parting;
mod promises;
mod state;

pub use draft::{InquiryDraft, InquiryForm, NoteDraft, NoteForm};
pub use elsewhere::{Elsewhere, fitting};
pub use entry::{Entry, EntryKind, Said, SaidForm, Way};
pub use incoming::{Automatic, Incoming};
pub use merge::{MergeFault, Merging, likely_same, merging};
pub use parting::{Mailbox, goes_along};
pub use promises::{Promises, PromisesForm};
pub use state::{Closing, State, Step};

use crate::accounts::AccountId;
use crate::organisations::OrganisationId;
use crate::promise::{Clock, Standing};
use jiff::civil::Date;
use kernel::{Instant, Locale};

kernel::id!(
    /// A question that became a case.
    InquiryId
);
kernel::id!(
    /// One thing that was said or noted in a case.
    EntryId
);

/// What somebody wants; each has its own promised answer time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// "I have a question."
    Question,
    /// "I want to do something but don't know what."
    Advice,
    /// "Please call me back."
    Callback,
}

impl Kind {
    /// In the order of the form.
    pub const ALL: [Self; 3] = [Self::Question, Self::Advice, Self::Callback];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Advice => "advice",
            Self::Callback => "callback",
        }
    }

    /// Reads [`Kind::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// How a question came in. Every channel counts the same (principle 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// The form on the web.
    Web,
    /// A mail.
    Mail,
    /// On the phone.
    Phone,
    /// At the desk.
    Desk,
    /// On paper.
    Paper,
}

impl Source {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Web, Self::Mail, Self::Phone, Self::Desk, Self::Paper];
    /// What the office notes for somebody.
    pub const NOTED: [Self; 3] = [Self::Phone, Self::Desk, Self::Paper];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Mail => "mail",
            Self::Phone => "phone",
            Self::Desk => "desk",
            Self::Paper => "paper",
        }
    }

    /// Reads [`Source::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.key() == key)
    }
}

/// Who has to answer: an office of the administration, or the engagement office where none is named; and there the one
/// who took it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Owner {
    /// The office; `None` is the engagement office.
    pub office: Option<OrganisationId>,
    /// Who took it on; `None` until somebody did.
    pub account: Option<AccountId>,
}

/// Who asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asker {
    /// What they are called; empty when they did not say.
    pub name: String,
    /// Where to write.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
    /// When they can be called.
    pub reachable: Option<String>,
}

/// A case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inquiry {
    /// Its key, which is also the number that is read out on the phone.
    pub id: InquiryId,
    /// What is wanted.
    pub kind: Kind,
    /// How it came in.
    pub source: Source,
    /// Key of the topic it is about.
    pub topic: Option<String>,
    /// In which language the person reads.
    pub locale: Locale,
    /// Where it stands.
    pub state: State,
    /// Who has to answer.
    pub owner: Owner,
    /// The promise.
    pub clock: Clock,
    /// The day on which somebody looks at it again.
    pub next: Option<Date>,
    /// When it came.
    pub received_at: Instant,
    /// When it was closed last.
    pub closed_at: Option<Instant>,
    /// Who asked; `None` once their data went.
    pub asker: Option<Asker>,
}

impl Inquiry {
    /// How it stands with the promise today.
    pub fn standing(&self, today: Date) -> Standing {
        self.clock.standing(self.state.waiting(), today)
    }

    /// Does it want somebody's hand today: new, promised until today, overdue, or its next date has come?
    pub fn is_due(&self, today: Date) -> bool {
        match self.state {
            State::New => true,
            State::Open => {
                matches!(self.standing(today), Standing::Late | Standing::Today)
                    || self.next.is_some_and(|next| next <= today)
            }
            State::AskedBack => self.next.is_some_and(|next| next <= today),
            State::Closed(_) | State::Merged(_) => false,
        }
    }
}
