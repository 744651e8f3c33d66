//! Texts of the office, their versions, and the pictures in them.

mod list;
mod pictures;

pub use list::{DeskRow, Found, desk, due, findable, public, public_among, public_texts};
pub use pictures::{
    Files, StoredPicture, delete_picture, insert_picture, picture, pictures, pictures_among, update_picture,
};

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{account, article, article_text, article_version};
use diesel::prelude::*;
use domain::accounts::AccountId;
use domain::articles::{Article, ArticleId, Kind, Phase, Published, Slug, Text};
use kernel::{Instant, Locale, PublicId};

type Row =
    (i64, String, String, String, i32, Option<i32>, (Option<i64>, Option<i64>), String, (i64, Option<i64>));

macro_rules! row {
    () => {
        (
            article::id,
            article::public_id,
            article::kind,
            article::slug,
            article::latest,
            article::shown,
            (article::public_from, article::public_until),
            article::told,
            (article::changed_at, article::restricted_at),
        )
    };
}
use row;

fn read(
    (id, public_id, kind, slug, latest, shown, (from, until), told, (changed_at, restricted)): Row,
) -> Result<Article> {
    Ok(Article {
        id: ArticleId::new(id),
        public_id: read_key("article", "public_id", &public_id, |id| id.parse().ok())?,
        kind: read_key("article", "kind", &kind, Kind::from_key)?,
        slug,
        latest,
        shown,
        from: from.map(Instant::from_micros),
        until: until.map(Instant::from_micros),
        told: read_key("article", "told", &told, Phase::from_key)?,
        changed_at: Instant::from_micros(changed_at),
        restricted: restricted.is_some(),
    })
}

type TextRow = (String, String, String, String, i32);

fn read_text((lang, title, summary, content, since): TextRow) -> Text {
    Text { lang: lang.parse().unwrap_or_default(), title, summary, content, since }
}

/// One of them.
pub fn get(connection: &mut Conn, id: ArticleId) -> Result<Option<Article>> {
    let found = article::table.filter(article::id.eq(id.number())).select(row!()).load::<Row>(connection)?;
    found.into_iter().next().map(read).transpose()
}

/// The one at this address.
pub fn by_slug(connection: &mut Conn, slug: &str) -> Result<Option<Article>> {
    let found = article::table.filter(article::slug.eq(slug)).select(row!()).load::<Row>(connection)?;
    found.into_iter().next().map(read).transpose()
}

/// The one that came with this form.
pub fn by_public_id(connection: &mut Conn, public_id: &PublicId) -> Result<Option<ArticleId>> {
    let found = article::table.filter(article::public_id.eq(public_id.as_str())).select(article::id);
    Ok(found.load::<i64>(connection)?.pop().map(ArticleId::new))
}

/// Keeps a new one, without a version. [`crate::Error::Exists`] where the address is taken.
pub fn insert(
    connection: &mut Conn,
    public_id: &PublicId,
    kind: Kind,
    slug: &Slug,
    now: Instant,
) -> Result<ArticleId> {
    diesel::insert_into(article::table)
        .values((
            article::public_id.eq(public_id.as_str()),
            article::kind.eq(kind.key()),
            article::slug.eq(slug.as_str()),
            article::latest.eq(0),
            article::told.eq(Phase::Draft.key()),
            article::changed_at.eq(now.micros()),
        ))
        .execute(connection)?;
    by_public_id(connection, public_id)?.ok_or(crate::Error::Exists)
}

/// Keeps a version with its texts; from here on it is the newest.
pub fn add_version(
    connection: &mut Conn,
    id: ArticleId,
    number: i32,
    texts: &[Text],
    author: Option<AccountId>,
    now: Instant,
) -> Result<()> {
    diesel::insert_into(article_version::table)
        .values((
            article_version::article_id.eq(id.number()),
            article_version::number.eq(number),
            article_version::at.eq(now.micros()),
            article_version::author_id.eq(author.map(AccountId::number)),
        ))
        .execute(connection)?;
    for text in texts {
        diesel::insert_into(article_text::table)
            .values((
                article_text::article_id.eq(id.number()),
                article_text::number.eq(number),
                article_text::lang.eq(text.lang.tag()),
                article_text::title.eq(&text.title),
                article_text::summary.eq(&text.summary),
                article_text::content.eq(&text.content),
                article_text::since.eq(text.since),
            ))
            .execute(connection)?;
    }
    diesel::update(article::table.filter(article::id.eq(id.number())))
        .set((article::latest.eq(number), article::changed_at.eq(now.micros())))
        .execute(connection)?;
    Ok(())
}

/// The texts of a version, the German one first.
pub fn texts(connection: &mut Conn, id: ArticleId, number: i32) -> Result<Vec<Text>> {
    let rows = article_text::table
        .filter(article_text::article_id.eq(id.number()).and(article_text::number.eq(number)))
        .select((
            article_text::lang,
            article_text::title,
            article_text::summary,
            article_text::content,
            article_text::since,
        ))
        .load::<TextRow>(connection)?;
    let mut texts: Vec<Text> = rows.into_iter().map(read_text).collect();
    in_order(&mut texts);
    Ok(texts)
}

/// German first, then as languages are listed everywhere.
fn in_order(texts: &mut [Text]) {
    texts.sort_by_key(|text| Locale::ALL.iter().position(|locale| *locale == text.lang));
}

/// A version of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number; the first is 1.
    pub number: i32,
    /// When it was written.
    pub at: Instant,
    /// What the account of its writer is called; `None` once that is gone.
    pub author: Option<String>,
}

/// The versions of a text, the newest first.
pub fn versions(connection: &mut Conn, id: ArticleId, most: i64) -> Result<Vec<Version>> {
    let rows = article_version::table
        .left_join(account::table.on(account::id.nullable().eq(article_version::author_id)))
        .filter(article_version::article_id.eq(id.number()))
        .order(article_version::number.desc())
        .limit(most)
        .select((article_version::number, article_version::at, account::name.nullable()))
        .load::<(i32, i64, Option<String>)>(connection)?;
    let version = |(number, at, author)| Version { number, at: Instant::from_micros(at), author };
    Ok(rows.into_iter().map(version).collect())
}

/// From when to when which version is shown.
pub fn set_published(connection: &mut Conn, id: ArticleId, published: &Published) -> Result<()> {
    diesel::update(article::table.filter(article::id.eq(id.number())))
        .set((
            article::shown.eq(Some(published.shown)),
            article::public_from.eq(Some(published.from.micros())),
            article::public_until.eq(published.until.map(Instant::micros)),
            article::told.eq(published.phase.key()),
        ))
        .execute(connection)?;
    Ok(())
}

/// It is a draft again.
pub fn set_withdrawn(connection: &mut Conn, id: ArticleId) -> Result<()> {
    diesel::update(article::table.filter(article::id.eq(id.number())))
        .set((
            article::public_from.eq(None::<i64>),
            article::public_until.eq(None::<i64>),
            article::told.eq(Phase::Draft.key()),
        ))
        .execute(connection)?;
    Ok(())
}

/// Hides it since then, or shows it again. Gives whether that is new.
pub fn set_restricted(connection: &mut Conn, id: ArticleId, since: Option<Instant>) -> Result<bool> {
    let row = article::table.filter(article::id.eq(id.number()));
    let since = since.map(Instant::micros);
    let changed = match since {
        Some(_) => diesel::update(row.filter(article::restricted_at.is_null()))
            .set(article::restricted_at.eq(since))
            .execute(connection)?,
        None => diesel::update(row.filter(article::restricted_at.is_not_null()))
            .set(article::restricted_at.eq(None::<i64>))
            .execute(connection)?,
    };
    Ok(changed > 0)
}

/// Who wrote one of its versions; nobody for accounts that are gone.
pub fn authors(connection: &mut Conn, id: ArticleId) -> Result<Vec<AccountId>> {
    let found = article_version::table
        .filter(article_version::article_id.eq(id.number()).and(article_version::author_id.is_not_null()))
        .select(article_version::author_id.assume_not_null())
        .distinct();
    Ok(found.load::<i64>(connection)?.into_iter().map(AccountId::new).collect())
}

/// The journal was told that it stands there.
pub fn set_told(connection: &mut Conn, id: ArticleId, phase: Phase) -> Result<()> {
    diesel::update(article::table.filter(article::id.eq(id.number())))
        .set(article::told.eq(phase.key()))
        .execute(connection)?;
    Ok(())
}

/// Throws one away, with all its versions.
pub fn delete(connection: &mut Conn, id: ArticleId) -> Result<()> {
    diesel::delete(article::table.filter(article::id.eq(id.number()))).execute(connection)?;
    Ok(())
}
