use super::{Suit, Suits};
use kernel::{Weekday, Weekdays};

/// How much time somebody has each time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimeNeed {
    /// An hour at most.
    Hour,
    /// Two hours at most.
    TwoHours,
    /// Once is enough: single dates, or something to try once.
    Once,
    /// Regularly.
    Regular,
}

impl TimeNeed {
    /// In the order of the filter.
    pub const ALL: [Self; 4] = [Self::Hour, Self::TwoHours, Self::Once, Self::Regular];

    /// As in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Hour => "1h",
            Self::TwoHours => "2h",
            Self::Once => "once",
            Self::Regular => "regular",
        }
    }

    /// Reads [`TimeNeed::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|need| need.key() == key)
    }

    /// The longest it may take each time, where that is the point.
    pub const fn longest(self) -> Option<u16> {
        match self {
            Self::Hour => Some(60),
            Self::TwoHours => Some(120),
            Self::Once | Self::Regular => None,
        }
    }
}

/// What somebody looks for. Unknown values in an address are as if they were not there: an old link still opens.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words, all of which must occur; already in lower case.
    pub words: Vec<String>,
    /// Key of the topic.
    pub topic: Option<String>,
    /// Key of the district; offers for the whole town fit too.
    pub district: Option<String>,
    /// How much time.
    pub time: Option<TimeNeed>,
    /// On one of these days.
    pub weekdays: Weekdays,
    /// Suits all of these.
    pub suits: Suits,
    /// Only offers with a free place.
    pub free: bool,
}

impl Filter {
    /// Words beyond these are left out: nobody types more, and each costs a look at every text.
    const MOST_WORDS: usize = 6;

    /// Splits what was typed into words.
    pub fn words_of(typed: &str) -> Vec<String> {
        typed
            .chars()
            .take(120)
            .collect::<String>()
            .to_lowercase()
            .split(|sign: char| !sign.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(Self::MOST_WORDS)
            .map(str::to_owned)
            .collect()
    }

    /// The pairs of a canonical address, in a fixed order: the same wish has one address.
    pub fn to_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if !self.words.is_empty() {
            pairs.push(("q", self.words.join(" ")));
        }
        pairs.extend(self.topic.iter().map(|topic| ("topic", topic.clone())));
        pairs.extend(self.district.iter().map(|district| ("district", district.clone())));
        pairs.extend(self.time.map(|time| ("time", time.key().to_owned())));
        pairs.extend(self.weekdays.iter().map(|day| ("day", day.key().to_owned())));
        pairs.extend(self.suits.iter().map(|suit| ("suits", suit.key().to_owned())));
        if self.free {
            pairs.push(("free", "1".to_owned()));
        }
        pairs
    }

    /// Reads the pairs of an address.
    pub fn from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut filter = Self::default();
        let (mut days, mut suits) = (Vec::new(), Vec::new());
        for (name, value) in pairs {
            match name {
                "q" => filter.words = Self::words_of(value),
                "topic" if !value.is_empty() => filter.topic = Some(value.to_owned()),
                "district" if !value.is_empty() => filter.district = Some(value.to_owned()),
                "time" => filter.time = TimeNeed::from_key(value),
                "day" => days.extend(Weekday::from_key(value)),
                "suits" => suits.extend(Suit::from_key(value)),
                "free" => filter.free = value == "1",
                _ => {}
            }
        }
        filter.weekdays = days.into_iter().collect();
        filter.suits = suits.into_iter().collect();
        filter
    }

    /// Is nothing asked for?
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_same_wish_has_one_address() {
        let one =
            Filter::from_pairs([("suits", "try_once"), ("q", " Garten,  Brauck"), ("suits", "wheelchair")]);
        let other = Filter::from_pairs([
            ("suits", "wheelchair"),
            ("suits", "try_once"),
            ("q", "garten brauck"),
            ("x", "y"),
        ]);
        assert_eq!(one.to_pairs(), other.to_pairs());
    }

    proptest! {
        #[test]
        fn an_address_reads_back_to_the_same_wish(
            typed in ".{0,60}", time in "(1h|2h|once|regular|nix)", day in "(mon|sun|xyz)", free in "[01]",
        ) {
            let filter = Filter::from_pairs([("q", typed.as_str()), ("time", &time), ("day", &day), ("free", &free)]);
            let pairs = filter.to_pairs();
            let again = Filter::from_pairs(pairs.iter().map(|(name, value)| (*name, value.as_str())));
            prop_assert_eq!(filter, again);
        }
    }
}
