//! What a page costs in a town of a thousand offers and in one of a hundred thousand: the same hub, the same requests, taking
//! turns.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::hub::{Home, Hub};
use super::load::{CONNECTIONS, wrk};
use super::signups::Crowd;
use super::table::Spread;
use anyhow::Context;

/// A cost may be so many times what it is in the smallest town.
pub const MOST_TIMES: f64 = 2.0;
const CLIENTS_AT_ONCE: u32 = 64;
/// Offers below this number are the starter city's; some of them are not public.
const FIRST_INVENTED: u32 = 200;

/// What is asked for. Pages for our own script are rendered each time.
const READS: [(&str, &str); 5] = [
    ("list", "return \"/mitmachen\""),
    ("filter by topic", "return \"/mitmachen?topic=sport\""),
    ("filter by district, day and age", "return \"/mitmachen?district=brauck&day=sat&suits=under_18\""),
    ("filter by a word", "return \"/mitmachen?q=kuchen\""),
    ("detail", "return \"/a/\" .. math.random(LEAST, MOST)"),
];
const SIGN_UP: &str = "sign-up";

/// A town of some size, with people in it.
struct Town {
    hub: Hub,
    offers: u32,
    crowd: Crowd,
}

/// What was measured of one thing: for each town, round by round, how many a second.
pub struct Grown {
    pub name: &'static str,
    pub rates: Vec<Vec<f64>>,
}

impl Grown {
    /// How many times what it costs in the smallest town it costs in the largest, within each round.
    pub fn times(&self) -> Spread {
        let (first, last) = (self.rates.first(), self.rates.last());
        let pairs = first.into_iter().flatten().zip(last.into_iter().flatten());
        Spread::of(pairs.map(|(small, large)| small / large))
    }

    pub fn holds(&self) -> bool {
        self.times().median <= MOST_TIMES
    }
}

/// All of it, and the most memory that the largest town needed.
pub struct Growth {
    pub towns: Vec<u32>,
    pub rows: Vec<Grown>,
    pub memory: f64,
}

pub fn measure(
    binary: &Path,
    desk: &Path,
    sizes: &[u32],
    rounds: usize,
    seconds: u32,
) -> anyhow::Result<Growth> {
    let mut towns = Vec::new();
    for offers in sizes {
        let home = Home::new(binary, desk.join(format!("town-{offers}")), None)?;
        home.grow(*offers)?;
        let hub = Hub::start(&home)?;
        let crowd = Crowd::of(hub.address)?;
        towns.push(Town { hub, offers: *offers, crowd });
    }
    let names = READS.iter().map(|(name, _)| *name).chain([SIGN_UP]);
    let mut rows: Vec<Grown> =
        names.map(|name| Grown { name, rates: vec![Vec::new(); towns.len()] }).collect();
    for round in 1..=rounds {
        for row in &mut rows {
            for (town, rates) in towns.iter().zip(&mut row.rates) {
                let rate = town.rate(desk, row.name, seconds)?;
                println!("round {round}: {:<32} {:>7} offers {rate:>9.0}/s", row.name, town.offers);
                rates.push(rate);
            }
        }
    }
    let largest = towns.last().context("no town")?;
    largest.crowd.rush(CLIENTS_AT_ONCE, Duration::from_secs(u64::from(seconds)))?;
    for (name, _) in READS {
        largest.read(desk, name, CLIENTS_AT_ONCE, seconds)?;
    }
    let memory = largest.hub.resident_at_most()?;
    Ok(Growth { towns: sizes.to_vec(), rows, memory })
}

impl Town {
    fn rate(&self, desk: &Path, name: &str, seconds: u32) -> anyhow::Result<f64> {
        if name == SIGN_UP {
            self.crowd.rush(CONNECTIONS, Duration::from_secs(u64::from(seconds)))
        } else {
            self.read(desk, name, CONNECTIONS, seconds)
        }
    }

    fn read(&self, desk: &Path, name: &str, connections: u32, seconds: u32) -> anyhow::Result<f64> {
        let path = READS.iter().find(|(known, _)| *known == name).map(|(_, path)| *path);
        let script = desk.join("town.lua");
        let text = script_for(path.context("an unknown page")?, self.offers);
        fs::write(&script, text).context("the load's script")?;
        Ok(wrk(&self.hub.url(""), connections, &[], &script, seconds)?.per_second)
    }
}

fn script_for(path: &str, offers: u32) -> String {
    let path = path.replace("LEAST", &FIRST_INVENTED.to_string()).replace("MOST", &offers.to_string());
    format!(
        "local number = 0
local path = function() {path} end
request = function()
  number = number + 1
  wrk.headers[\"X-Forwarded-For\"] = \"198.18.\" .. number % 250 .. \".\" .. math.floor(number / 250) % 250
  wrk.headers[\"HX-Request\"] = \"true\"
  return wrk.format(\"GET\", path())
end
"
    )
}

#[cfg(test)]
mod tests {
    use super::{Grown, script_for};

    #[test]
    fn the_cost_is_compared_within_a_round() {
        let row = Grown { name: "x", rates: vec![vec![100.0, 50.0, 90.0], vec![50.0, 40.0, 30.0]] };
        assert!((row.times().median - 2.0).abs() < 1e-9);
        assert!(row.holds());
        let row = Grown { name: "x", rates: vec![vec![100.0], vec![40.0]] };
        assert!(!row.holds());
    }

    #[test]
    fn details_are_those_of_the_town() {
        let script = script_for("return \"/a/\" .. math.random(LEAST, MOST)", 1_000);
        assert!(script.contains("math.random(200, 1000)"), "{script}");
    }
}
