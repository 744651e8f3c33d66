//! One file per command: it takes the call apart, does the work, says the answer and gives the exit code.

pub mod backup;
pub mod bounce;
pub mod commits;
pub mod demo;
pub mod doctor;
pub mod export;
pub mod import;
pub mod login;
pub mod mail_in;
pub mod new_keys;
pub mod restore;
pub mod search_eval;
pub mod seed;
pub mod serve;

use crate::accept::Stopped;
use crate::house::Closed;
use crate::say::complain;
use service::Hub;
use starter::Built;
use std::process::ExitCode;

/// Says why a house cannot be opened; a stop that cut people off is a failure as well.
fn answer(work: impl FnOnce() -> Result<Stopped, Closed>) -> ExitCode {
    match work() {
        Ok(Stopped::Finished) => ExitCode::SUCCESS,
        Ok(Stopped::CutOff) => ExitCode::FAILURE,
        Err(Closed(why)) => {
            complain(&why);
            ExitCode::FAILURE
        }
    }
}

/// The same for work that ends by itself.
fn done(work: impl FnOnce() -> Result<(), Closed>) -> ExitCode {
    answer(|| work().map(|()| Stopped::Finished))
}

/// The starter city, built where nothing is yet. Where people use a hub, nothing may be made up.
fn sample_town(hub: &Hub) -> Result<Built, Closed> {
    let found = hub.settings();
    if !found.name.is_empty() && !found.demo {
        return Err(Closed(
            "In diesem Ordner liegt ein echter Hub. Wählen Sie für die Musterstadt mit --data einen anderen.\n\
             This folder holds a real hub; choose another one for the sample town."
                .to_owned(),
        ));
    }
    starter::build(hub).map_err(|error| not_built(&error))
}

fn not_built(error: &starter::Error) -> Closed {
    Closed(format!("Die Musterstadt ließ sich nicht bauen: {error}\nThe sample town could not be built."))
}

/// A number with its word.
fn count(number: impl ToString, one: &str, many: &str) -> String {
    let number = number.to_string();
    let word = if number == "1" { one } else { many };
    format!("{number} {word}")
}

/// How long a file is, as people say it.
fn size(bytes: u64) -> String {
    const UNITS: [&str; 3] = ["kB", "MB", "GB"];
    let mut tenths = bytes / 100;
    let mut units = UNITS.iter();
    let mut unit = units.next();
    while tenths >= 10_000 {
        let Some(next) = units.next() else { break };
        unit = Some(next);
        tenths /= 1_000;
    }
    format!("{},{} {}", tenths / 10, tenths % 10, unit.copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{count, size};

    #[test]
    fn sizes_and_counts_are_said_as_people_say_them() {
        assert_eq!(size(0), "0,0 kB");
        assert_eq!(size(1_450), "1,4 kB");
        assert_eq!(size(999_999), "999,9 kB");
        assert_eq!(size(40_000_000), "40,0 MB");
        assert_eq!(size(2_345_000_000_000), "2345,0 GB");
        assert_eq!(count(1, "Zeile", "Zeilen"), "1 Zeile");
        assert_eq!(count(0, "Zeile", "Zeilen"), "0 Zeilen");
    }
}
