use super::{Field, Mapping, SourceRow, aliases, dates, fold};
use crate::fields::Fault;
use crate::organisations::Sector;
use crate::settings::Settings;
use kernel::Locale;

/// The cells of a row by what they tell.
#[derive(Debug, Clone, Copy)]
pub struct Cells<'a> {
    mapping: &'a Mapping,
    row: &'a SourceRow,
}

impl<'a> Cells<'a> {
    /// Of this row.
    pub const fn new(mapping: &'a Mapping, row: &'a SourceRow) -> Self {
        Self { mapping, row }
    }

    /// What a field says, "" where the list has no such column or the cell is empty. A dash alone is how lists say nothing.
    pub fn get(self, field: Field) -> &'a str {
        let cell = self.mapping.column(field).and_then(|column| self.row.cells.get(column));
        let text = cell.map(|cell| cell.trim()).unwrap_or_default();
        if ["-", "–", "—", "./.", "k.A.", "k. A.", "n/a", "?"].contains(&text) { "" } else { text }
    }

    /// A person's name out of one column or two.
    pub(super) fn person(self) -> String {
        let whole = self.get(Field::ContactName);
        if whole.is_empty() {
            joined(&[self.get(Field::FirstName), self.get(Field::LastName)], " ")
        } else {
            turned(whole)
        }
    }

    /// Where to write: of several addresses in a cell the first, without the word a browser puts before it.
    pub(super) fn email(self) -> String {
        let text = self.get(Field::Email).trim_start_matches("mailto:");
        let mut parts = text.split([' ', ';', ',', '\n']).filter(|part| part.contains('@'));
        match (parts.next(), text.matches('@').count()) {
            (Some(first), 2..) => first.to_owned(),
            _ => text.to_owned(),
        }
    }

    /// Where to call.
    pub(super) fn phone(self) -> &'a str {
        let phone = self.get(Field::Phone);
        if phone.is_empty() { self.get(Field::Mobile) } else { phone }
    }

    /// Street, number, postal code and town in one line.
    pub(super) fn address(self) -> String {
        let street = joined(&[self.get(Field::Street), self.get(Field::HouseNumber)], " ");
        let town = joined(&[self.get(Field::Postcode), self.get(Field::Town)], " ");
        joined(&[street.as_str(), town.as_str()], ", ").replace('\n', ", ")
    }

    /// What a field of a form was made of, for whoever mends the list.
    pub(super) fn behind(self, fields: &[Field]) -> String {
        let cells: Vec<&str> = fields.iter().map(|field| self.get(*field)).collect();
        joined(&cells, " ")
    }
}

fn joined(parts: &[&str], between: &str) -> String {
    parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

/// "Lopez, Ana" is Ana Lopez; "Lopez, Ana, Vorsitz" is nobody's name and stays as it is.
fn turned(name: &str) -> String {
    match name.split_once(',') {
        Some((last, first)) if !first.contains(',') && last.split_whitespace().count() <= 2 => {
            joined(&[first.trim(), last.trim()], " ")
        }
        _ => name.replace('\n', " "),
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '/', '|', '\n']).map(str::trim).filter(|word| !word.is_empty())
}

/// Keys of topics, by key or name, in whichever language it was written, or by a word that clubs have for it.
pub(super) fn topics(text: &str, settings: &Settings) -> Result<Vec<String>, Fault> {
    if let Some(whole) = topic(text, settings) {
        return Ok(vec![whole]);
    }
    let mut found: Vec<String> = Vec::new();
    for word in words(text) {
        let key = topic(word, settings).ok_or(Fault::Choice)?;
        if !found.contains(&key) {
            found.push(key);
        }
    }
    Ok(found)
}

fn topic(text: &str, settings: &Settings) -> Option<String> {
    let wanted = fold(text);
    let named = |topic: &&crate::settings::Topic| {
        topic.key == text || Locale::ALL.into_iter().any(|locale| fold(topic.name.text(locale)) == wanted)
    };
    // "Umwelt" is "Natur & Umwelt".
    let half = |topic: &&crate::settings::Topic| {
        topic.name.text(Locale::De).split(['&', ',']).any(|half| fold(half) == wanted)
    };
    let topics = || settings.topics.iter();
    // A town may have other topics than those that the words are for.
    let meant = |topic: &&crate::settings::Topic| aliases::topic(&wanted) == Some(topic.key.as_str());
    let found = topics().find(named).or_else(|| topics().find(half)).or_else(|| topics().find(meant));
    found.map(|topic| topic.key.clone())
}

/// Key of a district; "" for the whole town.
pub(super) fn district(text: &str, settings: &Settings) -> Result<String, Fault> {
    let wanted = fold(text);
    if ["", "ganzestadt", "gesamtestadt", "stadtweit", "alle", fold(&settings.city).as_str()]
        .contains(&wanted.as_str())
    {
        return Ok(String::new());
    }
    let plain = |name: &str| fold(name).replacen(&fold(&settings.city), "", 1);
    let found = settings.districts.iter().find(|district| {
        district.key == text || fold(&district.name) == wanted || plain(&district.name) == plain(text)
    });
    found.map(|district| district.key.clone()).ok_or(Fault::Choice)
}

/// Words for sectors, folded. The first that a text holds counts.
const SECTORS: &[(Sector, &[&str])] = &[
    (Sector::Politics, &["partei", "fraktion", "politik", "politics", "ratsgruppe", "siyaset"]),
    (
        Sector::Administration,
        &["verwaltung", "amt", "behoerde", "administration", "kommune", "stadtverwaltung", "idare"],
    ),
    (
        Sector::Education,
        &[
            "bildung",
            "schule",
            "kita",
            "kindergarten",
            "education",
            "hochschule",
            "gymnasium",
            "egitim",
            "volkshochschule",
        ],
    ),
    (
        Sector::Faith,
        &["kirche", "glaube", "religion", "moschee", "pfarrei", "kirchengemeinde", "faith", "inanc"],
    ),
    (Sector::Initiative, &["initiative", "gruppe", "buendnis", "arbeitskreis", "girisim", "nachbarschaft"]),
    (
        Sector::Business,
        &[
            "wirtschaft",
            "firma",
            "unternehmen",
            "gmbh",
            "business",
            "gewerbe",
            "handel",
            "isletme",
            "betrieb",
        ],
    ),
    (
        Sector::CivilSociety,
        &[
            "verein",
            "ev",
            "verband",
            "stiftung",
            "zivilgesellschaft",
            "civil",
            "gemeinnuetzig",
            "ggmbh",
            "sivil",
            "wohlfahrt",
        ],
    ),
];

/// Key of a sector.
pub(super) fn sector(text: &str) -> Result<&'static str, Fault> {
    if let Some(sector) = Sector::from_key(text) {
        return Ok(sector.key());
    }
    let wanted = fold(text);
    let found = SECTORS.iter().find(|(_, words)| {
        words.iter().any(|word| wanted == *word || word.len() > 4 && wanted.contains(word))
    });
    found.map(|(sector, _)| sector.key()).ok_or(Fault::Choice)
}

/// Tags of languages by tag or German name.
pub(super) fn languages(text: &str) -> Result<Vec<String>, Fault> {
    const NAMES: &[(&str, &[&str])] = &[
        ("de", &["deutsch"]),
        ("en", &["englisch"]),
        ("tr", &["tuerkisch"]),
        ("ar", &["arabisch"]),
        ("uk", &["ukrainisch"]),
        ("pl", &["polnisch"]),
        ("ru", &["russisch"]),
        ("fr", &["franzoesisch"]),
        ("es", &["spanisch"]),
        ("it", &["italienisch"]),
        ("fa", &["persisch", "farsi"]),
        ("ku", &["kurdisch"]),
        ("ro", &["rumaenisch"]),
        ("bg", &["bulgarisch"]),
        ("sq", &["albanisch"]),
    ];
    let tag = |word: &str| {
        let wanted = fold(word);
        let named = NAMES.iter().find(|(tag, names)| *tag == wanted || names.contains(&wanted.as_str()));
        named.map(|(tag, _)| (*tag).to_owned()).ok_or(Fault::Choice)
    };
    words(&text.replace(" und ", ",").replace('&', ",")).map(tag).collect()
}

/// A time, or a span.
pub(super) fn times(text: &str) -> Result<(String, Option<String>), Fault> {
    dates::times(text).ok_or(Fault::Date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{District, Localised, Topic};

    fn settings() -> Settings {
        let topic = |key: &str, name: &str| Topic {
            key: key.into(),
            icon: String::new(),
            tint: String::new(),
            name: Localised::german(name),
        };
        let district = |key: &str, name: &str| District { key: key.into(), name: name.into() };
        Settings {
            city: "Teststadt".into(),
            topics: vec![topic("nature", "Natur & Umwelt"), topic("school", "Kita & Schule")],
            districts: vec![district("ost", "Teststadt-Ost"), district("zweckel", "Zweckel")],
            ..Settings::default()
        }
    }

    #[test]
    fn topics_and_districts_are_read_by_key_name_and_half_a_name() {
        let read = |text| topics(text, &settings());
        assert_eq!(read("Natur & Umwelt"), Ok(vec!["nature".into()]));
        assert_eq!(read("umwelt; school"), Ok(vec!["nature".into(), "school".into()]));
        assert_eq!(read("Raumfahrt"), Err(Fault::Choice));
        assert_eq!(read("Tierschutz, Umwelt, Kinder"), Ok(vec!["nature".into(), "school".into()]));
        assert_eq!(read("Senioren"), Err(Fault::Choice), "this town has no such topic");
        for (text, key) in
            [("Ost", "ost"), ("Teststadt Ost", "ost"), ("ZWECKEL", "zweckel"), ("ganze Stadt", ""), ("", "")]
        {
            assert_eq!(district(text, &settings()), Ok(key.to_owned()), "{text}");
        }
        assert_eq!(district("Atlantis", &settings()), Err(Fault::Choice));
    }

    #[test]
    fn sectors_are_read_in_the_words_of_lists() {
        for (text, key) in [
            ("Verein", "civil_society"),
            ("e.V.", "civil_society"),
            ("Grundschule", "education"),
            ("Kirchengemeinde", "faith"),
            ("GmbH", "business"),
            ("Stadtverwaltung", "administration"),
            ("Ratsfraktion", "politics"),
            ("business", "business"),
        ] {
            assert_eq!(sector(text), Ok(key), "{text}");
        }
        assert_eq!(sector("blau"), Err(Fault::Choice));
    }

    #[test]
    fn people_addresses_and_mails_are_put_together() {
        let fields = [
            Field::ContactName,
            Field::Street,
            Field::Postcode,
            Field::Town,
            Field::Email,
            Field::Mobile,
            Field::Summary,
        ];
        let mapping = Mapping::new(fields.map(Some), super::super::Kind::Organisations);
        let cells =
            ["Lopez, Ana", "Weg 1", "45964", "Teststadt", "a@b.example; c@d.example", "0171 4711", "-"];
        let row = SourceRow { number: 2, cells: cells.map(str::to_owned).to_vec() };
        let cells = Cells::new(&mapping, &row);
        assert_eq!(cells.person(), "Ana Lopez");
        assert_eq!(cells.address(), "Weg 1, 45964 Teststadt");
        assert_eq!(cells.email(), "a@b.example");
        assert_eq!(
            (cells.phone(), cells.get(Field::Summary), cells.get(Field::Title)),
            ("0171 4711", "", "")
        );
    }

    #[test]
    fn languages_are_read_by_name_and_tag() {
        assert_eq!(languages("Deutsch, Türkisch und en"), Ok(vec!["de".into(), "tr".into(), "en".into()]));
        assert_eq!(languages("Klingonisch"), Err(Fault::Choice));
    }
}
