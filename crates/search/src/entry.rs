use crate::Lang;
use serde::{Deserialize, Serialize};

/// By what results are narrowed down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// What it is: an offer, an organisation, a person who answers, a page.
    Kind,
    /// Field of engagement.
    Topic,
    /// Part of the town.
    District,
    /// How much time it takes.
    Time,
}

impl Facet {
    /// In the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Kind, Self::Topic, Self::District, Self::Time];

    /// As in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Topic => "topic",
            Self::District => "district",
            Self::Time => "time",
        }
    }
}

/// What one entry says in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Text {
    /// BCP 47 tag of the language it is in.
    pub tag: String,
    /// What it is called.
    pub title: String,
    /// All else it is to be found by; lines are kept apart by line breaks.
    pub body: String,
}

impl Text {
    /// The language its words are bent in.
    pub fn lang(&self) -> Lang {
        Lang::from_tag(&self.tag)
    }
}

/// One thing that is found: an offer, an organisation, a page. Putting an entry replaces the one of the same key.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// What it is to whoever put it in, such as `opportunity:12`.
    pub key: String,
    /// What it says, the language of its writers first.
    pub texts: Vec<Text>,
    /// What it is narrowed down by. An entry without a district is for the whole town.
    pub labels: Vec<(Facet, String)>,
    /// The day since 1970 on which somebody last said that it holds; 0 where that does not matter.
    pub day: i64,
}

pub(crate) fn label(facet: Facet, value: &str) -> String {
    format!("{}:{value}", facet.key())
}
