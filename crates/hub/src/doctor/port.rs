//! The port: free, or already answered by a hub?

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use super::{Finding, Subject};

const TOPIC: &str = "Port";
const PATIENCE: Duration = Duration::from_secs(3);

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

fn is_answered_by_hub(address: SocketAddr, patience: Duration) -> io::Result<bool> {
    let mut stream = TcpStream::connect_timeout(&address, patience)?;
    stream.set_read_timeout(Some(patience))?;
    stream.set_write_timeout(Some(patience))?;
    write!(stream, "GET /healthz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    let mut start = [0; 12];
    stream.read_exact(&mut start)?;
    Ok(start == *b"HTTP/1.1 200")
}
