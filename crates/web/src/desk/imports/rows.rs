//! The rows of a plan as the page shows them, in groups.

use crate::layout::Choice;
use crate::visit::Visit;
use domain::imports::Decision;
use service::imports::{Decisions, Likely, Note, Outcome, Plan, Planned, Told};

/// The most rows of a group that are shown; the others are counted.
const MOST_SHOWN: usize = 200;
/// Of rows with which nothing is wrong, fewer are enough.
const MOST_GOOD: usize = 100;
/// So many rows of a group are shown whole; of the others the most telling stands there, and the rest unfolds.
const UNFOLDED: usize = 3;
/// What tells most of a row that is new: a column that was read wrongly shows here first.
const TELLING: [&str; 6] =
    ["organisation", "sector", "contact_name", "contact_email", "contact_phone", "shifts"];

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
    /// Of a new row that is folded the most telling, "" otherwise.
    pub(super) brief: String,
    /// What was read of it, field by field; of one that is here what changes.
    pub(super) read: Vec<(String, String)>,
    /// What stands over that.
    pub(super) heading: String,
    pub(super) unfolded: bool,
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
            rows: of
                .into_iter()
                .take(most)
                .enumerate()
                .map(|(at, row)| line(visit, row, decisions, at < UNFOLDED))
                .collect(),
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
        group("waiting", w.imports_rows_waiting(), "warn", w.imports_rows_waiting_hint(), MOST_GOOD, |row| {
            row.outcome == Outcome::Waits
        }),
        group("changed", w.imports_rows_changed(), "info", w.imports_changed_hint(), MOST_SHOWN, |row| {
            matches!(row.outcome, Outcome::Changed(_) | Outcome::Joined(_))
        }),
        group("new", w.imports_rows_new(), "ok", String::new(), MOST_GOOD, |row| row.outcome == Outcome::New),
        group("other", w.imports_rows_other(), "", String::new(), MOST_GOOD, |row| {
            matches!(row.outcome, Outcome::Repeated(_) | Outcome::Gone | Outcome::Caption)
        }),
    ];
    all.into_iter().filter(|group| group.count > 0).collect()
}

fn line(visit: &Visit, row: &Planned, decisions: &Decisions, first: bool) -> Line {
    let w = visit.words();
    let mut said: Vec<String> = match &row.outcome {
        Outcome::Faulty(wrong) => {
            wrong.iter().map(|it| i18n::imports::wrong(visit.locale, it.field, it.fault, &it.cell)).collect()
        }
        Outcome::Double(likely) => likely
            .iter()
            .map(|it| w.imports_row_double(&it.name, i18n::imports::reasons(visit.locale, &it.reasons)))
            .collect(),
        Outcome::Repeated(first) => vec![w.imports_row_repeated(first.to_string())],
        Outcome::Joined(first) => vec![w.imports_row_joined(first.to_string())],
        Outcome::Gone => vec![w.imports_row_gone()],
        Outcome::Caption => vec![w.imports_row_caption()],
        Outcome::New | Outcome::Changed(_) | Outcome::Waits | Outcome::Same => Vec::new(),
    };
    said.extend(row.notes.iter().map(|note| match note {
        Note::MailKnown => w.imports_note_mail_known(),
        Note::MailInRow(other) => w.imports_note_mail_row(other.to_string()),
    }));
    if row.contact_left_out {
        said.push(w.imports_row_no_contact());
    }
    let choices = match &row.outcome {
        Outcome::Double(likely) => choices(visit, likely, decisions.get(&row.number)),
        _ => Vec::new(),
    };
    // What changes is why the row is shown: it is not folded away.
    let changes = matches!(row.outcome, Outcome::Changed(_));
    let unfolded = first || changes;
    let told = |told: &Told| {
        let of = |values: &[String]| i18n::imports::value(visit.locale, &visit.settings, told.field, values);
        let now = of(&told.now);
        let now = if changes { i18n::imports::change(visit.locale, &of(&told.before), &now) } else { now };
        (told.field, now)
    };
    let read: Vec<(&str, String)> = row.told.iter().map(told).collect();
    let telling: Vec<&str> = read
        .iter()
        .filter(|(field, _)| !unfolded && TELLING.contains(field))
        .map(|(_, value)| value.as_str())
        .collect();
    Line {
        brief: telling.join(" · "),
        unfolded,
        heading: if changes { w.imports_read_changes() } else { w.imports_read() },
        number: i18n::plain(&w.imports_row(row.number.to_string())),
        name: row.name.clone(),
        said,
        read: read
            .into_iter()
            .map(|(field, value)| (i18n::plain(&i18n::imports::field(visit.locale, field)), value))
            .collect(),
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
