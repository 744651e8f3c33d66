//! The secret in the data folder, and whether it is the one that the database belongs to.
//!
//! Personal links, codes and printed emergency codes are derived from it. A hub that drew a new one in silence, because a
//! file was left behind on a move, would break all of them and nobody would know why.

use crate::config::Config;
use crate::house::{Closed, KEYS_FILE, location};
use kernel::Rng;
use service::keys::Keys;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use store::maintenance::{KeyMark, key_mark, mark_keys};

/// How keys and database stand to each other.
#[derive(Debug)]
pub enum Standing {
    /// Neither is there: the first start draws the keys.
    Fresh,
    /// They belong together, or the database knows of none yet.
    Fit(Keys),
    /// The database was in use, and its keys are not there.
    Lost,
    /// The keys are those of another database.
    Foreign,
    /// The file holds no keys.
    Damaged,
}

/// Looks, and changes nothing.
///
/// # Errors
/// When one of them cannot be read.
pub fn standing(config: &Config) -> Result<Standing, Closed> {
    let path = path(config);
    let text = match fs::read_to_string(&path) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) if error.kind() == io::ErrorKind::InvalidData => return Ok(Standing::Damaged),
        Err(error) => return Err(Closed::folder(&path, &error)),
    };
    let mark = key_mark(&location(config))?;
    let Some(text) = text else {
        return Ok(if mark == KeyMark::Fresh { Standing::Fresh } else { Standing::Lost });
    };
    let Some(keys) = Keys::from_stored(&text) else { return Ok(Standing::Damaged) };
    Ok(match mark {
        KeyMark::Marked(known) if known != keys.fingerprint() => Standing::Foreign,
        KeyMark::Marked(_) | KeyMark::Unmarked | KeyMark::Fresh => Standing::Fit(keys),
    })
}

/// The keys of this house; drawn where nothing is yet. They are on the disk before anything is derived from them.
///
/// # Errors
/// When they are not there, damaged or another database's.
pub fn of_house(config: &Config, rng: &mut dyn Rng) -> Result<Keys, Closed> {
    let path = path(config);
    match standing(config)? {
        Standing::Fit(keys) => Ok(keys),
        Standing::Fresh => draw(&path, rng),
        amiss => Err(refusal(&amiss, &path)),
    }
}

/// Draws new keys for a database whose own are lost.
///
/// # Errors
/// When they are not lost, or cannot be written.
pub fn draw_anew(config: &Config, rng: &mut dyn Rng) -> Result<(), Closed> {
    let keys = Keys::draw(rng);
    // In this order: cut off in between, the keys are still missing, and the next call begins anew.
    mark_keys(&location(config), &keys.fingerprint())?;
    store(&path(config), &keys)
}

/// Where they lie.
pub fn path(config: &Config) -> PathBuf {
    config.data_dir.join(KEYS_FILE)
}

/// Why a hub does not start like this, and what to do.
pub fn refusal(amiss: &Standing, path: &Path) -> Closed {
    let shown = path.display();
    Closed(match amiss {
        Standing::Damaged => format!(
            "Die Schlüsseldatei »{shown}« ist beschädigt. Holen Sie sie aus einer Sicherung zurück.\n\
             The key file {shown} is damaged; restore it from a backup."
        ),
        Standing::Foreign => format!(
            "Die Schlüsseldatei »{shown}« gehört zu einer anderen Datenbank. Holen Sie Schlüssel und Datenbank aus derselben Sicherung \
             zurück. Es wurde nichts verändert.\n\
             The key file {shown} belongs to another database; bring both back from the same backup. Nothing was changed."
        ),
        Standing::Lost | Standing::Fresh | Standing::Fit(_) => format!(
            "Zu dieser Datenbank fehlt die Schlüsseldatei »{shown}«. Ohne sie gilt kein Link und kein Code mehr, der draußen ist. Legen Sie \
             die Datei »{KEYS_FILE}« aus der letzten Sicherung dorthin. Gibt es keine: hochbeet new-keys sagt, was dann verloren ist. \
             Es wurde nichts verändert.\n\
             The key file {shown} of this database is missing. Put \"{KEYS_FILE}\" from the last backup there; if there is none, \
             hochbeet new-keys says what is lost then. Nothing was changed."
        ),
    })
}

fn draw(path: &Path, rng: &mut dyn Rng) -> Result<Keys, Closed> {
    let keys = Keys::draw(rng);
    store(path, &keys)?;
    Ok(keys)
}

fn store(path: &Path, keys: &Keys) -> Result<(), Closed> {
    write_whole(path, &keys.to_stored()).map_err(|error| Closed::folder(path, &error))
}

/// Writes a file for the hub alone: whoever reads it finds all of it, or what was there before.
pub(crate) fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    // Of two hubs on one folder each has its own beginning.
    let fresh = path.with_extension(format!("new-{}", std::process::id()));
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&fresh)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&fresh, path)?;
    match path.parent() {
        Some(folder) => fs::File::open(folder)?.sync_all(),
        None => Ok(()),
    }
}
