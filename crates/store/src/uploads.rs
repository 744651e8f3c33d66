//! Files that people put up: in a folder of their own, named by what is in them, each with a row that says of which kind
//! it is.
//!
//! A file is whole and on the disk before its row is written, and outlives its row by an hour, so that a backup that is
//! being made still finds it. Files are put without the database; only [`Uploads::sweep`] takes any away, inside a
//! transaction, so that nobody's fresh row loses its file.

use crate::connection::Conn;
use crate::error::{Error, Result, read_key};
use crate::schema::{agreement_file, article_picture, organisation_picture, upload};
use data_encoding::HEXLOWER;
use diesel::dsl::exists;
use diesel::prelude::*;
use domain::pictures::{FileName, Format};
use kernel::Instant;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// The folder of uploads. It is made when the first file comes.
#[derive(Debug, Clone)]
pub struct Uploads(PathBuf);

/// A file that lies in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// What it is called.
    pub name: FileName,
    /// How long it is.
    pub bytes: i64,
}

impl Uploads {
    /// The uploads in this folder.
    pub const fn new(folder: PathBuf) -> Self {
        Self(folder)
    }

    fn path(&self, name: &FileName) -> PathBuf {
        self.0.join(name.folder()).join(name.to_string())
    }

    /// Puts a file in: beside its place first, on the disk, then under its name. `draft` names the draft; `now` is noted
    /// at the file, also when it lies there already, so that no sweep takes it before its row is written.
    ///
    /// # Errors
    /// [`Error::File`] when it cannot be written.
    pub fn put(&self, bytes: &[u8], format: Format, draft: &str, now: Instant) -> Result<Stored> {
        let hash = HEXLOWER.encode(&Sha256::digest(bytes));
        let name = FileName::new(&hash, format).ok_or_else(|| Error::File(format!("no name: {hash}")))?;
        let folder = self.0.join(name.folder());
        make_folder(&folder)?;
        let fresh = folder.join(format!(".{draft}.part"));
        let written = write(&fresh, bytes, now).and_then(|()| fs::rename(&fresh, self.path(&name)));
        if let Err(error) = written {
            // What cannot be taken away now is swept later.
            drop(fs::remove_file(&fresh));
            return Err(error.into());
        }
        File::open(&folder)?.sync_all()?;
        Ok(Stored { name, bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX) })
    }

    /// What is in a file; `None` where there is none of this name.
    ///
    /// # Errors
    /// [`Error::File`] when it cannot be read.
    pub fn read(&self, name: &FileName) -> Result<Option<Vec<u8>>> {
        match fs::read(self.path(name)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Does the file lie there, and is what is in it what its name says?
    ///
    /// # Errors
    /// [`Error::File`] when it cannot be read.
    pub fn is_whole(&self, name: &FileName) -> Result<bool> {
        let bytes = self.read(name)?;
        Ok(bytes.is_some_and(|bytes| HEXLOWER.encode(&Sha256::digest(&bytes)) == name.hash()))
    }

    /// Does the file lie there?
    pub fn has(&self, name: &FileName) -> bool {
        self.path(name).is_file()
    }

    /// Notes `now` at a file, from which its last hour is counted.
    ///
    /// # Errors
    /// [`Error::File`] when it is there and cannot be changed.
    pub fn touch(&self, name: &FileName, now: Instant) -> Result<()> {
        match OpenOptions::new().append(true).open(self.path(name)) {
            Ok(file) => Ok(file.set_modified(time(now))?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Files that no row knows and that nobody has touched since: what a crash left behind, and what was let go of.
    ///
    /// # Errors
    /// When the folder or the rows cannot be read.
    pub fn strays(&self, connection: &mut Conn, since: Instant) -> Result<Vec<PathBuf>> {
        let old = self.untouched_since(since)?;
        if old.is_empty() {
            return Ok(old);
        }
        let known: BTreeSet<String> =
            upload::table.select(upload::hash).load(connection)?.into_iter().collect();
        let is_known = |path: &PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str()).and_then(FileName::parse);
            name.is_some_and(|name| known.contains(name.hash()))
        };
        Ok(old.into_iter().filter(|path| !is_known(path)).collect())
    }

    /// Takes the strays away. Run while writing: then nobody can write a row for one of them at the same time.
    ///
    /// # Errors
    /// As [`Uploads::strays`], and when a file cannot be removed.
    pub fn sweep(&self, connection: &mut Conn, since: Instant) -> Result<usize> {
        let strays = self.strays(connection, since)?;
        for stray in &strays {
            fs::remove_file(stray)?;
        }
        Ok(strays.len())
    }

    /// Only files as the hub names them, and its drafts: what somebody else laid there is not ours to take away.
    fn untouched_since(&self, since: Instant) -> Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        for folder in entries(&self.0)? {
            for file in entries(&folder)? {
                let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                let draft = name.strip_prefix('.').and_then(|name| name.strip_suffix(".part"));
                let ours = draft.is_some() || FileName::parse(name).is_some();
                if ours && fs::metadata(&file)?.modified()? < time(since) {
                    found.push(file);
                }
            }
        }
        Ok(found)
    }
}

fn time(at: Instant) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_micros(u64::try_from(at.micros()).unwrap_or(0))
}

/// What lies in a folder; nothing lies in one that is not there, or in what is no folder.
fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Ok(entries) => Ok(entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<_>>()?),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(Vec::new())
        }
        Err(error) => Err(error.into()),
    }
}

/// Makes the folder for nobody but the hub, and sees to it that it is still there when the power goes.
fn make_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    for above in folder.ancestors().skip(1).take(2) {
        File::open(above)?.sync_all()?;
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8], now: Instant) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.set_modified(time(now))?;
    file.sync_all()
}

/// Writes the row of a file; one that is there already stays.
pub fn insert(connection: &mut Conn, stored: &Stored, now: Instant) -> Result<()> {
    let known = upload::table.filter(upload::hash.eq(stored.name.hash())).select(upload::hash);
    if known.load::<String>(connection)?.is_empty() {
        diesel::insert_into(upload::table)
            .values((
                upload::hash.eq(stored.name.hash()),
                upload::mime.eq(stored.name.format().mime()),
                upload::bytes.eq(stored.bytes),
                upload::created_at.eq(now.micros()),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Files that no page shows any more.
pub fn idle(connection: &mut Conn) -> Result<Vec<FileName>> {
    let shown = organisation_picture::table.filter(
        organisation_picture::large.eq(upload::hash).or(organisation_picture::small.eq(upload::hash)),
    );
    let in_texts = article_picture::table
        .filter(article_picture::large.eq(upload::hash).or(article_picture::small.eq(upload::hash)));
    let of_agreements = agreement_file::table.filter(agreement_file::upload.eq(upload::hash));
    let in_use = exists(shown).or(exists(in_texts)).or(exists(of_agreements));
    let rows = upload::table.filter(diesel::dsl::not(in_use)).select((upload::hash, upload::mime)).load::<(
        String,
        String,
    )>(
        connection,
    )?;
    rows.iter().map(|(hash, mime)| file_name(hash, mime)).collect()
}

/// All files that a row knows.
pub fn all(connection: &mut Conn) -> Result<Vec<FileName>> {
    let rows = upload::table.select((upload::hash, upload::mime)).load::<(String, String)>(connection)?;
    rows.iter().map(|(hash, mime)| file_name(hash, mime)).collect()
}

/// Takes the row of a file away.
pub fn delete(connection: &mut Conn, name: &FileName) -> Result<()> {
    diesel::delete(upload::table.filter(upload::hash.eq(name.hash()))).execute(connection)?;
    Ok(())
}

pub(crate) fn file_name(hash: &str, mime: &str) -> Result<FileName> {
    let format = read_key("upload", "mime", mime, Format::from_mime)?;
    read_key("upload", "hash", hash, |hash| FileName::new(hash, format))
}
