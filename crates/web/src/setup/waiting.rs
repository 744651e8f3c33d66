use super::FORM;
use crate::app::App;
use crate::faults::Fault;
use crate::guard::Asked;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use service::setup::is_set_up;

#[derive(Template)]
#[template(path = "setup/waiting.html")]
struct Page {
    shell: Shell,
}

/// What an empty hub answers with its own: the form, its files, and whoever watches over the machine.
fn is_open(path: &str) -> bool {
    path.starts_with("/assets/") || [FORM, "/healthz", "/readyz", crate::found::ROBOTS].contains(&path)
}

/// As long as the hub belongs to no city, each page says so.
pub(crate) async fn until_set_up(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if is_set_up(&app.hub.settings()) || is_open(path) {
        return next.run(request).await;
    }
    // The first page is there; all others are not yet.
    let status = if path == "/" { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let asked = Asked::take(&mut request);
    let visit = Visit::new(app, asked, None, None);
    let page = render::page(status, &Page { shell: visit.shell() }).unwrap_or_else(Fault::into_response);
    crate::security::headers(page).await
}

#[cfg(test)]
mod tests {
    use super::is_open;

    #[test]
    fn an_empty_hub_answers_little() {
        for path in ["/einrichten", "/assets/hub.css", "/healthz", "/readyz", "/robots.txt"] {
            assert!(is_open(path), "{path}");
        }
        for path in ["/", "/mitmachen", "/einloggen", "/einrichten/fertig", "/assets", "/einrichtenx"] {
            assert!(!is_open(path), "{path}");
        }
    }
}
