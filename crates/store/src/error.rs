use diesel::result::{DatabaseErrorKind, Error as Diesel};

/// What the database answered instead of rows.
#[derive(Debug, Clone, thiserror::Error)]
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
    /// The disk is full. Nothing of the transaction was kept; the next one may find room.
    #[error("no room on the disk")]
    Full,
    /// The last step failed, the commit itself: whether the transaction was kept is known only to whoever opens the
    /// database anew. After this the database takes no more writes.
    #[error("the commit failed: {0}")]
    CommitFailed(String),
    /// A commit failed earlier; nothing was begun.
    #[error("no more writes after a commit failed")]
    Halted,
    /// The transaction was lost through another unit of work that shared it; nothing of this one was kept.
    #[error("undone together with another unit of work")]
    UndoneTogether,
    /// The work panicked and was undone.
    #[error("the work panicked")]
    Panicked,
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
            Diesel::DatabaseError(_, told) if is_full(told.message()) => Self::Full,
            other => Self::Database(other.to_string()),
        }
    }
}

/// Neither engine's code for a full disk comes through; these are the words of SQLite, and of the system in what
/// PostgreSQL says.
fn is_full(message: &str) -> bool {
    ["database or disk is full", "No space left on device"].iter().any(|words| message.contains(words))
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        let told = error.to_string();
        if is_full(&told) { Self::Full } else { Self::File(told) }
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
