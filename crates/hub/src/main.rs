//! The binary: reads the call and hands it to its command.

use std::process::ExitCode;

use hub::cli::{Cli, Command};
use hub::commands;
use hub::say::{complain, say};

/// A call that cannot be followed, as distinct from work that failed.
const MISREAD: u8 = 2;

fn main() -> ExitCode {
    let call = match Cli::read(std::env::args_os()) {
        Ok(call) => call,
        Err(answer) if answer.is_mistake => {
            complain(&answer.text);
            return ExitCode::from(MISREAD);
        }
        Err(answer) => {
            say(&answer.text);
            return ExitCode::SUCCESS;
        }
    };
    match call.command {
        Some(Command::Doctor) => commands::doctor::run(&call.options, &[hub::doctor::database]),
        Some(Command::Serve) => commands::serve::run(&call.options),
        Some(Command::Seed { scale, seed }) => commands::seed::run(&call.options, scale, seed),
        Some(Command::Commits { seconds }) => commands::commits::run(&call.options, seconds),
        Some(Command::SearchEval { documents, queries, steps, beside }) => {
            commands::search_eval::run(&documents, &queries, steps, &beside)
        }
        Some(Command::Demo) => commands::demo::run(&call.options),
        Some(Command::Backup { file, recipient }) => commands::backup::run(&call.options, &file, recipient),
        Some(Command::Restore { file, identity, erased }) => {
            commands::restore::run(&call.options, &file, identity.as_deref(), erased.as_deref())
        }
        Some(Command::Import { file, kind, preview, only_good, topic, publish }) => {
            let wanted = commands::import::Wanted {
                kind: kind.map(|kind| kind.0),
                preview,
                topic,
                choice: service::imports::Choice { only_good, publish },
            };
            commands::import::run(&call.options, &file, wanted)
        }
        Some(Command::Export { list, file }) => commands::export::run(&call.options, list, &file),
        Some(Command::Login { email }) => commands::login::run(&call.options, &email),
        Some(Command::NewKeys { yes }) => commands::new_keys::run(&call.options, yes),
        Some(Command::MailIn { folder }) => commands::mail_in::run(&call.options, folder.as_deref()),
        Some(Command::Bounce) => commands::bounce::run(&call.options),
        None => {
            complain(&Cli::short_help());
            ExitCode::from(MISREAD)
        }
    }
}
