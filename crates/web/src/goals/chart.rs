//! The way of an indicator, drawn: from its start to its target. The same numbers stand in a table beside it.

use domain::goals::{Amount, Indicator};
use jiff::civil::Date;
use std::fmt::Write as _;

/// Its size, in the units of its `viewBox`.
const WIDTH: i128 = 240;
const HEIGHT: i128 = 40;
/// Room above the highest and below the lowest point.
const EDGE: i128 = 4;

/// The picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Chart {
    /// The measured way.
    pub(crate) line: String,
    /// The same, filled.
    pub(crate) area: String,
    /// Where the target lies.
    pub(crate) target: String,
}

impl Chart {
    /// Of a way that begins at the start, in the order of its days.
    pub(crate) fn new(indicator: &Indicator, way: &[(Date, Amount)]) -> Self {
        let numbers = || way.iter().map(|(_, amount)| *amount).chain([indicator.target]);
        let low = numbers().min().unwrap_or(indicator.baseline).thousandths();
        let high = numbers().max().unwrap_or(indicator.target).thousandths();
        let last = way.last().map_or(indicator.target_on, |(on, _)| *on).max(indicator.target_on);
        let days = i128::from((last - indicator.baseline_on).get_days().max(1));
        let x = |on: Date| {
            let day = i128::from((on - indicator.baseline_on).get_days());
            (day * WIDTH / days).clamp(0, WIDTH)
        };
        let y = |amount: Amount| {
            let span = (i128::from(high) - i128::from(low)).max(1);
            let up = (i128::from(amount.thousandths()) - i128::from(low)) * (HEIGHT - 2 * EDGE) / span;
            HEIGHT - EDGE - up
        };
        let mut line = String::new();
        for (at, (on, amount)) in way.iter().enumerate() {
            // Writing into a text cannot fail.
            let _written = write!(line, "{}{} {}", if at == 0 { "M" } else { "L" }, x(*on), y(*amount));
        }
        let first = way.first().map_or(0, |(on, _)| x(*on));
        let end = way.last().map_or(0, |(on, _)| x(*on));
        let across = y(indicator.target);
        Self {
            area: if line.is_empty() { String::new() } else { format!("{line}L{end} {HEIGHT}H{first}z") },
            line,
            target: format!("M0 {across}H{WIDTH}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn indicator(from: i64, to: i64) -> Indicator {
        Indicator {
            name: "Angebote".into(),
            unit: "Angebote".into(),
            baseline: Amount::from_thousandths(from),
            baseline_on: "2026-01-01".parse().unwrap(),
            target: Amount::from_thousandths(to),
            target_on: "2027-01-01".parse().unwrap(),
        }
    }

    #[test]
    fn the_way_goes_from_the_start_to_the_target() {
        let indicator = indicator(0, 100);
        let half = ("2026-07-02".parse().unwrap(), Amount::from_thousandths(50));
        let chart = Chart::new(&indicator, &[(indicator.baseline_on, indicator.baseline), half]);
        assert_eq!(chart.line, "M0 36L119 20");
        assert_eq!(chart.target, "M0 4H240");
        assert_eq!(chart.area, "M0 36L119 20L119 40H0z");
    }

    /// Whatever was measured, whenever: the picture stays in its frame.
    #[test]
    fn every_way_stays_in_its_frame() {
        let numbers = [-9_000_000_000_i64, -1, 0, 1, 999, 9_000_000_000];
        for from in numbers {
            for to in numbers {
                let indicator = indicator(from, to);
                let mut way = vec![(indicator.baseline_on, indicator.baseline)];
                for (days, amount) in [0_i64, 1, 200, 365, 366, 3_000].into_iter().zip(numbers) {
                    let on = indicator.baseline_on.saturating_add(jiff::Span::new().days(days));
                    way.push((on, Amount::from_thousandths(amount)));
                    let chart = Chart::new(&indicator, &way);
                    let drawn = chart.line.split(['M', 'L', ' ']).filter_map(|part| part.parse::<i64>().ok());
                    for (at, number) in drawn.enumerate() {
                        let most = if at % 2 == 0 { 240 } else { 40 };
                        assert!((0..=most).contains(&number), "{}", chart.line);
                    }
                }
            }
        }
    }
}
