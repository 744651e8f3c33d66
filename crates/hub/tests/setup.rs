//! The first evening of an operator: an empty folder, the real binary, a code on the screen, a form, a hub.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use rustix::process::{Pid, Signal, kill_process};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A hub that runs, and what it said when it started.
struct Running {
    child: Child,
    address: SocketAddr,
    said: Vec<String>,
}

/// Starts it and reads its greeting: the address, and for an empty hub three lines more.
fn serve(folder: &Path, lines: usize) -> Running {
    let mut child = Command::new(env!("CARGO_BIN_EXE_hochbeet"))
        .args(["serve", "--listen", "127.0.0.1:0"])
        .current_dir(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut said = Vec::new();
    for _ in 0..lines {
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        said.push(line.trim().to_owned());
    }
    let port = said.first().and_then(|line| line.rsplit(':').next()).unwrap().parse().unwrap();
    Running { child, address: SocketAddr::from(([127, 0, 0, 1], port)), said }
}

impl Running {
    fn ask(&self, head: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let length = body.len();
        let address = self.address;
        write!(stream, "{head} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\nContent-Length: {length}\r\n\r\n{body}").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn code(&self) -> String {
        let line = self.said.iter().find_map(|line| line.strip_prefix("Einrichtungscode (set-up code): "));
        line.unwrap().to_owned()
    }

    fn stop(mut self) {
        kill_process(Pid::from_child(&self.child), Signal::TERM).unwrap();
        assert!(self.child.wait().unwrap().success());
    }
}

/// A test that fails must not leave a hub behind.
impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

const FORM: &str = "name=Engagiertes+Musterstadt&city=Musterstadt&phone=0221+4710-100&hours=Montags&districts=Mitte%0D%0AS%C3%BCd\
    &coordinator_name=Kim&coordinator_email=kim%40stadt.example&admin_name=Ay%C5%9Fe&admin_email=ayse%40stadt.example";

#[test]
fn an_empty_folder_becomes_a_hub_in_one_evening() {
    let folder = tempfile::tempdir().unwrap();
    let first = serve(folder.path(), 4);
    assert!(first.said[2].ends_with("/einrichten"), "{:?}", first.said);
    let old_code = first.code();
    assert!(first.ask("GET /healthz", "").ends_with("\r\n\r\nok"));
    assert!(first.ask("GET /readyz", "").contains(r#"{"ready":true,"#));
    assert!(first.ask("GET /mitmachen", "").starts_with("HTTP/1.1 503 "));
    first.stop();

    // Each start draws another code; only the last one counts.
    let second = serve(folder.path(), 4);
    let code = second.code();
    assert_ne!(code, old_code);
    let refused = second.ask("POST /einrichten", &format!("code={old_code}&{FORM}"));
    assert!(refused.starts_with("HTTP/1.1 422 ") && refused.contains("Engagiertes Musterstadt"), "{refused}");
    let done = second.ask("POST /einrichten", &format!("code={code}&{FORM}"));
    assert!(done.starts_with("HTTP/1.1 303 ") && done.contains("location: /einrichten/fertig"), "{done}");
    assert!(second.ask("GET /mitmachen", "").starts_with("HTTP/1.1 200 "));
    assert!(second.ask("GET /einrichten", "").starts_with("HTTP/1.1 404 "));

    // The doctor knows it for what it is.
    let mut doctor = Command::new(env!("CARGO_BIN_EXE_hochbeet"));
    doctor.args(["doctor", "--listen", &second.address.to_string()]).current_dir(folder.path());
    let told = String::from_utf8(doctor.output().unwrap().stdout).unwrap();
    assert!(told.contains("läuft der Hub schon und antwortet"), "{told}");
    assert!(told.contains("Es gibt noch keine geprüfte Sicherung"), "{told}");
    second.stop();

    // No code is printed any more, and neither it nor the keys stand in the open.
    let third = serve(folder.path(), 1);
    assert!(third.ask("GET /", "").contains("Engagiertes Musterstadt"));
    let keys = std::fs::metadata(folder.path().join("daten/keys")).unwrap();
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&keys.permissions()) & 0o777, 0o600);
    let database = std::fs::read(folder.path().join("daten/hochbeet.sqlite3")).unwrap();
    let plain = code.replace('-', "");
    assert!(!database.windows(plain.len()).any(|part| part == plain.as_bytes()));
    third.stop();
}
