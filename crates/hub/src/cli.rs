//! The command line: what may be asked for, explained in German with a word of English.
//!
//! A new command is one variant here, one file in `commands/` and one arm in `main.rs`.

mod lists;
mod misread;

use std::path::PathBuf;

use clap::{ArgAction, Args, CommandFactory, Parser, Subcommand};

use crate::config::{Database, Listen, Recipient};
pub use lists::{ListKind, WholeList};
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
        about = "Eine große Stadt erfinden, um zu sehen, wie der Hub wächst (make up a large town to see how the hub grows)",
        override_usage = "hochbeet seed [OPTIONEN]",
        help_template = TEMPLATE_OF_COMMAND
    )]
    Seed {
        #[arg(
            long,
            value_name = "ANZAHL",
            default_value_t = 1_000,
            value_parser = clap::value_parser!(u32).range(1..=1_000_000),
            hide_default_value = true,
            help = "So viele Angebote, sonst 1000 (so many offers)"
        )]
        scale: u32,

        #[arg(
            long,
            value_name = "ZAHL",
            default_value_t = 1,
            hide_default_value = true,
            help = "Dieselbe Zahl erfindet dieselbe Stadt, sonst 1 (the same number makes the same town)"
        )]
        seed: u64,
    },

    #[command(
        about = "Prüfen, ob auf dieser Maschine alles bereit ist (check whether this machine is ready)",
        override_usage = "hochbeet doctor [OPTIONEN]",
        help_template = TEMPLATE_OF_COMMAND
    )]
    Doctor,

    #[command(
        about = "Messen, wie gut und schnell die Suche in einer Sammlung findet (measure the search on any collection)",
        override_usage = "hochbeet search-eval [OPTIONEN] TEXTE FRAGEN",
        help_template = TEMPLATE_WITH_FILE
    )]
    SearchEval {
        #[arg(
            value_name = "TEXTE",
            help = "Eine Zeile je Text, als JSON: {\"id\", \"title\", \"text\"} (one document a line)"
        )]
        documents: PathBuf,

        #[arg(
            value_name = "FRAGEN",
            help = "Eine Zeile je Frage: {\"id\", \"text\", \"relevant\": [id]} (one query a line)"
        )]
        queries: PathBuf,

        #[arg(
            long,
            help = "Jeden Schritt der Wortanalyse für sich messen (measure each step of the analysis by itself)"
        )]
        steps: bool,

        #[arg(
            long,
            value_name = "DATENBANK",
            help = "Daneben die Volltextsuche dieser Datenbank messen: sqlite oder postgres://… (measure this database's own search beside it)"
        )]
        beside: Vec<String>,
    },

    #[command(
        hide = true,
        about = "Messen, wie oft die Platte in der Sekunde sichert (measure how often the disk commits in a second)",
        override_usage = "hochbeet commits [OPTIONEN]",
        help_template = TEMPLATE_OF_COMMAND
    )]
    Commits {
        #[arg(
            long,
            value_name = "SEKUNDEN",
            default_value_t = 1,
            hide_default_value = true,
            help = "So lange, sonst 1 (for so long)"
        )]
        seconds: u32,
    },

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
        about = "Eine Liste einlesen: CSV oder XLSX, so wie sie ist (read in a list)",
        override_usage = "hochbeet import [OPTIONEN] DATEI",
        help_template = TEMPLATE_WITH_FILE
    )]
    Import {
        #[arg(value_name = "DATEI", help = "Die Liste (the list)")]
        file: PathBuf,

        #[arg(
            long,
            value_name = "ART",
            help = "organisationen, ansprechpersonen oder angebote; sonst an den Überschriften erkannt (kind of the list)"
        )]
        kind: Option<ListKind>,

        #[arg(long, help = "Nur sagen, was daraus würde (only say what would become of it)")]
        preview: bool,

        #[arg(
            long,
            help = "Übernehmen, was geht; sonst alles oder nichts (take what works, else all or nothing)"
        )]
        only_good: bool,

        #[arg(
            long,
            value_name = "THEMA",
            help = "Schlüssel des Themas, wo keines dasteht (key of the topic where none is given)"
        )]
        topic: Option<String>,

        #[arg(
            long,
            help = "Neues gleich veröffentlichen; sonst warten Organisationen am Tisch, und Angebote werden Entwürfe (publish what is new)"
        )]
        publish: bool,
    },

    #[command(
        about = "Eine Liste ausgeben: als CSV oder XLSX (write a list)",
        override_usage = "hochbeet export [OPTIONEN] LISTE DATEI",
        help_template = TEMPLATE_WITH_FILE
    )]
    Export {
        #[arg(
            value_name = "LISTE",
            help = "organisationen, ansprechpersonen, angebote oder anmeldungen (the list)"
        )]
        list: WholeList,

        #[arg(value_name = "DATEI", help = "Die Datei, die entsteht: .csv oder .xlsx (the file to be made)")]
        file: PathBuf,
    },

    #[command(
        about = "Einen Unzustellbarkeits-Bericht des Mailservers einlesen (take in a bounce from standard input)",
        override_usage = "hochbeet bounce [OPTIONEN] < NACHRICHT",
        help_template = TEMPLATE_OF_COMMAND
    )]
    Bounce,

    #[command(
        name = "mail-in",
        about = "Mails an das Postfach des Hubs als Fragen einlesen (take in mails as questions)",
        override_usage = "hochbeet mail-in [OPTIONEN] < NACHRICHT, oder: hochbeet mail-in [OPTIONEN] --folder ORDNER",
        help_template = TEMPLATE_OF_COMMAND
    )]
    MailIn {
        #[arg(
            long,
            value_name = "ORDNER",
            help = "Jede Datei in diesem Ordner lesen, etwa »new« eines Maildirs; Gelesenes wandert nach »gelesen« darin, Unlesbares nach »unlesbar« (each file of a folder)"
        )]
        folder: Option<PathBuf>,
    },

    #[command(
        about = "Einen Link machen, der jemanden einmal einloggt (make a link that logs somebody in once)",
        override_usage = "hochbeet login [OPTIONEN] ADRESSE",
        help_template = TEMPLATE_WITH_FILE
    )]
    Login {
        #[arg(value_name = "ADRESSE", help = "Die Mailadresse des Zugangs (the account's mail address)")]
        email: String,
    },

    #[command(
        about = "Neue Schlüssel ziehen, wenn die Datei »keys« endgültig weg ist (draw new keys when the file is lost for good)",
        override_usage = "hochbeet new-keys [OPTIONEN]",
        help_template = TEMPLATE_OF_COMMAND
    )]
    NewKeys {
        #[arg(
            long,
            help = "Es wirklich tun; ohne dies sagt der Befehl, was dann nicht mehr gilt (really do it)"
        )]
        yes: bool,
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

        #[arg(
            long,
            value_name = "DATEI",
            help = "Die Liste der Löschungen, wenn sie weder neben der Sicherung noch unter [backup] liegt (the list of erasures)"
        )]
        erased: Option<PathBuf>,
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
