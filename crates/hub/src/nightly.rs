//! Backups that the running hub makes by itself, each night, on a thread of its own: outside of every transaction, beside
//! the pages and the post.

use crate::archive::{Made, Order, Proven, back_up};
use crate::config::Config;
use crate::house::{Closed, location};
use domain::backups::{Keep, Trouble, expendable};
use jiff::civil::DateTime;
use kernel::{Clock, Instant};
use rustix::fs::{FlockOperation, flock};
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;
use store::maintenance;

/// How often the thread looks whether a backup is due.
const LOOK: Duration = Duration::from_secs(20);
/// Whoever holds it makes the backup: of several hubs on one database and one folder, one.
const LOCK_FILE: &str = ".hochbeet-lock";
const PREFIX: &str = "hochbeet-";
const ENDING: &str = ".tar.gz";
const LOCKED_ENDING: &str = ".tar.gz.age";
const STAMP: &str = "%Y-%m-%d-%H%M%S";

/// The thread that makes them.
#[derive(Debug)]
pub struct Running {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

impl Running {
    /// Lets it finish the backup it has begun, and waits for that.
    pub fn stop(self) {
        self.stop.store(true, Ordering::SeqCst);
        self.thread.thread().unpark();
        if self.thread.join().is_err() {
            tracing::error!("backup.panicked");
        }
    }
}

/// Starts it; `None` where no folder is named.
///
/// # Errors
/// When no thread can be made.
pub fn start(config: &Config, clock: impl Clock + 'static) -> io::Result<Option<Running>> {
    if !config.backup.is_on() {
        return Ok(None);
    }
    let stop = Arc::new(AtomicBool::new(false));
    let (config, stopped) = (config.clone(), Arc::clone(&stop));
    let watch = move || {
        while !stopped.load(Ordering::SeqCst) {
            match round(&config, clock.now()) {
                Ok(Some(made)) => {
                    tracing::info!(bytes = made.bytes, proven = made.proven.is_some(), "backup.made");
                }
                Ok(None) => {}
                Err(Closed(why)) => tracing::error!(why, "backup.failed"),
            }
            std::thread::park_timeout(LOOK);
        }
    };
    let thread = std::thread::Builder::new().name("backup".to_owned()).spawn(watch)?;
    Ok(Some(Running { stop, thread }))
}

/// Makes a backup if one is due, proves it if that is due, and takes away those that need not be kept. What comes of it
/// is noted for the desk.
///
/// # Errors
/// When the backup failed.
pub fn round(config: &Config, now: Instant) -> Result<Option<Made>, Closed> {
    let hour = i8::try_from(config.backup.hour.get()).unwrap_or(0);
    let place = location(config);
    if !maintenance::backups(&place)?.is_due(hour, now) {
        return Ok(None);
    }
    let made = match alone(&config.backup.folder) {
        // Another process is at it.
        Ok(None) => return Ok(None),
        Err(error) => Err(unusable(&config.backup.folder, &error)),
        Ok(Some(_lock)) => {
            let record = maintenance::backups(&place)?;
            // It was made while we waited for our turn.
            if !record.is_due(hour, now) {
                return Ok(None);
            }
            make(config, record.proof_is_due(now), now)
        }
    };
    let noted = maintenance::note_backup(&place, |record| match &made {
        Ok(made) => {
            record.nightly = Some(now.micros());
            if !made.proven.as_ref().is_some_and(|proven| matches!(proven, Proven::Untried(_))) {
                record.trouble = None;
            }
        }
        Err(Closed(why)) => {
            record.trouble = Some(Trouble { at: now.micros(), unproven: false, why: why.clone() });
        }
    });
    if let Err(error) = noted {
        tracing::warn!(%error, "backup.not_noted");
    }
    made.map(Some)
}

fn make(config: &Config, prove: bool, now: Instant) -> Result<Made, Closed> {
    let (folder, recipients) = (&config.backup.folder, config.backup.recipients.as_slice());
    let ending = if recipients.is_empty() { ENDING } else { LOCKED_ENDING };
    let file = folder.join(format!("{PREFIX}{}{ending}", now.in_city().strftime(STAMP)));
    let made = back_up(config, Order { file: &file, recipients, prove }, now)?;
    // Only a backup that was found right may push older ones out.
    if let Err(error) = rotate(folder, keep(config)) {
        tracing::warn!(%error, "backup.not_rotated");
    }
    Ok(made)
}

fn keep(config: &Config) -> Keep {
    let backup = &config.backup;
    Keep {
        daily: backup.keep_daily.get(),
        weekly: backup.keep_weekly.get(),
        monthly: backup.keep_monthly.get(),
    }
}

/// Makes the folder where it is missing, for nobody but the hub, and takes its lock.
fn alone(folder: &Path) -> io::Result<Option<File>> {
    if !folder.is_dir() {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    let lock = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(folder.join(LOCK_FILE))?;
    match flock(&lock, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(Some(lock)),
        Err(rustix::io::Errno::WOULDBLOCK) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Takes away what need not be kept. Only files with the names that this thread gives are looked at.
fn rotate(folder: &Path, keep: Keep) -> io::Result<()> {
    let mut found: Vec<(DateTime, PathBuf)> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if let Some(made) = entry.file_name().to_str().and_then(made_at) {
            found.push((made, entry.path()));
        }
    }
    let gone = expendable(&found.iter().map(|(made, _)| *made).collect::<Vec<_>>(), keep);
    for (_, path) in found.iter().filter(|(made, _)| gone.contains(made)) {
        fs::remove_file(path)?;
    }
    File::open(folder)?.sync_all()
}

/// When a backup was made, by its name.
fn made_at(name: &str) -> Option<DateTime> {
    let stamp = name.strip_prefix(PREFIX)?;
    let stamp = stamp.strip_suffix(LOCKED_ENDING).or_else(|| stamp.strip_suffix(ENDING))?;
    DateTime::strptime(STAMP, stamp).ok()
}

fn unusable(folder: &Path, error: &io::Error) -> Closed {
    Closed(format!(
        "Der Ordner für Sicherungen »{0}« lässt sich nicht benutzen: {error}. Ist die Platte angeschlossen, und darf das Konto des \
         Hubs dort schreiben?\nThe folder for backups {0} cannot be used.",
        folder.display()
    ))
}

#[cfg(test)]
mod tests;
