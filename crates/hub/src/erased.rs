//! The list of erasures as files, outside of what a backup replaces: one lies in the data folder, one beside the nightly
//! backups. Each holds what the database remembers and what stood there before. At every start the hub follows what its
//! database does not know yet, so that neither a restore nor a copy of the database brings somebody back.

use crate::config::Config;
use crate::house::Closed;
use crate::keys::write_whole;
use domain::rights::{Erasure, read_list, remembered_since, write_list};
use kernel::Instant;
use service::rights::CaughtUp;
use service::{Caller, Hub};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// Its name, wherever it lies.
pub const LIST_FILE: &str = "hochbeet-erased.txt";
/// So often somebody looks whether what another process wrote, or what failed, is still to be written.
const LOOK: Duration = Duration::from_mins(5);

/// Where the list lies.
pub fn places(config: &Config) -> Vec<PathBuf> {
    let mut places = vec![config.data_dir.join(LIST_FILE)];
    if config.backup.is_on() {
        places.push(config.backup.folder.join(LIST_FILE));
    }
    places.dedup();
    places
}

/// What was read from lists.
#[derive(Debug, Default)]
pub struct Lists {
    /// All erasures that stand there.
    pub erasures: BTreeSet<Erasure>,
    /// So many lists were found.
    pub found: usize,
    /// Lines that are none of ours.
    pub unread: usize,
}

/// Reads those of these lists that are there.
///
/// # Errors
/// When one is there and cannot be read.
pub fn read(places: &[PathBuf]) -> Result<Lists, Closed> {
    let mut lists = Lists::default();
    for place in places {
        match fs::read(place) {
            Ok(bytes) => {
                let (erasures, unread) = read_list(&String::from_utf8_lossy(&bytes));
                lists.erasures.extend(erasures);
                lists.found += 1;
                lists.unread += unread;
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => {
                return Err(Closed(format!(
                    "Die Liste der Löschungen »{0}« lässt sich nicht lesen: {error}. Ohne sie brächte eine ältere Sicherung Menschen \
                     zurück, die gelöscht sind. Es wurde nichts verändert.\nThe list of erasures {0} cannot be read.",
                    place.display()
                )));
            }
        }
    }
    Ok(lists)
}

/// Follows what stands in these lists and is new to the database.
///
/// # Errors
/// Those of the database.
pub fn catch_up(hub: &Hub, lists: &Lists) -> Result<CaughtUp, Closed> {
    if lists.erasures.is_empty() {
        return Ok(CaughtUp::default());
    }
    let list = lists.erasures.clone();
    let caught = hub.write(Caller::system(), move |cx| service::rights::catch_up(cx, &list)).wait()?;
    if caught.gone + caught.stay > 0 {
        tracing::warn!(gone = caught.gone, stay = caught.stay, "erasures.caught_up");
    }
    Ok(caught)
}

/// What it came to, for whoever runs the hub; nothing where nothing was to do.
pub fn told(caught: &CaughtUp) -> Vec<String> {
    let mut lines = Vec::new();
    match caught.gone {
        0 => {}
        1 => lines.push("Wer nach diesem Stand gelöscht wurde, ist wieder gelöscht: 1 Person (1 erased again).".to_owned()),
        gone => lines.push(format!("Wer nach diesem Stand gelöscht wurde, ist wieder gelöscht: {gone} Personen ({gone} erased again).")),
    }
    if !caught.without_lead.is_empty() {
        lines.push(format!(
            "Damit fehlt eine Leitung bei: {}. Tragen Sie am Tisch eine neue ein.",
            caught.without_lead.join(", ")
        ));
    }
    if caught.stay > 0 {
        lines.push(
            "Eine Person, die gelöscht werden wollte, ist in diesem Stand die einzige der Technik. Nehmen Sie am Tisch unter »Team« \
             jemanden dazu; der nächste Start löscht sie."
                .to_owned(),
        );
    }
    lines
}

/// Brings the lists up to date with what the database remembers. One that is as it should be is not touched.
///
/// # Errors
/// The first list that cannot be written; the others are written all the same.
pub fn write(places: &[PathBuf], known: &BTreeSet<Erasure>, now: Instant) -> Result<(), Closed> {
    let since = remembered_since(now);
    let mut outcome = Ok(());
    for place in places {
        let written = fs::read(place)
            .or_else(
                |error| if error.kind() == io::ErrorKind::NotFound { Ok(Vec::new()) } else { Err(error) },
            )
            .and_then(|bytes| {
                let text = String::from_utf8_lossy(&bytes);
                let all = known.iter().cloned().chain(read_list(&text).0);
                let wanted = write_list(&all.filter(|erasure| erasure.at >= since).collect());
                if *text == wanted { Ok(()) } else { put(place, &wanted) }
            });
        if let Err(error) = written {
            outcome = outcome.and(Err(Closed(format!(
                "Die Liste der Löschungen »{0}« lässt sich nicht schreiben: {error}.\nThe list of erasures {0} cannot be written.",
                place.display()
            ))));
        }
    }
    outcome
}

fn put(place: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = place.parent().filter(|folder| !folder.is_dir()) {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    write_whole(place, text)
}

/// What the database remembers.
///
/// # Errors
/// Those of the database.
pub fn known(hub: &Hub) -> Result<BTreeSet<Erasure>, Closed> {
    Ok(hub.read(Caller::system(), service::rights::erasures).wait()?.into_iter().collect())
}

/// The thread that keeps the lists.
#[derive(Debug)]
pub struct Keeping {
    stop: Arc<AtomicBool>,
    wake: SyncSender<()>,
    thread: JoinHandle<()>,
}

impl Keeping {
    /// Lets it write what it has not written yet, and waits for that.
    pub fn stop(self) {
        self.stop.store(true, Ordering::SeqCst);
        // Full means that it looks anyway.
        let _full_means_awake = self.wake.try_send(());
        if self.thread.join().is_err() {
            tracing::error!("erasures.panicked");
        }
    }
}

/// Keeps the lists from now on: at once, after each erasure, and every few minutes in case that a folder was away.
///
/// # Errors
/// When no thread can be made.
pub fn keep(config: &Config, hub: &Hub) -> io::Result<Keeping> {
    let stop = Arc::new(AtomicBool::new(false));
    // Not by parking: whoever waits for the database on the way uses up what wakes a parked thread.
    let (wake, woken) = sync_channel(1);
    let (places, followed, stopped) = (places(config), hub.clone(), Arc::clone(&stop));
    let watch = move || {
        loop {
            let last = stopped.load(Ordering::SeqCst);
            let written = known(&followed).and_then(|known| write(&places, &known, followed.now()));
            if let Err(Closed(why)) = written {
                tracing::error!(why, "erasures.not_written");
            }
            if last {
                break;
            }
            // A time-out and news are the same: it looks.
            let _news_or_time_out = woken.recv_timeout(LOOK);
        }
    };
    let thread = std::thread::Builder::new().name("erasures".to_owned()).spawn(watch)?;
    let news = wake.clone();
    hub.on_erasure(move || {
        let _full_means_awake = news.try_send(());
    });
    Ok(Keeping { stop, wake, thread })
}
