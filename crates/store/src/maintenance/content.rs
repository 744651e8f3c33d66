//! What stands in a table, in a form that is the same before a backup and after it was brought back.

use super::{Word, words};
use crate::connection::Conn;
use crate::error::Result;
use data_encoding::HEXLOWER;
use diesel::RunQueryDsl;
use diesel::connection::DefaultLoadingMode;
use diesel::pg::PgRowByRowLoadingMode;
use sha2::{Digest, Sha256};

/// How many rows a table has, and the SHA-256 of all of them, each as the engine writes it, in the order of that text.
pub(super) fn of(connection: &mut Conn, table: &str) -> Result<(i64, String)> {
    let query = query(connection, table)?;
    let mut counted = Counted { rows: 0, hash: Sha256::new() };
    // One row at a time: a table may be larger than the memory.
    match connection {
        Conn::Sqlite(sqlite) => {
            for row in diesel::sql_query(query).load_iter::<Word, DefaultLoadingMode>(sqlite)? {
                counted.add(&row?.word);
            }
        }
        Conn::Postgres(postgres) => {
            for row in diesel::sql_query(query).load_iter::<Word, PgRowByRowLoadingMode>(postgres)? {
                counted.add(&row?.word);
            }
        }
    }
    Ok((counted.rows, HEXLOWER.encode(&counted.hash.finalize())))
}

struct Counted {
    rows: i64,
    hash: Sha256,
}

impl Counted {
    fn add(&mut self, row: &str) {
        self.rows += 1;
        self.hash.update(row.len().to_le_bytes());
        self.hash.update(row);
    }
}

fn query(connection: &mut Conn, table: &str) -> Result<String> {
    let table = quoted(table);
    match connection {
        Conn::Sqlite(_) => {
            let name = table.trim_matches('"').replace('\'', "''");
            let columns = words(
                connection,
                format!("select name as word from pragma_table_info('{name}') order by cid"),
            )?;
            let columns: Vec<String> =
                columns.iter().map(|column| format!("quote({})", quoted(column))).collect();
            Ok(format!("select {} as word from {table} order by 1", columns.join(" || ',' || ")))
        }
        Conn::Postgres(_) => Ok(format!(
            "select cast(whole as text) as word from {table} as whole order by cast(whole as text) collate \"C\""
        )),
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
