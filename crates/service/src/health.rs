//! How the hub is, in figures that name nobody: for whoever watches over the machine.

use crate::contexts::ReadCx;
use crate::error::Result;

/// What waits, and how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Health {
    /// Since how many seconds the oldest mail waits.
    pub mail_waits: Option<i64>,
    /// Since how many seconds the oldest job is due.
    pub job_waits: Option<i64>,
}

/// Looks after the mails and the jobs.
///
/// # Errors
/// When the database does not answer.
pub fn health(cx: &mut ReadCx<'_>) -> Result<Health> {
    let now = cx.now;
    let (_, mail) = store::outbox::waiting(cx.conn)?;
    let job = store::jobs::oldest_due(cx.conn, now)?;
    let seconds = |since: kernel::Instant| now.seconds_since(since).max(0);
    Ok(Health { mail_waits: mail.map(seconds), job_waits: job.map(seconds) })
}
