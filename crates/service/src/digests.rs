//! The weekly post: somebody asks for it, confirms by a button, says what fits, stops it; the hub puts it together each week,
//! and the office says a word in it.

mod candidates;
mod office;
mod own;
mod run;

pub use candidates::{Candidates, Group, Told, candidates, sheet};
pub use office::{Overview, Preview, overview, plan_word, preview, send_now};
pub use own::{change, confirm, see, stop, subscribe};
pub(crate) use run::{JOB, run_due, work};

use crate::contexts::ReadCx;
use crate::error::Result;
use crate::letters::{self, Facts, QueuedLetter};
use domain::digests::{IssueId, Occasion, State, Subscription, SubscriptionId, Window, compose};
use domain::policy::Matter;
use kernel::Locale;
use std::collections::BTreeMap;

/// What a letter of the weekly post says.
#[derive(Debug, Clone)]
pub struct DigestFacts {
    /// What it is; none where somebody is asked to press the button.
    pub occasion: Option<Occasion>,
    /// Whether the address is certain.
    pub confirmed: bool,
    /// What the office says, and in which language.
    pub word: Option<(String, Locale)>,
    /// What fits, kind by kind.
    pub groups: Vec<Group>,
    /// The link of this reader.
    pub token: String,
}

/// The text that a reader of this language gets: their own, for plain German then German, else German.
fn word_for(texts: &BTreeMap<Locale, String>, locale: Locale) -> Option<(String, Locale)> {
    let of = |lang: Locale| texts.get(&lang).map(|text| (text.clone(), lang));
    of(locale).or_else(|| of(locale.next_best()?)).or_else(|| of(Locale::De))
}

/// The number of the sending that causes a letter: below zero, so that it is no journal entry's number.
const fn cause(issue: IssueId) -> i64 {
    -issue.number()
}

/// What is new for a letter of the weekly post, to be shared by all letters of the same sending and language; none where the
/// sending is gone.
///
/// # Errors
/// When the database cannot be read.
pub fn shared(cx: &mut ReadCx<'_>, letter: &QueuedLetter) -> Result<Option<Candidates>> {
    cx.caller.locale = letter.locale;
    match store::digests::issue(cx.conn, IssueId::new(-letter.cause))? {
        Some(issue) => candidates(cx, issue.made_at).map(Some),
        None => Ok(None),
    }
}

/// The facts of a letter of the weekly post, as they are when it goes out. `None` for whoever stopped it meanwhile, and
/// where nothing of what was new is there any more.
///
/// # Errors
/// When the database cannot be read.
pub fn facts(
    cx: &mut ReadCx<'_>,
    letter: &QueuedLetter,
    id: SubscriptionId,
    known: Option<&Candidates>,
) -> Result<Option<Facts>> {
    cx.caller.locale = letter.locale;
    let Some(subscription) = store::digests::get(cx.conn, id)? else { return Ok(None) };
    let Some(token) = cx.link_to(Matter::OwnDigest(id))? else { return Ok(None) };
    let confirmed = matches!(subscription.state, State::Confirmed { .. });
    if letter.letter != letters::DIGEST {
        let facts = DigestFacts { occasion: None, confirmed, word: None, groups: Vec::new(), token };
        return Ok(Some(Facts::Digest(Box::new(facts))));
    }
    let issue = IssueId::new(-letter.cause);
    let Some(made) = store::digests::issue(cx.conn, issue)? else { return Ok(None) };
    let Some(since) = store::digests::sent_since(cx.conn, id, issue)? else { return Ok(None) };
    let window = Window::between(since, made.made_at);
    let groups = match known {
        Some(known) => groups(&subscription, window, known),
        None => groups(&subscription, window, &candidates(cx, made.made_at)?),
    };
    let word = word_for(&store::digests::word(cx.conn, Some(issue))?, letter.locale);
    if groups.is_empty() && word.is_none() {
        return Ok(None);
    }
    let facts = DigestFacts { occasion: Some(made.occasion), confirmed, word, groups, token };
    Ok(Some(Facts::Digest(Box::new(facts))))
}

fn groups(subscription: &Subscription, window: Window, known: &Candidates) -> Vec<Group> {
    candidates::owned(compose(&subscription.wishes, window, known))
}
