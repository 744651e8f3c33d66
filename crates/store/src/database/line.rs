use super::{Location, connect};
use crate::connection::Conn;
use crate::error::{Error, Result};
use diesel::connection::{AnsiTransactionManager, TransactionManager};

/// A thread's connection, opened anew when it cannot be used any more: the server was restarted, or a transaction did
/// not end as it should.
pub(super) struct Line {
    location: Location,
    read_only: bool,
    connection: Option<Conn>,
}

impl Line {
    pub(super) fn new(location: &Location, read_only: bool, connection: Conn) -> Self {
        Self { location: location.clone(), read_only, connection: Some(connection) }
    }

    /// Runs one unit. One that did not end as it should takes its connection along, and the engine rolls back what was
    /// open on it.
    pub(super) fn unit<T>(&mut self, unit: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => connect(&self.location, self.read_only)?,
        };
        let result = unit(&mut connection);
        if is_fit(&mut connection) && matches!(&result, Ok(_) | Err(Error::Panicked)) {
            self.connection = Some(connection);
        } else {
            tracing::warn!("database.reconnects");
        }
        result
    }
}

fn is_fit(connection: &mut Conn) -> bool {
    !match connection {
        Conn::Sqlite(sqlite) => AnsiTransactionManager::is_broken_transaction_manager(sqlite),
        Conn::Postgres(postgres) => AnsiTransactionManager::is_broken_transaction_manager(postgres),
    }
}
