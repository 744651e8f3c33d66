//! One file per command: it takes the call apart, does the work, says the answer and gives the exit code.

pub mod doctor;
