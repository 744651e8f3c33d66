//! What one connection, and all together, may take.

use std::time::Duration;

use crate::config;

/// The same as `[limits]` in the configuration, in the units of the loop.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections served at once.
    pub connections: usize,
    /// How long one more waits at the door for a place.
    pub patience: Duration,
    /// For the whole head of a request, from its first byte; for the first one from the opening of the connection.
    pub header: Duration,
    /// For a pause inside a request's body.
    pub body: Duration,
    /// For a client that takes no byte of its answer.
    pub answer: Duration,
    /// For a connection between two requests.
    pub keep_alive: Duration,
    /// The largest body of a request, in bytes.
    pub request_body: usize,
    /// For running requests after the signal to stop.
    pub stop: Duration,
}

impl Limits {
    /// How often a connection's pulse is taken: its times are kept to a quarter of the shortest.
    pub(super) fn tick(&self) -> Duration {
        self.header.min(self.answer).min(self.keep_alive) / 4
    }
}

impl From<&config::Limits> for Limits {
    fn from(limits: &config::Limits) -> Self {
        let seconds = |count: u32| Duration::from_secs(count.into());
        let size = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        Self {
            connections: size(limits.max_connections.get()),
            patience: Duration::from_secs(2),
            header: seconds(limits.header_timeout_seconds.get()),
            body: seconds(limits.body_timeout_seconds.get()),
            answer: seconds(limits.answer_timeout_seconds.get()),
            keep_alive: seconds(limits.keep_alive_seconds.get()),
            request_body: size(limits.request_body_kib.get()).saturating_mul(1024),
            stop: seconds(limits.stop_seconds.get()),
        }
    }
}
