//! `hochbeet mail-in < MESSAGE`, `hochbeet mail-in --folder FOLDER`

use crate::cli::Options;
use crate::commands::{count, done};
use crate::config::Config;
use crate::house::{Closed, open};
use crate::say::say;
use domain::inquiries::Automatic;
use service::inquiries::Taken;
use service::{Caller, Error, Hub, Refusal};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The most of a message that is read: text stands before what hangs on it.
const MOST_BYTES: u64 = 10 << 20;
/// Into this folder beside them go messages that were taken.
const READ: &str = "gelesen";
/// And into this one those that cannot be read.
const UNREADABLE: &str = "unlesbar";

/// Takes in mails that came to the hub's mailbox: each becomes a question, or joins the one it replies to. Made for the
/// mail server's alias (standard input) or for a folder that is gone through, such as `new` of a Maildir.
pub fn run(options: &Options, folder: Option<&Path>) -> ExitCode {
    done(|| {
        let (config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
        let hub = open(&config)?;
        match folder {
            None => {
                let message = bytes(io::stdin())?;
                let outcome = take(&hub, &message)?;
                say(&outcome.told());
            }
            Some(folder) => {
                let tally = sweep(&hub, folder)?;
                say(&tally.told());
            }
        }
        Ok(())
    })
}

fn bytes(from: impl Read) -> Result<Vec<u8>, Closed> {
    let mut message = Vec::new();
    from.take(MOST_BYTES).read_to_end(&mut message).map_err(|error| unreadable(&error))?;
    Ok(message)
}

fn unreadable(error: &io::Error) -> Closed {
    Closed(format!("Die Nachricht lässt sich nicht lesen: {error}\nThe message cannot be read."))
}

/// What became of one message.
enum Outcome {
    Taken(Taken),
    /// It is no mail, or names nobody.
    Unreadable,
}

impl Outcome {
    fn told(&self) -> String {
        match self {
            Self::Taken(Taken::Began(id)) => format!("Neue Frage {id}. (a new question)"),
            Self::Taken(Taken::Joined(id)) => format!("Gehört zu Frage {id}. (joins that question)"),
            Self::Taken(Taken::Known) => "Diese Mail ist schon da. (known already)".to_owned(),
            Self::Taken(Taken::Empty) => "In dieser Mail steht nichts. (nothing in it)".to_owned(),
            Self::Taken(Taken::Automatic(why)) => {
                let why = match why {
                    Automatic::Reply => "eine automatische Antwort",
                    Automatic::Bulk => "eine Massenmail",
                    Automatic::Report => "ein Bericht des Mailservers (dafür gibt es »hochbeet bounce«)",
                };
                format!("Nicht aufgenommen: {why}. (written by a machine)")
            }
            Self::Unreadable => "Nicht aufgenommen: Das ist keine Mail mit Absender. (no mail)".to_owned(),
        }
    }
}

fn take(hub: &Hub, message: &[u8]) -> Result<Outcome, Closed> {
    let Ok(mail) = mail::read(message) else { return Ok(Outcome::Unreadable) };
    match hub.write(Caller::system(), move |cx| service::inquiries::take_mail(cx, &mail)).wait() {
        Ok(taken) => Ok(Outcome::Taken(taken)),
        Err(Error::Refused(Refusal::TooOften)) => Err(Closed(
            "Von dieser Adresse kamen zu viele Mails in einer Stunde. Die Mail bleibt liegen.\n\
             Too many mails from this address in an hour; the mail stays where it is."
                .to_owned(),
        )),
        Err(error) => Err(error.into()),
    }
}

/// What became of a folder.
#[derive(Default)]
struct Tally {
    began: usize,
    joined: usize,
    passed_over: usize,
    unreadable: usize,
    left: usize,
}

impl Tally {
    fn told(&self) -> String {
        let said = format!(
            "{}, {}, {} ohne Frage darin, {} unlesbar.",
            count(self.began, "neue Frage", "neue Fragen"),
            count(self.joined, "Antwort auf eine Frage", "Antworten auf Fragen"),
            self.passed_over,
            self.unreadable
        );
        if self.left == 0 { said } else { format!("{said} {} kommen später dran.", self.left) }
    }
}

/// Goes through a folder, the oldest message first. A message is moved only after it is kept: what breaks off here is
/// taken the next time, and what was kept already is known then.
fn sweep(hub: &Hub, folder: &Path) -> Result<Tally, Closed> {
    let mut tally = Tally::default();
    for path in messages(folder).map_err(|error| unreadable(&error))? {
        let message = bytes(File::open(&path).map_err(|error| unreadable(&error))?)?;
        let to = match take(hub, &message) {
            Ok(Outcome::Taken(taken)) => {
                match taken {
                    Taken::Began(_) => tally.began += 1,
                    Taken::Joined(_) => tally.joined += 1,
                    Taken::Known | Taken::Empty | Taken::Automatic(_) => tally.passed_over += 1,
                }
                READ
            }
            Ok(Outcome::Unreadable) => {
                tally.unreadable += 1;
                UNREADABLE
            }
            Err(_) => {
                tally.left += 1;
                continue;
            }
        };
        aside(&path, &folder.join(to)).map_err(|error| unreadable(&error))?;
    }
    Ok(tally)
}

fn messages(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

fn aside(path: &Path, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let Some(name) = path.file_name() else { return Ok(()) };
    fs::rename(path, folder.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_what_became_of_a_folder() {
        let tally = Tally { began: 1, joined: 2, passed_over: 3, unreadable: 0, left: 0 };
        assert_eq!(tally.told(), "1 neue Frage, 2 Antworten auf Fragen, 3 ohne Frage darin, 0 unlesbar.");
        assert!(Tally { left: 1, ..tally }.told().ends_with("1 kommen später dran."));
    }

    #[test]
    fn a_message_that_was_taken_lies_aside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("1.eml");
        fs::write(&path, "x").unwrap();
        aside(&path, &folder.path().join(READ)).unwrap();
        assert!(!path.exists() && folder.path().join(READ).join("1.eml").exists());
        assert!(messages(folder.path()).unwrap().is_empty());
    }
}
