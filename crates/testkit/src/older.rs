use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, SqliteConnection};
use std::fs;
use std::path::Path;
use store::Location;

/// Makes a database as an older version of the hub left it: with the first steps of its form only, and with what these
/// statements put into it.
pub fn older_database(location: &Location, steps: usize, data: &str) {
    let engine = match location {
        Location::Sqlite(_) => "sqlite",
        Location::Postgres(_) => "postgres",
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../store/migrations").join(engine);
    let mut all: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.sort();
    let mut sql = "create table __diesel_schema_migrations (version varchar(50) primary key not null, \
                   run_on timestamp not null default current_timestamp);\n"
        .to_owned();
    for step in all.iter().take(steps) {
        let name = step.file_name().unwrap().to_str().unwrap();
        let version = name.split('_').next().unwrap();
        sql.push_str(&fs::read_to_string(step.join("up.sql")).unwrap());
        sql.push_str("\ninsert into __diesel_schema_migrations (version) values ('");
        sql.push_str(version);
        sql.push_str("');\n");
    }
    sql.push_str(data);
    match location {
        Location::Sqlite(path) => {
            let mut sqlite = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
            sqlite.batch_execute(&format!("pragma journal_mode = wal; {sql}")).unwrap();
        }
        Location::Postgres(url) => PgConnection::establish(url).unwrap().batch_execute(&sql).unwrap(),
    }
}

/// Runs statements beside the hub, as no use case does.
pub fn execute(location: &Location, sql: &str) {
    match location {
        Location::Sqlite(path) => {
            SqliteConnection::establish(path.to_str().unwrap()).unwrap().batch_execute(sql).unwrap();
        }
        Location::Postgres(url) => PgConnection::establish(url).unwrap().batch_execute(sql).unwrap(),
    }
}
