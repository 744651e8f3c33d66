//! `cargo xtask fmt`.

use std::path::Path;

use crate::process;

pub fn run(root: &Path, check: bool) -> anyhow::Result<bool> {
    let mut cargo = process::cargo(root);
    cargo.args(["fmt", "--all"]);
    if check {
        cargo.args(["--", "--check"]);
    }
    process::succeeds(&mut cargo)
}
