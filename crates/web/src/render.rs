use crate::cache::Keep;
use crate::faults::Fault;
use askama::Template;
use axum::body::Body;
use axum::response::Response;
use domain::journal::Touch;
use http::header::{self, HeaderValue};
use http::{HeaderName, StatusCode};

/// The page as an answer.
pub(crate) fn page<T: Template>(status: StatusCode, template: &T) -> Result<Response, Fault> {
    let mut html = template.render().map_err(|error| {
        tracing::error!(%error, "page.render");
        Fault::Unexpected
    })?;
    plain_title(&mut html);
    Ok(text(status, "text/html; charset=utf-8", html))
}

/// Takes the isolation marks out of the page's title: tabs show them as boxes, and search engines keep them. Everywhere
/// else in a page browsers understand them.
fn plain_title(html: &mut String) {
    const OPEN: &str = "<title>";
    let Some(start) = html.find(OPEN).map(|at| at + OPEN.len()) else { return };
    let Some(title) = html.get(start..).and_then(|rest| rest.split("</title>").next()) else { return };
    let (end, plain) = (start + title.len(), i18n::plain(title));
    html.replace_range(start..end, &plain);
}

/// A page that was asked for and is there.
pub(crate) fn ok<T: Template>(template: &T) -> Result<Response, Fault> {
    page(StatusCode::OK, template)
}

/// A form that has to be mended.
pub(crate) fn mend<T: Template>(template: &T) -> Result<Response, Fault> {
    page(StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// Any text with its kind.
pub(crate) fn text(status: StatusCode, kind: &'static str, text: impl Into<Body>) -> Response {
    let mut response = Response::new(text.into());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// Goes on to another page after something was done (RFC 9110, section 15.4.4).
pub(crate) fn see_other(to: &str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    if let Ok(to) = HeaderValue::from_str(to) {
        response.headers_mut().insert(header::LOCATION, to);
    }
    response
}

/// The page has another address (RFC 9110, section 15.4.9).
pub(crate) fn moved(to: &str) -> Response {
    let mut response = see_other(to);
    *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
    response
}

/// Adds a header, unless its value cannot be one.
pub(crate) fn with_header(mut response: Response, name: HeaderName, value: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().append(name, value);
    }
    response
}

/// Says that everybody may see this page and what it shows, so that it can be kept until that is touched.
pub(crate) fn kept(mut response: Response, seq: i64, touches: Vec<Touch>) -> Response {
    response.extensions_mut().insert(Keep { seq, touches });
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_has_no_isolation_marks_and_the_page_keeps_its_own() {
        let mut html = "<title>Für \u{2068}Ayşe\u{2069}</title><h1>Für \u{2068}Ayşe\u{2069}</h1>".to_owned();
        plain_title(&mut html);
        assert_eq!(html, "<title>Für Ayşe</title><h1>Für \u{2068}Ayşe\u{2069}</h1>");
        for untouched in ["", "<h1>a</h1>", "<title>offen"] {
            let mut html = untouched.to_owned();
            plain_title(&mut html);
            assert_eq!(html, untouched);
        }
    }
}
