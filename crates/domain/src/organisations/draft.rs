use super::Sector;
use crate::fields::{Fault, Faults};
use crate::people::{Contact, ContactForm};
use crate::settings::Settings;
use kernel::{Line, Locale, Prose};
use serde::{Deserialize, Serialize};

/// The fields of the registration form as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationForm {
    /// Name of the body.
    pub name: String,
    /// Key of its sector.
    pub sector: String,
    /// One sentence for the directory.
    pub summary: String,
    /// More, for its page.
    pub description: String,
    /// Key of the district; empty means the whole town.
    pub district: String,
    /// Street and number.
    pub address: String,
    /// Where it is on the web.
    pub website: String,
    /// Keys of its topics.
    pub topics: Vec<String>,
    /// Who speaks for it.
    pub contact: ContactForm,
    /// Language of the texts.
    pub lang: String,
    /// Ticked: it signs the charter.
    pub signs_charter: bool,
}

/// A registration that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationDraft {
    /// Name of the body.
    pub name: Line<120>,
    /// Sector.
    pub sector: Sector,
    /// One sentence.
    pub summary: Line<160>,
    /// More.
    pub description: Option<Prose<4000>>,
    /// District; `None` is the whole town.
    pub district: Option<String>,
    /// Street and number.
    pub address: Option<Line<160>>,
    /// On the web.
    pub website: Option<String>,
    /// Topics.
    pub topics: Vec<String>,
    /// Who speaks for it. A registration names somebody; a body that the office lists may have nobody yet.
    pub contact: Option<Contact>,
    /// Language of the texts.
    pub lang: Locale,
    /// It signs the charter.
    pub signs_charter: bool,
}

impl OrganisationDraft {
    /// Takes the form of a registration, which names somebody who speaks for the body.
    ///
    /// # Errors
    /// All that is wrong, field by field.
    pub fn parse(form: &OrganisationForm, settings: &Settings) -> Result<Self, Faults> {
        Self::read(form, settings, true)
    }

    /// Takes the form of a page that is there already. A body that the office listed and nobody speaks for may stay so;
    /// one that is `spoken_for` does not lose the address to which its letters go.
    ///
    /// # Errors
    /// All that is wrong, field by field.
    pub fn parse_change(
        form: &OrganisationForm,
        settings: &Settings,
        spoken_for: bool,
    ) -> Result<Self, Faults> {
        Self::read(form, settings, spoken_for)
    }

    fn read(form: &OrganisationForm, settings: &Settings, needs_contact: bool) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let name = faults.take("name", Line::parse(&form.name));
        let sector = faults.take("sector", Sector::from_key(&form.sector).ok_or(Fault::Choice));
        let summary = faults.take("summary", Line::parse(&form.summary));
        let description = faults.take("description", Prose::parse_optional(&form.description));
        let district = faults.take("district", district(&form.district, settings));
        let address = faults.take("address", Line::parse_optional(&form.address));
        let website = faults.take("website", website(&form.website));
        let topics = faults.take("topics", topics(&form.topics, settings));
        let nobody = !needs_contact && form.contact.is_empty();
        let fields = ["contact_name", "contact_email", "contact_phone"];
        let contact =
            if nobody { Some(None) } else { Contact::parse(&form.contact, fields, &mut faults).map(Some) };
        let lang = faults.take("lang", form.lang.parse().map_err(|()| Fault::Choice));
        let parsed = (|| {
            Some(Self {
                name: name?,
                sector: sector?,
                summary: summary?,
                description: description?,
                district: district?,
                address: address?,
                website: website?,
                topics: topics?,
                contact: contact?,
                lang: lang?,
                signs_charter: form.signs_charter,
            })
        })();
        parsed.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

/// An empty choice is the whole town.
fn district(key: &str, settings: &Settings) -> Result<Option<String>, Fault> {
    if key.is_empty() {
        return Ok(None);
    }
    settings.district(key).map(|district| Some(district.key.clone())).ok_or(Fault::Choice)
}

fn topics(keys: &[String], settings: &Settings) -> Result<Vec<String>, Fault> {
    let mut known: Vec<String> =
        settings.topics.iter().map(|topic| topic.key.clone()).filter(|key| keys.contains(key)).collect();
    known.dedup();
    if keys.is_empty() {
        Err(Fault::Missing)
    } else if keys.iter().all(|key| known.contains(key)) {
        Ok(known)
    } else {
        Err(Fault::Choice)
    }
}

/// Only addresses a browser may be sent to: `javascript:` and friends end here.
fn website(text: &str) -> Result<Option<String>, Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let full = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let host =
        full.strip_prefix("https://").or_else(|| full.strip_prefix("http://")).ok_or(Fault::WebAddress)?;
    let plain = full.len() <= 200
        && full.is_ascii()
        && !full.contains(|sign: char| sign.is_ascii_control() || " \"<>\\^`{|}@".contains(sign));
    if plain && host.split('/').next().is_some_and(|host| host.contains('.')) {
        Ok(Some(full))
    } else {
        Err(Fault::WebAddress)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_web_address_is_http_and_nothing_else() {
        assert_eq!(website("verein.example"), Ok(Some("https://verein.example".into())));
        assert_eq!(
            website(" https://verein.example/a?b=c "),
            Ok(Some("https://verein.example/a?b=c".into()))
        );
        for wrong in
            ["javascript:alert(1)", "ftp://a.b", "https://", "https://a b.c", "https://x@y.z", "//a.b"]
        {
            assert!(website(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn only_a_body_that_nobody_speaks_for_may_stay_without_a_contact() {
        let settings = Settings::default();
        let contact_fault = |spoken_for| {
            let parsed = OrganisationDraft::parse_change(&OrganisationForm::default(), &settings, spoken_for);
            parsed.unwrap_err().of("contact_name")
        };
        assert_eq!(contact_fault(true), Some(Fault::Missing));
        assert_eq!(contact_fault(false), None);
    }

    #[test]
    fn an_empty_form_names_every_needed_field() {
        let faults =
            OrganisationDraft::parse(&OrganisationForm::default(), &Settings::default()).unwrap_err();
        let fields: Vec<_> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["name", "sector", "summary", "topics", "contact_name", "contact_email", "lang"]);
    }
}
