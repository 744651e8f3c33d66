use kernel::Instant;
use service::opportunities::Card;

/// Cards on the home page.
const CARDS: usize = 6;
/// "This week" are the next seven days, not what is left until Sunday.
const DAYS: i64 = 7;

/// What is needed this week: first what has a date with a free place in the next days, the soonest on top, then what
/// has a place, in the order of the list. What is full is not needed.
pub(super) fn needed(cards: &[Card], now: Instant) -> Vec<&Card> {
    let end = now.plus_days(DAYS);
    let soonest = |card: &Card| {
        let open = card.shifts.iter().filter(|shift| shift.open(now)).map(|shift| shift.starts.instant());
        open.filter(|starts| *starts < end).min()
    };
    let mut needed: Vec<_> =
        cards.iter().filter(|card| !card.filled()).map(|card| (soonest(card), card)).collect();
    // The sort is stable: the order of the list stays where the date does not decide.
    needed.sort_by_key(|(soonest, _)| (soonest.is_none(), *soonest));
    needed.into_iter().map(|(_, card)| card).take(CARDS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opportunities::samples::{at, row, shift};
    use domain::opportunities::{OpportunityId, Places};

    fn card(id: i64, shifts: &[(&str, u16)]) -> Card {
        let mut card = row();
        card.id = OpportunityId::new(id);
        card.shifts =
            shifts.iter().map(|(starts, taken)| shift(1, starts, starts, Some(2), *taken)).collect();
        card
    }

    fn chosen(cards: &[Card]) -> Vec<i64> {
        needed(cards, at("2026-11-22T12:00")).iter().map(|card| card.id.number()).collect()
    }

    #[test]
    fn dates_of_the_week_come_first_and_the_soonest_on_top() {
        let cards = [
            card(1, &[]),
            card(2, &[("2026-11-28T10:00", 0)]),
            card(3, &[("2026-11-24T10:00", 1)]),
            card(4, &[("2026-12-24T10:00", 0)]),
        ];
        assert_eq!(chosen(&cards), [3, 2, 1, 4]);
    }

    #[test]
    fn a_full_date_does_not_count_and_a_full_offer_is_not_needed() {
        let mut full = card(1, &[]);
        full.places = Places { capacity: Some(1), taken: 1 };
        let cards = [
            full,
            card(2, &[("2026-11-23T10:00", 2)]),
            card(3, &[("2026-11-23T10:00", 2), ("2026-11-29T11:00", 0)]),
            card(4, &[("2026-11-25T10:00", 0)]),
        ];
        assert_eq!(chosen(&cards), [4, 3]);
    }

    #[test]
    fn six_are_enough_and_none_is_none() {
        let cards: Vec<_> = (1..=24).map(|id| card(id, &[])).collect();
        assert_eq!(chosen(&cards), [1, 2, 3, 4, 5, 6]);
        assert!(chosen(&[]).is_empty());
    }
}
