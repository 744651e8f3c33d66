//! What becomes due by itself: holds that run out, reminders, the question whether offers still hold.

use crate::contexts::{Caller, WriteCx};
use crate::error::Error;
use crate::error::Result;
use crate::hub::Hub;
use crate::letters;
use domain::journal::Subject;
use domain::policy::Actor;
use domain::signups::SignupState;
use kernel::Instant;

/// A reminder goes out so long before a date begins.
const REMIND_SECONDS: i64 = 24 * 3600;

/// Does all that is due now. Each step is a transaction of its own: one that fails does not stop the others.
///
/// # Errors
/// The first failure that is not a step that somebody else did meanwhile.
pub fn run_due(hub: &Hub) -> Result<()> {
    let lapsed = hub
        .read(Caller::system(), |cx| {
            let now = cx.now;
            Ok(store::signups::lapsed(cx.conn, now, 200)?)
        })
        .wait()?;
    for id in lapsed {
        match hub.write(Caller::system(), move |cx| crate::signups::lapse(cx, id)).wait() {
            Ok(_) | Err(Error::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    hub.write(Caller::system(), crate::opportunities::ask_whether_still_true).wait()?;
    hub.write(Caller::system(), remind).wait()?;
    hub.write(Caller::system(), |cx| {
        let now = cx.now;
        Ok(store::sessions::sweep(cx.conn, now)?)
    })
    .wait()?;
    Ok(())
}

/// Reminds those whose date begins within a day. Whoever signed up only today knows it.
fn remind(cx: &mut WriteCx<'_>) -> Result<()> {
    if cx.caller.actor != Actor::System {
        return Err(Error::Forbidden);
    }
    let now = cx.now;
    for row in store::signups::starting(cx.conn, now, now.plus_seconds(REMIND_SECONDS), 500)? {
        let (signup, starts) = row;
        if signup.state != SignupState::Accepted || known_since(starts, signup.created_at) {
            continue;
        }
        if let Some(email) = &signup.contact.email {
            // Below zero, so that it is no journal entry's number; one reminder for each sign-up.
            let cause = -signup.id.number();
            let subject = Subject::Signup(signup.id);
            letters::queue(cx, letters::SIGNUP_REMINDER, subject, email.as_str(), signup.locale, cause)?;
        }
    }
    Ok(())
}

fn known_since(starts: Instant, created_at: Instant) -> bool {
    starts.seconds_since(created_at) < REMIND_SECONDS
}
