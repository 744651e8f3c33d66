//! Puts the rooms together: opens the data folder, the database and the keys, and makes the running hub of them.

use crate::archive::{HALF_RESTORED, UPLOADS};
use crate::config::{Config, Database, MailTransport};
use crate::erased;
use crate::say::complain;
use kernel::{Clock, Instant, Rng};
use mail::{Files, Smtp, Transport};
use service::{Hub, Outside, Parts, Uploads};
use std::fs::{self, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::sync::Arc;
use store::{Database as Store, Location, Opened};

/// The file of the embedded database.
pub const DATABASE_FILE: &str = "hochbeet.sqlite3";
/// The file of the secret from which links and codes are derived.
pub const KEYS_FILE: &str = "keys";
/// The folder of the search index, and of the operator's own synonyms. No backup holds it: it is made anew.
pub const SEARCH: &str = "search";

/// The house cannot be opened.
#[derive(Debug)]
pub struct Closed(pub String);

impl Closed {
    pub(crate) fn folder(path: &Path, error: &io::Error) -> Self {
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

/// Opens the house: makes the data folder and the keys where they are missing. Whoever was erased after this state of the
/// database was saved goes again.
pub fn open(config: &Config) -> Result<Hub, Closed> {
    let hub = assemble(config)?;
    match erased::read(&erased::places(config)) {
        Ok(lists) => {
            for line in erased::told(&erased::catch_up(&hub, &lists)?) {
                complain(&line);
            }
        }
        // A backup disk that is away keeps nobody from working; `doctor` says so too.
        Err(Closed(why)) => tracing::error!(why, "erasures.not_read"),
    }
    Ok(hub)
}

/// Opens it as it is.
pub(crate) fn assemble(config: &Config) -> Result<Hub, Closed> {
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
    let place = location(config);
    refuse_what_is_not_ours(config)?;
    let keys = crate::keys::of_house(config, &mut rng)?;
    crate::rebuild::copy_first(config)?;
    let readers = usize::try_from(config.limits.readers.get()).unwrap_or(2);
    let Opened { database, engine } = open_store(&place, readers)?;
    tracing::info!(engine, "database.open");
    let uploads = Uploads::new(folder.join(UPLOADS));
    let limits = config.limits.paces();
    let clock = Arc::new(SystemClock);
    let outside = Outside {
        has_address: config.base_url.is_https(),
        sends_mail: config.mail.transport == MailTransport::Smtp,
    };
    let search = folder.join(SEARCH);
    let hub =
        Hub::new(Parts { database, uploads, keys, clock, rng: Box::new(rng), limits, outside, search })?;
    service::keys::remember(&hub)?;
    Ok(hub)
}

/// What root laid there, or restored, the hub's own account cannot use; SQLite would say no more than "unable to open".
fn refuse_what_is_not_ours(config: &Config) -> Result<(), Closed> {
    let folder = &config.data_dir;
    let files = std::iter::once(KEYS_FILE.to_owned()).chain(sqlite_files()).chain([UPLOADS.to_owned()]);
    let all = std::iter::once(folder.clone()).chain(files.map(|file| folder.join(file)));
    match all.into_iter().find_map(|path| crate::owner::trouble(&path)) {
        Some((de, en)) => Err(Closed(format!(
            "Der Hub darf seine Daten nicht lesen. {de}\nThe hub may not read its data. {en}"
        ))),
        None => Ok(()),
    }
}

/// The file of the embedded database and those that SQLite lays beside it.
fn sqlite_files() -> impl Iterator<Item = String> {
    ["", "-wal", "-shm"].into_iter().map(|ending| format!("{DATABASE_FILE}{ending}"))
}

/// Opens the database. SQLite makes its file for everybody to read and gives those beside it the same rights: here it is
/// made for the hub alone, and one that an older version made is closed.
fn open_store(place: &Location, readers: usize) -> Result<Opened, Closed> {
    if let Location::Sqlite(path) = place {
        let made = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path);
        made.map_err(|error| Closed::folder(path, &error))?;
        for file in sqlite_files().map(|name| path.with_file_name(name)).filter(|file| file.exists()) {
            if let Err(error) = fs::set_permissions(file, fs::Permissions::from_mode(0o600)) {
                tracing::warn!(%error, "database.open_to_others");
            }
        }
    }
    Ok(Store::open(place, readers)?)
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
