use super::{MeasureForm, TextForm};
use crate::settings::Localised;
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::{Deserialize, Serialize};

/// With what somebody begins who does not want to begin with nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// Stable key.
    pub key: String,
    /// What it is for.
    pub name: Localised,
    /// What it is called.
    pub title: Localised,
    /// The goal.
    pub goal: Localised,
    /// What volunteers do.
    pub volunteers: Localised,
    /// What they do not replace.
    pub not_replaced: Localised,
    /// What each brings in.
    pub contributions: Localised,
    /// So many weeks after its start the parties look at it.
    pub review_weeks: i32,
    /// So many weeks after its start it ends; none where it has no end.
    #[serde(default)]
    pub ends_weeks: Option<i32>,
    /// Its steps.
    pub measure: Vec<TemplateMeasure>,
}

/// A step of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemplateMeasure {
    /// What is done.
    pub what: Localised,
    /// The place of the party that does it.
    pub who: i32,
    /// So many weeks after the start.
    pub weeks: i32,
    /// How it is shown.
    pub shown: Localised,
    /// What effect is hoped for.
    #[serde(default)]
    pub effect: Localised,
}

impl Template {
    /// The text that it begins with, on this day, in this language.
    pub fn form(&self, locale: kernel::Locale, start: Date) -> TextForm {
        let after = |weeks: i32| start.saturating_add(Span::new().weeks(weeks)).to_string();
        let text = |it: &Localised| it.text(locale).to_owned();
        TextForm {
            title: text(&self.title),
            goal: text(&self.goal),
            volunteers: text(&self.volunteers),
            not_replaced: text(&self.not_replaced),
            contributions: text(&self.contributions),
            binding: super::Binding::Intent.key().to_owned(),
            district: String::new(),
            starts: start.to_string(),
            review: after(self.review_weeks),
            ends: self.ends_weeks.map(after).unwrap_or_default(),
            measures: self
                .measure
                .iter()
                .map(|it| MeasureForm {
                    number: String::new(),
                    what: text(&it.what),
                    who: it.who.to_string(),
                    due: after(it.weeks),
                    shown: text(&it.shown),
                    effect: text(&it.effect),
                })
                .collect(),
            before: String::new(),
        }
    }

    /// The text of somebody who begins with nothing: one step to be filled in, a look at it in half a year.
    pub fn none(start: Date) -> TextForm {
        let in_weeks = |weeks: i64| start.saturating_add(weeks.weeks()).to_string();
        TextForm {
            binding: super::Binding::Intent.key().to_owned(),
            starts: start.to_string(),
            review: in_weeks(26),
            ..TextForm::default()
        }
    }
}
