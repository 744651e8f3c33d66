//! How fast a large town is searched, how soon what is new is found in it, and what that costs.

use super::http::get;
use super::hub::{Home, Hub};
use super::load::wrk;
use super::table::Figure;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

const CLIENTS: u32 = 8;
/// 99 of 100 answers within so many milliseconds.
const ANSWERED: f64 = 20.0;
/// What is new is found within so many seconds.
const FOUND: f64 = 1.0;
/// The index is there after so many seconds.
const BUILT: f64 = 30.0;
/// The most memory in MiB, as in a large town without a search.
const MEMORY: f64 = 256.0;
const LOOK: Duration = Duration::from_millis(10);
const PATIENCE: Duration = Duration::from_mins(5);

/// Asks the judged questions in a town of so many offers.
pub fn measure(
    binary: &Path,
    desk: &Path,
    questions: &[String],
    offers: u32,
    rounds: usize,
    seconds: u32,
) -> anyhow::Result<Vec<Figure>> {
    let home = Home::new(binary, desk.join("searched-town"), None)?;
    home.grow(offers)?;
    let began = Instant::now();
    let hub = Hub::start(&home)?;
    // Where there is an index, a page of answers counts them.
    wait_for(&hub, "Garten", "class=\"count\"")?;
    let built = began.elapsed().as_secs_f64();
    println!("{offers} offers: searched {built:.2} s after the start");
    let script = desk.join("search.lua");
    fs::write(&script, script_for(questions)).context("the load's script")?;
    let (mut answered, mut found) = (Vec::new(), Vec::new());
    for round in 1..=rounds {
        let rate = wrk(&hub.url(""), CLIENTS, &[], &script, seconds)?;
        let list = desk.join(format!("new-{round}.csv"));
        fs::write(
            &list,
            format!(
                "Verein;Anschrift;E-Mail\r\nZwirbelklub{round} e.V.;Probeweg 1;zk{round}@verein.example\r\n"
            ),
        )?;
        home.read_in(&list)?;
        let began = Instant::now();
        wait_for(&hub, &format!("Zwirbelklub{round}"), "class=\"rows found\"")?;
        let soon = began.elapsed().as_secs_f64();
        println!(
            "round {round}: {:>7.0} searches/s, p99 {:.1} ms; new after {soon:.2} s",
            rate.per_second, rate.p99
        );
        answered.push(rate.p99);
        found.push(soon);
    }
    Ok(vec![
        Figure::of(format!("search over {offers} offers, {CLIENTS} clients, p99"), "ms", answered)
            .at_most(ANSWERED),
        Figure::of("from the end of the command that brings an entry until it is found", "s", found)
            .at_most(FOUND),
        Figure::one("from the start with no index until there is one", "s", built).at_most(BUILT),
        Figure::one("resident at most, building and searched", "MiB", hub.resident_at_most()?)
            .at_most(MEMORY),
    ])
}

fn wait_for(hub: &Hub, words: &str, sign: &str) -> anyhow::Result<()> {
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        if get(hub.address, &path(words), &[])?.text().contains(sign) {
            return Ok(());
        }
        sleep(LOOK);
    }
    bail!("a search for {words} does not get that far")
}

fn path(words: &str) -> String {
    words.bytes().fold("/suche?q=".to_owned(), |mut path, byte| {
        let _infallible = write!(path, "%{byte:02X}");
        path
    })
}

/// One question after the other, each from another address.
fn script_for(questions: &[String]) -> String {
    let paths: Vec<String> = questions.iter().map(|words| format!("\"{}\"", path(words))).collect();
    format!(
        "local paths = {{ {} }}
local number = 0
request = function()
  number = number + 1
  wrk.headers[\"X-Forwarded-For\"] = \"198.18.\" .. number % 250 .. \".\" .. math.floor(number / 250) % 250
  return wrk.format(\"GET\", paths[number % #paths + 1])
end
",
        paths.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::script_for;

    #[test]
    fn questions_are_asked_as_addresses() {
        let script = script_for(&["Kita".to_owned(), "ä".to_owned()]);
        assert!(script.contains("{ \"/suche?q=%4B%69%74%61\", \"/suche?q=%C3%A4\" }"), "{script}");
    }
}
