//! What waits to be looked at before it is public: the desk of whoever does that and nothing else.

use super::said::Said;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;

#[derive(Template)]
#[template(path = "desk/reviews.html")]
struct Page {
    shell: Shell,
    said: Said,
    rows: Vec<Row>,
}

/// One offer.
struct Row {
    href: String,
    title: String,
    organisation: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let waiting = visit.read(service::desk::reviews).await?;
    let row = |(id, title, organisation)| Row {
        href: visit.href(&format!("/tisch/angebote/{id}/pruefen")),
        title,
        organisation,
    };
    render::ok(&Page {
        said: Said::of(&visit).await?,
        rows: waiting.into_iter().map(row).collect(),
        shell: visit.shell(),
    })
}
