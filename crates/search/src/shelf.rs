//! Where indexes lie: each in a folder of its own, and a file that says which one counts. A new one is built beside the
//! old one, which answers meanwhile.

use crate::error::{Error, Result};
use crate::index::{Index, Mark};
use crate::parts::Parts;
use crate::synonyms::Synonyms;
use crate::{Analyser, Steps};
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const CURRENT: &str = "current";
const OWN_SYNONYMS: &str = "synonyms.txt";
const PREFIX: &str = "index-";

/// The folder of indexes.
#[derive(Debug, Clone)]
pub struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    /// In this folder, which is made when it is needed.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// The synonyms that come with the program and those that the operator put into the folder. Their words are compared
    /// by stems, so they need no knowledge of compounds.
    pub fn synonyms(&self) -> Arc<Synonyms> {
        let own = fs::read_to_string(self.folder.join(OWN_SYNONYMS)).unwrap_or_default();
        let analyser = Analyser::new(Arc::new(Parts::default()), Steps::ALL);
        Arc::new(Synonyms::read(&own, &analyser))
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
        fs::create_dir_all(&self.folder)?;
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
        self.forget_all_but(Some(number));
        Ok(())
    }

    /// Removes what was begun and does not count, and with no number everything.
    pub fn forget_all_but(&self, number: Option<u64>) {
        for other in self.numbers().unwrap_or_default() {
            if Some(other) != number
                && let Err(error) = fs::remove_dir_all(self.path(other))
            {
                tracing::warn!(%error, "search.old_index_stays");
            }
        }
    }

    fn path(&self, number: u64) -> PathBuf {
        self.folder.join(format!("{PREFIX}{number}"))
    }

    fn numbers(&self) -> Result<Vec<u64>> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error.into()),
        };
        let mut numbers = Vec::new();
        for entry in entries {
            let name = entry?.file_name();
            let number: Option<u64> = name.to_str().and_then(|name| name.strip_prefix(PREFIX)?.parse().ok());
            numbers.extend(number);
        }
        Ok(numbers)
    }
}
