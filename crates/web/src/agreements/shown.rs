//! The text of an agreement and its steps, as every page of it shows them.

use crate::visit::Visit;
use assets::{Icon, icon};
use domain::agreements::{Measure, Outcome, Reached, Text};
use i18n::{dates, plain};
use jiff::civil::Date;

/// A text with its steps, in words.
pub(crate) struct Sheet {
    pub(crate) lang: &'static str,
    pub(crate) goal: String,
    pub(crate) volunteers: String,
    pub(crate) not_replaced: String,
    pub(crate) contributions: String,
    pub(crate) binding: String,
    pub(crate) district: String,
    pub(crate) starts: String,
    pub(crate) review: String,
    pub(crate) ends: String,
    pub(crate) steps: Vec<StepLine>,
}

/// One step, for the drawing and for the table beneath it.
pub(crate) struct StepLine {
    pub(crate) what: String,
    pub(crate) who: String,
    pub(crate) due: String,
    pub(crate) datetime: String,
    pub(crate) short: String,
    pub(crate) shown: String,
    pub(crate) effect: String,
    pub(crate) state: String,
    pub(crate) tone: &'static str,
    /// "done", "now" or "next": as the drawing has it.
    pub(crate) place: &'static str,
    pub(crate) icon: Icon,
}

impl Sheet {
    /// What a text says. `who` gives what the party at a place is called, `reached` how far a step is.
    pub(crate) fn new(
        visit: &Visit,
        text: &Text,
        lang: &'static str,
        who: impl Fn(i32) -> String,
        reached: impl Fn(&Measure) -> Reached,
    ) -> Self {
        let (w, locale) = (visit.words(), visit.locale);
        let day = |date: Date| dates::day(locale, date);
        let district = text.district.as_deref().and_then(|key| visit.settings.district(key));
        let mut steps: Vec<StepLine> =
            text.measures.iter().map(|step| line(visit, step, who(step.who), reached(step))).collect();
        // The first that is not done is where it stands.
        if let Some(first) = steps.iter_mut().find(|step| step.place == "next") {
            first.place = "now";
        }
        Self {
            lang,
            goal: text.goal.clone(),
            volunteers: text.volunteers.clone(),
            not_replaced: text.not_replaced.clone(),
            contributions: text.contributions.clone(),
            binding: w.agreements_binding_of(text.binding.key()),
            district: district.map_or_else(|| w.agreements_whole_town(), |it| it.name.clone()),
            starts: day(text.starts),
            review: day(text.review),
            ends: text.ends.map_or_else(|| w.agreements_no_end(), day),
            steps,
        }
    }
}

fn line(visit: &Visit, step: &Measure, who: String, reached: Reached) -> StepLine {
    let (w, locale) = (visit.words(), visit.locale);
    let (tone, place, icon) = match reached {
        Reached::Done => ("ok", "done", icon::CHECK),
        Reached::Shown => ("info", "next", icon::SEND),
        Reached::Open => ("", "next", icon::CLOCK),
        Reached::Late => ("warn", "next", icon::HOURGLASS),
    };
    StepLine {
        what: step.what.clone(),
        who,
        due: dates::day(locale, step.due),
        datetime: step.due.to_string(),
        short: plain(&dates::short_day(locale, step.due)),
        shown: step.shown.clone(),
        effect: step.effect.clone(),
        state: w.agreements_reached(reached.key()),
        tone,
        place,
        icon,
    }
}

/// Where an agreement stands, by its key, as a tag. What came differently is no failure and gets no colour of one.
pub(crate) fn state_tag(visit: &Visit, key: &str) -> (&'static str, String) {
    let tone = match key {
        "in_force" | "running" => "info",
        "offered" | "review" | "under_review" | "held" => "warn",
        key if key == Outcome::Fulfilled.key() => "ok",
        _ => "",
    };
    (tone, visit.words().agreements_state(key))
}
