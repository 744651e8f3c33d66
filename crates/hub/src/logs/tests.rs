use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use tracing_subscriber::Layer;
use tracing_subscriber::layer::SubscriberExt;

use super::{OUR_CRATES, OneLine, audible, layer};
use crate::config::{LogFormat, LogLevel};

#[derive(Clone, Default)]
struct Page(Arc<Mutex<Vec<u8>>>);

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn written(format: LogFormat, level: LogLevel, happen: impl FnOnce()) -> String {
    let page = Page::default();
    let writer = page.clone();
    let layer = layer(format, move || OneLine(writer.clone())).with_filter(audible(level));
    tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), happen);
    let bytes = page.0.lock().unwrap().clone();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn nobody_forges_a_second_line() {
    let forged = "x\n2026-01-01 INFO forged\r\n\u{1b}[31mred\u{2028}end";
    for format in [LogFormat::Text, LogFormat::Json] {
        let text = written(format, LogLevel::Info, || {
            tracing::info!(shown = %forged, debugged = ?forged, plain = forged, "message {forged}");
        });
        assert_eq!(text.matches('\n').count(), 1, "{text:?}");
        assert!(text.ends_with('\n') && !text.contains(['\r', '\u{1b}', '\u{2028}']), "{text:?}");
    }
}

#[test]
fn json_lines_are_json() {
    let text = written(LogFormat::Json, LogLevel::Info, || tracing::info!(mail.attempt = 3, "mail waits"));
    let line: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(line["message"], "mail waits");
    assert_eq!(line["mail.attempt"], 3);
    assert_eq!(line["level"], "INFO");
}

#[test]
fn foreign_crates_are_heard_from_warn_up_only() {
    let text = written(LogFormat::Text, LogLevel::Trace, || {
        tracing::trace!("our whisper");
        tracing::info!(target: "hyper::proto", "their request line");
        tracing::warn!(target: "hyper::proto", "their warning");
    });
    assert!(text.contains("our whisper") && text.contains("their warning"), "{text}");
    assert!(!text.contains("request line"), "{text}");
}

#[test]
fn the_level_holds() {
    let text = written(LogFormat::Text, LogLevel::Error, || {
        tracing::warn!("ours");
        tracing::warn!(target: "hyper", "theirs");
    });
    assert_eq!(text, "");
}

#[test]
fn every_room_of_the_house_is_named() {
    let crates = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let mut rooms: Vec<String> = std::fs::read_dir(crates)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().join("Cargo.toml").exists())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    rooms.sort();
    assert_eq!(rooms, OUR_CRATES);
}
