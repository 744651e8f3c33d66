use super::values::{Cells, languages, topics};
use super::{Defaults, Field, Written};
use crate::organisations::ContactPointForm;
use crate::people::ContactForm;
use crate::settings::Settings;

/// A row of a list of contact points.
pub fn contact_point(
    cells: Cells<'_>,
    defaults: &Defaults,
    settings: &Settings,
) -> Written<ContactPointForm> {
    let (person, email, phone) = (cells.person(), cells.email(), cells.phone().to_owned());
    let mut row = Written::new(ContactPointForm::default());
    row.note("organisation", cells.get(Field::Organisation));
    row.note("contact_name", &person);
    row.note("contact_email", &cells.behind(&[Field::Email]));
    row.note("contact_phone", &phone);
    row.note("role", cells.get(Field::Role));
    row.note("topics", cells.get(Field::Topics));
    row.note("hours", cells.get(Field::Hours));
    row.note("languages", cells.get(Field::Languages));
    let role = cells.get(Field::Role);
    row.form = ContactPointForm {
        contact: ContactForm { name: person, email, phone },
        role: if role.is_empty() { defaults.role.clone() } else { role.replace('\n', ", ") },
        topics: row.faults.take("topics", topics(cells.get(Field::Topics), settings)).unwrap_or_default(),
        hours: cells.get(Field::Hours).replace('\n', ", "),
        languages: row.faults.take("languages", languages(cells.get(Field::Languages))).unwrap_or_default(),
        deputy: String::new(),
    };
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::Fault;
    use crate::imports::{Kind, Mapping, SourceRow};
    use crate::organisations::ContactPointDraft;

    fn read(cells: &[(Field, &str)]) -> Written<ContactPointForm> {
        let mapping = Mapping::new(cells.iter().map(|(field, _)| Some(*field)), Kind::ContactPoints);
        let row = SourceRow { number: 2, cells: cells.iter().map(|(_, cell)| (*cell).to_owned()).collect() };
        let defaults = Defaults { role: "Ansprechperson".into(), ..Defaults::default() };
        contact_point(Cells::new(&mapping, &row), &defaults, &Settings::default())
    }

    #[test]
    fn a_person_with_a_way_to_answer_is_taken_and_one_without_is_not() {
        let names = [(Field::Organisation, "TV"), (Field::FirstName, "Ana"), (Field::LastName, "Lopez")];
        let row = read(&[&names[..], &[(Field::Mobile, "0171 4711000")]].concat());
        let draft = ContactPointDraft::parse(&row.form, &Settings::default(), &[]).unwrap();
        assert_eq!((draft.contact.name.as_str(), draft.role.as_str()), ("Ana Lopez", "Ansprechperson"));
        let faults = ContactPointDraft::parse(&read(&names).form, &Settings::default(), &[]).unwrap_err();
        assert_eq!(faults.of("contact_email"), Some(Fault::NoWayToAnswer));
    }

    #[test]
    fn a_topic_that_nobody_knows_is_a_fault() {
        let row =
            read(&[(Field::Organisation, "TV"), (Field::ContactName, "Ana"), (Field::Topics, "Raumfahrt")]);
        assert_eq!(row.faults.of("topics"), Some(Fault::Choice));
    }
}
