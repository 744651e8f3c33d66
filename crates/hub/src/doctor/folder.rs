//! The data folder: may the hub write there, for good, and is there room?

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use rustix::fs::{Access, access, statvfs};

use super::{Finding, Subject};

const TOPIC: &str = "Datenordner";
const SPACE: &str = "Freier Platz";

const MIB: u64 = 1024 * 1024;
/// Below this the database may meet a full disk within days.
const SCARCE: u64 = 1024 * MIB;
/// Below this not even a backup fits.
const TOO_LITTLE: u64 = 200 * MIB;

pub(super) fn check(subject: Subject<'_>) -> Vec<Finding> {
    let folder = subject.config.data_dir.as_path();
    let mut findings = if folder.exists() { existing(folder) } else { vec![to_be_made(folder)] };
    if let Some(stands) = nearest_existing(folder)
        && let Ok(space) = statvfs(&stands)
    {
        findings.push(judge_space(space.f_bavail.saturating_mul(space.f_frsize)));
    }
    findings
}

fn existing(folder: &Path) -> Vec<Finding> {
    let shown = folder.display();
    if !folder.is_dir() {
        let text = format!("{shown} ist kein Ordner.");
        return vec![Finding::fault(
            TOPIC,
            text,
            "Nennen Sie unter »data_dir« oder mit --data einen Ordner.",
        )];
    }
    if let Some((why, _)) = crate::owner::trouble(folder) {
        return vec![Finding::fault(
            TOPIC,
            why,
            "Ist das das Konto des Hubs? Rufen Sie den Doctor unter seinem Konto auf.",
        )];
    }
    if let Err(error) = probe(folder) {
        return vec![not_writable(TOPIC, folder, &error)];
    }
    let mut findings = vec![Finding::fine(TOPIC, format!("{shown} ist da und beschreibbar."))];
    if fs::metadata(folder).is_ok_and(|meta| meta.permissions().mode() & 0o007 != 0) {
        findings.push(Finding::hint(
            TOPIC,
            format!(
                "Alle Konten dieser Maschine dürfen in {shown} hineinsehen; dort liegen persönliche Daten."
            ),
            format!("chmod o= {shown}"),
        ));
    }
    findings
}

/// Nothing can be laid there: because the disk is full, or because somebody else's it is.
pub(super) fn not_writable(topic: &'static str, folder: &Path, error: &io::Error) -> Finding {
    let shown = folder.display();
    if error.kind() == io::ErrorKind::StorageFull {
        return Finding::fault(
            topic,
            format!("Die Platte mit {shown} ist voll."),
            "Schaffen Sie Platz: ältere Sicherungen und Kopien (….vor-…) dürfen weg, nie die Datenbank oder »keys«.",
        );
    }
    Finding::fault(
        topic,
        format!("In {shown} lässt sich nichts dauerhaft ablegen: {error}."),
        "Geben Sie dem Konto, unter dem der Hub läuft, diesen Ordner zu eigen.",
    )
}

pub(super) fn can_be_made(folder: &Path) -> bool {
    nearest_existing(folder)
        .is_some_and(|parent| parent.is_dir() && access(&parent, Access::WRITE_OK | Access::EXEC_OK).is_ok())
}

fn to_be_made(folder: &Path) -> Finding {
    let shown = folder.display();
    if can_be_made(folder) {
        return Finding::fine(TOPIC, format!("{shown} entsteht beim ersten Start."));
    }
    Finding::fault(
        TOPIC,
        format!("{shown} lässt sich nicht anlegen."),
        "Legen Sie den Ordner an und geben Sie ihn dem Konto, unter dem der Hub läuft.",
    )
}

/// Writes, makes it last, takes it away again.
pub(super) fn probe(folder: &Path) -> io::Result<()> {
    let path = folder.join(format!(".doctor-{}", std::process::id()));
    let written = OpenOptions::new().write(true).create_new(true).open(&path).and_then(|mut file| {
        file.write_all(&[b'.'; 4096])?;
        file.sync_all()
    });
    let removed = fs::remove_file(&path);
    written.and(removed)
}

/// The folder itself or the nearest one above that is there already.
pub(super) fn nearest_existing(folder: &Path) -> Option<PathBuf> {
    let above = folder.ancestors().find(|each| each.as_os_str().is_empty() || each.exists())?;
    // A relative path ends in the empty one, which stands for the current folder.
    Some(if above.as_os_str().is_empty() { PathBuf::from(".") } else { above.to_path_buf() })
}

pub(super) fn judge_space(free: u64) -> Finding {
    let amount =
        if free >= 10 * SCARCE { format!("{} GiB", free / SCARCE) } else { format!("{} MiB", free / MIB) };
    let remedy = "Schaffen Sie Platz, oder legen Sie den Datenordner mit --data auf eine größere Platte.";
    if free < TOO_LITTLE {
        Finding::fault(SPACE, format!("Nur noch {amount} frei, das reicht nicht für den Betrieb."), remedy)
    } else if free < SCARCE {
        Finding::hint(SPACE, format!("Nur noch {amount} frei."), remedy)
    } else {
        Finding::fine(SPACE, format!("{amount} frei."))
    }
}
