//! How the hub is, in figures that name nobody: for whoever watches over the machine.

use crate::contexts::{ReadCx, WriteCx};
use crate::error::Result;
use domain::policy::Action;

/// The row of the settings that is written to see whether writing works.
const PROBE: &str = "probe";
/// As much as somebody's sign-up takes with its journal entry, its link, its letter and their indexes: where less fits, the
/// hub is of no use to anybody who wants to sign up.
const PROBE_BYTES: usize = 64 * 1_024;

/// Writes and keeps something of no meaning. Asked for seldom: see [`crate::Hub::wants_a_probe`].
///
/// # Errors
/// [`crate::Error::Full`] when the disk is full, [`crate::Error::Forbidden`] for others than the hub itself.
pub fn probe(cx: &mut WriteCx<'_>) -> Result<()> {
    cx.authorise(Action::Operate)?;
    let text = format!("{}{}", cx.now.micros(), "0".repeat(PROBE_BYTES));
    store::settings::set(cx.conn, PROBE, &text)?;
    // As with every change that is kept, the hub then knows that there is room.
    cx.told = true;
    Ok(())
}

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
