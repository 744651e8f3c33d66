//! `cargo xtask bench`: how fast the hub is beside nginx serving the same bytes with the same headers.
//!
//! A machine is never twice the same; the ratio of two programs that take turns on it is. So every figure here is the
//! median of interleaved rounds, and what must hold is said as a ratio. Only starting up and memory are absolute.

mod case;
mod found;
mod growth;
mod http;
mod hub;
mod imports;
mod load;
mod nginx;
mod search;
mod signups;
mod table;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};

use crate::manifests::Workspace;
use crate::process;
use crate::test::postgres::{self, Cluster};
use crate::test::{debian, postgres_programs, program};

use case::{Case, cases};
use hub::{Home, Hub};
use load::{CONNECTIONS, Rate};
use nginx::Nginx;
use signups::Crowd;
use table::{Figure, Row};

/// How the bench is run.
#[derive(Args)]
pub struct Options {
    #[arg(long, default_value = "dist", help = "The build profile to measure")]
    profile: String,
    #[arg(long, default_value_t = 5, help = "Interleaved rounds; the median counts")]
    rounds: usize,
    #[arg(long, default_value_t = 3, help = "Seconds of load for each figure of a round")]
    seconds: u32,
    #[arg(long, help = "Measure this binary instead of building one")]
    binary: Option<PathBuf>,
    #[arg(value_enum, help = "Only this part; all of them otherwise")]
    only: Option<Part>,
    #[arg(long, value_enum, conflicts_with = "only", help = "The same, spelled out")]
    part: Option<Part>,
    #[arg(long, help = "One round of one second, and towns of at most 10 000 offers: does it run at all?")]
    short: bool,
}

/// What can be measured by itself.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Pages beside nginx, starting up, memory.
    Pages,
    /// Sign-ups on both databases, beside what the disk can do.
    Signups,
    /// A long list that is read in.
    Imports,
    /// The same requests in towns of three sizes.
    Growth,
    /// What is found, by questions that were judged by hand, and how fast in the largest town.
    Search,
}

/// How often, for how long and how large.
#[derive(Clone, Copy)]
struct Measure {
    rounds: usize,
    seconds: u32,
    towns: &'static [u32],
}

impl Options {
    fn measure(&self) -> Measure {
        if self.short {
            Measure { rounds: 1, seconds: 1, towns: &[1_000, 10_000] }
        } else {
            Measure { rounds: self.rounds, seconds: self.seconds, towns: &[1_000, 10_000, 100_000] }
        }
    }

    fn includes(&self, part: Part) -> bool {
        self.only.or(self.part).is_none_or(|only| only == part)
    }
}

/// The programs this chore starts, with their Debian packages.
const PROGRAMS: [(&str, &str); 2] = [("nginx", "nginx"), ("wrk", "wrk")];
/// First starts on fresh folders, and restarts.
const STARTS: usize = 5;
/// Offers of the town in which people sign up.
const SIGN_UP_TOWN: u32 = 1_000;
/// What must hold of durable sign-ups: so many a second, or so many times what the disk takes one by one.
const SIGN_UPS: f64 = 1_500.0;
const TIMES_THE_DISK: f64 = 0.3;
/// The most memory, in MiB, with a hundred thousand offers and 64 clients.
const MEMORY: f64 = 256.0;

pub fn run(root: &Path, options: &Options) -> anyhow::Result<bool> {
    provide()?;
    let binary = match &options.binary {
        Some(binary) => binary.canonicalize().context("the binary to be measured")?,
        None => built(root, &options.profile)?,
    };
    let desk = tempfile::tempdir().context("a folder for the bench")?;
    let measure = options.measure();

    let (mut rows, mut figures, mut growth) = (Vec::new(), Vec::new(), None);
    if options.includes(Part::Pages) {
        rows = pages(&binary, desk.path(), measure, &mut figures)?;
    }
    if options.includes(Part::Signups) {
        figures.extend(sign_ups(&binary, desk.path(), measure)?);
    }
    if options.includes(Part::Imports) {
        figures.push(imports::measure(&binary, desk.path(), measure.rounds)?);
    }
    if options.includes(Part::Growth) {
        let grown = growth::measure(&binary, desk.path(), measure.towns, measure.rounds, measure.seconds)?;
        let name = "resident at most, 64 clients, the largest town";
        figures.push(Figure::one(name, "MiB", grown.memory).at_most(MEMORY));
        growth = Some(grown);
    }
    if options.includes(Part::Search) {
        search::measure(root, &binary, desk.path())?;
        let largest = measure.towns.last().copied().unwrap_or_default();
        let questions = search::questions(root)?;
        figures.extend(found::measure(&binary, desk.path(), &questions, largest, measure.rounds, measure.seconds)?);
    }
    let fine = rows.iter().all(Row::holds)
        && figures.iter().all(Figure::holds)
        && growth.iter().all(|growth| growth.rows.iter().all(growth::Grown::holds));
    let frame = table::Frame { profile: &options.profile, rounds: measure.rounds, seconds: measure.seconds };
    print!("{}", table::printed(&frame, &rows, growth.as_ref(), &figures));
    Ok(fine)
}

fn built(root: &Path, profile: &str) -> anyhow::Result<PathBuf> {
    let mut build = process::cargo(root);
    build.args(["build", "--package", "hub", "--bin", "hochbeet", "--profile", profile]);
    if !process::succeeds(&mut build)? {
        bail!("the hub does not build");
    }
    let folder = if profile == "dev" { "debug" } else { profile };
    Ok(Workspace::read(root)?.target_directory.join(folder).join("hochbeet"))
}

fn pages(
    binary: &Path,
    desk: &Path,
    measure: Measure,
    figures: &mut Vec<Figure>,
) -> anyhow::Result<Vec<Row>> {
    figures.extend(starts(binary, desk)?);
    let hub = Hub::start(&Home::new(binary, desk.join("first-0"), None)?)?;
    figures.push(Figure::one("resident when idle", "MiB", hub.resident_after_a_rest()?).at_most(80.0));
    let cases = cases(&hub, desk)?;
    let nginx = Nginx::start(&desk.join("nginx"), &cases)?;
    let rows = rounds(&hub, &nginx, &cases, measure)?;
    figures.push(Figure::one("resident after the load", "MiB", hub.resident()?));
    Ok(rows)
}

/// People sign up on both databases, in turns with one-row commits on the same disk.
fn sign_ups(binary: &Path, desk: &Path, measure: Measure) -> anyhow::Result<Vec<Figure>> {
    let cluster = match postgres_programs() {
        Some(programs) => Some(Cluster::start_durable(&programs)?),
        None => None,
    };
    let mut engines = vec![("SQLite", None)];
    if let Some(cluster) = &cluster {
        engines.push(("PostgreSQL", Some(cluster)));
    } else {
        println!("skipped: sign-ups on PostgreSQL (Debian: {})", postgres::PACKAGE);
    }
    let mut towns = Vec::new();
    for (engine, cluster) in engines {
        let database = |name: &str| cluster.map(|it| it.fresh_database(name)).transpose();
        let home = Home::new(binary, desk.join(format!("people-{engine}")), database("people")?)?;
        let bare = Home::new(binary, desk.join(format!("bare-{engine}")), database("bare")?)?;
        home.grow(SIGN_UP_TOWN)?;
        let hub = Hub::start(&home)?;
        let crowd = Crowd::of(hub.address)?;
        towns.push((engine, hub, crowd, bare, Vec::new(), Vec::new()));
    }
    for round in 1..=measure.rounds {
        for (engine, _hub, crowd, bare, people, commits) in &mut towns {
            let alone = bare.commits(measure.seconds)?;
            let signed = crowd.rush(CONNECTIONS, Duration::from_secs(u64::from(measure.seconds)))?;
            println!("round {round}: {engine:<12} sign-ups {signed:>9.0}/s  bare commits {alone:>9.0}/s");
            people.push(signed);
            commits.push(alone);
        }
    }
    let mut figures = Vec::new();
    for (engine, _, _, _, people, commits) in towns {
        let times = people.iter().zip(&commits).map(|(people, commits)| people / commits);
        let times = Figure::of(format!("sign-ups ÷ bare commits, {engine}"), "", times);
        let people = Figure::of(format!("durable sign-ups, {CONNECTIONS} clients, {engine}"), "/s", people);
        let commits = Figure::of(format!("bare commits of one row, {engine}"), "/s", commits);
        // The promise is for SQLite; what PostgreSQL does is watched.
        let promised = engine == "SQLite";
        let holds = people.median() >= SIGN_UPS || times.median() >= TIMES_THE_DISK;
        let must = format!("≥ {SIGN_UPS} /s, or ≥ {TIMES_THE_DISK} × the bare commits");
        figures.extend([if promised { people.must(must, holds) } else { people }, commits, times]);
    }
    Ok(figures)
}

fn provide() -> anyhow::Result<()> {
    let missing = || PROGRAMS.iter().filter(|(name, _)| program(name).is_none());
    debian::install(&missing().map(|(_, package)| *package).collect::<Vec<_>>())?;
    match missing().next() {
        Some((name, package)) => bail!("the bench needs {name} (Debian: {package})"),
        None => Ok(()),
    }
}

/// From the start of the program to the first page, with the city built and with what is there.
fn starts(binary: &Path, desk: &Path) -> anyhow::Result<Vec<Figure>> {
    let (mut first, mut again) = (Vec::new(), Vec::new());
    for round in 0..STARTS {
        let home = Home::new(binary, desk.join(format!("first-{round}")), None)?;
        first.push(Hub::start(&home)?.first_page.as_secs_f64());
        again.push(Hub::start(&home)?.first_page.as_secs_f64());
    }
    Ok(vec![
        Figure::of("first start to first page, the city built", "s", first).at_most(2.0),
        Figure::of("restart to first page", "s", again).at_most(0.5),
    ])
}

fn rounds(hub: &Hub, nginx: &Nginx, cases: &[Case], measure: Measure) -> anyhow::Result<Vec<Row>> {
    let mut taken: Vec<Vec<(Rate, Rate)>> = cases.iter().map(|_| Vec::new()).collect();
    for round in 1..=measure.rounds {
        for (case, pairs) in cases.iter().zip(&mut taken) {
            let theirs = load::measure(&nginx.url(case), case, &case.nginx_script, measure.seconds)?;
            let ours = load::measure(&hub.url(&case.path), case, &case.script, measure.seconds)?;
            println!(
                "round {round}: {:<28} nginx {:>9.0}/s  hub {:>9.0}/s",
                case.name, theirs.per_second, ours.per_second
            );
            pairs.push((theirs, ours));
        }
    }
    Ok(cases.iter().zip(taken).map(|(case, pairs)| Row::new(case, &pairs)).collect())
}
