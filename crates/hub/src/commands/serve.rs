//! `hochbeet serve`

use crate::cli::Options;
use crate::commands::answer;
use crate::config::Config;
use crate::house::{Closed, open};
use crate::serving;
use std::process::ExitCode;

/// Starts the hub with what is in the data folder.
pub fn run(options: &Options) -> ExitCode {
    answer(|| {
        let (config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
        crate::logs::start(&config.log);
        let hub = open(&config)?;
        serving::run(&config, hub, &|base| vec![base.as_str().to_owned()])
    })
}
