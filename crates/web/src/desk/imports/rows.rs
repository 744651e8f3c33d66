//! The rows of a plan as the page shows them, in groups.

use crate::layout::Choice;
use crate::visit::Visit;
use domain::imports::Decision;
use service::imports::{Decisions, Likely, Outcome, Plan, Planned};

/// The most rows of a group that are shown; the others are counted.
const MOST_SHOWN: usize = 200;
/// Of rows with which nothing is wrong, fewer are enough.
const MOST_GOOD: usize = 20;

/// Rows that the same becomes of.
pub(super) struct Group {
    pub(super) id: &'static str,
    pub(super) title: String,
    pub(super) tone: &'static str,
    pub(super) count: usize,
    pub(super) hint: String,
    pub(super) rows: Vec<Line>,
    /// "and 12 more", "" where all are shown.
    pub(super) more: String,
}

/// One row.
pub(super) struct Line {
    pub(super) number: String,
    pub(super) name: String,
    pub(super) said: Vec<String>,
    /// What may be decided on it: the field's name and its choices.
    pub(super) field: String,
    pub(super) choices: Vec<Choice>,
}

pub(super) fn groups(visit: &Visit, plan: &Plan, decisions: &Decisions) -> Vec<Group> {
    let w = visit.words();
    let group = |id, title, tone, hint: String, most: usize, is: fn(&Planned) -> bool| {
        let of: Vec<&Planned> = plan.rows.iter().filter(|row| is(row)).collect();
        let hidden = of.len().saturating_sub(most);
        Group {
            id,
            title,
            tone,
            count: of.len(),
            hint,
            rows: of.into_iter().take(most).map(|row| line(visit, row, decisions)).collect(),
            more: if hidden > 0 { i18n::plain(&w.imports_more(hidden)) } else { String::new() },
        }
    };
    let all = [
        group("faulty", w.imports_rows_faulty(), "bad", w.imports_rows_faulty_hint(), MOST_SHOWN, |row| {
            matches!(row.outcome, Outcome::Faulty(_))
        }),
        group("double", w.imports_rows_double(), "warn", String::new(), MOST_SHOWN, |row| {
            matches!(row.outcome, Outcome::Double(_))
        }),
        group("changed", w.imports_rows_changed(), "info", String::new(), MOST_SHOWN, |row| {
            matches!(row.outcome, Outcome::Changed(_) | Outcome::Joined(_))
        }),
        group("new", w.imports_rows_new(), "ok", String::new(), MOST_GOOD, |row| row.outcome == Outcome::New),
        group("other", w.imports_rows_other(), "", String::new(), MOST_GOOD, |row| {
            matches!(row.outcome, Outcome::Repeated(_) | Outcome::Gone | Outcome::Caption)
        }),
    ];
    all.into_iter().filter(|group| group.count > 0).collect()
}

fn line(visit: &Visit, row: &Planned, decisions: &Decisions) -> Line {
    let w = visit.words();
    let mut said: Vec<String> = match &row.outcome {
        Outcome::Faulty(wrong) => {
            wrong.iter().map(|it| i18n::imports::wrong(visit.locale, it.field, it.fault, &it.cell)).collect()
        }
        Outcome::Double(likely) => likely
            .iter()
            .map(|it| w.imports_row_double(&it.name, i18n::imports::reasons(visit.locale, &it.reasons)))
            .collect(),
        Outcome::Changed(fields) => {
            let names: Vec<_> =
                fields.iter().map(|field| i18n::imports::field(visit.locale, field)).collect();
            vec![w.imports_row_changed(names.join(", "))]
        }
        Outcome::Repeated(first) => vec![w.imports_row_repeated(first.to_string())],
        Outcome::Joined(first) => vec![w.imports_row_joined(first.to_string())],
        Outcome::Gone => vec![w.imports_row_gone()],
        Outcome::Caption => vec![w.imports_row_caption()],
        Outcome::New | Outcome::Same => Vec::new(),
    };
    if row.contact_left_out {
        said.push(w.imports_row_no_contact());
    }
    let choices = match &row.outcome {
        Outcome::Double(likely) => choices(visit, likely, decisions.get(&row.number)),
        _ => Vec::new(),
    };
    Line {
        number: i18n::plain(&w.imports_row(row.number.to_string())),
        name: row.name.clone(),
        said,
        field: format!("zeile_{}", row.number),
        choices,
    }
}

fn choices(visit: &Visit, likely: &[Likely], decided: Option<&Decision>) -> Vec<Choice> {
    let w = visit.words();
    let later = Choice::new("", w.imports_decide_later(), decided.is_none());
    let same = likely.iter().map(|it| {
        Choice::new(
            it.id.to_string(),
            i18n::plain(&w.imports_decide_same(&it.name)),
            decided == Some(&Decision::Same(it.id)),
        )
    });
    let other = Choice::new("neu", w.imports_decide_other(), decided == Some(&Decision::Other));
    std::iter::once(later).chain(same).chain([other]).collect()
}
