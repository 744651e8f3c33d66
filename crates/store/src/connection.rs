use diesel::{PgConnection, SqliteConnection};

/// One connection to whichever database the operator chose.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    /// The embedded one.
    Sqlite(SqliteConnection),
    /// A server.
    Postgres(PgConnection),
}
