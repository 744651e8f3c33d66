use crate::events::number;
use crate::faults::Fault;
use crate::visit::Visit;
use axum::extract::{FromRequestParts, Path};
use axum::response::{IntoResponse, Response};
use domain::organisations::OrganisationId;
use http::request::Parts;

/// Through which door somebody came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Door {
    /// Out of the organisation's own area.
    Own,
    /// From the desk.
    Desk,
}

impl Door {
    /// The door of this address.
    pub(super) fn of(visit: &Visit) -> Self {
        if visit.path.starts_with("/tisch/") { Self::Desk } else { Self::Own }
    }

    pub(super) const fn home(self) -> &'static str {
        match self {
            Self::Own => "/unser-bereich",
            Self::Desk => "/tisch",
        }
    }

    /// The page with all events.
    pub(super) fn all(self) -> String {
        format!("{}/veranstaltungen", self.home())
    }
}

/// Whose calendar it is about: one's own, or that of the organisation in the address of the desk. The office has no area of
/// its own: it goes to the desk.
#[derive(Debug, Clone, Copy)]
pub(in crate::events) struct Whose {
    pub(super) door: Door,
    pub(super) organisation: OrganisationId,
}

impl Whose {
    /// The page of its own calendar.
    pub(super) fn path(self) -> String {
        match self.door {
            Door::Own => "/unser-bereich/kalender".to_owned(),
            Door::Desk => format!("/tisch/organisationen/{}/kalender", self.organisation),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Whose {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let visit = Visit::from_request_parts(parts, state).await.map_err(IntoResponse::into_response)?;
        let door = Door::of(&visit);
        let organisation = match (door, visit.organisation()) {
            (Door::Own, Some(own)) => own,
            (Door::Own, None) => return Err(visit.see_other("/tisch")),
            (Door::Desk, _) => {
                let path = Path::<String>::from_request_parts(parts, state).await;
                path.map_err(|_| Fault::NotFound)
                    .and_then(|path| number(&path))
                    .map_err(IntoResponse::into_response)?
            }
        };
        Ok(Self { door, organisation })
    }
}
