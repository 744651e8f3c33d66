use crate::faults::Fault;
use crate::organisations::number;
use crate::visit::Visit;
use axum::extract::{FromRequestParts, Path};
use axum::response::{IntoResponse, Response};
use domain::organisations::{ContactPointId, OrganisationId};
use http::request::Parts;
use service::organisations::Organisation;

/// Through which door somebody came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    /// Out of the organisation's own area.
    Own,
    /// From the desk.
    Desk,
}

/// Whose page it is, and where its pages are.
#[derive(Debug, Clone, Copy)]
pub(in crate::organisations) struct Place {
    door: Door,
    pub(super) organisation: OrganisationId,
}

/// Which contact point it is about.
#[derive(Debug, Clone, Copy)]
pub(in crate::organisations) struct PersonPlace {
    door: Door,
    pub(super) person: ContactPointId,
}

impl Door {
    const fn home(self) -> &'static str {
        match self {
            Self::Own => "/unser-bereich",
            Self::Desk => "/tisch",
        }
    }
}

impl Place {
    /// Where one came from.
    pub(super) fn home(self) -> String {
        match self.door {
            Door::Own => Door::Own.home().to_owned(),
            Door::Desk => format!("/tisch/organisationen/{}", self.organisation),
        }
    }

    /// One of its pages: `seite`, `bild`, `ansprechpersonen`.
    pub(super) fn path(self, page: &str) -> String {
        format!("{}/{page}", self.home())
    }

    /// The page of one contact point.
    pub(super) fn person(self, id: ContactPointId) -> String {
        format!("{}/ansprechpersonen/{id}", self.door.home())
    }

    pub(super) fn is_desk(self) -> bool {
        self.door == Door::Desk
    }

    /// What stands on the way back.
    pub(super) fn back(self, visit: &Visit, organisation: &Organisation) -> String {
        if self.is_desk() { organisation.name.clone() } else { visit.words().area_title() }
    }
}

impl PersonPlace {
    /// The place of the organisation for which this one answers.
    pub(super) const fn of(self, organisation: OrganisationId) -> Place {
        Place { door: self.door, organisation }
    }
}

/// The visit, its door, and the number in the address. The office has no area of its own: it goes to the desk.
async fn door<S: Sync>(parts: &mut Parts, state: &S) -> Result<(Visit, Door), Response> {
    let visit = Visit::from_request_parts(parts, state).await.map_err(IntoResponse::into_response)?;
    let door = if visit.path.starts_with("/tisch/") { Door::Desk } else { Door::Own };
    if door == Door::Own && visit.organisation().is_none() {
        return Err(visit.see_other("/tisch"));
    }
    Ok((visit, door))
}

async fn named<Id: std::str::FromStr, S: Send + Sync>(parts: &mut Parts, state: &S) -> Result<Id, Response> {
    let path = Path::<String>::from_request_parts(parts, state).await;
    path.map_err(|_| Fault::NotFound).and_then(|path| number(&path)).map_err(IntoResponse::into_response)
}

impl<S: Send + Sync> FromRequestParts<S> for Place {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let (visit, door) = door(parts, state).await?;
        let organisation = match visit.organisation() {
            Some(own) if door == Door::Own => own,
            _ => named(parts, state).await?,
        };
        Ok(Self { door, organisation })
    }
}

impl<S: Send + Sync> FromRequestParts<S> for PersonPlace {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let (_, door) = door(parts, state).await?;
        Ok(Self { door, person: named(parts, state).await? })
    }
}
