use super::{DUMP_FILE, UPLOADS};
use crate::house::{DATABASE_FILE, KEYS_FILE};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

/// The form of backups that this program writes; it reads every form up to this one.
pub const FORM: u32 = 2;
/// The manifest's own name in the archive.
pub const MANIFEST: &str = "manifest.json";

/// What a backup holds.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// How the archive is built.
    pub form: u32,
    /// The moment it shows.
    pub made_at: jiff::Timestamp,
    /// The program that made it.
    pub app: String,
    /// The database it comes from.
    pub engine: String,
    /// The versions of the database's form.
    pub schema: Vec<String>,
    /// Rows of each table.
    pub rows: BTreeMap<String, i64>,
    /// What stands in each table, as [`store::maintenance::Facts`] says it. The first form had none.
    #[serde(default)]
    pub contents: BTreeMap<String, String>,
    /// The files, in the order in which they follow.
    pub files: Vec<Piece>,
}

/// One file of a backup.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Piece {
    /// Where it lies below the data folder.
    pub path: String,
    /// How long it is.
    pub bytes: u64,
    /// What is in it.
    pub sha256: String,
}

/// What has to be known before the rest can be read.
#[derive(Deserialize)]
struct Head {
    form: u32,
    app: String,
}

/// Why a manifest cannot be followed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// A newer program wrote it.
    Newer(String),
    /// It is none, or it names what no backup of ours holds.
    Wrong(String),
}

impl Manifest {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let wrong = |error: serde_json::Error| Unreadable::Wrong(error.to_string());
        let head: Head = serde_json::from_slice(bytes).map_err(wrong)?;
        if head.form > FORM {
            return Err(Unreadable::Newer(head.app));
        }
        let manifest: Self = serde_json::from_slice(bytes).map_err(wrong)?;
        manifest.check().map_err(Unreadable::Wrong)?;
        Ok(manifest)
    }

    pub(super) fn write(&self) -> io::Result<Vec<u8>> {
        Ok(serde_json::to_vec_pretty(self)?)
    }

    /// One database, one key file, and besides uploads nothing; each once.
    fn check(&self) -> Result<(), String> {
        let mut seen = BTreeSet::new();
        for piece in &self.files {
            if !is_ours(&piece.path) {
                return Err(format!("»{}«", piece.path.escape_debug()));
            }
            if !seen.insert(piece.path.as_str()) {
                return Err(format!("2 × »{}«", piece.path));
            }
        }
        let has = |name: &str| seen.contains(name);
        if has(KEYS_FILE) && (has(DATABASE_FILE) != has(DUMP_FILE)) {
            Ok(())
        } else {
            Err(format!("{KEYS_FILE}, {DATABASE_FILE}, {DUMP_FILE}"))
        }
    }

    /// Does the database lie in it as an SQLite file?
    pub fn is_sqlite(&self) -> bool {
        self.files.iter().any(|piece| piece.path == DATABASE_FILE)
    }

    /// Rows of all tables.
    pub fn row_count(&self) -> i64 {
        self.rows.values().sum()
    }

    /// Uploaded files.
    pub fn upload_count(&self) -> usize {
        self.files.iter().filter(|piece| is_upload(&piece.path)).count()
    }
}

impl Piece {
    /// Reads a file through.
    pub(super) fn of(path: String, file: &Path) -> io::Result<Self> {
        let mut hash = Hashing::new(io::sink());
        let bytes = io::copy(&mut File::open(file)?, &mut hash)?;
        Ok(Self { path, bytes, sha256: hash.finish() })
    }
}

/// What no backup of ours holds is not taken, wherever it would lead: no path out of the folder, none from its root.
fn is_ours(path: &str) -> bool {
    [KEYS_FILE, DATABASE_FILE, DUMP_FILE].contains(&path) || is_upload(path)
}

pub(super) fn is_upload(path: &str) -> bool {
    let plain = |sign: u8| sign.is_ascii_alphanumeric() || b"._-".contains(&sign);
    let sound = |part: &str| !part.is_empty() && !part.starts_with('.') && part.bytes().all(plain);
    path.len() <= 200
        && path
            .strip_prefix(UPLOADS)
            .and_then(|rest| rest.strip_prefix('/'))
            .is_some_and(|rest| rest.split('/').all(sound))
}

/// Passes bytes on and knows what went through.
pub(super) struct Hashing<W> {
    hash: Sha256,
    to: W,
}

impl<W: Write> Hashing<W> {
    pub(super) fn new(to: W) -> Self {
        Self { hash: Sha256::new(), to }
    }

    pub(super) fn finish(self) -> String {
        HEXLOWER.encode(&self.hash.finalize())
    }
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.hash.update(bytes.get(..written).unwrap_or_default());
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// Reads so many bytes at most, so that nothing that says it is small can fill the memory.
pub(super) fn read_at_most(from: impl Read, most: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let read = from.take(most + 1).read_to_end(&mut bytes)?;
    Ok((u64::try_from(read).unwrap_or(u64::MAX) <= most).then_some(bytes))
}
