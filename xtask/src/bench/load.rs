//! The load: wrk, with as many connections as a busy evening has.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

use super::case::Case;
use crate::process;
use crate::test::program;

pub const CONNECTIONS: u32 = 16;

/// What one run gave.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    pub per_second: f64,
    /// 99 of 100 answers came within this, in milliseconds.
    pub p99: f64,
}

/// The load of a page beside nginx.
pub fn measure(url: &str, case: &Case, script: &Path, seconds: u32) -> anyhow::Result<Rate> {
    wrk(url, CONNECTIONS, &case.headers, script, seconds)
}

pub fn wrk(
    url: &str,
    connections: u32,
    headers: &[(String, String)],
    script: &Path,
    seconds: u32,
) -> anyhow::Result<Rate> {
    let mut wrk = Command::new(program("wrk").context("wrk is gone again")?);
    wrk.args(["--threads", "1", "--latency"]);
    wrk.args(["--connections", &connections.to_string(), "--duration", &format!("{seconds}s")]);
    for (name, value) in headers {
        wrk.args(["--header", &format!("{name}: {value}")]);
    }
    wrk.arg("--script").arg(script);
    let Some(printed) = process::printed(wrk.arg(url))? else { bail!("wrk failed on {url}") };
    read(&printed).with_context(|| format!("{url} was not answered well:\n{printed}"))
}

/// `None` also when answers were missing or bad: a fast error is no speed.
fn read(printed: &str) -> Option<Rate> {
    let value = |name: &str| {
        printed.lines().find_map(|line| line.trim().strip_prefix(name)).map(|rest| rest.trim().to_owned())
    };
    if printed.contains("Non-2xx") || printed.contains("Socket errors") {
        return None;
    }
    Some(Rate { per_second: value("Requests/sec:")?.parse().ok()?, p99: milliseconds(&value("99%")?)? })
}

fn milliseconds(text: &str) -> Option<f64> {
    for (unit, factor) in [("us", 0.001), ("ms", 1.0), ("s", 1_000.0)] {
        if let Some(number) = text.strip_suffix(unit) {
            return number.parse::<f64>().ok().map(|number| number * factor);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Rate, read};

    const FINE: &str = "Running 3s test @ http://127.0.0.1:1/
  Latency Distribution
     50%  100.00us
     99%    1.25ms
  24753 requests in 3.02s, 820.96MB read
Requests/sec:   8183.23
Transfer/sec:    271.40MB
";

    #[test]
    fn a_run_is_read_and_a_bad_one_is_no_figure() {
        assert_eq!(read(FINE), Some(Rate { per_second: 8183.23, p99: 1.25 }));
        assert_eq!(read(&format!("{FINE}  Non-2xx or 3xx responses: 3\n")), None);
        assert_eq!(read(&format!("{FINE}  Socket errors: connect 0, read 1, write 0, timeout 0\n")), None);
        assert_eq!(read("Requests/sec:   8183.23\n"), None);
    }
}
