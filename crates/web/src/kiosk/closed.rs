//! What a kiosk does not open, and how one gets there all the same: with one's own phone.

use super::DOOR;
use crate::qr::Qr;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::{IntoResponse, Response};
use domain::kiosk::Way;
use http::StatusCode;

#[derive(Template)]
#[template(path = "kiosk/closed.html")]
struct Page {
    shell: Shell,
    title: String,
    text: String,
    qr: Qr,
    address: String,
    way_on: String,
}

/// The page instead of one that is no kiosk's. The code leads to the page itself, or for what is somebody's own to the
/// first page: an address that was opened here by a link of somebody stands on no screen in the foyer.
pub(crate) fn page(visit: &Visit, way: Way) -> Response {
    let visit = &match way {
        Way::TakeAlong => visit.clone(),
        // Not in the menu of languages either.
        Way::Own | Way::Open => Visit { path: "/".to_owned(), query: String::new(), ..visit.clone() },
    };
    let w = visit.words();
    let (title, text, path) = match way {
        Way::TakeAlong => (w.kiosk_closed_take_title(), w.kiosk_closed_take_text(), visit.path.as_str()),
        Way::Own | Way::Open => (w.kiosk_closed_own_title(), w.kiosk_closed_own_text(), "/"),
    };
    let mark = if way == Way::TakeAlong && !visit.query.is_empty() { "?" } else { "" };
    let query = if mark.is_empty() { "" } else { visit.query.as_str() };
    let url = format!("{}{}{mark}{query}", visit.app.site.base_url, visit.href(path));
    let page = Page {
        shell: visit.shell(),
        title,
        text,
        qr: Qr::of(&url),
        address: crate::opportunities::spoken(&url).trim_end_matches('/').to_owned(),
        way_on: visit.href(DOOR),
    };
    render::page(StatusCode::FORBIDDEN, &page).unwrap_or_else(|_| StatusCode::FORBIDDEN.into_response())
}
