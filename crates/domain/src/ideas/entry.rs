use super::Against;

/// What was said or noted about an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// What whoever told it was asked back; everybody reads it.
    AskBack,
    /// What they wrote or said.
    Heard,
    /// What only the office reads.
    Note,
    /// Why it went to another office.
    HandOver,
    /// An answer that somebody drafted.
    Draft,
    /// Why it is not put up.
    Reason,
    /// An objection.
    Objection(Against),
    /// What somebody else decided, and why.
    Decision(Against),
    /// Why it is over; everybody reads it.
    Closing,
}

impl Said {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::AskBack,
        Self::Heard,
        Self::Note,
        Self::HandOver,
        Self::Draft,
        Self::Reason,
        Self::Objection(Against::Declined),
        Self::Objection(Against::Answer),
        Self::Decision(Against::Declined),
        Self::Decision(Against::Answer),
        Self::Closing,
    ];

    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AskBack => "ask_back",
            Self::Heard => "heard",
            Self::Note => "note",
            Self::HandOver => "hand_over",
            Self::Draft => "draft",
            Self::Reason => "reason",
            Self::Objection(Against::Declined) => "objection_declined",
            Self::Objection(Against::Answer) => "objection_answer",
            Self::Decision(Against::Declined) => "decision_declined",
            Self::Decision(Against::Answer) => "decision_answer",
            Self::Closing => "closing",
        }
    }

    /// Reads [`Said::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|said| said.key() == key)
    }

    /// Does everybody read it?
    pub const fn is_public(self) -> bool {
        matches!(self, Self::AskBack | Self::Closing)
    }

    /// Does whoever told the idea read it?
    pub const fn is_for_the_author(self) -> bool {
        !matches!(self, Self::Note | Self::HandOver | Self::Draft)
    }

    /// Is it theirs, and goes with them?
    pub const fn is_by_the_author(self) -> bool {
        matches!(self, Self::Heard | Self::Objection(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_office_notes_is_read_by_nobody_else() {
        for said in [Said::Note, Said::HandOver, Said::Draft] {
            assert!(!said.is_public() && !said.is_for_the_author(), "{said:?}");
        }
        for said in Said::ALL {
            assert_eq!(Said::from_key(said.key()), Some(said));
            assert!(!said.is_by_the_author() || (said.is_for_the_author() && !said.is_public()), "{said:?}");
        }
    }
}
