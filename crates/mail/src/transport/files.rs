use super::{Reason, SendError, Transport};
use crate::Message;
use crate::message::Form;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Mails become files in `<data>/post/`, to be opened with any mail program or editor: how a hub without a mail server
/// runs, and the starter city always.
#[derive(Debug, Clone)]
pub struct Files {
    folder: PathBuf,
}

impl Files {
    /// Writes below this data folder.
    pub fn new(data: &Path) -> Self {
        Self { folder: data.join("post") }
    }

    /// Where the mails lie.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let begun = self.folder.join(format!(".{name}.part"));
        let mut file = private().open(&begun)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&begun, self.folder.join(name))?;
        // Without this, a power cut may forget the new name.
        File::open(&self.folder)?.sync_all()
    }
}

/// The links in a mail open somebody's matter: nobody else on the machine reads them.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// `20261128-111000-s121mitmache.eml`: in the order of writing, and the same for the same mail.
fn name(message: &Message) -> String {
    let when = message.date.in_city().strftime("%Y%m%d-%H%M%S");
    let id: String = message.message_id.chars().filter(char::is_ascii_alphanumeric).take(12).collect();
    format!("{when}-{id}.eml")
}

impl Transport for Files {
    fn send(&self, message: &Message) -> Result<(), SendError> {
        let encoded = message
            .encode(Form::Readable)
            .map_err(|error| SendError::Never(Reason::new("message", error)))?;
        self.write(&name(message), &encoded.formatted())
            .map_err(|error| SendError::Later(Reason::new("file", error)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::tests::sample;

    fn files(folder: &Path) -> Vec<String> {
        let names =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.collect();
        names.sort();
        names
    }

    #[test]
    fn a_mail_becomes_one_readable_file_however_often_it_is_sent() {
        let data = tempfile::tempdir().unwrap();
        let transport = Files::new(data.path());
        transport.send(&sample()).unwrap();
        transport.send(&sample()).unwrap();
        assert_eq!(files(transport.folder()), ["20261128-111000-s121mitmache.eml"]);
        let text = fs::read_to_string(transport.folder().join("20261128-111000-s121mitmache.eml")).unwrap();
        assert!(text.contains("Subject: Bitte bestätigen: Äpfel pflücken\r\n"), "{text}");
        assert!(text.contains("\r\nhttps://mitmachen.example/m/abc=def\r\n"), "{text}");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_hub_reads_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let data = tempfile::tempdir().unwrap();
        Files::new(data.path()).send(&sample()).unwrap();
        let file = fs::metadata(data.path().join("post/20261128-111000-s121mitmache.eml")).unwrap();
        assert_eq!(file.permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_tried_again_and_a_mail_that_is_none_is_not() {
        let data = tempfile::tempdir().unwrap();
        fs::write(data.path().join("post"), "a file in the way").unwrap();
        assert!(matches!(Files::new(data.path()).send(&sample()), Err(SendError::Later(_))));
        let mut wrong = sample();
        wrong.to.address.clear();
        let told = Files::new(data.path()).send(&wrong);
        assert_eq!(told, Err(SendError::Never(Reason::new("message", "an address is not valid"))));
    }
}
