//! The files under `data/`, as they are written.

use domain::legal::Legal;
use domain::neutrality::Neutrality;
use domain::settings::{Charter, District, Localised, Pillar, Station};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// The starter city could not be built.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A data file cannot be read.
    #[error("{file}: {message}")]
    File {
        /// Which file.
        file: &'static str,
        /// What is wrong with it.
        message: String,
    },
    /// An entry breaks a rule of the hub.
    #[error("{what}: {why}")]
    Entry {
        /// Which entry.
        what: String,
        /// Which rule.
        why: String,
    },
    /// The hub refused.
    #[error(transparent)]
    Service(#[from] service::Error),
}

pub(crate) type Result<T> = std::result::Result<T, Error>;

/// An entry that breaks a rule.
pub(crate) fn entry<E: std::fmt::Debug>(what: &str) -> impl FnOnce(E) -> Error + '_ {
    move |why| Error::Entry { what: what.to_owned(), why: format!("{why:?}") }
}

macro_rules! file {
    ($path:literal) => {
        ($path, include_str!(concat!("../../../data/", $path)))
    };
}

type File = (&'static str, &'static str);

pub(crate) const CITY: File = file!("gladbeck/city.toml");
pub(crate) const SCALE: File = file!("gladbeck/scale.toml");
pub(crate) const ORGANISATIONS: &[File] = &[
    file!("gladbeck/organisations-1.toml"),
    file!("gladbeck/organisations-2.toml"),
    file!("gladbeck/organisations-3.toml"),
];
pub(crate) const CONTACT_POINTS: &[File] = &[file!("gladbeck/contact_points.toml")];
pub(crate) const OPPORTUNITIES: &[File] = &[
    file!("gladbeck/opportunities-1.toml"),
    file!("gladbeck/opportunities-2.toml"),
    file!("gladbeck/opportunities-3.toml"),
    file!("gladbeck/opportunities-4.toml"),
    file!("gladbeck/opportunities-5.toml"),
    file!("gladbeck/opportunities-6.toml"),
    file!("gladbeck/opportunities-7.toml"),
    file!("gladbeck/opportunities-8.toml"),
];
pub(crate) const SIGNUPS: &[File] = &[file!("gladbeck/signups-1.toml"), file!("gladbeck/signups-2.toml")];
pub(crate) const ARTICLES: &[File] = &[file!("gladbeck/articles.toml")];
pub(crate) const CIRCULARS: &[File] = &[file!("gladbeck/circulars.toml")];
pub(crate) const DIGESTS: &[File] = &[file!("gladbeck/digests.toml")];
pub(crate) const ADVICE: &[File] = &[file!("gladbeck/advice.toml")];
pub(crate) const INTRODUCTIONS: &[File] = &[file!("gladbeck/introductions.toml")];
pub(crate) const FOUNDINGS: &[File] = &[file!("gladbeck/foundings.toml")];
pub(crate) const EVENTS: &[File] = &[file!("gladbeck/events.toml")];
pub(crate) const QUESTIONS: &[File] = &[file!("gladbeck/questions.toml")];
pub(crate) const REPORTS: &[File] = &[file!("gladbeck/reports.toml")];
pub(crate) const NETWORK: File = file!("gladbeck/network.toml");
pub(crate) const REGISTRATIONS: &[File] = &[file!("gladbeck/registrations.toml")];

pub(crate) fn read<T: DeserializeOwned>((file, text): File) -> Result<T> {
    toml::from_str(text).map_err(|error| Error::File { file, message: error.to_string() })
}

/// Reads files that each hold a list under one name, one after the other.
pub(crate) fn read_all<T: DeserializeOwned>(files: &[File], list: &str) -> Result<Vec<T>> {
    let mut all = Vec::new();
    for file in files {
        let mut tables: BTreeMap<String, Vec<T>> = read(*file)?;
        all.extend(tables.remove(list).unwrap_or_default());
    }
    Ok(all)
}

#[derive(Debug, Deserialize)]
pub(crate) struct CityFile {
    pub name: String,
    pub city: String,
    pub phone: String,
    pub hours: Localised,
    pub district: Vec<District>,
    pub pillar: Vec<Pillar>,
    pub charter: Charter,
    pub first_project: ProjectFile,
    pub legal: Legal,
    #[serde(default)]
    pub neutrality: Neutrality,
}

#[derive(Debug, Deserialize)]
pub(crate) struct ProjectFile {
    pub title: Localised,
    pub motto: String,
    pub paragraphs: Vec<Localised>,
    pub station: Vec<Station>,
    pub partners: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OrganisationEntry {
    pub key: String,
    pub name: String,
    pub sector: String,
    pub lang: String,
    pub summary: String,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub district: String,
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    pub website: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub phone: String,
    #[serde(default)]
    pub contact: String,
    pub topics: Vec<String>,
    #[serde(default, alias = "signs_charter")]
    pub network: bool,
    pub parent: Option<String>,
    pub invented: bool,
    #[serde(default)]
    pub registered_days_ago: i64,
}

/// A text of the office in its languages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ArticleEntry {
    pub kind: String,
    pub slug: String,
    pub written: i64,
    pub public: Option<i64>,
    pub until: Option<i64>,
    pub text: BTreeMap<String, TextEntry>,
    pub later: Option<LaterEntry>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct TextEntry {
    pub title: String,
    #[serde(default)]
    pub summary: String,
    pub content: String,
}

/// The German text once more.
#[derive(Debug, Deserialize)]
pub(crate) struct LaterEntry {
    pub written: i64,
    #[serde(flatten)]
    pub text: TextEntry,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CircularEntry {
    pub key: String,
    pub subject: String,
    pub text: String,
    pub sectors: Vec<String>,
    /// A draft has none.
    pub sent_days_ago: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DigestEntry {
    pub email: String,
    pub lang: String,
    pub topics: Vec<String>,
    pub districts: Vec<String>,
    pub kinds: Vec<String>,
    pub confirmed_days_ago: i64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct QuestionEntry {
    pub kind: String,
    pub source: String,
    pub name: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub phone: String,
    #[serde(default = "german")]
    pub locale: String,
    #[serde(default)]
    pub topic: String,
    pub days_ago: i64,
    pub text: String,
    #[serde(default)]
    pub steps: Vec<QuestionStep>,
}

fn german() -> String {
    "de".to_owned()
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReportEntry {
    /// Kind of the entry.
    pub about: String,
    /// Its key; for a person the name.
    pub key: String,
    pub reason: String,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub phone: String,
    #[serde(default = "german")]
    pub locale: String,
    pub days_ago: i64,
    pub text: String,
    #[serde(default)]
    pub steps: Vec<ReportStep>,
}

/// What becomes of a report.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ReportStep {
    pub what: String,
    /// So many working days after the step before.
    pub after: u16,
    /// Who decides: the coordinator, or the partner that was asked.
    pub by: String,
    pub outcome: String,
    pub facts: String,
    pub ground: String,
    pub rule: String,
    pub side: String,
    pub text: String,
    pub partner: String,
}

/// Somebody was advised.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TalkEntry {
    pub name: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub phone: String,
    pub source: String,
    #[serde(default = "german")]
    pub locale: String,
    pub days_ago: i64,
    pub next: Option<i64>,
    #[serde(default)]
    pub outcome: String,
    pub note: String,
    #[serde(default)]
    pub wish: String,
    #[serde(default)]
    pub can: String,
    #[serde(default)]
    pub wont: String,
    #[serde(default)]
    pub unwanted: String,
    #[serde(default)]
    pub helps: String,
}

/// Somebody was introduced.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct IntroductionEntry {
    #[serde(default)]
    pub talk: String,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub phone: String,
    #[serde(default)]
    pub one: String,
    pub to: String,
    pub message: String,
    pub way: String,
    pub by: String,
    #[serde(default)]
    pub other_by: String,
    pub days_ago: i64,
    pub state: String,
    #[serde(default)]
    pub reason: String,
}

/// Somebody founds something.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FoundingEntry {
    pub title: String,
    pub name: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub phone: String,
    #[serde(default = "german")]
    pub locale: String,
    pub idea: String,
    #[serde(default)]
    pub topic: String,
    pub days_ago: i64,
    pub next: Option<i64>,
    #[serde(default)]
    pub state: String,
    #[serde(default)]
    pub done: Vec<String>,
    #[serde(default)]
    pub note: String,
}

/// What the office does with a question.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct QuestionStep {
    pub what: String,
    /// So many working days after the step before.
    pub after: u16,
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub way: String,
    #[serde(default)]
    pub closing: String,
    /// The answer closes it.
    #[serde(default)]
    pub close: bool,
    /// Looked at again so many days from today.
    #[serde(default)]
    pub days: i64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContactPointEntry {
    pub organisation: String,
    pub name: String,
    pub role: String,
    #[serde(default)]
    pub topics: Vec<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub hours: Option<String>,
    #[serde(default)]
    pub languages: Vec<String>,
    pub deputy: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TextsEntry {
    pub title: String,
    pub summary: String,
    pub tasks: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ShiftEntry {
    pub weekday: String,
    pub in_weeks: i32,
    pub from: String,
    pub to: String,
    pub capacity: Option<u16>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OpportunityEntry {
    pub key: String,
    pub organisation: String,
    pub topic: String,
    pub lang: String,
    pub title: String,
    pub summary: String,
    pub tasks: Vec<String>,
    #[serde(default)]
    pub district: Vec<String>,
    #[serde(default)]
    pub place: String,
    pub way: String,
    pub vulnerable: bool,
    pub rhythm: String,
    pub minutes: u16,
    #[serde(default)]
    pub weekdays: Vec<String>,
    #[serde(default)]
    pub from: String,
    #[serde(default)]
    pub to: String,
    pub nth: Option<i8>,
    pub capacity: Option<u16>,
    #[serde(default)]
    pub min_age: u8,
    pub languages: Vec<String>,
    pub suits: Vec<String>,
    pub liability_by: String,
    pub accident_by: String,
    #[serde(default)]
    pub contact_name: String,
    #[serde(default)]
    pub contact_phone: String,
    #[serde(default)]
    pub contact_email: String,
    #[serde(default)]
    pub shift: Vec<ShiftEntry>,
    pub confirmed_days_ago: i64,
    #[serde(rename = "invented")]
    pub _invented: bool,
    pub de: Option<TextsEntry>,
    pub en: Option<TextsEntry>,
    pub tr: Option<TextsEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignupEntry {
    pub opportunity: String,
    pub shift: Option<usize>,
    pub name: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub phone: String,
    pub locale: String,
    pub channel: String,
    pub days_ago: i64,
    #[serde(default)]
    pub message: String,
    pub outcome: String,
    #[serde(default)]
    pub reason: String,
    #[serde(default)]
    pub under_16: bool,
    #[serde(default)]
    pub guardian_name: String,
    #[serde(default)]
    pub guardian_email: String,
    #[serde(default)]
    pub guardian_phone: String,
}
