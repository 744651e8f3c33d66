use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::journal::Touch;

#[derive(Template)]
#[template(path = "legal/plain.html")]
struct Page {
    shell: Shell,
    parts: Vec<Part>,
}

/// A heading and its sentences, one a line (BITV 2.0, annex 2, part 2).
struct Part {
    title: String,
    sentences: Vec<String>,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let seq = visit.position().await?;
    let w = visit.words();
    let part = |title, text: String| Part {
        title,
        sentences: i18n::plain(&text).lines().map(str::to_owned).collect(),
    };
    let city = &visit.settings.city;
    let page = Page {
        parts: vec![
            part(w.plain_what_title(), w.plain_what(city)),
            part(w.plain_way_title(), w.plain_way()),
            part(w.plain_join_title(), w.plain_join()),
            part(w.plain_barriers_title(), w.plain_barriers()),
            part(w.plain_more_title(), w.plain_more()),
        ],
        shell: visit.public_shell(),
    };
    Ok(render::kept(render::ok(&page)?, seq, vec![Touch::Settings]))
}
