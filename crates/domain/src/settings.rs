//! What makes a hub the hub of one city: name, voice, topics, districts, charter. Data, changed without a new binary.

use crate::inquiries::{Elsewhere, Promises};
use crate::legal::Legal;
use crate::neutrality::Neutrality;
use crate::working_days::OfficeDays;
use kernel::Locale;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text in several languages; German is the one that is always there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localised(BTreeMap<String, String>);

impl Localised {
    /// A text in German alone.
    pub fn german(text: impl Into<String>) -> Self {
        Self(BTreeMap::from([(Locale::De.tag().to_owned(), text.into())]))
    }

    /// The text in this language, or else the German one, with the language it is really in.
    pub fn get(&self, locale: Locale) -> (&str, Locale) {
        self.0
            .get(locale.tag())
            .map(|text| (text.as_str(), locale))
            .or_else(|| self.0.get(Locale::De.tag()).map(|text| (text.as_str(), Locale::De)))
            .unwrap_or(("", locale))
    }

    /// The text alone.
    pub fn text(&self, locale: Locale) -> &str {
        self.get(locale).0
    }
}

/// A field of engagement, after the German survey on volunteering.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// Stable key, used in addresses.
    pub key: String,
    /// Name of its icon.
    pub icon: String,
    /// Its tile colour: leaf, sun, clay, sky, plum or iris.
    pub tint: String,
    /// What people call it.
    pub name: Localised,
}

/// A part of the city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct District {
    /// Stable key, used in addresses.
    pub key: String,
    /// Its name; places are not translated.
    pub name: String,
}

/// One of the things the network brings forward together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pillar {
    /// Name of its icon.
    pub icon: String,
    /// Its tile colour.
    pub tint: String,
    /// Title.
    pub title: Localised,
    /// One or two sentences.
    pub text: Localised,
}

/// The self-understanding that an organisation signs to join the network. A changed text is a new version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charter {
    /// Which text this is; kept with each signature.
    pub version: String,
    /// Title.
    pub title: Localised,
    /// Opening paragraph.
    pub intro: Localised,
    /// What the network is convinced of.
    pub convictions: Vec<Localised>,
    /// What it works for.
    pub work: Vec<Localised>,
}

impl Charter {
    /// Has the city written one? Before that there is nothing to read and nothing to sign.
    pub fn is_written(&self) -> bool {
        !self.version.is_empty()
    }
}

/// One station of a project's story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Station {
    /// Its sign.
    pub icon: String,
    /// What happened.
    pub title: Localised,
    /// When, or how.
    pub text: Localised,
}

/// A project told as a text page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectPage {
    /// Title.
    pub title: Localised,
    /// A line under the title.
    pub motto: Localised,
    /// The story.
    pub paragraphs: Vec<Localised>,
    /// The story in a picture: from the first idea to today.
    #[serde(default)]
    pub stations: Vec<Station>,
    /// Numbers of the organisations behind it.
    #[serde(default)]
    pub partners: Vec<i64>,
}

/// Everything that is set for the city.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// Name of the hub.
    pub name: String,
    /// Name of the city, as in "Was möchten Sie für … tun?".
    pub city: String,
    /// The number to call, on every page.
    pub phone: String,
    /// When somebody answers it.
    pub hours: Localised,
    /// Fields of engagement, in order.
    pub topics: Vec<Topic>,
    /// Parts of the city, in order.
    pub districts: Vec<District>,
    /// What the network brings forward.
    pub pillars: Vec<Pillar>,
    /// What an organisation signs to join.
    pub charter: Charter,
    /// The first project, when there is one.
    pub first_project: Option<ProjectPage>,
    /// The starter city: marked on every page, kept from search engines, sends no real mail (principle 16).
    pub demo: bool,
    /// Was the hub opened to the public? Until then it stands "in preparation" (principle 17).
    pub opened: bool,
    /// What the law wants to be said.
    #[serde(default)]
    pub legal: Legal,
    /// In how many working days which question is answered.
    #[serde(default)]
    pub promises: Promises,
    /// When the office is closed.
    #[serde(default)]
    pub office_days: OfficeDays,
    /// Times before elections in which no party stands in a highlighted place.
    #[serde(default)]
    pub neutrality: Neutrality,
    /// Others who are in charge of what people ask us.
    #[serde(default)]
    pub elsewhere: Vec<Elsewhere>,
}

impl Settings {
    /// May everybody find it? Not while it is in preparation, and the starter city never.
    pub const fn is_public(&self) -> bool {
        self.opened && !self.demo
    }

    /// The topic with this key.
    pub fn topic(&self, key: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.key == key)
    }

    /// The district with this key.
    pub fn district(&self, key: &str) -> Option<&District> {
        self.districts.iter().find(|district| district.key == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_to_german_and_says_so() {
        let text = Localised::german("Guten Tag");
        assert_eq!(text.get(Locale::Tr), ("Guten Tag", Locale::De));
        assert_eq!(text.get(Locale::DeSimple), ("Guten Tag", Locale::De));
    }
}
