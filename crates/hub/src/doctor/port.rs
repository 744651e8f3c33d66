//! The port: free, or already answered by a hub?

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use super::{Finding, Subject};

const TOPIC: &str = "Port";
const PATIENCE: Duration = Duration::from_secs(3);
/// The answer we look for has a few hundred bytes.
const LONGEST_ANSWER: u64 = 8_192;

pub(super) fn check(subject: Subject<'_>) -> Vec<Finding> {
    vec![look_at(subject.config.listen.0, PATIENCE)]
}

pub(super) fn look_at(address: SocketAddr, patience: Duration) -> Finding {
    let Err(error) = TcpListener::bind(address) else {
        return Finding::fine(TOPIC, format!("{address} ist frei."));
    };
    match error.kind() {
        io::ErrorKind::AddrInUse if is_answered_by_hub(address, patience).unwrap_or(false) => {
            Finding::fine(TOPIC, format!("Auf {address} läuft der Hub schon und antwortet."))
        }
        io::ErrorKind::AddrInUse => Finding::fault(
            TOPIC,
            format!("{address} ist von einem anderen Programm belegt, oder der Hub dort antwortet nicht."),
            "Beenden Sie es, oder nehmen Sie einen anderen Port, zum Beispiel --listen 127.0.0.1:8081.",
        ),
        io::ErrorKind::AddrNotAvailable => Finding::fault(
            TOPIC,
            format!("Die Adresse {} gehört nicht zu dieser Maschine.", address.ip()),
            "Nehmen Sie 127.0.0.1 (nur diese Maschine) oder 0.0.0.0 (alle Netze).",
        ),
        io::ErrorKind::PermissionDenied => Finding::fault(
            TOPIC,
            format!("Port {} ist dem System vorbehalten.", address.port()),
            "Nehmen Sie einen Port ab 1024 und stellen Sie einen Webserver davor.",
        ),
        _ => Finding::fault(
            TOPIC,
            format!("{address} lässt sich nicht öffnen: {error}."),
            "Prüfen Sie »listen«.",
        ),
    }
}

/// Other programs answer `/healthz` as well; ours gives its name with the answer.
fn is_answered_by_hub(address: SocketAddr, patience: Duration) -> io::Result<bool> {
    let mut stream = TcpStream::connect_timeout(&address, patience)?;
    stream.set_read_timeout(Some(patience))?;
    stream.set_write_timeout(Some(patience))?;
    write!(stream, "GET /healthz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.take(LONGEST_ANSWER).read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer);
    let Some((head, body)) = answer.split_once("\r\n\r\n") else { return Ok(false) };
    let names_itself = head.lines().any(|line| line.eq_ignore_ascii_case(web::SERVER_LINE));
    Ok(head.starts_with("HTTP/1.1 200") && names_itself && body == "ok")
}
