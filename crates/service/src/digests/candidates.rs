//! What is new in town, as readers of one language get it.

use crate::contexts::ReadCx;
use crate::error::Result;
use domain::articles::{Kind as ArticleKind, best};
use domain::digests::{AHEAD_DAYS, Candidate, Composed, Kind, When, Window, Wishes, compose};
use domain::events::DateState;
use kernel::Instant;
use store::events::{CalendarQuery, Of};

/// More of a kind is not looked at: no post tells so much.
const MOST: i64 = 600;
/// Whoever prints a sheet looks back so many days.
const SHEET_DAYS: i64 = 14;

/// What is told of something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What it is called.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Whose it is; "" for the office itself.
    pub organisation: String,
    /// Where exactly.
    pub place: Option<String>,
    /// When.
    pub when: When,
}

impl Told {
    /// Whose it is and where: a place that has the name of its house names whose it is.
    pub fn whose_and_where(&self) -> impl Iterator<Item = &str> {
        let place = self.place.as_deref().unwrap_or_default();
        let whose = Some(self.organisation.as_str()).filter(|whose| !place.starts_with(whose));
        whose.into_iter().chain([place]).filter(|part| !part.is_empty())
    }
}

/// All that may stand in a post.
pub type Candidates = Vec<Candidate<Told>>;

/// What there is of one kind for one reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Of which.
    pub kind: Kind,
    /// What, in the order in which it is told.
    pub entries: Candidates,
    /// So many more there are.
    pub more: usize,
}

pub(super) fn owned(composed: Option<Composed<'_, Told>>) -> Vec<Group> {
    let groups = composed.map(|it| it.groups).unwrap_or_default();
    let group = |it: domain::digests::Group<'_, Told>| Group {
        kind: it.kind,
        entries: it.entries.into_iter().cloned().collect(),
        more: it.more,
    };
    groups.into_iter().map(group).collect()
}

/// What is new up to a moment, in the language of the caller: a fixed number of statements, whoever gets it. Before an
/// election nobody of politics is carried into mailboxes (principle 14).
///
/// # Errors
/// When the database fails.
pub fn candidates(cx: &mut ReadCx<'_>, until: Instant) -> Result<Candidates> {
    let (now, locale, since) = (cx.now, cx.caller.locale, Window::widest(until).since);
    let kept_out = crate::reports::not_highlighted(cx)?;
    let mut found = Vec::new();
    let ids = store::digests::newly_listed(cx.conn, since, MOST)?;
    for card in store::opportunities::public_cards(cx.conn, &ids, locale, now)? {
        // What is full helps nobody.
        if card.filled() || kept_out.contains(&card.organisation) {
            continue;
        }
        let next = card.shifts.iter().find(|shift| !shift.places.filled()).map(|it| (it.starts, it.ends));
        found.push(Candidate {
            kind: Kind::Offers,
            path: format!("/a/{}", card.id),
            topic: Some(card.topic),
            districts: card.districts,
            lang: card.texts.lang,
            at: card.listed_at,
            item: Told {
                title: card.texts.title,
                summary: card.texts.summary,
                organisation: card.organisation_name,
                place: card.place,
                when: When::Offered(card.times, next),
            },
        });
    }
    let query = CalendarQuery {
        topic: None,
        district: None,
        organisation: None,
        from: now,
        to: until.plus_days(AHEAD_DAYS),
        most: MOST,
        locale,
    };
    for entry in store::events::calendar(cx.conn, &query)? {
        let (path, full) = match entry.of {
            Of::Event(id) => (format!("/termine/{id}"), false),
            Of::Offer(id, _, places) => (format!("/a/{id}"), places.filled()),
        };
        if full || entry.state == DateState::Cancelled || kept_out.contains(&entry.organisation) {
            continue;
        }
        found.push(Candidate {
            kind: Kind::Dates,
            path,
            topic: Some(entry.topic),
            districts: entry.districts,
            lang: entry.texts.lang,
            at: entry.starts.instant(),
            item: Told {
                title: entry.texts.title,
                summary: entry.texts.summary,
                organisation: entry.organisation_name,
                place: entry.place,
                when: When::Takes(entry.starts, entry.ends, entry.all_day),
            },
        });
    }
    for news in store::articles::public(cx.conn, ArticleKind::News, now, MOST)? {
        let (Some(text), Some(at)) = (best(&news.texts, locale), news.article.from) else { continue };
        found.push(Candidate {
            kind: Kind::News,
            path: format!("/seiten/{}", news.article.slug),
            topic: None,
            districts: Vec::new(),
            lang: text.lang,
            at,
            item: Told {
                title: text.title.clone(),
                summary: text.gist(),
                organisation: String::new(),
                place: None,
                when: When::Said,
            },
        });
    }
    Ok(found)
}

/// The same blocks for anybody, to be printed. Nothing of who asks is kept.
///
/// # Errors
/// When the database fails.
pub fn sheet(cx: &mut ReadCx<'_>, wishes: &Wishes) -> Result<Vec<Group>> {
    let until = cx.now;
    let known = candidates(cx, until)?;
    Ok(owned(compose(wishes, Window::between(until.plus_days(-SHEET_DAYS), until), &known)))
}
