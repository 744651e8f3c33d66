//! `hochbeet restore FILE`

use crate::archive::{Keys, Restored, bring_back};
use crate::cli::Options;
use crate::commands::{count, done};
use crate::config::Config;
use crate::house::Closed;
use crate::say::say;
use kernel::Instant;
use std::path::Path;
use std::process::ExitCode;

/// Puts a backup into an empty data folder and says what to do next.
pub fn run(options: &Options, file: &Path, identity: Option<&Path>) -> ExitCode {
    done(|| {
        let (config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
        let keys = identity.map(Keys::read).transpose()?.unwrap_or_default();
        say(&told(&config.data_dir, &bring_back(&config, file, &keys)?));
        Ok(())
    })
}

fn told(data: &Path, Restored { manifest, held }: &Restored) -> String {
    let made =
        Instant::from_timestamp(manifest.made_at).in_city().strftime("%-d.%-m.%Y, %H:%M Uhr").to_string();
    let held = match held {
        0 => "Es warteten keine Mails.".to_owned(),
        1 => "1 wartende Mail ist angehalten und geht nicht hinaus.".to_owned(),
        held => format!("{held} wartende Mails sind angehalten und gehen nicht hinaus."),
    };
    let rows = count(manifest.row_count(), "Zeile", "Zeilen");
    let uploads = match manifest.upload_count() {
        0 => String::new(),
        some => format!(" und {}", count(some, "hochgeladenen Datei", "hochgeladenen Dateien")),
    };
    [
        format!("Zurückgeholt: der Stand vom {made} mit {rows}{uploads}. Alles ist geprüft."),
        format!("Alle müssen sich neu einloggen, persönliche Links gelten weiter. {held}"),
        format!("Starten Sie den Hub jetzt: hochbeet serve --data {}", data.display()),
    ]
    .join("\n")
}
