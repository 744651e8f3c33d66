//! Advice: a talk with somebody who wants to do something and does not know what yet. The sheet asks for time, place, what
//! they can, what they do not want, language and what helps them; three suggestions follow, and a day to ask again.

mod sheet;
mod state;

pub use sheet::{Adviser, Sheet, SheetForm, wish_from_text, wish_to_text};
pub use state::{Outcome, State, Step};

use crate::accounts::AccountId;
use crate::inquiries::{InquiryId, Source};
use crate::opportunities::OpportunityId;
use crate::people::PersonId;
use jiff::civil::Date;
use kernel::{Instant, Locale};

kernel::id!(
    /// A talk.
    AdviceId
);

/// So many working days after a talk somebody asks how it went, unless another day is agreed.
pub const ASK_AGAIN: u16 = 10;

/// A talk. What is counted stays; who it was with and what they said goes with [`Sheet`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// Its key, which is also the number on the slip.
    pub id: AdviceId,
    /// How it came about.
    pub source: Source,
    /// In which language the person reads.
    pub locale: Locale,
    /// Key of the topic they want.
    pub topic: Option<String>,
    /// Key of the district they want.
    pub district: Option<String>,
    /// Where it stands.
    pub state: State,
    /// The day on which somebody asks again.
    pub next: Option<Date>,
    /// Who of the office had the talk.
    pub adviser: Option<AccountId>,
    /// The question it came from.
    pub inquiry: Option<InquiryId>,
    /// When.
    pub held_at: Instant,
    /// When it was closed last.
    pub closed_at: Option<Instant>,
    /// The sheet; `None` once it went.
    pub sheet: Option<Sheet>,
    /// Who it is, where the hub knows them.
    pub person: Option<PersonId>,
}

impl Advice {
    /// Does somebody have to ask again?
    pub fn is_due(&self, today: Date) -> bool {
        self.state == State::Open && self.next.is_some_and(|next| next <= today)
    }
}

/// An offer that was suggested in a talk, or set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggested {
    /// Which.
    pub offer: OpportunityId,
    /// Do the words that were asked for occur in it?
    pub has_words: bool,
    /// It was set aside for this word, which somebody does not want.
    pub unwanted: Option<String>,
}
