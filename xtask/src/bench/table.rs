//! The figures as a table in Markdown, which goes into `docs/figures.md` as it is.

use super::case::Case;
use super::growth::{Grown, Growth, MOST_TIMES};
use super::load::{CONNECTIONS, Rate};

/// One page beside nginx.
pub struct Row {
    name: &'static str,
    bytes: usize,
    nginx: f64,
    hub: f64,
    p99: f64,
    ratio: Spread,
    floor: f64,
}

/// Least, middle and most of several figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    pub least: f64,
    pub median: f64,
    pub most: f64,
}

impl Spread {
    pub fn of(figures: impl IntoIterator<Item = f64>) -> Self {
        let mut sorted: Vec<f64> = figures.into_iter().collect();
        sorted.sort_by(f64::total_cmp);
        let at = |index: usize| sorted.get(index).copied().unwrap_or(f64::NAN);
        Self { least: at(0), median: at(sorted.len() / 2), most: at(sorted.len().saturating_sub(1)) }
    }
}

impl Row {
    /// `pairs`: nginx and hub, round by round. The ratio is taken within each round.
    pub fn new(case: &Case, pairs: &[(Rate, Rate)]) -> Self {
        let median = |figure: fn(&(Rate, Rate)) -> f64| Spread::of(pairs.iter().map(figure)).median;
        Self {
            name: case.name,
            bytes: case.answer.body.len(),
            nginx: median(|(nginx, _)| nginx.per_second),
            hub: median(|(_, hub)| hub.per_second),
            p99: median(|(_, hub)| hub.p99),
            ratio: Spread::of(pairs.iter().map(|(nginx, hub)| hub.per_second / nginx.per_second)),
            floor: case.floor,
        }
    }

    pub fn holds(&self) -> bool {
        self.ratio.median >= self.floor
    }
}

/// A figure that stands for itself, and what must hold of it.
pub struct Figure {
    name: String,
    unit: &'static str,
    spread: Spread,
    must: Option<(String, bool)>,
}

impl Figure {
    pub fn of(name: impl Into<String>, unit: &'static str, figures: impl IntoIterator<Item = f64>) -> Self {
        Self { name: name.into(), unit, spread: Spread::of(figures), must: None }
    }

    pub fn one(name: &str, unit: &'static str, figure: f64) -> Self {
        Self::of(name, unit, [figure])
    }

    pub fn at_most(self, most: f64) -> Self {
        let (must, holds) = (format!("≤ {most} {}", self.unit), self.spread.median <= most);
        self.must(must, holds)
    }

    pub fn must(self, must: String, holds: bool) -> Self {
        Self { must: Some((must, holds)), ..self }
    }

    pub const fn median(&self) -> f64 {
        self.spread.median
    }

    pub fn holds(&self) -> bool {
        self.must.as_ref().is_none_or(|(_, holds)| *holds)
    }
}

/// How it was measured.
pub struct Frame<'a> {
    pub profile: &'a str,
    pub rounds: usize,
    pub seconds: u32,
}

fn verdict(holds: bool) -> &'static str {
    if holds { "holds" } else { "MISSED" }
}

pub fn printed(frame: &Frame<'_>, rows: &[Row], growth: Option<&Growth>, figures: &[Figure]) -> String {
    let Frame { profile, rounds, seconds } = frame;
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let mut lines = vec![format!(
        "\nProfile `{profile}`, {cores} cores, {CONNECTIONS} connections, median of {rounds} interleaved rounds of {seconds} s (least to most)."
    )];
    if !rows.is_empty() {
        lines.push("\n| page | bytes | nginx/s | hub/s | p99 ms | hub ÷ nginx | must be | |".to_owned());
        lines.push("| --- | ---: | ---: | ---: | ---: | --- | --- | --- |".to_owned());
        lines.extend(rows.iter().map(line));
    }
    if let Some(growth) = growth {
        let towns: Vec<String> = growth.towns.iter().map(|offers| format!("{offers} offers")).collect();
        lines.push(format!("\n| a second | {} | cost, largest ÷ smallest | must be | |", towns.join(" | ")));
        lines.push(format!("| --- |{} --- | --- | --- |", " ---: |".repeat(towns.len())));
        lines.extend(growth.rows.iter().map(grown));
    }
    if !figures.is_empty() {
        lines.push("\n| figure | measured | must be | |\n| --- | --- | --- | --- |".to_owned());
        lines.extend(figures.iter().map(single));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn line(row: &Row) -> String {
    let Spread { least, median, most } = row.ratio;
    let (must, verdict) = if row.floor > 0.0 {
        (format!("≥ {}", row.floor), verdict(row.holds()))
    } else {
        (String::new(), "")
    };
    format!(
        "| {} | {} | {:.0} | {:.0} | {:.2} | {median:.3} ({least:.3} to {most:.3}) | {must} | {verdict} |",
        row.name, row.bytes, row.nginx, row.hub, row.p99
    )
}

fn grown(row: &Grown) -> String {
    let Spread { least, median, most } = row.times();
    let rates: Vec<String> =
        row.rates.iter().map(|rates| format!("{:.0}", Spread::of(rates.iter().copied()).median)).collect();
    format!(
        "| {} | {} | {median:.2} ({least:.2} to {most:.2}) | ≤ {MOST_TIMES} | {} |",
        row.name,
        rates.join(" | "),
        verdict(row.holds())
    )
}

fn single(figure: &Figure) -> String {
    let Figure { name, unit, spread, must } = figure;
    let places = if spread.most < 100.0 { 2 } else { 0 };
    let said = |value: f64| format!("{value:.places$}");
    let measured = if spread.least < spread.most {
        format!("{} {unit} ({} to {})", said(spread.median), said(spread.least), said(spread.most))
    } else {
        format!("{:.1} {unit}", spread.median)
    };
    let (must, verdict) = match must {
        Some((must, holds)) => (must.as_str(), verdict(*holds)),
        None => ("", ""),
    };
    format!("| {name} | {measured} | {must} | {verdict} |")
}

#[cfg(test)]
mod tests {
    use super::{Figure, Frame, Spread, printed};

    #[test]
    fn the_middle_counts() {
        assert_eq!(Spread::of([3.0, 1.0, 2.0]), Spread { least: 1.0, median: 2.0, most: 3.0 });
        let starts = || [0.1, 9.0, 0.2];
        assert!(Figure::of("restart", "s", starts()).at_most(0.5).holds());
        assert!(!Figure::of("restart", "s", starts()).at_most(0.15).holds());
    }

    #[test]
    fn what_was_not_measured_has_no_table() {
        let frame = Frame { profile: "dist", rounds: 5, seconds: 3 };
        let figures =
            [Figure::of("sign-ups", "/s", [1_600.0, 1_700.0, 1_800.0]).must("≥ 1500 /s".into(), true)];
        let text = printed(&frame, &[], None, &figures);
        assert!(text.ends_with("| sign-ups | 1700 /s (1600 to 1800) | ≥ 1500 /s | holds |\n"), "{text}");
        assert!(!text.contains("nginx"), "{text}");
    }
}
