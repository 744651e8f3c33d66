//! How a mail leaves the house: as a file, or to a mail server.

mod files;
mod smtp;

pub use files::Files;
pub use smtp::{Smtp, SmtpUrlError};

use crate::Message;

/// Takes mails away.
pub trait Transport: Send + Sync {
    /// Sends one mail, and comes back when it is certain that somebody else keeps it now.
    ///
    /// # Errors
    /// Whether to try again, and what the other side said.
    fn send(&self, message: &Message) -> Result<(), SendError>;
}

/// Why a mail was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Try again later: the server is away, busy, or does not know us.
    #[error("not now: {0}")]
    Later(Reason),
    /// It will never be taken as it is.
    #[error("not at all: {0}")]
    Never(Reason),
}

/// What the other side said, or what happened on the way to it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text}")]
pub struct Reason {
    /// In full. It may repeat the address: it belongs beside the mail in the outbox, not in a log.
    pub text: String,
    /// Its kind, which names nobody: the code of a mail server's answer (`550`), or a word (`connection`, `timeout`,
    /// `tls`, `message`, `file`).
    pub class: String,
}

impl Reason {
    pub(crate) fn new(class: &str, text: impl ToString) -> Self {
        Self { text: text.to_string(), class: class.to_owned() }
    }
}
