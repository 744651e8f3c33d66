//! `hochbeet backup FILE`

use crate::archive::{Made, Order, Proven, back_up};
use crate::cli::Options;
use crate::commands::{count, done, size};
use crate::config::{Config, Recipient};
use crate::house::{Closed, SystemClock};
use crate::say::say;
use kernel::Clock;
use std::path::Path;
use std::process::ExitCode;

/// Saves everything into a new file, brings it back for a try, and says what is in it. It is encrypted for whoever is
/// named, else for those of `config.toml`.
pub fn run(options: &Options, file: &Path, recipients: Vec<Recipient>) -> ExitCode {
    done(|| {
        let (mut config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
        if !recipients.is_empty() {
            config.backup.recipients = recipients;
        }
        let order = Order { file, recipients: &config.backup.recipients, prove: true };
        let made = back_up(&config, order, SystemClock.now())?;
        say(&told(file, &made, !config.backup.recipients.is_empty()));
        Ok(())
    })
}

fn told(file: &Path, Made { bytes, manifest, proven, noted }: &Made, locked: bool) -> String {
    let rows = count(manifest.row_count(), "Zeile", "Zeilen");
    let uploads = match manifest.upload_count() {
        0 => String::new(),
        some => format!(", {}", count(some, "hochgeladene Datei", "hochgeladene Dateien")),
    };
    let mut lines = vec![
        format!("Gesichert und nachgeprüft: {} ({}).", file.display(), size(*bytes)),
        format!(
            "Darin: die Datenbank mit {rows}{uploads} und die Schlüssel. Nicht darin: config.toml und geschriebene Mails."
        ),
    ];
    match proven {
        Some(Proven::Whole(millis)) => lines.push(format!(
            "Zur Probe zurückgeholt und verglichen in {},{} s.",
            millis / 1_000,
            millis % 1_000 / 100
        )),
        Some(Proven::Untried(why)) => lines.push(why.clone()),
        None => {}
    }
    lines.push(if locked {
        "Verschlüsselt. Zum Zurückholen braucht es den geheimen Schlüssel: hochbeet restore --identity SCHLÜSSEL DATEI".to_owned()
    } else {
        "Bewahren Sie die Datei verschlossen und auf einer anderen Maschine auf: Sie enthält persönliche Daten.".to_owned()
    });
    if !noted {
        lines.push("Nur vermerken konnte der Hub diese Sicherung nicht.".to_owned());
    }
    lines.join("\n")
}
