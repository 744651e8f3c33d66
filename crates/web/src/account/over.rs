//! Taking on the lead of an organisation: yes or no, from one's own mailbox.

use crate::access::{browser, entered};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use http::HeaderMap;

#[derive(Template)]
#[template(path = "account/over.html")]
struct Page {
    shell: Shell,
    action: String,
    name: String,
    organisation: String,
}

#[derive(Template)]
#[template(path = "account/declined.html")]
struct Declined {
    shell: Shell,
}

/// A look at it answers nothing: programs that look at links ahead take nothing on.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let action = visit.href(&format!("/uebernehmen/{token}"));
    let found = visit.read(move |cx| service::hand_over::see(cx, &token)).await?;
    render::ok(&Page {
        shell: visit.shell(),
        action,
        name: found.name,
        organisation: found.organisation_name,
    })
}

pub(super) async fn answer(
    visit: Visit,
    Path(token): Path<String>,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Fault> {
    if sent.text("answer") == "yes" {
        let browser = browser(&visit, &headers);
        let done = visit.write(move |cx| service::hand_over::accept(cx, &token, &browser)).await?;
        return Ok(entered(&visit, &done, None));
    }
    visit.write(move |cx| service::hand_over::decline(cx, &token)).await?;
    render::ok(&Declined { shell: visit.shell() })
}
