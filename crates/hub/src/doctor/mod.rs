//! Looks at the machine and says, in calm sentences, what is ready and what is not.
//!
//! A check is a plain function from what is known to findings; each finding of something amiss says what to do. What asks
//! the hub's own data is handed in by the command.

mod backups;
mod database;
mod erasures;
mod finding;
mod folder;
mod keys;
mod mail;
mod open_files;
mod port;
mod settings;

use crate::config::{Config, Origin};
pub use finding::{Finding, Verdict, report};

/// What the doctor knows before looking.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub config: &'a Config,
    pub origin: &'a Origin,
}

/// One thing to look at. It may wait a few seconds for an answer and leaves nothing behind.
pub type Check = fn(Subject<'_>) -> Vec<Finding>;

/// What can be seen without the hub's own data, in the order of reading.
pub const CHECKS: &[Check] = &[
    settings::check,
    folder::check,
    backups::check,
    port::check,
    open_files::check,
    settings::check_base_url,
    mail::check,
];

/// The keys, the database and what waits in it.
pub fn database(subject: Subject<'_>) -> Vec<Finding> {
    let mut findings = keys::check(subject);
    findings.extend(database::check(subject));
    findings
}

/// Looks at everything in turn.
pub fn examine<'c>(subject: Subject<'_>, checks: impl IntoIterator<Item = &'c Check>) -> Vec<Finding> {
    checks.into_iter().flat_map(|check| check(subject)).collect()
}

#[cfg(test)]
mod tests;
