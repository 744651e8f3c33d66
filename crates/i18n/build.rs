//! Turns `locales/<language>/<feature>.ftl` into one typed method per message, in `OUT_DIR`.
//!
//! German is written first. What another language still lacks is filled with the German text, so that every page can
//! be shown in every language at any time; the gaps are listed in `OUT_DIR/gaps.txt`, and `cargo xtask tidy` counts
//! them against a budget.

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::{parser, serializer};
use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;
use std::{env, fs};

/// From this crate's folder.
const LOCALES: &str = "../../locales";
/// The language every other one is measured by.
const SOURCE: &str = "de";

/// The entries of each feature's file.
type Catalogue = BTreeMap<String, Vec<Entry<String>>>;

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\n{problem}\n");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), String> {
    println!("cargo::rerun-if-changed={LOCALES}");
    let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or("cargo did not set OUT_DIR")?;
    let mut languages = BTreeMap::new();
    for folder in list(Path::new(LOCALES))?.into_iter().filter(|path| path.is_dir()) {
        languages.insert(name(&folder), read(&folder)?);
    }
    let source = languages.get(SOURCE).cloned().ok_or_else(|| format!("{LOCALES}/{SOURCE} is missing"))?;
    let mut gaps = String::new();
    for (language, catalogue) in languages.iter_mut().filter(|(language, _)| *language != SOURCE) {
        for gap in fill(catalogue, &source) {
            // Writing to a String cannot fail.
            let _ = writeln!(gaps, "{language} {gap}");
        }
    }
    let filled = out.join("locales");
    write_all(&filled, languages)?;
    fs::write(out.join("gaps.txt"), gaps).map_err(|error| format!("gaps.txt: {error}"))?;
    generate(&out, &filled)
}

fn generate(out: &Path, filled: &Path) -> Result<(), String> {
    let options = BuildOptions::default()
        .with_locales_folder(&filled.to_string_lossy())
        .with_output_file_path(&out.join("words.rs").to_string_lossy())
        .with_ftl_output(FtlOutputOptions::single_file(&out.join("words.ftl").to_string_lossy()))
        .with_default_language(SOURCE)
        .with_prefix("")
        .with_lint_level(LintLevel::Strict)
        .without_format();
    fluent_typed::try_build_from_locales_folder(options).map_err(|error| error.to_string())
}

fn read(folder: &Path) -> Result<Catalogue, String> {
    let mut catalogue = Catalogue::new();
    for path in list(folder)?.into_iter().filter(|path| path.extension().is_some_and(|it| it == "ftl")) {
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let resource = parser::parse(text.clone()).map_err(|(_, errors)| {
            let told = errors.iter().map(|error| {
                let line = text.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count() + 1;
                format!("{}:{line}: {}", path.display(), error.kind)
            });
            told.collect::<Vec<_>>().join("\n")
        })?;
        catalogue.insert(name(&path), resource.body);
    }
    Ok(catalogue)
}

/// Adds what the source has and this language lacks, and says what that was. Comments go: types are read from the
/// source alone.
fn fill(catalogue: &mut Catalogue, source: &Catalogue) -> Vec<String> {
    let mut gaps = Vec::new();
    for entries in catalogue.values_mut() {
        entries.retain(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
        entries.iter_mut().for_each(uncomment);
    }
    for (feature, entries) in source {
        for entry in entries {
            match entry {
                Entry::Message(wanted) => match message(catalogue, &wanted.id.name) {
                    Some(found) => gaps.extend(complete(found, wanted)),
                    None => gaps.push(add(catalogue, feature, entry, &wanted.id.name)),
                },
                Entry::Term(wanted) if !has_term(catalogue, &wanted.id.name) => {
                    gaps.push(add(catalogue, feature, entry, &format!("-{}", wanted.id.name)));
                }
                _ => {}
            }
        }
    }
    gaps
}

fn add(catalogue: &mut Catalogue, feature: &str, entry: &Entry<String>, id: &str) -> String {
    let mut entry = entry.clone();
    uncomment(&mut entry);
    catalogue.entry(feature.to_owned()).or_default().push(entry);
    id.to_owned()
}

fn complete(found: &mut Message<String>, wanted: &Message<String>) -> Vec<String> {
    let mut gaps = Vec::new();
    if found.value.is_none() && wanted.value.is_some() {
        found.value.clone_from(&wanted.value);
        gaps.push(wanted.id.name.clone());
    }
    for attribute in &wanted.attributes {
        if !found.attributes.iter().any(|it| it.id == attribute.id) {
            found.attributes.push(attribute.clone());
            gaps.push(format!("{}.{}", wanted.id.name, attribute.id.name));
        }
    }
    gaps
}

fn uncomment(entry: &mut Entry<String>) {
    match entry {
        Entry::Message(message) => message.comment = None,
        Entry::Term(term) => term.comment = None,
        _ => {}
    }
}

fn message<'a>(catalogue: &'a mut Catalogue, id: &str) -> Option<&'a mut Message<String>> {
    catalogue.values_mut().flatten().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == id => Some(message),
        _ => None,
    })
}

fn has_term(catalogue: &Catalogue, id: &str) -> bool {
    catalogue.values().flatten().any(|entry| matches!(entry, Entry::Term(term) if term.id.name == id))
}

/// Writes the filled catalogues afresh, dated back: fluent-typed makes cargo watch this folder, and files younger than
/// the run that wrote them would make cargo run it again for ever.
fn write_all(folder: &Path, languages: BTreeMap<String, Catalogue>) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    for (language, catalogue) in languages {
        let folder = folder.join(language);
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for (feature, body) in catalogue {
            let path = folder.join(feature).with_extension("ftl");
            fs::write(&path, serializer::serialize(&Resource { body }))
                .map_err(|error| format!("{}: {error}", path.display()))?;
            date_back(&path)?;
        }
        date_back(&folder)?;
    }
    date_back(folder)
}

fn date_back(path: &Path) -> Result<(), String> {
    fs::File::open(path)
        .and_then(|file| file.set_modified(SystemTime::UNIX_EPOCH))
        .map_err(|error| format!("{}: {error}", path.display()))
}

fn list(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
