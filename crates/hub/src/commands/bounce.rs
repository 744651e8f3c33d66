//! `hochbeet bounce < MESSAGE`

use crate::cli::Options;
use crate::commands::{count, done};
use crate::config::Config;
use crate::house::{Closed, open};
use crate::say::say;
use service::Caller;
use std::io::Read;
use std::process::ExitCode;

/// The most of a message that is read; what we look for stands near its beginning.
const MOST_BYTES: u64 = 1 << 20;

/// Takes in what a mail server reports (RFC 3464) and marks the addresses at which nothing arrives. Made for the mail
/// server's alias or for a folder that is gone through; runs beside the hub.
pub fn run(options: &Options) -> ExitCode {
    done(|| {
        let (config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
        let mut message = Vec::new();
        std::io::stdin().take(MOST_BYTES).read_to_end(&mut message).map_err(|error| {
            Closed(format!("Die Nachricht lässt sich nicht lesen: {error}\nThe message cannot be read."))
        })?;
        let hub = open(&config)?;
        let marked = hub.write(Caller::system(), move |cx| service::bounces::take(cx, &message)).wait()?;
        say(&told(marked));
        Ok(())
    })
}

fn told(marked: usize) -> String {
    match marked {
        0 => "Keine Adresse vermerkt: Diese Nachricht meldet keine, bei der nie etwas ankommt.".to_owned(),
        _ => {
            format!("Vermerkt: {} nichts ankommt.", count(marked, "Adresse, bei der", "Adressen, bei denen"))
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn it_says_what_it_did() {
        assert!(super::told(0).starts_with("Keine Adresse"));
        assert_eq!(super::told(1), "Vermerkt: 1 Adresse, bei der nichts ankommt.");
        assert_eq!(super::told(2), "Vermerkt: 2 Adressen, bei denen nichts ankommt.");
    }
}
