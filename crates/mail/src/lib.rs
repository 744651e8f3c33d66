//! Mails: what they say ([`Letter`], [`render`]), how they are encoded ([`Message`]), and how they leave the house
//! ([`Transport`]).
//!
//! This crate knows no queue, no database and no clock: the worker takes a letter from the outbox, renders it, gives it
//! its id and date and hands it to a transport. To add a letter, add a variant to [`Letter`], its words to
//! `locales/<language>/mail.ftl` and its sheet to `letters`; the tests then read it in every language.

mod incoming;
mod letters;
mod message;
mod transport;

pub use incoming::{Unreadable, read};
pub use letters::{
    Decided, Digest, DigestEntry, DigestGroup, Draft, HubFacts, Letter, ObstacleNews, OfferFacts, Said,
    render,
};
pub use message::{Attachment, List, Message, MessageError, Party};
pub use transport::{Files, Reason, SendError, Smtp, SmtpUrlError, Transport};
