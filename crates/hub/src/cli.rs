//! The command line: what may be asked for, explained in German with a word of English.
//!
//! A new command is one variant here, one file in `commands/` and one arm in `main.rs`.

mod misread;

use std::path::PathBuf;

use clap::{ArgAction, Args, CommandFactory, Parser, Subcommand};

use crate::config::{Database, Listen, Recipient};
pub use misread::Misread;

const TEMPLATE: &str = "\
{about-with-newline}
Aufruf: {usage}

Befehle:
{subcommands}

Optionen:
{options}
";

const TEMPLATE_OF_COMMAND: &str = "\
{about-with-newline}
Aufruf: {usage}

Optionen:
{options}
";

const TEMPLATE_WITH_FILE: &str = "\
{about-with-newline}
Aufruf: {usage}

{positionals}

Optionen:
{options}
";

/// The whole call.
#[derive(Debug, Parser)]
#[command(
    name = "hochbeet",
    version,
    about = "Hochbeet bringt Menschen einer Stadt zusammen, die etwas anpacken wollen.\n\
             The hub where the people of a town who want to get something done find each other.",
    override_usage = "hochbeet [OPTIONEN] BEFEHL",
    help_template = TEMPLATE,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub struct Cli {
    #[command(flatten)]
    pub options: Options,

    #[command(subcommand)]
    pub command: Option<Command>,

    #[arg(short = 'h', long, global = true, action = ArgAction::Help, help = "Diese Hilfe zeigen (show this help)")]
    help: Option<bool>,

    #[arg(short = 'V', long, action = ArgAction::Version, help = "Die Version nennen (show the version)")]
    version: Option<bool>,
}

/// What every command understands; it wins over `config.toml`.
#[derive(Args, Clone, Debug, Default)]
pub struct Options {
    #[arg(
        long,
        global = true,
        value_name = "ORDNER",
        help = "Ordner für alle Daten statt »data_dir« (folder of all data)"
    )]
    pub data: Option<PathBuf>,

    #[arg(
        long,
        global = true,
        value_name = "ADRESSE:PORT",
        help = "Hier lauschen statt »listen« (listen here), etwa 127.0.0.1:8080"
    )]
    pub listen: Option<Listen>,

    #[arg(
        long,
        global = true,
        value_name = "DATEI",
        help = "Diese Einstellungen lesen statt ./config.toml (read these settings)"
    )]
    pub config: Option<PathBuf>,

    #[arg(
        long,
        global = true,
        value_name = "URL",
        help = "Datenbank statt »database« (database), etwa postgres://…; leer: SQLite"
    )]
    pub database: Option<Database>,
}

#[derive(Clone, Debug, Eq, PartialEq, Subcommand)]
pub enum Command {
    #[command(
        about = "Den Hub starten (start the hub)",
        override_usage = "hochbeet serve [OPTIONEN]",
        help_template = TEMPLATE_OF_COMMAND
    )]
    Serve,

    #[command(
        about = "Die Musterstadt ansehen: gefüllt, ohne echte Mails (look at the sample town; sends no mail)",
        override_usage = "hochbeet demo [OPTIONEN]",
        help_template = TEMPLATE_OF_COMMAND
    )]
    Demo,

    #[command(
        about = "Prüfen, ob auf dieser Maschine alles bereit ist (check whether this machine is ready)",
        override_usage = "hochbeet doctor [OPTIONEN]",
        help_template = TEMPLATE_OF_COMMAND
    )]
    Doctor,

    #[command(
        about = "Alles in eine Datei sichern, auch im Betrieb (save everything to a file, even while it runs)",
        override_usage = "hochbeet backup [OPTIONEN] DATEI",
        help_template = TEMPLATE_WITH_FILE
    )]
    Backup {
        #[arg(value_name = "DATEI", help = "Die Datei, die entsteht (the file to be made)")]
        file: PathBuf,

        #[arg(
            long,
            value_name = "SCHLÜSSEL",
            help = "Verschlüsseln für diesen öffentlichen age-Schlüssel, auch mehrmals, statt für »recipients« (encrypt for this key)"
        )]
        recipient: Vec<Recipient>,
    },

    #[command(
        about = "Eine Sicherung in einen leeren Datenordner zurückholen (bring a backup into an empty data folder)",
        override_usage = "hochbeet restore [OPTIONEN] DATEI",
        help_template = TEMPLATE_WITH_FILE
    )]
    Restore {
        #[arg(value_name = "DATEI", help = "Die Sicherung (the backup)")]
        file: PathBuf,

        #[arg(
            long,
            value_name = "DATEI",
            help = "Der geheime age-Schlüssel einer verschlüsselten Sicherung (the secret key of an encrypted backup)"
        )]
        identity: Option<PathBuf>,
    },
}

impl Cli {
    /// Reads a call, its first word being the name of the program.
    pub fn read<I, T>(words: I) -> Result<Self, Misread>
    where
        I: IntoIterator<Item = T>,
        T: Into<std::ffi::OsString> + Clone,
    {
        Self::try_parse_from(words).map_err(|error| Misread::explain(&error))
    }

    /// What somebody sees who gave no command.
    pub fn short_help() -> String {
        Self::command().render_help().to_string()
    }
}

#[cfg(test)]
mod tests;
