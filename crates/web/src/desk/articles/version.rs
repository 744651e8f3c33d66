//! What a version changed, word by word; and bringing it back.

use super::language;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::{FromRequestParts, Path};
use axum::response::Response;
use domain::articles::{ArticleId, Text};
use http::request::Parts;
use kernel::Locale;
use markdown::{Piece, Side, compare};
use service::articles::Compared;

/// A text and the number of a version, as an address names them.
pub(super) struct OfVersion(i64, i32);

impl<S: Send + Sync> FromRequestParts<S> for OfVersion {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Fault> {
        let Path((id, number)) =
            Path::<(i64, i32)>::from_request_parts(parts, state).await.map_err(|_| Fault::NotFound)?;
        Ok(Self(id, number))
    }
}

#[derive(Template)]
#[template(path = "desk/articles/version.html")]
struct Page {
    shell: Shell,
    title: String,
    who: String,
    back: String,
    action: String,
    is_first: bool,
    is_latest: bool,
    changes: Vec<Changes>,
}

/// What changed in one language.
struct Changes {
    language: String,
    lang: &'static str,
    dir: &'static str,
    lines: Vec<Line>,
}

struct Line {
    /// "both", "gone", "new" or "apart".
    side: &'static str,
    pieces: Vec<Piece>,
}

pub(super) async fn page(visit: Visit, OfVersion(id, number): OfVersion) -> Result<Response, Fault> {
    let id = ArticleId::new(id);
    let compared = visit.read(move |cx| service::articles::compared(cx, id, number)).await?;
    let who = super::one::by(&visit, &compared.version);
    let locale = visit.locale;
    let (is_first, is_latest) = (compared.older.is_empty(), compared.article.latest == number);
    // Two long texts that have nothing in common keep a thread busy for a moment.
    let changes = tokio::task::spawn_blocking(move || changes(locale, &compared));
    render::ok(&Page {
        title: visit.words().writing_version(number),
        who,
        back: visit.href(&format!("/tisch/texte/{id}")),
        action: visit.href(&format!("/tisch/texte/{id}/fassungen/{number}")),
        is_first,
        is_latest,
        changes: changes.await.map_err(|_| Fault::Unexpected)?,
        shell: visit.shell(),
    })
}

fn changes(locale: Locale, compared: &Compared) -> Vec<Changes> {
    let whole = |texts: &[Text], lang: Locale| {
        let text = texts.iter().find(|text| text.lang == lang)?;
        let parts = [text.title.as_str(), &text.summary, &text.content];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        Some(parts.flat_map(|part| [part, "\n"]).collect::<String>())
    };
    let of = |lang: Locale| {
        let (older, newer) = (whole(&compared.older, lang), whole(&compared.newer, lang));
        let lines = compare(&older.unwrap_or_default(), &newer.unwrap_or_default());
        let lines: Vec<Line> = lines
            .into_iter()
            .map(|line| Line {
                side: match line.side {
                    Side::Both => "both",
                    Side::Gone => "gone",
                    Side::New => "new",
                    Side::Apart => "apart",
                },
                pieces: line.pieces,
            })
            .collect();
        let changes = Changes { language: language(locale, lang), lang: lang.tag(), dir: lang.dir(), lines };
        (!changes.lines.is_empty()).then_some(changes)
    };
    Locale::ALL.into_iter().filter_map(of).collect()
}

/// POST: this version is the newest one again.
pub(super) async fn restore(visit: Visit, OfVersion(id, number): OfVersion) -> Result<Response, Fault> {
    let id = ArticleId::new(id);
    visit.write(move |cx| service::articles::restore(cx, id, number)).await?;
    Ok(visit.see_other(&format!("/tisch/texte/{id}?getan={}", super::one::RESTORED)))
}
