use super::Binding;
use crate::fields::{Fault, Faults};
use jiff::civil::Date;
use kernel::{Line, Prose};

/// So many steps an agreement has at most: more is a project.
pub const MOST_MEASURES: usize = 8;
/// The longest time between start and end, in days: ten years.
const LONGEST: i32 = 3_653;

/// What was agreed, in one version. Once written it never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// What it is called.
    pub title: String,
    /// What it is for, in plain words.
    pub goal: String,
    /// What volunteers do; "" where none do anything.
    pub volunteers: String,
    /// What volunteers do not replace.
    pub not_replaced: String,
    /// What each party brings in.
    pub contributions: String,
    /// Whether it binds.
    pub binding: Binding,
    /// Key of the district; `None` is the whole town.
    pub district: Option<String>,
    /// From when.
    pub starts: Date,
    /// When the parties look at it together.
    pub review: Date,
    /// Until when; `None` is without an end.
    pub ends: Option<Date>,
    /// The steps, in their order.
    pub measures: Vec<Measure>,
}

/// A step: who does what by when, and how it is shown to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Its identity through all versions; a number is never given twice.
    pub number: i32,
    /// What is done.
    pub what: String,
    /// The place of the party that does it.
    pub who: i32,
    /// By when.
    pub due: Date,
    /// How it is shown to be done.
    pub shown: String,
    /// What effect is hoped for; "" for none.
    pub effect: String,
}

impl Measure {
    /// Does it ask for the same as this one? Then what proved the one proves the other; another day is not another step.
    pub fn asks_the_same(&self, other: &Self) -> bool {
        self.number == other.number
            && self.what == other.what
            && self.who == other.who
            && self.shown == other.shown
    }
}

/// Gives each step its number: those of the version before keep theirs, every other one gets a new one, above all that ever
/// were.
pub fn numbered(mut measures: Vec<Measure>, before: &[Measure], highest: i32) -> Vec<Measure> {
    let mut next = highest;
    let mut given: Vec<i32> = Vec::new();
    for measure in &mut measures {
        let known = before.iter().any(|old| old.number == measure.number);
        if !known || given.contains(&measure.number) {
            next += 1;
            measure.number = next;
        }
        given.push(measure.number);
    }
    measures
}

/// A step as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeasureForm {
    /// Its number in the version before; "" for a new one.
    pub number: String,
    /// What is done.
    pub what: String,
    /// The place of the party.
    pub who: String,
    /// By when.
    pub due: String,
    /// How it is shown.
    pub shown: String,
    /// What effect is hoped for.
    pub effect: String,
}

impl MeasureForm {
    /// Was nothing typed into it? Then it is no step.
    pub fn is_empty(&self) -> bool {
        [&self.what, &self.shown, &self.effect].iter().all(|text| text.trim().is_empty())
    }
}

/// The text of an agreement, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextForm {
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub goal: String,
    /// What volunteers do.
    pub volunteers: String,
    /// What they do not replace.
    pub not_replaced: String,
    /// What each party brings in.
    pub contributions: String,
    /// Key of the binding.
    pub binding: String,
    /// Key of the district; "" is the whole town.
    pub district: String,
    /// From when.
    pub starts: String,
    /// When it is looked at.
    pub review: String,
    /// Until when; "" is without an end.
    pub ends: String,
    /// The steps; empty ones are left out.
    pub measures: Vec<MeasureForm>,
    /// The number of the version that the form was made from.
    pub before: String,
}

/// Names of the fields of the steps, one after the other.
const WHAT: [&str; MOST_MEASURES] =
    ["what_1", "what_2", "what_3", "what_4", "what_5", "what_6", "what_7", "what_8"];
const WHO: [&str; MOST_MEASURES] = ["who_1", "who_2", "who_3", "who_4", "who_5", "who_6", "who_7", "who_8"];
const DUE: [&str; MOST_MEASURES] = ["due_1", "due_2", "due_3", "due_4", "due_5", "due_6", "due_7", "due_8"];
const SHOWN: [&str; MOST_MEASURES] =
    ["shown_1", "shown_2", "shown_3", "shown_4", "shown_5", "shown_6", "shown_7", "shown_8"];
const EFFECT: [&str; MOST_MEASURES] =
    ["effect_1", "effect_2", "effect_3", "effect_4", "effect_5", "effect_6", "effect_7", "effect_8"];

impl TextForm {
    /// Reads the form. `parties` is how many there are; `is_district` says whether a key is one.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(&self, parties: usize, is_district: impl Fn(&str) -> bool) -> Result<Text, Faults> {
        let mut faults = Faults::new();
        let title = faults.take("title", Line::<120>::parse(&self.title));
        let goal = faults.take("goal", Prose::<2000>::parse(&self.goal));
        let mut optional = |field, typed: &str| {
            let parsed = faults.take(field, Prose::<2000>::parse_optional(typed));
            parsed.map(|text| text.map(Prose::into_string).unwrap_or_default())
        };
        let volunteers = optional("volunteers", &self.volunteers);
        let not_replaced = optional("not_replaced", &self.not_replaced);
        let contributions = optional("contributions", &self.contributions);
        let binding = faults.take("binding", Binding::from_key(&self.binding).ok_or(Fault::Choice));
        let district = match self.district.trim() {
            "" => Some(None),
            key if is_district(key) => Some(Some(key.to_owned())),
            _ => faults.take("district", Err(Fault::Choice)),
        };
        let date = |typed: &str| typed.trim().parse::<Date>().map_err(|_| Fault::Date);
        let starts = faults.take("starts", date(&self.starts));
        let review = faults.take("review", date(&self.review));
        let ends = match self.ends.trim() {
            "" => Some(None),
            typed => faults.take("ends", date(typed)).map(Some),
        };
        if let Some(start) = starts {
            let after = |day: Date| (1..=LONGEST).contains(&(day - start).get_days());
            if review.is_some_and(|day| !after(day)) {
                faults.add("review", Fault::EndBeforeStart);
            }
            if ends.flatten().is_some_and(|day| !after(day)) {
                faults.add("ends", Fault::EndBeforeStart);
            }
        }
        let measures = self.measures(parties, starts, &mut faults);
        let text = || {
            Some(Text {
                title: title?.into_string(),
                goal: goal?.into_string(),
                volunteers: volunteers?,
                not_replaced: not_replaced?,
                contributions: contributions?,
                binding: binding?,
                district: district?,
                starts: starts?,
                review: review?,
                ends: ends?,
                measures,
            })
        };
        text().filter(|_| faults.is_empty()).ok_or(faults)
    }

    fn measures(&self, parties: usize, starts: Option<Date>, faults: &mut Faults) -> Vec<Measure> {
        let fields = WHAT.iter().zip(WHO).zip(DUE).zip(SHOWN).zip(EFFECT);
        let mut measures = Vec::new();
        for (form, ((((what, who), due), shown), effect)) in self.measures.iter().zip(fields) {
            if form.is_empty() {
                continue;
            }
            let text = faults.take(what, Line::<300>::parse(&form.what));
            let place = form.who.trim().parse::<i32>().ok();
            let is_party = |place: &i32| usize::try_from(*place).is_ok_and(|it| (1..=parties).contains(&it));
            let place = faults.take(who, place.filter(is_party).ok_or(Fault::Choice));
            let day = faults.take(due, form.due.trim().parse::<Date>().map_err(|_| Fault::Date));
            if let (Some(day), Some(start)) = (day, starts)
                && !(0..=LONGEST).contains(&(day - start).get_days())
            {
                faults.add(due, Fault::EndBeforeStart);
            }
            let proof = faults.take(shown, Line::<300>::parse(&form.shown));
            let hope = faults.take(effect, Line::<300>::parse_optional(&form.effect));
            let measure = || {
                Some(Measure {
                    number: form.number.trim().parse().unwrap_or(0),
                    what: text?.into_string(),
                    who: place?,
                    due: day?,
                    shown: proof?.into_string(),
                    effect: hope?.map(Line::into_string).unwrap_or_default(),
                })
            };
            measures.extend(measure());
        }
        if measures.is_empty() && faults.is_empty() {
            faults.add("what_1", Fault::Missing);
        }
        measures
    }

    /// The form of a text, to be changed.
    pub fn of(text: &Text, number: i32) -> Self {
        let measure = |it: &Measure| MeasureForm {
            number: it.number.to_string(),
            what: it.what.clone(),
            who: it.who.to_string(),
            due: it.due.to_string(),
            shown: it.shown.clone(),
            effect: it.effect.clone(),
        };
        Self {
            title: text.title.clone(),
            goal: text.goal.clone(),
            volunteers: text.volunteers.clone(),
            not_replaced: text.not_replaced.clone(),
            contributions: text.contributions.clone(),
            binding: text.binding.key().to_owned(),
            district: text.district.clone().unwrap_or_default(),
            starts: text.starts.to_string(),
            review: text.review.to_string(),
            ends: text.ends.map(|day| day.to_string()).unwrap_or_default(),
            measures: text.measures.iter().map(measure).collect(),
            before: number.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> TextForm {
        TextForm {
            title: "Ein Tag im Garten".into(),
            goal: "Zwei Beete stehen".into(),
            binding: "intent".into(),
            starts: "2026-12-01".into(),
            review: "2027-05-01".into(),
            measures: vec![
                MeasureForm {
                    what: "Erde bringen".into(),
                    who: "2".into(),
                    due: "2027-03-01".into(),
                    shown: "Foto".into(),
                    ..MeasureForm::default()
                },
                MeasureForm::default(),
            ],
            ..TextForm::default()
        }
    }

    #[test]
    fn a_text_has_a_goal_a_review_and_at_least_one_step_of_a_party() {
        let text = form().parse(2, |_| false).unwrap();
        assert_eq!((text.measures.len(), text.measures[0].who), (1, 2));
        assert_eq!(TextForm::of(&text, 1).parse(2, |_| false), Ok(text.clone()));
        let none = TextForm { measures: Vec::new(), ..form() };
        assert_eq!(none.parse(2, |_| false).unwrap_err().of("what_1"), Some(Fault::Missing));
        // A step of somebody who is no party.
        assert_eq!(form().parse(1, |_| false).unwrap_err().of("who_1"), Some(Fault::Choice));
        let faults = TextForm::default().parse(2, |_| false).unwrap_err();
        for field in ["title", "goal", "binding", "starts", "review"] {
            assert!(faults.of(field).is_some(), "{field}");
        }
        let elsewhere = TextForm { district: "mond".into(), ..form() };
        assert_eq!(elsewhere.parse(2, |_| false).unwrap_err().of("district"), Some(Fault::Choice));
    }

    #[test]
    fn nothing_ends_or_is_looked_at_before_it_begins() {
        let wrong = TextForm { review: "2026-12-01".into(), ends: "2026-11-01".into(), ..form() };
        let faults = wrong.parse(2, |_| true).unwrap_err();
        assert_eq!(faults.of("review"), Some(Fault::EndBeforeStart));
        assert_eq!(faults.of("ends"), Some(Fault::EndBeforeStart));
        let mut early = form();
        early.measures[0].due = "2026-11-30".into();
        assert_eq!(early.parse(2, |_| true).unwrap_err().of("due_1"), Some(Fault::EndBeforeStart));
    }

    #[test]
    fn steps_keep_their_number_and_no_number_is_given_twice() {
        let step = |number| Measure { number, ..form().parse(2, |_| true).unwrap().measures.remove(0) };
        let numbers = |list: &[Measure]| list.iter().map(|it| it.number).collect::<Vec<_>>();
        let first = numbered(vec![step(0), step(0)], &[], 0);
        assert_eq!(numbers(&first), [1, 2]);
        // The second is dropped, a new one and a copy of the first come.
        let next = numbered(vec![step(1), step(0), step(1), step(9)], &first[..1], 2);
        assert_eq!(numbers(&next), [1, 3, 4, 5]);
    }

    #[test]
    fn another_day_is_the_same_step_and_other_words_are_another() {
        let step = form().parse(2, |_| true).unwrap().measures.remove(0);
        let later = Measure { due: "2027-04-01".parse().unwrap(), effect: "mehr".into(), ..step.clone() };
        assert!(step.asks_the_same(&later));
        assert!(!step.asks_the_same(&Measure { what: "Sand bringen".into(), ..step.clone() }));
        assert!(!step.asks_the_same(&Measure { who: 1, ..step.clone() }));
    }
}
