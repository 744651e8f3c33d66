//! The journal: appended to in the transaction of the change, followed by readers at their own pace.

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{journal, reader_position};
use crate::sql::{Value, spelled};
use diesel::dsl::max;
use diesel::prelude::*;
use domain::changes::Change;
use domain::journal::{Subject, Touch, Verb};
use domain::signups::SignupId;
use kernel::Instant;

/// Who did it, as the journal keeps it: never a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// `visitor`, `link:own_signup`, `account:3`, `system`.
    pub actor: String,
    /// For whom, when somebody of the office did it for a person.
    pub on_behalf: Option<String>,
    /// By which channel.
    pub channel: &'static str,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place; there are no gaps.
    pub seq: i64,
    /// When.
    pub at: Instant,
    /// What happened.
    pub verb: Verb,
    /// To what.
    pub subject: Subject,
    /// Which public pages show it.
    pub touches: Vec<Touch>,
    /// By which channel.
    pub channel: String,
    /// Who did it, as [`Author::actor`] says it.
    pub actor: String,
    /// For whom, when somebody of the office did it for a person.
    pub on_behalf: Option<String>,
}

/// The last place.
pub fn last(connection: &mut Conn) -> Result<i64> {
    Ok(journal::table.select(max(journal::seq)).first::<Option<i64>>(connection)?.unwrap_or(0))
}

/// Appends a change. There is one writer at a time, so the places have no gaps.
pub fn append(connection: &mut Conn, author: &Author, change: &Change, now: Instant) -> Result<i64> {
    let seq = last(connection)? + 1;
    let (kind, number) = change.subject.parts();
    let touches: Vec<String> = change.touches.iter().map(ToString::to_string).collect();
    let entry = diesel::insert_into(journal::table).values((
        journal::seq.eq(seq),
        journal::at.eq(now.micros()),
        journal::actor.eq(&author.actor),
        journal::on_behalf.eq(&author.on_behalf),
        journal::channel.eq(author.channel),
        journal::verb.eq(change.verb.text()),
        journal::subject_kind.eq(kind),
        journal::subject_id.eq(number),
        journal::touches.eq(touches.join(" ")),
    ));
    entry.execute(connection)?;
    Ok(seq)
}

type Row = (i64, i64, String, String, i64, String, String, String, Option<String>);

fn entry((seq, at, verb, kind, number, touches, channel, actor, on_behalf): Row) -> Result<Entry> {
    Ok(Entry {
        seq,
        at: Instant::from_micros(at),
        verb: read_key("journal", "verb", &verb, Verb::from_text)?,
        subject: read_key("journal", "subject_kind", &kind, |kind| Subject::from_parts(kind, number))?,
        touches: touches
            .split_ascii_whitespace()
            .map(|touch| read_key("journal", "touches", touch, Touch::from_text))
            .collect::<Result<_>>()?,
        channel,
        actor,
        on_behalf,
    })
}

const COLUMNS: (
    journal::seq,
    journal::at,
    journal::verb,
    journal::subject_kind,
    journal::subject_id,
    journal::touches,
    journal::channel,
    journal::actor,
    journal::on_behalf,
) = (
    journal::seq,
    journal::at,
    journal::verb,
    journal::subject_kind,
    journal::subject_id,
    journal::touches,
    journal::channel,
    journal::actor,
    journal::on_behalf,
);

/// The entries after a place, at most so many.
pub fn after(connection: &mut Conn, seq: i64, most: i64) -> Result<Vec<Entry>> {
    journal::table
        .filter(journal::seq.gt(seq))
        .order(journal::seq)
        .limit(most)
        .select(COLUMNS)
        .load::<Row>(connection)?
        .into_iter()
        .map(entry)
        .collect()
}

/// The entries before a place, the latest first, at most so many.
pub fn before(connection: &mut Conn, seq: i64, most: i64) -> Result<Vec<Entry>> {
    journal::table
        .filter(journal::seq.lt(seq))
        .order(journal::seq.desc())
        .limit(most)
        .select(COLUMNS)
        .load::<Row>(connection)?
        .into_iter()
        .map(entry)
        .collect()
}

/// The latest entry about one thing; 0 when nothing happened to it.
pub fn last_of(connection: &mut Conn, subject: Subject) -> Result<i64> {
    let (kind, number) = subject.parts();
    let latest = journal::table
        .filter(journal::subject_kind.eq(kind).and(journal::subject_id.eq(number)))
        .select(max(journal::seq))
        .first::<Option<i64>>(connection)?;
    Ok(latest.unwrap_or(0))
}

/// All that happened to one thing, oldest first.
pub fn of(connection: &mut Conn, subject: Subject) -> Result<Vec<Entry>> {
    let (kind, number) = subject.parts();
    journal::table
        .filter(journal::subject_kind.eq(kind).and(journal::subject_id.eq(number)))
        .order(journal::seq)
        .select(COLUMNS)
        .load::<Row>(connection)?
        .into_iter()
        .map(entry)
        .collect()
}

/// When one of these happened to this, oldest first. What else happened to it is not looked at, however much that is.
pub fn of_verbs(connection: &mut Conn, subject: Subject, verbs: &[Verb]) -> Result<Vec<(Verb, Instant)>> {
    let (kind, number) = subject.parts();
    let texts: Vec<&str> = verbs.iter().map(|verb| verb.text()).collect();
    journal::table
        .filter(journal::subject_kind.eq(kind).and(journal::subject_id.eq(number)))
        .filter(journal::verb.eq_any(texts))
        .order(journal::seq)
        .select((journal::verb, journal::at))
        .load::<(String, i64)>(connection)?
        .into_iter()
        .map(|(verb, at)| {
            Ok((read_key("journal", "verb", &verb, Verb::from_text)?, Instant::from_micros(at)))
        })
        .collect()
}

/// The places in the journal at which one of these happened to this, oldest first.
pub fn places(connection: &mut Conn, subject: Subject, verbs: &[Verb]) -> Result<Vec<i64>> {
    let (kind, number) = subject.parts();
    let texts: Vec<&str> = verbs.iter().map(|verb| verb.text()).collect();
    let found = journal::table
        .filter(journal::subject_kind.eq(kind).and(journal::subject_id.eq(number)))
        .filter(journal::verb.eq_any(texts))
        .order(journal::seq)
        .select(journal::seq);
    Ok(found.load(connection)?)
}

/// What happened to each of these sign-ups, oldest first.
pub fn of_signups(connection: &mut Conn, ids: &[SignupId]) -> Result<Vec<(SignupId, Verb)>> {
    let numbers: Vec<i64> = ids.iter().map(|id| id.number()).collect();
    journal::table
        .filter(journal::subject_kind.eq("signup").and(journal::subject_id.eq_any(numbers)))
        .order(journal::seq)
        .select((journal::subject_id, journal::verb))
        .load::<(i64, String)>(connection)?
        .into_iter()
        .map(|(id, verb)| Ok((SignupId::new(id), read_key("journal", "verb", &verb, Verb::from_text)?)))
        .collect()
}

/// How far a reader has come.
pub fn position(connection: &mut Conn, reader: &str) -> Result<i64> {
    let found =
        reader_position::table.filter(reader_position::reader.eq(reader)).select(reader_position::seq);
    Ok(found.load::<i64>(connection)?.pop().unwrap_or(0))
}

/// Notes how far a reader has come.
pub fn advance(connection: &mut Conn, reader: &str, seq: i64) -> Result<()> {
    let come_to = "update reader_position set seq = ? where reader = ?";
    let changed =
        spelled(come_to, [Value::Number(seq), Value::Text(reader.to_owned())]).execute(connection)?;
    if changed == 0 {
        diesel::insert_into(reader_position::table)
            .values((reader_position::reader.eq(reader), reader_position::seq.eq(seq)))
            .execute(connection)?;
    }
    Ok(())
}
