use super::Contact;
use crate::fields::{Fault, Faults};
use crate::organisations::{OrganisationId, Sector};
use crate::people::{self, ContactForm, EmailAddress, PhoneNumber};
use kernel::{Line, Prose, PublicId};

/// Parties at most: more come together in a network.
const MOST_PARTIES: usize = 6;

/// The form with which an agreement is begun, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BeginForm {
    /// What it is called.
    pub title: String,
    /// What it is for; "" where the template says it.
    pub goal: String,
    /// Key of the template; "" for none.
    pub template: String,
    /// Numbers of the organisations that are parties; whoever begins stands first. "" for none.
    pub parties: Vec<String>,
    /// A party that is not listed: what it is called; "" for none.
    pub other: String,
    /// Its sector.
    pub other_sector: String,
    /// How it is reached.
    pub other_contact: ContactForm,
    /// Tells the same form sent twice.
    pub form_key: String,
}

/// A party that is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewParty {
    /// One that is listed.
    Listed(OrganisationId),
    /// One that is not.
    Other {
        /// What it is called.
        name: String,
        /// Its sector.
        sector: Sector,
        /// How it is reached.
        contact: Contact,
    },
}

/// An agreement that can be begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begun {
    /// What it is called.
    pub title: String,
    /// What it is for, where somebody said it.
    pub goal: Option<String>,
    /// Key of the template.
    pub template: Option<String>,
    /// The parties, in their order: two or more.
    pub parties: Vec<NewParty>,
    /// Tells the same form sent twice.
    pub form_key: PublicId,
}

impl BeginForm {
    /// Reads the form. Whether the organisations are listed is looked up by whoever keeps it.
    ///
    /// # Errors
    /// All that is to be mended. A party that is not listed is never the town: who speaks for that is certain.
    pub fn parse(&self) -> Result<Begun, Faults> {
        let mut faults = Faults::new();
        let title = faults.take("title", Line::<120>::parse(&self.title));
        let mut listed: Vec<OrganisationId> = Vec::new();
        for typed in self.parties.iter().map(|it| it.trim()).filter(|it| !it.is_empty()) {
            match typed.parse() {
                Ok(id) if !listed.contains(&id) => listed.push(id),
                Ok(_) => {}
                Err(_) => faults.add("party_1", Fault::Choice),
            }
        }
        let mut parties: Vec<NewParty> = listed.into_iter().map(NewParty::Listed).collect();
        if !self.other.trim().is_empty() {
            parties.extend(self.other(&mut faults));
        }
        if parties.len() > MOST_PARTIES || (parties.len() < 2 && faults.is_empty()) {
            faults.add("party_2", Fault::Missing);
        }
        let goal = faults.take("goal", Prose::<2000>::parse_optional(&self.goal));
        if self.template.trim().is_empty() && goal == Some(None) {
            faults.add("goal", Fault::Missing);
        }
        let template = Some(self.template.trim()).filter(|key| !key.is_empty()).map(str::to_owned);
        let form_key = faults.take("form_key", self.form_key.parse().map_err(|_| Fault::Missing));
        let begun = || {
            let (title, goal) = (title?.into_string(), goal?.map(Prose::into_string));
            Some(Begun { title, goal, template, parties, form_key: form_key? })
        };
        begun().filter(|_| faults.is_empty()).ok_or(faults)
    }

    fn other(&self, faults: &mut Faults) -> Option<NewParty> {
        let name = faults.take("other", Line::<160>::parse(&self.other));
        let sector = Sector::from_key(&self.other_sector).filter(|it| *it != Sector::Administration);
        let sector = faults.take("other_sector", sector.ok_or(Fault::Choice));
        let fields = ["other_name", "other_email", "other_phone"];
        let contact = people::Contact::parse(&self.other_contact, fields, faults)?;
        Some(NewParty::Other {
            name: name?.into_string(),
            sector: sector?,
            contact: Contact {
                name: contact.name.into_string(),
                email: contact.email.as_ref().map(EmailAddress::to_string),
                phone: contact.phone.as_ref().map(PhoneNumber::to_string),
            },
        })
    }
}

/// What somebody says who confirms, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConfirmForm {
    /// The version that they saw.
    pub version: String,
    /// Their name.
    pub name: String,
    /// What they are at the party.
    pub role: String,
    /// "yes" or "no": may it be public?
    pub public: String,
}

/// What somebody says who confirms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmed {
    /// The version that they saw.
    pub version: i32,
    /// Their name.
    pub name: String,
    /// What they are at the party.
    pub role: String,
    /// May it be public?
    pub public: bool,
}

impl ConfirmForm {
    /// Reads the form. Whether it may be public is said, never assumed.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(&self) -> Result<Confirmed, Faults> {
        let mut faults = Faults::new();
        let version = faults.take("version", self.version.trim().parse().map_err(|_| Fault::Missing));
        let name = faults.take("name", Line::<120>::parse(&self.name));
        let role = faults.take("role", Line::<120>::parse(&self.role));
        let public = match self.public.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => faults.take("public", Err(Fault::Choice)),
        };
        let said = || {
            let (name, role) = (name?.into_string(), role?.into_string());
            Some(Confirmed { version: version?, name, role, public: public? })
        };
        said().ok_or(faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> BeginForm {
        BeginForm {
            title: "Vorlesetag".into(),
            goal: "Alle lesen vor.".into(),
            parties: vec!["3".into(), "4".into(), String::new(), "3".into()],
            form_key: "0123456789abcdef".into(),
            ..BeginForm::default()
        }
    }

    #[test]
    fn an_agreement_has_two_parties_and_each_stands_once() {
        let begun = form().parse().unwrap();
        let listed = |id| NewParty::Listed(OrganisationId::new(id));
        assert_eq!(begun.parties, [listed(3), listed(4)]);
        let alone = BeginForm { parties: vec!["3".into()], ..form() };
        assert_eq!(alone.parse().unwrap_err().of("party_2"), Some(Fault::Missing));
        let aimless = BeginForm { goal: String::new(), ..form() };
        assert_eq!(aimless.parse().unwrap_err().of("goal"), Some(Fault::Missing));
        assert!(BeginForm { template: "day".into(), ..aimless }.parse().is_ok());
    }

    #[test]
    fn who_is_not_listed_is_reached_somehow_and_is_not_the_town() {
        let other = BeginForm {
            parties: vec!["3".into()],
            other: "Nachbarschaft Ringstraße".into(),
            other_sector: "initiative".into(),
            other_contact: ContactForm {
                name: "Mia".into(),
                email: "mia@post.example".into(),
                phone: String::new(),
            },
            ..form()
        };
        assert_eq!(other.parse().unwrap().parties.len(), 2);
        let town = BeginForm { other_sector: "administration".into(), ..other.clone() };
        assert_eq!(town.parse().unwrap_err().of("other_sector"), Some(Fault::Choice));
        let silent = BeginForm { other_contact: ContactForm::default(), ..other };
        assert!(silent.parse().is_err());
    }

    #[test]
    fn whoever_confirms_says_who_they_are_which_text_and_whether_it_may_be_public() {
        let form = ConfirmForm {
            version: "2".into(),
            name: "Kim Holunder".into(),
            role: "Vorstand".into(),
            public: "no".into(),
        };
        assert_eq!(form.parse().map(|it| (it.version, it.public)), Ok((2, false)));
        let faults = ConfirmForm::default().parse().unwrap_err();
        let fields: Vec<_> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["version", "name", "role", "public"]);
    }
}
