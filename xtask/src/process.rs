//! Starting other programs: said aloud first, so that a person can repeat by hand what a chore did.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::Context;

pub fn cargo(root: &Path) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root);
    command
}

/// Runs it with our own input and output; the answer is whether it succeeded.
pub fn succeeds(command: &mut Command) -> anyhow::Result<bool> {
    announce(command);
    let status = command.status().with_context(|| format!("cannot start {}", program(command)))?;
    Ok(status.success())
}

/// Runs it and returns what it printed; its complaints go to the person. `None` when it failed.
pub fn printed(command: &mut Command) -> anyhow::Result<Option<String>> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start {}", program(command)))?;
    Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
}

/// Like [`printed`], for a question whose "no" is an answer and not a fault: complaints are swallowed.
pub fn asked(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs it, passes each printed line on at once and hands it to `listen`; the answer is whether it succeeded.
pub fn overheard(command: &mut Command, mut listen: impl FnMut(&str)) -> anyhow::Result<bool> {
    announce(command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {}", program(command)))?;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n') {
            let line = line.context("reading the output")?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            listen(&line);
        }
    }
    Ok(child.wait()?.success())
}

fn announce(command: &Command) {
    let words: Vec<_> = command.get_args().map(OsStr::to_string_lossy).collect();
    println!("$ {} {}", program(command), words.join(" "));
}

fn program(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}
