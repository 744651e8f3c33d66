//! Lists that were read in: how, when, what became of their rows; and what is here already.

mod known;

pub use known::{
    KnownContact, KnownOffer, KnownOrganisation, known_contacts, known_offers, known_organisations,
};

use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{import_draft, import_mapping, import_row, import_run};
use diesel::prelude::*;
use domain::imports::{ImportDraftId, ImportRunId, Kind};
use kernel::Instant;
use std::collections::BTreeMap;

/// How a list of some shape was read last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredMapping {
    /// What it is about.
    pub kind: Kind,
    /// What each column tells.
    pub columns: String,
    /// What counts where it says nothing.
    pub defaults: String,
}

/// How a list of this shape was read last.
pub fn mapping(connection: &mut Conn, shape: &str) -> Result<Option<StoredMapping>> {
    let row = import_mapping::table
        .filter(import_mapping::shape.eq(shape))
        .select((import_mapping::kind, import_mapping::fields, import_mapping::defaults))
        .load::<(String, String, String)>(connection)?
        .pop();
    row.map(|(kind, columns, defaults)| {
        let kind = read_key("import_mapping", "kind", &kind, Kind::from_key)?;
        Ok(StoredMapping { kind, columns, defaults })
    })
    .transpose()
}

/// Remembers how a list of this shape was read.
pub fn put_mapping(connection: &mut Conn, shape: &str, mapping: &StoredMapping, now: Instant) -> Result<()> {
    let values = (
        import_mapping::kind.eq(mapping.kind.key()),
        import_mapping::fields.eq(mapping.columns.clone()),
        import_mapping::defaults.eq(mapping.defaults.clone()),
        import_mapping::used_at.eq(now.micros()),
    );
    let changed = diesel::update(import_mapping::table.filter(import_mapping::shape.eq(shape)))
        .set(values.clone())
        .execute(connection)?;
    if changed == 0 {
        diesel::insert_into(import_mapping::table)
            .values((import_mapping::shape.eq(shape), values))
            .execute(connection)?;
    }
    Ok(())
}

/// Keeps a list that was put up.
pub fn insert_draft(connection: &mut Conn, name: &str, content: &str, now: Instant) -> Result<ImportDraftId> {
    let id = diesel::insert_into(import_draft::table)
        .values((
            import_draft::name.eq(name),
            import_draft::content.eq(content),
            import_draft::created_at.eq(now.micros()),
        ))
        .returning(import_draft::id)
        .get_result(connection)?;
    Ok(ImportDraftId::new(id))
}

/// A list that waits: the name of its file and what is in it.
pub fn draft(connection: &mut Conn, id: ImportDraftId) -> Result<Option<(String, String)>> {
    Ok(import_draft::table
        .filter(import_draft::id.eq(id.number()))
        .select((import_draft::name, import_draft::content))
        .load(connection)?
        .pop())
}

/// Lists that wait, the newest first: number, file, when.
pub fn drafts(connection: &mut Conn) -> Result<Vec<(ImportDraftId, String, Instant)>> {
    let rows = import_draft::table
        .order(import_draft::id.desc())
        .limit(20)
        .select((import_draft::id, import_draft::name, import_draft::created_at))
        .load::<(i64, String, i64)>(connection)?;
    Ok(rows
        .into_iter()
        .map(|(id, name, at)| (ImportDraftId::new(id), name, Instant::from_micros(at)))
        .collect())
}

/// Writes what is in a list that waits anew.
pub fn set_draft(connection: &mut Conn, id: ImportDraftId, content: &str) -> Result<()> {
    diesel::update(import_draft::table.filter(import_draft::id.eq(id.number())))
        .set(import_draft::content.eq(content))
        .execute(connection)?;
    Ok(())
}

/// Forgets a list that waited.
pub fn delete_draft(connection: &mut Conn, id: ImportDraftId) -> Result<()> {
    diesel::delete(import_draft::table.filter(import_draft::id.eq(id.number()))).execute(connection)?;
    Ok(())
}

/// Does a list wait since before this time?
pub fn has_old_draft(connection: &mut Conn, before: Instant) -> Result<bool> {
    let old = import_draft::table.filter(import_draft::created_at.lt(before.micros()));
    Ok(!old.select(import_draft::id).limit(1).load::<i64>(connection)?.is_empty())
}

/// Forgets lists that wait since before this time.
pub fn forget_old_drafts(connection: &mut Conn, before: Instant) -> Result<usize> {
    let old = import_draft::table.filter(import_draft::created_at.lt(before.micros()));
    Ok(diesel::delete(old).execute(connection)?)
}

/// A list that was taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its key.
    pub id: ImportRunId,
    /// What it was about.
    pub kind: Kind,
    /// Name of the file.
    pub name: String,
    /// When.
    pub at: Instant,
    /// How many rows were new here.
    pub fresh: i32,
    /// How many changed something.
    pub changed: i32,
    /// How many were here already.
    pub same: i32,
    /// How many were not taken.
    pub refused: i32,
}

/// Notes that a list is being taken over; its counts come with [`finish_run`].
pub fn insert_run(
    connection: &mut Conn,
    kind: Kind,
    name: &str,
    actor: &str,
    now: Instant,
) -> Result<ImportRunId> {
    let id = diesel::insert_into(import_run::table)
        .values((
            import_run::kind.eq(kind.key()),
            import_run::name.eq(name),
            import_run::at.eq(now.micros()),
            import_run::actor.eq(actor),
            import_run::fresh.eq(0),
            import_run::changed.eq(0),
            import_run::same.eq(0),
            import_run::refused.eq(0),
        ))
        .returning(import_run::id)
        .get_result(connection)?;
    Ok(ImportRunId::new(id))
}

/// Notes what became of its rows: new, changed, here already, not taken.
pub fn finish_run(connection: &mut Conn, id: ImportRunId, counts: [i32; 4]) -> Result<()> {
    let [fresh, changed, same, refused] = counts;
    diesel::update(import_run::table.filter(import_run::id.eq(id.number())))
        .set((
            import_run::fresh.eq(fresh),
            import_run::changed.eq(changed),
            import_run::same.eq(same),
            import_run::refused.eq(refused),
        ))
        .execute(connection)?;
    Ok(())
}

type RunRow = (i64, String, String, i64, i32, i32, i32, i32);

/// The last lists that were taken over, the newest first.
pub fn runs(connection: &mut Conn) -> Result<Vec<Run>> {
    let rows = import_run::table
        .order(import_run::id.desc())
        .limit(20)
        .select((
            import_run::id,
            import_run::kind,
            import_run::name,
            import_run::at,
            import_run::fresh,
            import_run::changed,
            import_run::same,
            import_run::refused,
        ))
        .load::<RunRow>(connection)?;
    rows.into_iter()
        .map(|(id, kind, name, at, fresh, changed, same, refused)| {
            Ok(Run {
                id: ImportRunId::new(id),
                kind: read_key("import_run", "kind", &kind, Kind::from_key)?,
                name,
                at: Instant::from_micros(at),
                fresh,
                changed,
                same,
                refused,
            })
        })
        .collect()
}

/// What became of a row: the number of its record, and what its cells said.
pub type KnownRow = (i64, String);

/// All rows of lists of this kind that are here, by their key.
pub fn rows(connection: &mut Conn, kind: Kind) -> Result<BTreeMap<String, KnownRow>> {
    let rows = import_row::table
        .filter(import_row::kind.eq(kind.key()))
        .select((import_row::row_key, import_row::subject_id, import_row::marks))
        .load::<(String, i64, String)>(connection)?;
    Ok(rows.into_iter().map(|(key, subject, marks)| (key, (subject, marks))).collect())
}

/// Notes what became of a row, `known` when a list had it before.
pub fn put_row(
    connection: &mut Conn,
    kind: Kind,
    key: &str,
    row: &KnownRow,
    run: ImportRunId,
    known: bool,
) -> Result<()> {
    let values = (
        import_row::subject_id.eq(row.0),
        import_row::marks.eq(row.1.clone()),
        import_row::run_id.eq(run.number()),
    );
    let same = import_row::kind.eq(kind.key()).and(import_row::row_key.eq(key));
    if known {
        diesel::update(import_row::table.filter(same)).set(values).execute(connection)?;
    } else {
        diesel::insert_into(import_row::table)
            .values((import_row::kind.eq(kind.key()), import_row::row_key.eq(key), values))
            .execute(connection)?;
    }
    Ok(())
}
