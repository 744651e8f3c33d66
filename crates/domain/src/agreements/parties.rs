use super::PartyId;
use crate::organisations::{OrganisationId, Sector};
use kernel::Locale;

/// One side of an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Its key.
    pub id: PartyId,
    /// Its place among the parties, from 1 on: steps name it by that.
    pub position: i32,
    /// The organisation, where it is one of ours.
    pub organisation: Option<OrganisationId>,
    /// What it is called.
    pub name: String,
    /// Which part of the city's life it belongs to.
    pub sector: Sector,
    /// In which language it reads.
    pub lang: Locale,
    /// How it is reached; `None` once that went.
    pub contact: Option<Contact>,
}

impl Party {
    /// Only somebody with a staff log-in says yes for it (principle 15).
    pub fn is_of_the_town(&self) -> bool {
        self.sector == Sector::Administration
    }

    /// What it is called in public: listed organisations by their name, everybody else by nothing. A private person or a group
    /// that nobody listed is never named.
    pub fn public_name(&self) -> Option<&str> {
        self.organisation.map(|_| self.name.as_str())
    }

    /// The mailbox that it is written to.
    pub fn email(&self) -> Option<&str> {
        self.contact.as_ref()?.email.as_deref()
    }
}

/// How a party is reached.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// Who speaks for it.
    pub name: String,
    /// Where to write.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
}

/// Who said yes for a party.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Signer {
    /// Their name.
    pub name: String,
    /// What they are there.
    pub role: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_public_version_names_listed_organisations_and_no_private_person() {
        let party = Party {
            id: PartyId::new(1),
            position: 1,
            organisation: None,
            name: "Erna Kowalski".into(),
            sector: Sector::Initiative,
            lang: Locale::De,
            contact: None,
        };
        assert_eq!(party.public_name(), None);
        let listed = Party { organisation: Some(OrganisationId::new(3)), name: "Nähstube".into(), ..party };
        assert_eq!(listed.public_name(), Some("Nähstube"));
        assert!(!listed.is_of_the_town());
        assert!(Party { sector: Sector::Administration, ..listed }.is_of_the_town());
    }
}
