//! Looks a database over as a suspicious accountant would: whatever is counted twice must agree.

use diesel::sql_types::Text;
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection};
use store::{Conn, Location};

/// Which sign-ups hold a place, in words of its own: the rule is not asked whether it kept itself.
const HOLDS: &str = "((s.way = 'direct' and s.state in ('unconfirmed', 'awaits_guardian', 'accepted')) \
    or (s.way = 'get_to_know' and s.state = 'accepted'))";

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

/// A sign-up as it stands on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// The key of the form it came with.
    pub form_key: String,
    /// Where it stands.
    pub state: String,
}

/// A letter as it stands on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its name, the first part of its Message-ID.
    pub name: String,
    /// `queued`, `sent`, `failed` or `gone`.
    pub state: String,
}

/// What is on the disk at one moment.
#[derive(Debug, Clone, Default)]
pub struct Audit {
    /// Whatever does not agree, in words; empty when all is well.
    pub faults: Vec<String>,
    /// All sign-ups.
    pub signups: Vec<Stored>,
    /// All letters that are to go out or went.
    pub letters: Vec<Letter>,
}

/// What a query says; its only column is called `word`.
pub fn texts(location: &Location, sql: &str) -> Vec<String> {
    let (mut conn, _, _) = connect(location);
    words(&mut conn, sql)
}

fn connect(location: &Location) -> (Conn, &'static str, &'static [&'static str]) {
    match location {
        Location::Sqlite(path) => {
            let mut sqlite = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
            diesel::sql_query("pragma busy_timeout = 5000").execute(&mut sqlite).unwrap();
            (Conn::Sqlite(sqlite), "begin", &OWN_CHECKS)
        }
        Location::Postgres(url) => {
            let begin = "begin isolation level repeatable read read only";
            (Conn::Postgres(PgConnection::establish(url).unwrap()), begin, &[])
        }
    }
}

/// What SQLite can say of itself.
const OWN_CHECKS: [&str; 2] = [
    "select integrity_check as word from pragma_integrity_check where integrity_check <> 'ok'",
    "select 'a dangling key in ' || \"table\" as word from pragma_foreign_key_check",
];

/// Looks the database over, in one snapshot, while others may go on writing.
pub fn audit(location: &Location) -> Audit {
    let (mut conn, begin, own_checks) = connect(location);
    diesel::sql_query(begin).execute(&mut conn).unwrap();
    let mut faults = Vec::new();
    for check in own_checks {
        faults.extend(words(&mut conn, check));
    }
    for check in agreements() {
        faults.extend(words(&mut conn, &check));
    }
    let signups = words(&mut conn, "select form_key || ' ' || state as word from signup");
    let letters = words(&mut conn, "select public_id || ' ' || state as word from outbox");
    diesel::sql_query("rollback").execute(&mut conn).unwrap();
    let signups = pairs(&signups).map(|(form_key, state)| Stored { form_key, state }).collect();
    let letters = pairs(&letters).map(|(name, state)| Letter { name, state }).collect();
    Audit { faults, signups, letters }
}

fn pairs(lines: &[String]) -> impl Iterator<Item = (String, String)> {
    lines.iter().filter_map(|line| line.split_once(' ')).map(|(one, two)| (one.to_owned(), two.to_owned()))
}

fn words(conn: &mut Conn, sql: &str) -> Vec<String> {
    let rows = diesel::sql_query(sql).load::<Word>(conn).unwrap();
    rows.into_iter().map(|row| row.word).collect()
}

/// Each gives a line for whatever does not agree.
fn agreements() -> Vec<String> {
    let entries = |verb: &str| {
        format!(
            "(select count(*) from journal j where j.subject_kind = 'signup' and j.subject_id = s.id and j.verb = '{verb}')"
        )
    };
    let signup = |fault: &str, when: &str| {
        format!("select 'sign-up ' || s.id || ': {fault}' as word from signup s where {when}")
    };
    vec![
        format!(
            "select 'offer ' || o.id || ' counts ' || o.taken as word from opportunity o \
             where o.taken <> (select count(*) from signup s where s.opportunity_id = o.id and s.shift_id is null and {HOLDS})"
        ),
        format!(
            "select 'date ' || d.id || ' counts ' || d.taken as word from shift d \
             where d.taken <> (select count(*) from signup s where s.shift_id = d.id and {HOLDS})"
        ),
        "select 'the journal has ' || count(*) || ' entries up to ' || max(seq) as word from journal \
         having count(*) <> coalesce(max(seq), 0)"
            .to_owned(),
        "select 'entry ' || j.seq || ' is about nothing' as word from journal j where j.subject_kind = 'signup' \
         and not exists (select 1 from signup s where s.id = j.subject_id)"
            .to_owned(),
        signup("not told once", &format!("{} <> 1", entries("signup.submitted"))),
        signup(
            "moved without an entry",
            &format!(
                "(s.state not in ('unconfirmed', 'lapsed') and {} + {} = 0) or (s.state = 'withdrawn') <> ({} = 1)",
                entries("signup.confirmed"),
                entries("signup.withdrawn"),
                entries("signup.withdrawn")
            ),
        ),
        signup(
            "no personal link",
            "not exists (select 1 from link l where l.purpose = '1' and l.subject = cast(s.id as text))",
        ),
        signup(
            "not exactly one letter to confirm it",
            "s.channel = 'web' and s.email is not null and 1 <> (select count(*) from outbox o \
             where o.letter = 'confirm_signup' and o.subject_kind = 'signup' and o.subject_id = s.id)",
        ),
    ]
}
