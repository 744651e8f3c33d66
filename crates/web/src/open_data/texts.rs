//! Texts of the office, for programs.

use super::api::{json, next, read};
use super::asked::Asked;
use super::documents::{Page, Writer};
use super::problem::{Problem, Refused};
use crate::opportunities::stamp;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::articles::{ArticleId, best};
use domain::journal::Touch;
use serde::Serialize;
use service::Error;
use utoipa::ToSchema;

/// A page, guide, answer or piece of news of the office.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Text)]
pub(super) struct Article {
    #[schema(minimum = 1)]
    id: i64,
    /// The page for people.
    #[schema(format = "uri")]
    url: String,
    #[schema(pattern = "^(page|guide|faq|news)$")]
    kind: &'static str,
    /// The language of its words, which may not be the one asked for (BCP 47).
    lang: &'static str,
    /// All languages it is in (BCP 47).
    languages: Vec<&'static str>,
    title: String,
    /// One or two sentences; may be empty.
    summary: String,
    /// The text with its marks (`CommonMark`). Pictures stand in it by their numbers, paths begin at this hub.
    markdown: String,
    /// Since when it is public.
    #[schema(format = DateTime)]
    public_since: Option<String>,
    /// Until when, where that is known.
    #[schema(format = DateTime)]
    public_until: Option<String>,
}

impl Article {
    /// `None` for one without words.
    fn of(writer: &Writer<'_>, of: &service::open_data::Text) -> Option<Self> {
        let text = best(&of.texts, writer.locale())?;
        Some(Self {
            id: of.article.id.number(),
            url: writer.page(&format!("/seiten/{}", of.article.slug)),
            kind: of.article.kind.key(),
            lang: text.lang.tag(),
            languages: of.texts.iter().map(|text| text.lang.tag()).collect(),
            title: text.title.clone(),
            summary: text.summary.clone(),
            markdown: text.content.clone(),
            public_since: of.article.from.map(stamp),
            public_until: of.article.until.map(stamp),
        })
    }
}

/// Texts of the office.
///
/// Sorted by id; `next` leads on. Each is in the language asked for where it exists, else in another one.
#[utoipa::path(
    get,
    path = "/api/v1/texts",
    tag = "texts",
    params(
        ("after" = Option<i64>, Query, minimum = 0, description = "Only texts with a greater id"),
        ("limit" = Option<u16>, Query, minimum = 1, maximum = 200, description = "Rows on the page; 50 where nothing is said"),
        ("lang" = Option<String>, Query, description = "The language of the texts"),
    ),
    responses(
        (status = 200, description = "One page", body = Page<Article>),
        (status = 400, description = "A value that cannot be read", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn texts(visit: Visit) -> Result<Response, Refused> {
    let asked = Asked::of(&visit);
    let (after, limit, locale) = (asked.after()?.map(ArticleId::new), asked.limit()?, asked.lang()?);
    let (page, seq) = read(&visit, locale, move |cx| service::open_data::texts(cx, after, limit)).await?;
    let writer = Writer::new(&visit, locale);
    let items = page.rows.iter().filter_map(|row| Article::of(&writer, row)).collect();
    json(&Page { items, next: next(&visit, page.next) }, seq, vec![Touch::Settings, Touch::Articles])
}

/// One text of the office.
#[utoipa::path(
    get,
    path = "/api/v1/texts/{id}",
    tag = "texts",
    params(
        ("id" = i64, Path, minimum = 1),
        ("lang" = Option<String>, Query, description = "The language of the text"),
    ),
    responses(
        (status = 200, description = "The text", body = Article),
        (status = 400, description = "A value that cannot be read", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "None of this id is public", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn text(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let id: ArticleId = id.parse().map_err(|_| Error::NotFound)?;
    let locale = Asked::of(&visit).lang()?;
    let (found, seq) = read(&visit, locale, move |cx| service::open_data::text(cx, id)).await?;
    let document = Article::of(&Writer::new(&visit, locale), &found).ok_or(Error::NotFound)?;
    json(&document, seq, vec![Touch::Settings, Touch::Articles])
}
