use super::{Row, TextRow, in_order, read, read_text, row};
use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{article, article_text};
use crate::search::Which;
use crate::sql::among;
use diesel::prelude::*;
use domain::articles::{Article, ArticleId, Kind, Phase, Text};
use kernel::{Instant, Locale};
use std::collections::BTreeMap;

/// A text of the office with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The text.
    pub article: Article,
    /// Its words in each language, the German ones first.
    pub texts: Vec<Text>,
}

macro_rules! public_at {
    ($now:expr) => {
        article::public_from
            .le($now.micros())
            .and(article::public_until.is_null().or(article::public_until.gt($now.micros())))
            .and(article::restricted_at.is_null())
    };
}

/// The public ones of a kind, the latest first.
pub fn public(connection: &mut Conn, kind: Kind, now: Instant, most: i64) -> Result<Vec<Found>> {
    let rows = article::table
        .filter(article::kind.eq(kind.key()).and(public_at!(now)))
        .order((article::public_from.desc(), article::id.desc()))
        .limit(most)
        .select(row!())
        .load::<Row>(connection)?;
    with_texts(connection, rows)
}

/// Texts as they are shown: each with those of its shown version.
fn with_texts(connection: &mut Conn, rows: Vec<Row>) -> Result<Vec<Found>> {
    let ids: Vec<i64> = rows.iter().map(|row| row.0).collect();
    let mut texts = shown_texts(connection, &ids)?;
    rows.into_iter()
        .map(|row| {
            let article = read(row)?;
            let texts = texts.remove(&article.id.number()).unwrap_or_default();
            Ok(Found { article, texts })
        })
        .collect()
}

fn shown_texts(connection: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, Vec<Text>>> {
    let mut texts: BTreeMap<i64, Vec<Text>> = BTreeMap::new();
    if ids.is_empty() {
        return Ok(texts);
    }
    let of_shown =
        article_text::article_id.eq(article::id).and(article::shown.eq(article_text::number.nullable()));
    let rows = article_text::table
        .inner_join(article::table.on(of_shown))
        .filter(among(article::id, ids))
        .select((
            article::id,
            (
                article_text::lang,
                article_text::title,
                article_text::summary,
                article_text::content,
                article_text::since,
            ),
        ))
        .load::<(i64, TextRow)>(connection)?;
    for (id, text) in rows {
        texts.entry(id).or_default().push(read_text(text));
    }
    for texts in texts.values_mut() {
        in_order(texts);
    }
    Ok(texts)
}

/// The words of a text that is public, or nothing where it is not.
pub fn public_texts(connection: &mut Conn, article: &Article, now: Instant) -> Result<Vec<Text>> {
    match article.shown {
        Some(shown) if article.phase(now) == Phase::Public => super::texts(connection, article.id, shown),
        _ => Ok(Vec::new()),
    }
}

/// The public ones, as the search takes them in.
pub fn findable(connection: &mut Conn, which: Which<'_>, now: Instant) -> Result<Vec<Found>> {
    let public = article::table.filter(public_at!(now)).order(article::id).select(row!());
    let rows = match which {
        Which::After(id, most) => public.filter(article::id.gt(id)).limit(most).load::<Row>(connection)?,
        Which::These([]) => Vec::new(),
        Which::These(ids) => public.filter(among(article::id, ids)).load::<Row>(connection)?,
    };
    with_texts(connection, rows)
}

/// Which of these are public at this moment, each with its kind and the last part of its address.
pub fn public_among(connection: &mut Conn, ids: &[i64], now: Instant) -> Result<Vec<(i64, String)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let public = article::table
        .filter(public_at!(now))
        .filter(among(article::id, ids))
        .select((article::id, article::slug));
    Ok(public.load(connection)?)
}

/// What the clock has moved on since the journal was told.
pub fn due(connection: &mut Conn, now: Instant, most: i64) -> Result<Vec<ArticleId>> {
    let begins = article::told.eq(Phase::Planned.key()).and(article::public_from.le(now.micros()));
    let ends = article::told
        .eq(Phase::Planned.key())
        .or(article::told.eq(Phase::Public.key()))
        .and(article::public_until.le(now.micros()));
    // A column that may be empty compares to nothing known; nothing known is not due.
    let due = article::table
        .filter(begins.nullable().or(ends.nullable()))
        .filter(article::restricted_at.is_null())
        .order(article::id)
        .limit(most)
        .select(article::id);
    Ok(due.load::<i64>(connection)?.into_iter().map(ArticleId::new).collect())
}

/// A line of the office's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskRow {
    /// The text.
    pub article: Article,
    /// Its German title.
    pub title: String,
    /// The languages it is in, and since which version.
    pub langs: Vec<(Locale, i32)>,
}

/// All of them, those that were written last on top.
pub fn desk(connection: &mut Conn, most: i64) -> Result<Vec<DeskRow>> {
    let rows = article::table
        .order((article::changed_at.desc(), article::id.desc()))
        .limit(most)
        .select(row!())
        .load::<Row>(connection)?;
    let ids: Vec<i64> = rows.iter().map(|row| row.0).collect();
    let mut titles: BTreeMap<i64, Vec<(Locale, String, i32)>> = BTreeMap::new();
    if !ids.is_empty() {
        let of_latest =
            article_text::article_id.eq(article::id).and(article_text::number.eq(article::latest));
        let found = article_text::table
            .inner_join(article::table.on(of_latest))
            .filter(among(article::id, &ids))
            .select((article::id, article_text::lang, article_text::title, article_text::since))
            .load::<(i64, String, String, i32)>(connection)?;
        for (id, lang, title, since) in found {
            titles.entry(id).or_default().push((lang.parse().unwrap_or_default(), title, since));
        }
    }
    rows.into_iter()
        .map(|row| {
            let article = read(row)?;
            let of = titles.remove(&article.id.number()).unwrap_or_default();
            let title = of.iter().find(|(lang, ..)| *lang == Locale::De).map(|(_, title, _)| title.clone());
            Ok(DeskRow {
                title: title.unwrap_or_default(),
                langs: of.into_iter().map(|(lang, _, since)| (lang, since)).collect(),
                article,
            })
        })
        .collect()
}
