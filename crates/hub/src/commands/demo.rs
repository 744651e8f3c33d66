//! `hochbeet demo`

use crate::cli::Options;
use crate::commands::{answer, sample_town};
use crate::config::Config;
use crate::house::{Closed, open};
use crate::serving::{self, Door};
use std::process::ExitCode;

/// Builds the starter city where there is none, and serves it.
pub fn run(options: &Options) -> ExitCode {
    answer(|| {
        let (config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
        crate::logs::start(&config.log);
        let door = Door::open(&config)?;
        let hub = open(&config)?;
        let city = sample_town(&hub)?;
        serving::run(&config, door, hub, &move |base| {
            let mut lines =
                vec!["Die Musterstadt ist offen. Beenden mit Strg+C.".to_owned(), base.as_str().to_owned()];
            for login in &city.logins {
                lines.push(format!("{}: {}/einloggen/link/{}", login.role, base.as_str(), login.token));
            }
            lines
        })
    })
}
