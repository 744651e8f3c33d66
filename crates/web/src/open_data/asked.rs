//! What a program asks for in the address. What cannot be read is refused by name; nothing is guessed.

use super::problem::Refused;
use crate::visit::Visit;
use domain::organisations::{OrganisationId, Sector};
use kernel::Locale;
use service::open_data::MOST;

/// Rows on a page where nobody says how many.
pub(super) const USUAL: u16 = 50;

pub(super) const ONE: &[&str] = &["lang"];
pub(super) const OPPORTUNITIES: &[&str] = &["after", "limit", "topic", "organisation", "lang"];
pub(super) const IDEAS: &[&str] = &["after", "limit", "topic"];
pub(super) const TEXTS: &[&str] = &["after", "limit", "lang"];
pub(super) const ORGANISATIONS: &[&str] = &["after", "limit", "sector"];
pub(super) const CONTACT_POINTS: &[&str] = &["after", "limit"];

/// The values of an address by their names.
pub(super) struct Asked {
    pairs: Vec<(String, String)>,
    locale: Locale,
}

impl Asked {
    pub fn of(visit: &Visit) -> Self {
        Self { pairs: visit.query_pairs(), locale: visit.locale }
    }

    /// The value of a name; twice is not once.
    fn value(&self, name: &'static str) -> Result<Option<&str>, Refused> {
        let mut values = self.pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let first = values.next();
        if values.next().is_some() {
            return Err(Refused::parameter(name, "is given more than once"));
        }
        Ok(first)
    }

    fn key(&self, name: &'static str) -> Result<Option<i64>, Refused> {
        let key = |text: &str| text.parse::<i64>().ok().filter(|key| *key >= 0 && is_plain(text));
        self.value(name)?
            .map(|text| key(text).ok_or_else(|| Refused::parameter(name, "must be a whole number from 0 on")))
            .transpose()
    }

    /// After which key the page begins.
    pub fn after(&self) -> Result<Option<i64>, Refused> {
        self.key("after")
    }

    /// How many rows.
    pub fn limit(&self) -> Result<u16, Refused> {
        let limit = self.key("limit")?.map_or(Some(USUAL), |limit| u16::try_from(limit).ok());
        limit
            .filter(|limit| (1..=MOST).contains(limit))
            .ok_or_else(|| Refused::parameter("limit", "must be a whole number from 1 to 200"))
    }

    pub fn organisation(&self) -> Result<Option<OrganisationId>, Refused> {
        Ok(self.key("organisation")?.map(OrganisationId::new))
    }

    pub fn topic(&self, visit: &Visit) -> Result<Option<String>, Refused> {
        let Some(topic) = self.value("topic")? else { return Ok(None) };
        match visit.settings.topic(topic) {
            Some(_) => Ok(Some(topic.to_owned())),
            None => Err(Refused::parameter("topic", "is none of the keys that /api/v1/topics lists")),
        }
    }

    pub fn sector(&self) -> Result<Option<Sector>, Refused> {
        let read = |text| {
            Sector::from_key(text).ok_or_else(|| Refused::parameter("sector", "is none of the sectors"))
        };
        self.value("sector")?.map(read).transpose()
    }

    /// The language that texts are wanted in, where they exist in it.
    pub fn lang(&self) -> Result<Locale, Refused> {
        let read = |text: &str| {
            Locale::ALL
                .into_iter()
                .find(|locale| locale.tag() == text)
                .ok_or_else(|| Refused::parameter("lang", "is none of the languages of this hub"))
        };
        self.value("lang")?.map_or(Ok(self.locale), read)
    }
}

/// A number as a program writes it: no sign, no zeros before it.
fn is_plain(text: &str) -> bool {
    text == "0" || (!text.starts_with('0') && text.bytes().all(|sign| sign.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Asked {
        Asked { pairs: form_urlencoded::parse(query.as_bytes()).into_owned().collect(), locale: Locale::De }
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        for query in
            ["after=x", "after=-1", "after=%2B1", "after=01", "after=1&after=2", "after=99999999999999999999"]
        {
            assert!(asked(query).after().is_err(), "{query}");
        }
        for query in ["limit=0", "limit=201", "limit=abc", "limit=70000"] {
            assert!(asked(query).limit().is_err(), "{query}");
        }
        assert!(asked("sector=guild").sector().is_err());
        assert!(asked("lang=xx").lang().is_err());
    }

    #[test]
    fn what_is_not_said_is_as_usual() {
        assert_eq!(asked("").after().ok(), Some(None));
        assert_eq!(asked("").limit().ok(), Some(USUAL));
        assert_eq!(asked("lang=tr").lang().ok(), Some(Locale::Tr));
    }
}
