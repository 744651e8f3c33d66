//! What is shown, said and laid to an agreement, and of what its parties were reminded.

use super::day;
use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{agreement_file, agreement_proof, agreement_told, agreement_word, upload};
use crate::uploads::file_name;
use diesel::prelude::*;
use domain::agreements::{AgreementId, FileId, PartyId, Proof, ProofId, ProofState, Reminder};
use domain::pictures::FileName;
use jiff::civil::Date;
use kernel::Instant;

/// Keeps what shows that a step was done.
pub fn add_proof(connection: &mut Conn, id: AgreementId, it: &Proof) -> Result<ProofId> {
    let proof = diesel::insert_into(agreement_proof::table)
        .values((
            agreement_proof::agreement_id.eq(id.number()),
            agreement_proof::measure.eq(it.measure),
            agreement_proof::version.eq(it.version),
            agreement_proof::by_party.eq(it.by.number()),
            agreement_proof::words.eq(&it.words),
            agreement_proof::file_id.eq(it.file.map(FileId::number)),
            agreement_proof::at.eq(it.at.micros()),
            agreement_proof::state.eq(it.state.key()),
        ))
        .returning(agreement_proof::id)
        .get_result::<i64>(connection)?;
    Ok(ProofId::new(proof))
}

/// Keeps what another party said to it.
pub fn update_proof(connection: &mut Conn, it: &Proof) -> Result<()> {
    diesel::update(agreement_proof::table.filter(agreement_proof::id.eq(it.id.number())))
        .set((
            agreement_proof::state.eq(it.state.key()),
            agreement_proof::judged_by.eq(it.judged_by.map(PartyId::number)),
            agreement_proof::judged_at.eq(it.judged_at.map(Instant::micros)),
            agreement_proof::reply.eq(it.reply.as_deref()),
        ))
        .execute(connection)?;
    Ok(())
}

type ProofRow =
    ((i64, i32, i32, i64), (String, Option<i64>, i64), (String, Option<i64>, Option<i64>, Option<String>));

/// The proofs of an agreement, in the order of time.
pub fn proofs(connection: &mut Conn, id: AgreementId) -> Result<Vec<Proof>> {
    let rows = agreement_proof::table
        .filter(agreement_proof::agreement_id.eq(id.number()))
        .order(agreement_proof::id)
        .select((
            (
                agreement_proof::id,
                agreement_proof::measure,
                agreement_proof::version,
                agreement_proof::by_party,
            ),
            (agreement_proof::words, agreement_proof::file_id, agreement_proof::at),
            (
                agreement_proof::state,
                agreement_proof::judged_by,
                agreement_proof::judged_at,
                agreement_proof::reply,
            ),
        ))
        .load::<ProofRow>(connection)?;
    rows.into_iter()
        .map(|((id, measure, version, by), (words, file, at), (state, judged_by, judged_at, reply))| {
            Ok(Proof {
                id: ProofId::new(id),
                measure,
                version,
                by: PartyId::new(by),
                words,
                file: file.map(FileId::new),
                at: Instant::from_micros(at),
                state: read_key("agreement_proof", "state", &state, ProofState::from_key)?,
                judged_by: judged_by.map(PartyId::new),
                judged_at: judged_at.map(Instant::from_micros),
                reply,
            })
        })
        .collect()
}

/// A file that was laid to an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its key.
    pub id: FileId,
    /// The agreement.
    pub agreement: AgreementId,
    /// What is in it.
    pub name: FileName,
    /// Is it the signed sheet?
    pub scan: bool,
    /// When it came.
    pub at: Instant,
}

/// Notes a file; its upload has a row already.
pub fn add_file(
    connection: &mut Conn,
    id: AgreementId,
    name: &FileName,
    scan: bool,
    now: Instant,
) -> Result<FileId> {
    let file = diesel::insert_into(agreement_file::table)
        .values((
            agreement_file::agreement_id.eq(id.number()),
            agreement_file::upload.eq(name.hash()),
            agreement_file::scan.eq(scan),
            agreement_file::at.eq(now.micros()),
        ))
        .returning(agreement_file::id)
        .get_result::<i64>(connection)?;
    Ok(FileId::new(file))
}

/// The files of an agreement, in the order of time.
pub fn files(connection: &mut Conn, id: AgreementId) -> Result<Vec<File>> {
    let rows = agreement_file::table
        .inner_join(upload::table.on(upload::hash.eq(agreement_file::upload)))
        .filter(agreement_file::agreement_id.eq(id.number()))
        .order(agreement_file::id)
        .select((agreement_file::id, agreement_file::scan, agreement_file::at, upload::hash, upload::mime))
        .load::<(i64, bool, i64, String, String)>(connection)?;
    rows.into_iter()
        .map(|(file, scan, at, hash, mime)| {
            let name = file_name(&hash, &mime)?;
            Ok(File { id: FileId::new(file), agreement: id, name, scan, at: Instant::from_micros(at) })
        })
        .collect()
}

/// One file of an agreement.
pub fn file(connection: &mut Conn, id: AgreementId, file: FileId) -> Result<Option<File>> {
    Ok(files(connection, id)?.into_iter().find(|it| it.id == file))
}

/// What kind of word it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordKind {
    /// What a party, or the office, says while it is written or runs.
    Comment,
    /// What a party says to the outcome.
    Outcome,
    /// Minutes of the talk in which they looked at it.
    Minutes,
}

impl WordKind {
    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Comment => "comment",
            Self::Outcome => "outcome",
            Self::Minutes => "minutes",
        }
    }

    fn from_key(key: &str) -> Option<Self> {
        [Self::Comment, Self::Outcome, Self::Minutes].into_iter().find(|kind| kind.key() == key)
    }
}

/// What somebody said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The party; `None` for the office.
    pub by: Option<PartyId>,
    /// What kind of word it is.
    pub kind: WordKind,
    /// The word.
    pub content: String,
    /// When.
    pub at: Instant,
}

/// Keeps a word.
pub fn add_word(connection: &mut Conn, id: AgreementId, it: &Word) -> Result<()> {
    diesel::insert_into(agreement_word::table)
        .values((
            agreement_word::agreement_id.eq(id.number()),
            agreement_word::party_id.eq(it.by.map(PartyId::number)),
            agreement_word::kind.eq(it.kind.key()),
            agreement_word::content.eq(&it.content),
            agreement_word::at.eq(it.at.micros()),
        ))
        .execute(connection)?;
    Ok(())
}

/// What was said, in the order of time.
pub fn words(connection: &mut Conn, id: AgreementId) -> Result<Vec<Word>> {
    let rows = agreement_word::table
        .filter(agreement_word::agreement_id.eq(id.number()))
        .order(agreement_word::id)
        .select((agreement_word::party_id, agreement_word::kind, agreement_word::content, agreement_word::at))
        .load::<(Option<i64>, String, String, i64)>(connection)?;
    rows.into_iter()
        .map(|(by, kind, content, at)| {
            let kind = read_key("agreement_word", "kind", &kind, WordKind::from_key)?;
            Ok(Word { by: by.map(PartyId::new), kind, content, at: Instant::from_micros(at) })
        })
        .collect()
}

/// The reminders that went out: of what, and on which day.
pub fn told_days(connection: &mut Conn, id: AgreementId) -> Result<Vec<(String, Date)>> {
    let rows = agreement_told::table
        .filter(agreement_told::agreement_id.eq(id.number()))
        .select((agreement_told::what, agreement_told::on_day))
        .load::<(String, String)>(connection)?;
    rows.into_iter().map(|(what, on)| Ok((what, day("on_day", &on)?))).collect()
}

/// Notes that the parties are reminded of this.
pub fn note_told(connection: &mut Conn, id: AgreementId, it: &Reminder, cause: i64) -> Result<()> {
    diesel::insert_into(agreement_told::table)
        .values((
            agreement_told::agreement_id.eq(id.number()),
            agreement_told::what.eq(it.of.key()),
            agreement_told::on_day.eq(it.on.to_string()),
            agreement_told::day.eq(it.day.to_string()),
            agreement_told::cause.eq(cause),
        ))
        .execute(connection)?;
    Ok(())
}

/// What a letter reminds of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Of what, as [`domain::agreements::Due::key`] gives it.
    pub what: String,
    /// When that is.
    pub day: Date,
}

/// Of what the letters reminded that one entry of the journal caused.
pub fn told_by(connection: &mut Conn, id: AgreementId, cause: i64) -> Result<Vec<Told>> {
    let rows = agreement_told::table
        .filter(agreement_told::agreement_id.eq(id.number()).and(agreement_told::cause.eq(cause)))
        .order((agreement_told::day, agreement_told::what))
        .select((agreement_told::what, agreement_told::day))
        .load::<(String, String)>(connection)?;
    rows.into_iter().map(|(what, on)| Ok(Told { what, day: day("day", &on)? })).collect()
}
