//! The drill: a backup is brought back into a folder that nobody else sees, looked through, opened as a hub, and taken
//! away again.

use super::manifest::Manifest;
use super::{DUMP_FILE, UPLOADS, postgres};
use crate::config::{Config, Database};
use crate::house::{self, Closed, location};
use service::{Caller, Uploads};
use std::fs;
use std::path::Path;
use store::Location;
use store::maintenance::{self, Facts, Scratch, in_scratch};

/// No more than so many differences are told; the first ones say enough.
const MOST_TOLD: usize = 5;

/// Proves what was taken apart in this folder. `Some` where no try was possible, and why.
///
/// # Errors
/// When what came back is not what was saved.
pub(super) fn prove(config: &Config, folder: &Path, manifest: &Manifest) -> Result<Option<String>, Closed> {
    let probe = Config { data_dir: folder.to_owned(), ..config.clone() };
    let differences = match location(&probe) {
        Location::Sqlite(_) => differences(&probe, manifest)?,
        Location::Postgres(_) => {
            let dump = fs::read_to_string(folder.join(DUMP_FILE))
                .map_err(|error| Closed(format!("{DUMP_FILE}: {error}")))?;
            let tried = in_scratch(&location(config), |scratch| {
                let Location::Postgres(url) = scratch else { return Ok(Vec::new()) };
                maintenance::load(scratch, &postgres::statements(&dump))?;
                differences(&Config { database: Database::Postgres(url.clone()), ..probe.clone() }, manifest)
            })?;
            match tried {
                Scratch::Done(found) => found?,
                Scratch::NotAllowed => return Ok(Some(not_allowed())),
            }
        }
    };
    if differences.is_empty() {
        return Ok(None);
    }
    let told = differences.iter().take(MOST_TOLD).map(String::as_str).collect::<Vec<_>>().join("; ");
    Err(Closed(format!(
        "Die Probe ist misslungen: Was zurückkam, ist nicht, was gesichert wurde ({told}). Diese Sicherung ist nicht entstanden, \
         die früheren sind noch da. Prüfen Sie Platte und Datenbank mit: hochbeet doctor\n\
         The drill failed: what came back is not what was saved ({told}). This backup was not kept, earlier ones still are."
    )))
}

fn differences(probe: &Config, manifest: &Manifest) -> Result<Vec<String>, Closed> {
    let place = location(probe);
    let Facts { schema, rows, contents, .. } = maintenance::facts(&place)?;
    let mut found = Vec::new();
    if schema != manifest.schema {
        found.push("Schema".to_owned());
    }
    for table in manifest.rows.keys().chain(rows.keys().filter(|table| !manifest.rows.contains_key(*table))) {
        let counted = (rows.get(table).copied().unwrap_or(0), manifest.rows.get(table).copied().unwrap_or(0));
        if counted.0 != counted.1 {
            found.push(format!("{table}: {} / {}", counted.0, counted.1));
        } else if contents.get(table) != manifest.contents.get(table) {
            found.push(table.clone());
        }
    }
    found.extend(maintenance::complaints(&place, &Uploads::new(probe.data_dir.join(UPLOADS)))?);
    if !found.is_empty() {
        return Ok(found);
    }
    // Last, because it may bring the form up to date.
    let hub = house::open(probe)?;
    hub.read(Caller::system(), service::health::health).wait()?;
    Ok(found)
}

fn not_allowed() -> String {
    "Die Sicherung ist da, nur zur Probe zurückgeholt wurde sie nicht: Das Konto des Hubs darf auf dem PostgreSQL-Server keine \
     Datenbank anlegen. Erlauben Sie es ihm mit: alter role … createdb\n\
     The backup is there but was not brought back for a try: the hub's account may not create a database (alter role … createdb)."
        .to_owned()
}
