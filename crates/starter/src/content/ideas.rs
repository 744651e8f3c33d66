use serde::Deserialize;

/// An idea, with what becomes of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct IdeaEntry {
    pub key: String,
    pub source: String,
    #[serde(default = "super::german")]
    pub locale: String,
    pub title: String,
    pub text: String,
    pub topic: String,
    #[serde(default)]
    pub district: String,
    #[serde(default)]
    pub place: String,
    pub name: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub phone: String,
    pub days_ago: i64,
    /// Key of the office that answers; empty for the engagement office.
    #[serde(default)]
    pub office: String,
    /// Name and address or number, online.
    #[serde(default)]
    pub supporters: Vec<String>,
    /// Lines of a list of paper.
    #[serde(default)]
    pub paper: Vec<String>,
    #[serde(default)]
    pub steps: Vec<IdeaStep>,
}

/// One step of an idea.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct IdeaStep {
    pub what: String,
    /// So many working days after the step before.
    pub after: u16,
    pub text: String,
    pub reason: String,
    pub outcome: String,
    pub whom: String,
    pub body: String,
    /// The council meets in so many days from now.
    pub day_in: i64,
    pub closing: String,
    /// Key of the idea into which it goes.
    pub into: String,
}
