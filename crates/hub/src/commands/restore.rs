//! `hochbeet restore FILE`

use crate::archive::{Keys, Restored, bring_back};
use crate::cli::Options;
use crate::commands::{count, done};
use crate::config::{Config, Database};
use crate::erased::{LIST_FILE, told as told_erasures};
use crate::house::{Closed, SystemClock};
use crate::say::say;
use domain::rights::{LIST_DAYS, remembered_since};
use kernel::{Clock, Instant};
use service::rights::CaughtUp;
use std::path::Path;
use std::process::ExitCode;

/// Puts a backup into an empty data folder and says what to do next.
pub fn run(options: &Options, file: &Path, identity: Option<&Path>, erased: Option<&Path>) -> ExitCode {
    done(|| {
        let (config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
        let keys = identity.map(Keys::read).transpose()?.unwrap_or_default();
        let restored = bring_back(&config, file, &keys, erased)?;
        say(&told(&start(options, &config.data_dir), &restored));
        Ok(())
    })
}

fn told(start: &str, restored: &Restored) -> String {
    let Restored { manifest, held, .. } = restored;
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
    let mut lines = vec![
        format!("Zurückgeholt: der Stand vom {made} mit {rows}{uploads}. Alles ist geprüft."),
        format!("Alle müssen sich neu einloggen, persönliche Links gelten weiter. {held}"),
    ];
    lines.extend(erasures(restored, &made));
    lines.push(format!("Starten Sie den Hub jetzt: {start}"));
    lines.join("\n")
}

/// Who was erased since: what was done, and what could not be known.
fn erasures(restored: &Restored, made: &str) -> Vec<String> {
    if restored.lists == 0 {
        return vec![format!(
            "Eine Liste der Löschungen ({LIST_FILE}) war nicht zu finden, weder neben der Sicherung noch im Ordner unter [backup]. Wer nach \
             dem {made} gelöscht wurde, ist wieder da. Gibt es sie noch, leeren Sie den Ordner und holen Sie die Sicherung noch einmal \
             zurück, mit --erased DATEI."
        )];
    }
    let mut lines = told_erasures(&restored.caught_up);
    if restored.caught_up == CaughtUp::default() {
        lines.push("Nach diesem Stand wurde niemand gelöscht.".to_owned());
    }
    if restored.caught_up.foreign > 0 {
        lines.push(format!(
            "{} mit anderen Schlüsseln notiert; wer das war, lässt sich nicht feststellen.",
            count(restored.caught_up.foreign, "Löschung ist", "Löschungen sind")
        ));
    }
    if restored.unread > 0 {
        lines.push(format!(
            "In der Liste der Löschungen: {}. Jemand hat sie verändert.",
            count(restored.unread, "unlesbare Zeile", "unlesbare Zeilen")
        ));
    }
    if Instant::from_timestamp(restored.manifest.made_at) < remembered_since(SystemClock.now()) {
        lines.push(format!(
            "Die Sicherung ist älter als {LIST_DAYS} Tage; so weit reicht die Liste der Löschungen nicht zurück."
        ));
    }
    lines
}

/// The call that serves what was brought back: with the same settings, folder and database as this one.
fn start(options: &Options, data: &Path) -> String {
    let mut call = "hochbeet serve".to_owned();
    let mut add = |option: &str, value: &str| {
        call.extend([" ", option, " ", &quoted(value)]);
    };
    if let Some(config) = &options.config {
        add("--config", &config.to_string_lossy());
    }
    // Where the file names the folder, the file is enough.
    if options.data.is_some() || options.config.is_none() {
        add("--data", &data.to_string_lossy());
    }
    if let Some(database @ Database::Postgres(url)) = &options.database {
        // A password is not repeated, not even to whoever has just typed it: this line goes into tickets and logs.
        add("--database", if database.has_secret() { "postgres://…" } else { url });
    }
    call
}

/// As a shell takes it for one word.
fn quoted(word: &str) -> String {
    let plain = |sign: char| sign.is_alphanumeric() || "/._-:=@%+,…".contains(sign);
    if word.chars().all(plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', r"'\''")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_call_has_what_this_one_had() {
        let call = |config: Option<&str>, data: Option<&str>, database: Option<&str>| {
            let options = Options {
                config: config.map(Into::into),
                data: data.map(Into::into),
                database: database.map(|url| url.parse().unwrap()),
                ..Options::default()
            };
            start(&options, Path::new(data.unwrap_or("daten")))
        };
        assert_eq!(call(None, None, None), "hochbeet serve --data daten");
        assert_eq!(call(None, Some("neue daten"), None), "hochbeet serve --data 'neue daten'");
        assert_eq!(
            call(Some("/etc/h/config.toml"), None, None),
            "hochbeet serve --config /etc/h/config.toml"
        );
        assert_eq!(
            call(Some("c.toml"), Some("d"), Some("postgres:///leer?host=/run/pg")),
            "hochbeet serve --config c.toml --data d --database 'postgres:///leer?host=/run/pg'"
        );
        assert_eq!(
            call(None, Some("d"), Some("postgres://hub:geheim@db/leer")),
            "hochbeet serve --data d --database postgres://…"
        );
    }
}
