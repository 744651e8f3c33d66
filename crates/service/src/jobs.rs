//! Jobs: what is due at a time that is known beforehand. Planned in the transaction that makes it necessary, leased
//! before it is done, put off when it fails.

use crate::contexts::{Caller, WriteCx};
use crate::delivery::pause;
use crate::error::{Error, Result};
use crate::hub::Hub;
use crate::{agreements, digests, letters};
use domain::agreements::AgreementId;
use domain::digests::IssueId;
use domain::journal::Subject;
use domain::policy::Actor;
use domain::signups::{Signup, SignupId, SignupState};
use kernel::Instant;
use store::jobs::Job;

/// Reminds somebody of their date.
const REMIND: &str = "remind";
/// So long before the date begins.
const REMIND_SECONDS: i64 = 24 * 3600;
/// After so many tries, most of a day, it is given up: a reminder that comes later reminds nobody.
const MOST_TRIES: i32 = 12;
/// Whoever leases a job and falls silent loses it after so long.
const LEASE_SECONDS: i64 = 300;

/// Plans the reminder of somebody who was just given a place. Whoever signs up on the day before knows it.
pub(crate) fn plan_reminder(cx: &mut WriteCx<'_>, signup: &Signup) -> Result<()> {
    if let Some(starts) = starts_of(cx, signup)?
        && signup.contact.email.is_some()
    {
        let due = starts.plus_seconds(-REMIND_SECONDS);
        if due > cx.now {
            store::jobs::plan(cx.conn, REMIND, signup.id.number(), due)?;
        }
    }
    Ok(())
}

fn starts_of(cx: &mut WriteCx<'_>, signup: &Signup) -> Result<Option<Instant>> {
    Ok(match signup.shift {
        Some(shift) => store::opportunities::shift(cx.conn, shift)?.map(|shift| shift.starts.instant()),
        None => None,
    })
}

/// Does the jobs that are due, one after the other.
///
/// # Errors
/// When jobs cannot be read or written; a job that fails is put off and is no error here.
pub(crate) fn run_due(hub: &Hub) -> Result<()> {
    loop {
        let waiting = hub.read(Caller::system(), |cx| {
            let now = cx.now;
            Ok(store::jobs::oldest_due(cx.conn, now)?.is_some())
        });
        // Most of the time nothing is due, and then nobody takes the writer's time.
        if !waiting.wait()? {
            return Ok(());
        }
        let leased = hub.write(Caller::system(), |cx| {
            let now = cx.now;
            Ok(store::jobs::lease(cx.conn, now, now.plus_seconds(LEASE_SECONDS))?)
        });
        let Some(job) = leased.wait()? else { return Ok(()) };
        let doing = job.clone();
        // What is put together for many is put together outside of the transaction that notes it.
        let prepared = match job.name.as_str() {
            digests::JOB => digests::work(hub, IssueId::new(job.subject)),
            _ => Ok(()),
        };
        let done = prepared.and_then(|()| hub.write(Caller::system(), move |cx| run(cx, &doing)).wait());
        if let Err(error) = done {
            tracing::warn!(job = job.name, id = job.id, %error, "job.failed");
            hub.write(Caller::system(), move |cx| put_off(cx, &job, &error)).wait()?;
        }
    }
}

/// Does a job and notes that it is done, in one transaction.
fn run(cx: &mut WriteCx<'_>, job: &Job) -> Result<()> {
    if cx.caller.actor != Actor::System {
        return Err(Error::Forbidden);
    }
    match job.name.as_str() {
        REMIND => remind(cx, SignupId::new(job.subject))?,
        digests::JOB => {}
        agreements::JOB => agreements::remind(cx, AgreementId::new(job.subject))?,
        other => tracing::warn!(job = other, "job.unknown"),
    }
    Ok(store::jobs::finish(cx.conn, job.id)?)
}

fn put_off(cx: &mut WriteCx<'_>, job: &Job, error: &Error) -> Result<()> {
    // The row was read before its try was counted.
    let again = (job.attempts + 1 < MOST_TRIES).then(|| cx.now.plus_seconds(pause(job.attempts)));
    Ok(store::jobs::fail(cx.conn, job.id, again, &error.to_string())?)
}

fn remind(cx: &mut WriteCx<'_>, id: SignupId) -> Result<()> {
    let Some(signup) = store::signups::get(cx.conn, id)? else {
        tracing::info!(signup = id.number(), "job.gone_meanwhile");
        return Ok(());
    };
    let now = cx.now;
    let ahead = starts_of(cx, &signup)?.is_some_and(|starts| starts > now);
    match &signup.contact.email {
        Some(email) if ahead && signup.state == SignupState::Accepted => {
            // Below zero, so that it is no journal entry's number; one reminder for each sign-up.
            let subject = Subject::Signup(id);
            letters::queue(cx, letters::SIGNUP_REMINDER, subject, email.as_str(), signup.locale, -id.number())
        }
        _ => Ok(()),
    }
}
