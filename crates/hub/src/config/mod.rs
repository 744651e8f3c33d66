//! What the operator of the machine decides: addresses, folders, proxies, the mail server, limits, logs.
//!
//! What the coordinator of the town decides (names, texts, topics, districts) lies in the settings table and is
//! deliberately unknown here. A new key is one field with its default and one commented entry in the root's
//! `config.toml`; a test compares the two.

mod faults;
mod file;
mod kinds;
mod values;
mod words;

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

pub use faults::{Fault, Refusal};
pub use values::{
    BaseUrl, Count, Database, Inbox, Listen, MailAddress, MailName, Proxy, Recipient, SmtpUrl, WrongValue,
};
pub use words::{LogFormat, LogLevel, MailTransport};

use crate::cli::Options;

/// Read when it lies in the current folder and no other file was named.
const FILE_NAME: &str = "config.toml";

/// The whole of `config.toml`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Where people reach the hub; the only source of links in mails. See [`Config::base_url_at`].
    pub base_url: BaseUrl,
    /// So many days after a visit browsers ask for nothing but https; only where `base_url` has it.
    pub https_only_days: Count<0, 3_650>,
    /// The address and port the hub itself listens on.
    pub listen: Listen,
    /// Database, uploads, keys and written mails; made at the first start.
    pub data_dir: PathBuf,
    /// `SQLite` in the data folder, or a `PostgreSQL` server.
    pub database: Database,
    /// Whose forwarded headers are believed.
    pub trusted_proxies: Vec<Proxy>,
    /// How mails leave the house.
    pub mail: Mail,
    /// Backups that are made by themselves.
    pub backup: Backup,
    /// What one client, or all together, may take.
    pub limits: Limits,
    /// What the hub writes to stderr.
    pub log: Log,
}

/// `[mail]`
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mail {
    /// Files in the data folder, or a mail server.
    pub transport: MailTransport,
    /// The mail server, with its password; never shown again.
    pub smtp_url: SmtpUrl,
    /// The address mails come from.
    pub from: MailAddress,
    /// The name beside that address.
    pub from_name: MailName,
    /// The mailbox that `mail-in` reads; answers to questions go there.
    pub inbox: Inbox,
}

/// `[backup]`
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Backup {
    /// Where they lie; empty: none are made by themselves.
    pub folder: PathBuf,
    /// At which hour of the city's clocks, each night.
    pub hour: Count<0, 23>,
    /// Days of which one is kept.
    pub keep_daily: Count<1, 366>,
    /// Weeks of which one is kept.
    pub keep_weekly: Count<0, 520>,
    /// Months of which one is kept.
    pub keep_monthly: Count<0, 120>,
    /// Who can open them; empty: everybody who can read the file.
    pub recipients: Vec<Recipient>,
}

/// `[limits]`
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Open connections at once.
    pub max_connections: Count<1, 100_000>,
    /// From the first byte of a request (or the opening of the connection) to the end of its head.
    pub header_timeout_seconds: Count<1, 300>,
    /// The longest pause inside a request's body; also the time it may take beyond 512 bytes a second.
    pub body_timeout_seconds: Count<1, 600>,
    /// The longest time a client may refuse to take a single byte of its answer.
    pub answer_timeout_seconds: Count<1, 600>,
    /// How long an unused connection stays open.
    pub keep_alive_seconds: Count<1, 3_600>,
    /// The largest body of a request.
    pub request_body_kib: Count<16, 65_536>,
    /// How long running requests may go on after the signal to stop.
    pub stop_seconds: Count<1, 300>,
    /// Threads that read from the database.
    pub readers: Count<1, 64>,
    /// Sign-ups from one mailbox or phone number in an hour.
    pub signups_per_address_hour: Count<1, 10_000_000>,
    /// Sign-ups from one network (IPv4 /24, IPv6 /48) in an hour. A school class sits in one network.
    pub signups_per_network_hour: Count<1, 10_000_000>,
    /// Sign-ups from everybody together in an hour. The office itself is never counted.
    pub signups_per_hour: Count<1, 10_000_000>,
    /// Log-in codes that one mailbox gets in an hour.
    pub codes_per_address_hour: Count<1, 10_000_000>,
    /// Log-in codes asked for from one network in an hour.
    pub codes_per_network_hour: Count<1, 10_000_000>,
    /// Log-in codes asked for by everybody together in an hour.
    pub codes_per_hour: Count<1, 10_000_000>,
    /// Messages and registrations from one mailbox in an hour.
    pub messages_per_address_hour: Count<1, 10_000_000>,
    /// The same from one network in an hour.
    pub messages_per_network_hour: Count<1, 10_000_000>,
    /// The same from everybody together in an hour.
    pub messages_per_hour: Count<1, 10_000_000>,
}

impl Limits {
    /// How often something may be done.
    pub fn paces(&self) -> service::Limits {
        let paces =
            |address: Count<1, 10_000_000>, network: Count<1, 10_000_000>, all: Count<1, 10_000_000>| {
                let number = |count: Count<1, 10_000_000>| count.get();
                service::Paces::new(number(address), number(network), number(all))
            };
        service::Limits {
            signups: paces(
                self.signups_per_address_hour,
                self.signups_per_network_hour,
                self.signups_per_hour,
            ),
            codes: paces(self.codes_per_address_hour, self.codes_per_network_hour, self.codes_per_hour),
            messages: paces(
                self.messages_per_address_hour,
                self.messages_per_network_hour,
                self.messages_per_hour,
            ),
        }
    }
}

/// `[log]`
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Log {
    /// For people or for machines.
    pub format: LogFormat,
    /// The least weighty line that is still written.
    pub level: LogLevel,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            base_url: BaseUrl::default(),
            https_only_days: Count::fixed(365),
            listen: Listen::default(),
            data_dir: PathBuf::from("daten"),
            database: Database::default(),
            trusted_proxies: Vec::new(),
            mail: Mail::default(),
            backup: Backup::default(),
            limits: Limits::default(),
            log: Log::default(),
        }
    }
}

impl Default for Mail {
    fn default() -> Self {
        Self {
            transport: MailTransport::Files,
            smtp_url: SmtpUrl::default(),
            from: MailAddress::default(),
            from_name: MailName::default(),
            inbox: Inbox::default(),
        }
    }
}

impl Default for Backup {
    fn default() -> Self {
        Self {
            folder: PathBuf::new(),
            hour: Count::fixed(3),
            keep_daily: Count::fixed(7),
            keep_weekly: Count::fixed(4),
            keep_monthly: Count::fixed(12),
            recipients: Vec::new(),
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_connections: Count::fixed(1_024),
            header_timeout_seconds: Count::fixed(10),
            body_timeout_seconds: Count::fixed(30),
            answer_timeout_seconds: Count::fixed(30),
            keep_alive_seconds: Count::fixed(75),
            request_body_kib: Count::fixed(12_288),
            stop_seconds: Count::fixed(20),
            readers: Count::fixed(2),
            signups_per_address_hour: Count::fixed(20),
            signups_per_network_hour: Count::fixed(120),
            signups_per_hour: Count::fixed(3_000),
            codes_per_address_hour: Count::fixed(5),
            codes_per_network_hour: Count::fixed(60),
            codes_per_hour: Count::fixed(1_200),
            messages_per_address_hour: Count::fixed(5),
            messages_per_network_hour: Count::fixed(20),
            messages_per_hour: Count::fixed(300),
        }
    }
}

impl Default for Log {
    fn default() -> Self {
        Self { format: LogFormat::Text, level: LogLevel::Info }
    }
}

/// Where the configuration came from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Origin {
    File(PathBuf),
    /// No file was named and none lay there.
    Defaults,
}

impl Backup {
    /// Are backups made by themselves?
    pub fn is_on(&self) -> bool {
        !self.folder.as_os_str().is_empty()
    }
}

impl Config {
    /// Reads the file, then lets the command line have the last word.
    pub fn load(options: &Options) -> Result<(Self, Origin), Refusal> {
        Self::load_from(options, Path::new(FILE_NAME))
    }

    fn load_from(options: &Options, usual: &Path) -> Result<(Self, Origin), Refusal> {
        let (mut config, origin) = match &options.config {
            Some(path) => (file::read(path)?, Origin::File(path.clone())),
            None if usual.exists() => (file::read(usual)?, Origin::File(usual.to_path_buf())),
            None => (Self::default(), Origin::Defaults),
        };
        // A service manager starts the hub in any folder: a path in the file is meant beside the file.
        if let Origin::File(path) = &origin
            && let Some(folder) = path.parent()
        {
            config.data_dir = folder.join(&config.data_dir);
            if config.backup.is_on() {
                config.backup.folder = folder.join(&config.backup.folder);
            }
        }
        if let Some(data) = &options.data {
            config.data_dir.clone_from(data);
        }
        if let Some(listen) = options.listen {
            config.listen = listen;
        }
        if let Some(database) = &options.database {
            config.database = database.clone();
        }
        Ok((config, origin))
    }

    /// The configured base of all links; without one, this machine at the port really bound
    /// (which differs from the configured one when that is 0).
    pub fn base_url_at(&self, bound_port: u16) -> BaseUrl {
        if self.base_url.is_set() { self.base_url.clone() } else { BaseUrl::local(bound_port) }
    }

    /// Where mails lie as files when no mail server is named.
    pub fn mail_dir(&self) -> PathBuf {
        self.data_dir.join("post")
    }
}

#[cfg(test)]
mod tests;
