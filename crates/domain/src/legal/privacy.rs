//! Who answers for the data (GDPR, articles 4 (7), 13, 26, 37): what the privacy notice needs beside the retention map.

use super::imprint::optional_email;
use super::text;
use crate::fields::{Fault, Faults};
use crate::people::EmailAddress;
use kernel::{Line, Prose};
use serde::{Deserialize, Serialize};

/// Who decides on purposes and means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Controller {
    /// Whoever stands in the Impressum.
    Operator,
    /// Somebody else.
    Other(Other),
    /// Both together (article 26).
    Joint {
        /// The second one.
        with: Other,
        /// The essence of the arrangement: who does what for those whose data it is.
        arrangement: String,
    },
}

impl Controller {
    /// The keys of the form, in its order.
    pub const KEYS: [&str; 3] = ["operator", "other", "joint"];

    /// As in forms.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Operator => "operator",
            Self::Other(_) => "other",
            Self::Joint { .. } => "joint",
        }
    }

    /// The one beside, or instead of, whoever stands in the Impressum.
    pub const fn other(&self) -> Option<&Other> {
        match self {
            Self::Operator => None,
            Self::Other(other) | Self::Joint { with: other, .. } => Some(other),
        }
    }
}

/// A controller that does not stand in the Impressum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Other {
    /// Full name.
    pub name: String,
    /// Street and town.
    pub address: String,
    /// Where to write.
    pub email: String,
}

/// What the privacy notice says beside the retention map. What is not there is "".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Privacy {
    /// Who answers for the data.
    pub controller: Controller,
    /// The data protection officer: a name or an office. A town has one (article 37 (1) a).
    pub officer: String,
    /// Where to write to the officer.
    pub officer_email: String,
    /// Who runs the machine, where it stands, and that there is a contract (article 28).
    pub hosting: String,
    /// Who else gets something to see.
    pub recipients: String,
    /// With whom one can lodge a complaint (article 77).
    pub authority: String,
}

/// The form as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of Privacy")]
pub struct PrivacyForm {
    pub controller: String,
    pub other_name: String,
    pub other_address: String,
    pub other_email: String,
    pub arrangement: String,
    pub officer: String,
    pub officer_email: String,
    pub hosting: String,
    pub recipients: String,
    pub authority: String,
}

impl PrivacyForm {
    /// The form that shows what is written.
    pub fn of(privacy: &Privacy) -> Self {
        let it = privacy.clone();
        let other = it.controller.other();
        let of_other =
            |part: fn(&Other) -> &String| other.map(|other| part(other).clone()).unwrap_or_default();
        Self {
            controller: it.controller.key().to_owned(),
            other_name: of_other(|other| &other.name),
            other_address: of_other(|other| &other.address),
            other_email: of_other(|other| &other.email),
            arrangement: match &it.controller {
                Controller::Joint { arrangement, .. } => arrangement.clone(),
                Controller::Operator | Controller::Other(_) => String::new(),
            },
            officer: it.officer,
            officer_email: it.officer_email,
            hosting: it.hosting,
            recipients: it.recipients,
            authority: it.authority,
        }
    }
}

/// The form, once all of it is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrivacyDraft(pub Privacy);

impl PrivacyDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &PrivacyForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let controller = controller(form, &mut faults);
        let officer = faults.take("officer", Line::<160>::parse(&form.officer));
        let officer_email = faults.take("officer_email", EmailAddress::parse(&form.officer_email));
        let hosting = faults.take("hosting", Prose::<1000>::parse(&form.hosting));
        let recipients = faults.take("recipients", Prose::<1000>::parse_optional(&form.recipients));
        let authority = faults.take("authority", Prose::<400>::parse(&form.authority));
        let privacy = || {
            Some(Privacy {
                controller: controller?,
                officer: officer?.into_string(),
                officer_email: officer_email?.as_str().to_owned(),
                hosting: hosting?.as_str().to_owned(),
                recipients: recipients?.map(|text| text.as_str().to_owned()).unwrap_or_default(),
                authority: authority?.as_str().to_owned(),
            })
        };
        privacy().map(Self).ok_or(faults)
    }
}

fn controller(form: &PrivacyForm, faults: &mut Faults) -> Option<Controller> {
    match form.controller.as_str() {
        "operator" => Some(Controller::Operator),
        "other" => other(form, faults).map(Controller::Other),
        "joint" => {
            let with = other(form, faults);
            let arrangement = faults.take("arrangement", Prose::<2000>::parse(&form.arrangement));
            Some(Controller::Joint { with: with?, arrangement: arrangement?.as_str().to_owned() })
        }
        _ => {
            faults.add("controller", Fault::Choice);
            None
        }
    }
}

fn other(form: &PrivacyForm, faults: &mut Faults) -> Option<Other> {
    let name = faults.take("other_name", Line::<160>::parse(&form.other_name));
    let address = faults.take("other_address", Line::<200>::parse(&form.other_address));
    let email = faults.take("other_email", optional_email(&form.other_email));
    Some(Other { name: text(Some(name?)), address: text(Some(address?)), email: email? })
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn right() -> PrivacyForm {
        let text = |text: &str| text.to_owned();
        PrivacyForm {
            controller: text("operator"),
            officer: text("Datenschutzbeauftragte der Stadt"),
            officer_email: text("datenschutz@stadt.example"),
            hosting: text("Rechenzentrum Musterland, mit Vertrag nach Artikel 28."),
            authority: text("Landesbeauftragte für Datenschutz"),
            ..PrivacyForm::default()
        }
    }

    #[test]
    fn two_who_answer_together_say_who_does_what() {
        let form = PrivacyForm { controller: "joint".to_owned(), ..right() };
        let faults = PrivacyDraft::parse(&form).unwrap_err();
        let named: Vec<_> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["other_name", "other_address", "arrangement"]);
        let form = PrivacyForm {
            other_name: "Musterverein e. V.".to_owned(),
            other_address: "Hofweg 2, 45999 Musterstadt".to_owned(),
            arrangement: "Der Verein gibt Auskunft.".to_owned(),
            ..form
        };
        let privacy = PrivacyDraft::parse(&form).unwrap().0;
        assert_eq!(PrivacyForm::of(&privacy), form);
    }

    #[test]
    fn who_is_the_controller_is_a_question_with_an_answer() {
        for controller in ["", "nobody"] {
            let form = PrivacyForm { controller: controller.to_owned(), ..right() };
            assert_eq!(PrivacyDraft::parse(&form).unwrap_err().of("controller"), Some(Fault::Choice));
        }
        assert_eq!(PrivacyDraft::parse(&right()).unwrap().0.controller, Controller::Operator);
    }
}
