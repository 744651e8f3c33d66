use super::folder::EmptyFolder;
use super::lock::Keys;
use super::manifest::Manifest;
use super::{DUMP_FILE, UPLOADS, folder_of, postgres, unpack};
use crate::config::{Config, Database};
use crate::erased::{self, LIST_FILE, Lists};
use crate::house::{self, Closed, DATABASE_FILE, KEYS_FILE, location};
use service::Caller;
use service::rights::CaughtUp;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use store::Location;
use store::maintenance;

/// A backup that was put in place.
#[derive(Clone, Debug)]
pub struct Restored {
    /// What was in it.
    pub manifest: Manifest,
    /// Letters that waited then and will not go out now.
    pub held: usize,
    /// Who was erased after it was made, and is so again.
    pub caught_up: CaughtUp,
    /// Lists of erasures that were found.
    pub lists: usize,
    /// Lines in them that are none of ours.
    pub unread: usize,
}

/// Puts a backup into an empty data folder (and, for `PostgreSQL`, an empty database). All of it is proven before
/// anything is put in place. Erasures stand in the lists beside the backup, in the folder of the nightly ones, and here.
///
/// # Errors
/// When the folder or the database is not empty or the backup is not right; then nothing is left behind.
pub fn bring_back(
    config: &Config,
    file: &Path,
    keys: &Keys,
    erased: Option<&Path>,
) -> Result<Restored, Closed> {
    let lists = lists(config, file, erased)?;
    let folder = EmptyFolder::open(&config.data_dir)?;
    let staging = folder.staging();
    let manifest = unpack::read(file, keys, Some(&staging), |manifest| admit(config, file, manifest))?;
    let staged = Config { data_dir: staging.clone(), ..config.clone() };
    let place = location(&staged);
    if let Location::Postgres(_) = &place {
        let dump = fs::read_to_string(staging.join(DUMP_FILE)).map_err(|error| cannot_finish(&error))?;
        maintenance::load(&place, &postgres::statements(&dump)).map_err(|error| {
            Closed(format!(
                "PostgreSQL nimmt den gesicherten Stand nicht an: {error}. Es wurde nichts verändert.\n\
                 PostgreSQL refuses the dump; nothing was changed."
            ))
        })?;
    }
    let (held, caught_up) = settle(&staged, file, &manifest, &lists).map_err(|Closed(why)| match &place {
        Location::Sqlite(_) => Closed(why),
        Location::Postgres(_) => Closed(format!(
            "{why}\nDie Datenbank ist schon gefüllt. Leeren Sie sie vor dem nächsten Versuch.\nThe database is filled already; empty it first."
        )),
    })?;
    let names: &[&str] = match &place {
        Location::Sqlite(path) => {
            maintenance::seal(path)?;
            &[UPLOADS, KEYS_FILE, LIST_FILE, DATABASE_FILE]
        }
        Location::Postgres(_) => &[UPLOADS, KEYS_FILE, LIST_FILE],
    };
    folder.place(names).map_err(|error| cannot_finish(&error))?;
    Ok(Restored { manifest, held, caught_up, lists: lists.found, unread: lists.unread })
}

fn lists(config: &Config, file: &Path, named: Option<&Path>) -> Result<Lists, Closed> {
    if let Some(missing) = named.filter(|named| !named.is_file()) {
        return Err(Closed(format!(
            "Die Liste der Löschungen »{0}« gibt es nicht. Es wurde nichts verändert.\nThere is no list {0}; nothing was changed.",
            missing.display()
        )));
    }
    let mut places = erased::places(config);
    for place in named.map(PathBuf::from).into_iter().chain([folder_of(file).join(LIST_FILE)]) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    erased::read(&places)
}

/// Looks at what a backup says of itself before it is taken apart.
fn admit(config: &Config, file: &Path, manifest: &Manifest) -> Result<(), Closed> {
    if maintenance::newer(&manifest.schema)?.is_some() {
        return Err(unpack::newer(file, &manifest.app));
    }
    match (&config.database, manifest.is_sqlite()) {
        (Database::Sqlite, true) => Ok(()),
        (Database::Postgres(_), false) => {
            if maintenance::is_empty(&location(config))? {
                return Ok(());
            }
            Err(Closed(
                "Die genannte Datenbank ist nicht leer. Eine Sicherung kommt nur in eine leere. Es wurde nichts verändert.\n\
                 The database is not empty; nothing was changed."
                    .to_owned(),
            ))
        }
        (Database::Sqlite, false) => Err(Closed(
            "Diese Sicherung kommt aus PostgreSQL. Nennen Sie mit --database eine leere PostgreSQL-Datenbank.\n\
             This backup comes from PostgreSQL; name an empty database with --database."
                .to_owned(),
        )),
        (Database::Postgres(_), true) => Err(Closed(
            "Diese Sicherung kommt aus SQLite. Lassen Sie --database und »database« dafür leer.\n\
             This backup comes from SQLite; leave the database empty."
                .to_owned(),
        )),
    }
}

/// Proves that the rows are all there, brings the form up to date, erases again who was erased since, and lets the past
/// rest.
fn settle(
    staged: &Config,
    file: &Path,
    manifest: &Manifest,
    lists: &Lists,
) -> Result<(usize, CaughtUp), Closed> {
    let facts = maintenance::facts(&location(staged))?;
    if (&facts.rows, &facts.schema) != (&manifest.rows, &manifest.schema)
        || (!manifest.contents.is_empty() && facts.contents != manifest.contents)
    {
        return Err(Closed(format!(
            "In »{0}« liegen andere Daten, als das Inhaltsverzeichnis sagt. Es wurde nichts verändert.\n\
             The database in {0} is not the one its manifest names; nothing was changed.",
            file.display()
        )));
    }
    let hub = house::assemble(staged)?;
    let caught_up = erased::catch_up(&hub, lists)?;
    // Whoever stays for now, and whom these keys do not know, is for a later start.
    let mut known = erased::known(&hub)?;
    known.extend(lists.erasures.iter().cloned());
    erased::write(&[staged.data_dir.join(LIST_FILE)], &known, hub.now())?;
    // After it: those who hear of a withdrawal heard of it when it was done.
    Ok((hub.write(Caller::system(), service::setup::restored).wait()?, caught_up))
}

fn cannot_finish(error: &io::Error) -> Closed {
    Closed(format!(
        "Die Sicherung lässt sich nicht an ihren Platz legen: {error}\nThe backup cannot be put in place."
    ))
}
