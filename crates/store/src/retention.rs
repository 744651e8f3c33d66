//! What goes by itself, and what the nights took.

use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{
    absence, account, account_role, advice, advice_person, allowance, barrier_report, circular, digest_issue,
    digest_subscription, erasure, founding, founding_person, hand_over, inquiry, inquiry_asker,
    inquiry_merge_undo, introduction, introduction_said, job, link, login_code, meeting, obstacle,
    obstacle_person, obstacle_voice, office_code, organisation_merge_undo, outbox, passkey_challenge, person,
    report, reporter, retention_run, search_miss, signup, undeliverable,
};
use diesel::prelude::*;
use domain::accounts::AccountId;
use domain::rights::BLANK;
use domain::signups::SignupId;
use kernel::{Instant, Locale};

const OVER: [&str; 4] = ["declined", "withdrawn", "lapsed", "called_off"];

/// Sign-ups that ended before this and still name somebody, oldest first. One that was accepted ends with its date; one
/// for regular help that was accepted goes on.
pub fn signups(connection: &mut Conn, before: Instant, most: i64) -> Result<Vec<SignupId>> {
    use crate::schema::shift;
    let ended = signup::state.eq_any(OVER).and(signup::ended_at.lt(Some(before.micros())));
    let dated = signup::state
        .eq_any(["accepted", "waiting", "awaits_guardian"])
        .and(shift::starts_at.nullable().lt(Some(before.micros())));
    let ids = signup::table
        .left_join(shift::table)
        .filter(signup::name.ne(BLANK))
        .filter(ended.or(dated).assume_not_null())
        .order(signup::id)
        .limit(most)
        .select(signup::id)
        .load::<i64>(connection)?;
    Ok(ids.into_iter().map(SignupId::new).collect())
}

/// People who came before this and have no sign-up that names them any more.
pub fn people(connection: &mut Conn, before: Instant, most: i64) -> Result<Vec<i64>> {
    let theirs = signup::table.filter(signup::person_id.eq(person::id.nullable())).select(signup::id);
    Ok(person::table
        .filter(person::created_at.lt(before.micros()))
        .filter(diesel::dsl::not(diesel::dsl::exists(theirs)))
        .order(person::id)
        .limit(most)
        .select(person::id)
        .load(connection)?)
}

/// Takes these people away.
pub fn forget_people(connection: &mut Conn, ids: &[i64]) -> Result<usize> {
    Ok(diesel::delete(person::table.filter(person::id.eq_any(ids.to_vec()))).execute(connection)?)
}

/// An account that nobody uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unused {
    /// Its number.
    pub id: AccountId,
    /// Where its codes go.
    pub email: String,
    /// In which language.
    pub locale: Locale,
}

/// Nobody acts for anybody with it: whoever does keeps the way in, however long they stay away.
macro_rules! without_role {
    () => {
        diesel::dsl::not(diesel::dsl::exists(
            account_role::table
                .filter(account_role::account_id.eq(account::id).and(account_role::ended_at.is_null()))
                .select(account_role::id),
        ))
    };
}

/// Accounts without a role that nobody used since then and whose owner was not told yet.
pub fn unused(connection: &mut Conn, since: Instant, most: i64) -> Result<Vec<Unused>> {
    let rows = account::table
        .filter(account::used_at.lt(since.micros()).and(account::warned_at.is_null()))
        .filter(without_role!())
        .order(account::id)
        .limit(most)
        .select((account::id, account::email, account::locale))
        .load::<(i64, String, String)>(connection)?;
    let unused = |(id, email, locale): (i64, String, String)| Unused {
        id: AccountId::new(id),
        email,
        locale: locale.parse().unwrap_or_default(),
    };
    Ok(rows.into_iter().map(unused).collect())
}

/// The owner is told.
pub fn note_warned(connection: &mut Conn, id: AccountId, now: Instant) -> Result<()> {
    diesel::update(account::table.filter(account::id.eq(id.number())))
        .set(account::warned_at.eq(Some(now.micros())))
        .execute(connection)?;
    Ok(())
}

/// Accounts without a role that nobody used since then, whose owner was told before that.
pub fn accounts(connection: &mut Conn, since: Instant, told: Instant, most: i64) -> Result<Vec<i64>> {
    Ok(account::table
        .filter(account::used_at.lt(since.micros()).and(account::warned_at.lt(Some(told.micros()))))
        .filter(without_role!())
        .order(account::id)
        .limit(most)
        .select(account::id)
        .load(connection)?)
}

/// Takes these accounts away, and what hangs on them.
pub fn forget_accounts(connection: &mut Conn, ids: &[i64]) -> Result<usize> {
    Ok(diesel::delete(account::table.filter(account::id.eq_any(ids.to_vec()))).execute(connection)?)
}

/// Mails that went out, failed or were held before this.
pub fn letters(connection: &mut Conn, before: Instant, most: i64) -> Result<Vec<i64>> {
    Ok(outbox::table
        .filter(outbox::state.ne("queued").and(outbox::created_at.lt(before.micros())))
        .order(outbox::id)
        .limit(most)
        .select(outbox::id)
        .load(connection)?)
}

/// Takes these mails away.
pub fn forget_letters(connection: &mut Conn, ids: &[i64]) -> Result<usize> {
    Ok(diesel::delete(outbox::table.filter(outbox::id.eq_any(ids.to_vec()))).execute(connection)?)
}

/// Tables of which a row goes by its age alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aged {
    /// Links, after they ran out.
    Links,
    /// Jobs that are done or given up, after they were due.
    Jobs,
    /// Codes in letters, after they ran out.
    OfficeCodes,
    /// Log-in codes, after they ran out.
    LoginCodes,
    /// Counts of what was done, after all of it came back.
    Allowances,
    /// Ceremonies with passkeys that nobody finished.
    Ceremonies,
    /// Hand-overs, after they ended.
    HandOvers,
    /// Absences, after their last day.
    Absences,
    /// Reported barriers, after they were answered.
    Barriers,
    /// Who reported an entry, after it was decided; what they said goes with them.
    Reporters,
    /// Who asked something, after their case was closed; all that was said goes with them.
    Inquiries,
    /// What would take a merging of two cases back, when it is too late for that.
    InquiryUndos,
    /// Who was advised, after the talk was closed; the sheet and the suggestions go with them.
    Advice,
    /// What was passed on in introductions, after they ended; where a sign-up carries one, once that names nobody.
    Introductions,
    /// Who founded something, after the companion ended; the steps go with them.
    Foundings,
    /// Who named an obstacle, after it ended.
    Namers,
    /// Whom an obstacle hinders too, after it ended; and whoever never confirmed it. That it was one more stays counted.
    Voices,
    /// Meetings, after their day; minutes, guests and steps go with them.
    Meetings,
    /// Marks on addresses: they get another chance.
    Undeliverable,
    /// Subscriptions of the weekly post that nobody confirmed.
    Unconfirmed,
    /// What was sent of the weekly post; to whom goes with it.
    Digests,
    /// Circulars, after they were begun.
    Circulars,
    /// What would undo a merging, when it is too late for that.
    Undos,
    /// Erasures, when no backup is that old any more.
    Erasures,
    /// Reports of nights.
    Runs,
    /// Counts of searches that found nothing, by their month.
    Misses,
}

/// Does something with the rows of a table that are older than a moment.
macro_rules! aged {
    ($which:expr, $before:expr, |$rows:ident| $do:expr) => {{
        let (at, day) = ($before.micros(), $before.city_day().to_string());
        match $which {
            Aged::Links => {
                let $rows = link::table.filter(link::expires_at.lt(at));
                $do
            }
            Aged::Jobs => {
                let $rows = job::table.filter(job::state.ne("planned").and(job::due_at.lt(at)));
                $do
            }
            Aged::OfficeCodes => {
                let $rows = office_code::table.filter(office_code::expires_at.lt(at));
                $do
            }
            Aged::LoginCodes => {
                let $rows = login_code::table.filter(login_code::expires_at.lt(at));
                $do
            }
            Aged::Allowances => {
                let $rows = allowance::table.filter(allowance::used_until.lt(at));
                $do
            }
            Aged::Ceremonies => {
                let $rows = passkey_challenge::table.filter(passkey_challenge::expires_at.lt(at));
                $do
            }
            Aged::HandOvers => {
                let $rows = hand_over::table.filter(hand_over::ended_at.lt(Some(at)));
                $do
            }
            Aged::Absences => {
                let $rows = absence::table.filter(absence::until_day.lt(day));
                $do
            }
            Aged::Barriers => {
                let $rows = barrier_report::table.filter(barrier_report::answered_at.lt(Some(at)));
                $do
            }
            Aged::Reporters => {
                let over = report::table
                    .filter(report::state.eq("decided"))
                    .filter(report::decided_at.is_not_null().and(report::decided_at.assume_not_null().lt(at)))
                    .select(report::id);
                let $rows = reporter::table.filter(reporter::report_id.eq_any(over));
                $do
            }
            Aged::Inquiries => {
                let over = inquiry::table
                    .filter(inquiry::closed_at.is_not_null().and(inquiry::closed_at.assume_not_null().lt(at)))
                    .select(inquiry::id);
                let $rows = inquiry_asker::table.filter(inquiry_asker::inquiry_id.eq_any(over));
                $do
            }
            Aged::InquiryUndos => {
                let $rows = inquiry_merge_undo::table.filter(inquiry_merge_undo::at.lt(at));
                $do
            }
            Aged::Advice => {
                let over = advice::table
                    .filter(advice::closed_at.is_not_null().and(advice::closed_at.assume_not_null().lt(at)))
                    .select(advice::id);
                let $rows = advice_person::table.filter(advice_person::advice_id.eq_any(over));
                $do
            }
            Aged::Introductions => {
                let ended =
                    introduction::table.filter(introduction::ended_at.lt(Some(at))).select(introduction::id);
                let nameless = signup::table.filter(signup::name.eq(BLANK)).select(signup::id.nullable());
                let carried = introduction::table
                    .filter(introduction::signup_id.eq_any(nameless))
                    .select(introduction::id);
                let $rows = introduction_said::table.filter(
                    introduction_said::introduction_id
                        .eq_any(ended)
                        .or(introduction_said::introduction_id.eq_any(carried)),
                );
                $do
            }
            Aged::Foundings => {
                let over = founding::table
                    .filter(founding::ended_at.is_not_null().and(founding::ended_at.assume_not_null().lt(at)))
                    .select(founding::id);
                let $rows = founding_person::table.filter(founding_person::founding_id.eq_any(over));
                $do
            }
            Aged::Namers => {
                let over = obstacle::table
                    .filter(obstacle::ended_at.is_not_null().and(obstacle::ended_at.assume_not_null().lt(at)))
                    .select(obstacle::id);
                let $rows = obstacle_person::table.filter(obstacle_person::obstacle_id.eq_any(over));
                $do
            }
            Aged::Voices => {
                let over = obstacle::table
                    .filter(obstacle::ended_at.is_not_null().and(obstacle::ended_at.assume_not_null().lt(at)))
                    .select(obstacle::id);
                let idle = obstacle_voice::confirmed_at.is_null().and(obstacle_voice::asked_at.lt(at));
                let $rows = obstacle_voice::table.filter(obstacle_voice::obstacle_id.eq_any(over).or(idle));
                $do
            }
            Aged::Meetings => {
                let $rows = meeting::table.filter(meeting::day.lt(day));
                $do
            }
            Aged::Undeliverable => {
                let $rows = undeliverable::table.filter(undeliverable::noted_at.lt(at));
                $do
            }
            Aged::Unconfirmed => {
                let $rows = digest_subscription::table.filter(
                    digest_subscription::confirmed_at.is_null().and(digest_subscription::asked_at.lt(at)),
                );
                $do
            }
            Aged::Digests => {
                let $rows = digest_issue::table.filter(digest_issue::ended_at.lt(Some(at)));
                $do
            }
            Aged::Circulars => {
                let $rows = circular::table.filter(circular::created_at.lt(at));
                $do
            }
            Aged::Undos => {
                let $rows = organisation_merge_undo::table.filter(organisation_merge_undo::at.lt(at));
                $do
            }
            Aged::Erasures => {
                let $rows = erasure::table.filter(erasure::at.lt(at));
                $do
            }
            Aged::Runs => {
                let $rows = retention_run::table.filter(retention_run::at.lt(at));
                $do
            }
            Aged::Misses => {
                let $rows = search_miss::table.filter(search_miss::month.lt(at));
                $do
            }
        }
    }};
}

/// How many rows are older than this.
pub fn count_aged(connection: &mut Conn, which: Aged, before: Instant) -> Result<i64> {
    Ok(aged!(which, before, |rows| rows.count().get_result(connection)?))
}

/// Takes those rows away.
pub fn forget_aged(connection: &mut Conn, which: Aged, before: Instant) -> Result<usize> {
    Ok(aged!(which, before, |rows| diesel::delete(rows).execute(connection)?))
}

/// Writes down what a night took.
pub fn note_run(connection: &mut Conn, at: Instant, subject: &str, taken: i64) -> Result<()> {
    diesel::insert_into(retention_run::table)
        .values((
            retention_run::at.eq(at.micros()),
            retention_run::subject.eq(subject.to_owned()),
            retention_run::taken.eq(taken),
        ))
        .execute(connection)?;
    Ok(())
}

/// What the last nights took, newest first.
pub fn runs(connection: &mut Conn, most: i64) -> Result<Vec<(Instant, String, i64)>> {
    let rows = retention_run::table
        .order(retention_run::id.desc())
        .limit(most)
        .select((retention_run::at, retention_run::subject, retention_run::taken))
        .load::<(i64, String, i64)>(connection)?;
    Ok(rows.into_iter().map(|(at, subject, taken)| (Instant::from_micros(at), subject, taken)).collect())
}

/// When the night that was noted last ran, by the clock of that night.
pub fn last_run(connection: &mut Conn) -> Result<Option<Instant>> {
    let rows = retention_run::table
        .order(retention_run::id.desc())
        .limit(1)
        .select(retention_run::at)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().next().map(Instant::from_micros))
}
