use crate::coding::accepts;
use axum::body::Body;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{self, HeaderValue};

/// A file of the bundle, compressed as the browser likes it best. Its name changes with its bytes, so it may be kept.
pub(crate) async fn serve(request: Request) -> Response {
    let Some(asset) = assets::by_path(request.uri().path()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let takes = |coding| accepts(request.headers(), coding);
    let (bytes, coding) = match (asset.br, asset.gz) {
        (Some(bytes), _) if takes("br") => (bytes, Some("br")),
        (_, Some(bytes)) if takes("gzip") => (bytes, Some("gzip")),
        _ => (asset.bytes, None),
    };
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.mime));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(coding) = coding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    response
}
