//! Letters about ideas: to whoever told or supports one, to an office, to whoever drafts an answer. None of them names anybody
//! but its reader.

use super::names::harmless;
use super::sheet::{Sheet, quote};
use i18n::{Words, plain};

/// To whom a letter about an idea goes: it says why it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdeaReader {
    /// Whoever told it.
    Author,
    /// Whoever supports it.
    Supporter,
    /// Somebody who answers, or helps with it.
    Office,
}

/// What a letter about an idea says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdeaLetter {
    /// Which one it is, as its words are chosen.
    pub kind: &'static str,
    /// What its reader is called; "" where that is not known.
    pub person: String,
    /// To whom it goes.
    pub reader: IdeaReader,
    /// What the idea is called.
    pub title: String,
    /// The one into which it went; "" for none.
    pub into: String,
    /// Who answers, or did.
    pub office: String,
    /// Until when something is promised.
    pub day: String,
    /// What the answer says, in short; "" for none.
    pub outcome: String,
    /// What was said, in the words in which it was; "" for nothing.
    pub said: String,
    /// Where it leads.
    pub link: String,
}

pub(super) fn about(w: &Words, it: &IdeaLetter) -> Sheet {
    let (title, into) = (harmless(&it.title), harmless(&it.into));
    let told = w.ideas_mail(it.kind, title, it.day.as_str(), it.office.as_str(), into);
    let outcome = (!it.outcome.is_empty()).then(|| w.ideas_mail_outcome(it.outcome.as_str()));
    let said = (!it.said.is_empty()).then(|| quote(&it.said));
    let blocks = [Some(told), Some(it.link.clone()), outcome, said];
    Sheet {
        subject: plain(&w.ideas_mail_subject(it.kind, harmless(&it.title))),
        name: (!it.person.is_empty()).then(|| harmless(&it.person)),
        blocks: blocks.into_iter().flatten().collect(),
        why: match it.reader {
            IdeaReader::Author => w.ideas_mail_why_author(),
            IdeaReader::Supporter => w.ideas_mail_why_supporter(),
            IdeaReader::Office => w.ideas_mail_why_office(),
        },
        calendar: None,
    }
}
