use crate::organisations::OrganisationId;

kernel::id!(
    /// One role of one account, or one deputy of it.
    RoleId
);

/// What somebody with an account is to the hub. One account may be several things; a session acts as one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// A person of the city: sees their own matters.
    Resident,
    /// Sets the hub up; may do all that the coordinator may.
    Admin,
    /// Keeps the threads together.
    Coordinator,
    /// Looks at what is to become public, and sees nobody's sign-up.
    Moderator,
    /// Reads what was decided and when, and changes nothing.
    Auditor,
    /// Speaks for one office of the administration.
    Officer(OrganisationId),
    /// Leads one organisation: its page, its offers, and who works for it here.
    Lead(OrganisationId),
    /// Works for one organisation: its page and its offers.
    Organisation(OrganisationId),
}

impl Role {
    /// The key of [`Role::Officer`], for queries.
    pub const OFFICER: &str = "officer";

    /// As stored; the organisation stands in a column of its own.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Admin => "admin",
            Self::Coordinator => "coordinator",
            Self::Moderator => "moderator",
            Self::Auditor => "auditor",
            Self::Officer(_) => Self::OFFICER,
            Self::Lead(_) => "lead",
            Self::Organisation(_) => "organisation",
        }
    }

    /// Reads what was stored.
    pub fn from_parts(key: &str, organisation: Option<i64>) -> Option<Self> {
        let organisation = organisation.map(OrganisationId::new);
        match (key, organisation) {
            ("resident", None) => Some(Self::Resident),
            ("admin", None) => Some(Self::Admin),
            ("coordinator", None) => Some(Self::Coordinator),
            ("moderator", None) => Some(Self::Moderator),
            ("auditor", None) => Some(Self::Auditor),
            (Self::OFFICER, Some(id)) => Some(Self::Officer(id)),
            ("lead", Some(id)) => Some(Self::Lead(id)),
            ("organisation", Some(id)) => Some(Self::Organisation(id)),
            _ => None,
        }
    }

    /// For which organisation, where it is for one.
    pub const fn organisation(self) -> Option<OrganisationId> {
        match self {
            Self::Officer(id) | Self::Lead(id) | Self::Organisation(id) => Some(id),
            Self::Resident | Self::Admin | Self::Coordinator | Self::Moderator | Self::Auditor => None,
        }
    }

    /// Does this role work in the engagement office, with all its lists?
    pub const fn is_staff(self) -> bool {
        matches!(self, Self::Admin | Self::Coordinator)
    }

    /// Does this role look at what is to become public?
    pub const fn reviews(self) -> bool {
        matches!(self, Self::Admin | Self::Coordinator | Self::Moderator)
    }

    /// Does this role act for the town, so that a second proof is asked for where one was set up?
    pub const fn is_of_the_town(self) -> bool {
        matches!(self, Self::Admin | Self::Coordinator | Self::Moderator | Self::Auditor | Self::Officer(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLUB: OrganisationId = OrganisationId::new(4);

    #[test]
    fn what_is_stored_reads_back_and_a_role_without_its_organisation_is_none() {
        for role in [
            Role::Resident,
            Role::Admin,
            Role::Coordinator,
            Role::Moderator,
            Role::Auditor,
            Role::Officer(CLUB),
            Role::Lead(CLUB),
            Role::Organisation(CLUB),
        ] {
            let organisation = role.organisation().map(OrganisationId::number);
            assert_eq!(Role::from_parts(role.key(), organisation), Some(role));
            let other = if organisation.is_some() { None } else { Some(4) };
            assert_eq!(Role::from_parts(role.key(), other), None, "{role:?}");
        }
    }
}
