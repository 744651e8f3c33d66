//! A backup: one `.tar.gz` with everything that makes this hub this hub, and the way back from it.
//!
//! First comes the [`Manifest`], then the pieces in its order, under the names they have in the data folder, so that any
//! `tar` can open a backup when there is no hub. Written mails are not in it, nor is `config.toml`: the first were said
//! already, the second belongs to the machine.
//!
//! With public keys of age in `config.toml` the archive is locked before it is written; see [`Keys`].
//!
//! What is read back is taken for hostile: only plain files with the names a backup has, byte for byte as the manifest
//! says, and nothing is put in place before all of it was found right.

mod backup;
mod folder;
mod lock;
mod manifest;
mod pack;
mod postgres;
mod proof;
mod restore;
mod staging;
mod unpack;

pub use backup::{Made, Order, Proven, back_up};
pub use lock::Keys;
pub use manifest::{Manifest, Piece};
pub use pack::pack;
pub use restore::{Restored, bring_back};

use crate::house::Closed;
use std::path::Path;

/// The folder of uploads, named by what is in them.
pub(crate) const UPLOADS: &str = "uploads";
/// The dump of a `PostgreSQL` database.
const DUMP_FILE: &str = "hochbeet.sql";
/// Where a backup is taken apart before it is put in place. A hub does not start beside it.
pub const HALF_RESTORED: &str = ".restore";

/// Writes a PostgreSQL database of this moment into a new file, as plain statements.
///
/// # Errors
/// When `pg_dump` is missing or fails.
pub(crate) fn dump_postgres(url: &str, to: &Path) -> Result<(), Closed> {
    postgres::dump(url, to).map(drop)
}

/// The folder a file lies in.
fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests;
