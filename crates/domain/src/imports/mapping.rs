use super::{Field, Kind, Table, fold};

/// What each column of a list tells; `None` is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapping(Vec<Option<Field>>);

impl Mapping {
    /// The mapping with these columns. A field that stands twice counts where it stands first, one that lists of this kind do not
    /// have counts nowhere.
    pub fn new(columns: impl IntoIterator<Item = Option<Field>>, kind: Kind) -> Self {
        let mut taken = Vec::new();
        let once = columns.into_iter().map(|column| {
            let field = column.filter(|field| field.is_in(kind) && !taken.contains(field))?;
            taken.push(field);
            Some(field)
        });
        Self(once.collect())
    }

    /// What the headings say.
    pub fn guess(table: &Table, kind: Kind) -> Self {
        let mut columns: Vec<Option<Field>> =
            table.header.iter().map(|heading| Field::recognise(heading)).collect();
        let has = |columns: &[Option<Field>], field| columns.contains(&Some(field));
        // "Name" is the body's where nothing else is, the last name beside a first name, and else a person's.
        let name = if kind == Kind::Organisations && !has(&columns, Field::Organisation) {
            Field::Organisation
        } else if has(&columns, Field::FirstName) {
            Field::LastName
        } else if kind == Kind::Opportunities && !has(&columns, Field::Title) {
            Field::Title
        } else {
            Field::ContactName
        };
        for (column, heading) in columns.iter_mut().zip(&table.header) {
            if column.is_none() && fold(heading) == "name" {
                *column = Some(name);
            }
        }
        Self::new(columns, kind)
    }

    /// What a list is most likely about.
    pub fn guess_kind(table: &Table) -> Kind {
        let found: Vec<Field> = table.header.iter().filter_map(|heading| Field::recognise(heading)).collect();
        let any = |fields: &[Field]| fields.iter().any(|field| found.contains(field));
        if any(&[Field::Title]) || any(&[Field::Date]) && any(&[Field::Organisation]) {
            Kind::Opportunities
        } else if any(&[Field::Role, Field::Hours])
            && any(&[Field::Organisation])
            && !any(&[Field::Street, Field::Website, Field::Sector, Field::Description])
        {
            Kind::ContactPoints
        } else {
            Kind::Organisations
        }
    }

    /// The columns.
    pub fn columns(&self) -> &[Option<Field>] {
        &self.0
    }

    /// In which column a field stands.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.0.iter().position(|column| *column == Some(field))
    }

    /// As stored: `organisation - street`.
    pub fn to_stored(&self) -> String {
        let keys: Vec<&str> = self.0.iter().map(|column| column.map_or("-", Field::key)).collect();
        keys.join(" ")
    }

    /// Reads [`Mapping::to_stored`]; what is not known any more is left out.
    pub fn from_stored(text: &str, kind: Kind) -> Self {
        Self::new(text.split(' ').map(Field::from_key), kind)
    }

    /// Without this a row is nothing.
    pub fn missing(&self, kind: Kind) -> Option<Field> {
        let has = |field| self.column(field).is_some();
        let needed: &[Field] = match kind {
            Kind::Organisations => &[Field::Organisation],
            Kind::ContactPoints => &[Field::Organisation, Field::ContactName],
            Kind::Opportunities => &[Field::Organisation, Field::Title],
        };
        let stands_in =
            |field| field == Field::ContactName && (has(Field::LastName) || has(Field::FirstName));
        needed.iter().copied().find(|field| !has(*field) && !stands_in(*field))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(header: &[&str]) -> Table {
        Table { header: header.iter().map(|text| (*text).to_owned()).collect(), rows: Vec::new() }
    }

    fn guessed(header: &[&str]) -> (Kind, String) {
        let table = table(header);
        let kind = Mapping::guess_kind(&table);
        (kind, Mapping::guess(&table, kind).to_stored())
    }

    #[test]
    fn a_bare_name_is_whose_name_is_missing() {
        for (header, kind, columns) in [
            (&["Name", "Ort"][..], Kind::Organisations, "organisation town"),
            (&["Verein", "Name", "Vorname"], Kind::Organisations, "organisation last_name first_name"),
            (&["Name", "Verein", "Telefon"], Kind::Organisations, "contact_name organisation phone"),
            (
                &["Verein", "Name", "Funktion", "E-Mail"],
                Kind::ContactPoints,
                "organisation contact_name role email",
            ),
            (&["Titel", "Verein", "Datum"], Kind::Opportunities, "title organisation date"),
        ] {
            assert_eq!(guessed(header), (kind, columns.to_owned()), "{header:?}");
        }
    }

    #[test]
    fn a_field_counts_once_and_a_strange_one_not_at_all() {
        let twice = [Some(Field::Phone), Some(Field::Phone), Some(Field::Title), None];
        let mapping = Mapping::new(twice, Kind::Organisations);
        assert_eq!(mapping.to_stored(), "phone - - -");
        assert_eq!(Mapping::from_stored(&mapping.to_stored(), Kind::Organisations), mapping);
        assert_eq!(Mapping::from_stored("phone gone", Kind::Organisations).to_stored(), "phone -");
    }

    #[test]
    fn what_a_list_cannot_do_without_is_named() {
        let missing = |stored: &str, kind| Mapping::from_stored(stored, kind).missing(kind);
        assert_eq!(missing("phone", Kind::Organisations), Some(Field::Organisation));
        assert_eq!(missing("organisation last_name", Kind::ContactPoints), None);
        assert_eq!(missing("organisation", Kind::ContactPoints), Some(Field::ContactName));
        assert_eq!(missing("organisation date", Kind::Opportunities), Some(Field::Title));
    }
}
