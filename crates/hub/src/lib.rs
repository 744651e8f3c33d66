//! The operator's side of Hochbeet: configuration, command line, accept loop, logs, signals, the doctor.
//!
//! This crate puts the house together and knows nothing of its rules: no entity, no query, no page is named here.

pub mod accept;
pub mod archive;
pub mod cli;
pub mod commands;
pub mod config;
pub mod doctor;
pub mod erased;
pub mod house;
pub mod keys;
pub mod logs;
mod nearest;
pub mod nightly;
mod owner;
pub mod rebuild;
pub mod say;
pub mod serving;
pub mod signals;
