//! What a row says against what stands here: how it is known again, and which of its cells are to be written.

use super::List;
use super::plan::{Outcome, Told, Wrong};
use domain::fields::{Fault, Faults};
use domain::imports::{Cells, Field, Marks, Overlay, Written, fold, normal_name};
use domain::organisations::OrganisationId;
use sha2::{Digest, Sha256};

/// A row is known again by its number in this list's counting, or else by what it is called. Only a fingerprint is kept: a key
/// holds people's names.
pub(super) fn key(list: &List, cells: Cells<'_>, called: &str) -> String {
    let number = cells.get(Field::Number);
    let text = if number.is_empty() {
        called.to_owned()
    } else {
        format!("{}|{}", list.table.shape(), fold(number))
    };
    let digest = Sha256::digest(text.as_bytes());
    data_encoding::HEXLOWER.encode(digest.get(..16).unwrap_or_default())
}

/// What an organisation is called.
pub(super) fn organisation_called(name: &str) -> String {
    format!("o/{}", normal_name(name))
}

/// What something of an organisation is called.
pub(super) fn called_of(organisation: OrganisationId, name: &str) -> String {
    format!("{organisation}/{}", fold(name))
}

/// Everything that this list says was said by the last one.
pub(super) fn says_nothing_new<F>(row: &Written<F>, before: &Marks) -> bool {
    row.given.iter().all(|(field, cell)| before.knows(field, cell))
}

/// What stands here with what the row adds: of a row that was here before the cells that changed, of another one what is blank
/// here. Whatever else was changed here stays.
pub(super) fn merged<F: Overlay + Clone + PartialEq>(
    row: &Written<F>,
    before: Option<&Marks>,
    current: &F,
) -> (F, Vec<&'static str>) {
    let mut form = current.clone();
    let mut fields = Vec::new();
    for (field, cell) in &row.given {
        let wanted = before.map_or_else(|| current.is_blank(field), |before| !before.knows(field, cell));
        if wanted {
            let was = form.clone();
            form.copy(&row.form, field);
            if form != was {
                fields.push(*field);
            }
        }
    }
    // Whoever can be reached now has a name, if only that of the body.
    if fields.iter().any(|field| field.starts_with("contact_")) && form.is_blank("contact_name") {
        form.copy(&row.form, "contact_name");
    }
    (form, fields)
}

/// What was read of a row that is new, but for what it is called.
pub(super) fn told<F: Overlay>(form: &F, called: &str) -> Vec<Told> {
    let fields = F::FIELDS.iter().filter(|field| **field != called && !form.is_blank(field));
    fields.map(|field| Told { field, before: Vec::new(), now: form.values(field) }).collect()
}

/// What a row changes of what stands here.
pub(super) fn differences<F: Overlay>(before: &F, now: &F) -> Vec<Told> {
    let all =
        F::FIELDS.iter().map(|field| Told { field, before: before.values(field), now: now.values(field) });
    all.filter(|told| told.before != told.now).collect()
}

/// What becomes of a new row with which something is wrong. `topic` is its field for topics: where the list says nothing of it, it is
/// asked for once for all rows, so that it is no fault of this one.
pub(super) fn refused<F>(row: &Written<F>, faults: Faults, topic: &'static str) -> Outcome {
    let asked = row.cell(topic).is_empty();
    let mut found = wrong(row, faults);
    found.retain(|it| !(asked && it.field == topic && matches!(it.fault, Fault::Missing | Fault::Choice)));
    if found.is_empty() { Outcome::Waits } else { Outcome::Faulty(found) }
}

/// All that is wrong with a row: cells that say nothing known, then what its form lacks.
pub(super) fn wrong<F>(row: &Written<F>, faults: Faults) -> Vec<Wrong> {
    let cell = |field: &str| {
        let column = match field {
            "shifts" => "date",
            "districts" => "district",
            "tasks" if row.cell("tasks").is_empty() => "summary",
            other => other,
        };
        row.cell(column).to_owned()
    };
    let mut found: Vec<Wrong> = Vec::new();
    for (field, fault) in row.faults.iter().chain(faults.iter()) {
        if found.iter().all(|other| other.field != field) {
            found.push(Wrong { field, fault, cell: cell(field) });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::organisations::OrganisationForm;

    fn row(given: &[(&'static str, &str)]) -> Written<OrganisationForm> {
        let mut form = OrganisationForm::default();
        for (field, cell) in given {
            let source = OrganisationForm {
                name: (*cell).into(),
                summary: (*cell).into(),
                address: (*cell).into(),
                ..OrganisationForm::default()
            };
            form.copy(&source, field);
        }
        Written {
            form,
            given: given.iter().map(|(field, cell)| (*field, (*cell).to_owned())).collect(),
            dates: Vec::new(),
            faults: Faults::new(),
            contact_left_out: false,
        }
    }

    #[test]
    fn only_a_cell_that_changed_in_the_list_overwrites_what_was_changed_here() {
        let before = Marks::of(&row(&[("name", "TV"), ("summary", "Sport"), ("address", "Weg 1")]).given);
        let here = OrganisationForm {
            name: "TV".into(),
            summary: "Sport für alle".into(),
            address: "Weg 1".into(),
            ..OrganisationForm::default()
        };
        let list = row(&[("name", "TV"), ("summary", "Sport"), ("address", "Weg 2")]);
        let (form, fields) = merged(&list, Some(&before), &here);
        assert_eq!((form.summary.as_str(), form.address.as_str()), ("Sport für alle", "Weg 2"));
        assert_eq!(fields, ["address"]);
    }

    #[test]
    fn what_is_new_is_shown_whole_and_what_changes_with_what_was_there() {
        let here = OrganisationForm { name: "TV".into(), address: "Weg 1".into(), ..Default::default() };
        let list = OrganisationForm { topics: vec!["sport".into()], address: "Weg 2".into(), ..here.clone() };
        let now = |field, now: &str| Told { field, before: Vec::new(), now: vec![now.to_owned()] };
        assert_eq!(told(&list, "name"), [now("address", "Weg 2"), now("topics", "sport")]);
        let moved = Told { before: vec!["Weg 1".to_owned()], ..now("address", "Weg 2") };
        assert_eq!(differences(&here, &list), [moved, now("topics", "sport")]);
    }

    #[test]
    fn a_row_that_lacks_nothing_but_a_topic_waits_for_it() {
        let lacking = |more: &[(&'static str, Fault)]| {
            let mut faults = Faults::new();
            faults.add("topics", Fault::Missing);
            more.iter().for_each(|(field, fault)| faults.add(field, *fault));
            faults
        };
        let club = row(&[("name", "TV")]);
        assert_eq!(refused(&club, lacking(&[]), "topics"), Outcome::Waits);
        let wrong = Wrong { field: "contact_email", fault: Fault::Email, cell: String::new() };
        let refused_too = refused(&club, lacking(&[("contact_email", Fault::Email)]), "topics");
        assert_eq!(refused_too, Outcome::Faulty(vec![wrong]));
        // A topic that nobody knows is to be mended in the list.
        let strange = row(&[("name", "TV"), ("topics", "Raumfahrt")]);
        assert!(matches!(refused(&strange, lacking(&[]), "topics"), Outcome::Faulty(_)));
    }

    #[test]
    fn what_was_not_from_a_list_is_only_filled_where_it_is_blank() {
        let here = OrganisationForm {
            name: "TV".into(),
            summary: "Eigene Worte".into(),
            ..OrganisationForm::default()
        };
        let (form, fields) =
            merged(&row(&[("name", "tv"), ("summary", "Sport"), ("address", "Weg 1")]), None, &here);
        assert_eq!(
            (form.name.as_str(), form.summary.as_str(), form.address.as_str()),
            ("TV", "Eigene Worte", "Weg 1")
        );
        assert_eq!(fields, ["address"]);
    }
}
