use super::Way;
use crate::fields::{Fault, Faults};
use crate::organisations::OrganisationId;
use crate::people::{Contact, ContactForm};
use kernel::{Line, Prose, PublicId};

/// Whom an introduction brings together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Between {
    /// A person and an organisation.
    Person,
    /// Two organisations.
    Organisations,
}

/// A yes as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agrees {
    /// Ticked: they said yes.
    pub yes: bool,
    /// Who said it; empty is the person it is about.
    pub by: String,
    /// Key of the way.
    pub way: String,
}

/// The form as it was typed. What stands in it is what is passed on, and nothing else.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IntroductionForm {
    /// Number of the organisation; of two the first.
    pub organisation: String,
    /// Number of the second organisation.
    pub other: String,
    /// Name, mail and telephone of the person.
    pub contact: ContactForm,
    /// What is said besides; between organisations what it is about.
    pub message: String,
    /// The yes of the person, or of the first organisation.
    pub first: Agrees,
    /// The yes of the second organisation.
    pub second: Agrees,
    /// Tells the same form sent twice.
    pub form_key: String,
}

/// An introduction that can be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The organisation; of two the first.
    pub organisation: OrganisationId,
    /// The second one.
    pub other: Option<OrganisationId>,
    /// The person, where one is introduced.
    pub contact: Option<Contact>,
    /// What is said besides.
    pub message: Option<String>,
    /// Who said yes and how.
    pub first: Option<(String, Way)>,
    /// Who said yes for the second organisation and how.
    pub second: Option<(String, Way)>,
    /// Tells the same form sent twice.
    pub form_key: PublicId,
}

impl Agrees {
    /// Reads a yes; `None` where there is none yet.
    ///
    /// # Errors
    /// Through `faults`: who said it, and how. `person` is who says yes where nobody else is named.
    pub fn parse(
        &self,
        [by, way]: [&'static str; 2],
        person: Option<&str>,
        faults: &mut Faults,
    ) -> Option<(String, Way)> {
        if !self.yes {
            return None;
        }
        let named = match (self.by.trim(), person) {
            ("", Some(person)) => Some(person.to_owned()),
            (typed, _) => faults.take(by, Line::<120>::parse(typed)).map(Line::into_string),
        };
        let way = faults.take(way, Way::from_key(&self.way).ok_or(Fault::Choice));
        Some((named?, way?))
    }
}

impl IntroductionForm {
    /// Reads the form. Whether the organisations are listed is looked up by whoever keeps it.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(&self, between: Between) -> Result<Draft, Faults> {
        let mut faults = Faults::new();
        let number = |typed: &str| typed.trim().parse().map_err(|_| Fault::Choice);
        let organisation = faults.take("organisation", number(&self.organisation));
        let (other, contact, message) = match between {
            Between::Person => {
                let contact = Contact::parse(&self.contact, ["name", "email", "phone"], &mut faults);
                (Some(None), contact, faults.take("message", Prose::<1500>::parse_optional(&self.message)))
            }
            Between::Organisations => {
                let other = faults.take("other", number(&self.other));
                if other.is_some() && other == organisation {
                    faults.add("other", Fault::Choice);
                }
                (other.map(Some), None, faults.take("message", Prose::parse(&self.message).map(Some)))
            }
        };
        let person = contact.as_ref().map(|contact| contact.name.as_str());
        let first = self.first.parse(["agreed_by", "agreed_way"], person, &mut faults);
        let second = match between {
            Between::Person => None,
            Between::Organisations => self.second.parse(["other_by", "other_way"], None, &mut faults),
        };
        let form_key = faults.take("form_key", self.form_key.parse().map_err(|_| Fault::Missing));
        let parsed = (|| {
            Some(Draft {
                organisation: organisation?,
                other: other?,
                contact: contact.clone(),
                message: message?.map(Prose::into_string),
                first,
                second,
                form_key: form_key?,
            })
        })();
        parsed.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> IntroductionForm {
        IntroductionForm {
            organisation: "3".into(),
            contact: ContactForm { name: "Erna".into(), email: String::new(), phone: "02043 1234".into() },
            first: Agrees { yes: true, by: String::new(), way: "phone".into() },
            form_key: "0123456789abcdef".into(),
            ..IntroductionForm::default()
        }
    }

    #[test]
    fn the_person_says_yes_for_themselves_unless_somebody_else_is_named() {
        let draft = form().parse(Between::Person).unwrap();
        assert_eq!(draft.first, Some(("Erna".to_owned(), Way::Phone)));
        let daughter = Agrees { by: "Ihre Tochter".into(), ..form().first };
        let draft = IntroductionForm { first: daughter, ..form() }.parse(Between::Person).unwrap();
        assert_eq!(draft.first.map(|it| it.0), Some("Ihre Tochter".to_owned()));
    }

    #[test]
    fn whoever_is_introduced_can_be_reached() {
        let nowhere = ContactForm { name: "Erna".into(), ..ContactForm::default() };
        let faults = IntroductionForm { contact: nowhere, ..form() }.parse(Between::Person).unwrap_err();
        assert!(!faults.is_empty());
    }

    #[test]
    fn two_organisations_are_two_and_each_says_yes_by_somebody_with_a_name() {
        let two = IntroductionForm { other: "4".into(), message: "Raum für die Chorprobe".into(), ..form() };
        // A yes of an organisation is that of somebody.
        assert_eq!(two.parse(Between::Organisations).unwrap_err().of("agreed_by"), Some(Fault::Missing));
        let said = Agrees { yes: true, by: "Frau Aydin".into(), way: "form".into() };
        let two = IntroductionForm { first: said, ..two };
        let draft = two.parse(Between::Organisations).unwrap();
        assert_eq!((draft.second, draft.contact), (None, None));
        let same = IntroductionForm { other: "3".into(), ..two };
        assert_eq!(same.parse(Between::Organisations).unwrap_err().of("other"), Some(Fault::Choice));
    }

    #[test]
    fn without_a_tick_there_is_no_yes() {
        let none = Agrees { yes: false, by: "Erna".into(), way: "phone".into() };
        assert_eq!(IntroductionForm { first: none, ..form() }.parse(Between::Person).unwrap().first, None);
        let how = Agrees { yes: true, way: "smoke".into(), ..Agrees::default() };
        let faults = IntroductionForm { first: how, ..form() }.parse(Between::Person).unwrap_err();
        assert_eq!(faults.of("agreed_way"), Some(Fault::Choice));
    }
}
