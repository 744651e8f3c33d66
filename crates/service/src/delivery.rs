//! The way of a letter out of the house: taken when due, tried outside of any transaction, noted. A letter is counted
//! before it is tried, so that a crash in between never sends it more often than it was counted.

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use domain::changes::Change;
use domain::journal::Verb;
use domain::policy::{Action, Actor};
use store::outbox::QueuedLetter;

/// Letters taken at once.
const AT_ONCE: i64 = 20;
/// After so many tries a letter is given up and stands on the desk: between the first and the last lie five days and a
/// little more, the time that mail servers themselves take (RFC 5321, section 4.5.4.1: "at least 4-5 days"). A server
/// that breaks on the eve of a long weekend costs no mail.
pub(crate) const MOST_TRIES: i32 = 29;

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
        Outcome::Later(why) => store::outbox::note_failure(cx.conn, letter.id, "failed", why)?,
        Outcome::Never(why) => store::outbox::note_failure(cx.conn, letter.id, "refused", why)?,
        Outcome::Gone => store::outbox::note_failure(cx.conn, letter.id, "gone", "")?,
    }
    Ok(())
}

/// Sends a letter once more that was given up or refused: it is due at once and has all its tries again. What it says is
/// worded when it goes out, so that one about something that is over says nothing.
///
/// # Errors
/// [`Error::Forbidden`] for others than the office, [`Error::NotFound`] where there is no such letter,
/// [`Refusal::NotNow`] for one that waits, went out or has nothing to say.
pub fn send_again(cx: &mut WriteCx<'_>, id: i64) -> Result<()> {
    cx.authorise(Action::SendMailAgain)?;
    let letter = store::outbox::get(cx.conn, id)?.ok_or(Error::NotFound)?;
    if !is_given_up(&letter) {
        return Err(Refusal::NotNow.into());
    }
    let now = cx.now;
    store::outbox::revive(cx.conn, id, now)?;
    let _seq = cx.tell(&Change::private(Verb::MailSentAgain, letter.subject))?;
    Ok(())
}

/// Will nothing more be done about it unless somebody asks for it?
pub fn is_given_up(letter: &QueuedLetter) -> bool {
    matches!(letter.state.as_str(), "failed" | "refused")
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

    #[test]
    fn a_server_may_be_away_for_five_days() {
        // The pause after the last try is not waited for.
        let days = |tries: i32| (0..tries - 1).map(pause).sum::<i64>() as f64 / 86_400.0;
        assert!(days(MOST_TRIES) >= 5.0, "{}", days(MOST_TRIES));
        assert!(days(MOST_TRIES - 1) < 5.0, "one try less would do");
        for tries in 0..MOST_TRIES {
            assert!(pause(tries) <= pause(tries + 1) && pause(tries + 1) <= 2 * pause(tries), "{tries}");
        }
    }
}
