//! What the bundle promises to the pages, to slow phones and to readers with weak eyes.

mod contrast;
mod files;
mod templates;

use std::{fs, path::PathBuf};

/// A file or folder beside this crate's manifest.
fn here(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn text(path: &str) -> String {
    fs::read_to_string(here(path)).unwrap()
}

/// The files below a folder with this ending, in a steady order.
fn files_below(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![here(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// What stands between each pair of marks.
fn between<'a>(text: &'a str, from: &'a str, to: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(from).skip(1).filter_map(move |rest| rest.split_once(to).map(|(inside, _)| inside))
}

/// That of all pages.
fn style_sheet() -> &'static str {
    sheet(crate::url::HUB_CSS)
}

/// That of all pages, and those that only some of them fetch.
fn style_sheets() -> Vec<&'static str> {
    crate::all()
        .iter()
        .filter(|asset| asset.mime.starts_with("text/css"))
        .map(|asset| sheet(asset.path))
        .collect()
}

fn sheet(address: &str) -> &'static str {
    std::str::from_utf8(crate::by_path(address).unwrap().bytes).unwrap()
}
