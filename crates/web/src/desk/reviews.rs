//! What waits to be looked at before it is public: the desk of whoever does that and nothing else.

use super::said::Said;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::{Icon, icon};
use axum::response::Response;

#[derive(Template)]
#[template(path = "desk/reviews.html")]
struct Page {
    shell: Shell,
    said: Said,
    rows: Vec<Row>,
}

/// One offer or event.
struct Row {
    icon: Icon,
    href: String,
    title: String,
    organisation: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let waiting = visit.read(service::desk::reviews).await?;
    let row =
        |icon, path: String, title, organisation| Row { icon, href: visit.href(&path), title, organisation };
    let offers = waiting
        .offers
        .into_iter()
        .map(|(id, title, of)| row(icon::HAND_HEART, format!("/tisch/angebote/{id}/pruefen"), title, of));
    let events = waiting.events.into_iter().map(|(id, title, of)| {
        row(icon::CALENDAR, format!("/tisch/veranstaltungen/{id}/pruefen"), title, of)
    });
    render::ok(&Page {
        said: Said::of(&visit).await?,
        rows: offers.chain(events).collect(),
        shell: visit.shell(),
    })
}
