use super::Shown;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::articles::{Kind, best};
use domain::journal::Touch;
use i18n::{dates, terms};
use kernel::Locale;
use service::Error;

#[derive(Template)]
#[template(path = "articles/page.html")]
struct Page {
    shell: Shell,
    /// Where it is listed.
    list: String,
    list_title: String,
    text: Shown,
    /// When it became public, for news; "" for what has no day.
    when: String,
    datetime: String,
    /// It is in another language than the page.
    only_in: String,
    /// The same in plain German; "" where there is none.
    plain: String,
    /// Where it is reported.
    report: String,
}

pub(super) async fn page(visit: Visit, Path(slug): Path<String>) -> Result<Response, Fault> {
    let locale = visit.locale;
    let (view, seq) = visit.snapshot(move |cx| service::articles::page(cx, &slug, locale)).await?;
    let article = &view.found.article;
    let text = best(&view.found.texts, locale).ok_or(Error::NotFound)?;
    let w = visit.words();
    let begun = article.from.filter(|_| article.kind == Kind::News);
    let has_plain = view.found.texts.iter().any(|text| text.lang == Locale::DeSimple);
    let page = Page {
        list: visit.href(article.kind.path()),
        list_title: super::list::title(w, article.kind),
        when: begun
            .map(|at| w.articles_published(dates::ago_or_on(locale, visit.now, at)))
            .unwrap_or_default(),
        datetime: begun.map(|at| at.timestamp().to_string()).unwrap_or_default(),
        only_in: only_in(&visit, text.lang),
        plain: if has_plain && locale == Locale::De {
            format!("{}{}", Locale::DeSimple.prefix(), visit.path)
        } else {
            String::new()
        },
        report: visit.href(&format!("/seiten/{}/melden", article.slug)),
        text: Shown::new(&visit, text, &view.pictures),
        shell: visit.public_shell(),
    };
    Ok(render::kept(render::ok(&page)?, seq, vec![Touch::Settings, Touch::Articles]))
}

/// Readers of another language are told in which one a text is.
pub(super) fn only_in(visit: &Visit, lang: Locale) -> String {
    if lang == visit.locale {
        return String::new();
    }
    let name = if lang == Locale::DeSimple {
        lang.own_name().to_owned()
    } else {
        terms::language(visit.locale, lang.tag())
    };
    visit.words().articles_only_in(&name)
}
