//! Lists that are read in: what a column means, what is wrong with a file, a cell, a row.

use crate::{Words, plain, words};
use domain::fields::Fault;
use domain::imports::{Field, Kind};
use domain::organisations::Reason;
use kernel::Locale;
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

/// New, changed, here already, not taken.
pub fn counts(locale: Locale, [fresh, changed, same, refused]: [usize; 4]) -> String {
    let w: &Words = words(locale);
    let told = [
        w.imports_count_new(fresh),
        w.imports_count_changed(changed),
        w.imports_count_same(same),
        w.imports_count_refused(refused),
    ];
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
