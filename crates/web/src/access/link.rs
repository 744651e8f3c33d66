use super::welcome;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use http::HeaderMap;

#[derive(Template)]
#[template(path = "access/link.html")]
struct Page {
    shell: Shell,
    action: String,
    name: String,
    email: String,
}

/// Whom the link would log in. Only the button does it: programs that look at links ahead log nobody in.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let action = visit.href(&format!("/einloggen/link/{token}"));
    let account = visit.read(move |cx| service::access::see_log_in_link(cx, &token)).await?;
    render::ok(&Page { shell: visit.shell(), action, name: account.name, email: account.email.to_string() })
}

pub(super) async fn log_in(
    visit: Visit,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let browser = super::browser(&visit, &headers);
    let logged_in = visit.write(move |cx| service::access::log_in_by_link(cx, &token, &browser)).await?;
    Ok(welcome(&visit, &logged_in, None))
}
