use super::values::{Cells, district, sector, topics};
use super::{Defaults, Field, Written, normal_name};
use crate::fields::Fault;
use crate::organisations::{OrganisationForm, Sector};
use crate::people::ContactForm;
use crate::settings::Settings;

/// The most letters of the one sentence.
const SUMMARY: usize = 160;

/// A row of a list of organisations.
pub fn organisation(cells: Cells<'_>, defaults: &Defaults, settings: &Settings) -> Written<OrganisationForm> {
    let name = cells.get(Field::Organisation).replace('\n', " ");
    let mut row = Written::new(OrganisationForm { lang: "de".to_owned(), ..OrganisationForm::default() });
    row.note("name", &name);
    sort(&mut row, cells, defaults, settings, &name);
    texts(&mut row, cells, defaults);
    row.form.address = cells.address();
    row.note("address", &cells.address());
    cells.get(Field::Website).trim_end_matches('/').clone_into(&mut row.form.website);
    row.note("website", cells.get(Field::Website));
    contact(&mut row, cells, &name);
    row.form.name = name;
    row
}

fn sort(
    row: &mut Written<OrganisationForm>,
    cells: Cells<'_>,
    defaults: &Defaults,
    settings: &Settings,
    name: &str,
) {
    let said = cells.get(Field::Sector);
    row.note("sector", said);
    row.form.sector = match sector(said) {
        Ok(key) => key.to_owned(),
        Err(_) if said.is_empty() => by_name(name, &settings.city)
            .map_or_else(|| defaults.sector.clone(), |sector| sector.key().to_owned()),
        Err(fault) => {
            row.faults.add("sector", fault);
            String::new()
        }
    };
    let said = cells.get(Field::District);
    row.note("district", said);
    row.form.district = row.faults.take("district", district(said, settings)).unwrap_or_default();
    let said = cells.get(Field::Topics);
    row.note("topics", said);
    row.form.topics = if said.is_empty() {
        Some(defaults.topic.clone()).filter(|topic| !topic.is_empty()).into_iter().collect()
    } else {
        row.faults.take("topics", topics(said, settings)).unwrap_or_default()
    };
}

/// Parties, as a [`normal_name`] has them.
const PARTIES: &[&str] = &["spd", "cdu", "csu", "fdp", "afd", "bsw", "gruene", "gruenen", "linke"];
/// What parties call their parts. Others do so too: it counts beside a party's name only.
const PARTY_PARTS: &[&str] =
    &["ortsverband", "ortsverein", "stadtverband", "kreisverband", "gemeindeverband", "unterbezirk"];
/// What may stand beside a party's name without making it another body's.
const BESIDE: &[&str] = &["buendnis", "90", "buendnis90", "partei", "rat", "stadtrat", "stadt", "nrw"];

/// Is this a party or its group in the council? "Grüne" and "Linke" stand in names of gardens and theatres as well, so that either the
/// whole name has to be a party's, or a part of a party to stand in it.
fn is_party(words: &[&str], city: &str) -> bool {
    let city = normal_name(city);
    let names = |word: &str| PARTIES.contains(&word);
    let beside = |word: &str| BESIDE.contains(&word) || city.split(' ').any(|part| part == word);
    let any = |is: &dyn Fn(&str) -> bool| words.iter().any(|word| is(word));
    any(&|word| word.ends_with("fraktion") || word.ends_with("partei"))
        || any(&names)
            && (any(&|word| PARTY_PARTS.contains(&word))
                || words.iter().all(|word| names(word) || beside(word)))
}

/// What a name itself says. Only what is certain: everything else is for whoever reads the list in.
fn by_name(name: &str, city: &str) -> Option<Sector> {
    let normal = normal_name(name);
    let words: Vec<&str> = normal.split(' ').collect();
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(word));
    let ends = |parts: &[&str]| words.iter().any(|word| parts.iter().any(|part| word.ends_with(part)));
    // Parties have local branches of that name, and so have welfare associations.
    let club = |word: &&str| word.ends_with("verein") && *word != "ortsverein" || word.ends_with("stiftung");
    if name.contains("e.V.") || name.contains("e. V.") || words.iter().any(club) {
        Some(Sector::CivilSociety)
    } else if has(&["kita", "vhs"]) || ends(&["schule", "gymnasium", "kindergarten", "kolleg"]) {
        Some(Sector::Education)
    } else if ends(&["pfarrei", "kirchengemeinde", "moschee", "pfarrgemeinde"]) {
        Some(Sector::Faith)
    } else if is_party(&words, city) {
        Some(Sector::Politics)
    } else if name.contains("gGmbH") || has(&["ortsverein"]) {
        Some(Sector::CivilSociety)
    } else if name.contains("GmbH") || name.ends_with(" AG") || name.ends_with(" KG") {
        Some(Sector::Business)
    } else {
        None
    }
}

/// The sentence for the directory: what the list says, or the beginning of the longer text. What is too long for one sentence
/// is not lost: it becomes the longer text where there is none.
fn texts(row: &mut Written<OrganisationForm>, cells: Cells<'_>, defaults: &Defaults) {
    let (short, long) = (cells.get(Field::Summary), cells.get(Field::Description));
    row.note("summary", short);
    row.note("description", long);
    let told = if long.is_empty() && short.chars().count() > SUMMARY { short } else { long };
    told.clone_into(&mut row.form.description);
    row.form.summary = match (short.is_empty(), long.is_empty()) {
        (false, _) => first_sentence(short, SUMMARY),
        (true, false) => first_sentence(long, SUMMARY),
        (true, true) => defaults.summary.clone(),
    };
}

/// As much of a text as fits, up to the end of a sentence or at least of a word.
pub(super) fn first_sentence(text: &str, most: usize) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    if line.chars().count() <= most {
        return line.to_owned();
    }
    let cut: String = line.chars().take(most - 1).collect();
    let sentence = cut.rfind(". ").filter(|end| *end > most / 4).and_then(|end| cut.get(..=end));
    let word = || cut.rfind(' ').and_then(|end| cut.get(..end)).map(|cut| format!("{cut}…"));
    sentence.map(str::to_owned).or_else(word).unwrap_or(cut)
}

/// A person who cannot be reached is no contact: the row is taken without, and says so.
fn contact(row: &mut Written<OrganisationForm>, cells: Cells<'_>, name: &str) {
    let (person, email, phone) = (cells.person(), cells.email(), cells.phone());
    row.note("contact_name", &person);
    row.note("contact_email", &cells.behind(&[Field::Email]));
    row.note("contact_phone", phone);
    let reachable = !email.is_empty() || !phone.is_empty();
    row.contact_left_out = !reachable && !person.is_empty();
    if reachable {
        // Nobody named: then the body answers in its own name.
        let own: String = name.chars().take(80).collect();
        let name = if person.chars().any(char::is_alphabetic) { person } else { own };
        row.form.contact = ContactForm { name, email, phone: phone.to_owned() };
    } else if !cells.get(Field::Email).is_empty() {
        row.faults.add("contact_email", Fault::Email);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::{Kind, Mapping, SourceRow};
    use crate::organisations::OrganisationDraft;

    fn read(cells: &[(Field, &str)]) -> Written<OrganisationForm> {
        let mapping = Mapping::new(cells.iter().map(|(field, _)| Some(*field)), Kind::Organisations);
        let row = SourceRow { number: 2, cells: cells.iter().map(|(_, cell)| (*cell).to_owned()).collect() };
        let defaults = Defaults {
            sector: "initiative".into(),
            summary: "Gruppe in Teststadt.".into(),
            ..Defaults::default()
        };
        organisation(Cells::new(&mapping, &row), &defaults, &Settings::default())
    }

    #[test]
    fn a_name_alone_is_enough_where_the_defaults_say_the_rest() {
        let row = read(&[(Field::Organisation, "Turnverein 1912 e.V.")]);
        assert_eq!(row.form.sector, "civil_society");
        assert_eq!(row.form.summary, "Gruppe in Teststadt.");
        assert_eq!(row.given, [("name", "Turnverein 1912 e.V.".to_owned())]);
        assert_eq!(read(&[(Field::Organisation, "Runde im Park")]).form.sector, "initiative");
    }

    #[test]
    fn only_a_whole_name_makes_a_party() {
        let of = |name| by_name(name, "Gladbeck");
        for party in [
            "SPD",
            "Die Linke",
            "FDP Gladbeck",
            "Bündnis 90/Die Grünen",
            "BÜNDNIS 90 / DIE GRÜNEN Gladbeck",
            "CDU Stadtverband Gladbeck",
            "SPD Ortsverein Gladbeck-Mitte",
            "Ortsverband Die Linke Zweckel",
            "Ratsfraktion Bündnis 90/Die Grünen",
            "Fraktion Freie Wähler",
        ] {
            assert_eq!(of(party), Some(Sector::Politics), "{party}");
        }
        for (other, sector) in [
            ("Kleingärtner Grüne Höhe e.V.", Some(Sector::CivilSociety)),
            ("AWO Ortsverein Zweckel", Some(Sector::CivilSociety)),
            ("Grüne Oase Kita", Some(Sector::Education)),
            ("Grüne Damen Klinik", None),
            ("FDP-Freunde Kegelclub", None),
            ("Theater Linke Hand", None),
            ("THW Ortsverband Gladbeck", None),
        ] {
            assert_eq!(of(other), sector, "{other}");
        }
    }

    #[test]
    fn a_person_without_mail_and_phone_is_left_out_and_said_so() {
        let row = read(&[(Field::Organisation, "TV"), (Field::ContactName, "Ana Lopez")]);
        assert!(row.contact_left_out && row.form.contact.is_empty() && row.faults.is_empty());
        let row = read(&[(Field::Organisation, "TV"), (Field::Phone, "02043 123456")]);
        assert_eq!(row.form.contact.name, "TV");
    }

    #[test]
    fn a_mail_address_that_is_none_is_a_fault_of_the_row() {
        let row = read(&[(Field::Organisation, "TV"), (Field::Email, "tv-at-verein")]);
        let faults = OrganisationDraft::parse_change(&row.form, &Settings::default(), false).unwrap_err();
        assert_eq!(faults.of("contact_email"), Some(Fault::Email));
    }

    #[test]
    fn a_long_sentence_is_cut_at_a_sentence_and_kept_whole_below() {
        let long = format!("Wir turnen. {} Ende.", "Jeden Tag gibt es etwas anderes zu tun. ".repeat(8));
        let row = read(&[(Field::Organisation, "TV"), (Field::Summary, &long)]);
        assert!(row.form.summary.chars().count() <= SUMMARY && row.form.summary.ends_with('.'));
        assert_eq!(row.form.description, long.trim());
        assert_eq!(first_sentence(&"wort ".repeat(60), 20), "wort wort wort…");
    }
}
