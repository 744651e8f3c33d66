//! `hochbeet export LIST FILE`

use crate::cli::{Options, WholeList};
use crate::commands::{count, done};
use crate::config::Config;
use crate::house::{Closed, open};
use crate::say::say;
use kernel::Locale;
use service::{Caller, Hub};
use sheets::{Format, Page};
use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::process::ExitCode;

/// Writes a list into a new file, which only its owner may read.
pub fn run(options: &Options, list: WholeList, file: &Path) -> ExitCode {
    done(|| {
        let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let Some(format) = Format::from_key(ending) else {
            return Err(Closed(
                "Der Name der Datei endet auf .csv oder .xlsx.\nThe file's name ends in .csv or .xlsx."
                    .to_owned(),
            ));
        };
        let (config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
        let page = page(&open(&config)?, list)?;
        let bytes =
            sheets::write(&page, format).map_err(|error| Closed(i18n::imports::file(Locale::De, error)))?;
        write(file, &bytes).map_err(|error| {
            let file = file.display();
            if error.kind() == std::io::ErrorKind::AlreadyExists {
                return Closed(format!(
                    "»{file}« gibt es schon. Nennen Sie für die Liste einen neuen Namen.\n{file} exists already."
                ));
            }
            Closed(format!("»{file}« lässt sich nicht schreiben: {error}\n{file} cannot be written."))
        })?;
        say(&format!("{}: {}.", file.display(), count(page.rows.len(), "Zeile", "Zeilen")));
        Ok(())
    })
}

fn write(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut fresh = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
    fresh.write_all(bytes)?;
    fresh.sync_all()
}

fn page(hub: &Hub, list: WholeList) -> Result<Page, Closed> {
    let (locale, settings, system) = (Locale::De, hub.settings(), Caller::system());
    Ok(match list {
        WholeList::Organisations => {
            let rows = hub.read(system, service::exports::organisations).wait()?;
            web::exports::organisations(locale, &settings, &rows)
        }
        WholeList::ContactPoints => {
            let rows = hub.read(system, service::exports::contact_points).wait()?;
            web::exports::contact_points(locale, &settings, &rows)
        }
        WholeList::Offers => {
            let rows = hub.read(system, service::exports::offers).wait()?;
            web::exports::offers(locale, &settings, &rows)
        }
        WholeList::Signups => {
            let rows = hub.read(system, service::exports::signups).wait()?;
            web::exports::signups(locale, &rows)
        }
    })
}
