use super::{Field, fold};
use serde::{Deserialize, Serialize};

/// Headings stand in the first rows or nowhere.
const LOOKED_AT: usize = 30;

/// A list with its headings found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What stands over each column; of headings in two rows both, the upper one first.
    pub header: Vec<String>,
    /// The rows below that hold anything.
    pub rows: Vec<SourceRow>,
}

/// One row.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceRow {
    /// Its number as a spreadsheet shows it.
    pub number: usize,
    /// Its cells; there may be fewer than headings.
    pub cells: Vec<String>,
}

impl SourceRow {
    /// A line between rows, such as "Sportvereine" over a group of them: one cell where the list has many columns, and that
    /// cell is no name. A club of which only the name is known has one cell too, in the column of names.
    pub fn is_caption(&self, columns: usize, names: Option<usize>) -> bool {
        const GROUPS: [&str; 9] = [
            "vereine",
            "initiativen",
            "gruppen",
            "einrichtungen",
            "schulen",
            "verbaende",
            "stiftungen",
            "organisationen",
            "kirchen",
        ];
        let mut filled = self.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
        match (filled.next(), filled.next()) {
            (Some((at, cell)), None) if columns >= 3 => {
                let word = fold(cell);
                Some(at) != names
                    || word.starts_with("sonstige")
                    || GROUPS.iter().any(|group| word.ends_with(group))
            }
            _ => false,
        }
    }
}

impl Table {
    /// Finds the row with the headings: titles, logos and empty rows above it are passed over. `None` where there is no row
    /// with anything in it.
    pub fn find(grid: &[Vec<String>]) -> Option<Self> {
        let filled = |row: &[String]| row.iter().filter(|cell| !cell.is_empty()).count();
        let known = |row: &[String]| {
            let mut fields: Vec<_> = row.iter().filter_map(|cell| heading(cell)).collect();
            fields.sort_unstable();
            fields.dedup();
            fields.len()
        };
        let looked_at = || grid.iter().enumerate().take(LOOKED_AT);
        // The row that has most headings, of several the first: a list may be printed with its head repeated.
        let most = looked_at().map(|(_, row)| known(row)).max().unwrap_or(0);
        let head = if most > 0 {
            looked_at().find(|(_, row)| known(row) == most)
        } else {
            looked_at()
                .find(|(_, row)| filled(row) >= 2)
                .or_else(|| looked_at().find(|(_, row)| filled(row) > 0))
        };
        let (at, row) = head.map(|(at, row)| match grid.get(at + 1) {
            // Headings in two rows: the lower ones say which column is which.
            Some(next)
                if next != row
                    && filled(next) > 0
                    && next.iter().all(|cell| cell.is_empty() || heading(cell).is_some()) =>
            {
                (at + 1, next)
            }
            _ => (at, row),
        })?;
        let above = at.checked_sub(1).and_then(|at| grid.get(at)).filter(|row| filled(row) >= 2);
        let header = match above {
            Some(above) if !reads_as_data(above) => joined(above, row),
            _ => row.clone(),
        };
        let rows =
            grid.iter().enumerate().skip(at + 1).filter(|(_, cells)| filled(cells) > 0 && *cells != row);
        let rows = rows.map(|(at, cells)| SourceRow { number: at + 1, cells: cells.clone() });
        Some(Self { header, rows: rows.collect() })
    }

    /// Two lists of the same shape are mapped the same way: their headings, compared.
    pub fn shape(&self) -> String {
        self.header.iter().map(|heading| fold(heading)).collect::<Vec<_>>().join("|")
    }
}

fn heading(cell: &str) -> Option<Field> {
    // "Name" says no field by itself, but it is a heading; a sentence is none.
    if cell.chars().count() > 50 {
        None
    } else if fold(cell) == "name" {
        Some(Field::LastName)
    } else {
        Field::recognise(cell)
    }
}

/// A row of addresses or numbers stands over no headings.
fn reads_as_data(row: &[String]) -> bool {
    row.iter().any(|cell| cell.contains('@') || cell.chars().filter(char::is_ascii_digit).count() > 3)
}

/// Headings in two rows: "Ansprechpartner" over "Name" and "Telefon" reaches to the right until the next one begins.
fn joined(above: &[String], below: &[String]) -> Vec<String> {
    let mut group = "";
    let cell = |row: &[String], at: usize| row.get(at).cloned().unwrap_or_default();
    let heading = |at: usize| {
        if let Some(next) = above.get(at).filter(|next: &&String| !next.is_empty()) {
            group = next;
        }
        let lower = cell(below, at);
        if lower.is_empty() { cell(above, at) } else { grouped(group, lower) }
    };
    (0..above.len().max(below.len())).map(heading).collect()
}

/// The group's word stands before a heading where it helps to know it: "Ansprechpartner Name", but not "Ansprechpartner Straße".
fn grouped(group: &str, lower: String) -> String {
    let both = format!("{group} {lower}");
    let known_alone = fold(&lower) != "name" && Field::recognise(&lower).is_some();
    if Field::recognise_whole(&both).is_some() || !known_alone { both.trim_start().to_owned() } else { lower }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid(rows: &[&[&str]]) -> Vec<Vec<String>> {
        rows.iter().map(|row| row.iter().map(|&cell| cell.to_owned()).collect()).collect()
    }

    fn found(rows: &[&[&str]]) -> (Vec<String>, Vec<usize>) {
        let table = Table::find(&grid(rows)).unwrap();
        let numbers = table.rows.iter().map(|row| row.number).collect();
        (table.header, numbers)
    }

    #[test]
    fn titles_and_empty_rows_above_the_headings_are_passed_over() {
        let (header, rows) = found(&[
            &["Vereinsliste der Stadt, Stand 1.3.2026"],
            &[],
            &["", "Verein", "Straße", "PLZ"],
            &["1", "TV", "Weg 1", "45964"],
            &[],
            &["2", "Chor", "Weg 2", "45964"],
        ]);
        assert_eq!(header, ["", "Verein", "Straße", "PLZ"]);
        assert_eq!(rows, [4, 6]);
    }

    #[test]
    fn headings_in_two_rows_are_read_together() {
        let (header, _) = found(&[
            &["Verein", "", "Ansprechpartner", "", ""],
            &["Name", "Straße", "Name", "Telefon", "Straße"],
            &["TV", "Weg 1", "Ana Lopez", "02043 1", "Weg 2"],
        ]);
        assert_eq!(
            header,
            ["Verein Name", "Straße", "Ansprechpartner Name", "Ansprechpartner Telefon", "Straße"]
        );
        let (header, _) =
            found(&[&["Verein", "Kontakt", ""], &["", "Telefon", "E-Mail"], &["TV", "1", "a@b.de"]]);
        assert_eq!(header, ["Verein", "Kontakt Telefon", "Kontakt E-Mail"]);
    }

    #[test]
    fn a_head_that_is_printed_again_on_each_page_is_no_row() {
        let head: &[&str] = &["Verein", "Ort"];
        assert_eq!(found(&[head, &["TV", "A"], head, &["Chor", "B"]]).1, [2, 4]);
    }

    #[test]
    fn a_line_over_a_group_is_a_caption_and_a_short_list_has_none() {
        let row =
            |cells: &[&str]| SourceRow { number: 1, cells: cells.iter().map(|&cell| cell.into()).collect() };
        assert!(row(&["Sportvereine", "", ""]).is_caption(4, Some(0)));
        assert!(row(&["Rund um Brauck", "", ""]).is_caption(4, Some(1)));
        assert!(!row(&["Sportvereine"]).is_caption(2, Some(0)));
        assert!(!row(&["Turnverein", "", ""]).is_caption(4, Some(0)));
        assert!(!row(&["TV", "Weg 1"]).is_caption(4, Some(0)));
    }

    #[test]
    fn a_list_without_known_headings_begins_with_its_first_wide_row() {
        assert_eq!(found(&[&["x"], &["foo", "bar"], &["a", "b"]]).0, ["foo", "bar"]);
        assert_eq!(Table::find(&grid(&[&["", ""], &[]])), None);
    }
}
