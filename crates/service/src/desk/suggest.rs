use crate::contexts::ReadCx;
use crate::error::Result;
use domain::opportunities::{Filter, OpportunityId};
use domain::policy::Action;
use kernel::Weekdays;
use std::collections::BTreeSet;
use store::opportunities::Card;

/// With fewer that fit in everything, near misses are suggested too.
const ENOUGH: usize = 3;
/// More nobody reads out on the phone.
const MOST: usize = 8;
/// Near misses of one kind.
const MOST_OF_A_KIND: usize = 3;

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
}

impl Wish {
    /// What people give up first stands first.
    const ALL: [Self; 5] = [Self::Time, Self::Weekdays, Self::Topic, Self::District, Self::Words];

    fn is_in(self, filter: &Filter) -> bool {
        match self {
            Self::Time => filter.time.is_some(),
            Self::Weekdays => !filter.weekdays.is_empty(),
            Self::Topic => filter.topic.is_some(),
            Self::District => filter.district.is_some(),
            Self::Words => !filter.words.is_empty(),
        }
    }

    fn taken_out_of(self, filter: &Filter) -> Filter {
        let mut wider = filter.clone();
        match self {
            Self::Time => wider.time = None,
            Self::Weekdays => wider.weekdays = Weekdays::default(),
            Self::Topic => wider.topic = None,
            Self::District => wider.district = None,
            Self::Words => wider.words.clear(),
        }
        wider
    }
}

/// An offer for somebody who asks at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The offer.
    pub card: Card,
    /// The one wish it does not meet; `None` when it meets all.
    pub misses: Option<Wish>,
}

/// Offers with a free place for what somebody says at the desk or on the phone: those that meet every wish, and when
/// they are few, those that miss just one.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn suggest(cx: &mut ReadCx<'_>, filter: &Filter) -> Result<Vec<Suggestion>> {
    cx.authorise(Action::SignUpForSomebody)?;
    let wanted = Filter { free: true, ..filter.clone() };
    let mut known: BTreeSet<OpportunityId> = BTreeSet::new();
    let mut found: Vec<Suggestion> = Vec::new();
    add(cx, &mut known, &mut found, &wanted, None, MOST)?;
    let asked: Vec<Wish> = Wish::ALL.into_iter().filter(|wish| wish.is_in(&wanted)).collect();
    if found.len() >= ENOUGH || asked.len() < 2 {
        return Ok(found);
    }
    for wish in asked {
        let most = MOST_OF_A_KIND.min(MOST.saturating_sub(found.len()));
        add(cx, &mut known, &mut found, &wish.taken_out_of(&wanted), Some(wish), most)?;
    }
    Ok(found)
}

fn add(
    cx: &mut ReadCx<'_>,
    known: &mut BTreeSet<OpportunityId>,
    found: &mut Vec<Suggestion>,
    filter: &Filter,
    misses: Option<Wish>,
    most: usize,
) -> Result<()> {
    let list = crate::opportunities::list(cx, filter.clone(), None)?;
    let fresh = list.rows.into_iter().filter(|card| !card.filled() && known.insert(card.id)).take(most);
    found.extend(fresh.map(|card| Suggestion { card, misses }));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wish_is_taken_out_alone() {
        let filter = Filter::from_pairs([
            ("q", "vorlesen"),
            ("district", "zweckel"),
            ("day", "tue"),
            ("time", "1h"),
            ("topic", "culture"),
        ]);
        for wish in Wish::ALL {
            let wider = wish.taken_out_of(&filter);
            let left: Vec<Wish> = Wish::ALL.into_iter().filter(|wish| wish.is_in(&wider)).collect();
            assert_eq!(left.len(), Wish::ALL.len() - 1, "{wish:?}");
            assert!(!left.contains(&wish));
        }
    }
}
