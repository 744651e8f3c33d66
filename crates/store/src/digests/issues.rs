use crate::connection::Conn;
use crate::error::{Error, Result, read_key};
use crate::schema::{digest_issue, digest_sent, digest_word};
use diesel::prelude::*;
use domain::digests::{IssueId, Occasion, SubscriptionId, WordDraft};
use kernel::{Instant, Locale};
use std::collections::BTreeMap;

/// One sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Issue {
    /// Its number.
    pub id: IssueId,
    /// What it is.
    pub occasion: Occasion,
    /// When it was due.
    pub due_at: Instant,
    /// When it was made: what came up to here is in it.
    pub made_at: Instant,
    /// Number of the last subscription that was looked at.
    pub reached: i64,
    /// When all were looked at.
    pub ended_at: Option<Instant>,
}

type Row = (i64, String, i64, i64, i64, Option<i64>);

const ROW: (
    digest_issue::id,
    digest_issue::occasion,
    digest_issue::due_at,
    digest_issue::made_at,
    digest_issue::reached,
    digest_issue::ended_at,
) = (
    digest_issue::id,
    digest_issue::occasion,
    digest_issue::due_at,
    digest_issue::made_at,
    digest_issue::reached,
    digest_issue::ended_at,
);

fn read((id, occasion, due_at, made_at, reached, ended_at): Row) -> Result<Issue> {
    Ok(Issue {
        id: IssueId::new(id),
        occasion: read_key("digest_issue", "occasion", &occasion, Occasion::from_key)?,
        due_at: Instant::from_micros(due_at),
        made_at: Instant::from_micros(made_at),
        reached,
        ended_at: ended_at.map(Instant::from_micros),
    })
}

/// One sending.
pub fn issue(connection: &mut Conn, id: IssueId) -> Result<Option<Issue>> {
    let row = digest_issue::table.filter(digest_issue::id.eq(id.number())).select(ROW);
    row.load::<Row>(connection)?.pop().map(read).transpose()
}

/// The last of its kind.
pub fn last_issue(connection: &mut Conn, occasion: Occasion) -> Result<Option<Issue>> {
    let row = digest_issue::table
        .filter(digest_issue::occasion.eq(occasion.key()))
        .order((digest_issue::due_at.desc(), digest_issue::id.desc()))
        .limit(1)
        .select(ROW);
    row.load::<Row>(connection)?.pop().map(read).transpose()
}

/// The one that came with this form.
pub fn issue_by_form_key(connection: &mut Conn, key: &str) -> Result<Option<IssueId>> {
    let found =
        digest_issue::table.filter(digest_issue::form_key.eq(Some(key.to_owned()))).select(digest_issue::id);
    Ok(found.load::<i64>(connection)?.pop().map(IssueId::new))
}

/// A sending to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewIssue {
    /// What it is.
    pub occasion: Occasion,
    /// When it was due; of each kind one at a time.
    pub due_at: Instant,
    /// What came up to here is in it.
    pub made_at: Instant,
    /// The form that asked for it.
    pub form_key: Option<String>,
}

/// Makes one. [`Error::Exists`] when there is one of this kind for this time.
pub fn insert_issue(connection: &mut Conn, new: &NewIssue) -> Result<IssueId> {
    diesel::insert_into(digest_issue::table)
        .values((
            digest_issue::occasion.eq(new.occasion.key()),
            digest_issue::due_at.eq(new.due_at.micros()),
            digest_issue::made_at.eq(new.made_at.micros()),
            digest_issue::form_key.eq(new.form_key.clone()),
            digest_issue::reached.eq(0),
        ))
        .execute(connection)?;
    let made = digest_issue::table
        .filter(
            digest_issue::occasion.eq(new.occasion.key()).and(digest_issue::due_at.eq(new.due_at.micros())),
        )
        .select(digest_issue::id);
    made.load::<i64>(connection)?.pop().map(IssueId::new).ok_or(Error::Exists)
}

/// Subscriptions up to this number were looked at.
pub fn advance(connection: &mut Conn, id: IssueId, reached: i64) -> Result<()> {
    diesel::update(digest_issue::table.filter(digest_issue::id.eq(id.number())))
        .set(digest_issue::reached.eq(reached))
        .execute(connection)?;
    Ok(())
}

/// All were looked at.
pub fn set_ended(connection: &mut Conn, id: IssueId, now: Instant) -> Result<()> {
    diesel::update(digest_issue::table.filter(digest_issue::id.eq(id.number())))
        .set(digest_issue::ended_at.eq(Some(now.micros())))
        .execute(connection)?;
    Ok(())
}

/// Somebody gets a sending that tells from this moment on. [`Error::Exists`] when they got it already.
pub fn note_sent(connection: &mut Conn, to: SubscriptionId, issue: IssueId, since: Instant) -> Result<()> {
    diesel::insert_into(digest_sent::table)
        .values((
            digest_sent::subscription_id.eq(to.number()),
            digest_sent::issue_id.eq(issue.number()),
            digest_sent::since_at.eq(since.micros()),
        ))
        .execute(connection)?;
    Ok(())
}

/// From when on a sending tells somebody; none where they do not get it.
pub fn sent_since(connection: &mut Conn, to: SubscriptionId, issue: IssueId) -> Result<Option<Instant>> {
    let row = digest_sent::table
        .filter(digest_sent::subscription_id.eq(to.number()).and(digest_sent::issue_id.eq(issue.number())))
        .select(digest_sent::since_at);
    Ok(row.load::<i64>(connection)?.pop().map(Instant::from_micros))
}

/// What the office says in a sending, in each language; without one, what it wants to say in the next.
pub fn word(connection: &mut Conn, of: Option<IssueId>) -> Result<BTreeMap<Locale, String>> {
    let rows = digest_word::table.select((digest_word::lang, digest_word::content));
    let rows = match of {
        Some(issue) => rows
            .filter(digest_word::issue_id.eq(Some(issue.number())))
            .load::<(String, String)>(connection)?,
        None => rows.filter(digest_word::issue_id.is_null()).load::<(String, String)>(connection)?,
    };
    Ok(rows.into_iter().filter_map(|(lang, content)| Some((lang.parse().ok()?, content))).collect())
}

/// Writes anew what the office wants to say in the next sending.
pub fn plan_word(connection: &mut Conn, WordDraft(texts): &WordDraft) -> Result<()> {
    diesel::delete(digest_word::table.filter(digest_word::issue_id.is_null())).execute(connection)?;
    for (locale, text) in texts {
        diesel::insert_into(digest_word::table)
            .values((digest_word::lang.eq(locale.tag()), digest_word::content.eq(text.as_str())))
            .execute(connection)?;
    }
    Ok(())
}

/// What was planned belongs to this sending.
pub fn take_word(connection: &mut Conn, issue: IssueId) -> Result<()> {
    diesel::update(digest_word::table.filter(digest_word::issue_id.is_null()))
        .set(digest_word::issue_id.eq(Some(issue.number())))
        .execute(connection)?;
    Ok(())
}
