//! `hochbeet search-eval TEXTS QUESTIONS`: how good and how fast the search is on a collection of any kind.

mod others;

use crate::commands::{count, done};
use crate::house::Closed;
use crate::say::{complain, say};
use search::measure::{Quality, percentile};
use search::{Ask, Census, Entry, Index, Steps, Synonyms, Text};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

/// So many lines that cannot be read are told one by one.
const TOLD: usize = 20;
/// Places of a ranking that are looked at.
const PLACES: usize = 10;

#[derive(Deserialize)]
struct Document {
    id: Value,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    text: Option<String>,
    #[serde(default)]
    lang: Option<String>,
    /// The same in other languages.
    #[serde(default)]
    translations: Vec<Translation>,
}

#[derive(Deserialize)]
struct Translation {
    lang: String,
    title: String,
    text: String,
}

#[derive(Deserialize)]
struct Query {
    text: String,
    #[serde(default)]
    relevant: Value,
    #[serde(default)]
    lang: Option<String>,
}

/// What was measured with some steps of the analysis.
struct Row {
    name: &'static str,
    quality: Quality,
    /// Milliseconds at the half and at 95 of 100 questions, where each was timed.
    times: Option<(f64, f64)>,
}

impl Row {
    fn told(&self) -> String {
        let Quality { recall, reciprocal_rank, gain, .. } = self.quality;
        let times = self.times.map(|(half, most)| format!("{half:>10.1}{most:>10.1}")).unwrap_or_default();
        format!("{:<16}{recall:>8.3}{reciprocal_rank:>8.3}{gain:>9.3}{times}", self.name)
    }
}

/// Indexes the texts, asks each question and prints the figures.
pub fn run(documents: &Path, queries: &Path, every_step: bool, beside: &[String]) -> ExitCode {
    done(|| {
        let mut known = BTreeSet::new();
        let mut census = Census::default();
        let unread = each_line(documents, |document: Document| {
            let entry = entry(document);
            census.count(&entry);
            known.insert(entry.key);
        })?;
        told_of(documents, &unread);
        let mut asked: Vec<(Query, Vec<String>)> = Vec::new();
        let unread = each_line(queries, |query: Query| {
            let relevant = ids(&query.relevant);
            asked.push((query, relevant));
        })?;
        told_of(queries, &unread);
        let missing =
            asked.iter().flat_map(|(_, relevant)| relevant).filter(|id| !known.contains(*id)).count();
        if missing > 0 {
            complain(&format!(
                "{} unter »relevant« stehen für keinen Text (ids under \"relevant\" that no document has).",
                count(missing, "Nummer", "Nummern")
            ));
        }
        say(&format!("Texte (documents): {}", known.len()));
        let (rated, unrated): (Vec<_>, Vec<_>) =
            asked.into_iter().partition(|(_, relevant)| !relevant.is_empty());
        say(&format!("Fragen (queries): {}", rated.len()));
        if !unrated.is_empty() {
            say(&format!(
                "Fragen ohne richtigen Text, nicht gezählt (queries without a relevant document): {}",
                unrated.len()
            ));
        }
        say("");
        say(&format!(
            "{:<10}{:>8}{:>8}{:>9}{:>10}{:>10}",
            "", "R@10", "MRR@10", "nDCG@10", "p50 ms", "p95 ms"
        ));
        let ladder: Vec<(&'static str, Steps)> =
            if every_step { Steps::LADDER.to_vec() } else { vec![("alles", Steps::ALL)] };
        for (name, steps) in ladder {
            let index = index(documents, &census, steps)?;
            let row = measured(name, &index, &rated)?;
            say(&row.told());
        }
        for database in beside {
            say(&others::measured(database, documents, &rated)?.told());
        }
        Ok(())
    })
}

/// The texts are read a second time rather than kept: a collection may be larger than memory.
fn index(documents: &Path, census: &Census, steps: Steps) -> Result<Index, Closed> {
    let failed = |error: search::Error| {
        Closed(format!("Der Index ließ sich nicht bauen: {error}\nThe index cannot be built."))
    };
    let synonyms = Arc::new(Synonyms::beside(""));
    let index = Index::in_memory(census.parts(), steps, synonyms).map_err(failed)?;
    let mut writer = index.writer().map_err(failed)?;
    let mut broken = None;
    each_line(documents, |document: Document| {
        if let Err(error) = writer.put(&entry(document)) {
            broken.get_or_insert(error);
        }
    })?;
    match broken {
        Some(error) => Err(failed(error)),
        None => writer.commit(0, "").and_then(|()| writer.settle()).map_err(failed),
    }
}

fn measured(name: &'static str, index: &Index, asked: &[(Query, Vec<String>)]) -> Result<Row, Closed> {
    let mut quality = Quality::default();
    let mut times = Vec::with_capacity(asked.len());
    for (query, relevant) in asked {
        let page = query.lang.clone().unwrap_or_else(|| "de".to_owned());
        let ask = Ask { text: query.text.clone(), page, most: PLACES, ..Ask::default() };
        let began = Instant::now();
        let answer = index
            .ask(&ask)
            .map_err(|error| Closed(format!("Die Suche ist gescheitert: {error}\nThe search failed.")))?;
        times.push(began.elapsed().as_secs_f64() * 1_000.0);
        let found: Vec<String> = answer.hits.into_iter().map(|hit| hit.key).collect();
        quality.take_in(&found, relevant);
    }
    let times = Some((percentile(&mut times, 0.5), percentile(&mut times, 0.95)));
    Ok(Row { name, quality: quality.means(), times })
}

fn entry(document: Document) -> Entry {
    let own = Text {
        tag: document.lang.unwrap_or_else(|| "de".to_owned()),
        title: document.title.unwrap_or_default(),
        body: document.text.unwrap_or_default(),
    };
    let others =
        document.translations.into_iter().map(|it| Text { tag: it.lang, title: it.title, body: it.text });
    Entry { key: id(&document.id), texts: std::iter::once(own).chain(others).collect(), ..Entry::default() }
}

/// Numbers are as good as texts.
fn id(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn ids(value: &Value) -> Vec<String> {
    match value {
        Value::Array(several) => several.iter().map(id).collect(),
        Value::Null => Vec::new(),
        one => vec![id(one)],
    }
}

/// Reads a file line by line; gives the numbers of those that say nothing, and what is wrong with them.
fn each_line<T: DeserializeOwned>(
    path: &Path,
    mut take: impl FnMut(T),
) -> Result<Vec<(usize, String)>, Closed> {
    let failed = |error: std::io::Error| {
        let path = path.display();
        Closed(format!("»{path}« lässt sich nicht lesen: {error}\n{path} cannot be read."))
    };
    let mut lines = BufReader::new(File::open(path).map_err(failed)?);
    let (mut line, mut number, mut unread) = (Vec::new(), 0, Vec::new());
    loop {
        line.clear();
        if lines.read_until(b'\n', &mut line).map_err(failed)? == 0 {
            return Ok(unread);
        }
        number += 1;
        let text = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&line).trim_ascii();
        if text.is_empty() {
            continue;
        }
        match serde_json::from_slice(text) {
            Ok(value) => take(value),
            Err(error) => unread.push((number, error.to_string())),
        }
    }
}

fn told_of(path: &Path, unread: &[(usize, String)]) {
    for (number, error) in unread.iter().take(TOLD) {
        complain(&format!("{}, Zeile {number} (line): {error}", path.display()));
    }
    if unread.len() > TOLD {
        complain(&format!("… und {} weitere (more)", unread.len() - TOLD));
    }
}
