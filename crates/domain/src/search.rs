//! What is searched: kinds of things that everybody may find, and which searches may be counted.

use crate::opportunities::{Rhythm, Suit, Suits, TimeNeed};

/// What kind of thing was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An offer.
    Offer,
    /// An event.
    Event,
    /// An organisation.
    Organisation,
    /// Somebody who answers for a topic.
    Contact,
    /// A text of the office: a page, a guide, an answer, news.
    Article,
    /// An agreement that may be public.
    Agreement,
    /// A page of the hub itself.
    Page,
}

impl Kind {
    /// In the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Offer,
        Self::Event,
        Self::Organisation,
        Self::Contact,
        Self::Article,
        Self::Agreement,
        Self::Page,
    ];

    /// As in addresses and in the index.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Event => "event",
            Self::Organisation => "organisation",
            Self::Contact => "contact",
            Self::Article => "article",
            Self::Agreement => "agreement",
            Self::Page => "page",
        }
    }

    /// Reads [`Kind::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// The answers to "how much time" that an offer fits, as the list of offers has them.
pub fn times(rhythm: Rhythm, minutes: u16, suits: Suits) -> Vec<TimeNeed> {
    let fits = |need: &TimeNeed| match need {
        TimeNeed::Hour | TimeNeed::TwoHours => need.longest().is_some_and(|longest| minutes <= longest),
        TimeNeed::Once => rhythm == Rhythm::Once || suits.contains(Suit::TryOnce),
        TimeNeed::Regular => matches!(rhythm, Rhythm::Weekly | Rhythm::Fortnightly | Rhythm::Monthly),
    };
    TimeNeed::ALL.into_iter().filter(fits).collect()
}

/// A search that found nothing is shown to the office once it came so often: fewer may point at one person.
pub const SHOWN_FROM: i64 = 5;
/// So many different ones are counted in a month; then only those that are known count on.
pub const MOST_A_MONTH: i64 = 2_000;
const MOST_LETTERS: usize = 60;
const MOST_WORDS: usize = 5;
/// So many digits may be a telephone number or a date of birth.
const MANY_DIGITS: usize = 5;

/// What is written down of a search that found nothing: its words in small letters. Nothing of one that is long enough to be
/// a message, or that looks like a mail address, a link or a number somebody has.
pub fn countable(query: &str) -> Option<String> {
    let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    let joined = words.join(" ");
    let digits = joined.chars().filter(|sign| sign.is_numeric()).count();
    let looks_private = joined.contains(['@', '/', '\\', '<', '>']) || digits >= MANY_DIGITS;
    let is_said = joined.chars().any(char::is_alphabetic) && !joined.chars().any(char::is_control);
    let is_short = words.len() <= MOST_WORDS && joined.chars().count() <= MOST_LETTERS;
    (is_said && is_short && !looks_private).then_some(joined)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_looks_like_somebodys_is_not_counted() {
        for query in [
            "ayse@example.org",
            "0221 4710-123",
            "geboren 12.03.1961",
            "https://example.org",
            "ich heiße Ayşe und suche einen Platz für meine Tochter",
            "",
            "   ",
            "???",
            "a\u{0}b",
        ] {
            assert_eq!(countable(query), None, "{query}");
        }
        assert_eq!(countable("  Hunde  Ausführen "), Some("hunde ausführen".to_owned()));
        assert_eq!(countable("Erste Hilfe 2026"), Some("erste hilfe 2026".to_owned()));
    }

    #[test]
    fn an_offer_fits_the_times_that_the_list_finds_it_by() {
        let try_once: Suits = [Suit::TryOnce].into_iter().collect();
        assert_eq!(
            times(Rhythm::Weekly, 60, Suits::default()),
            [TimeNeed::Hour, TimeNeed::TwoHours, TimeNeed::Regular]
        );
        assert_eq!(times(Rhythm::Flexible, 180, try_once), [TimeNeed::Once]);
        assert_eq!(times(Rhythm::Once, 120, Suits::default()), [TimeNeed::TwoHours, TimeNeed::Once]);
    }

    #[test]
    fn every_kind_reads_back() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_key(kind.key()), Some(kind));
        }
    }

    proptest! {
        #[test]
        fn what_is_counted_is_short_and_reads_the_same_again(query in "\\PC{0,90}") {
            if let Some(kept) = countable(&query) {
                prop_assert!(kept.chars().count() <= MOST_LETTERS);
                prop_assert!(!kept.contains('@'));
            }
        }
    }
}
