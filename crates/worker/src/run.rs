use crate::feeds::{Fetcher, read_calendars};
use crate::post::Post;
use kernel::Instant;
use service::{Caller, Hub};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// The worker looks at least this often: letters that were put off, and what other processes wrote.
const LOOK: Duration = Duration::from_secs(1);
/// How often what is due by time is done, in seconds.
const SCHEDULE_SECONDS: i64 = 30;

/// How often the page cache is told what other processes wrote: well within the second that is promised.
const CATCH_UP: Duration = Duration::from_millis(300);

/// How often the search index follows the journal: what was written is found within a second.
const FOLLOW_SEARCH: Duration = Duration::from_millis(250);
/// After the index could not be written the next try waits, so that a full disk is not filled with complaints.
const SEARCH_RESTS: Duration = Duration::from_secs(10);
/// How often it is seen whether a calendar of an organisation wants to be read.
const LOOK_AT_CALENDARS: Duration = Duration::from_secs(20);
/// It looks this often whether it shall stop.
const NAP: Duration = Duration::from_millis(250);

/// The worker's threads.
#[derive(Debug)]
pub struct Running {
    stop: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
}

impl Running {
    /// Lets them finish what they have begun, and waits for that.
    pub fn stop(self) {
        self.stop.store(true, Ordering::SeqCst);
        for thread in self.threads {
            if thread.join().is_err() {
                tracing::error!("worker.panicked");
            }
        }
    }
}

/// Starts the worker. What others wrote is followed on a thread of its own: a slow mail server must not hold it up.
///
/// # Errors
/// When no thread can be made.
pub fn start(hub: Hub, post: Post) -> std::io::Result<Running> {
    let stop = Arc::new(AtomicBool::new(false));
    let work = {
        let (hub, stop) = (hub.clone(), Arc::clone(&stop));
        std::thread::Builder::new().name("worker".to_owned()).spawn(move || work(&hub, &post, &stop))?
    };
    let mut running = Running { stop: Arc::clone(&stop), threads: vec![work] };
    let follower = std::thread::Builder::new().name("follower".to_owned());
    let (librarian, others) = (hub.clone(), Arc::clone(&stop));
    let (calendars, until) = (hub.clone(), Arc::clone(&stop));
    running.threads.push(follower.spawn(move || follow_others(&hub, &stop))?);
    let keeper = std::thread::Builder::new().name("librarian".to_owned());
    running.threads.push(keeper.spawn(move || keep_index(&librarian, &others))?);
    let reader = std::thread::Builder::new().name("calendars".to_owned());
    running.threads.push(reader.spawn(move || keep_calendars(&calendars, &until))?);
    Ok(running)
}

fn work(hub: &Hub, post: &Post, stop: &AtomicBool) {
    let wake = hub.wake();
    let mut scheduled = None;
    while !stop.load(Ordering::SeqCst) {
        let now = hub.now();
        if is_due(scheduled, now) {
            scheduled = Some(now);
            note("schedule", service::schedule::run_due(hub));
        }
        note("notices", follow(hub));
        note("post", post.send_due(hub));
        wake.wait(LOOK);
    }
}

fn follow_others(hub: &Hub, stop: &AtomicBool) {
    // The cache begins empty: nothing before this start can be old in it.
    let mut told = None;
    while !stop.load(Ordering::SeqCst) {
        let position = match told {
            Some(seq) => hub.catch_up(seq),
            None => hub.position(),
        };
        match position {
            Ok(seq) => told = Some(seq),
            Err(error) => tracing::error!(%error, "journal.not_followed"),
        }
        std::thread::sleep(CATCH_UP);
    }
}

/// Keeps the search index; building one takes a while and holds up nothing else.
fn keep_index(hub: &Hub, stop: &AtomicBool) {
    let fixed = crate::pages::fixed();
    while !stop.load(Ordering::SeqCst) {
        let rest = match hub.follow_search(&fixed, stop) {
            Ok(_worked) => FOLLOW_SEARCH,
            Err(error) => {
                tracing::error!(%error, "search.not_followed");
                SEARCH_RESTS
            }
        };
        nap(rest, stop);
    }
}

/// Reads the calendars of organisations; a slow server holds up nothing else.
fn keep_calendars(hub: &Hub, stop: &AtomicBool) {
    let fetcher = Fetcher::new();
    while !stop.load(Ordering::SeqCst) {
        note("calendars", read_calendars(hub, &fetcher, stop));
        nap(LOOK_AT_CALENDARS, stop);
    }
}

fn nap(rest: Duration, stop: &AtomicBool) {
    let mut slept = Duration::ZERO;
    while slept < rest && !stop.load(Ordering::SeqCst) {
        std::thread::sleep(NAP);
        slept += NAP;
    }
}

fn is_due(last: Option<Instant>, now: Instant) -> bool {
    last.is_none_or(|last| now.seconds_since(last).abs() >= SCHEDULE_SECONDS)
}

/// One round of everything, for tests that move the clock themselves.
///
/// # Errors
/// The first failure.
pub fn once(hub: &Hub, post: &Post) -> Result<(), service::Error> {
    service::schedule::run_due(hub)?;
    follow(hub)?;
    post.send_due(hub)
}

/// Tells people of what happened, until there is nothing new.
fn follow(hub: &Hub) -> Result<(), service::Error> {
    while hub.read(Caller::system(), service::notices::behind).wait()? {
        hub.write(Caller::system(), service::notices::follow).wait()?;
    }
    Ok(())
}

fn note(what: &'static str, result: Result<(), service::Error>) {
    if let Err(error) = result {
        tracing::error!(%error, what, "worker.failed");
    }
}
