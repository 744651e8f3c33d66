//! One request, one answer: enough to learn what the hub sends. HTTP/1.0, so that an answer ends with its connection.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::Context;

const PATIENCE: Duration = Duration::from_secs(20);

pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    /// The first header of this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

pub fn get(address: SocketAddr, path: &str, headers: &[(&str, &str)]) -> anyhow::Result<Answer> {
    ask(address, "GET", path, headers)
}

pub fn ask(
    address: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
) -> anyhow::Result<Answer> {
    let mut line = TcpStream::connect(address)?;
    line.set_read_timeout(Some(PATIENCE))?;
    let headers: String = headers.iter().map(|(name, value)| [name, ": ", value, "\r\n"].concat()).collect();
    write!(line, "{method} {path} HTTP/1.0\r\nhost: {address}\r\n{headers}content-length: 0\r\n\r\n")?;
    let mut bytes = Vec::new();
    line.read_to_end(&mut bytes)?;
    read(&bytes).with_context(|| format!("{method} {path} was answered with something else than HTTP"))
}

fn read(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(bytes.get(..end)?).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let header = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
    Some(Answer { status, headers: lines.filter_map(header).collect(), body: bytes.get(end + 4..)?.to_vec() })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn an_answer_is_taken_apart() {
        let answer = read(b"HTTP/1.0 200 OK\r\nEtag: \"x\"\r\nvary: a, b\r\n\r\nbody\r\n\r\n").unwrap();
        assert_eq!(
            (answer.status, answer.header("etag"), answer.header("Vary")),
            (200, Some("\"x\""), Some("a, b"))
        );
        assert_eq!(answer.text(), "body\r\n\r\n");
        assert!(read(b"HTTP/1.0 200 OK\r\n").is_none());
        assert!(read(b"\r\n\r\n").is_none());
    }
}
