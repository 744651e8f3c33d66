//! A `PostgreSQL` database leaves by its own tool, `pg_dump`, as plain statements, and comes back through our own
//! connection: a dump that is read by `psql` could run programs.

use crate::house::Closed;
use percent_encoding::percent_decode_str;
use std::fs::OpenOptions;
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use store::maintenance::{Facts, hold};

/// Writes the database of this moment into a file.
pub(super) fn dump(url: &str, to: &Path) -> Result<Facts, Closed> {
    let location = store::Location::Postgres(url.to_owned());
    let (facts, dumped) = hold(&location, |snapshot| run(url, snapshot, to))?;
    dumped.map(|()| facts)
}

fn run(url: &str, snapshot: &str, to: &Path) -> Result<(), Closed> {
    let unwritable = |error: io::Error| Closed(format!("{}: {error}", to.display()));
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(to).map_err(unwritable)?;
    let synced = file.try_clone().map_err(unwritable)?;
    let (address, password) = without_password(url);
    let mut pg_dump = Command::new("pg_dump");
    // Rows as statements: what is read back are statements and nothing else.
    pg_dump.args([
        "--no-owner",
        "--no-privileges",
        "--inserts",
        "--rows-per-insert=200",
        "--encoding=UTF8",
        "--no-password",
    ]);
    pg_dump.arg(format!("--snapshot={snapshot}")).arg(format!("--dbname={address}"));
    if let Some(password) = password {
        // Everybody on this machine may read the arguments of a program.
        pg_dump.env("PGPASSWORD", password);
    }
    let output = pg_dump.stdin(Stdio::null()).stdout(file).output().map_err(|error| missing(&error))?;
    if !output.status.success() {
        let told = String::from_utf8_lossy(&output.stderr);
        return Err(Closed(format!(
            "pg_dump konnte die Datenbank nicht sichern: {}\npg_dump could not save the database.",
            told.trim()
        )));
    }
    synced.sync_all().map_err(unwritable)
}

fn missing(error: &io::Error) -> Closed {
    if error.kind() == io::ErrorKind::NotFound {
        return Closed(
            "Zum Sichern einer PostgreSQL-Datenbank braucht der Hub das Programm pg_dump; hier ist es nicht zu finden. \
             Unter Debian bringt es das Paket postgresql-client mit.\n\
             pg_dump is needed to save a PostgreSQL database (Debian: package postgresql-client)."
                .to_owned(),
        );
    }
    Closed(format!("pg_dump lässt sich nicht starten: {error}\npg_dump cannot be started."))
}

/// The address for the argument list, and the password for the environment.
fn without_password(url: &str) -> (String, Option<String>) {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let mut password = None;
    let (start, query) = url.split_once('?').map_or((url, None), |(start, query)| (start, Some(query)));
    let mut address = start.to_owned();
    if let Some((scheme, rest)) = start.split_once("://")
        && let Some((credentials, host)) = rest.rsplit_once('@')
        && let Some((user, secret)) = credentials.split_once(':')
    {
        password = Some(decoded(secret));
        address = format!("{scheme}://{user}@{host}");
    }
    let mut separator = '?';
    for pair in query.into_iter().flat_map(|query| query.split('&')) {
        if let Some(secret) = pair.strip_prefix("password=") {
            password = Some(decoded(secret));
        } else {
            address.push(separator);
            address.push_str(pair);
            separator = '&';
        }
    }
    (address, password)
}

/// The statements of a dump, without what is meant for `psql` alone or for a newer server than this one may be.
pub(super) fn statements(dump: &str) -> String {
    let foreign = |line: &str| {
        line.starts_with("\\restrict ")
            || line.starts_with("\\unrestrict ")
            || line.starts_with("SET transaction_timeout ")
    };
    // Such lines stand before the first and after the last statement that makes something, never inside of a text.
    let head = dump.find("\nCREATE ").unwrap_or(0);
    let (head, body) = dump.split_at(head);
    let tail = body.rfind(';').map_or(0, |at| at + 1);
    let (body, tail) = body.split_at(tail);
    let kept = |part: &str| part.lines().filter(|line| !foreign(line)).collect::<Vec<_>>().join("\n");
    format!("{}{body}{}", kept(head), kept(tail))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_password_stands_in_the_arguments() {
        let told = |url| without_password(url);
        assert_eq!(
            told("postgres://hub:ge%40heim@db:5432/hub?sslmode=require"),
            ("postgres://hub@db:5432/hub?sslmode=require".to_owned(), Some("ge@heim".to_owned()))
        );
        assert_eq!(
            told("postgres://hub@db/hub?password=a%26b&connect_timeout=3&x=y"),
            ("postgres://hub@db/hub?connect_timeout=3&x=y".to_owned(), Some("a&b".to_owned()))
        );
        assert_eq!(told("postgres:///hub"), ("postgres:///hub".to_owned(), None));
    }

    #[test]
    fn what_is_meant_for_psql_is_left_out_and_texts_stay_whole() {
        let dump = "--\n\\restrict abc\n\nSET transaction_timeout = 0;\nSET x = 1;\nCREATE TABLE a (b text);\n\
                    INSERT INTO a VALUES ('eins\n\\restrict zwei\nSET transaction_timeout ');\n\n--\n\\unrestrict abc\n";
        assert_eq!(
            statements(dump),
            "--\n\nSET x = 1;\nCREATE TABLE a (b text);\n\
             INSERT INTO a VALUES ('eins\n\\restrict zwei\nSET transaction_timeout ');\n\n--"
        );
    }
}
