use crate::people::EmailAddress;

/// A mail that came to the hub, as far as a case needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// Who wrote, by the header From.
    pub from: EmailAddress,
    /// What they call themselves there; may be empty.
    pub name: String,
    /// To whom it went: the derived address of a reply is among them.
    pub to: Vec<String>,
    /// What it is about; may be empty.
    pub subject: String,
    /// What they wrote, without the quoted mail beneath it.
    pub text: String,
    /// Names it among all mails (RFC 5322, section 3.6.4); told twice, it is taken once.
    pub message_id: String,
    /// How many files hung on it. They stay in the mailbox.
    pub attachments: usize,
    /// A machine wrote it, if it says so.
    pub automatic: Option<Automatic>,
}

/// Why a mail becomes no case: answered, it would go round in circles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Automatic {
    /// An answer by itself, as of somebody on holiday (RFC 3834).
    Reply,
    /// To a list, or in bulk (RFC 2369).
    Bulk,
    /// The report of a mail server (RFC 3464).
    Report,
}
