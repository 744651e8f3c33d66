//! `hochbeet commits`: what this disk can do, for `cargo xtask bench`. Not shown in the help: no operator needs it.

use crate::cli::Options;
use crate::commands::done;
use crate::config::Config;
use crate::house::{Closed, location};
use crate::say::say;
use std::process::ExitCode;
use std::time::Duration;

/// Writes one row for each commit into an empty database for so long, and says how many commits a second took.
pub fn run(options: &Options, seconds: u32) -> ExitCode {
    done(|| {
        let (config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
        std::fs::create_dir_all(&config.data_dir).map_err(|error| Closed(error.to_string()))?;
        let span = Duration::from_secs(u64::from(seconds));
        let rate = store::maintenance::commits_per_second(&location(&config), span)?;
        say(&format!("{rate:.0}"));
        Ok(())
    })
}
