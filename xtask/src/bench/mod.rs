//! `cargo xtask bench`: how fast the hub is beside nginx serving the same bytes with the same headers.
//!
//! A machine is never twice the same; the ratio of two programs that take turns on it is. So every figure here is the
//! median of interleaved rounds, and what must hold is said as a ratio. Only starting up and memory are absolute.

mod case;
mod http;
mod hub;
mod load;
mod nginx;
mod table;

use std::path::Path;

use anyhow::{Context, bail};
use clap::Args;

use crate::manifests::Workspace;
use crate::process;
use crate::test::{debian, program};

use case::{Case, cases};
use hub::Hub;
use load::Rate;
use nginx::Nginx;
use table::{Absolute, Row};

/// How the bench is run.
#[derive(Args)]
pub struct Options {
    #[arg(long, default_value = "dist", help = "The build profile to measure")]
    profile: String,
    #[arg(long, default_value_t = 5, help = "Interleaved rounds; the median counts")]
    rounds: usize,
    #[arg(long, default_value_t = 3, help = "Seconds of load for each figure of a round")]
    seconds: u32,
}

/// The programs this chore starts, with their Debian packages.
const PROGRAMS: [(&str, &str); 2] = [("nginx", "nginx"), ("wrk", "wrk")];
/// First starts on fresh folders, and restarts.
const STARTS: usize = 5;

pub fn run(root: &Path, options: &Options) -> anyhow::Result<bool> {
    provide()?;
    let mut build = process::cargo(root);
    build.args(["build", "--package", "hub", "--bin", "hochbeet", "--profile", &options.profile]);
    if !process::succeeds(&mut build)? {
        bail!("the hub does not build");
    }
    let folder = if options.profile == "dev" { "debug" } else { options.profile.as_str() };
    let binary = Workspace::read(root)?.target_directory.join(folder).join("hochbeet");
    let desk = tempfile::tempdir().context("a folder for the bench")?;

    let mut absolutes = starts(&binary, desk.path())?;
    let hub = Hub::start(&binary, &desk.path().join("first-0"))?;
    absolutes.push(Absolute::mebibytes("resident when idle", hub.resident_after_a_rest()?, Some(80.0)));
    let cases = cases(&hub, desk.path())?;
    let nginx = Nginx::start(&desk.path().join("nginx"), &cases)?;
    let rows = rounds(&hub, &nginx, &cases, options)?;
    absolutes.push(Absolute::mebibytes("resident after the load", hub.resident()?, None));

    let fine = rows.iter().all(Row::holds) && absolutes.iter().all(Absolute::holds);
    print!("{}", table::printed(&rows, &absolutes, &options.profile, options.rounds, options.seconds));
    Ok(fine)
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
fn starts(binary: &Path, desk: &Path) -> anyhow::Result<Vec<Absolute>> {
    let (mut first, mut again) = (Vec::new(), Vec::new());
    for round in 0..STARTS {
        let folder = desk.join(format!("first-{round}"));
        first.push(Hub::start(binary, &folder)?.first_page);
        again.push(Hub::start(binary, &folder)?.first_page);
    }
    Ok(vec![
        Absolute::seconds("first start to first page, the city built", &first, 2.0),
        Absolute::seconds("restart to first page", &again, 0.5),
    ])
}

fn rounds(hub: &Hub, nginx: &Nginx, cases: &[Case], options: &Options) -> anyhow::Result<Vec<Row>> {
    let mut taken: Vec<Vec<(Rate, Rate)>> = cases.iter().map(|_| Vec::new()).collect();
    for round in 1..=options.rounds {
        for (case, pairs) in cases.iter().zip(&mut taken) {
            let theirs = load::measure(&nginx.url(case), case, None, options.seconds)?;
            let ours = load::measure(&hub.url(&case.path), case, case.script.as_deref(), options.seconds)?;
            println!(
                "round {round}: {:<28} nginx {:>9.0}/s  hub {:>9.0}/s",
                case.name, theirs.per_second, ours.per_second
            );
            pairs.push((theirs, ours));
        }
    }
    Ok(cases.iter().zip(taken).map(|(case, pairs)| Row::new(case, &pairs)).collect())
}
