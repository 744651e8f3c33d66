use ::search::{Index, Mark, Shelf, Writer};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError, RwLock};

/// The index of this process, and whoever writes it.
pub(crate) struct Library {
    folder: PathBuf,
    /// The place of this process in the folder; taken by whoever follows the journal, not by a command that only reads.
    shelf: OnceLock<Shelf>,
    /// What is asked; nothing before the first one is built.
    open: RwLock<Option<Index>>,
    /// Who follows the journal. Locked while somebody does, so that there is one at a time.
    clerk: Mutex<Option<Clerk>>,
}

/// Writes the index, and knows how far it has come.
pub(super) struct Clerk {
    pub writer: Writer,
    pub mark: Mark,
}

impl Library {
    pub fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            shelf: OnceLock::new(),
            open: RwLock::new(None),
            clerk: Mutex::new(None),
        }
    }

    /// The index that is asked at the moment.
    pub fn index(&self) -> Option<Index> {
        self.open.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn shelf(&self) -> ::search::Result<&Shelf> {
        if let Some(shelf) = self.shelf.get() {
            return Ok(shelf);
        }
        let claimed = Shelf::claim(&self.folder)?;
        Ok(self.shelf.get_or_init(|| claimed))
    }

    pub(super) fn clerk(&self) -> MutexGuard<'_, Option<Clerk>> {
        self.clerk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn opened(&self, index: Index) {
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = Some(index);
    }
}
