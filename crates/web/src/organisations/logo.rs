//! An organisation's picture: where it is shown, and the answer that hands it out.

use crate::faults::Fault;
use crate::render;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::pictures::{FileName, Picture};
use http::StatusCode;
use http::header::CACHE_CONTROL;

/// A picture on an organisation's own page.
pub(super) struct Logo {
    pub(super) src: String,
    pub(super) width: i32,
    pub(super) height: i32,
    /// "" where it only decorates: the name stands beside it.
    pub(super) alt: String,
}

impl Logo {
    pub(super) fn large(picture: Picture) -> Self {
        Self {
            src: address(&picture.large),
            width: picture.width,
            height: picture.height,
            alt: picture.alt.unwrap_or_default(),
        }
    }
}

/// Where a picture is: the same in every language, and never another one under this address.
pub(crate) fn address(name: &FileName) -> String {
    format!("/bilder/{name}")
}

pub(super) async fn file(visit: Visit, Path(name): Path<String>) -> Result<Response, Fault> {
    let name = FileName::parse(&name).filter(|name| name.format().is_picture()).ok_or(Fault::NotFound)?;
    let (hub, mime) = (visit.app.hub.clone(), name.format().mime());
    let read = tokio::task::spawn_blocking(move || service::pictures::file(&hub, &name));
    let bytes = read.await.map_err(|_| Fault::Unexpected)??;
    let answer = render::text(StatusCode::OK, mime, bytes);
    Ok(render::with_header(answer, CACHE_CONTROL, "public, max-age=31536000, immutable"))
}
