use diesel::result::{DatabaseErrorKind, Error as Diesel};

/// What the database answered instead of rows.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A unique constraint says: this exists already.
    #[error("it exists already")]
    Exists,
    /// A check constraint says no; the only ones we have guard places.
    #[error("no place left")]
    NoPlace,
    /// A stored value that this version cannot read.
    #[error("unreadable value in {table}.{column}: {value}")]
    Unreadable {
        /// Table.
        table: &'static str,
        /// Column.
        column: &'static str,
        /// What stood there; never a person's data, only keys and states are read this way.
        value: String,
    },
    /// The database was rebuilt by a newer version of the hub, whose step is named.
    #[error("the database is of a newer form ({0})")]
    Newer(String),
    /// A file could not be written or read.
    #[error("file: {0}")]
    File(String),
    /// Anything else.
    #[error("database: {0}")]
    Database(String),
}

/// A result of this crate.
pub type Result<T> = std::result::Result<T, Error>;

impl From<Diesel> for Error {
    fn from(error: Diesel) -> Self {
        match error {
            Diesel::DatabaseError(DatabaseErrorKind::UniqueViolation, _) => Self::Exists,
            Diesel::DatabaseError(DatabaseErrorKind::CheckViolation, _) => Self::NoPlace,
            other => Self::Database(other.to_string()),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::File(error.to_string())
    }
}

/// Reads a stored key, or says which one cannot be read.
pub(crate) fn read_key<T>(
    table: &'static str,
    column: &'static str,
    value: &str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<T> {
    parse(value).ok_or_else(|| Error::Unreadable { table, column, value: value.to_owned() })
}
