//! `cargo xtask ci`: the same script that the build server runs, so that nobody has to guess what it does.

use std::path::Path;
use std::process::Command;

use crate::process;

pub fn run(root: &Path) -> anyhow::Result<bool> {
    process::succeeds(Command::new("bash").arg(".ci/run").current_dir(root))
}
