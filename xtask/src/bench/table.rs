//! The figures as a table in Markdown, which goes into `docs/figures.md` as it is.

use std::time::Duration;

use super::case::Case;
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
struct Spread {
    least: f64,
    median: f64,
    most: f64,
}

impl Spread {
    fn of(figures: impl IntoIterator<Item = f64>) -> Self {
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

/// A figure that stands for itself.
pub struct Absolute {
    name: &'static str,
    unit: &'static str,
    spread: Spread,
    most: Option<f64>,
}

impl Absolute {
    pub fn seconds(name: &'static str, times: &[Duration], most: f64) -> Self {
        let spread = Spread::of(times.iter().map(Duration::as_secs_f64));
        Self { name, unit: "s", spread, most: Some(most) }
    }

    pub fn mebibytes(name: &'static str, value: f64, most: Option<f64>) -> Self {
        Self { name, unit: "MiB", spread: Spread::of([value]), most }
    }

    pub fn holds(&self) -> bool {
        self.most.is_none_or(|most| self.spread.median <= most)
    }
}

fn verdict(holds: bool) -> &'static str {
    if holds { "holds" } else { "MISSED" }
}

pub fn printed(rows: &[Row], absolutes: &[Absolute], profile: &str, rounds: usize, seconds: u32) -> String {
    let mut out = String::new();
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    line(format!(
        "\nProfile `{profile}`, {cores} cores, {CONNECTIONS} connections, median of {rounds} interleaved rounds of {seconds} s (least to most).\n"
    ));
    line("| page | bytes | nginx/s | hub/s | p99 ms | hub ÷ nginx | must be | |".to_owned());
    line("| --- | ---: | ---: | ---: | ---: | --- | --- | --- |".to_owned());
    for row in rows {
        let Spread { least, median, most } = row.ratio;
        let (must, verdict) = if row.floor > 0.0 {
            (format!("≥ {}", row.floor), verdict(row.holds()))
        } else {
            (String::new(), "")
        };
        line(format!(
            "| {} | {} | {:.0} | {:.0} | {:.2} | {median:.3} ({least:.3} to {most:.3}) | {must} | {verdict} |",
            row.name, row.bytes, row.nginx, row.hub, row.p99
        ));
    }
    line("\n| figure | measured | must be | |\n| --- | --- | --- | --- |".to_owned());
    for figure in absolutes {
        let Absolute { name, unit, spread, most } = figure;
        let spread = if spread.least < spread.most {
            format!("{:.2} {unit} ({:.2} to {:.2})", spread.median, spread.least, spread.most)
        } else {
            format!("{:.1} {unit}", spread.median)
        };
        let (must, verdict) = match most {
            Some(most) => (format!("≤ {most} {unit}"), verdict(figure.holds())),
            None => (String::new(), ""),
        };
        line(format!("| {name} | {spread} | {must} | {verdict} |"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Absolute, Spread};
    use std::time::Duration;

    #[test]
    fn the_middle_counts() {
        assert_eq!(Spread::of([3.0, 1.0, 2.0]), Spread { least: 1.0, median: 2.0, most: 3.0 });
        let starts = [0.1, 9.0, 0.2].map(Duration::from_secs_f64);
        assert!(Absolute::seconds("restart", &starts, 0.5).holds());
        assert!(!Absolute::seconds("restart", &starts, 0.15).holds());
    }
}
