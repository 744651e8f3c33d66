//! What goes by itself, as [`domain::retention::MAP`] says: each night, in batches, with a preview and a report. What has no
//! report here is short-lived and goes every half minute (`schedule.rs`), or with the row it belongs to.

use crate::contexts::{Caller, ReadCx, WriteCx};
use crate::error::Result;
use crate::hub::Hub;
use crate::letters;
use domain::policy::Action;
use domain::retention::{Keep, NOTICE_DAYS, of};
use kernel::Instant;
use store::retention::Aged;

/// Rows taken in one transaction: short enough that nobody waits for it.
const AT_ONCE: i64 = 200;
/// A preview counts up to here.
const MOST: i64 = 10_000;
/// Two weeks of reports.
const REPORTS: usize = 14 * SUBJECTS.len();
/// The hour of the city from which a night's work is done.
const HOUR: i8 = 3;

/// What the night looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    /// Sign-ups are emptied: that they were is counted on.
    Signups,
    People,
    Letters,
    /// Accounts that nobody used for so long, and whose owner was told so a month before.
    Accounts,
    Aged(Aged),
}

/// People after their sign-ups: a sign-up that is emptied no longer keeps its person.
const SUBJECTS: [Subject; 30] = [
    Subject::Signups,
    Subject::People,
    Subject::Letters,
    Subject::Accounts,
    Subject::Aged(Aged::Links),
    Subject::Aged(Aged::Jobs),
    Subject::Aged(Aged::OfficeCodes),
    Subject::Aged(Aged::LoginCodes),
    Subject::Aged(Aged::Allowances),
    Subject::Aged(Aged::Ceremonies),
    Subject::Aged(Aged::HandOvers),
    Subject::Aged(Aged::Absences),
    Subject::Aged(Aged::Barriers),
    Subject::Aged(Aged::Reporters),
    Subject::Aged(Aged::Inquiries),
    Subject::Aged(Aged::InquiryUndos),
    Subject::Aged(Aged::Advice),
    Subject::Aged(Aged::Introductions),
    Subject::Aged(Aged::Foundings),
    Subject::Aged(Aged::Namers),
    Subject::Aged(Aged::Voices),
    Subject::Aged(Aged::Meetings),
    Subject::Aged(Aged::Undeliverable),
    Subject::Aged(Aged::Unconfirmed),
    Subject::Aged(Aged::Digests),
    Subject::Aged(Aged::Circulars),
    Subject::Aged(Aged::Undos),
    Subject::Aged(Aged::Erasures),
    Subject::Aged(Aged::Runs),
    Subject::Aged(Aged::Misses),
];

impl Subject {
    const fn table(self) -> &'static str {
        match self {
            Self::Signups => "signup",
            Self::People => "person",
            Self::Letters => "outbox",
            Self::Accounts => "account",
            Self::Aged(Aged::Links) => "link",
            Self::Aged(Aged::Jobs) => "job",
            Self::Aged(Aged::OfficeCodes) => "office_code",
            Self::Aged(Aged::LoginCodes) => "login_code",
            Self::Aged(Aged::Allowances) => "allowance",
            Self::Aged(Aged::Ceremonies) => "passkey_challenge",
            Self::Aged(Aged::HandOvers) => "hand_over",
            Self::Aged(Aged::Absences) => "absence",
            Self::Aged(Aged::Barriers) => "barrier_report",
            Self::Aged(Aged::Reporters) => "reporter",
            Self::Aged(Aged::Inquiries) => "inquiry_asker",
            Self::Aged(Aged::InquiryUndos) => "inquiry_merge_undo",
            Self::Aged(Aged::Advice) => "advice_person",
            Self::Aged(Aged::Introductions) => "introduction_said",
            Self::Aged(Aged::Foundings) => "founding_person",
            Self::Aged(Aged::Namers) => "obstacle_person",
            Self::Aged(Aged::Voices) => "obstacle_voice",
            Self::Aged(Aged::Meetings) => "meeting",
            Self::Aged(Aged::Undeliverable) => "undeliverable",
            Self::Aged(Aged::Unconfirmed) => "digest_subscription",
            Self::Aged(Aged::Digests) => "digest_issue",
            Self::Aged(Aged::Circulars) => "circular",
            Self::Aged(Aged::Undos) => "organisation_merge_undo",
            Self::Aged(Aged::Erasures) => "erasure",
            Self::Aged(Aged::Runs) => "retention_run",
            Self::Aged(Aged::Misses) => "search_miss",
        }
    }

    /// What came or ended before this goes. What is kept for good would name no days; a test refuses it here.
    fn before(self, now: Instant) -> Instant {
        match of(self.table()).map(|rule| rule.keep) {
            Some(Keep::DaysAfterEnd(days)) => now.plus_days(-i64::from(days)),
            Some(Keep::Always | Keep::WithOwner(_)) | None => Instant::from_micros(i64::MIN),
        }
    }

    fn count(self, cx: &mut ReadCx<'_>) -> Result<i64> {
        let before = self.before(cx.now);
        let length = |rows: usize| i64::try_from(rows).unwrap_or(i64::MAX);
        Ok(match self {
            Self::Signups => length(store::retention::signups(cx.conn, before, MOST)?.len()),
            Self::People => length(store::retention::people(cx.conn, before, MOST)?.len()),
            Self::Letters => length(store::retention::letters(cx.conn, before, MOST)?.len()),
            Self::Accounts => length(store::retention::accounts(cx.conn, before, told(cx.now), MOST)?.len()),
            Self::Aged(which) => store::retention::count_aged(cx.conn, which, before)?,
        })
    }

    /// Takes one batch; gives how many it took, and whether there may be more.
    fn take(self, cx: &mut ReadCx<'_>) -> Result<(usize, bool)> {
        let before = self.before(cx.now);
        let taken = match self {
            Self::Signups => {
                let ids = store::retention::signups(cx.conn, before, AT_ONCE)?;
                for id in &ids {
                    store::rights::blank_signup(cx.conn, *id)?;
                }
                ids.len()
            }
            Self::People => {
                let ids = store::retention::people(cx.conn, before, AT_ONCE)?;
                store::retention::forget_people(cx.conn, &ids)?
            }
            Self::Letters => {
                let ids = store::retention::letters(cx.conn, before, AT_ONCE)?;
                store::retention::forget_letters(cx.conn, &ids)?
            }
            Self::Accounts => {
                let ids = store::retention::accounts(cx.conn, before, told(cx.now), AT_ONCE)?;
                store::retention::forget_accounts(cx.conn, &ids)?
            }
            Self::Aged(which) => return Ok((store::retention::forget_aged(cx.conn, which, before)?, false)),
        };
        Ok((taken, i64::try_from(taken).unwrap_or(i64::MAX) >= AT_ONCE))
    }
}

/// Whoever was told before this had the time to come back.
fn told(now: Instant) -> Instant {
    now.plus_days(-NOTICE_DAYS)
}

/// Tells the owners of accounts that go in a month unless they log in once. Gives how many it told.
fn warn(cx: &mut WriteCx<'_>) -> Result<usize> {
    let (since, now) = (Subject::Accounts.before(cx.now.plus_days(NOTICE_DAYS)), cx.now);
    let unused = store::retention::unused(cx.conn, since, AT_ONCE)?;
    for account in &unused {
        let subject = domain::journal::Subject::Account(account.id);
        letters::queue(cx, letters::ACCOUNT_UNUSED, subject, &account.email, account.locale, -now.micros())?;
        store::retention::note_warned(cx.conn, account.id, now)?;
    }
    Ok(unused.len())
}

/// How many rows of a table go, or went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The table.
    pub table: String,
    /// How many rows.
    pub rows: i64,
}

/// What one night took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Night {
    /// When.
    pub at: Instant,
    /// Of which table how many; only where something went.
    pub lines: Vec<Line>,
}

/// What would go if it were night now.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn preview(cx: &mut ReadCx<'_>) -> Result<Vec<Line>> {
    cx.authorise(Action::SeeDesk)?;
    SUBJECTS
        .into_iter()
        .map(|subject| Ok(Line { table: subject.table().to_owned(), rows: subject.count(cx)? }))
        .collect()
}

/// What the last nights took, newest first.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn nights(cx: &mut ReadCx<'_>) -> Result<Vec<Night>> {
    cx.authorise(Action::SeeDesk)?;
    let mut nights: Vec<Night> = Vec::new();
    for (at, table, rows) in store::retention::runs(cx.conn, i64::try_from(REPORTS).unwrap_or(i64::MAX))? {
        if nights.last().is_none_or(|night| night.at != at) {
            nights.push(Night { at, lines: Vec::new() });
        }
        if rows > 0
            && let Some(night) = nights.last_mut()
        {
            night.lines.insert(0, Line { table, rows });
        }
    }
    Ok(nights)
}

fn is_night(cx: &mut ReadCx<'_>) -> Result<bool> {
    let last = store::retention::last_run(cx.conn)?;
    let due = last.is_none_or(|last| last.city_day() != cx.now.city_day());
    Ok(due && cx.now.in_city().hour() >= HOUR)
}

/// After a gap in the nights the clock may be wrong: this night is noted and nothing is taken. If it was right, the next
/// night goes on.
fn only_notes(cx: &mut WriteCx<'_>) -> Result<bool> {
    let (last, now) = (store::retention::last_run(cx.conn)?, cx.now);
    if domain::retention::trusts_the_clock(last, now) {
        return Ok(false);
    }
    if last.is_none() {
        // The first night of a hub: nothing is old yet.
        tracing::info!("retention.waits_a_night");
    } else {
        tracing::warn!("retention.waits_a_night");
    }
    for subject in SUBJECTS {
        store::retention::note_run(cx.conn, now, subject.table(), 0)?;
    }
    Ok(true)
}

/// Does the work of the night, once a day.
///
/// # Errors
/// The first failure; what was taken until then is gone, the rest goes with the next run.
pub(crate) fn run_nightly(hub: &Hub) -> Result<()> {
    if !hub.read(Caller::system(), is_night).wait()? {
        return Ok(());
    }
    if hub.write(Caller::system(), only_notes).wait()? {
        return Ok(());
    }
    while i64::try_from(hub.write(Caller::system(), warn).wait()?).unwrap_or(0) >= AT_ONCE {}
    let mut taken = Vec::new();
    for subject in SUBJECTS {
        let mut all = 0_usize;
        loop {
            let batch = hub.write(Caller::system(), move |cx| {
                let batch = subject.take(cx)?;
                cx.fold |= batch.0 > 0;
                Ok(batch)
            });
            let (rows, more) = batch.wait()?;
            all += rows;
            if !more {
                break;
            }
        }
        taken.push((subject.table(), i64::try_from(all).unwrap_or(i64::MAX)));
    }
    let noted = hub.write(Caller::system(), move |cx| {
        let now = cx.now;
        for (table, rows) in &taken {
            store::retention::note_run(cx.conn, now, table, *rows)?;
        }
        Ok(())
    });
    noted.wait()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_goes_at_night_has_days_in_the_map_and_stands_once() {
        for subject in SUBJECTS {
            let keep = of(subject.table()).map(|rule| rule.keep);
            assert!(matches!(keep, Some(Keep::DaysAfterEnd(_))), "{}", subject.table());
            assert_eq!(SUBJECTS.iter().filter(|other| other.table() == subject.table()).count(), 1);
        }
    }
}
