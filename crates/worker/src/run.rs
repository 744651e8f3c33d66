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

/// The worker's thread.
#[derive(Debug)]
pub struct Running {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Lets it finish what it has begun, and waits for that.
    pub fn stop(mut self) {
        self.stop.store(true, Ordering::SeqCst);
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("worker.panicked");
        }
    }
}

/// Starts the worker.
///
/// # Errors
/// When no thread can be made.
pub fn start(hub: Hub, post: Post) -> std::io::Result<Running> {
    let stop = Arc::new(AtomicBool::new(false));
    let stopped = Arc::clone(&stop);
    let thread = std::thread::Builder::new().name("worker".to_owned()).spawn(move || {
        let wake = hub.wake();
        let mut scheduled = None;
        while !stopped.load(Ordering::SeqCst) {
            let now = hub.now();
            if is_due(scheduled, now) {
                scheduled = Some(now);
                note("schedule", service::schedule::run_due(&hub));
            }
            note("notices", follow(&hub));
            note("post", post.send_due(&hub));
            wake.wait(LOOK);
        }
    })?;
    Ok(Running { stop, thread: Some(thread) })
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
