//! `cargo xtask fuzz [target]`: throws changed input at what takes input from strangers. Each target is a test named
//! `fuzz_<target>` in `crates/web/tests/fuzz`; the usual tests run it for two seconds.

use std::path::Path;

use crate::process;

#[derive(clap::Args)]
pub struct Options {
    /// How its name begins: addresses, imports, links, lists, mails, multipart, queries, searches, `sign_up`,
    /// texts; all where none is named.
    target: Option<String>,
    #[arg(long, default_value_t = 60, help = "For how long each")]
    seconds: u64,
    #[arg(long, help = "The seed that an earlier run printed")]
    seed: Option<u64>,
}

pub fn run(root: &Path, options: &Options) -> anyhow::Result<bool> {
    let mut cargo = process::cargo(root);
    let name = format!("fuzz_{}", options.target.as_deref().unwrap_or_default());
    let arguments =
        ["test", "--package", "web", "--test", "fuzz", "--", "--nocapture", "--test-threads", "1"];
    cargo.args(arguments).arg(&name).env("HOCHBEET_FUZZ_SECONDS", options.seconds.to_string());
    if let Some(seed) = options.seed {
        cargo.env("HOCHBEET_SEED", seed.to_string());
    }
    process::succeeds(&mut cargo)
}
