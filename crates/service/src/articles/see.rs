use super::load;
use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::articles::{Article, ArticleId, Kind, Phase, Text, best};
use domain::policy::Action;
use kernel::Locale;
use std::collections::BTreeSet;
use store::articles::{DeskRow, Found, StoredPicture, Version};

/// More of a kind nobody reads on one page.
const MOST: i64 = 200;
/// More texts the office's list does not show.
const MOST_AT_DESK: i64 = 500;
/// More versions nobody looks back at.
const MOST_VERSIONS: i64 = 200;

/// Texts as somebody reads them, with the pictures in those of their language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View<T> {
    /// What is read.
    pub found: T,
    /// The pictures in it.
    pub pictures: Vec<StoredPicture>,
}

fn with_pictures<T>(cx: &mut ReadCx<'_>, found: T, texts: &[&Text]) -> Result<View<T>> {
    let numbers: BTreeSet<i64> = texts
        .iter()
        .filter_map(|text| markdown::check(&text.content).ok())
        .flat_map(std::collections::BTreeMap::into_keys)
        .collect();
    let numbers: Vec<i64> = numbers.into_iter().collect();
    Ok(View { found, pictures: store::articles::pictures_among(cx.conn, &numbers)? })
}

/// The public texts of a kind, the latest first, for readers of this language.
///
/// # Errors
/// When the database fails.
pub fn list(cx: &mut ReadCx<'_>, kind: Kind, locale: Locale) -> Result<View<Vec<Found>>> {
    let now = cx.now;
    let found = store::articles::public(cx.conn, kind, now, MOST)?;
    // Frequent questions stand on their list with their whole text, and news in their feed.
    let texts = if matches!(kind, Kind::Faq | Kind::News) { found.clone() } else { Vec::new() };
    let texts: Vec<&Text> = texts.iter().filter_map(|it| best(&it.texts, locale)).collect();
    with_pictures(cx, found, &texts)
}

/// The latest news.
///
/// # Errors
/// When the database fails.
pub fn news(cx: &mut ReadCx<'_>, most: i64) -> Result<Vec<Found>> {
    let now = cx.now;
    Ok(store::articles::public(cx.conn, Kind::News, now, most)?)
}

/// A public text, for readers of this language.
///
/// # Errors
/// [`Error::NotFound`] where there is none that is public at this moment.
pub fn page(cx: &mut ReadCx<'_>, slug: &str, locale: Locale) -> Result<View<Found>> {
    let now = cx.now;
    let article = store::articles::by_slug(cx.conn, slug)?.ok_or(Error::NotFound)?;
    let (Phase::Public, Some(shown)) = (article.phase(now), article.shown) else {
        return Err(Error::NotFound);
    };
    let texts = store::articles::texts(cx.conn, article.id, shown)?;
    let read: Vec<Text> = best(&texts, locale).cloned().into_iter().collect();
    with_pictures(cx, Found { article, texts }, &read.iter().collect::<Vec<_>>())
}

/// All texts, for whoever writes them: those that were written last on top.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn desk(cx: &mut ReadCx<'_>) -> Result<Vec<DeskRow>> {
    cx.authorise(Action::WriteArticles)?;
    Ok(store::articles::desk(cx.conn, MOST_AT_DESK)?)
}

/// A text as whoever writes it sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The text.
    pub article: Article,
    /// The texts of its newest version.
    pub texts: Vec<Text>,
    /// Its versions, the newest first.
    pub versions: Vec<Version>,
}

/// Opens a text to work on it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn open(cx: &mut ReadCx<'_>, id: ArticleId) -> Result<Opened> {
    let article = load(cx, id)?;
    Ok(Opened {
        texts: store::articles::texts(cx.conn, id, article.latest)?,
        versions: store::articles::versions(cx.conn, id, MOST_VERSIONS)?,
        article,
    })
}

/// The newest version as readers of this language would see it; with the pictures of `typed`, where that is shown instead.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn preview(cx: &mut ReadCx<'_>, id: ArticleId, locale: Locale) -> Result<View<Found>> {
    let article = load(cx, id)?;
    let texts = store::articles::texts(cx.conn, id, article.latest)?;
    let read: Vec<Text> = best(&texts, locale).cloned().into_iter().collect();
    with_pictures(cx, Found { article, texts }, &read.iter().collect::<Vec<_>>())
}

/// A version and the one before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The text.
    pub article: Article,
    /// The version.
    pub version: Version,
    /// Texts of the version before; none before the first.
    pub older: Vec<Text>,
    /// Texts of the version.
    pub newer: Vec<Text>,
}

/// What a version changed.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn compared(cx: &mut ReadCx<'_>, id: ArticleId, number: i32) -> Result<Compared> {
    let article = load(cx, id)?;
    let versions = store::articles::versions(cx.conn, id, MOST_VERSIONS)?;
    let version = versions.into_iter().find(|version| version.number == number).ok_or(Error::NotFound)?;
    Ok(Compared {
        older: store::articles::texts(cx.conn, id, number.saturating_sub(1))?,
        newer: store::articles::texts(cx.conn, id, number)?,
        article,
        version,
    })
}
