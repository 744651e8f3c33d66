use super::{Kind, fold};

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $key:literal, [$($kind:ident),*], [$($word:literal),* $(,)?];)*) => {
        /// What a column may tell.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $($(#[$doc])* $name),* }

        impl Field {
            /// All of them, in the order of the choice.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// As stored.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key),* }
            }

            /// Lists of this kind have such a column.
            pub const fn is_in(self, kind: Kind) -> bool {
                match self { $(Self::$name => { let kinds: &[Kind] = &[$(Kind::$kind),*]; contains(kinds, kind) })* }
            }

            /// What people write over such a column, folded.
            const fn headings(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($word),*]),* }
            }
        }
    };
}

const fn contains(kinds: &[Kind], kind: Kind) -> bool {
    let mut at = 0;
    while at < kinds.len() {
        #[expect(clippy::indexing_slicing, reason = "the loop ends where the slice does")]
        let is_it = kinds[at] as u8 == kind as u8;
        if is_it {
            return true;
        }
        at += 1;
    }
    false
}

fields! {
    /// Its number in the list's own counting; makes a row known again whatever else changes. A running number does not: it is another
    /// one when the list is sorted, so "Nr." is no heading of this.
    Number = "number", [Organisations, ContactPoints, Opportunities],
        ["id", "vereinsnummer", "vereinsnr", "kennung", "schluessel", "mitgliedsnummer", "angebotsnummer", "organisationsnummer", "eigenenummer"];
    /// The organisation.
    Organisation = "organisation", [Organisations, ContactPoints, Opportunities],
        ["organisation", "verein", "vereinsname", "nameverein", "namedesvereins", "vereinsbezeichnung", "nameorganisation", "namederorganisation", "organisationsname",
         "einrichtung", "namedereinrichtung", "institution", "traeger", "gruppe", "initiative", "firma", "unternehmen", "gemeinschaft", "verband",
         "organization", "organisationname", "association", "club", "company", "kurum", "dernek", "vereinorganisation", "organisationverein", "vereinname", "anbieter", "veranstalter"];
    /// Which part of the city's life it belongs to.
    Sector = "sector", [Organisations],
        ["bereich", "art", "artderorganisation", "sektor", "kategorie", "typ", "rechtsform", "organisationsform", "sector", "type", "vereinsart"];
    /// One sentence.
    Summary = "summary", [Organisations, Opportunities],
        ["kurzbeschreibung", "kurztext", "insatz", "ineinemsatz", "zweck", "vereinszweck", "kurzinfo", "summary", "untertitel", "motto", "kurzfassung"];
    /// More.
    Description = "description", [Organisations, Opportunities],
        ["beschreibung", "langtext", "text", "taetigkeit", "taetigkeiten", "aufgaben", "aufgabe", "wasistzutun", "wastunwir", "info", "informationen", "beschreibungdestaetigkeitsfeldes",
         "description", "tasks", "inhalt", "details", "langbeschreibung", "ueberuns", "portrait", "selbstdarstellung", "aufgabenbeschreibung"];
    /// Part of the city.
    District = "district", [Organisations, Opportunities],
        ["stadtteil", "ortsteil", "quartier", "bezirk", "stadtbezirk", "viertel", "district", "mahalle", "sozialraum"];
    /// Street, with or without number.
    Street = "street", [Organisations, Opportunities],
        ["strasse", "strassehausnummer", "strasseundhausnummer", "strassenr", "strassehausnr", "strasseundnr", "anschrift", "adresse", "str", "strhausnr", "strnr", "street", "address", "postanschrift", "vereinsanschrift", "hausanschrift"];
    /// Number of the house.
    HouseNumber = "house_number", [Organisations, Opportunities], ["hausnummer", "hausnr", "hnr"];
    /// Postal code.
    Postcode = "postcode", [Organisations, Opportunities], ["plz", "postleitzahl", "postcode", "zip", "plzort", "plzundort", "plzwohnort"];
    /// Town.
    Town = "town", [Organisations, Opportunities], ["ort", "stadt", "wohnort", "town", "city", "gemeinde", "sitz", "vereinssitz"];
    /// On the web.
    Website = "website", [Organisations],
        ["homepage", "website", "webseite", "internet", "internetadresse", "internetseite", "url", "www", "web", "link", "internetauftritt"];
    /// What one does.
    Title = "title", [Opportunities],
        ["titel", "angebot", "angebotstitel", "bezeichnung", "ueberschrift", "title", "namedesangebots", "engagement", "angebotsname", "ehrenamt", "taetigkeitsbezeichnung", "projekt", "veranstaltung", "gesucht", "wirsuchen"];
    /// Topics.
    Topics = "topics", [Organisations, ContactPoints, Opportunities],
        ["thema", "themen", "themenbereich", "themenfeld", "sparte", "sparten", "engagementbereich", "topic", "topics", "taetigkeitsfeld", "taetigkeitsfelder", "engagementfeld", "handlungsfeld", "rubrik", "schwerpunkt", "schwerpunkte", "zustaendigfuer"];
    /// Who speaks for it.
    ContactName = "contact_name", [Organisations, ContactPoints, Opportunities],
        ["ansprechpartner", "ansprechpartnerin", "ansprechpartnerinnen", "ansprechperson", "kontaktperson", "kontakt", "vorstand", "vorsitz", "vorsitzender", "vorsitzende", "1vorsitzender", "1vorsitzende", "ersterevorsitzende",
         "leitung", "leiter", "leiterin", "namevorsitz", "ansprechpartnername", "ansprechpersonname", "vorstandname", "vorsitzendername", "kontaktname", "contact", "contactname", "contactperson", "nameansprechpartner", "verantwortlich", "geschaeftsfuehrung", "vornachname", "vornameundname", "vornamename", "vorundnachname", "vorundzuname"];
    /// First name.
    FirstName = "first_name", [Organisations, ContactPoints, Opportunities],
        ["vorname", "vornameansprechpartner", "ansprechpartnervorname", "vorstandvorname", "firstname", "rufname"];
    /// Last name.
    LastName = "last_name", [Organisations, ContactPoints, Opportunities],
        ["nachname", "familienname", "zuname", "nachnameansprechpartner", "ansprechpartnernachname", "vorstandnachname", "lastname", "surname"];
    /// What the contact does there.
    Role = "role", [ContactPoints],
        ["funktion", "rolle", "position", "amt", "aufgabenbereich", "role", "function", "zustaendigkeit", "zustaendig"];
    /// Where to write.
    Email = "email", [Organisations, ContactPoints, Opportunities],
        ["email", "mail", "emailadresse", "mailadresse", "epost", "ansprechpartneremail", "ansprechpartnermail", "vorstandemail", "kontaktemail", "emailkontakt", "eposta", "emailverein", "vereinsemail"];
    /// Where to call.
    Phone = "phone", [Organisations, ContactPoints, Opportunities],
        ["telefon", "tel", "telefonnummer", "telnr", "fon", "festnetz", "rufnummer", "phone", "telephone", "telefonprivat", "telefongeschaeftlich", "ansprechpartnertelefon", "vorstandtelefon", "kontakttelefon", "telefon1", "telefonfestnetz", "telefonmobil"];
    /// A mobile number, where there is no other.
    Mobile = "mobile", [Organisations, ContactPoints, Opportunities], ["mobil", "handy", "mobiltelefon", "handynummer", "mobile", "mobilnummer", "mobilfunk", "telefon2"];
    /// When they can be reached.
    Hours = "hours", [ContactPoints], ["sprechzeiten", "sprechzeit", "erreichbarkeit", "erreichbar", "buerozeiten", "oeffnungszeiten", "hours"];
    /// Languages spoken or needed.
    Languages = "languages", [ContactPoints, Opportunities], ["sprachen", "sprache", "languages", "language", "sprachkenntnisse"];
    /// Where exactly.
    Place = "place", [Opportunities], ["treffpunkt", "einsatzort", "veranstaltungsort", "place", "location", "wo", "ortdesangebots"];
    /// How one gets in.
    Way = "way", [Opportunities], ["zugang", "anmeldeweg", "anmeldung", "wiemitmachen", "way"];
    /// How often.
    Rhythm = "rhythm", [Opportunities], ["rhythmus", "haeufigkeit", "turnus", "wieoft", "regelmaessigkeit", "rhythm", "frequency"];
    /// How long each time.
    Minutes = "minutes", [Opportunities], ["dauer", "minuten", "dauerinminuten", "zeitaufwand", "umfang", "duration", "stunden", "dauerinstunden"];
    /// On which days.
    Weekdays = "weekdays", [Opportunities], ["wochentag", "wochentage", "tag", "tage", "weekday", "weekdays"];
    /// On which date.
    Date = "date", [Opportunities], ["datum", "termin", "termine", "am", "date", "tagdatum", "wann", "datumuhrzeit", "datumundzeit"];
    /// From when on, or from when until when.
    From = "from", [Opportunities], ["uhrzeit", "von", "beginn", "start", "zeit", "ab", "startzeit", "from", "time", "uhrzeitvon", "zeitvon"];
    /// Until when.
    To = "to", [Opportunities], ["bis", "ende", "endzeit", "to", "until", "uhrzeitbis", "zeitbis"];
    /// Places.
    Capacity = "capacity", [Opportunities], ["plaetze", "anzahl", "platzzahl", "anzahlplaetze", "freieplaetze", "anzahlpersonen", "personen", "helferzahl", "bedarf", "capacity", "places", "benoetigtepersonen", "anzahlhelfer"];
    /// The youngest it takes.
    MinAge = "min_age", [Opportunities], ["mindestalter", "alterab", "abalter", "alter", "minage", "altersgrenze"];
}

impl Field {
    /// Reads [`Field::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.key() == key)
    }

    /// The field that is always called so.
    pub(super) fn recognise_whole(heading: &str) -> Option<Self> {
        let folded = fold(heading);
        Self::ALL.iter().copied().find(|field| field.headings().contains(&folded.as_str()))
    }

    /// What a heading most likely means, whatever the list is about. "Name" alone may be anybody's; see [`super::Mapping`].
    pub fn recognise(heading: &str) -> Option<Self> {
        let folded = fold(heading);
        if let Some(field) = Self::recognise_whole(heading) {
            return Some(field);
        }
        // "Telefon dienstlich", "E-Mail Vorstand": the longest word that it begins with.
        let begins =
            Self::ALL.iter().flat_map(|field| field.headings().iter().map(move |word| (*field, *word)));
        begins
            .filter(|(_, word)| word.len() >= 5 && folded.starts_with(word))
            .max_by_key(|(_, word)| word.len())
            .map(|(field, _)| field)
    }
}

#[cfg(test)]
mod tests {
    use super::Field;
    use crate::imports::{Kind, fold};

    #[test]
    fn a_heading_stands_for_one_field_and_is_written_folded() {
        let mut seen = std::collections::BTreeMap::new();
        for field in Field::ALL {
            assert_eq!(Field::from_key(field.key()), Some(*field));
            assert!(Kind::ALL.into_iter().any(|kind| field.is_in(kind)), "{}", field.key());
            for heading in field.headings() {
                assert_eq!(&fold(heading), heading);
                assert_eq!(seen.insert(*heading, field.key()), None, "{heading}");
            }
        }
    }

    #[test]
    fn headings_are_read_as_clubs_write_them() {
        for (heading, field) in [
            ("Verein", Field::Organisation),
            ("Name des Vereins", Field::Organisation),
            ("Straße / Hausnr.", Field::Street),
            ("PLZ", Field::Postcode),
            ("E-Mail-Adresse", Field::Email),
            ("Tel.", Field::Phone),
            ("Telefon (privat)", Field::Phone),
            ("Telefon dienstlich", Field::Phone),
            ("Ansprechpartner/in", Field::ContactName),
            ("1. Vorsitzende/r", Field::ContactName),
            ("Homepage", Field::Website),
            ("Plätze", Field::Capacity),
            ("Mindestalter", Field::MinAge),
            ("Uhrzeit", Field::From),
            ("Themen", Field::Topics),
        ] {
            assert_eq!(Field::recognise(heading), Some(field), "{heading}");
        }
        for nothing in ["", "Bemerkung", "Name", "x"] {
            assert_eq!(Field::recognise(nothing), None, "{nothing}");
        }
    }
}
