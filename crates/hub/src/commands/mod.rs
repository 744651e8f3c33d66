//! One file per command: it takes the call apart, does the work, says the answer and gives the exit code.

pub mod demo;
pub mod doctor;
pub mod serve;

use crate::accept::Stopped;
use crate::house::Closed;
use crate::say::complain;
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
