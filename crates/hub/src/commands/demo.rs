//! `hochbeet demo`

use crate::cli::Options;
use crate::commands::answer;
use crate::config::Config;
use crate::house::{Closed, open};
use crate::serving;
use std::process::ExitCode;

/// Builds the starter city where there is none, and serves it.
pub fn run(options: &Options) -> ExitCode {
    answer(|| {
        let (config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
        crate::logs::start(&config.log);
        let hub = open(&config)?;
        let found = hub.settings();
        if !found.name.is_empty() && !found.demo {
            return Err(Closed(
                "In diesem Ordner liegt ein echter Hub. Wählen Sie für die Musterstadt mit --data einen anderen.\n\
                 This folder holds a real hub; choose another one for the sample town."
                    .to_owned(),
            ));
        }
        let city = starter::build(&hub).map_err(|error| {
            Closed(format!(
                "Die Musterstadt ließ sich nicht bauen: {error}\nThe sample town could not be built."
            ))
        })?;
        serving::run(&config, hub, &move |base| {
            let mut lines =
                vec!["Die Musterstadt ist offen. Beenden mit Strg+C.".to_owned(), base.as_str().to_owned()];
            for login in &city.logins {
                lines.push(format!("{}: {}/einloggen/link/{}", login.role, base.as_str(), login.token));
            }
            lines
        })
    })
}
