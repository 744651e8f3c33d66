//! Bodies of all sectors, their place in the network, and the people who answer for them.

mod contact_draft;
mod contact_point;
mod doubles;
mod draft;
pub mod merge;
mod page;
mod state;

pub use contact_draft::{ContactPointDraft, ContactPointForm};
pub use contact_point::{ContactPoint, ContactPointId};
pub use doubles::{Doubles, Reason, Traits};
pub use draft::{OrganisationDraft, OrganisationForm};
pub use page::{
    contact_point_changed, contact_point_removed, listed, page_changed, picture_changed, taken_in,
};
pub use state::{Membership, OrganisationState, Refused};

kernel::id!(
    /// An organisation. Its number is also its short address: `/o/12`.
    OrganisationId
);

/// Which part of the city's life a body belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sector {
    /// Associations, foundations, welfare bodies.
    CivilSociety,
    /// Groups of people without a legal form.
    Initiative,
    /// Companies.
    Business,
    /// The town and its offices.
    Administration,
    /// Schools, day-care centres, further education.
    Education,
    /// Parishes and mosques.
    Faith,
    /// Council groups and boards.
    Politics,
}

impl Sector {
    /// In the order of the directory.
    pub const ALL: [Self; 7] = [
        Self::CivilSociety,
        Self::Initiative,
        Self::Education,
        Self::Faith,
        Self::Business,
        Self::Administration,
        Self::Politics,
    ];

    /// As stored and as in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::CivilSociety => "civil_society",
            Self::Initiative => "initiative",
            Self::Business => "business",
            Self::Administration => "administration",
            Self::Education => "education",
            Self::Faith => "faith",
            Self::Politics => "politics",
        }
    }

    /// Reads [`Sector::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sector| sector.key() == key)
    }
}
