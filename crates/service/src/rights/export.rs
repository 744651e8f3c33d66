use super::places;
use crate::contexts::ReadCx;
use crate::error::Result;
use domain::rights::{HELD, Whose};
use kernel::Instant;
use serde_json::{Map, Value};
use store::rights::Record;
use store::signups::SignupRow;

/// All rows, table by table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// When it was made.
    pub made_at: Instant,
    /// Tables with their rows; only those in which there is something.
    pub tables: Vec<(&'static str, Vec<Record>)>,
}

/// Everything of somebody, to take along.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than whose it is and, at the desk, before the code was told.
pub fn export(cx: &mut ReadCx<'_>, whose: Whose) -> Result<Export> {
    let places = places(cx, whose)?;
    let mut tables = Vec::new();
    for held in HELD {
        tables.push((held.table, store::rights::rows(cx.conn, held, &places)?));
    }
    tables.push(("signup_as_guardian", store::rights::guarded_rows(cx.conn, &places)?));
    // An offer is known by its title, not by its number.
    let locale = cx.caller.locale;
    let own = store::signups::numbered(cx.conn, &places.signups, locale)?;
    let offer = |row: SignupRow| vec![("offer", Some(row.title)), ("organisation", Some(row.organisation))];
    tables.push(("signed_up_for", own.into_iter().map(offer).collect()));
    tables.retain(|(_, rows)| !rows.is_empty());
    Ok(Export { made_at: cx.now, tables })
}

/// Moments are kept as numbers; people and programs read them better as RFC 3339.
fn readable(column: &str, value: &str) -> String {
    match value.parse() {
        Ok(micros) if column == "at" || column.ends_with("_at") => {
            Instant::from_micros(micros).timestamp().to_string()
        }
        _ => value.to_owned(),
    }
}

/// As one JSON object (RFC 8259), a list of rows for each table.
pub fn json(export: &Export) -> String {
    let row = |record: &Record| {
        let pair = |(column, value): &(&'static str, Option<String>)| {
            let value = value.as_deref().map_or(Value::Null, |value| readable(column, value).into());
            ((*column).to_owned(), value)
        };
        Value::Object(record.iter().map(pair).collect())
    };
    let mut all = Map::new();
    all.insert("made_at".to_owned(), export.made_at.timestamp().to_string().into());
    for (table, rows) in &export.tables {
        all.insert((*table).to_owned(), rows.iter().map(row).collect());
    }
    format!("{:#}\n", Value::Object(all))
}

/// As one table with a line for each value: the name of the table, the number of the row in it, column and value.
pub fn lines(export: &Export) -> Vec<(&'static str, usize, &'static str, String)> {
    let mut lines = Vec::new();
    for (table, rows) in &export.tables {
        for (number, record) in (1_usize..).zip(rows) {
            for (column, value) in record {
                let value = value.as_deref().map(|value| readable(column, value)).unwrap_or_default();
                lines.push((*table, number, *column, value));
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Export {
        let row = vec![
            ("name", Some("Ayşe \"A\"".to_owned())),
            ("message", Some("=1+1".to_owned())),
            ("phone", None),
            ("created_at", Some("0".to_owned())),
        ];
        Export { made_at: Instant::from_micros(0), tables: vec![("signup", vec![row])] }
    }

    #[test]
    fn json_reads_back_with_moments_that_people_can_read() {
        let all: Value = serde_json::from_str(&json(&sample())).unwrap();
        let row = &all["signup"][0];
        assert_eq!(row["name"], "Ayşe \"A\"");
        assert_eq!(row["created_at"], "1970-01-01T00:00:00Z");
        assert!(row["phone"].is_null());
    }

    #[test]
    fn the_table_has_a_line_for_each_value() {
        let lines = lines(&sample());
        assert_eq!(lines.len(), 4);
        assert_eq!(lines[1], ("signup", 1, "message", "=1+1".to_owned()));
        assert_eq!(lines[3].3, "1970-01-01T00:00:00Z");
    }
}
