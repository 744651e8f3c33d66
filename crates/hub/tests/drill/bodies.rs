//! Requests that nobody honest sends: each gets a refusal or an ordinary page, and the hub goes on serving.

use crate::house::House;
use crate::office::picture_file;
use crate::people::{ask, get, status};
use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use hub::config::Database;
use std::io::{Cursor, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The most memory the process ever had, in KiB.
fn peak(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().split(' ').next().unwrap().parse().unwrap()
}

/// Sends a body in chunks until the other side has had enough; gives how much went.
fn endless(server: SocketAddr, path: &str) -> (u64, String) {
    let mut stream = TcpStream::connect(server).unwrap();
    stream.set_write_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {server}\r\nSec-Fetch-Site: same-origin\r\nTransfer-Encoding: chunked\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).unwrap();
    let chunk = [b"10000\r\n".as_slice(), &vec![b'a'; 65_536], b"\r\n"].concat();
    let (mut sent, since) = (0, Instant::now());
    while sent < 200 << 20 && since.elapsed() < Duration::from_secs(30) {
        if stream.write_all(&chunk).is_err() {
            break;
        }
        sent += 65_536;
    }
    let mut answer = Vec::new();
    // A line that was reset has no more to say.
    drop(stream.read_to_end(&mut answer));
    (sent, String::from_utf8_lossy(&answer).into_owned())
}

/// A workbook of a quarter of a megabyte that unpacks to a quarter of a gigabyte.
fn workbook_bomb() -> Vec<u8> {
    let mut book = ZipWriter::new(Cursor::new(Vec::new()));
    book.start_file("xl/workbook.xml", SimpleFileOptions::default()).unwrap();
    for _ in 0..4_096 {
        book.write_all(&[b' '; 65_536]).unwrap();
    }
    book.finish().unwrap().into_inner()
}

/// A form with one file in it.
fn with_file(name: &str, file: &[u8]) -> Vec<u8> {
    let head = format!("--g\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    [head.as_bytes(), file, b"\r\n--g--\r\n"].concat()
}

#[test]
fn bodies_without_end_thousands_of_parts_and_bombs() {
    let house = House::new(Database::Sqlite);
    let running = house.serve();
    let server = running.address;
    let cookie = format!("Cookie: sitzung={}\r\n", house.session);
    let signing = format!("/a/{}/anmelden", house.offers[0]);
    let picture = format!("/tisch/organisationen/{}/bild", house.club);
    get(server, "/mitmachen").unwrap();
    let before = peak(running.pid());

    let (sent, answer) = endless(server, &signing);
    assert!(sent < 100 << 20, "{sent} bytes of a body without end were taken");
    assert!(answer.is_empty() || ["413", "408"].contains(&status(&answer)), "{answer}");

    let part = |nth| format!("--g\r\ncontent-disposition: form-data; name=\"f{nth}\"\r\n\r\nx\r\n");
    let parts: String = (0..10_000).map(part).collect();
    let many = format!("{cookie}Content-Type: multipart/form-data; boundary=g\r\n");
    let answer = ask(server, "POST", &picture, &many, format!("{parts}--g--\r\n").as_bytes()).unwrap();
    assert_eq!(status(&answer), "422", "{answer}");

    let fields: String = (0..100_000).map(|nth| format!("f{nth}=x&")).collect();
    let answer = ask(server, "POST", &signing, "", fields.as_bytes()).unwrap();
    assert_eq!(status(&answer), "422", "{answer}");

    // Fifty thousand by fifty thousand points: 7.5 GB, if anybody unpacked it.
    let mut rows = ZlibEncoder::new(Vec::new(), Compression::best());
    for _ in 0..512 {
        rows.write_all(&[0; 65_536]).unwrap();
    }
    let bomb = picture_file(50_000, 50_000, &rows.finish().unwrap());
    let answer = ask(server, "POST", &picture, &many, &with_file("b.png", &bomb)).unwrap();
    assert_eq!(status(&answer), "422", "{answer}");

    let bomb = with_file("vereine.xlsx", &workbook_bomb());
    assert!(bomb.len() < 1 << 20);
    let answer = ask(server, "POST", "/tisch/einlesen", &many, &bomb).unwrap();
    assert_eq!(status(&answer), "422", "{answer}");

    // Nobody unpacks a body: it is read as the letters it is.
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    for _ in 0..4_000 {
        packed.write_all(&[b'a'; 65_536]).unwrap();
    }
    let packed = packed.finish().unwrap();
    let answer = ask(server, "POST", &signing, "Content-Encoding: gzip\r\n", &packed).unwrap();
    assert!(["415", "422", "413"].contains(&status(&answer)), "{answer}");

    let long = format!("X-Long: {}\r\n", "a".repeat(1 << 20));
    let answer = ask(server, "GET", "/", &long, b"");
    assert!(answer.is_none_or(|answer| status(&answer) == "431"));
    let answer = ask(server, "GET", &format!("/?q={}", "a".repeat(1 << 20)), "", b"");
    assert!(answer.is_none_or(|answer| ["414", "431"].contains(&status(&answer))));

    let grown = peak(running.pid()).saturating_sub(before) / 1_024;
    println!("after all of it the memory had grown by {grown} MiB");
    assert!(grown < 200, "{grown} MiB");
    assert_eq!(status(&get(server, "/mitmachen").unwrap()), "200");
    assert!(running.stop().success());
}
