//! How much of a language may still be missing: xtask/locale-budget.toml.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::tree::Tree;

use super::super::Finding;

pub const PATH: &str = "xtask/locale-budget.toml";

#[derive(Clone, Copy, Deserialize)]
#[serde(untagged)]
enum Owed {
    AtMost(usize),
    StaffOnly(StaffOnly),
}

#[derive(Clone, Copy, Deserialize)]
enum StaffOnly {
    #[serde(rename = "staff")]
    Staff,
}

#[derive(Default)]
pub struct Budget(BTreeMap<String, BTreeMap<String, Owed>>);

impl Budget {
    pub fn read(tree: &Tree) -> Result<Self, Finding> {
        let Some(file) = tree.get(PATH) else { return Ok(Self::default()) };
        toml::from_str(&file.text).map(Self).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            Finding::at(file, offset, format!("a number or \"staff\" is expected: {}", error.message()))
        })
    }

    /// How many messages of this file the language may lack; `None` when it does not owe the file at all.
    pub fn allowed(&self, language: &str, feature: &str) -> Option<usize> {
        match self.0.get(language).and_then(|files| files.get(feature)) {
            Some(Owed::StaffOnly(StaffOnly::Staff)) => None,
            Some(Owed::AtMost(most)) => Some(*most),
            None => Some(0),
        }
    }

    /// Lines that no file of the source language answers to any more.
    pub fn strangers<'a>(
        &'a self,
        languages: &'a [&str],
        features: &'a [&str],
    ) -> impl Iterator<Item = String> + 'a {
        self.0.iter().flat_map(move |(language, files)| {
            let known = languages.contains(&language.as_str());
            let stranger = move |feature: &&String| !known || !features.contains(&feature.as_str());
            files.keys().filter(stranger).map(move |feature| format!("[{language}] {feature}"))
        })
    }
}
