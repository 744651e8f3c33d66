use super::OrganisationId;
use crate::changes::Change;
use crate::journal::{Subject, Touch, Verb};
use kernel::Instant;

/// Where an organisation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrganisationState {
    /// It asked to be listed; the coordinator looks at it.
    Registered,
    /// It is listed and may offer.
    Active,
    /// It was not listed; the reason was told.
    Declined,
    /// It went into another record of the same body.
    Merged,
    /// It is hidden after a report.
    Restricted,
}

/// The step is not possible from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

impl OrganisationState {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Registered, Self::Active, Self::Declined, Self::Merged, Self::Restricted];

    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Active => "active",
            Self::Declined => "declined",
            Self::Merged => "merged",
            Self::Restricted => "restricted",
        }
    }

    /// Reads [`OrganisationState::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    /// The coordinator lists it. One that was declined may be listed after all.
    ///
    /// # Errors
    /// [`Refused`] when it is listed already.
    pub fn approve(self, id: OrganisationId) -> Result<(Self, Change), Refused> {
        match self {
            Self::Registered | Self::Declined => {
                let touches = [Touch::Organisations, Touch::Organisation(id)];
                Ok((
                    Self::Active,
                    Change::public(Verb::OrganisationApproved, Subject::Organisation(id), touches),
                ))
            }
            Self::Active | Self::Merged | Self::Restricted => Err(Refused),
        }
    }

    /// The coordinator does not list it.
    ///
    /// # Errors
    /// [`Refused`] unless it waits to be looked at.
    pub fn decline(self, id: OrganisationId) -> Result<(Self, Change), Refused> {
        match self {
            Self::Registered => {
                Ok((Self::Declined, Change::private(Verb::OrganisationDeclined, Subject::Organisation(id))))
            }
            Self::Active | Self::Declined | Self::Merged | Self::Restricted => Err(Refused),
        }
    }
}

/// Does it belong to the network? It joins by signing the charter and may leave whenever it likes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Membership {
    /// Listed, but not a member.
    None,
    /// Signed this version of the charter.
    Member {
        /// Version of the text.
        version: String,
        /// When.
        since: Instant,
    },
    /// Was a member.
    Left {
        /// When it left.
        at: Instant,
    },
}

impl Membership {
    /// Is it a member?
    pub const fn is_member(&self) -> bool {
        matches!(self, Self::Member { .. })
    }

    /// Signs the charter; a newer version is signed anew.
    ///
    /// # Errors
    /// [`Refused`] when this version is signed already.
    pub fn sign(&self, id: OrganisationId, version: &str, now: Instant) -> Result<(Self, Change), Refused> {
        match self {
            Self::Member { version: signed, .. } if signed == version => Err(Refused),
            Self::None | Self::Left { .. } | Self::Member { .. } => Ok((
                Self::Member { version: version.to_owned(), since: now },
                Change::public(Verb::CharterSigned, Subject::Organisation(id), Self::touches(id)),
            )),
        }
    }

    /// Leaves the network. The page in the directory stays.
    ///
    /// # Errors
    /// [`Refused`] when it is no member.
    pub fn leave(&self, id: OrganisationId, now: Instant) -> Result<(Self, Change), Refused> {
        match self {
            Self::Member { .. } => Ok((
                Self::Left { at: now },
                Change::public(Verb::CharterLeft, Subject::Organisation(id), Self::touches(id)),
            )),
            Self::None | Self::Left { .. } => Err(Refused),
        }
    }

    const fn touches(id: OrganisationId) -> [Touch; 2] {
        [Touch::Organisations, Touch::Organisation(id)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: OrganisationId = OrganisationId::new(1);

    #[test]
    fn only_who_waits_can_be_declined_and_who_was_declined_can_still_be_listed() {
        assert!(OrganisationState::Active.decline(ID).is_err());
        assert!(OrganisationState::Declined.decline(ID).is_err());
        assert_eq!(OrganisationState::Declined.approve(ID).map(|(s, _)| s), Ok(OrganisationState::Active));
        assert!(OrganisationState::Active.approve(ID).is_err());
    }

    #[test]
    fn declining_touches_no_public_page() {
        let touches = OrganisationState::Registered.decline(ID).map(|(_, change)| change.touches);
        assert_eq!(touches, Ok(Vec::new()));
    }

    #[test]
    fn a_member_may_leave_and_come_back_and_signs_each_version_once() {
        let now = Instant::from_micros(5);
        let (member, _) = Membership::None.sign(ID, "1", now).unwrap();
        assert_eq!(member, Membership::Member { version: "1".into(), since: now });
        assert!(member.sign(ID, "1", now).is_err());
        assert!(member.sign(ID, "2", now).is_ok());
        let (left, _) = member.leave(ID, now).unwrap();
        assert!(left.leave(ID, now).is_err());
        assert!(left.sign(ID, "1", now).is_ok());
    }
}
