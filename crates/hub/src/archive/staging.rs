use super::folder_of;
use kernel::{PublicId, Rng};
use rustix::fs::{FlockOperation, flock};
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

const PREFIX: &str = ".hochbeet-backup-";

/// A folder beside the backup that is being made: only the hub's account may look into it, and it goes in any case.
pub(super) struct Staging {
    path: PathBuf,
    /// While it is held, nobody takes the folder for one that was left behind.
    _lock: File,
}

impl Staging {
    pub(super) fn beside(file: &Path, rng: &mut dyn Rng) -> io::Result<Self> {
        let folder = folder_of(file);
        sweep(folder);
        let path = folder.join(format!("{PREFIX}{}", PublicId::draw(rng)));
        fs::DirBuilder::new().mode(0o700).create(&path)?;
        let lock = File::open(&path)?;
        // On a file system without locks nobody else gets one either, and nothing is swept.
        let _held_or_not_possible = flock(&lock, FlockOperation::NonBlockingLockExclusive);
        Ok(Self { path, _lock: lock })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.path));
    }
}

/// Takes away what a backup left that was killed: it holds a copy of everything.
fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let named = entry.file_name().to_string_lossy().starts_with(PREFIX);
        let own = fs::symlink_metadata(&path)
            .is_ok_and(|meta| meta.is_dir() && meta.uid() == rustix::process::geteuid().as_raw());
        if named
            && own
            && let Ok(lock) = File::open(&path)
            && flock(&lock, FlockOperation::NonBlockingLockExclusive).is_ok()
        {
            drop(fs::remove_dir_all(&path));
        }
    }
}
