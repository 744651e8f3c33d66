//! Goals that the network sets itself: what is to become better, by which number one sees it (Messgröße), from where it
//! starts, where it is to go, until when, and what was measured on the way, each value with its day and its source.

mod amount;
mod draft;
mod state;

pub use amount::Amount;
pub use draft::{GoalDraft, GoalForm, Measured, MeasuredForm};
pub use state::{State, Step};

use crate::accounts::AccountId;
use jiff::civil::Date;
use kernel::Instant;

kernel::id!(
    /// A goal of the network.
    GoalId
);
kernel::id!(
    /// One measured value.
    ValueId
);

/// The number by which one sees the effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// What is counted.
    pub name: String,
    /// In what: "Menschen", "%", "Tage".
    pub unit: String,
    /// Where it stood at the beginning.
    pub baseline: Amount,
    /// When that was.
    pub baseline_on: Date,
    /// Where it is to go.
    pub target: Amount,
    /// Until when.
    pub target_on: Date,
}

impl Indicator {
    /// How much of the way from the start to the target lies behind a value, in percent: 0 for the start or beyond it, 100 for
    /// the target or more. A number may have to go up or down.
    pub fn way(&self, value: Amount) -> u8 {
        let (from, to, at) = (
            i128::from(self.baseline.thousandths()),
            i128::from(self.target.thousandths()),
            i128::from(value.thousandths()),
        );
        if from == to {
            return if at == to { 100 } else { 0 };
        }
        let percent = (at - from) * 100 / (to - from);
        u8::try_from(percent.clamp(0, 100)).unwrap_or(0)
    }

    /// Is the target reached with this value?
    pub fn reached(&self, value: Amount) -> bool {
        if self.target >= self.baseline { value >= self.target } else { value <= self.target }
    }
}

/// A goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// Its key.
    pub id: GoalId,
    /// What is to become better, in one line.
    pub title: String,
    /// Why, and what the network does for it.
    pub text: String,
    /// By what one sees it.
    pub indicator: Indicator,
    /// Where it stands.
    pub state: State,
    /// Who keeps it in sight.
    pub owner: Option<AccountId>,
    /// The next day on which it is measured.
    pub next: Option<Date>,
    /// What became of it, once it ended.
    pub outcome: Option<String>,
    /// When it was set.
    pub set_at: Instant,
    /// When it ended.
    pub ended_at: Option<Instant>,
}

impl Goal {
    /// The next day on which somebody has to do something: measure it, or say what became of it.
    pub fn due(&self) -> Option<Date> {
        let last = self.indicator.target_on;
        (self.state == State::Running).then(|| self.next.map_or(last, |next| next.min(last)))
    }

    /// Does it stand in the review of this year?
    pub fn belongs_to(&self, year: i16) -> bool {
        let year_of = |at: Instant| at.city_day().year();
        year_of(self.set_at).min(self.indicator.baseline_on.year()) <= year
            && self.ended_at.is_none_or(|ended| year_of(ended) >= year)
    }
}

/// One measured value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// Its key.
    pub id: ValueId,
    /// On which day it held.
    pub on: Date,
    /// The value.
    pub amount: Amount,
    /// Where it comes from.
    pub source: String,
}

/// The way of an indicator from the start on, in the order of the days; of two values of one day the later noted counts.
pub fn way_of(indicator: &Indicator, values: &[Value]) -> Vec<(Date, Amount)> {
    let mut way = vec![(indicator.baseline_on, indicator.baseline)];
    let mut sorted: Vec<&Value> = values.iter().collect();
    sorted.sort_by_key(|value| (value.on, value.id));
    for value in sorted {
        if way.last().is_some_and(|(on, _)| *on == value.on) && way.len() > 1 {
            way.pop();
        }
        way.push((value.on, value.amount));
    }
    way
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn indicator(from: i64, to: i64) -> Indicator {
        Indicator {
            name: "Angebote".into(),
            unit: "Angebote".into(),
            baseline: Amount::from_thousandths(from * 1_000),
            baseline_on: day("2026-01-01"),
            target: Amount::from_thousandths(to * 1_000),
            target_on: day("2027-12-31"),
        }
    }

    fn amount(whole: i64) -> Amount {
        Amount::from_thousandths(whole * 1_000)
    }

    #[test]
    fn a_number_that_is_to_fall_goes_its_way_downwards() {
        let days = indicator(20, 10);
        assert_eq!((days.way(amount(20)), days.way(amount(15)), days.way(amount(9))), (0, 50, 100));
        assert!(days.reached(amount(10)) && !days.reached(amount(11)));
        let more = indicator(40, 80);
        assert_eq!((more.way(amount(30)), more.way(amount(50)), more.way(amount(200))), (0, 25, 100));
        assert!(more.reached(amount(80)) && !more.reached(amount(79)));
    }

    #[test]
    fn the_way_begins_at_the_start_and_of_two_values_of_a_day_the_later_counts() {
        let value = |id: i64, on: &str, whole: i64| Value {
            id: ValueId::new(id),
            on: day(on),
            amount: amount(whole),
            source: "Zählung".into(),
        };
        let values = [value(1, "2026-09-01", 50), value(2, "2026-03-01", 44), value(3, "2026-09-01", 52)];
        let way = way_of(&indicator(40, 80), &values);
        let wholes: Vec<i64> = way.iter().map(|(_, amount)| amount.thousandths() / 1_000).collect();
        assert_eq!(wholes, [40, 44, 52]);
        // A value of the first day does not take the start away.
        assert_eq!(way_of(&indicator(40, 80), &[value(1, "2026-01-01", 41)]).len(), 2);
    }

    proptest! {
        #[test]
        fn a_way_is_never_more_than_whole_and_whole_when_the_target_is_reached(
            from in -1_000_000_i64..1_000_000, to in -1_000_000_i64..1_000_000, at in -2_000_000_i64..2_000_000,
        ) {
            let indicator = indicator(from, to);
            let way = indicator.way(amount(at));
            prop_assert!(way <= 100);
            if from != to && indicator.reached(amount(at)) {
                prop_assert_eq!(way, 100);
            }
        }
    }
}
