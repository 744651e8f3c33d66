//! What fits somebody: one rule for the desk, the guide, and whoever else suggests. Offers that meet every wish come first;
//! where they are few, those that miss the least, with what they miss. Nothing is hidden: each suggestion says why.

use super::{Filter, Rhythm, Suit, Suits, TimeNeed, Times};
use kernel::Weekdays;

/// Something that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wish {
    /// How much time.
    Time,
    /// On these days.
    Weekdays,
    /// This topic.
    Topic,
    /// This district.
    District,
    /// These words.
    Words,
    /// It suits somebody so.
    Suit(Suit),
}

impl Wish {
    /// What is asked for, in the order in which people give it up: what stands first goes first.
    pub fn all_in(filter: &Filter) -> Vec<Self> {
        let asked = [
            (Self::Time, filter.time.is_some()),
            (Self::Weekdays, !filter.weekdays.is_empty()),
            (Self::Topic, filter.topic.is_some()),
            (Self::District, filter.district.is_some()),
            (Self::Words, !filter.words.is_empty()),
        ];
        let asked = asked.into_iter().filter(|(_, asked)| *asked).map(|(wish, _)| wish);
        asked.chain(filter.suits.iter().map(Self::Suit)).collect()
    }

    /// What nobody gives up: who sits in a wheelchair, is under 18 or speaks little German cannot do without.
    pub const fn is_a_need(self) -> bool {
        matches!(self, Self::Suit(Suit::Wheelchair | Suit::Under18 | Suit::LittleGerman))
    }

    /// The same wishes without this one.
    pub fn taken_out_of(self, filter: &Filter) -> Filter {
        let mut wider = filter.clone();
        match self {
            Self::Time => wider.time = None,
            Self::Weekdays => wider.weekdays = Weekdays::default(),
            Self::Topic => wider.topic = None,
            Self::District => wider.district = None,
            Self::Words => wider.words.clear(),
            Self::Suit(given_up) => {
                wider.suits = wider.suits.iter().filter(|suit| *suit != given_up).collect();
            }
        }
        wider
    }

    /// How much it hurts to miss it: two small wishes may weigh less than a large one.
    const fn weight(self) -> u32 {
        match self {
            Self::Time | Self::Suit(Suit::TryOnce) => 1,
            Self::Weekdays => 2,
            Self::Topic => 3,
            Self::District => 4,
            Self::Words => 5,
            Self::Suit(Suit::FromHome | Suit::WithChildren | Suit::Groups) => 6,
            Self::Suit(Suit::Wheelchair | Suit::Under18 | Suit::LittleGerman) => 100,
        }
    }
}

/// What is known of an offer when it is suggested.
#[derive(Debug, Clone, Copy)]
pub struct Offered<'a> {
    /// Key of its topic.
    pub topic: &'a str,
    /// Its districts; none is the whole town.
    pub districts: &'a [String],
    /// When and how long.
    pub times: &'a Times,
    /// For whom it suits.
    pub suits: Suits,
    /// The words that were asked for occur in it.
    pub has_words: bool,
}

/// What it misses, in the order of [`Wish::all_in`].
pub fn misses(filter: &Filter, offer: &Offered<'_>) -> Vec<Wish> {
    let missed = |wish: &Wish| match wish {
        Wish::Time => filter.time.is_some_and(|need| !fits_time(need, offer)),
        Wish::Weekdays => !filter.weekdays.iter().any(|day| offer.times.weekdays.contains(day)),
        Wish::Topic => filter.topic.as_deref() != Some(offer.topic),
        Wish::District => {
            !offer.districts.is_empty()
                && !filter.district.as_ref().is_some_and(|wanted| offer.districts.contains(wanted))
        }
        Wish::Words => !offer.has_words,
        Wish::Suit(suit) => !offer.suits.contains(*suit),
    };
    Wish::all_in(filter).into_iter().filter(missed).collect()
}

fn fits_time(need: TimeNeed, offer: &Offered<'_>) -> bool {
    match need {
        TimeNeed::Hour | TimeNeed::TwoHours => {
            need.longest().is_none_or(|longest| offer.times.minutes <= longest)
        }
        TimeNeed::Once => offer.times.rhythm == Rhythm::Once || offer.suits.contains(Suit::TryOnce),
        TimeNeed::Regular => {
            matches!(offer.times.rhythm, Rhythm::Weekly | Rhythm::Fortnightly | Rhythm::Monthly)
        }
    }
}

/// How far a suggestion may be from what was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// The most suggestions.
    pub most: usize,
    /// With so many that fit in everything, near misses are left out.
    pub enough: usize,
    /// The most that miss the same things.
    pub alike: usize,
    /// The most wishes one may miss.
    pub misses: usize,
}

impl Reach {
    /// For the desk: more than eight nobody reads out on the phone, and what misses two wishes is another thing.
    pub const DESK: Self = Self { most: 8, enough: 3, alike: 3, misses: 1 };
    /// For the guide: three, and always something, however little of it fits.
    pub const GUIDE: Self = Self { most: 3, enough: 3, alike: 3, misses: usize::MAX };

    /// Is a suggestion with these misses within reach? At the desk one that meets nothing that was asked for is none.
    fn takes(self, missed: &[Wish], asked: usize) -> bool {
        let needs_met = missed.iter().all(|wish| !wish.is_a_need());
        let meets_something = missed.len() < asked || self.misses > 1 || asked == 0;
        missed.len() <= self.misses && needs_met && meets_something
    }
}

/// The candidates to suggest, best first, each with what it misses. Among equals the order they came in stays.
pub fn suggest<T>(
    filter: &Filter,
    reach: Reach,
    candidates: Vec<T>,
    offered: impl Fn(&T) -> Offered<'_>,
) -> Vec<(T, Vec<Wish>)> {
    let asked = Wish::all_in(filter).len();
    let mut found: Vec<(T, Vec<Wish>)> = candidates
        .into_iter()
        .map(|candidate| {
            let missed = misses(filter, &offered(&candidate));
            (candidate, missed)
        })
        .filter(|(_, missed)| reach.takes(missed, asked))
        .collect();
    found.sort_by_key(|(_, missed)| missed.iter().map(|wish| wish.weight()).sum::<u32>());
    let exact = found.iter().take_while(|(_, missed)| missed.is_empty()).count();
    if exact >= reach.enough {
        found.truncate(exact);
    }
    let mut suggested: Vec<(T, Vec<Wish>)> = Vec::new();
    for (candidate, missed) in found {
        let alike = suggested.iter().filter(|(_, known)| *known == missed).count();
        if suggested.len() < reach.most && (missed.is_empty() || alike < reach.alike) {
            suggested.push((candidate, missed));
        }
    }
    suggested
}

#[cfg(test)]
mod tests;
