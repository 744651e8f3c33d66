//! What the databases' own full text search makes of the same collection.

use super::{Document, PLACES, Query, Row, each_line, entry};
use crate::config::Database;
use crate::house::Closed;
use search::measure::Quality;
use std::path::Path;
use store::Location;
use store::maintenance::full_text;

/// Measures how good one of them is; how fast is not asked, for each is loaded differently.
pub(super) fn measured(name: &str, documents: &Path, asked: &[(Query, Vec<String>)]) -> Result<Row, Closed> {
    let folder = std::env::temp_dir().join(format!("hochbeet-search-{}", std::process::id()));
    let (name, location) = if name == "sqlite" {
        ("SQLite FTS5", Location::Sqlite(folder.with_extension("sqlite3")))
    } else {
        match name.parse::<Database>() {
            Ok(Database::Postgres(url)) => ("PostgreSQL german", Location::Postgres(url)),
            _ => return Err(Closed(format!("»{name}« ist keine Datenbank.\n{name} is no database."))),
        }
    };
    let mut texts = Vec::new();
    each_line(documents, |document: Document| {
        let entry = entry(document);
        let joined =
            |of: fn(&search::Text) -> &str| entry.texts.iter().map(of).collect::<Vec<_>>().join("\n");
        texts.push(store::maintenance::Document {
            title: joined(|text| &text.title),
            text: joined(|text| &text.body),
            id: entry.key,
        });
    })?;
    let mut quality = Quality::default();
    let questions: Vec<String> = asked.iter().map(|(query, _)| query.text.clone()).collect();
    let answers = full_text(&location, &texts, &questions, PLACES)?;
    for ((_, relevant), found) in asked.iter().zip(answers) {
        quality.take_in(&found, relevant);
    }
    if let Location::Sqlite(path) = &location {
        // Nothing but what was measured lay there.
        for ending in ["", "-wal", "-shm"] {
            let mut file = path.clone().into_os_string();
            file.push(ending);
            let _may_be_missing = std::fs::remove_file(file);
        }
    }
    Ok(Row { name, quality: quality.means(), times: None })
}
