//! The way of the mails: a folder that takes files, or a server that greets.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

use super::{Finding, Subject, folder};
use crate::config::{Mail, MailTransport};

const TOPIC: &str = "Mail";
const PATIENCE: Duration = Duration::from_secs(5);
/// A greeting is a line, not a book.
const LONGEST_GREETING: u64 = 2048;

pub(super) fn check(subject: Subject<'_>) -> Vec<Finding> {
    match subject.config.mail.transport {
        MailTransport::Files => vec![files(subject)],
        MailTransport::Smtp => {
            let mail = &subject.config.mail;
            let mut findings = vec![server(mail, PATIENCE)];
            findings.extend(open_password(mail));
            findings.extend(sender(mail));
            findings
        }
    }
}

fn files(subject: Subject<'_>) -> Finding {
    let config = subject.config;
    let folder = config.mail_dir();
    let shown = folder.display();
    if folder.is_dir()
        && let Err(error) = folder::probe(&folder)
    {
        let text = format!("In {shown} lassen sich keine Mails ablegen: {error}.");
        return Finding::fault(
            TOPIC,
            text,
            "Geben Sie dem Konto, unter dem der Hub läuft, diesen Ordner zu eigen.",
        );
    }
    let text = format!("Mails werden nicht verschickt, sondern liegen als Dateien in {shown}.");
    if config.base_url.is_https() {
        return Finding::hint(TOPIC, text, "Für den Betrieb setzen Sie transport = \"smtp\" und »smtp_url«.");
    }
    Finding::fine(TOPIC, text)
}

pub(super) fn server(mail: &Mail, patience: Duration) -> Finding {
    let (Some(host), Some(port)) = (mail.smtp_url.host(), mail.smtp_url.port()) else {
        return Finding::fault(TOPIC, "Es ist kein Mailserver genannt.", "Tragen Sie »smtp_url« ein.");
    };
    let shown = format!("{host}:{port}");
    match greet(&host, port, mail.smtp_url.is_wrapped(), patience) {
        Ok(Greeting::Welcome) => Finding::fine(TOPIC, format!("Der Mailserver {shown} grüßt.")),
        Ok(Greeting::Encrypted) => Finding::fine(
            TOPIC,
            format!("Der Mailserver {shown} ist erreichbar (smtps, Anmeldung nicht geprüft)."),
        ),
        Ok(Greeting::Refusal(line)) => Finding::fault(
            TOPIC,
            format!("Der Mailserver {shown} weist ab: {line}"),
            "Fragen Sie, ob diese Maschine dort einliefern darf.",
        ),
        Err(error) => Finding::fault(
            TOPIC,
            format!("Der Mailserver {shown} antwortet nicht: {error}."),
            "Prüfen Sie Name und Port in »smtp_url« und die Firewall. Mails warten so lange und gehen nicht verloren.",
        ),
    }
}

/// The password of the mailbox goes over the net for everybody to read. On one machine nobody reads along.
pub(super) fn open_password(mail: &Mail) -> Option<Finding> {
    let url = &mail.smtp_url;
    let here = url.host().is_some_and(|host| {
        host == "localhost" || host.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
    });
    if !url.has_secret() || url.is_encrypted() || here {
        return None;
    }
    Some(Finding::hint(
        TOPIC,
        "Das Passwort aus »smtp_url« geht unverschlüsselt an den Mailserver.",
        "Nehmen Sie smtps://… (Port 465), oder hängen Sie ?tls=required an (Port 587).",
    ))
}

enum Greeting {
    Welcome,
    /// There, but it speaks only through TLS, which is the mailer's business.
    Encrypted,
    Refusal(String),
}

fn greet(host: &str, port: u16, wrapped: bool, patience: Duration) -> io::Result<Greeting> {
    let mut failed = io::Error::new(io::ErrorKind::NotFound, "Name unbekannt");
    for address in (host, port).to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, patience) {
            Ok(_) if wrapped => return Ok(Greeting::Encrypted),
            Ok(stream) => return read_greeting(stream, patience),
            Err(error) => failed = error,
        }
    }
    Err(failed)
}

fn read_greeting(mut stream: TcpStream, patience: Duration) -> io::Result<Greeting> {
    stream.set_read_timeout(Some(patience))?;
    stream.set_write_timeout(Some(patience))?;
    let mut line = Vec::new();
    BufReader::new(&stream).take(LONGEST_GREETING).read_until(b'\n', &mut line)?;
    let line = String::from_utf8_lossy(&line).trim().to_owned();
    if line.is_empty() {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    // Leaving politely keeps the other side's log clean; whether it listens is no matter.
    drop(stream.write_all(b"QUIT\r\n"));
    Ok(if line.starts_with("220") { Greeting::Welcome } else { Greeting::Refusal(line) })
}

fn sender(mail: &Mail) -> Option<Finding> {
    let domain = mail.from.domain().to_ascii_lowercase();
    let invented = ["example", "invalid", "localhost", "test"];
    let last = domain.rsplit('.').next().unwrap_or_default();
    if domain.contains('.') && !invented.contains(&last) {
        return None;
    }
    Some(Finding::hint(
        TOPIC,
        format!(
            "Der Absender {} ist im Netz nicht erreichbar; viele Mailserver nehmen ihn nicht an.",
            mail.from.as_str()
        ),
        "Tragen Sie unter »from« eine Adresse ein, die Antworten empfängt.",
    ))
}
