use super::manifest::{MANIFEST, Manifest, Piece};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use tar::{Builder, EntryType, Header};

/// Writes the archive: the manifest, then each piece from where it lies now. It is on the disk when this returns.
///
/// # Errors
/// When a piece cannot be read or the archive not be written; there must be no file of this name.
pub fn pack(to: &Path, manifest: &Manifest, lies: impl Fn(&Piece) -> PathBuf) -> io::Result<()> {
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(to)?;
    let mut tar = Builder::new(GzEncoder::new(BufWriter::new(file), Compression::default()));
    let bytes = manifest.write()?;
    let seconds = u64::try_from(manifest.made_at.as_second()).unwrap_or(0);
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    append(&mut tar, MANIFEST, length, seconds, bytes.as_slice())?;
    for piece in &manifest.files {
        let file = File::open(lies(piece))?;
        // A file that grew meanwhile must not push the next one aside; reading back tells that it is another one.
        append(&mut tar, &piece.path, piece.bytes, seconds, file.take(piece.bytes))?;
    }
    let mut file = tar.into_inner()?.finish()?;
    file.flush()?;
    file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()
}

fn append(
    tar: &mut Builder<impl Write>,
    path: &str,
    bytes: u64,
    seconds: u64,
    content: impl Read,
) -> io::Result<()> {
    let mut header = Header::new_ustar();
    header.set_path(path)?;
    header.set_entry_type(EntryType::Regular);
    header.set_size(bytes);
    header.set_mode(0o600);
    header.set_mtime(seconds);
    header.set_cksum();
    tar.append(&header, content)
}
