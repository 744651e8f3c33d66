use super::{EmailAddress, PhoneNumber};
use crate::fields::{Fault, Faults};
use kernel::Line;
use serde::{Deserialize, Serialize};

/// What somebody wants to be called. One field: not everybody has a first and a last name.
pub type PersonName = Line<80>;

/// Contact fields as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactForm {
    /// Name.
    pub name: String,
    /// E-mail, may be empty.
    pub email: String,
    /// Phone, may be empty.
    pub phone: String,
}

impl ContactForm {
    /// Was nothing typed?
    pub fn is_empty(&self) -> bool {
        [&self.name, &self.email, &self.phone].into_iter().all(|typed| typed.trim().is_empty())
    }
}

/// A name and at least one way to answer. Not confirmed by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The name.
    pub name: PersonName,
    /// Where to write.
    pub email: Option<EmailAddress>,
    /// Where to call.
    pub phone: Option<PhoneNumber>,
}

impl Contact {
    /// Takes the fields; faults are noted under the names handed in (name, e-mail, phone).
    pub fn parse(form: &ContactForm, fields: [&'static str; 3], faults: &mut Faults) -> Option<Self> {
        let [name_field, email_field, phone_field] = fields;
        let name = faults.take(name_field, name(&form.name));
        let email = optional(&form.email, EmailAddress::parse);
        let phone = optional(&form.phone, PhoneNumber::parse);
        if matches!((&email, &phone), (Ok(None), Ok(None))) {
            faults.add(email_field, Fault::NoWayToAnswer);
            return None;
        }
        let (email, phone) = (faults.take(email_field, email), faults.take(phone_field, phone));
        Some(Self { name: name?, email: email?, phone: phone? })
    }
}

/// A name that can be read out: signs alone are none.
pub(crate) fn name(typed: &str) -> Result<PersonName, Fault> {
    let name = PersonName::parse(typed)?;
    if name.as_str().chars().any(char::is_alphabetic) { Ok(name) } else { Err(Fault::Missing) }
}

/// An empty field is no value, a filled one is parsed.
pub(crate) fn optional<T>(
    text: &str,
    parse: impl FnOnce(&str) -> Result<T, Fault>,
) -> Result<Option<T>, Fault> {
    if text.trim().is_empty() { Ok(None) } else { parse(text).map(Some) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: [&str; 3] = ["name", "email", "phone"];

    #[test]
    fn a_name_and_either_an_address_or_a_number_are_enough() {
        for (email, phone) in [("a@b.example", ""), ("", "0221 4710-123")] {
            let form = ContactForm { name: "Ayşe".into(), email: email.into(), phone: phone.into() };
            let mut faults = Faults::new();
            assert!(Contact::parse(&form, FIELDS, &mut faults).is_some());
            assert!(faults.is_empty());
        }
    }

    #[test]
    fn without_a_way_to_answer_it_asks_for_one() {
        let mut faults = Faults::new();
        let form = ContactForm { name: "Ayşe".into(), ..ContactForm::default() };
        assert_eq!(Contact::parse(&form, FIELDS, &mut faults), None);
        assert_eq!(faults.of("email"), Some(Fault::NoWayToAnswer));
    }

    #[test]
    fn a_name_has_a_letter_in_it_and_none_that_cannot_be_seen() {
        let parsed = |name: &str| {
            let form = ContactForm { name: name.into(), email: "a@b.example".into(), phone: String::new() };
            Contact::parse(&form, FIELDS, &mut Faults::new()).map(|contact| contact.name.into_string())
        };
        for none in ["\u{200B}", ".", "\u{200D}", "123", "\u{00AD}\u{2060}"] {
            assert_eq!(parsed(none), None, "{none:?}");
        }
        assert_eq!(parsed("An\u{00AD}na\u{200B}").as_deref(), Some("Anna"));
        assert_eq!(parsed("محمد").as_deref(), Some("محمد"));
    }

    #[test]
    fn all_faults_are_told_at_once() {
        let mut faults = Faults::new();
        let form = ContactForm { name: "a\nb".into(), email: "x".into(), phone: "y".into() };
        assert_eq!(Contact::parse(&form, FIELDS, &mut faults), None);
        assert_eq!(faults.iter().count(), 3);
    }
}
