use super::manifest::{MANIFEST, Manifest, Piece};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::PathBuf;
use tar::{Builder, EntryType, Header};

/// Writes the archive: the manifest, then each piece from where it lies now.
///
/// # Errors
/// When a piece cannot be read or the archive not be written.
pub fn pack<W: Write>(to: W, manifest: &Manifest, lies: impl Fn(&Piece) -> PathBuf) -> io::Result<W> {
    let mut tar = Builder::new(GzEncoder::new(to, Compression::default()));
    let bytes = manifest.write()?;
    let seconds = u64::try_from(manifest.made_at.as_second()).unwrap_or(0);
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    append(&mut tar, MANIFEST, length, seconds, bytes.as_slice())?;
    for piece in &manifest.files {
        let file = File::open(lies(piece))?;
        // A file that grew meanwhile must not push the next one aside; reading back tells that it is another one.
        append(&mut tar, &piece.path, piece.bytes, seconds, file.take(piece.bytes))?;
    }
    tar.into_inner()?.finish()
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
