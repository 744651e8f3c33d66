//! A person's step towards an offer: from the first "I would like to" to the organisation's answer, and back out of it.

mod called_off;
mod draft;
mod state;
mod untold;

pub use called_off::{CallingOff, Hears};
pub use draft::{Guardian, SignupDraft, SignupForm, Terms};
pub use state::{Answer, Confirmed, Ending, Refused, SignupState, hold_until};
pub use untold::{Listener, Mailboxes, lasting, untold};

use crate::opportunities::{OpportunityId, ShiftId, Way};
use crate::organisations::OrganisationId;
use crate::people::{Contact, PersonId};
use kernel::{Instant, Locale, PublicId};

kernel::id!(
    /// A sign-up.
    SignupId
);

/// How somebody came to us. Every channel counts the same (principle 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// By themselves, on the web.
    Web,
    /// At the desk.
    Desk,
    /// On the phone.
    Phone,
    /// On paper.
    Paper,
}

impl Channel {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Web, Self::Desk, Self::Phone, Self::Paper];

    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Desk => "desk",
            Self::Phone => "phone",
            Self::Paper => "paper",
        }
    }

    /// Reads [`Channel::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.key() == key)
    }
}

/// Has the organisation been told of a sign-up?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The address is certain, and where a guardian has to say yes, the yes is there.
    Announced,
    /// Not yet, or it never came to that.
    Unannounced,
}

/// A sign-up as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signup {
    /// Its key.
    pub id: SignupId,
    /// Its name in links.
    pub public_id: PublicId,
    /// For which offer.
    pub opportunity: OpportunityId,
    /// For which date, where there are dates.
    pub shift: Option<ShiftId>,
    /// Whose offer it is.
    pub organisation: OrganisationId,
    /// How one gets into this offer; kept as it was when signing up.
    pub way: Way,
    /// Where it stands.
    pub state: SignupState,
    /// How it came.
    pub channel: Channel,
    /// Name and ways to answer.
    pub contact: Contact,
    /// The person, once the address is confirmed.
    pub person: Option<PersonId>,
    /// What the person wanted to say.
    pub message: Option<String>,
    /// In which language to answer.
    pub locale: Locale,
    /// Who must say yes first, for somebody under 16.
    pub guardian: Option<Guardian>,
    /// When the guardian said yes.
    pub consented_at: Option<Instant>,
    /// When it came.
    pub created_at: Instant,
    /// When the address was confirmed.
    pub confirmed_at: Option<Instant>,
    /// When it was answered, withdrawn or lapsed.
    pub ended_at: Option<Instant>,
    /// The reason that was given for a no.
    pub reason: Option<String>,
}

impl Signup {
    /// Has its organisation been told of it?
    pub const fn standing(&self) -> Standing {
        let guardian_agrees = self.guardian.is_none() || self.consented_at.is_some();
        if self.confirmed_at.is_some() && guardian_agrees {
            Standing::Announced
        } else {
            Standing::Unannounced
        }
    }
}
