//! Values that are one word out of a few.

use serde::{Deserialize, Serialize};

use super::values::{WrongValue, spelled};
use crate::nearest::nearest;

/// A closed set of words; the first spelling of a value is the one that is written.
trait Word: Copy + PartialEq + 'static {
    const ALL: &'static [(&'static str, Self)];
}

fn pick<W: Word>(text: &str) -> Result<W, WrongValue> {
    if let Some((_, value)) = W::ALL.iter().find(|(word, _)| *word == text) {
        return Ok(*value);
    }
    let names: Vec<&str> = W::ALL.iter().map(|(word, _)| *word).collect();
    let (de, en) = match nearest(text, &names) {
        Some(near) => (format!("Meinten Sie »{near}«?"), format!("Did you mean \"{near}\"?")),
        None => (format!("Möglich: {}.", names.join(", ")), format!("Possible: {}.", names.join(", "))),
    };
    Err(WrongValue {
        de: format!("»{text}« passt hier nicht. {de}"),
        en: format!("\"{text}\" does not fit here. {en}"),
    })
}

fn word_of<W: Word>(value: W) -> String {
    W::ALL.iter().find(|(_, each)| *each == value).map(|(word, _)| (*word).to_owned()).unwrap_or_default()
}

/// How mails leave the house.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub enum MailTransport {
    /// Each mail becomes a readable file in the data folder.
    Files,
    /// A mail server takes them.
    Smtp,
}

impl Word for MailTransport {
    const ALL: &'static [(&'static str, Self)] = &[("files", Self::Files), ("smtp", Self::Smtp)];
}

spelled!(MailTransport, pick, word_of);

/// How a line of the log looks.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub enum LogFormat {
    Text,
    Json,
}

impl Word for LogFormat {
    const ALL: &'static [(&'static str, Self)] = &[("text", Self::Text), ("json", Self::Json)];
}

spelled!(LogFormat, pick, word_of);

/// How weighty a line of the log must be.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub enum LogLevel {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}

impl Word for LogLevel {
    const ALL: &'static [(&'static str, Self)] = &[
        ("error", Self::Error),
        ("warn", Self::Warn),
        ("info", Self::Info),
        ("debug", Self::Debug),
        ("trace", Self::Trace),
    ];
}

spelled!(LogLevel, pick, word_of);
