//! How the office sets a kiosk up and ends it. Nobody has to log in for it: a kiosk has no way to do that, and whoever can type
//! an address into it has the device in their hands anyway.

use super::{DOOR, END, keeping_rest, no_cookie};
use crate::faults::Fault;
use crate::opportunities::spoken;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use http::header;

#[derive(Template)]
#[template(path = "kiosk/end.html")]
struct Page {
    shell: Shell,
    is_kiosk: bool,
    /// Is somebody logged in who will not be any more?
    logs_out: bool,
    state: String,
    rest: String,
    here: String,
    door: String,
    sheet: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let w = visit.words();
    let address = format!("{}{DOOR}?ruhe=180", spoken(&visit.app.site.base_url));
    render::ok(&Page {
        is_kiosk: visit.kiosk.is_some(),
        logs_out: visit.account.is_some(),
        state: if visit.kiosk.is_some() { w.kiosk_end_is() } else { w.kiosk_end_is_not() },
        rest: w.kiosk_end_rest(address),
        here: visit.href(END),
        door: visit.href(&keeping_rest(&visit, DOOR)),
        sheet: visit.href(crate::paper::MONTH),
        shell: visit.shell(),
    })
}

/// POST: an ordinary device again.
pub(super) async fn end(visit: Visit) -> Result<Response, Fault> {
    let answer = visit.see_other(END);
    Ok(render::with_header(answer, header::SET_COOKIE, &no_cookie(&visit.app.site)))
}
