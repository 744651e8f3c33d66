//! `hochbeet doctor`

use std::process::ExitCode;

use crate::cli::Options;
use crate::config::Config;
use crate::doctor::{CHECKS, Check, Finding, Subject, Verdict, examine, report};
use crate::say::say;

/// Checks the machine, then whatever else is handed in, and fails when something will not work.
pub fn run(options: &Options, further: &[Check]) -> ExitCode {
    let findings = match Config::load(options) {
        Ok((config, origin)) => {
            examine(Subject { config: &config, origin: &origin }, CHECKS.iter().chain(further))
        }
        Err(refusal) => {
            let remedy = if refusal.faults.iter().any(|fault| fault.line.is_some()) {
                "Ändern Sie diese Zeilen; alles Weitere prüft der Doctor danach.".to_owned()
            } else {
                let file = refusal.file.display();
                format!(
                    "Der Doctor braucht dasselbe Konto wie der Hub, und das muss die Datei lesen dürfen: ls -l {file}"
                )
            };
            vec![Finding::fault("Einstellungen", refusal.to_string(), remedy)]
        }
    };
    let (text, gravest) = report(&findings);
    say(&text);
    ExitCode::from(u8::from(gravest == Verdict::Fault))
}
