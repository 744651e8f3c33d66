//! Puts the rooms together: opens the data folder, the database and the keys, and makes the running hub of them.

use crate::archive::{HALF_RESTORED, UPLOADS};
use crate::config::{Config, Database, MailTransport};
use kernel::{Clock, Instant, Rng};
use mail::{Files, Smtp, Transport};
use service::keys::Keys;
use service::{Hub, Parts, Uploads};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::{Database as Store, Location, Opened};

/// The file of the embedded database.
pub const DATABASE_FILE: &str = "hochbeet.sqlite3";
/// The file of the secret from which links and codes are derived.
pub const KEYS_FILE: &str = "keys";

/// The house cannot be opened.
#[derive(Debug)]
pub struct Closed(pub String);

impl Closed {
    fn folder(path: &Path, error: &io::Error) -> Self {
        Self(format!(
            "Der Ordner »{0}« lässt sich nicht benutzen: {error}\nThe folder {0} cannot be used.",
            path.display()
        ))
    }
}

impl From<store::Error> for Closed {
    fn from(error: store::Error) -> Self {
        if matches!(error, store::Error::Newer(_)) {
            return Self(
                "Diese Daten hat eine neuere Version des Hubs angelegt. Nehmen Sie diese oder eine spätere Version; \
                 mit der hier bleibt alles unverändert.\n\
                 This data was made by a newer version of the hub; nothing was changed."
                    .to_owned(),
            );
        }
        Self(format!("Die Datenbank lässt sich nicht öffnen: {error}\nThe database cannot be opened."))
    }
}

impl From<service::Error> for Closed {
    fn from(error: service::Error) -> Self {
        Self(format!("Der Hub lässt sich nicht starten: {error}\nThe hub cannot be started."))
    }
}

/// The time of this machine.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where the real time comes in")]
    fn now(&self) -> Instant {
        Instant::from_timestamp(jiff::Timestamp::now())
    }
}

/// The randomness of this machine.
pub struct SystemRng;

impl Rng for SystemRng {
    #[expect(clippy::disallowed_methods, reason = "the one place where real randomness comes in")]
    fn fill(&mut self, bytes: &mut [u8]) {
        // Without randomness no link is safe: better no hub than that.
        if getrandom::fill(bytes).is_err() {
            tracing::error!("randomness.missing");
            std::process::abort();
        }
    }
}

/// Where the database is.
pub fn location(config: &Config) -> Location {
    match &config.database {
        Database::Sqlite => Location::Sqlite(config.data_dir.join(DATABASE_FILE)),
        Database::Postgres(url) => Location::Postgres(url.clone()),
    }
}

/// Opens the house: makes the data folder and the keys where they are missing.
pub fn open(config: &Config) -> Result<Hub, Closed> {
    let folder = &config.data_dir;
    if folder.join(HALF_RESTORED).exists() {
        return Err(Closed(format!(
            "In »{0}« wurde das Zurückholen einer Sicherung unterbrochen. Leeren Sie den Ordner und holen Sie sie noch einmal zurück.\n\
             A restore into {0} was interrupted; empty the folder and restore again.",
            folder.display()
        )));
    }
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(|error| Closed::folder(folder, &error))?;
    let mut rng = SystemRng;
    let keys = keys(&folder.join(KEYS_FILE), &mut rng)?;
    crate::rebuild::copy_first(config)?;
    let readers = usize::try_from(config.limits.readers.get()).unwrap_or(2);
    let Opened { database, engine } = Store::open(&location(config), readers)?;
    tracing::info!(engine, "database.open");
    let uploads = Uploads::new(folder.join(UPLOADS));
    let limits = config.limits.paces();
    let clock = Arc::new(SystemClock);
    Ok(Hub::new(Parts { database, uploads, keys, clock, rng: Box::new(rng), limits })?)
}

/// Reads the secret, or draws and stores it at the first start. It is on the disk before anything is derived from it.
fn keys(path: &PathBuf, rng: &mut dyn Rng) -> Result<Keys, Closed> {
    match fs::read_to_string(path) {
        Ok(text) => Keys::from_stored(&text).ok_or_else(|| {
            Closed(format!(
                "Die Schlüsseldatei »{0}« ist beschädigt. Holen Sie sie aus einer Sicherung zurück.\n\
                 The key file {0} is damaged; restore it from a backup.",
                path.display()
            ))
        }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let keys = Keys::draw(rng);
            write_once(path, &keys.to_stored()).map_err(|error| Closed::folder(path, &error))?;
            Ok(keys)
        }
        Err(error) => Err(Closed::folder(path, &error)),
    }
}

fn write_once(path: &Path, text: &str) -> io::Result<()> {
    let fresh = path.with_extension("new");
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&fresh)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&fresh, path)?;
    match path.parent() {
        Some(folder) => fs::File::open(folder)?.sync_all(),
        None => Ok(()),
    }
}

/// The way mails leave: as files, or to the mail server. The starter city never sends real ones.
pub fn transport(config: &Config, demo: bool, host: &str) -> Result<Box<dyn Transport>, Closed> {
    if demo || config.mail.transport == MailTransport::Files {
        return Ok(Box::new(Files::new(&config.data_dir)));
    }
    let smtp = Smtp::new(config.mail.smtp_url.expose(), host).map_err(|_| {
        Closed(
            "Die Adresse des Mailservers (»smtp_url«) ist so nicht brauchbar.\nThe mail server's address cannot be used."
                .to_owned(),
        )
    })?;
    Ok(Box::new(smtp))
}
