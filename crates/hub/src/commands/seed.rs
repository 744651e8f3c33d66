//! `hochbeet seed --scale N --seed S`

use crate::cli::Options;
use crate::commands::{count, done, not_built, sample_town};
use crate::config::Config;
use crate::house::{Closed, open};
use crate::say::say;
use starter::Grown;
use std::process::ExitCode;

/// After so many offers it says how far it is.
const SAY_EVERY: u32 = 10_000;

/// Makes the starter city a large one, through the same use cases, and says what is there now.
pub fn run(options: &Options, scale: u32, seed: u64) -> ExitCode {
    done(|| {
        let (config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
        crate::logs::start(&config.log);
        let hub = open(&config)?;
        sample_town(&hub)?;
        let told = |so_far: Grown| {
            if so_far.offers.is_multiple_of(SAY_EVERY) && so_far.offers < scale {
                say(&format!("{} von {scale} …", so_far.offers));
            }
        };
        let grown = starter::grow(&hub, scale, seed, told).map_err(|error| not_built(&error))?;
        say(&sentence(grown));
        Ok(())
    })
}

fn sentence(grown: Grown) -> String {
    let offers = count(grown.offers, "Angebot", "Angebote");
    let organisations = count(grown.organisations, "Organisation", "Organisationen");
    let signups = count(grown.signups, "Anmeldung", "Anmeldungen");
    format!(
        "Erfunden und als Beispiel gekennzeichnet: {offers} von {organisations}, dazu {signups}.\n\
         Ansehen: hochbeet demo (made up and marked as invented; look at it with hochbeet demo)"
    )
}

#[cfg(test)]
mod tests {
    use super::sentence;
    use starter::Grown;

    #[test]
    fn what_was_made_up_is_told_in_numbers() {
        let told = sentence(Grown { organisations: 1, offers: 20, signups: 0 });
        assert!(told.starts_with("Erfunden und als Beispiel gekennzeichnet: 20 Angebote von 1 Organisation, dazu 0 Anmeldungen."), "{told}");
    }
}
