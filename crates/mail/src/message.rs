//! One mail, ready to leave.

use kernel::Instant;
use lettre::address::Envelope;
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment as Part, Body, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message as Encoded};
use std::time::{Duration, UNIX_EPOCH};

/// Somebody who sends or gets mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// What stands before the address; may be empty.
    pub name: String,
    /// The mail address.
    pub address: String,
}

/// A text file that goes along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, in ASCII.
    pub name: String,
    /// Its content.
    pub text: String,
}

/// What mail programs are told of a mail that comes again and again, so that they can offer to stop it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// `name.host`: the same for all mails of its kind (RFC 2919).
    pub id: String,
    /// An https address that ends it when something is sent to it, without a question and without a log-in (RFC 8058).
    pub stop: String,
}

/// One mail. Text only: it is read the same everywhere, aloud too, and loads nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// `something@host`, the same at each attempt, so that a mail sent twice is seen as one.
    pub message_id: String,
    /// When it was written.
    pub date: Instant,
    /// From whom.
    pub from: Party,
    /// To whom.
    pub to: Party,
    /// Where answers go, when it is not to the sender.
    pub reply_to: Option<Party>,
    /// Subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// A date for the reader's calendar (iCalendar, RFC 5545).
    pub calendar: Option<Attachment>,
    /// That it comes again, and how that ends.
    pub list: Option<List>,
}

/// The mail cannot be written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MessageError {
    /// An address is none.
    #[error("an address is not valid")]
    Address,
    /// The id is none.
    #[error("the message id is not valid")]
    MessageId,
    /// The encoder refused it.
    #[error("the mail cannot be encoded")]
    Encoding,
}

/// The most bytes a line of a mail may have (RFC 5322, section 2.1.1).
const LINE: usize = 998;

/// For whom the bytes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// For mail servers: ASCII only.
    Wire,
    /// For eyes: umlauts and links stay as they are (RFC 6532).
    Readable,
}

impl Message {
    pub(crate) fn encode(&self, form: Form) -> Result<Encoded, MessageError> {
        let (from, to) = (mailbox(&self.from)?, mailbox(&self.to)?);
        let envelope = Envelope::new(Some(from.email.clone()), vec![to.email.clone()])
            .map_err(|_| MessageError::Address)?;
        let subject = one_line(&self.subject);
        let mut builder = Encoded::builder()
            .envelope(envelope)
            .from(from)
            .to(to)
            .message_id(Some(format!("<{}>", self.sound_id()?)))
            .date(UNIX_EPOCH + Duration::from_micros(u64::try_from(self.date.micros()).unwrap_or(0)))
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .subject(&subject);
        if let Some(party) = &self.reply_to {
            builder = builder.reply_to(mailbox(party)?);
        }
        if let Some(List { id, stop }) = &self.list {
            builder = builder
                .raw_header(written("List-Id", format!("<{}>", one_line(id))))
                .raw_header(written("List-Unsubscribe", format!("<{}>", one_line(stop))))
                .raw_header(written("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
        // The encoder ends every part with a line break of its own.
        let text = self.text.trim_end();
        let text = SinglePart::builder().content_type(ContentType::TEXT_PLAIN).body(body(text, form));
        let encoded = match &self.calendar {
            None => builder.singlepart(text),
            Some(calendar) => builder.multipart(
                MultiPart::mixed()
                    .boundary(self.boundary())
                    .singlepart(text)
                    .singlepart(attached(calendar, form)?),
            ),
        };
        let mut encoded = encoded.map_err(|_| MessageError::Encoding)?;
        if form == Form::Readable {
            for (name, value) in
                [("Subject", subject), ("From", self.from.readable()), ("To", self.to.readable())]
            {
                let name = HeaderName::new_from_ascii_str(name);
                // Nothing can be smuggled in: every value went through `one_line`.
                encoded.headers_mut().insert_raw(HeaderValue::dangerous_new_pre_encoded(
                    name,
                    value.clone(),
                    value,
                ));
            }
        }
        Ok(encoded)
    }

    fn sound_id(&self) -> Result<&str, MessageError> {
        let sound = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>@\"(),:;\\[]".contains(&byte))
        };
        match self.message_id.split_once('@') {
            Some((left, right)) if self.message_id.len() <= 200 && sound(left) && sound(right) => {
                Ok(&self.message_id)
            }
            _ => Err(MessageError::MessageId),
        }
    }

    /// The same at each attempt, too. No line of a text begins with it.
    fn boundary(&self) -> String {
        let letters = self.message_id.chars().filter(char::is_ascii_alphanumeric).take(40);
        format!("=_{}_=", letters.collect::<String>())
    }
}

impl Party {
    fn readable(&self) -> String {
        let (name, address) = (one_line(&self.name), one_line(&self.address));
        if name.is_empty() {
            address
        } else {
            format!("\"{}\" <{address}>", name.replace('\\', "").replace('"', "'"))
        }
    }
}

/// Takes out whatever could end a header line or hide in one; white space becomes a single space.
fn one_line(text: &str) -> String {
    let spaced = text.replace(|sign: char| sign.is_control() || sign.is_whitespace(), " ");
    spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// A header of ASCII that must not be folded or encoded: an address in it stays whole. Whatever went through [`one_line`].
fn written(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::dangerous_new_pre_encoded(HeaderName::new_from_ascii_str(name), value.clone(), value)
}

/// Domains with umlauts are written in their ASCII form, which every server takes (RFC 5890).
fn mailbox(party: &Party) -> Result<Mailbox, MessageError> {
    let (local, domain) = party.address.rsplit_once('@').ok_or(MessageError::Address)?;
    let domain = idna::domain_to_ascii(domain).map_err(|_| MessageError::Address)?;
    if !local.is_ascii() || local.contains('"') {
        return Err(MessageError::Address);
    }
    let address = Address::new(local, domain).map_err(|_| MessageError::Address)?;
    let name = one_line(&party.name);
    Ok(Mailbox::new((!name.is_empty()).then_some(name), address))
}

fn body(text: &str, form: Form) -> Body {
    let fits = text.lines().all(|line| line.len() <= LINE) && !text.contains('\0');
    if form == Form::Readable && fits {
        let lines = text.replace("\r\n", "\n").replace('\n', "\r\n");
        return Body::dangerous_pre_encoded(lines.into_bytes(), ContentTransferEncoding::EightBit);
    }
    Body::new(text.to_owned())
}

fn attached(calendar: &Attachment, form: Form) -> Result<SinglePart, MessageError> {
    let kind = ContentType::parse("text/calendar; charset=utf-8; method=PUBLISH")
        .map_err(|_| MessageError::Encoding)?;
    Ok(Part::new(one_line(&calendar.name)).body(body(&calendar.text, form), kind))
}

#[cfg(test)]
pub(crate) mod tests;
