use super::welcome;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;

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

pub(super) async fn log_in(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let old = visit.session.clone();
    let logged_in = visit
        .write(move |cx| {
            let logged_in = service::access::log_in_by_link(cx, &token)?;
            if let Some(old) = old {
                service::access::log_out(cx, &old)?;
            }
            Ok(logged_in)
        })
        .await?;
    Ok(welcome(&visit, &logged_in, None))
}
