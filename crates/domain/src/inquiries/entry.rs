use super::{Closing, EntryId, InquiryId};
use crate::accounts::AccountId;
use crate::fields::{Fault, Faults};
use kernel::{Instant, Prose};

/// What an entry of a case is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// The question with which it began.
    Asked,
    /// The person wrote or said more.
    Heard,
    /// What the person was told.
    Answer,
    /// What the person was asked back.
    AskBack,
    /// What only the office reads.
    Note,
    /// Why it went to somebody else.
    HandOver,
    /// Why it was closed, as the person reads it.
    Closing,
}

impl EntryKind {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Asked, Self::Heard, Self::Answer, Self::AskBack, Self::Note, Self::HandOver, Self::Closing];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Heard => "heard",
            Self::Answer => "answer",
            Self::AskBack => "ask_back",
            Self::Note => "note",
            Self::HandOver => "hand_over",
            Self::Closing => "closing",
        }
    }

    /// Reads [`EntryKind::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// Does the person who asked see it? What the office notes for itself is nobody else's business.
    pub const fn is_for_the_person(self) -> bool {
        match self {
            Self::Asked | Self::Heard | Self::Answer | Self::AskBack | Self::Closing => true,
            Self::Note | Self::HandOver => false,
        }
    }
}

/// How the person hears of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// By mail, and on the page of the personal link.
    Mail,
    /// Somebody said it on the phone.
    Phone,
    /// Somebody said it at the desk.
    Desk,
    /// By a letter that is printed.
    Letter,
}

impl Way {
    /// In the order of the form.
    pub const ALL: [Self; 4] = [Self::Mail, Self::Phone, Self::Desk, Self::Letter];

    /// As stored and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Phone => "phone",
            Self::Desk => "desk",
            Self::Letter => "letter",
        }
    }

    /// Reads [`Way::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.key() == key)
    }
}

/// One thing that was said or noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its key.
    pub id: EntryId,
    /// The case it came in with, where that went into this one.
    pub origin: Option<InquiryId>,
    /// What it is.
    pub kind: EntryKind,
    /// How the person heard of it, or how it came.
    pub way: Option<Way>,
    /// The words.
    pub text: String,
    /// When.
    pub at: Instant,
    /// Who of the office wrote it.
    pub author: Option<AccountId>,
    /// The address it came from, where that is not the one of the person who asked.
    pub other_address: Option<String>,
}

/// What the office says in a case, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SaidForm {
    /// Key of the kind: answer, question back, note, or what was heard.
    pub kind: String,
    /// Key of the way.
    pub way: String,
    /// The words.
    pub text: String,
    /// Key of the reason when the case is closed with it; empty when it goes on.
    pub closing: String,
}

/// What the office says in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What it is.
    pub kind: EntryKind,
    /// How the person hears of it; a note has none.
    pub way: Option<Way>,
    /// The words.
    pub text: Prose<8000>,
    /// Why the case is closed with it.
    pub closing: Option<Closing>,
}

impl Said {
    /// Reads the form. `has_mail`: can the person be written to?
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &SaidForm, has_mail: bool) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let kinds = [EntryKind::Answer, EntryKind::AskBack, EntryKind::Note, EntryKind::Heard];
        let kind = EntryKind::from_key(&form.kind).filter(|kind| kinds.contains(kind));
        let kind = faults.take("entry", kind.ok_or(Fault::Choice));
        let tells = matches!(kind, Some(EntryKind::Answer | EntryKind::AskBack));
        let way = match (kind, Way::from_key(&form.way)) {
            (Some(EntryKind::Note), _) => Some(None),
            (_, Some(Way::Mail)) if tells && !has_mail => faults.take("way", Err(Fault::Choice)),
            (_, Some(way)) => Some(Some(way)),
            (_, None) => faults.take("way", Err(Fault::Choice)),
        };
        let text = faults.take("text", Prose::parse(&form.text));
        let closing = match form.closing.as_str() {
            "" => Some(None),
            key if kind == Some(EntryKind::Answer) => {
                faults.take("and_close", Closing::from_key(key).map(Some).ok_or(Fault::Choice))
            }
            // What waits for the person is not over.
            _ => faults.take("and_close", Err(Fault::Choice)),
        };
        let said = (|| Some(Self { kind: kind?, way: way?, text: text?, closing: closing? }))();
        said.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(kind: &str, way: &str, closing: &str) -> SaidForm {
        SaidForm { kind: kind.into(), way: way.into(), text: "Ja.".into(), closing: closing.into() }
    }

    fn fields(form: &SaidForm, has_mail: bool) -> Vec<&'static str> {
        let faults = Said::parse(form, has_mail).err();
        faults.map(|faults| faults.iter().map(|(field, _)| field).collect()).unwrap_or_default()
    }

    #[test]
    fn nobody_is_written_to_who_left_no_address() {
        assert_eq!(fields(&form("answer", "mail", ""), false), ["way"]);
        assert_eq!(fields(&form("answer", "phone", ""), false), [""; 0]);
        assert_eq!(fields(&form("answer", "mail", "answered"), true), [""; 0]);
        // What somebody wrote to us does not go out.
        assert_eq!(fields(&form("heard", "mail", ""), false), [""; 0]);
    }

    #[test]
    fn a_note_has_no_way_and_closes_nothing() {
        assert_eq!(Said::parse(&form("note", "mail", ""), true).map(|said| said.way), Ok(None));
        for kind in ["note", "ask_back", "heard"] {
            assert_eq!(fields(&form(kind, "phone", "answered"), true), ["and_close"], "{kind}");
        }
        assert_eq!(fields(&form("hand_over", "phone", ""), true), ["entry"]);
    }

    #[test]
    fn what_the_office_notes_for_itself_is_not_for_the_person() {
        assert!(!EntryKind::Note.is_for_the_person() && !EntryKind::HandOver.is_for_the_person());
        assert!(EntryKind::Answer.is_for_the_person());
        for kind in EntryKind::ALL {
            assert_eq!(EntryKind::from_key(kind.key()), Some(kind));
        }
    }
}
