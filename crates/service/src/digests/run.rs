//! The run of a sending: what is new is read once for each language, for each reader it is put together in memory, and who gets
//! something is written down in batches. Nothing is put together inside a write transaction.

use super::{Candidates, candidates, cause};
use crate::bounces::marked;
use crate::contexts::{Caller, ReadCx, WriteCx};
use crate::error::{Error, Result};
use crate::hub::Hub;
use crate::letters;
use domain::changes::Change;
use domain::digests::{IssueId, Kind, Occasion, Subscription, SubscriptionId, compose, last_due};
use domain::journal::{Subject, Verb};
use domain::policy::{Actor, Matter};
use kernel::{Instant, Locale};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use store::digests::{Issue, NewIssue};

/// The job that runs a sending.
pub(crate) const JOB: &str = "digest";
/// Subscriptions looked at in one transaction: short enough that nobody waits for it.
const AT_ONCE: i64 = 100;

/// Makes the post of this week when it is due and somebody waits for it. A hub that was off makes up for the last one.
///
/// # Errors
/// When the database fails.
pub(crate) fn run_due(hub: &Hub) -> Result<()> {
    let due = hub.read(Caller::system(), |cx| {
        let due = last_due(cx.now);
        is_missing(cx, due).map(|missing| missing.then_some(due))
    });
    match due.wait()? {
        Some(due) => hub.write(Caller::system(), move |cx| issue_weekly(cx, due)).wait(),
        None => Ok(()),
    }
}

fn is_missing(cx: &mut ReadCx<'_>, due: Instant) -> Result<bool> {
    let last = store::digests::last_issue(cx.conn, Occasion::Weekly)?;
    Ok(last.is_none_or(|last| last.due_at < due) && store::digests::any_confirmed(cx.conn, due)?)
}

fn issue_weekly(cx: &mut WriteCx<'_>, due: Instant) -> Result<()> {
    if is_missing(cx, due)? {
        let made_at = cx.now;
        issue(cx, &NewIssue { occasion: Occasion::Weekly, due_at: due, made_at, form_key: None })?;
    }
    Ok(())
}

/// Makes a sending: what the office planned to say is said in it.
pub(super) fn issue(cx: &mut WriteCx<'_>, new: &NewIssue) -> Result<IssueId> {
    let id = store::digests::insert_issue(cx.conn, new)?;
    store::digests::take_word(cx.conn, id)?;
    let now = cx.now;
    store::jobs::plan(cx.conn, JOB, id.number(), now)?;
    let _seq = cx.tell(&Change::private(Verb::DigestIssued, Subject::Hub))?;
    Ok(id)
}

/// The next subscriptions to look at.
struct Batch {
    issue: Issue,
    /// Has the office something to say in it?
    word: bool,
    subscriptions: Vec<Subscription>,
    /// Addresses at which nothing arrives.
    dead: BTreeSet<SubscriptionId>,
}

fn batch(cx: &mut ReadCx<'_>, id: IssueId) -> Result<Option<Batch>> {
    let Some(issue) = store::digests::issue(cx.conn, id)?.filter(|issue| issue.ended_at.is_none()) else {
        return Ok(None);
    };
    let subscriptions = store::digests::confirmed_after(cx.conn, issue.reached, AT_ONCE)?;
    let dead = marked(cx, subscriptions.iter().map(|it| it.email.as_str()))?;
    let dead = subscriptions.iter().filter(|it| dead.has(&it.email)).map(|it| it.id).collect();
    let word = !store::digests::word(cx.conn, Some(id))?.is_empty();
    Ok(Some(Batch { issue, word, subscriptions, dead }))
}

/// Hands a sending to all whom it concerns. What was done stays done when the process ends in between: the next run goes on
/// behind it.
///
/// # Errors
/// When the database fails.
pub(crate) fn work(hub: &Hub, id: IssueId) -> Result<()> {
    let mut known: BTreeMap<Locale, Candidates> = BTreeMap::new();
    loop {
        let Some(batch) = hub.read(Caller::system(), move |cx| batch(cx, id)).wait()? else { return Ok(()) };
        let Some(last) = batch.subscriptions.last().map(|it| it.id.number()) else {
            return hub
                .write(Caller::system(), move |cx| {
                    let now = cx.now;
                    Ok(store::digests::set_ended(cx.conn, id, now)?)
                })
                .wait();
        };
        let (mut meant, mut told) = (BTreeMap::new(), BTreeSet::new());
        for it in batch.subscriptions.iter().filter(|it| !batch.dead.contains(&it.id)) {
            let issue = &batch.issue;
            let Some(window) = it.window(issue.occasion, issue.due_at, issue.made_at) else { continue };
            let all = match known.entry(it.locale) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(open) => {
                    let caller = Caller { locale: it.locale, ..Caller::system() };
                    let made_at = issue.made_at;
                    open.insert(hub.read(caller, move |cx| candidates(cx, made_at)).wait()?)
                }
            };
            let fits = compose(&it.wishes, window, all).is_some();
            meant.insert(it.id, window.since);
            if fits || (batch.word && it.wishes.kinds.contains(&Kind::News)) {
                told.insert(it.id);
            }
        }
        let done = Done { issue: batch.issue, last, meant, told };
        hub.write(Caller::system(), move |cx| hand_out(cx, &done)).wait()?;
    }
}

/// What a batch came to.
struct Done {
    issue: Issue,
    /// The number of its last subscription.
    last: i64,
    /// Whom it concerned, and from when on it tells them.
    meant: BTreeMap<SubscriptionId, Instant>,
    /// For whom there is something in it.
    told: BTreeSet<SubscriptionId>,
}

fn hand_out(cx: &mut WriteCx<'_>, done: &Done) -> Result<()> {
    if cx.caller.actor != Actor::System {
        return Err(Error::Forbidden);
    }
    let id = done.issue.id;
    // Another process came further meanwhile.
    let now = store::digests::issue(cx.conn, id)?;
    if now.is_none_or(|now| now.reached != done.issue.reached || now.ended_at.is_some()) {
        return Ok(());
    }
    // Whoever stopped it while it was put together gets none; whoever confirmed meanwhile pushes nobody out of the batch.
    let there = store::digests::confirmed_between(cx.conn, done.issue.reached, done.last)?;
    for it in there.iter().filter(|it| done.told.contains(&it.id)) {
        let Some(since) = done.meant.get(&it.id) else { continue };
        store::digests::note_sent(cx.conn, it.id, id, *since)?;
        cx.open_matter(Matter::OwnDigest(it.id))?;
        letters::queue(cx, letters::DIGEST, Subject::Digest(it.id), &it.email, it.locale, cause(id))?;
    }
    let meant: Vec<SubscriptionId> = done.meant.keys().copied().collect();
    store::digests::set_told(cx.conn, &meant, done.issue.made_at)?;
    Ok(store::digests::advance(cx.conn, id, done.last)?)
}
