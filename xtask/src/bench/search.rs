//! How good the search is on questions that were judged by hand, class by class, beside what the databases bring along.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};
use serde::Deserialize;
use serde_json::json;

use crate::test::postgres::{self, Cluster};
use crate::test::postgres_programs;

/// Questions with what answers them, one a line.
const JUDGED: &str = "xtask/data/search/judged.jsonl";

#[derive(Deserialize)]
struct Judged {
    class: String,
    text: String,
}

#[derive(Deserialize)]
struct Offers {
    opportunity: Vec<Offer>,
}

#[derive(Deserialize)]
struct Offer {
    key: String,
    lang: String,
    #[serde(default)]
    place: String,
    #[serde(flatten)]
    own: Said,
    de: Option<Said>,
    en: Option<Said>,
    tr: Option<Said>,
}

#[derive(Deserialize)]
struct Said {
    title: String,
    summary: String,
    tasks: Vec<String>,
}

impl Said {
    fn text(&self) -> String {
        format!("{}\n{}", self.summary, self.tasks.join("\n"))
    }
}

#[derive(Deserialize)]
struct Bodies {
    organisation: Vec<Body>,
}

#[derive(Deserialize)]
struct Body {
    key: String,
    name: String,
    summary: String,
    #[serde(default)]
    description: String,
    #[serde(default)]
    lang: Option<String>,
}

/// The judged questions, as they are typed.
pub fn questions(root: &Path) -> anyhow::Result<Vec<String>> {
    let judged = fs::read_to_string(root.join(JUDGED)).context(JUDGED)?;
    let read = |line: &str| serde_json::from_str::<Judged>(line).with_context(|| format!("{JUDGED}: {line}"));
    judged.lines().map(|line| Ok(read(line)?.text)).collect()
}

/// Prints the figures of each class.
pub fn measure(root: &Path, binary: &Path, desk: &Path) -> anyhow::Result<()> {
    let documents = desk.join("search-documents.jsonl");
    fs::write(&documents, starter_city(root)?).context("the documents of the starter city")?;
    let judged = fs::read_to_string(root.join(JUDGED)).context(JUDGED)?;
    let mut classes: Vec<(String, String)> = vec![("all".to_owned(), judged.clone())];
    for line in judged.lines() {
        let Judged { class, .. } = serde_json::from_str(line).with_context(|| format!("{JUDGED}: {line}"))?;
        let place = classes.iter().position(|(name, _)| *name == class).unwrap_or_else(|| {
            classes.push((class, String::new()));
            classes.len() - 1
        });
        if let Some((_, lines)) = classes.get_mut(place) {
            writeln!(lines, "{line}")?;
        }
    }
    let cluster = postgres_programs().map(|programs| Cluster::start_durable(&programs)).transpose()?;
    if cluster.is_none() {
        println!("skipped: full text search of PostgreSQL (Debian: {})", postgres::PACKAGE);
    }
    for (class, lines) in classes {
        let queries = desk.join(format!("search-{class}.jsonl"));
        fs::write(&queries, lines)?;
        let mut eval = Command::new(binary);
        eval.arg("search-eval").args([&documents, &queries]).args(["--steps", "--beside", "sqlite"]);
        if let Some(cluster) = &cluster {
            eval.args(["--beside", &cluster.fresh_database(&format!("search_{class}"))?]);
        }
        println!("\nsearch, class {class}");
        if !eval.status().context("search-eval")?.success() {
            bail!("search-eval failed");
        }
    }
    Ok(())
}

/// Offers and organisations of the starter city as one document a line.
fn starter_city(root: &Path) -> anyhow::Result<String> {
    let mut lines = String::new();
    for (kind, text) in files(root)? {
        if kind == "opportunities" {
            for offer in toml::from_str::<Offers>(&text)?.opportunity {
                let said = [("de", &offer.de), ("en", &offer.en), ("tr", &offer.tr)];
                let translations: Vec<_> = said
                    .into_iter()
                    .filter_map(|(lang, said)| Some((lang, said.as_ref()?)))
                    .map(|(lang, said)| json!({ "lang": lang, "title": said.title, "text": said.text() }))
                    .collect();
                let text = format!("{}\n{}", offer.own.text(), offer.place);
                let (key, title) = (format!("offer:{}", offer.key), &offer.own.title);
                let line = json!({ "id": key, "lang": offer.lang, "title": title, "text": text, "translations": translations });
                writeln!(lines, "{line}")?;
            }
        } else {
            for body in toml::from_str::<Bodies>(&text)?.organisation {
                let text = format!("{}\n{}", body.summary, body.description);
                let lang = body.lang.unwrap_or_else(|| "de".to_owned());
                let key = format!("organisation:{}", body.key);
                writeln!(lines, "{}", json!({ "id": key, "lang": lang, "title": body.name, "text": text }))?;
            }
        }
    }
    Ok(lines)
}

fn files(root: &Path) -> anyhow::Result<Vec<(&'static str, String)>> {
    let mut names: Vec<_> = fs::read_dir(root.join("data/gladbeck"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<std::io::Result<_>>()?;
    names.sort();
    let mut found = Vec::new();
    for path in names {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        for kind in ["opportunities", "organisations"] {
            if name.starts_with(&format!("{kind}-")) {
                found.push((kind, fs::read_to_string(&path)?));
            }
        }
    }
    Ok(found)
}
