//! Mails that come in (RFC 5322): who wrote what, to which address, and whether a machine did.

use data_encoding::HEXLOWER;
use domain::inquiries::{Automatic, Incoming};
use domain::people::EmailAddress;
use mail_parser::{Address, HeaderName, Message, MessageParser};
use sha2::{Digest, Sha256};

/// Why a mail cannot be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is no mail at all.
    #[error("this is no mail")]
    NoMail,
    /// Nobody is named whom one could answer.
    #[error("it names no sender")]
    NoSender,
}

/// The most letters of a mail that are kept; longer ones are cut, and what a person wants stands near the beginning.
const MOST_LETTERS: usize = 7_500;
/// The most addresses that are looked at.
const MOST_ADDRESSES: usize = 50;

/// Reads a mail. The text is the first plain part, or the first other one without its markup; a quoted mail beneath it
/// is left out.
///
/// # Errors
/// [`Unreadable`].
pub fn read(bytes: &[u8]) -> Result<Incoming, Unreadable> {
    let message = MessageParser::default().parse(bytes).ok_or(Unreadable::NoMail)?;
    let sender = message.from().and_then(Address::first).ok_or(Unreadable::NoSender)?;
    let address = sender.address().unwrap_or_default();
    let from = EmailAddress::parse(address).map_err(|_| Unreadable::NoSender)?;
    let text = message.body_text(0).unwrap_or_default();
    Ok(Incoming {
        from,
        name: one_line(sender.name().unwrap_or_default()),
        to: recipients(&message),
        subject: one_line(message.subject().unwrap_or_default()),
        text: fresh(&text).chars().take(MOST_LETTERS).collect(),
        message_id: message.message_id().map_or_else(|| named_by_content(bytes), one_line),
        attachments: message.attachment_count(),
        automatic: automatic(&message),
    })
}

/// Told twice, a mail without an id of its own is the same one.
fn named_by_content(bytes: &[u8]) -> String {
    let hash = HEXLOWER.encode(&Sha256::digest(bytes));
    format!("sha256:{hash}")
}

fn one_line(text: &str) -> String {
    let spaced: String =
        text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).take(400).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// All addresses it went to, also those that a mail server noted on the way.
fn recipients(message: &Message<'_>) -> Vec<String> {
    let listed = [message.to(), message.cc()].into_iter().flatten().flat_map(|address| {
        address.iter().filter_map(|party| party.address()).map(str::to_owned).collect::<Vec<_>>()
    });
    let noted = ["Delivered-To", "X-Original-To", "Envelope-To"]
        .into_iter()
        .filter_map(|name| message.header_raw(HeaderName::from(name)))
        .map(|value| value.trim().trim_matches(['<', '>']).to_owned());
    noted.chain(listed).take(MOST_ADDRESSES).collect()
}

/// What machines send is recognised by what they say of themselves: an answer would go round in circles.
fn automatic(message: &Message<'_>) -> Option<Automatic> {
    let header = |name: &'static str| {
        message.header_raw(HeaderName::from(name)).map(|value| value.trim().to_ascii_lowercase())
    };
    let kind = header("Content-Type").unwrap_or_default();
    if kind.starts_with("multipart/report") || header("Return-Path").is_some_and(|path| path == "<>") {
        return Some(Automatic::Report);
    }
    let listed = ["List-Id", "List-Unsubscribe"].into_iter().any(|name| header(name).is_some());
    if listed || header("Precedence").is_some_and(|it| ["bulk", "list", "junk"].contains(&it.as_str())) {
        return Some(Automatic::Bulk);
    }
    let submitted = header("Auto-Submitted").is_some_and(|it| !it.starts_with("no"));
    let replied = ["X-Autoreply", "X-Autorespond"].into_iter().any(|name| header(name).is_some());
    (submitted || replied).then_some(Automatic::Reply)
}

/// What was written, without the mail that is quoted beneath it. Where nothing else is left, all of it.
fn fresh(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut kept: Vec<&str> = Vec::new();
    for line in text.lines() {
        if begins_a_quote(line) {
            break;
        }
        if !line.starts_with('>') {
            kept.push(line.trim_end());
        }
    }
    // Mail programs write "Am … schrieb …:" over two lines when the address is long.
    while kept.last().is_some_and(|line| line.is_empty() || introduces(line)) {
        kept.pop();
    }
    let written = kept.join("\n").trim().to_owned();
    if written.is_empty() { text.trim().to_owned() } else { written }
}

fn begins_a_quote(line: &str) -> bool {
    let line = line.trim();
    let marks = [
        "-----Ursprüngliche Nachricht-----",
        "-----Original Message-----",
        "________________________________",
    ];
    marks.iter().any(|mark| line.starts_with(mark)) || (introduces(line) && line.ends_with(':'))
}

/// "Am 3. Dezember schrieb …:", "On 3 December … wrote:", "… tarihinde … şunu yazdı:".
fn introduces(line: &str) -> bool {
    let line = line.trim();
    let says = [" schrieb", " wrote", " yazdı", " napisał", " пише", " كتب"];
    let starts = ["Am ", "On ", "W dniu ", "Dnia "];
    line.chars().count() < 200
        && (starts.iter().any(|start| line.starts_with(start)) || line.contains("tarihinde"))
        && (says.iter().any(|it| line.contains(it)) || line.ends_with(':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(head: &str, body: &str) -> Vec<u8> {
        format!(
            "From: =?UTF-8?Q?Ay=C5=9Fe?= <ayse@post.example>\r\nTo: fragen@stadt.example\r\n{head}\r\n{body}"
        )
        .into_bytes()
    }

    #[test]
    fn who_wrote_what_to_whom() {
        let head = "Subject: =?utf-8?B?RnJhZ2UgenVtIEjDvGdlbA==?=\r\nMessage-ID: <a1@post.example>\r\nDelivered-To: fragen+12-abc@stadt.example\r\n";
        let read = read(&mail(head, "Guten Tag,\r\nwo ist der Garten?\r\n")).unwrap();
        assert_eq!((read.name.as_str(), read.from.as_str()), ("Ayşe", "ayse@post.example"));
        assert_eq!((read.subject.as_str(), read.message_id.as_str()), ("Frage zum Hügel", "a1@post.example"));
        assert_eq!(read.to, ["fragen+12-abc@stadt.example", "fragen@stadt.example"]);
        assert_eq!(read.text, "Guten Tag,\nwo ist der Garten?");
        assert_eq!((read.attachments, read.automatic), (0, None));
    }

    #[test]
    fn the_quoted_mail_beneath_is_left_out_and_never_all_of_it() {
        let body = "Ja, gern.\n\nAm 3. Dezember 2026 um 10:02 schrieb Engagierte Stadt <hub@stadt.example>:\n> Wann passt es?\n> Grüße";
        assert_eq!(fresh(body), "Ja, gern.");
        let two =
            "Yes.\n\nOn Thu, 3 Dec 2026 at 10:02, Engagierte Stadt\n<hub@stadt.example> wrote:\n> When?";
        assert!(fresh(two).starts_with("Yes."));
        assert!(!fresh(two).contains("When?"));
        assert_eq!(fresh("> nur zitiert"), "> nur zitiert");
        // A sentence that begins like one is no quote.
        assert_eq!(fresh("Am Montag kann ich.\nGruß"), "Am Montag kann ich.\nGruß");
    }

    #[test]
    fn what_a_machine_wrote_is_seen() {
        let why = |head: &str| read(&mail(head, "weg")).unwrap().automatic;
        assert_eq!(why("Auto-Submitted: auto-replied\r\n"), Some(Automatic::Reply));
        assert_eq!(why("Auto-Submitted: no\r\n"), None);
        assert_eq!(why("List-Id: <liste.example>\r\n"), Some(Automatic::Bulk));
        assert_eq!(why("Precedence: bulk\r\n"), Some(Automatic::Bulk));
        assert_eq!(why("Return-Path: <>\r\n"), Some(Automatic::Report));
        assert_eq!(
            why("Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n"),
            Some(Automatic::Report)
        );
    }

    #[test]
    fn what_is_no_mail_or_names_nobody_is_refused() {
        assert_eq!(read(b"").unwrap_err(), Unreadable::NoMail);
        assert_eq!(read(b"To: a@b.example\r\n\r\nHallo").unwrap_err(), Unreadable::NoSender);
        assert_eq!(read(b"From: nobody\r\n\r\nHallo").unwrap_err(), Unreadable::NoSender);
    }

    #[test]
    fn a_mail_without_an_id_is_named_by_what_it_says() {
        let one = read(&mail("", "eins")).unwrap().message_id;
        assert_eq!(read(&mail("", "eins")).unwrap().message_id, one);
        assert_ne!(read(&mail("", "zwei")).unwrap().message_id, one);
    }

    #[test]
    fn markup_is_read_as_text_and_files_are_counted() {
        let head = "Content-Type: multipart/mixed; boundary=b\r\n";
        let body = "--b\r\nContent-Type: text/html\r\n\r\n<p>Hallo <b>Welt</b></p><script>alert(1)</script>\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\nx\r\n--b--\r\n";
        let read = read(&mail(head, body)).unwrap();
        assert!(read.text.contains("Hallo Welt"), "{}", read.text);
        assert!(!read.text.contains('<') && !read.text.contains("alert"), "{}", read.text);
        assert_eq!(read.attachments, 1);
    }
}
