//! Before a newer version rebuilds data that exist, a copy of them is laid beside them.

use crate::archive::dump_postgres;
use crate::config::Config;
use crate::house::{Closed, DATABASE_FILE, location};
use crate::say::complain;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use store::Location;
use store::maintenance;

/// So many copies stay; the oldest steps go first.
const KEPT: usize = 3;
/// Stands before the step that was about to be taken.
const MARK: &str = ".vor-";
const DUMP: &str = "hochbeet.sql";
const UNFINISHED: &str = ".kopie";

/// Makes the copy, if the next start is going to rebuild something. Each step of the rebuilding is a transaction of its
/// own: killed in the middle, the hub goes on at the next start, and the copy shows what was there before.
///
/// # Errors
/// When the copy cannot be made; then nothing was rebuilt. PostgreSQL without `pg_dump` is told, and is no error: its
/// administrators have copies of their own, and a step that fails is undone.
pub fn copy_first(config: &Config) -> Result<(), Closed> {
    let place = location(config);
    let Some(step) = maintenance::next_step(&place)? else { return Ok(()) };
    let folder = &config.data_dir;
    let unfinished = folder.join(UNFINISHED);
    let made = match &place {
        Location::Sqlite(path) => {
            let copied = empty_file(&unfinished).map_err(|error| error.to_string()).and_then(|()| {
                maintenance::copy(path, &unfinished).map(drop).map_err(|error| error.to_string())
            });
            copied.map(|()| DATABASE_FILE)
        }
        Location::Postgres(url) => {
            // It must not be there; what an interrupted start left is worth nothing.
            drop(fs::remove_file(&unfinished));
            match dump_postgres(url, &unfinished) {
                Ok(()) => Ok(DUMP),
                Err(Closed(why)) => {
                    tracing::warn!("rebuild.no_copy");
                    complain(&format!("Vor dem Umbau der Datenbank entstand keine Kopie. {why}"));
                    drop(fs::remove_file(&unfinished));
                    return Ok(());
                }
            }
        }
    };
    let kept =
        made.and_then(|name| keep(folder, &unfinished, name, &step).map_err(|error| error.to_string()));
    kept.map_err(|why| {
        drop(fs::remove_file(&unfinished));
        Closed(format!(
            "Die neue Version baut die Daten um und braucht vorher eine Kopie; die ließ sich nicht machen: {why}. Ist in »{0}« genug \
             Platz? Es wurde nichts verändert.\nNo copy of the data could be made before rebuilding it; nothing was changed.",
            folder.display()
        ))
    })
}

/// Nobody else can read it; SQLite takes an empty file as it is.
fn empty_file(path: &Path) -> io::Result<()> {
    OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path).map(drop)
}

fn keep(folder: &Path, unfinished: &Path, name: &str, step: &str) -> io::Result<()> {
    File::open(unfinished)?.sync_all()?;
    fs::rename(unfinished, folder.join(format!("{name}{MARK}{step}")))?;
    let mut copies = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?.file_name().to_string_lossy().into_owned();
        if [DATABASE_FILE, DUMP].iter().any(|name| entry.starts_with(&format!("{name}{MARK}"))) {
            copies.push(entry);
        }
    }
    // The steps are numbered, so that their names sort as they were taken.
    copies.sort_by_key(|copy| copy.rsplit(MARK).next().map(str::to_owned));
    for old in copies.iter().take(copies.len().saturating_sub(KEPT)) {
        fs::remove_file(folder.join(old))?;
    }
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_three_copies_stay() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(DATABASE_FILE), "x").unwrap();
        for step in ["0002", "0003", "0004", "0005"] {
            let fresh = folder.path().join(UNFINISHED);
            fs::write(&fresh, step).unwrap();
            keep(folder.path(), &fresh, DATABASE_FILE, step).unwrap();
        }
        let mut names: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|it| it.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(
            names,
            [
                "hochbeet.sqlite3",
                "hochbeet.sqlite3.vor-0003",
                "hochbeet.sqlite3.vor-0004",
                "hochbeet.sqlite3.vor-0005"
            ]
        );
    }
}
