//! The files of the checkout as git sees them: tracked ones and new ones that are not ignored.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

use crate::process;

/// Where our own sources live; documents and files at the root are prose or settings.
const SOURCE_FOLDERS: [&str; 5] = ["crates", "xtask", "locales", "e2e", "data"];
const SOURCE_ENDINGS: [&str; 9] = ["rs", "html", "css", "js", "mjs", "ftl", "toml", "md", "sql"];

/// One text file; its path is relative to the root and written with `/`.
pub struct File {
    pub path: String,
    pub text: String,
}

impl File {
    pub fn ending(&self) -> &str {
        self.name().rsplit_once('.').map_or("", |(_, ending)| ending)
    }

    pub fn name(&self) -> &str {
        self.path.rsplit_once('/').map_or(self.path.as_str(), |(_, name)| name)
    }

    pub fn is_lock(&self) -> bool {
        matches!(self.name(), "Cargo.lock" | "package-lock.json")
    }

    pub fn is_source(&self) -> bool {
        let top = self.path.split('/').next().unwrap_or_default();
        SOURCE_FOLDERS.contains(&top) && SOURCE_ENDINGS.contains(&self.ending())
    }

    /// The lines with their numbers, as an editor counts them.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines())
    }
}

/// All text files, and the paths of the others (pictures, fonts).
#[derive(Default)]
pub struct Tree {
    pub files: Vec<File>,
    pub others: Vec<String>,
}

impl Tree {
    pub fn read(root: &Path) -> anyhow::Result<Self> {
        let mut git = Command::new("git");
        git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"]);
        let Some(listing) = process::printed(git.current_dir(root))? else {
            bail!("git does not list the files of {}", root.display());
        };
        let mut tree = Self::default();
        for path in listing.split('\0').filter(|path| root.join(path).is_file()) {
            let bytes = fs::read(root.join(path)).with_context(|| format!("reading {path}"))?;
            match String::from_utf8(bytes) {
                Ok(text) => tree.files.push(File { path: path.to_owned(), text }),
                Err(_) => tree.others.push(path.to_owned()),
            }
        }
        Ok(tree)
    }

    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let files =
            files.iter().map(|(path, text)| File { path: (*path).into(), text: (*text).into() }).collect();
        Self { files, others: Vec::new() }
    }

    pub fn get(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    pub fn sources(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.is_source())
    }

    /// The files below a folder (written without a slash at its end) whose names end so.
    pub fn below<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = &'a File> {
        self.files.iter().filter(move |file| {
            file.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
                && file.ending() == ending
        })
    }

    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.path.as_str()).chain(self.others.iter().map(String::as_str))
    }
}

#[cfg(test)]
mod tests {
    use super::Tree;

    #[test]
    fn sources_are_what_we_write_ourselves() {
        let tree = Tree::of(&[
            ("crates/web/src/lib.rs", ""),
            ("e2e/package-lock.json", ""),
            ("README.md", ""),
            ("crates/store/migrations/1/up.sql", ""),
        ]);
        let sources: Vec<_> = tree.sources().map(super::File::name).collect();
        assert_eq!(sources, ["lib.rs", "up.sql"]);
    }

    #[test]
    fn a_folder_is_not_its_longer_namesake() {
        let tree = Tree::of(&[("crates/web/a.rs", ""), ("crates/website/b.rs", "")]);
        assert_eq!(tree.below("crates/web", "rs").count(), 1);
    }
}
