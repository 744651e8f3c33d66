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
    let html = template.render().map_err(|error| {
        tracing::error!(%error, "page.render");
        Fault::Unexpected
    })?;
    Ok(text(status, "text/html; charset=utf-8", html))
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
