use crate::visit::Visit;
use assets::{Icon, icon};
use domain::reports::{Outcome, Target};
use i18n::{Words, dates, plain};
use kernel::Locale;
use service::reports::{Entry, Said, Word};

/// The page of an entry, without its language.
pub(crate) fn path(entry: &Entry) -> Option<String> {
    match entry.target {
        Target::Article(_) => entry.slug.as_ref().map(|slug| format!("/seiten/{slug}")),
        Target::Organisation(id) => Some(format!("/o/{id}")),
        Target::Opportunity(id) => Some(format!("/a/{id}")),
        Target::Event(id) => Some(format!("/termine/{id}")),
        Target::ContactPoint(_) => None,
    }
}

/// What kind of entry it is.
pub(crate) fn kind(w: &Words, target: Target) -> String {
    w.reports_kind(target.parts().0)
}

/// What it is called, with its organisation where that is not itself.
pub(crate) fn entry_name(entry: &Entry) -> String {
    match entry.target {
        Target::Organisation(_) => entry.organisation_name.clone(),
        Target::Article(_) => entry.name.clone(),
        Target::Opportunity(_) | Target::ContactPoint(_) | Target::Event(_) if entry.name.is_empty() => {
            entry.organisation_name.clone()
        }
        Target::Opportunity(_) | Target::ContactPoint(_) | Target::Event(_) => {
            format!("{} ({})", entry.name, entry.organisation_name)
        }
    }
}

/// One thing that was said in a case, as the timeline shows it.
pub(crate) struct Line {
    pub(crate) icon: Icon,
    pub(crate) tile: &'static str,
    pub(crate) what: String,
    /// What was decided; "" for an objection.
    pub(crate) outcome: String,
    pub(crate) by: String,
    pub(crate) stamp: String,
    pub(crate) when: String,
    pub(crate) text: String,
    pub(crate) basis: String,
}

impl Line {
    /// `own` says whose objections are the reader's.
    pub(crate) fn new(visit: &Visit, word: &Word, own: Option<domain::reports::Side>) -> Self {
        let w = visit.words();
        let (icon, tile, what, outcome) = match word.said {
            Said::Decision(outcome, _) => {
                let (icon, tile) = looks(outcome);
                (icon, tile, w.reports_decision(), w.reports_outcome(outcome.key()))
            }
            Said::Objection(side) => {
                let what = match side {
                    _ if own == Some(side) => w.reports_objection_yours(),
                    domain::reports::Side::Organisation => w.reports_objection_organisation(),
                    domain::reports::Side::Reporter => w.reports_objection_reporter(),
                };
                (icon::MESSAGE_SQUARE_TEXT, "t-sun", what, String::new())
            }
        };
        let basis = word.basis.as_ref().map(|(ground, rule)| w.reports_basis(ground.key(), rule.as_str()));
        Self {
            icon,
            tile,
            what,
            outcome,
            by: String::new(),
            stamp: word.at.timestamp().to_string(),
            when: dates::ago_or_on(visit.locale, visit.now, word.at),
            text: word.text.clone(),
            basis: basis.map(|basis| plain(&basis)).unwrap_or_default(),
        }
    }
}

const fn looks(outcome: Outcome) -> (Icon, &'static str) {
    match outcome {
        Outcome::Keep => (icon::CHECK, "t-leaf"),
        Outcome::AskChange => (icon::PENCIL, "t-sun"),
        Outcome::Restrict => (icon::CIRCLE_X, "t-clay"),
    }
}

/// A day, with its weekday.
pub(super) fn day(locale: Locale, day: jiff::civil::Date) -> String {
    plain(&dates::day(locale, day))
}
