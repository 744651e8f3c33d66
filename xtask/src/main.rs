//! The only entry point for chores: `cargo xtask test`, `audit`, `fuzz`, `bench`, `tidy`, `fmt`, `ci`.
//!
//! It knows the tools of the house (cargo, git, npm, Debian's packages) and nothing of what the house is about: no crate of
//! ours is a dependency. A new tidy check is a module in `tidy/` and a row in its table; a new chore is a module here and a
//! variant of [`Chore`].
#![expect(clippy::print_stdout, reason = "a chore talks to the person who runs it")]

mod audit;
mod bench;
mod ci;
mod fmt;
mod fuzz;
mod manifests;
mod process;
mod tally;
mod test;
mod tidy;
mod tree;

use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The chores of Hochbeet")]
struct Cli {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Format check, tidy checks, clippy and all tests; what needs more than the toolchain is skipped by name.
    Test {
        #[arg(
            long,
            help = "Run everything, with Chromium, PostgreSQL, OpenSMTPD and nginx; as root, missing ones come from Debian"
        )]
        all: bool,
        #[arg(long, help = "The drills in their long form, with figures; takes an hour and more")]
        long: bool,
    },
    /// Compare Cargo.lock with the `RustSec` advisories that lie beside the checkout.
    Audit(audit::Options),
    /// Throw mutated input at what takes input from strangers.
    Fuzz(fuzz::Options),
    /// Measure speed beside nginx, start-up and memory; as root, what is missing comes from Debian.
    Bench(bench::Options),
    /// Check the invariants that no compiler checks.
    Tidy,
    /// Format the workspace.
    Fmt {
        /// Change nothing, fail when something is not formatted.
        #[arg(long)]
        check: bool,
    },
    /// What the build server does: .ci/run.
    Ci,
}

fn main() -> ExitCode {
    let root = root();
    let outcome = match Cli::parse().chore {
        Chore::Test { all, long } => return test::run(root, all, long),
        Chore::Audit(options) => audit::run(root, &options),
        Chore::Fuzz(options) => fuzz::run(root, &options),
        Chore::Bench(options) => bench::run(root, &options),
        Chore::Tidy => tidy::run(root),
        Chore::Fmt { check } => fmt::run(root, check),
        Chore::Ci => ci::run(root),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            println!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The checkout this binary was built from.
fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}
