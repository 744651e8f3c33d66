//! Lists that are read in: what a column means, what is wrong with a file, a cell, a row.

use crate::{Words, dates, plain, terms, words};
use domain::fields::Fault;
use domain::imports::{Field, Kind};
use domain::opportunities::{Rhythm, Way};
use domain::organisations::{Reason, Sector};
use domain::settings::Settings;
use kernel::{Locale, Weekday};
use sheets::Error;

/// What a column tells.
pub fn column(locale: Locale, field: Field) -> String {
    let w = words(locale);
    match field {
        Field::Number => w.imports_field_number(),
        Field::Organisation => w.imports_field_organisation(),
        Field::Sector => w.imports_field_sector(),
        Field::Summary => w.imports_field_summary(),
        Field::Description => w.imports_field_description(),
        Field::District => w.imports_field_district(),
        Field::Street => w.imports_field_street(),
        Field::HouseNumber => w.imports_field_house_number(),
        Field::Postcode => w.imports_field_postcode(),
        Field::Town => w.imports_field_town(),
        Field::Website => w.imports_field_website(),
        Field::Title => w.imports_field_title(),
        Field::Topics => w.imports_field_topics(),
        Field::ContactName => w.imports_field_contact_name(),
        Field::FirstName => w.imports_field_first_name(),
        Field::LastName => w.imports_field_last_name(),
        Field::Role => w.imports_field_role(),
        Field::Email => w.imports_field_email(),
        Field::Phone => w.imports_field_phone(),
        Field::Mobile => w.imports_field_mobile(),
        Field::Hours => w.imports_field_hours(),
        Field::Languages => w.imports_field_languages(),
        Field::Place => w.imports_field_place(),
        Field::Way => w.imports_field_way(),
        Field::Rhythm => w.imports_field_rhythm(),
        Field::Minutes => w.imports_field_minutes(),
        Field::Weekdays => w.imports_field_weekdays(),
        Field::Date => w.imports_field_date(),
        Field::From => w.imports_field_from(),
        Field::To => w.imports_field_to(),
        Field::Capacity => w.imports_field_capacity(),
        Field::MinAge => w.imports_field_min_age(),
    }
}

/// What a list is about.
pub fn kind(locale: Locale, kind: Kind) -> String {
    let w = words(locale);
    match kind {
        Kind::Organisations => w.imports_kind_organisations(),
        Kind::ContactPoints => w.imports_kind_contact_points(),
        Kind::Opportunities => w.imports_kind_opportunities(),
    }
}

/// A field of a form as a list calls it.
pub fn field(locale: Locale, field: &str) -> String {
    let w = words(locale);
    let of = |field| column(locale, field);
    match field {
        "name" => w.imports_field_name(),
        "address" => w.imports_field_address(),
        "sector" => of(Field::Sector),
        "summary" => of(Field::Summary),
        "description" | "tasks" => of(Field::Description),
        "district" | "districts" => of(Field::District),
        "website" => of(Field::Website),
        "title" => of(Field::Title),
        "topic" | "topics" => of(Field::Topics),
        "contact_name" => of(Field::ContactName),
        "contact_email" => of(Field::Email),
        "contact_phone" => of(Field::Phone),
        "role" => of(Field::Role),
        "hours" => of(Field::Hours),
        "languages" => of(Field::Languages),
        "place" => of(Field::Place),
        "way" => of(Field::Way),
        "rhythm" => of(Field::Rhythm),
        "minutes" => of(Field::Minutes),
        "weekdays" => of(Field::Weekdays),
        "date" | "shifts" => of(Field::Date),
        "from" => of(Field::From),
        "to" => of(Field::To),
        "capacity" => of(Field::Capacity),
        "min_age" => of(Field::MinAge),
        _ => of(Field::Organisation),
    }
}

/// What a field holds, stored as texts or as keys of choices, in words.
pub fn value(locale: Locale, settings: &Settings, field: &str, values: &[String]) -> String {
    let said = |value: &String| {
        let named = match field {
            "sector" => Sector::from_key(value).map(|sector| terms::sector(locale, sector)),
            "topic" | "topics" => settings.topic(value).map(|topic| topic.name.text(locale).to_owned()),
            "district" | "districts" => settings.district(value).map(|district| district.name.clone()),
            "languages" => Some(terms::language(locale, value)),
            "way" => Way::from_key(value).map(|way| terms::way(locale, way)),
            "rhythm" => Rhythm::from_key(value).map(|rhythm| terms::rhythm(locale, rhythm)),
            "weekdays" => Weekday::from_key(value).map(|day| terms::weekday(locale, day)),
            "minutes" => value.parse().ok().map(|minutes| dates::duration(locale, minutes)),
            _ => None,
        };
        named.unwrap_or_else(|| value.clone())
    };
    plain(&values.iter().map(said).collect::<Vec<_>>().join(", "))
}

/// What a field held and what it will hold, both as [`value`] says them.
pub fn change(locale: Locale, before: &str, now: &str) -> String {
    let w = words(locale);
    plain(&if before.is_empty() { w.imports_change_blank(now) } else { w.imports_change(before, now) })
}

/// The most of a cell that is quoted.
const QUOTED: usize = 60;

/// What is wrong with a cell, as a sentence with its field before it.
pub fn wrong(locale: Locale, name: &str, fault: Fault, cell: &str) -> String {
    let w = words(locale);
    let (name, said) = (field(locale, name), crate::faults::fault(locale, name, fault));
    let told = if cell.is_empty() {
        w.imports_wrong(&name, &said)
    } else {
        let mut quoted: String =
            cell.chars().take(QUOTED).map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
        if cell.chars().count() > QUOTED {
            quoted.push('…');
        }
        w.imports_wrong_cell(&name, &quoted, &said)
    };
    plain(&told)
}

/// Why two bodies may be one.
pub fn reason(locale: Locale, reason: Reason) -> String {
    let w = words(locale);
    match reason {
        Reason::SameName => w.imports_reason_name(),
        Reason::NearName => w.imports_reason_near_name(),
        Reason::SameMail => w.imports_reason_mail(),
        Reason::SameWebsite => w.imports_reason_website(),
        Reason::SameAddress => w.imports_reason_address(),
        Reason::SamePhone => w.imports_reason_phone(),
    }
}

/// Several of them, with commas.
pub fn reasons(locale: Locale, reasons: &[Reason]) -> String {
    reasons.iter().map(|one| reason(locale, *one)).collect::<Vec<_>>().join(", ")
}

/// New, changed, here already, not taken; and how many wait for a topic, where some do.
pub fn counts(locale: Locale, [fresh, changed, same, refused]: [usize; 4], waiting: usize) -> String {
    let w: &Words = words(locale);
    let mut told = vec![
        w.imports_count_new(fresh),
        w.imports_count_changed(changed),
        w.imports_count_same(same),
        w.imports_count_refused(refused),
    ];
    if waiting > 0 {
        told.push(w.imports_count_waiting(waiting));
    }
    plain(&told.join(", "))
}

/// Why a file cannot be read.
pub fn file(locale: Locale, error: Error) -> String {
    let w = words(locale);
    let told = match error {
        Error::Empty => w.imports_file_empty(),
        Error::TooHeavy => w.imports_file_heavy(sheets::MOST_BYTES >> 20),
        Error::TooManyRows => w.imports_file_rows(sheets::MOST_ROWS),
        Error::TooManyColumns => w.imports_file_columns(sheets::MOST_COLUMNS),
        Error::CellTooLong { row } => w.imports_file_cell(row.to_string()),
        Error::OtherSpreadsheet => w.imports_file_other(),
        Error::NoList => w.imports_file_no_list(),
        Error::Broken => w.imports_file_broken(),
    };
    plain(&told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_cell_is_quoted_and_an_empty_one_is_not() {
        let de = |cell| wrong(Locale::De, "contact_email", Fault::Email, cell);
        assert!(de("tv-at-verein").starts_with("E-Mail „tv-at-verein“: Geben Sie"), "{}", de("tv-at-verein"));
        assert!(de("").starts_with("E-Mail: Geben Sie"));
        assert!(de(&"x\n".repeat(900)).contains("…“"));
    }

    #[test]
    fn what_was_read_is_said_in_words_and_what_changes_with_what_was_there() {
        let settings = Settings::default();
        let said = |field, values: &[&str]| {
            let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
            value(Locale::De, &settings, field, &values)
        };
        assert_eq!(said("sector", &["education"]), terms::sector(Locale::De, Sector::Education));
        assert_eq!(said("minutes", &["90"]), "1 ½ Stunden");
        assert_eq!(said("weekdays", &["mon", "tue"]), "Montag, Dienstag");
        // A topic that the town has no more stands as the list has it.
        assert_eq!(said("topics", &["raumfahrt"]), "raumfahrt");
        assert_eq!(said("address", &[]), "");
        assert_eq!(change(Locale::De, "Weg 1", "Weg 2"), "bisher „Weg 1“, neu „Weg 2“");
        assert_eq!(change(Locale::De, "", "Weg 2"), "bisher leer, neu „Weg 2“");
        assert_eq!(counts(Locale::De, [0, 0, 0, 0], 1).matches(',').count(), 4);
    }

    #[test]
    fn every_column_has_a_name_of_its_own_in_every_language() {
        for locale in Locale::ALL {
            let mut names: Vec<_> = Field::ALL.iter().map(|field| column(locale, *field)).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), Field::ALL.len(), "{locale}");
        }
    }

    #[test]
    fn the_german_name_of_a_column_is_read_back_as_that_column() {
        for field in Field::ALL {
            assert_eq!(Field::recognise(&column(Locale::De, *field)), Some(*field), "{}", field.key());
        }
    }
}
