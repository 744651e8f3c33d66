//! The pages on which events are written: the same for organisations in their own area and for the office at its desk.

pub(super) mod date;
pub(super) mod dates;
pub(super) mod feed;
pub(super) mod form;
pub(super) mod overview;
mod place;
pub(super) mod review;
mod written;

use i18n::Words;
use place::{Door, Whose};

/// What was just done, carried in the address so that the page after it can say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Done {
    HandedIn,
    Published,
    Saved,
    Ended,
    SentBack,
    Added,
    Moved,
    Cancelled,
    Counted,
    Approved,
    Stopped,
    Address,
    Read,
}

impl Done {
    const ALL: [Self; 13] = [
        Self::HandedIn,
        Self::Published,
        Self::Saved,
        Self::Ended,
        Self::SentBack,
        Self::Added,
        Self::Moved,
        Self::Cancelled,
        Self::Counted,
        Self::Approved,
        Self::Stopped,
        Self::Address,
        Self::Read,
    ];

    const fn key(self) -> &'static str {
        match self {
            Self::HandedIn => "eingereicht",
            Self::Published => "veroeffentlicht",
            Self::Saved => "gespeichert",
            Self::Ended => "beendet",
            Self::SentBack => "zurueckgegeben",
            Self::Added => "hinzugefuegt",
            Self::Moved => "verlegt",
            Self::Cancelled => "abgesagt",
            Self::Counted => "gezaehlt",
            Self::Approved => "freigegeben",
            Self::Stopped => "entfernt",
            Self::Address => "adresse",
            Self::Read => "gelesen",
        }
    }

    /// The sentence for what the address says; "" for nothing.
    fn said(visit: &crate::visit::Visit) -> String {
        let key = visit.query_value("getan").unwrap_or_default();
        let done = Self::ALL.into_iter().find(|done| done.key() == key);
        done.map(|done| done.words(visit.words())).unwrap_or_default()
    }

    fn words(self, w: &Words) -> String {
        match self {
            Self::HandedIn => w.desk_events_done_handed_in(),
            Self::Published => w.desk_events_done_published(),
            Self::Saved => w.desk_events_done_saved(),
            Self::Ended => w.desk_events_done_ended(),
            Self::SentBack => w.desk_events_done_sent_back(),
            Self::Added => w.desk_events_done_added(),
            Self::Moved => w.desk_events_done_moved(),
            Self::Cancelled => w.desk_events_done_cancelled(),
            Self::Counted => w.desk_events_done_counted(),
            Self::Approved => w.desk_events_done_approved(),
            Self::Stopped => w.desk_events_done_stopped(),
            Self::Address => w.desk_events_done_address(),
            Self::Read => w.desk_events_done_read(),
        }
    }
}
