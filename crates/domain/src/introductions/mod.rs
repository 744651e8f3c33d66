//! Introductions: a person to an organisation, or two organisations to each other. Nothing is passed on before whoever it is
//! about said yes; what is passed on, who said yes, how and when stands in the record.

mod draft;
mod state;

pub use draft::{Agrees, Between, Draft, IntroductionForm};
pub use state::{State, Step};

use crate::advice::AdviceId;
use crate::opportunities::OpportunityId;
use crate::organisations::OrganisationId;
use crate::signups::SignupId;
use jiff::civil::Date;
use kernel::Instant;

kernel::id!(
    /// An introduction.
    IntroductionId
);

/// So many working days after it was passed on somebody asks what came of it.
pub const ASK_AGAIN: u16 = 10;

/// How somebody said yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// On the phone.
    Phone,
    /// At the desk.
    Desk,
    /// In writing.
    Form,
}

impl Way {
    /// In the order of the form.
    pub const ALL: [Self; 3] = [Self::Phone, Self::Desk, Self::Form];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Desk => "desk",
            Self::Form => "form",
        }
    }

    /// Reads [`Way::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.key() == key)
    }
}

/// A yes: of whom, how, when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Who said it.
    pub by: String,
    /// How.
    pub way: Way,
    /// When.
    pub at: Instant,
}

/// One of the two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The person; of two organisations the first.
    First,
    /// The second of two organisations.
    Second,
}

/// What is passed on, and who agreed to it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// The person's name; empty between organisations, and where a sign-up carries it.
    pub name: String,
    /// Where to write to them.
    pub email: Option<String>,
    /// Where to call them.
    pub phone: Option<String>,
    /// What is said besides.
    pub message: Option<String>,
    /// The yes of the person; of two organisations that of the first.
    pub agreed: Option<Agreement>,
    /// The yes of the second organisation.
    pub other_agreed: Option<Agreement>,
    /// Why nothing came of it.
    pub reason: Option<String>,
}

/// An introduction. That there was one stays and is counted; what was said goes with [`Said`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Introduction {
    /// Its key.
    pub id: IntroductionId,
    /// The talk it came from.
    pub advice: Option<AdviceId>,
    /// The organisation; of two the first.
    pub organisation: OrganisationId,
    /// The second organisation; `None` where a person is introduced.
    pub other: Option<OrganisationId>,
    /// The offer it is about.
    pub offer: Option<OpportunityId>,
    /// The sign-up that carries it: everything further happens there.
    pub signup: Option<SignupId>,
    /// Where it stands.
    pub state: State,
    /// Somebody has to call the first organisation, which no mail reaches.
    pub tell: bool,
    /// Somebody has to call the second one.
    pub tell_other: bool,
    /// The day on which somebody asks what came of it.
    pub next: Option<Date>,
    /// When it was begun.
    pub created_at: Instant,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// What is passed on; `None` once it went.
    pub said: Option<Said>,
}

impl Introduction {
    /// Did everybody say yes whose yes it needs?
    pub fn is_agreed(&self) -> bool {
        let second = |said: &Said| self.other.is_none() || said.other_agreed.is_some();
        self.said.as_ref().is_some_and(|said| said.agreed.is_some() && second(said))
    }

    /// Does it want somebody's hand: a call to make, or its day has come?
    pub fn is_due(&self, today: Date) -> bool {
        self.tell || self.tell_other || (self.state.is_open() && self.next.is_some_and(|next| next <= today))
    }
}
