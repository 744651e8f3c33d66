//! Where a connection stands, and until when it may stand there.
//!
//! Four things can be waited for: the head of a request, the next request, the client to take its answer (all three
//! are watched here), and the body of a request (watched by `Paced`, since only the reader of the body knows whether
//! more is due). While the house itself is busy the client waits for us, and no clock runs.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::Instant;

use super::Limits;

const NEVER: u64 = u64::MAX;

/// Written by the wire and by the service, read by the one timer of the connection; all of it happens in one task, so
/// the atomics only satisfy the compiler and need no order among them.
pub(super) struct Pulse {
    opened: Instant,
    /// Microseconds after `opened`: when the request's head, or the next request, must be here.
    head_due: AtomicU64,
    /// Microseconds after `opened`: when the client must have taken something of the answer.
    answer_due: AtomicU64,
    /// Between two requests, with nothing yet of the next.
    is_idle: AtomicBool,
    header: Duration,
    answer: Duration,
    keep_alive: Duration,
}

impl Pulse {
    pub fn new(limits: &Limits) -> Self {
        Self {
            opened: Instant::now(),
            head_due: AtomicU64::new(micros(limits.header)),
            answer_due: AtomicU64::new(NEVER),
            is_idle: AtomicBool::new(false),
            header: limits.header,
            answer: limits.answer,
            keep_alive: limits.keep_alive,
        }
    }

    /// Bytes came in.
    pub fn heard(&self) {
        if self.is_idle.swap(false, Ordering::Relaxed) {
            self.head_due.store(self.after(self.header), Ordering::Relaxed);
        }
    }

    /// A whole head was read; the guard lives until the answer has ended.
    pub fn request(pulse: &Arc<Self>) -> Busy {
        pulse.is_idle.store(false, Ordering::Relaxed);
        pulse.head_due.store(NEVER, Ordering::Relaxed);
        Busy(Arc::clone(pulse))
    }

    /// The client takes nothing just now.
    pub fn stalled(&self) {
        if self.answer_due.load(Ordering::Relaxed) == NEVER {
            self.answer_due.store(self.after(self.answer), Ordering::Relaxed);
        }
    }

    /// The client took something. Its last bytes may still be on their way when the answer has ended for the service, and
    /// the next head is not read before they are gone.
    pub fn flowed(&self) {
        self.answer_due.store(NEVER, Ordering::Relaxed);
        if self.head_due.load(Ordering::Relaxed) != NEVER {
            let wait = if self.is_idle.load(Ordering::Relaxed) { self.keep_alive } else { self.header };
            self.head_due.store(self.after(wait), Ordering::Relaxed);
        }
    }

    pub fn is_late(&self, now: Instant) -> bool {
        micros(now.duration_since(self.opened)) >= self.due()
    }

    /// When to look again: at the due moment, but soon enough to notice that an earlier one was set meanwhile.
    pub fn next_look(&self, tick: Duration) -> Instant {
        let next = self.after(tick).min(self.due());
        self.opened + Duration::from_micros(next)
    }

    fn due(&self) -> u64 {
        self.head_due.load(Ordering::Relaxed).min(self.answer_due.load(Ordering::Relaxed))
    }

    fn after(&self, wait: Duration) -> u64 {
        micros(self.opened.elapsed().saturating_add(wait))
    }
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(NEVER)
}

/// A request is being answered. Dropping it begins the rest between two requests.
pub(super) struct Busy(Arc<Pulse>);

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.is_idle.store(true, Ordering::Relaxed);
        self.0.head_due.store(self.0.after(self.0.keep_alive), Ordering::Relaxed);
    }
}
