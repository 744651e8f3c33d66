//! The hub under test: the real binary with the starter city, stopped when dropped.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use super::http::{ask, get};

/// Longer than the worker needs for the mails of the starter city.
const REST: Duration = Duration::from_secs(10);

pub struct Hub {
    child: Child,
    data: PathBuf,
    pub address: SocketAddr,
    /// From the start of the program to the end of the first page.
    pub first_page: Duration,
    log_in_path: String,
}

impl Hub {
    pub fn start(binary: &Path, data: &Path) -> anyhow::Result<Self> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
        let began = Instant::now();
        let mut child = Command::new(binary)
            .arg("demo")
            .arg("--data")
            .arg(data)
            .arg("--listen")
            .arg(address.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("starting {}", binary.display()))?;
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
        Ok(Self { child, data: data.to_owned(), address, first_page, log_in_path })
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
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))
            .context("memory is read from /proc, as Linux has it")?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kibibytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
        Ok(kibibytes.context("no VmRSS in /proc")? / 1024.0)
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
