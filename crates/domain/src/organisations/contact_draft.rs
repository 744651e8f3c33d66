use super::ContactPointId;
use crate::fields::{Fault, Faults, language_tags};
use crate::people::{Contact, ContactForm};
use crate::settings::Settings;
use kernel::Line;

/// The fields of a contact point as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContactPointForm {
    /// Who it is and how they are reached.
    pub contact: ContactForm,
    /// What they do there.
    pub role: String,
    /// Keys of the topics they answer for.
    pub topics: Vec<String>,
    /// When they can be reached.
    pub hours: String,
    /// Tags of the languages they speak.
    pub languages: Vec<String>,
    /// Number of the contact point that answers when they are away; empty for none.
    pub deputy: String,
}

/// A contact point that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactPointDraft {
    /// Who it is and how they are reached.
    pub contact: Contact,
    /// What they do there.
    pub role: Line<120>,
    /// Keys of the topics; none means all.
    pub topics: Vec<String>,
    /// When they can be reached.
    pub hours: Option<Line<120>>,
    /// Tags of the languages they speak.
    pub languages: Vec<String>,
    /// Who answers when they are away.
    pub deputy: Option<ContactPointId>,
}

impl ContactPointDraft {
    /// Takes the form. A deputy is one of those handed in: nobody names a stranger.
    ///
    /// # Errors
    /// All that is wrong, field by field.
    pub fn parse(
        form: &ContactPointForm,
        settings: &Settings,
        deputies: &[ContactPointId],
    ) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let fields = ["contact_name", "contact_email", "contact_phone"];
        let contact = Contact::parse(&form.contact, fields, &mut faults);
        let role = faults.take("role", Line::parse(&form.role));
        let topics = faults.take("topics", topics(&form.topics, settings));
        let hours = faults.take("hours", Line::parse_optional(&form.hours));
        let languages = faults.take("languages", language_tags(&form.languages));
        let deputy = faults.take("deputy", deputy(&form.deputy, deputies));
        let parsed = (|| {
            Some(Self {
                contact: contact?,
                role: role?,
                topics: topics?,
                hours: hours?,
                languages: languages?,
                deputy: deputy?,
            })
        })();
        parsed.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

/// In the order of the settings. None is fine: then they answer for everything.
fn topics(keys: &[String], settings: &Settings) -> Result<Vec<String>, Fault> {
    if keys.iter().any(|key| settings.topic(key).is_none()) {
        return Err(Fault::Choice);
    }
    Ok(settings.topics.iter().map(|topic| topic.key.clone()).filter(|key| keys.contains(key)).collect())
}

fn deputy(number: &str, deputies: &[ContactPointId]) -> Result<Option<ContactPointId>, Fault> {
    if number.is_empty() {
        return Ok(None);
    }
    let named = number.parse().map_err(|_| Fault::Choice)?;
    if deputies.contains(&named) { Ok(Some(named)) } else { Err(Fault::Choice) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> ContactPointForm {
        ContactPointForm {
            contact: ContactForm {
                name: "Ana Lopez".into(),
                email: "ana@verein.example".into(),
                phone: String::new(),
            },
            role: "Fragen zur Werkstatt".into(),
            ..ContactPointForm::default()
        }
    }

    #[test]
    fn a_name_a_role_and_one_way_to_answer_are_enough() {
        let draft = ContactPointDraft::parse(&form(), &Settings::default(), &[]).unwrap();
        assert!(draft.topics.is_empty() && draft.deputy.is_none());
    }

    #[test]
    fn an_empty_form_names_every_needed_field() {
        let empty = ContactPointForm::default();
        let faults = ContactPointDraft::parse(&empty, &Settings::default(), &[]).unwrap_err();
        let fields: Vec<_> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["contact_name", "contact_email", "role"]);
    }

    #[test]
    fn a_deputy_is_one_of_those_handed_in() {
        let known = [ContactPointId::new(3)];
        let parse = |deputy: &str| {
            let form = ContactPointForm { deputy: deputy.into(), ..form() };
            ContactPointDraft::parse(&form, &Settings::default(), &known).map(|draft| draft.deputy)
        };
        assert_eq!(parse("3"), Ok(Some(known[0])));
        assert_eq!(parse(""), Ok(None));
        for stranger in ["4", "x", "-1"] {
            assert_eq!(parse(stranger).unwrap_err().of("deputy"), Some(Fault::Choice), "{stranger}");
        }
    }
}
