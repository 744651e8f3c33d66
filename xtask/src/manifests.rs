//! What cargo knows about our own crates: their names and direct dependencies.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use serde::Deserialize;

use crate::process;

#[derive(Deserialize)]
pub struct Workspace {
    pub packages: Vec<Package>,
    pub target_directory: PathBuf,
}

#[derive(Deserialize)]
pub struct Package {
    pub name: String,
    #[serde(default)]
    pub dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
pub struct Dependency {
    pub name: String,
    #[serde(default)]
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    #[default]
    Normal,
    Build,
    Dev,
}

/// Cargo writes a normal dependency as null.
impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Option::<String>::deserialize(deserializer)?.as_deref() {
            Some("dev") => Self::Dev,
            Some("build") => Self::Build,
            _ => Self::Normal,
        })
    }
}

impl Workspace {
    pub fn read(root: &Path) -> anyhow::Result<Self> {
        let mut cargo = process::cargo(root);
        cargo.args(["metadata", "--no-deps", "--format-version", "1"]);
        let Some(json) = process::printed(&mut cargo)? else { bail!("cargo cannot read the manifests") };
        serde_json::from_str(&json).context("cargo metadata answers in an unknown form")
    }

    #[cfg(test)]
    pub fn of(packages: &[(&str, &[(&str, Kind)])]) -> Self {
        let packages = packages.iter().map(|(name, dependencies)| Package {
            name: (*name).into(),
            dependencies: dependencies
                .iter()
                .map(|(name, kind)| Dependency { name: (*name).into(), kind: *kind })
                .collect(),
        });
        Self { packages: packages.collect(), target_directory: PathBuf::new() }
    }

    pub fn has(&self, name: &str) -> bool {
        self.packages.iter().any(|package| package.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Workspace};

    #[test]
    fn the_three_kinds_are_told_apart() {
        let json = r#"{"target_directory": "t", "packages": [{"name": "web", "dependencies": [
            {"name": "axum", "kind": null}, {"name": "testkit", "kind": "dev"}, {"name": "cc", "kind": "build"}]}]}"#;
        let workspace: Workspace = serde_json::from_str(json).unwrap();
        let kinds: Vec<_> = workspace.packages[0].dependencies.iter().map(|d| d.kind).collect();
        assert_eq!(kinds, [Kind::Normal, Kind::Dev, Kind::Build]);
    }
}
