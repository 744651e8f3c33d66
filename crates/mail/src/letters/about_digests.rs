//! The weekly post, and the letter with its button.

use super::names::harmless;
use super::sheet::{Sheet, subject};
use i18n::{Words, plain};

/// One thing that the weekly post tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigestEntry {
    /// What it is called.
    pub title: String,
    /// When, whose, where: what is known, in words.
    pub about: Vec<String>,
    /// Its page.
    pub url: String,
}

/// What the weekly post tells of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigestGroup {
    /// What stands over it.
    pub title: String,
    /// Its entries.
    pub entries: Vec<DigestEntry>,
    /// So many more there are.
    pub more: usize,
    /// Where all stand.
    pub all: String,
}

/// The weekly post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest {
    /// Is it a newsletter of the office, between two posts?
    pub newsletter: bool,
    /// What the office says.
    pub word: Option<String>,
    /// What is new.
    pub groups: Vec<DigestGroup>,
    /// Where its reader changes what fits.
    pub change: String,
    /// Where its reader stops it.
    pub stop: String,
}

pub(super) fn asked(w: &Words, link: &str, known: bool) -> Sheet {
    let (title, text, why) = if known {
        (w.digests_mail_known_subject(), w.digests_mail_known(link), w.digests_mail_known_why())
    } else {
        (w.digests_mail_confirm_subject(), w.digests_mail_confirm(link), w.digests_mail_confirm_why())
    };
    Sheet { subject: plain(&title), name: None, blocks: vec![text], why, calendar: None }
}

/// The titles were typed by organisations: none of them may pass for a link of ours.
fn entry(it: &DigestEntry) -> String {
    let mut lines = vec![harmless(&it.title)];
    let about: Vec<String> = it.about.iter().map(|it| harmless(it)).filter(|it| !it.is_empty()).collect();
    if !about.is_empty() {
        lines.push(about.join(" · "));
    }
    lines.push(it.url.clone());
    lines.join("\n")
}

pub(super) fn digest(w: &Words, it: &Digest) -> Sheet {
    let first = it.groups.first().and_then(|group| group.entries.first());
    let title = match first {
        Some(first) if !it.newsletter => {
            subject(&harmless(&first.title), |title| w.digests_mail_subject(title))
        }
        _ => plain(&w.digests_mail_newsletter_subject()),
    };
    let mut blocks: Vec<String> = it.word.iter().cloned().collect();
    if it.word.is_none() {
        blocks.push(w.digests_mail_intro());
    }
    for group in &it.groups {
        blocks.push(format!("{}:", group.title));
        blocks.extend(group.entries.iter().map(entry));
        if group.more > 0 {
            blocks.push(w.digests_mail_more(group.more, &group.all));
        }
    }
    blocks.extend([w.digests_mail_change(&it.change), w.digests_mail_stop(&it.stop)]);
    Sheet { subject: title, name: None, blocks, why: w.digests_mail_why(), calendar: None }
}
