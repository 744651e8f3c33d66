use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{inquiry_entry, inquiry_merge_undo};
use diesel::prelude::*;
use domain::inquiries::{EntryId, InquiryId};
use domain::journal::Subject;
use kernel::Instant;

/// What a case has goes to another one: what was said keeps in mind where it came from, links that the other one has
/// already stay where they are.
pub fn give(connection: &mut Conn, from: InquiryId, to: InquiryId) -> Result<()> {
    diesel::update(
        inquiry_entry::table
            .filter(inquiry_entry::inquiry_id.eq(from.number()).and(inquiry_entry::origin_id.is_null())),
    )
    .set(inquiry_entry::origin_id.eq(Some(from.number())))
    .execute(connection)?;
    diesel::update(inquiry_entry::table.filter(inquiry_entry::inquiry_id.eq(from.number())))
        .set(inquiry_entry::inquiry_id.eq(to.number()))
        .execute(connection)?;
    let known = super::links(connection, to)?;
    for subject in super::links(connection, from)? {
        if !known.contains(&subject) {
            super::link(connection, to, subject)?;
        }
    }
    Ok(())
}

/// What takes a merging back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undo {
    /// The case that went.
    pub gone: InquiryId,
    /// The case it went into.
    pub kept: InquiryId,
    /// When.
    pub at: Instant,
    /// What was before, as the service wrote it.
    pub content: String,
}

type Facts = (i64, i64, i64, String);

fn read((gone, kept, at, content): Facts) -> Undo {
    Undo { gone: InquiryId::new(gone), kept: InquiryId::new(kept), at: Instant::from_micros(at), content }
}

/// Keeps it.
pub fn put_undo(connection: &mut Conn, undo: &Undo) -> Result<()> {
    diesel::insert_into(inquiry_merge_undo::table)
        .values((
            inquiry_merge_undo::gone_id.eq(undo.gone.number()),
            inquiry_merge_undo::kept_id.eq(undo.kept.number()),
            inquiry_merge_undo::at.eq(undo.at.micros()),
            inquiry_merge_undo::content.eq(&undo.content),
        ))
        .execute(connection)?;
    Ok(())
}

/// What takes this merging back, while that is possible.
pub fn undo_of(connection: &mut Conn, gone: InquiryId) -> Result<Option<Undo>> {
    let rows = inquiry_merge_undo::table
        .filter(inquiry_merge_undo::gone_id.eq(gone.number()))
        .load::<Facts>(connection)?;
    Ok(rows.into_iter().next().map(read))
}

/// The cases that went into this one and can be taken out again, the latest first.
pub fn undos_into(connection: &mut Conn, kept: InquiryId) -> Result<Vec<Undo>> {
    let rows = inquiry_merge_undo::table
        .filter(inquiry_merge_undo::kept_id.eq(kept.number()))
        .order((inquiry_merge_undo::at.desc(), inquiry_merge_undo::gone_id.desc()))
        .load::<Facts>(connection)?;
    Ok(rows.into_iter().map(read).collect())
}

/// Taken out again: these entries go back, with these of its links; what was said since stays. What it had taken in
/// before came with it and keeps its own origin.
pub fn take_undo(
    connection: &mut Conn,
    undo: &Undo,
    entries: &[EntryId],
    moved_links: &[Subject],
) -> Result<()> {
    let ids: Vec<i64> = entries.iter().map(|id| id.number()).collect();
    let came = inquiry_entry::id.eq_any(ids).and(inquiry_entry::inquiry_id.eq(undo.kept.number()));
    diesel::update(inquiry_entry::table.filter(came))
        .set(inquiry_entry::inquiry_id.eq(undo.gone.number()))
        .execute(connection)?;
    let own = inquiry_entry::inquiry_id
        .eq(undo.gone.number())
        .and(inquiry_entry::origin_id.eq(Some(undo.gone.number())));
    diesel::update(inquiry_entry::table.filter(own))
        .set(inquiry_entry::origin_id.eq(None::<i64>))
        .execute(connection)?;
    for subject in moved_links {
        super::unlink(connection, undo.kept, *subject)?;
    }
    diesel::delete(inquiry_merge_undo::table.filter(inquiry_merge_undo::gone_id.eq(undo.gone.number())))
        .execute(connection)?;
    Ok(())
}
