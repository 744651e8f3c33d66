use super::tabs::{Tab, tabs};
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::backups::{Proof, Record, Standing};
use i18n::{Words, dates, plain};
use kernel::{Instant, Locale};

/// How it stands with the backups: a line at the desk, and a warning where somebody should do something.
pub(super) struct Line {
    /// Tone of the tag or the warning.
    pub(super) tone: &'static str,
    pub(super) text: String,
    pub(super) is_worry: bool,
}

impl Line {
    pub(super) fn new(w: &Words, standing: Standing) -> Self {
        let (tone, text) = match standing {
            Standing::Never => ("warn", w.backups_never()),
            Standing::Stale(days) => ("bad", w.backups_stale(days)),
            Standing::Troubled(days) => ("bad", w.backups_troubled(days)),
            Standing::Fresh(days) => ("ok", w.backups_fresh(days)),
        };
        Self { tone, text: plain(&text), is_worry: standing.is_worry() }
    }
}

#[derive(Template)]
#[template(path = "desk/backups.html")]
struct BackupsPage {
    shell: Shell,
    tabs: Vec<Tab>,
    /// Nothing in the sample town.
    line: Option<Line>,
    made: Option<Fact>,
    proof: Option<Fact>,
    trouble: Option<Trouble>,
}

struct Fact {
    when: String,
    datetime: String,
    text: String,
}

struct Trouble {
    when: String,
    datetime: String,
    why: String,
    lang: &'static str,
    unproven: bool,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let found = visit.read(service::backups::backups).await?;
    let w = visit.words();
    let (record, standing) = match found {
        Some((record, standing)) => (record, Some(standing)),
        None => (Record::default(), None),
    };
    let fact = |at: i64, text: String| {
        let at = Instant::from_micros(at);
        Fact {
            when: dates::ago_or_on(visit.locale, visit.now, at),
            datetime: at.timestamp().to_string(),
            text: plain(&text),
        }
    };
    render::ok(&BackupsPage {
        tabs: tabs(&visit),
        line: standing.map(|standing| Line::new(w, standing)),
        made: record.made.map(|made| {
            let size = size(visit.locale, made.bytes);
            fact(
                made.at,
                if made.encrypted { w.backups_made_locked(size) } else { w.backups_made_open(size) },
            )
        }),
        proof: record.proof.map(|proof| fact(proof.at, proof_text(w, visit.locale, &proof))),
        trouble: record.trouble.map(|trouble| {
            let Fact { when, datetime, .. } = fact(trouble.at, String::new());
            // The operator's words are German first, then English.
            let (german, english) = trouble.why.split_once('\n').unwrap_or((&trouble.why, &trouble.why));
            let (why, lang) = if visit.locale == Locale::De { (german, "de") } else { (english, "en") };
            Trouble { when, datetime, why: why.to_owned(), lang, unproven: trouble.unproven }
        }),
        shell: visit.shell(),
    })
}

fn proof_text(w: &Words, locale: Locale, proof: &Proof) -> String {
    let uploads = i64::try_from(proof.uploads).unwrap_or(i64::MAX);
    w.backups_proof_text(proof.rows, uploads, tenths(locale, proof.millis / 100))
}

/// As people say it, in megabytes.
fn size(locale: Locale, bytes: u64) -> String {
    format!("{} MB", tenths(locale, (bytes / 100_000).max(1)))
}

fn tenths(locale: Locale, tenths: u64) -> String {
    let point = if locale == Locale::En { '.' } else { ',' };
    format!("{}{point}{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_seconds_have_one_place_behind_the_point() {
        assert_eq!(size(Locale::De, 12_345_678), "12,3 MB");
        assert_eq!(size(Locale::En, 1), "0.1 MB");
        assert_eq!(tenths(Locale::Tr, 47), "4,7");
    }
}
