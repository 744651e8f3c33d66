//! The way of a letter out of the house: taken when due, tried outside of any transaction, noted. A letter is counted
//! before it is tried, so that a crash in between never sends it more often than it was counted.

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Result};
use domain::policy::Actor;
use store::outbox::QueuedLetter;

/// Letters taken at once.
const AT_ONCE: i64 = 20;
/// After so many tries a letter is given up and stands on the desk.
pub(crate) const MOST_TRIES: i32 = 12;

/// How a try ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It went out.
    Sent,
    /// Not now; the reason for the desk.
    Later(String),
    /// Never; the reason for the desk.
    Never(String),
    /// There was nothing to say any more.
    Gone,
}

/// How long to wait after so many tries, in seconds: a minute at first, then longer, at most six hours.
pub(crate) fn pause(tries: i32) -> i64 {
    let doubled = 60_i64.saturating_mul(1_i64 << tries.clamp(0, 9));
    doubled.min(6 * 3600)
}

/// Is any letter due? Asked each second; only then is the writer's time taken.
///
/// # Errors
/// When the database fails.
pub fn any_due(cx: &mut ReadCx<'_>) -> Result<bool> {
    let now = cx.now;
    Ok(!store::outbox::due(cx.conn, now, 1)?.is_empty())
}

/// Takes letters that are due: each is counted and put off at once, so that no other process takes it meanwhile.
///
/// # Errors
/// [`Error::Forbidden`] for others than the hub itself.
pub fn take_due(cx: &mut WriteCx<'_>) -> Result<Vec<QueuedLetter>> {
    only_the_hub(cx)?;
    let now = cx.now;
    let due = store::outbox::due(cx.conn, now, AT_ONCE)?;
    for letter in &due {
        store::outbox::note_try(cx.conn, letter.id, now.plus_seconds(pause(letter.attempts)))?;
    }
    Ok(due)
}

/// Notes how a try ended.
///
/// # Errors
/// [`Error::Forbidden`] for others than the hub itself.
pub fn note(cx: &mut WriteCx<'_>, letter: &QueuedLetter, outcome: &Outcome) -> Result<()> {
    only_the_hub(cx)?;
    let now = cx.now;
    match outcome {
        Outcome::Sent => store::outbox::note_sent(cx.conn, letter.id, now)?,
        Outcome::Later(why) if letter.attempts + 1 < MOST_TRIES => {
            store::outbox::note_failure(cx.conn, letter.id, "queued", why)?;
        }
        Outcome::Later(why) | Outcome::Never(why) => {
            store::outbox::note_failure(cx.conn, letter.id, "failed", why)?;
        }
        Outcome::Gone => store::outbox::note_failure(cx.conn, letter.id, "gone", "")?,
    }
    Ok(())
}

fn only_the_hub(cx: &WriteCx<'_>) -> Result<()> {
    if cx.caller.actor == Actor::System { Ok(()) } else { Err(Error::Forbidden) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_from_a_minute_to_six_hours() {
        assert_eq!(pause(0), 60);
        assert_eq!(pause(3), 480);
        assert_eq!(pause(8), 15_360);
        assert_eq!(pause(30), 21_600);
    }
}
