//! Values that know what they may be, and say in both languages when they are not.

mod backup;
mod base_url;
mod network;
mod post;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use backup::Recipient;
pub use base_url::BaseUrl;
pub use network::{Listen, Proxy};
pub use post::{Inbox, MailAddress, MailName, SmtpUrl};

/// Why a value does not fit: German, then English, one line each.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WrongValue {
    pub de: String,
    pub en: String,
}

impl WrongValue {
    pub(super) fn new(de: impl Into<String>, en: impl Into<String>) -> Self {
        Self { de: de.into(), en: en.into() }
    }
}

impl fmt::Display for WrongValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.de, self.en)
    }
}

impl std::error::Error for WrongValue {}

/// A value that is written as text, on the command line and in the file alike.
macro_rules! spelled {
    ($name:ty, $read:expr, $write:expr) => {
        impl std::str::FromStr for $name {
            type Err = $crate::config::WrongValue;

            fn from_str(text: &str) -> Result<Self, $crate::config::WrongValue> {
                $read(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::config::WrongValue;

            fn try_from(text: String) -> Result<Self, $crate::config::WrongValue> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                $write(value)
            }
        }
    };
}
pub(super) use spelled;

/// A whole number between two bounds.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "i64", into = "u32")]
pub struct Count<const LEAST: u32, const MOST: u32>(u32);

impl<const LEAST: u32, const MOST: u32> Count<LEAST, MOST> {
    /// For the defaults; a number outside the bounds does not compile.
    pub(super) const fn fixed(number: u32) -> Self {
        assert!(LEAST <= number && number <= MOST);
        Self(number)
    }

    pub fn get(self) -> u32 {
        self.0
    }
}

impl<const LEAST: u32, const MOST: u32> TryFrom<i64> for Count<LEAST, MOST> {
    type Error = WrongValue;

    fn try_from(number: i64) -> Result<Self, WrongValue> {
        match u32::try_from(number) {
            Ok(fits) if (LEAST..=MOST).contains(&fits) => Ok(Self(fits)),
            _ => Err(WrongValue::new(
                format!("{number} geht hier nicht. Erlaubt sind {LEAST} bis {MOST}."),
                format!("{number} is not possible here. Allowed are {LEAST} to {MOST}."),
            )),
        }
    }
}

impl<const LEAST: u32, const MOST: u32> From<Count<LEAST, MOST>> for u32 {
    fn from(count: Count<LEAST, MOST>) -> Self {
        count.0
    }
}

/// Which database the hub keeps its records in.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub enum Database {
    /// A file in the data folder.
    #[default]
    Sqlite,
    /// The address of a `PostgreSQL` database, password and all.
    Postgres(String),
}

spelled!(Database, Database::read, Database::write);

impl Database {
    fn read(text: &str) -> Result<Self, WrongValue> {
        if text.is_empty() {
            Ok(Self::Sqlite)
        } else if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Ok(Self::Postgres(text.to_owned()))
        } else {
            // The text itself may hold a password and is not repeated.
            Err(WrongValue::new(
                "Diese Datenbank kennt der Hub nicht. Lassen Sie den Wert leer (SQLite) oder beginnen Sie mit postgres://.",
                "the hub does not know this database. Leave the value empty (SQLite) or begin with postgres://.",
            ))
        }
    }

    fn write(self) -> String {
        match self {
            Self::Sqlite => String::new(),
            Self::Postgres(url) => url,
        }
    }

    /// Whether a stranger who reads the configuration would learn a password.
    pub fn has_secret(&self) -> bool {
        matches!(self, Self::Postgres(url) if holds_password(url))
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sqlite => "Sqlite",
            Self::Postgres(_) => "Postgres(…)",
        })
    }
}

/// `scheme://name:password@host`
fn holds_password(url: &str) -> bool {
    url.split_once("://")
        .and_then(|(_, rest)| rest.rsplit_once('@'))
        .is_some_and(|(credentials, _)| credentials.contains(':'))
}
