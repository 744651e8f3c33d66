//! The hub under test: the real binary with the starter city or a large one, stopped when dropped.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use super::http::{ask, get};
use crate::process;

/// Longer than the worker needs for the mails of the starter city.
const REST: Duration = Duration::from_secs(10);

/// The house's settings under the bench: whoever comes is believed to come from where the header says, as behind a proxy.
/// Limits on how often somebody may do something are raised here, since the load is a whole city in a minute.
const SETTINGS: &str = "trusted_proxies = [\"127.0.0.1\"]\n\n[limits]\n\
    signups_per_address_hour = 10000000\nsignups_per_network_hour = 10000000\nsignups_per_hour = 10000000\n";

/// Where a hub lives: its binary, its folder, and its server where it has one.
pub struct Home {
    binary: PathBuf,
    data: PathBuf,
    database: Option<String>,
}

impl Home {
    pub fn new(binary: &Path, data: PathBuf, database: Option<String>) -> anyhow::Result<Self> {
        fs::create_dir_all(&data).context("a folder for the hub")?;
        fs::write(data.join("bench.toml"), SETTINGS).context("the hub's settings")?;
        Ok(Self { binary: binary.to_owned(), data, database })
    }

    fn command(&self, command: &str) -> Command {
        let mut hub = Command::new(&self.binary);
        hub.arg(command).arg("--data").arg(&self.data).arg("--config").arg(self.data.join("bench.toml"));
        if let Some(url) = &self.database {
            hub.arg("--database").arg(url);
        }
        hub
    }

    /// Makes it a city with so many offers.
    pub fn grow(&self, offers: u32) -> anyhow::Result<()> {
        let mut seed = self.command("seed");
        seed.args(["--scale", &offers.to_string()]);
        if !process::succeeds(&mut seed)? {
            bail!("the city of {offers} offers is not built");
        }
        Ok(())
    }

    /// Reads a list of organisations in.
    pub fn read_in(&self, list: &Path) -> anyhow::Result<()> {
        let mut import = self.command("import");
        import.args(["--kind", "organisationen", "--topic", "sport", "--publish"]).arg(list);
        if process::printed(&mut import)?.is_none() {
            bail!("the list is not read in");
        }
        Ok(())
    }

    /// How many commits of one row this disk or server takes in a second. Only for a home where nobody lives.
    pub fn commits(&self, seconds: u32) -> anyhow::Result<f64> {
        let mut commits = self.command("commits");
        commits.args(["--seconds", &seconds.to_string()]);
        let printed = process::printed(&mut commits)?.context("the disk is not measured")?;
        printed.trim().parse().context("a number of commits")
    }
}

pub struct Hub {
    child: Child,
    data: PathBuf,
    pub address: SocketAddr,
    /// From the start of the program to the end of the first page.
    pub first_page: Duration,
    log_in_path: String,
}

impl Hub {
    pub fn start(home: &Home) -> anyhow::Result<Self> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
        let began = Instant::now();
        let mut child = home
            .command("demo")
            .arg("--listen")
            .arg(address.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("starting {}", home.binary.display()))?;
        let mut lines = BufReader::new(child.stdout.take().context("the hub's output")?).lines();
        let mut log_in_path = String::new();
        // The addresses are printed once the door is open; the coordinator's is the first of them.
        while log_in_path.is_empty() {
            let Some(line) = lines.next().transpose()? else { bail!("the hub does not start") };
            if let Some((_, path)) = line.split_once("/einloggen/link/") {
                log_in_path = format!("/einloggen/link/{path}");
            }
        }
        let first = get(address, "/", &[])?;
        if first.status != 200 {
            bail!("the first page answers {}", first.status);
        }
        let first_page = began.elapsed();
        Ok(Self { child, data: home.data.clone(), address, first_page, log_in_path })
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub fn post_folder(&self) -> PathBuf {
        self.data.join("post")
    }

    /// The cookie of a coordinator who is logged in.
    pub fn log_in(&self) -> anyhow::Result<String> {
        let answer = ask(self.address, "POST", &self.log_in_path, &[("sec-fetch-site", "same-origin")])?;
        let cookie = answer.header("set-cookie").and_then(|cookie| cookie.split(';').next());
        cookie.map(str::to_owned).with_context(|| format!("logging in answers {}", answer.status))
    }

    /// Memory in use, in MiB.
    pub fn resident(&self) -> anyhow::Result<f64> {
        self.memory("VmRSS:")
    }

    /// The most memory that was ever in use, in MiB.
    pub fn resident_at_most(&self) -> anyhow::Result<f64> {
        self.memory("VmHWM:")
    }

    fn memory(&self, name: &str) -> anyhow::Result<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))
            .context("memory is read from /proc, as Linux has it")?;
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let kibibytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
        Ok(kibibytes.with_context(|| format!("no {name} in /proc"))? / 1024.0)
    }

    pub fn resident_after_a_rest(&self) -> anyhow::Result<f64> {
        sleep(REST);
        self.resident()
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        // It has nothing to lose here; what a hard end does to it is tested elsewhere.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

pub fn free_port() -> anyhow::Result<u16> {
    let probe = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("a free port")?;
    Ok(probe.local_addr()?.port())
}
