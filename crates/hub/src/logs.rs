//! How the hub writes down what happens: one line per event, to stderr, where a service manager picks it up.
//!
//! Conventions, for every crate of the house:
//!
//! - No personal data: no names, mail addresses, phone numbers, texts, codes, links or tokens; a person appears as the
//!   opaque id at most. No bodies, no query strings; of a request: method, the route's pattern (`/a/{id}`), status, time.
//! - A network address appears as [`kernel::Network`] only.
//! - An event is a short readable message and dotted fields (`mail.attempt = 3`), written once, where it is handled.
//! - Foreign crates are heard from `warn` up, whatever the configured level, since we do not know what they would say.
//!
//! A line break inside a value cannot start a second line, and no sign inside one can steer a terminal ([`OneLine`]), so
//! nobody can forge an entry. That is also why there are no colours.

use std::io::{self, Write};

use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt};

use crate::config::{Log, LogFormat, LogLevel};

/// The rooms of this house, which keep the conventions above.
const OUR_CRATES: [&str; 15] = [
    "assets", "domain", "hub", "i18n", "kernel", "mail", "markdown", "search", "service", "sheets",
    "starter", "store", "testkit", "web", "worker",
];

/// From here on events are written. A second call changes nothing.
pub fn start(log: &Log) {
    let layer = layer(log.format, || OneLine(io::stderr()));
    // It fails only when a subscriber is already set.
    drop(tracing_subscriber::registry().with(layer.with_filter(audible(log.level))).try_init());
}

fn layer<S, W>(format: LogFormat, writer: W) -> Box<dyn Layer<S> + Send + Sync>
where
    S: tracing::Subscriber + for<'a> tracing_subscriber::registry::LookupSpan<'a>,
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let lines = fmt::layer().with_writer(writer);
    match format {
        LogFormat::Text => lines.with_ansi(false).boxed(),
        LogFormat::Json => lines.json().flatten_event(true).boxed(),
    }
}

fn audible(level: LogLevel) -> Targets {
    let level = match level {
        LogLevel::Error => LevelFilter::ERROR,
        LogLevel::Warn => LevelFilter::WARN,
        LogLevel::Info => LevelFilter::INFO,
        LogLevel::Debug => LevelFilter::DEBUG,
        LogLevel::Trace => LevelFilter::TRACE,
    };
    Targets::new()
        .with_default(level.min(LevelFilter::WARN))
        .with_targets(OUR_CRATES.map(|name| (name, level)))
        .with_target("hochbeet", level)
}

/// Lets one event be one line of plain signs. The formatter below escapes what is debugged, not what is displayed.
struct OneLine<W>(W);

impl<W: Write> Write for OneLine<W> {
    fn write(&mut self, event: &[u8]) -> io::Result<usize> {
        let (body, end) = match event.split_last() {
            Some((b'\n', body)) => (body, "\n"),
            _ => (event, ""),
        };
        let mut line: String = String::from_utf8_lossy(body).chars().map(plain).collect();
        line.push_str(end);
        self.0.write_all(line.as_bytes())?;
        Ok(event.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

fn plain(sign: char) -> char {
    match sign {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => '⏎',
        _ if sign.is_control() => char::REPLACEMENT_CHARACTER,
        _ => sign,
    }
}

#[cfg(test)]
mod tests;
