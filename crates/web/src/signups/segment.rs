use crate::faults::Fault;
use axum::extract::{FromRequestParts, Path};
use domain::opportunities::OpportunityId;
use http::request::Parts;

/// The one changing part of a path: the number of an offer or the token of a link. Whatever stands there, the answer is
/// a page.
pub(super) struct Segment(pub(super) String);

impl Segment {
    /// The number of an offer.
    pub(super) fn offer(&self) -> Result<OpportunityId, Fault> {
        self.0.parse().map_err(|_| Fault::NotFound)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Segment {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Fault> {
        Path::<String>::from_request_parts(parts, state)
            .await
            .map(|Path(text)| Self(text))
            .map_err(|_| Fault::NotFound)
    }
}
