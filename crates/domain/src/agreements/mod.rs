//! Agreements: who does what by when, confirmed by each party, and what became of it.
//!
//! What somebody confirmed never changes: a text is a [`Text`] under a number, and a change is a new number. An agreement is in
//! force by the one text that all its parties confirmed.

mod draft;
mod parties;
mod proof;
mod state;
mod template;
mod text;

pub use draft::{BeginForm, Begun, ConfirmForm, Confirmed, NewParty};
pub use parties::{Contact, Party, Signer};
pub use proof::{NotProved, Proof, ProofState, Reached, reached};
pub use state::{
    Agreement, Confirmation, NotConfirmed, Outcome, PublicState, Refused, State, Step, all_confirmed, all_yes,
};
pub use template::{Template, TemplateMeasure};
pub use text::{MOST_MEASURES, Measure, MeasureForm, Text, TextForm, numbered};

use jiff::Span;
use jiff::civil::Date;

kernel::id!(
    /// An agreement. Its number is also its public address: `/verabredet/12`.
    AgreementId
);
kernel::id!(
    /// A party of one agreement.
    PartyId
);
kernel::id!(
    /// What shows that a step was done.
    ProofId
);
kernel::id!(
    /// A photograph, a document or a signed sheet of an agreement.
    FileId
);

/// Working days in which the parties may say something to an outcome before it becomes public (principle 13).
pub const COMMENT_DAYS: u16 = 10;
/// So many days before a date the parties are reminded of it.
pub const REMIND_DAYS: [i32; 2] = [14, 3];

/// Does an agreement bind by itself?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Binding {
    /// It says what the parties intend; nobody can be sued for it.
    Intent,
    /// The town binds itself only in the form that its own law asks for (Gemeindeordnung NRW, section 64): that is signed apart.
    OwnForm,
}

impl Binding {
    /// In the order of the form.
    pub const ALL: [Self; 2] = [Self::Intent, Self::OwnForm];

    /// As stored and as in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Intent => "intent",
            Self::OwnForm => "own_form",
        }
    }

    /// Reads [`Binding::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|binding| binding.key() == key)
    }
}

/// What the parties are reminded of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// A step, by its number.
    Measure(i32),
    /// The day on which they look at it together.
    Review,
    /// Its end.
    End,
}

impl Due {
    /// As stored.
    pub fn key(self) -> String {
        match self {
            Self::Measure(number) => format!("measure:{number}"),
            Self::Review => "review".to_owned(),
            Self::End => "end".to_owned(),
        }
    }
}

/// A reminder: on which day, of what, and when that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reminder {
    /// On this day it goes out.
    pub on: Date,
    /// Of what.
    pub of: Due,
    /// When that is.
    pub day: Date,
}

/// All reminders of a text, by their day: fourteen and three days before a step and before the review, and on the last day.
pub fn reminders(text: &Text) -> Vec<Reminder> {
    let before = |day: Date, days: i32| day.saturating_sub(Span::new().days(days));
    let measures = text.measures.iter().map(|measure| (Due::Measure(measure.number), measure.due));
    let dates = measures.chain([(Due::Review, text.review)]);
    let mut all: Vec<Reminder> = dates
        .flat_map(|(of, day)| REMIND_DAYS.map(|days| Reminder { on: before(day, days), of, day }))
        .chain(text.ends.map(|day| Reminder { on: day, of: Due::End, day }))
        .collect();
    all.sort_unstable();
    all
}

/// What is to be told on this day: of each thing the latest reminder whose day has come, unless the thing itself is over. What
/// was missed while the hub stood still comes later and once, not once for each day.
pub fn due(text: &Text, today: Date) -> Vec<Reminder> {
    let mut found: Vec<Reminder> = Vec::new();
    for reminder in reminders(text).into_iter().filter(|it| it.on <= today && today <= it.day) {
        found.retain(|earlier| earlier.of != reminder.of);
        found.push(reminder);
    }
    found
}

#[cfg(test)]
mod histories;

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn text() -> Text {
        let measure = |number, due| Measure {
            number,
            what: "Beet bauen".into(),
            who: 1,
            due: day(due),
            shown: "Foto".into(),
            effect: String::new(),
        };
        Text {
            title: "Beet".into(),
            goal: "Ein Beet".into(),
            volunteers: String::new(),
            not_replaced: String::new(),
            contributions: String::new(),
            binding: Binding::Intent,
            district: None,
            starts: day("2026-12-01"),
            review: day("2027-06-01"),
            ends: Some(day("2027-07-01")),
            measures: vec![measure(1, "2027-03-20"), measure(2, "2027-04-10")],
        }
    }

    #[test]
    fn parties_are_reminded_fourteen_and_three_days_before_each_date_and_at_the_end() {
        let all = reminders(&text());
        assert_eq!(all.len(), 2 * 2 + 2 + 1);
        assert!(all.is_sorted());
        assert_eq!(all[0], Reminder { on: day("2027-03-06"), of: Due::Measure(1), day: day("2027-03-20") });
        assert_eq!(all.last().map(|it| (it.on, it.of)), Some((day("2027-07-01"), Due::End)));
    }

    #[test]
    fn what_was_missed_comes_once_and_what_is_over_is_not_told() {
        assert_eq!(due(&text(), day("2027-03-05")), []);
        let on = |today: &str| due(&text(), day(today)).iter().map(|it| (it.of, it.on)).collect::<Vec<_>>();
        assert_eq!(on("2027-03-06"), [(Due::Measure(1), day("2027-03-06"))]);
        // Fourteen days before and three days before were both missed: one letter.
        assert_eq!(on("2027-03-19"), [(Due::Measure(1), day("2027-03-17"))]);
        assert_eq!(on("2027-03-21"), []);
        assert_eq!(on("2027-07-01"), [(Due::End, day("2027-07-01"))]);
    }

    #[test]
    fn bindings_read_back() {
        for binding in Binding::ALL {
            assert_eq!(Binding::from_key(binding.key()), Some(binding));
        }
    }
}
