//! Locking backups with age, so that the machine that makes them cannot read them afterwards.
//!
//! The machine knows public keys only. For as long as one backup is being made, one key more fits: it is drawn for it, never
//! written down, and forgotten when the backup was read back. So what is proven is the very file that is kept.

use crate::config::Recipient;
use crate::house::Closed;
use age::x25519::Identity;
use age::{DecryptError, Decryptor, Encryptor};
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;

/// The first bytes of every age file.
const MAGIC: &[u8] = b"age-encryption.org/";
const LINE: &str = "AGE-SECRET-KEY-1";

/// The secret keys with which a backup may be opened. None for one that is not locked.
#[derive(Default)]
pub struct Keys(Vec<Identity>);

impl Keys {
    /// One that fits until it is dropped.
    pub(super) fn drawn() -> Self {
        Self(vec![Identity::generate()])
    }

    /// Reads a file as `age-keygen` writes it: comments and one secret key a line.
    ///
    /// # Errors
    /// When the file cannot be read or holds no such key.
    pub fn read(file: &Path) -> Result<Self, Closed> {
        let shown = file.display();
        let text = fs::read_to_string(file).map_err(|error| {
            Closed(format!(
                "Die Schlüsseldatei »{shown}« lässt sich nicht lesen: {error}.\nThe key file {shown} cannot be read."
            ))
        })?;
        // What stands there is secret: no line is repeated.
        let keys = text.lines().map(str::trim).filter(|line| line.starts_with(LINE)).map(str::parse);
        match keys.collect::<Result<Vec<Identity>, _>>() {
            Ok(keys) if !keys.is_empty() => Ok(Self(keys)),
            _ => Err(Closed(format!(
                "In »{shown}« steht kein geheimer Schlüssel von age; er beginnt mit {LINE}.\n\
                 {shown} holds no age secret key."
            ))),
        }
    }
}

/// Puts a lock on what is written, which these keys open and those of the recipients.
pub(super) fn lock<W: Write>(
    to: W,
    recipients: &[Recipient],
    keys: &Keys,
) -> io::Result<age::stream::StreamWriter<W>> {
    let drawn: Vec<age::x25519::Recipient> = keys.0.iter().map(Identity::to_public).collect();
    let all = drawn.iter().chain(recipients.iter().map(Recipient::key)).map(|it| it as &dyn age::Recipient);
    Encryptor::with_recipients(all).map_err(io::Error::other)?.wrap_output(to)
}

/// What stands in a backup, locked or not.
pub(super) fn open(file: &Path, keys: &Keys) -> Result<Box<dyn Read>, Closed> {
    let shown = file.display();
    let unreadable = |error: io::Error| {
        Closed(format!("»{shown}« lässt sich nicht lesen: {error}.\n{shown} cannot be read."))
    };
    let mut opened = BufReader::new(File::open(file).map_err(unreadable)?);
    if !opened.fill_buf().map_err(unreadable)?.starts_with(MAGIC) {
        return Ok(Box::new(opened));
    }
    if keys.0.is_empty() {
        return Err(Closed(format!(
            "»{shown}« ist verschlüsselt. Nennen Sie mit --identity die Datei mit dem geheimen Schlüssel.\n\
             {shown} is encrypted; name the file with the secret key with --identity."
        )));
    }
    let opened = Decryptor::new_buffered(opened)
        .and_then(|locked| locked.decrypt(keys.0.iter().map(|key| key as &dyn age::Identity)));
    match opened {
        Ok(stream) => Ok(Box::new(stream)),
        Err(DecryptError::NoMatchingKeys) => Err(Closed(format!(
            "Dieser Schlüssel öffnet »{shown}« nicht. Es wurde nichts verändert.\n\
             This key does not open {shown}; nothing was changed."
        ))),
        Err(error) => Err(Closed(format!(
            "»{shown}« ist beschädigt: {error}. Es wurde nichts verändert.\n{shown} is damaged; nothing was changed."
        ))),
    }
}
