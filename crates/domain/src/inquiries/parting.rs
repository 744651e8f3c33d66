//! Two cases that became one are taken apart again: with whom goes what was said in between.

use super::{Entry, EntryKind, Way};

/// Which of two cases had a mailbox before they became one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mailbox {
    /// The one that stayed alone: whatever was mailed went to it and came from it.
    Kept,
    /// The one that went into it alone.
    Gone,
    /// Both, and it is the same: a mail does not tell which question it means.
    Both,
    /// None of them.
    Neither,
}

impl Mailbox {
    /// From the addresses that the two had.
    pub const fn of(kept: Option<&String>, gone: Option<&String>) -> Self {
        match (kept, gone) {
            (Some(_), None) => Self::Kept,
            (None, Some(_)) => Self::Gone,
            (Some(_), Some(_)) => Self::Both,
            (None, None) => Self::Neither,
        }
    }

    /// Can it be told later to which of the two a mail belonged?
    pub const fn tells(self) -> bool {
        matches!(self, Self::Kept | Self::Gone)
    }
}

/// Does this, said since the two became one, go with the case that is taken out again? It does when it came in by that
/// case's own link or address (`named`), and when it was mailed while that case alone had a mailbox. What nobody can tell
/// stays with the one that was worked on.
pub fn goes_along(entry: &Entry, named: bool, mailbox: Mailbox) -> bool {
    let from_person = entry.kind == EntryKind::Heard && entry.author.is_none();
    named || (mailbox == Mailbox::Gone && (entry.way == Some(Way::Mail) || from_person))
}

#[cfg(test)]
mod tests {
    use super::super::EntryId;
    use super::*;
    use crate::accounts::AccountId;
    use kernel::Instant;
    use proptest::prelude::*;

    fn entry(kind: EntryKind, way: Option<Way>, author: Option<i64>) -> Entry {
        Entry {
            id: EntryId::new(1),
            origin: None,
            kind,
            way,
            text: "…".to_owned(),
            at: Instant::from_micros(0),
            author: author.map(AccountId::new),
            other_address: None,
        }
    }

    #[test]
    fn what_was_mailed_goes_with_the_only_mailbox_there_was() {
        let answer = entry(EntryKind::Answer, Some(Way::Mail), Some(1));
        let heard = entry(EntryKind::Heard, None, None);
        for said in [&answer, &heard] {
            assert!(goes_along(said, false, Mailbox::Gone));
            for other in [Mailbox::Kept, Mailbox::Both, Mailbox::Neither] {
                assert!(!goes_along(said, false, other), "{other:?}");
                assert!(goes_along(said, true, other), "by its own link");
            }
        }
        // On the phone and in notes nobody can tell.
        assert!(!goes_along(&entry(EntryKind::Answer, Some(Way::Phone), Some(1)), false, Mailbox::Gone));
        assert!(!goes_along(&entry(EntryKind::Note, None, Some(1)), false, Mailbox::Gone));
    }

    #[test]
    fn two_with_one_mailbox_or_none_are_not_told_apart() {
        let (one, none) = (Some("ana@post.example".to_owned()), None);
        let of = |kept: &Option<String>, gone: &Option<String>| Mailbox::of(kept.as_ref(), gone.as_ref());
        assert!(of(&one, &none).tells() && of(&none, &one).tells());
        assert!(!of(&one, &one).tells() && !of(&none, &none).tells());
    }

    proptest! {
        /// Whatever was said: no mail stays behind with a case that has no address, and nothing leaves the one that has it.
        #[test]
        fn nothing_mailed_is_left_without_an_address(kind in 0_usize..7, way in prop::option::of(0_usize..4), author in prop::option::of(1_i64..3), named: bool, which in 0_usize..4) {
            let mailbox = [Mailbox::Kept, Mailbox::Gone, Mailbox::Both, Mailbox::Neither][which];
            let said = entry(EntryKind::ALL[kind], way.map(|at| Way::ALL[at]), author);
            let goes = goes_along(&said, named, mailbox);
            prop_assert!(goes || !named);
            if said.way == Some(Way::Mail) && mailbox == Mailbox::Gone {
                prop_assert!(goes);
            }
            if mailbox != Mailbox::Gone {
                prop_assert_eq!(goes, named);
            }
        }
    }
}
