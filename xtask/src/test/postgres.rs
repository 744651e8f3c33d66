//! A throw-away `PostgreSQL` in a temporary folder, on loopback: for all tests one without any care for durability, for the
//! bench one that flushes as it does by itself.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use tempfile::TempDir;

use crate::process;

pub const PACKAGE: &str = "postgresql";
pub const OLDEST: u32 = 15;
/// The owner of everything in the cluster; it has no password, since only this machine can reach it.
const OWNER: &str = "hochbeet";
const PATIENCE: Duration = Duration::from_secs(30);

pub struct Cluster {
    pub url: String,
    server: Child,
    programs: PathBuf,
    user: Option<User>,
    home: TempDir,
}

/// `PostgreSQL` refuses to run as root; then it runs as somebody who owns nothing else.
#[derive(Clone, Copy)]
struct User {
    id: u32,
    group: u32,
}

impl User {
    fn instead_of_root() -> anyhow::Result<Option<Self>> {
        let number =
            |arguments: &[&str]| process::asked(Command::new("id").args(arguments))?.parse::<u32>().ok();
        if number(&["-u"]).context("`id -u` does not answer")? != 0 {
            return Ok(None);
        }
        let found = ["postgres", "nobody"]
            .iter()
            .find_map(|name| Some(Self { id: number(&["-u", name])?, group: number(&["-g", name])? }));
        found.map(Some).context("root cannot run PostgreSQL, and neither `postgres` nor `nobody` exists")
    }
}

/// What a test needs no flush for.
const CARELESS: &[&str] = &["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

impl Cluster {
    /// For tests: nothing in it outlives the machine's next moment.
    pub fn start(programs: &Path) -> anyhow::Result<Self> {
        Self::start_with(programs, CARELESS)
    }

    /// As `PostgreSQL` is by itself: what it acknowledged is on the disk.
    pub fn start_durable(programs: &Path) -> anyhow::Result<Self> {
        Self::start_with(programs, &[])
    }

    fn start_with(programs: &Path, further: &[&str]) -> anyhow::Result<Self> {
        let user = User::instead_of_root()?;
        let home = tempfile::Builder::new().prefix("hochbeet-postgres-").tempdir()?;
        if let Some(user) = user {
            chown(home.path(), Some(user.id), Some(user.group))?;
        }
        let log = fs::File::create(home.path().join("log"))?;
        let logged = |program: &str| -> anyhow::Result<Command> {
            let mut command = command(programs, program, home.path(), user);
            command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log.try_clone()?);
            Ok(command)
        };

        let mut initdb = logged("initdb")?;
        initdb.args([
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync",
            "--pgdata=data",
            "--username",
            OWNER,
        ]);
        ensure!(initdb.status().context("initdb")?.success(), "initdb failed:\n{}", told_so_far(home.path()));

        let port = free_port()?;
        let mut server = logged("postgres")?;
        // The socket lies in the data folder: relative, since a long path to a temporary folder is more than a socket may have.
        server.args(["-D", "data", "-k", ".", "-p"]).arg(port.to_string());
        for setting in ["listen_addresses=127.0.0.1", "max_connections=300"].iter().chain(further) {
            server.args(["-c", setting]);
        }
        let server = server.spawn().context("postgres")?;
        let url = format!("postgres://{OWNER}@127.0.0.1:{port}/postgres");
        let mut cluster = Self { url, server, programs: programs.to_owned(), user, home };
        if let Err(error) = cluster.wait_until_ready(port) {
            bail!("{error:#}:\n{}", told_so_far(cluster.home.path()));
        }
        Ok(cluster)
    }

    /// The address of an empty database of its own.
    pub fn fresh_database(&self, name: &str) -> anyhow::Result<String> {
        let mut create = self.command("psql");
        create.args([&self.url, "--quiet", "--command", &format!("create database {name}")]);
        ensure!(create.status().context("psql")?.success(), "the database {name} is not made");
        let server = self.url.rsplit_once('/').map_or(self.url.as_str(), |(server, _)| server);
        Ok(format!("{server}/{name}"))
    }

    fn command(&self, program: &str) -> Command {
        command(&self.programs, program, self.home.path(), self.user)
    }

    fn wait_until_ready(&mut self, port: u16) -> anyhow::Result<()> {
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            if let Some(status) = self.server.try_wait()? {
                bail!("the server ended at once ({status})");
            }
            let mut ready = self.command("pg_isready");
            ready.args(["--quiet", "--host=127.0.0.1", "--port"]).arg(port.to_string());
            if ready.status().context("pg_isready")?.success() {
                return Ok(());
            }
            sleep(Duration::from_millis(100));
        }
        bail!("the server is not ready after {} s", PATIENCE.as_secs())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let mut stop = self.command("pg_ctl");
        stop.args(["stop", "--silent", "--mode=immediate", "--pgdata=data"]);
        let stopped = stop.status().is_ok_and(|status| status.success()) || self.server.kill().is_ok();
        if !stopped || self.server.wait().is_err() {
            println!("could not stop the throw-away PostgreSQL in {}", self.home.path().display());
        }
    }
}

fn command(programs: &Path, program: &str, home: &Path, user: Option<User>) -> Command {
    let mut command = Command::new(programs.join(program));
    command.current_dir(home);
    if let Some(user) = user {
        command.uid(user.id).gid(user.group);
    }
    command
}

fn told_so_far(home: &Path) -> String {
    fs::read_to_string(home.join("log")).unwrap_or_default()
}

fn free_port() -> anyhow::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port on loopback")?;
    Ok(listener.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::super::needs::NEEDS;
    use super::{Cluster, PACKAGE};

    #[test]
    fn a_throw_away_cluster_answers_and_leaves_nothing_needs_postgres() {
        let postgres = NEEDS.into_iter().find(|need| need.package == PACKAGE).unwrap();
        if std::env::var_os(postgres.variable).is_none() {
            return;
        }
        let programs = postgres.find().unwrap();
        let cluster = Cluster::start(&programs).unwrap();
        let home = cluster.home.path().to_owned();
        let answer = Command::new(programs.join("psql"))
            .args([&cluster.url, "--tuples-only", "--no-align", "--command", "show fsync"])
            .output()
            .unwrap();
        assert_eq!(String::from_utf8_lossy(&answer.stdout).trim(), "off");
        drop(cluster);
        assert!(!home.exists());
    }
}
