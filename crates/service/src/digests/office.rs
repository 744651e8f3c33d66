//! What the office sees of the weekly post and says in it.

use super::{Group, candidates, run, word_for};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Refusal, Result};
use domain::changes::Change;
use domain::digests::{IssueId, Occasion, Window, Wishes, WordDraft, WordForm, compose, next_due, shown};
use domain::journal::{Subject, Verb};
use domain::policy::Action;
use kernel::{Instant, Locale, PublicId};
use std::collections::BTreeMap;
use store::digests::{Issue, NewIssue};

/// Days of which the first post tells.
const FIRST_DAYS: i64 = 7;

/// How the weekly post stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// How many get it, where there are enough to say so.
    pub confirmed: Option<i64>,
    /// How many of them want the news of the office.
    pub news: Option<i64>,
    /// Is there anybody who would get a newsletter?
    pub anybody: bool,
    /// When the next one goes out.
    pub next: Instant,
    /// The last post of a week.
    pub weekly: Option<Issue>,
    /// The last newsletter.
    pub newsletter: Option<Issue>,
    /// What the office wants to say in the next one, in each language.
    pub word: BTreeMap<Locale, String>,
}

/// How the weekly post stands.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn overview(cx: &mut ReadCx<'_>) -> Result<Overview> {
    cx.authorise(Action::RunDigest)?;
    let (confirmed, news) = store::digests::counts(cx.conn)?;
    Ok(Overview {
        confirmed: shown(confirmed),
        news: shown(news),
        anybody: news > 0,
        next: next_due(cx.now),
        weekly: store::digests::last_issue(cx.conn, Occasion::Weekly)?,
        newsletter: store::digests::last_issue(cx.conn, Occasion::Newsletter)?,
        word: store::digests::word(cx.conn, None)?,
    })
}

/// The next one as readers of a language would get it who want everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// What the office says, and in which language.
    pub word: Option<(String, Locale)>,
    /// What is new, kind by kind.
    pub groups: Vec<Group>,
}

/// The next one as it would be now, in this language.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than the office.
pub fn preview(cx: &mut ReadCx<'_>, locale: Locale) -> Result<Preview> {
    cx.authorise(Action::RunDigest)?;
    cx.caller.locale = locale;
    let now = cx.now;
    let last = store::digests::last_issue(cx.conn, Occasion::Weekly)?.map(|last| last.made_at);
    let window = Window::between(last.unwrap_or_else(|| now.plus_days(-FIRST_DAYS)), now);
    let known = candidates(cx, now)?;
    let groups = super::candidates::owned(compose(&Wishes::everything(), window, &known));
    Ok(Preview { word: word_for(&store::digests::word(cx.conn, None)?, locale), groups })
}

/// Says a word in the next one, changes it, or takes it back by saying nothing.
///
/// # Errors
/// [`Refusal::Fields`], [`crate::Error::Forbidden`] for others than the office.
pub fn plan_word(cx: &mut WriteCx<'_>, form: &WordForm) -> Result<()> {
    cx.authorise(Action::RunDigest)?;
    let draft = WordDraft::parse(form)?;
    store::digests::plan_word(cx.conn, &draft)?;
    let _seq = cx.tell(&Change::private(Verb::DigestWordWritten, Subject::Hub))?;
    Ok(())
}

/// Sends what is new now, with the word of the office, to all who want its news. The same form sent twice is one sending.
///
/// # Errors
/// [`Refusal::NotNow`] where the office has nothing to say or nobody would get it, [`crate::Error::Forbidden`] for others than
/// the office.
pub fn send_now(cx: &mut WriteCx<'_>, form_key: PublicId) -> Result<IssueId> {
    cx.authorise(Action::RunDigest)?;
    let key = form_key.to_string();
    if let Some(known) = store::digests::issue_by_form_key(cx.conn, &key)? {
        return Ok(known);
    }
    let (_, news) = store::digests::counts(cx.conn)?;
    if news == 0 || store::digests::word(cx.conn, None)?.is_empty() {
        return Err(Refusal::NotNow.into());
    }
    let now = cx.now;
    let new = NewIssue { occasion: Occasion::Newsletter, due_at: now, made_at: now, form_key: Some(key) };
    run::issue(cx, &new)
}
