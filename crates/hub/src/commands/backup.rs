//! `hochbeet backup FILE`

use crate::archive::{Made, back_up};
use crate::cli::Options;
use crate::commands::{count, done, size};
use crate::config::Config;
use crate::house::{Closed, SystemClock};
use crate::say::say;
use kernel::Clock;
use std::path::Path;
use std::process::ExitCode;

/// Saves everything into a new file and says what is in it.
pub fn run(options: &Options, file: &Path) -> ExitCode {
    done(|| {
        let (config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
        say(&told(file, &back_up(&config, file, SystemClock.now())?));
        Ok(())
    })
}

fn told(file: &Path, Made { bytes, manifest, noted }: &Made) -> String {
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
        "Bewahren Sie die Datei verschlossen und auf einer anderen Maschine auf: Sie enthält persönliche Daten."
            .to_owned(),
    ];
    if !noted {
        lines.push("Nur vermerken konnte der Hub diese Sicherung nicht.".to_owned());
    }
    lines.join("\n")
}
