use super::lock::{self, Keys};
use super::manifest::{Hashing, MANIFEST, Manifest, Unreadable, read_at_most};
use crate::house::Closed;
use flate2::bufread::GzDecoder;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use tar::{Archive, Entry, EntryType};

/// A manifest of a hundred thousand files has about 20 MB.
const MOST_MANIFEST: u64 = 64 << 20;
/// Zeros at the end of a `tar`.
const MOST_PADDING: u64 = 1 << 20;

type Gz = GzDecoder<BufReader<Box<dyn Read>>>;

/// Reads an archive to its last byte and compares it with its manifest; with a folder, each piece is written there. What
/// `admit` says no to is not read further.
pub(super) fn read(
    file: &Path,
    keys: &Keys,
    into: Option<&Path>,
    admit: impl FnOnce(&Manifest) -> Result<(), Closed>,
) -> Result<Manifest, Closed> {
    let opened = lock::open(file, keys)?;
    let damaged = |what: &str| damaged(file, what);
    let broken = |error: io::Error| damaged(&format!("Es lässt sich nicht bis zum Ende lesen ({error})."));
    let mut archive = Archive::new(GzDecoder::new(BufReader::new(opened)));
    // Raw: no extension may give a file another name or length than its own header does.
    let mut entries = archive.entries().map_err(broken)?.raw(true);
    let mut next = |path: &str, most: u64| -> Result<Entry<'_, Gz>, Closed> {
        let entry = entries.next().ok_or_else(|| damaged("Es fehlt etwas am Ende."))?.map_err(broken)?;
        let plain = entry.header().entry_type() == EntryType::Regular;
        if plain && entry.path_bytes().as_ref() == path.as_bytes() && entry.size() <= most {
            return Ok(entry);
        }
        let found = String::from_utf8_lossy(&entry.path_bytes()).escape_debug().to_string();
        Err(damaged(&format!("»{path}« wird erwartet, gefunden ist »{found}«.")))
    };
    let bytes =
        read_at_most(next(MANIFEST, MOST_MANIFEST)?, MOST_MANIFEST).map_err(broken)?.unwrap_or_default();
    let manifest = Manifest::read(&bytes).map_err(|error| match error {
        Unreadable::Newer(app) => newer(file, &app),
        Unreadable::Wrong(what) => damaged(&format!("Das Inhaltsverzeichnis stimmt nicht ({what}).")),
    })?;
    admit(&manifest)?;
    for piece in &manifest.files {
        let entry = next(&piece.path, piece.bytes)?;
        let found = match into {
            Some(folder) => write(entry, &folder.join(&piece.path), broken)?,
            None => hash(entry, &mut io::sink(), broken)?,
        };
        if found != (piece.bytes, piece.sha256.clone()) {
            return Err(damaged(&format!("»{}« ist nicht mehr so, wie es gesichert wurde.", piece.path)));
        }
    }
    if entries.next().is_some() {
        return Err(damaged("Es enthält mehr, als im Inhaltsverzeichnis steht."));
    }
    check_end(archive.into_inner()).map_err(broken)?;
    Ok(manifest)
}

/// The compressed stream has its own check sum at the very end: it is worth nothing before all was read.
fn check_end(mut gz: Gz) -> io::Result<()> {
    let padding = read_at_most(&mut gz, MOST_PADDING)?;
    let only_zeros = padding.is_some_and(|bytes| bytes.iter().all(|byte| *byte == 0));
    if only_zeros && gz.into_inner().fill_buf()?.is_empty() {
        return Ok(());
    }
    Err(io::Error::new(io::ErrorKind::InvalidData, "nach dem Ende geht es weiter"))
}

fn write(entry: impl Read, to: &Path, broken: impl Fn(io::Error) -> Closed) -> Result<(u64, String), Closed> {
    let refused = |error: io::Error| {
        Closed(format!(
            "»{0}« lässt sich nicht ablegen: {error}. Es wurde nichts verändert.\n{0} cannot be written; nothing was changed.",
            to.display()
        ))
    };
    if let Some(folder) = to.parent() {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(refused)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(to).map_err(refused)?;
    let mut failed = None;
    let found = hash(entry, &mut Watched { to: &mut file, failed: &mut failed }, broken);
    if let Some(error) = failed {
        return Err(refused(error));
    }
    file.sync_all().map_err(refused)?;
    found
}

fn hash(
    mut entry: impl Read,
    to: &mut impl Write,
    broken: impl Fn(io::Error) -> Closed,
) -> Result<(u64, String), Closed> {
    let mut hash = Hashing::new(to);
    let bytes = io::copy(&mut entry, &mut hash).map_err(broken)?;
    Ok((bytes, hash.finish()))
}

/// Tells a full disk from a broken archive.
struct Watched<'a> {
    to: &'a mut File,
    failed: &'a mut Option<io::Error>,
}

impl Write for Watched<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to.write(bytes).inspect_err(|error| {
            *self.failed = Some(io::Error::new(error.kind(), error.to_string()));
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

fn damaged(file: &Path, what: &str) -> Closed {
    Closed(format!(
        "»{0}« ist beschädigt, unvollständig oder keine Sicherung dieses Hubs. {what} Es wurde nichts verändert.\n\
         {0} is damaged, incomplete or no backup of this hub; nothing was changed.",
        file.display()
    ))
}

pub(super) fn newer(file: &Path, app: &str) -> Closed {
    Closed(format!(
        "»{0}« stammt aus einer neueren Version des Hubs ({1}). Nehmen Sie diese oder eine spätere Version. \
         Es wurde nichts verändert.\n{0} comes from a newer version of the hub; nothing was changed.",
        file.display(),
        app.escape_debug()
    ))
}
