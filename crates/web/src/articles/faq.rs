use super::Shown;
use super::page::only_in;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::articles::{Kind, best};
use domain::journal::Touch;

#[derive(Template)]
#[template(path = "articles/faq.html")]
struct Page {
    shell: Shell,
    questions: Vec<Question>,
}

/// A question with its answer, folded.
struct Question {
    slug: String,
    only_in: String,
    text: Shown,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let locale = visit.locale;
    let (view, seq) = visit.snapshot(move |cx| service::articles::list(cx, Kind::Faq, locale)).await?;
    let question = |found: &service::articles::Found| {
        let text = best(&found.texts, locale)?;
        Some(Question {
            slug: found.article.slug.clone(),
            only_in: only_in(&visit, text.lang),
            text: Shown::new(&visit, text, &view.pictures),
        })
    };
    let page =
        Page { questions: view.found.iter().filter_map(question).collect(), shell: visit.public_shell() };
    Ok(render::kept(render::ok(&page)?, seq, vec![Touch::Settings, Touch::Articles]))
}
