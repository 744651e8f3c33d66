use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::Icon;
use axum::response::Response;
use domain::articles::{Kind, best};
use domain::journal::Touch;
use i18n::{Words, dates};
use service::articles::Found;

#[derive(Template)]
#[template(path = "articles/list.html")]
struct Page {
    shell: Shell,
    title: String,
    lead: String,
    /// The feed; "" where there is none.
    feed: String,
    icon: Icon,
    tile: &'static str,
    rows: Vec<Teaser>,
}

/// A text in short.
pub(crate) struct Teaser {
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) gist: String,
    pub(crate) lang: &'static str,
    /// When it became public, for news.
    pub(crate) when: String,
    pub(crate) datetime: String,
}

/// Texts in short, for readers of this language.
pub(crate) fn teasers(visit: &Visit, found: &[Found]) -> Vec<Teaser> {
    let teaser = |it: &Found| {
        let text = best(&it.texts, visit.locale)?;
        let begun = it.article.from.filter(|_| it.article.kind == Kind::News);
        Some(Teaser {
            href: visit.href(&format!("/seiten/{}", it.article.slug)),
            title: text.title.clone(),
            gist: text.gist(),
            lang: text.lang.tag(),
            when: begun.map(|at| dates::ago_or_on(visit.locale, visit.now, at)).unwrap_or_default(),
            datetime: begun.map(|at| at.timestamp().to_string()).unwrap_or_default(),
        })
    };
    found.iter().filter_map(teaser).collect()
}

/// What a list is called.
pub(super) fn title(w: &Words, kind: Kind) -> String {
    match kind {
        Kind::Page => w.articles_pages(),
        Kind::Guide => w.articles_guides(),
        Kind::Faq => w.articles_faq(),
        Kind::News => w.articles_news(),
    }
}

pub(super) async fn pages(visit: Visit) -> Result<Response, Fault> {
    list(visit, Kind::Page).await
}

pub(super) async fn guides(visit: Visit) -> Result<Response, Fault> {
    list(visit, Kind::Guide).await
}

pub(super) async fn news(visit: Visit) -> Result<Response, Fault> {
    list(visit, Kind::News).await
}

async fn list(visit: Visit, kind: Kind) -> Result<Response, Fault> {
    let locale = visit.locale;
    let (view, seq) = visit.snapshot(move |cx| service::articles::list(cx, kind, locale)).await?;
    let w = visit.words();
    let (lead, icon, tile) = match kind {
        Kind::Page => (w.articles_pages_lead(), assets::icon::BOOK_OPEN, "t-sky"),
        Kind::Guide => (w.articles_guides_lead(), assets::icon::LIST_CHECKS, "t-leaf"),
        Kind::Faq => (w.articles_faq_lead(), assets::icon::CIRCLE_HELP, "t-sun"),
        Kind::News => (w.articles_news_lead(), assets::icon::MEGAPHONE, "t-clay"),
    };
    let page = Page {
        title: title(w, kind),
        lead,
        feed: if kind == Kind::News { visit.href("/neues.atom") } else { String::new() },
        icon,
        tile,
        rows: teasers(&visit, &view.found),
        shell: visit.public_shell(),
    };
    Ok(render::kept(render::ok(&page)?, seq, vec![Touch::Settings, Touch::Articles]))
}
