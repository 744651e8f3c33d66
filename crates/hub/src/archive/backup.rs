use super::lock::{self, Keys};
use super::manifest::{FORM, Manifest, Piece, is_upload};
use super::staging::Staging;
use super::{DUMP_FILE, UPLOADS, folder_of, pack, postgres, proof, unpack};
use crate::config::{Config, Recipient};
use crate::house::{Closed, DATABASE_FILE, KEYS_FILE, SystemRng, location};
use domain::backups::{self, Trouble};
use kernel::Instant;
use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::io::Errno;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use store::Location;
use store::maintenance::{self, Facts};

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// The file that is made; there must be none of this name.
    pub file: &'a Path,
    /// Who can open it; nobody in particular where this is empty.
    pub recipients: &'a [Recipient],
    /// Bring it back for a try before it gets its name.
    pub prove: bool,
}

/// A backup that was made, read back and found right.
#[derive(Clone, Debug)]
pub struct Made {
    /// How long the file is.
    pub bytes: u64,
    /// What is in it.
    pub manifest: Manifest,
    /// How the try to bring it back went, where it was asked for.
    pub proven: Option<Proven>,
    /// The hub could note that there is one.
    pub noted: bool,
}

/// How bringing a backup back for a try went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proven {
    /// All of it came back, in so many milliseconds.
    Whole(u64),
    /// There was no try; why, in German and English.
    Untried(String),
}

/// Saves everything into one new file, while a hub may be working on it, and notes that.
///
/// # Errors
/// When there is no hub, the file cannot be made, or what is read back or brought back for a try is not what was saved;
/// then there is no file.
pub fn back_up(config: &Config, order: Order<'_>, now: Instant) -> Result<Made, Closed> {
    let file = order.file;
    if fs::symlink_metadata(file).is_ok() {
        return Err(Closed(format!(
            "»{0}« gibt es schon. Nennen Sie für die Sicherung einen neuen Namen.\n{0} exists already.",
            file.display()
        )));
    }
    check_hub(config)?;
    let unwritable = |error: io::Error| unwritable(file, &error);
    let staging = Staging::beside(file, &mut SystemRng).map_err(unwritable)?;
    // The database first: what it knows of was uploaded before.
    let (database, facts) = save_database(config, staging.path())?;
    let database_lies = staging.path().join(&database.path);
    let mut files = vec![database, piece(config, KEYS_FILE)?];
    for path in uploads(&config.data_dir)? {
        files.push(piece(config, &path)?);
    }
    let manifest = Manifest {
        form: FORM,
        made_at: now.timestamp(),
        app: env!("CARGO_PKG_VERSION").to_owned(),
        engine: facts.engine,
        schema: facts.schema,
        rows: facts.rows,
        contents: facts.contents,
        files,
    };
    let fresh = staging.path().join("archive");
    let is_database = |piece: &Piece| [DATABASE_FILE, DUMP_FILE].contains(&piece.path.as_str());
    let lies = |piece: &Piece| {
        if is_database(piece) { database_lies.clone() } else { config.data_dir.join(&piece.path) }
    };
    let keys = if order.recipients.is_empty() { Keys::default() } else { Keys::drawn() };
    write(&fresh, &manifest, lies, order.recipients, &keys).map_err(unwritable)?;
    // What the try needs is in the archive: the copy makes room for it.
    fs::remove_file(&database_lies).map_err(unwritable)?;
    let proven = if order.prove {
        let probe = staging.path().join("probe");
        fs::DirBuilder::new().mode(0o700).create(&probe).map_err(unwritable)?;
        let since = std::time::Instant::now();
        if unpack::read(&fresh, &keys, Some(&probe), |_| Ok(()))? != manifest {
            return Err(changed(file));
        }
        let tried = proof::prove(config, &probe, &manifest)?;
        fs::remove_dir_all(&probe).map_err(unwritable)?;
        let millis = u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX);
        Some(tried.map_or(Proven::Whole(millis), Proven::Untried))
    } else {
        if unpack::read(&fresh, &keys, None, |_| Ok(()))? != manifest {
            return Err(changed(file));
        }
        None
    };
    drop(keys);
    put(&fresh, file).map_err(unwritable)?;
    let bytes = fs::metadata(file).map_err(unwritable)?.len();
    let mut made = Made { bytes, manifest, proven, noted: false };
    made.noted = note(config, &order, &made, now).is_ok();
    Ok(made)
}

/// Writes the archive and waits until it is on the disk.
fn write(
    fresh: &Path,
    manifest: &Manifest,
    lies: impl Fn(&Piece) -> PathBuf,
    recipients: &[Recipient],
    keys: &Keys,
) -> io::Result<()> {
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(fresh)?;
    let file = BufWriter::new(file);
    let file = if recipients.is_empty() {
        pack(file, manifest, lies)?
    } else {
        pack(lock::lock(file, recipients, keys)?, manifest, lies)?.finish()?
    };
    file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()
}

fn note(config: &Config, order: &Order<'_>, made: &Made, now: Instant) -> store::Result<()> {
    let uploads = u64::try_from(made.manifest.upload_count()).unwrap_or(u64::MAX);
    maintenance::note_backup(&location(config), |record| {
        let at = now.micros();
        record.made = Some(backups::Made { at, bytes: made.bytes, encrypted: !order.recipients.is_empty() });
        // After trouble only a proof, or a backup where none was due, says that all is well again.
        match &made.proven {
            Some(Proven::Whole(millis)) => {
                let rows = made.manifest.row_count();
                record.proof = Some(backups::Proof { at, millis: *millis, bytes: made.bytes, rows, uploads });
                record.trouble = None;
            }
            Some(Proven::Untried(why)) => {
                record.trouble = Some(Trouble { at, unproven: true, why: why.clone() });
            }
            None => {}
        }
    })
}

fn check_hub(config: &Config) -> Result<(), Closed> {
    let empty = maintenance::is_empty(&location(config))?;
    if empty || !config.data_dir.join(KEYS_FILE).is_file() {
        return Err(Closed(format!(
            "In »{0}« liegt kein Hub, es gibt nichts zu sichern. Nennen Sie seinen Ordner mit --data.\n\
             There is no hub in {0}.",
            config.data_dir.display()
        )));
    }
    Ok(())
}

fn save_database(config: &Config, staging: &Path) -> Result<(Piece, Facts), Closed> {
    let (name, facts) = match location(config) {
        Location::Postgres(url) => (DUMP_FILE, postgres::dump(&url, &staging.join(DUMP_FILE))?),
        Location::Sqlite(path) => {
            let to = staging.join(DATABASE_FILE);
            // SQLite takes an empty file as it is: nobody else can read this one.
            let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&to);
            made.map_err(|error| unwritable(&to, &error))?;
            (DATABASE_FILE, maintenance::copy(&path, &to).map_err(|error| cannot_copy(&error))?)
        }
    };
    let file = staging.join(name);
    let piece = Piece::of(name.to_owned(), &file).map_err(|error| unreadable(&file, &error))?;
    Ok((piece, facts))
}

fn piece(config: &Config, path: &str) -> Result<Piece, Closed> {
    let file = config.data_dir.join(path);
    Piece::of(path.to_owned(), &file).map_err(|error| unreadable(&file, &error))
}

/// All uploads, by name. A name that begins with a dot is a file that is just being written.
fn uploads(data: &Path) -> Result<Vec<String>, Closed> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(UPLOADS)];
    while let Some(folder) = folders.pop() {
        let full = data.join(&folder);
        let entries = match fs::read_dir(&full) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(unreadable(&full, &error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(&full, &error))?;
            let kind = entry.file_type().map_err(|error| unreadable(&entry.path(), &error))?;
            let path = folder.join(entry.file_name());
            let name = path.to_str().map(str::to_owned);
            match name.filter(|name| is_upload(name)) {
                _ if entry.file_name().to_string_lossy().starts_with('.') => {}
                Some(name) if kind.is_file() => found.push(name),
                Some(_) if kind.is_dir() => folders.push(path),
                _ => {
                    return Err(Closed(format!(
                        "»{0}« gehört nicht zu den Uploads des Hubs und lässt sich nicht mitsichern. Legen Sie es woanders hin.\n\
                         {0} is no upload of the hub.",
                        entry.path().display()
                    )));
                }
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Gives the finished file its name, which nobody may have taken meanwhile.
fn put(fresh: &Path, file: &Path) -> io::Result<()> {
    match renameat_with(CWD, fresh, CWD, file, RenameFlags::NOREPLACE) {
        Ok(()) => {}
        // Not every file system can look and rename in one step.
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => fs::rename(fresh, file)?,
        Err(error) => return Err(error.into()),
    }
    File::open(folder_of(file))?.sync_all()
}

fn unreadable(path: &Path, error: &io::Error) -> Closed {
    Closed(format!("»{0}« lässt sich nicht lesen: {error}.\n{0} cannot be read.", path.display()))
}

fn unwritable(path: &Path, error: &io::Error) -> Closed {
    Closed(format!(
        "Die Sicherung »{0}« lässt sich nicht schreiben: {error}.\nThe backup {0} cannot be written.",
        path.display()
    ))
}

fn cannot_copy(error: &store::Error) -> Closed {
    Closed(format!(
        "Die Datenbank lässt sich nicht kopieren: {error}. Ist neben der Sicherung genug Platz?\nThe database cannot be copied."
    ))
}

fn changed(file: &Path) -> Closed {
    Closed(format!(
        "Während der Sicherung hat sich eine Datei verändert; »{0}« ist deshalb nicht entstanden. Versuchen Sie es noch einmal.\n\
         A file changed meanwhile; {0} was not made.",
        file.display()
    ))
}
