//! The area in which an organisation works on its own: answers, keeps its offers true, joins and leaves the network.

pub(super) mod network;
pub(super) mod overview;
mod rows;
pub(super) mod signup;
pub(super) mod steps;

use i18n::Words;

/// What was just done, carried in the address so that the page after it can say so: `/unser-bereich?getan=pausieren`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Done {
    Accepted,
    Declined,
    StillTrue,
    Paused,
    Published,
    Ended,
    HandedIn,
    Saved,
    Signed,
    Left,
    DateAdded,
    Places,
    CalledOff,
}

impl Done {
    const ALL: [Self; 13] = [
        Self::Accepted,
        Self::Declined,
        Self::StillTrue,
        Self::Paused,
        Self::Published,
        Self::Ended,
        Self::HandedIn,
        Self::Saved,
        Self::Signed,
        Self::Left,
        Self::DateAdded,
        Self::Places,
        Self::CalledOff,
    ];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Accepted => "zugesagt",
            Self::Declined => "abgesagt",
            Self::StillTrue => "stimmt",
            Self::Paused => "pausieren",
            Self::Published => "veroeffentlichen",
            Self::Ended => "beenden",
            Self::HandedIn => "eingereicht",
            Self::Saved => "gespeichert",
            Self::Signed => "unterschrieben",
            Self::Left => "ausgetreten",
            Self::DateAdded => "termin",
            Self::Places => "plaetze",
            Self::CalledOff => "termin-abgesagt",
        }
    }

    pub(super) fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|done| done.key() == key)
    }

    /// The sentence that says so.
    pub(super) fn said(self, w: &Words) -> String {
        match self {
            Self::Accepted => w.area_done_accepted(),
            Self::Declined => w.area_done_declined(),
            Self::StillTrue => w.area_done_still_true(),
            Self::Paused => w.area_done_paused(),
            Self::Published => w.area_done_published(),
            Self::Ended => w.area_done_ended(),
            Self::HandedIn => w.area_done_handed_in(),
            Self::Saved => w.area_done_saved(),
            Self::Signed => w.area_done_signed(),
            Self::Left => w.area_done_left(),
            Self::DateAdded => w.area_done_date_added(),
            Self::Places => w.area_done_places(),
            Self::CalledOff => w.area_done_called_off(),
        }
    }

    /// The area, saying so.
    pub(super) fn address(self) -> String {
        format!("/unser-bereich?getan={}", self.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_reads_back_and_nothing_else_does() {
        for done in Done::ALL {
            assert_eq!(Done::from_key(done.key()), Some(done));
        }
        assert_eq!(Done::from_key("<b>"), None);
    }
}
