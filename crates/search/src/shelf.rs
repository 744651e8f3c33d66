//! Where indexes lie: each in a folder of its own, and a file that says which one counts. A new one is built beside the
//! old one, which answers meanwhile.

use crate::Steps;
use crate::error::{Error, Result};
use crate::index::{Index, Mark};
use crate::parts::Parts;
use crate::synonyms::Synonyms;
use std::fs::{self, File, TryLockError};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const CLAIM: &str = "claim";
const CURRENT: &str = "current";
const OWN_SYNONYMS: &str = "synonyms.txt";
const PREFIX: &str = "index-";

/// So many processes may share a data folder.
const MOST_PROCESSES: u32 = 16;

/// The folder of indexes of one process.
#[derive(Debug)]
pub struct Shelf {
    folder: PathBuf,
    own_synonyms: PathBuf,
    /// Held as long as the process lives; the system lets go of it whatever ends it.
    _claim: File,
}

impl Shelf {
    /// The first place in this folder, which is made when it is needed, that no other process has: two hubs with one data
    /// folder each keep an index of their own, and find it again.
    ///
    /// # Errors
    /// When the folder cannot be written to.
    pub fn claim(folder: &Path) -> Result<Self> {
        for number in 1..=MOST_PROCESSES {
            let place = folder.join(number.to_string());
            fs::create_dir_all(&place)?;
            let claim = File::options().create(true).append(true).open(place.join(CLAIM))?;
            match claim.try_lock() {
                Ok(()) => {
                    let own_synonyms = folder.join(OWN_SYNONYMS);
                    return Ok(Self { folder: place, own_synonyms, _claim: claim });
                }
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
        }
        Err(Error::Taken)
    }

    /// The synonyms that come with the program and those that the operator put into the folder.
    fn synonyms(&self) -> Arc<Synonyms> {
        Arc::new(Synonyms::beside(&fs::read_to_string(&self.own_synonyms).unwrap_or_default()))
    }

    /// The index that counts.
    ///
    /// # Errors
    /// [`Error::OtherForm`] when there is none or another version made it; others when it is damaged.
    pub fn open(&self) -> Result<(Index, Mark)> {
        let name = match fs::read_to_string(self.folder.join(CURRENT)) {
            Ok(name) => name.trim().to_owned(),
            Err(error) if error.kind() == ErrorKind::NotFound => return Err(Error::OtherForm),
            Err(error) => return Err(error.into()),
        };
        let number = name
            .strip_prefix(PREFIX)
            .and_then(|number| number.parse::<u64>().ok())
            .ok_or(Error::OtherForm)?;
        Index::open(&self.path(number), self.synonyms())
    }

    /// An empty index beside the one that counts; it does not count before [`Shelf::take`].
    ///
    /// # Errors
    /// When the folder cannot be written to.
    pub fn begin(&self, parts: Parts) -> Result<(Index, u64)> {
        let number = self.numbers()?.into_iter().max().unwrap_or(0) + 1;
        Ok((Index::create(&self.path(number), parts, Steps::ALL, self.synonyms())?, number))
    }

    /// From now on this one counts; the others go.
    ///
    /// # Errors
    /// When the folder cannot be written to; then the old one still counts.
    pub fn take(&self, number: u64) -> Result<()> {
        let (next, current) = (self.folder.join("current.new"), self.folder.join(CURRENT));
        let mut file = File::create(&next)?;
        writeln!(file, "{PREFIX}{number}")?;
        file.sync_all()?;
        fs::rename(next, current)?;
        File::open(&self.folder)?.sync_all()?;
        for other in self.numbers().unwrap_or_default() {
            if other != number {
                self.give_up(other);
            }
        }
        Ok(())
    }

    /// Removes one that was begun and will not count.
    pub fn give_up(&self, number: u64) {
        if let Err(error) = fs::remove_dir_all(self.path(number)) {
            tracing::warn!(%error, "search.old_index_stays");
        }
    }

    fn path(&self, number: u64) -> PathBuf {
        self.folder.join(format!("{PREFIX}{number}"))
    }

    fn numbers(&self) -> Result<Vec<u64>> {
        let mut numbers = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let name = entry?.file_name();
            let number: Option<u64> = name.to_str().and_then(|name| name.strip_prefix(PREFIX)?.parse().ok());
            numbers.extend(number);
        }
        Ok(numbers)
    }
}
