use super::HALF_RESTORED;
use crate::house::Closed;
use rustix::fs::{FlockOperation, flock};
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

/// A data folder that a backup may come into: nothing lies there, and nothing stays there unless all went well.
pub(super) struct EmptyFolder {
    path: PathBuf,
    placed: Vec<PathBuf>,
    made: MadeFolders,
    done: bool,
    /// Nobody else may begin here meanwhile.
    _lock: File,
}

impl EmptyFolder {
    pub(super) fn open(path: &Path) -> Result<Self, Closed> {
        let unusable = |error: io::Error| {
            Closed(format!(
                "Der Ordner »{0}« lässt sich nicht benutzen: {error}\nThe folder {0} cannot be used.",
                path.display()
            ))
        };
        let missing = path.ancestors().take_while(|each| !each.as_os_str().is_empty() && !each.exists());
        let missing: Vec<&Path> = missing.collect();
        let mut made = MadeFolders(Vec::new());
        for each in missing.into_iter().rev() {
            fs::DirBuilder::new().mode(0o700).create(each).map_err(unusable)?;
            made.0.push(each.to_owned());
        }
        let lock = File::open(path).map_err(unusable)?;
        let alone = flock(&lock, FlockOperation::NonBlockingLockExclusive).is_ok();
        if let Some(what) = first_entry(path).map_err(unusable)? {
            return Err(occupied(path, &what));
        }
        if !alone {
            return Err(occupied(path, HALF_RESTORED));
        }
        let staging = path.join(HALF_RESTORED);
        if fs::symlink_metadata(&staging).is_ok() {
            // Somebody was interrupted before anything was put in place.
            fs::remove_dir_all(&staging).map_err(unusable)?;
        }
        fs::DirBuilder::new().mode(0o700).create(&staging).map_err(unusable)?;
        Ok(Self { path: path.to_owned(), placed: Vec::new(), made, done: false, _lock: lock })
    }

    /// Where the backup is taken apart.
    pub(super) fn staging(&self) -> PathBuf {
        self.path.join(HALF_RESTORED)
    }

    /// Puts these in place, the last one last: without it there is no hub here.
    pub(super) fn place(mut self, names: &[&str]) -> io::Result<()> {
        let staging = self.staging();
        for name in names {
            let (from, to) = (staging.join(name), self.path.join(name));
            if from.exists() {
                fs::rename(from, &to)?;
                self.placed.push(to);
            }
        }
        File::open(&self.path)?.sync_all()?;
        self.done = true;
        self.made.0.clear();
        fs::remove_dir_all(staging)?;
        File::open(&self.path)?.sync_all()
    }
}

impl Drop for EmptyFolder {
    fn drop(&mut self) {
        if self.done {
            return;
        }
        for path in &self.placed {
            drop(if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) });
        }
        drop(fs::remove_dir_all(self.staging()));
    }
}

/// Folders that were made on the way, the outermost first. They go again, where they are empty.
struct MadeFolders(Vec<PathBuf>);

impl Drop for MadeFolders {
    fn drop(&mut self) {
        for path in self.0.iter().rev() {
            drop(fs::remove_dir(path));
        }
    }
}

/// What lies there, apart from what a disk brings with it and what an interrupted attempt left.
fn first_entry(folder: &Path) -> io::Result<Option<String>> {
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name != "lost+found" && name != HALF_RESTORED {
            return Ok(Some(name));
        }
    }
    Ok(None)
}

fn occupied(folder: &Path, what: &str) -> Closed {
    Closed(format!(
        "»{0}« ist nicht leer, dort liegt »{what}«. Eine Sicherung kommt nur in einen leeren Ordner: Nennen Sie mit --data einen anderen. \
         Es wurde nichts verändert.\nThe folder {0} is not empty; nothing was changed.",
        folder.display()
    ))
}
