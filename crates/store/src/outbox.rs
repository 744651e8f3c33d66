//! Mails that are to go out. A row says which letter about what to whom; it is worded and sent outside of any transaction.

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::outbox;
use crate::sql::{Value, spelled};
use diesel::dsl::count_star;
use diesel::prelude::*;
use domain::journal::Subject;
use kernel::{Instant, Locale, PublicId};

/// A letter to be queued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLetter {
    /// Which letter, as `service::letters` names it.
    pub letter: &'static str,
    /// About what.
    pub subject: Subject,
    /// To which address.
    pub address: String,
    /// In which language.
    pub locale: Locale,
    /// The journal entry that causes it; each letter goes to an address once for each.
    pub cause: i64,
}

/// A letter in the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueuedLetter {
    /// Its key.
    pub id: i64,
    /// Its name, part of the Message-ID.
    pub public_id: String,
    /// Which letter.
    pub letter: String,
    /// About what.
    pub subject: Subject,
    /// To which address.
    pub address: String,
    /// In which language.
    pub locale: Locale,
    /// The journal entry that caused it.
    pub cause: i64,
    /// `queued`, `sent`, `failed` (tried until the patience was over), `refused` (the other side said no) or `gone`.
    pub state: String,
    /// How often it was tried.
    pub attempts: i32,
    /// When it is next tried.
    pub due_at: Instant,
    /// When it was queued.
    pub created_at: Instant,
    /// When it went out.
    pub sent_at: Option<Instant>,
    /// What went wrong last.
    pub error: Option<String>,
}

/// Queues a letter; the second of the same cause, kind and address is left out.
pub fn queue(
    connection: &mut Conn,
    letter: &NewLetter,
    public_id: PublicId,
    now: Instant,
    due_at: Instant,
) -> Result<()> {
    let told = outbox::table
        .filter(
            outbox::cause
                .eq(letter.cause)
                .and(outbox::letter.eq(letter.letter))
                .and(outbox::address.eq(letter.address.clone())),
        )
        .select(outbox::id)
        .load::<i64>(connection)?;
    if !told.is_empty() {
        return Ok(());
    }
    let (kind, number) = letter.subject.parts();
    let queued = diesel::insert_into(outbox::table).values((
        outbox::public_id.eq(public_id.to_string()),
        outbox::letter.eq(letter.letter),
        outbox::subject_kind.eq(kind),
        outbox::subject_id.eq(number),
        outbox::address.eq(letter.address.clone()),
        outbox::locale.eq(letter.locale.tag()),
        outbox::cause.eq(letter.cause),
        outbox::state.eq("queued"),
        outbox::attempts.eq(0),
        outbox::due_at.eq(due_at.micros()),
        outbox::created_at.eq(now.micros()),
    ));
    queued.execute(connection)?;
    Ok(())
}

#[derive(Queryable)]
struct Row {
    id: i64,
    public_id: String,
    letter: String,
    subject_kind: String,
    subject_id: i64,
    address: String,
    locale: String,
    cause: i64,
    state: String,
    attempts: i32,
    due_at: i64,
    created_at: i64,
    sent_at: Option<i64>,
    error: Option<String>,
}

fn letter(row: Row) -> Result<QueuedLetter> {
    let number = row.subject_id;
    Ok(QueuedLetter {
        id: row.id,
        public_id: row.public_id,
        letter: row.letter,
        subject: read_key("outbox", "subject_kind", &row.subject_kind, |kind| {
            Subject::from_parts(kind, number)
        })?,
        address: row.address,
        locale: row.locale.parse().unwrap_or_default(),
        cause: row.cause,
        state: row.state,
        attempts: row.attempts,
        due_at: Instant::from_micros(row.due_at),
        created_at: Instant::from_micros(row.created_at),
        sent_at: row.sent_at.map(Instant::from_micros),
        error: row.error,
    })
}

/// Letters that are due, oldest first.
pub fn due(connection: &mut Conn, now: Instant, most: i64) -> Result<Vec<QueuedLetter>> {
    outbox::table
        .filter(outbox::state.eq("queued").and(outbox::due_at.le(now.micros())))
        .order((outbox::due_at, outbox::id))
        .limit(most)
        .load::<Row>(connection)?
        .into_iter()
        .map(letter)
        .collect()
}

/// The latest letters, newest first, for the outbox page.
pub fn latest(connection: &mut Conn, most: i64) -> Result<Vec<QueuedLetter>> {
    outbox::table
        .order(outbox::id.desc())
        .limit(most)
        .load::<Row>(connection)?
        .into_iter()
        .map(letter)
        .collect()
}

/// One letter.
pub fn get(connection: &mut Conn, id: i64) -> Result<Option<QueuedLetter>> {
    outbox::table.filter(outbox::id.eq(id)).load::<Row>(connection)?.pop().map(letter).transpose()
}

/// It is due at once, as if it had never been tried.
pub fn revive(connection: &mut Conn, id: i64, now: Instant) -> Result<()> {
    diesel::update(outbox::table.filter(outbox::id.eq(id)))
        .set((
            outbox::state.eq("queued"),
            outbox::attempts.eq(0),
            outbox::due_at.eq(now.micros()),
            outbox::error.eq(None::<String>),
        ))
        .execute(connection)?;
    Ok(())
}

/// How many are queued, and since when the oldest waits.
pub fn waiting(connection: &mut Conn) -> Result<(i64, Option<Instant>)> {
    let queued = outbox::table.filter(outbox::state.eq("queued"));
    let count = queued.select(count_star()).first(connection)?;
    let oldest: Option<i64> = queued.select(diesel::dsl::min(outbox::created_at)).first(connection)?;
    Ok((count, oldest.map(Instant::from_micros)))
}

/// It is being tried: counted before the network is touched, put off so that nobody else takes it meanwhile.
pub fn note_try(connection: &mut Conn, id: i64, again_at: Instant) -> Result<()> {
    let tried = "update outbox set attempts = attempts + 1, due_at = ? where id = ?";
    spelled(tried, [Value::Number(again_at.micros()), Value::Number(id)]).execute(connection)?;
    Ok(())
}

/// It went out.
pub fn note_sent(connection: &mut Conn, id: i64, now: Instant) -> Result<()> {
    let sent = "update outbox set state = 'sent', sent_at = ?, error = null where id = ?";
    spelled(sent, [Value::Number(now.micros()), Value::Number(id)]).execute(connection)?;
    Ok(())
}

/// It could not be sent: for now (`queued`), for good (`failed`, `refused`), or there is nothing to say any more (`gone`).
pub fn note_failure(connection: &mut Conn, id: i64, state: &'static str, error: &str) -> Result<()> {
    diesel::update(outbox::table.filter(outbox::id.eq(id)))
        .set((outbox::state.eq(state), outbox::error.eq(Some(error.to_owned()))))
        .execute(connection)?;
    Ok(())
}

/// Stops all that waits: after a restore, nobody must get old mail again.
pub fn hold_all(connection: &mut Conn, reason: &str) -> Result<usize> {
    Ok(diesel::update(outbox::table.filter(outbox::state.eq("queued")))
        .set((outbox::state.eq("gone"), outbox::error.eq(Some(reason.to_owned()))))
        .execute(connection)?)
}
