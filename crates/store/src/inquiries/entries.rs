use crate::connection::Conn;
use crate::error::{Result, read_key};
use crate::schema::{account, inquiry_entry, inquiry_link};
use diesel::prelude::*;
use domain::accounts::AccountId;
use domain::inquiries::{Entry, EntryId, EntryKind, InquiryId, Way};
use domain::journal::Subject;
use kernel::Instant;

/// What is said in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEntry<'a> {
    /// The case whose link or address it came by, where that went into this one.
    pub origin: Option<InquiryId>,
    /// What it is.
    pub kind: EntryKind,
    /// How the person heard of it.
    pub way: Option<Way>,
    /// The words.
    pub text: &'a str,
    /// Who of the office wrote it.
    pub author: Option<AccountId>,
    /// The address it came from, where that is another one.
    pub other_address: Option<&'a str>,
    /// The mail it came with.
    pub message_id: Option<&'a str>,
}

/// Keeps it. [`crate::Error::Exists`] when this mail was taken already.
pub fn add_entry(connection: &mut Conn, id: InquiryId, new: &NewEntry<'_>, now: Instant) -> Result<EntryId> {
    let entry = diesel::insert_into(inquiry_entry::table)
        .values((
            inquiry_entry::inquiry_id.eq(id.number()),
            inquiry_entry::origin_id.eq(new.origin.map(InquiryId::number)),
            inquiry_entry::kind.eq(new.kind.key()),
            inquiry_entry::way.eq(new.way.map(Way::key)),
            inquiry_entry::content.eq(new.text),
            inquiry_entry::at.eq(now.micros()),
            inquiry_entry::author_id.eq(new.author.map(AccountId::number)),
            inquiry_entry::other_address.eq(new.other_address),
            inquiry_entry::message_id.eq(new.message_id),
        ))
        .returning(inquiry_entry::id)
        .get_result::<i64>(connection)?;
    Ok(EntryId::new(entry))
}

/// Was this mail taken already?
pub fn knows_message(connection: &mut Conn, message_id: &str) -> Result<bool> {
    let found = inquiry_entry::table.filter(inquiry_entry::message_id.eq(Some(message_id)));
    Ok(!found.select(inquiry_entry::id).load::<i64>(connection)?.is_empty())
}

/// One thing that was said, with the name of who wrote it for the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What was said.
    pub entry: Entry,
    /// Who wrote it; `None` for the person, and for somebody who is gone.
    pub author: Option<String>,
}

type Facts =
    (i64, Option<i64>, String, Option<String>, String, i64, Option<i64>, Option<String>, Option<String>);

macro_rules! columns {
    () => {
        (
            inquiry_entry::id,
            inquiry_entry::origin_id,
            inquiry_entry::kind,
            inquiry_entry::way,
            inquiry_entry::content,
            inquiry_entry::at,
            inquiry_entry::author_id,
            inquiry_entry::other_address,
            account::name.nullable(),
        )
    };
}

/// Everything that was said in a case, in its order.
pub fn entries(connection: &mut Conn, id: InquiryId) -> Result<Vec<Line>> {
    let rows = inquiry_entry::table
        .left_join(account::table.on(account::id.nullable().eq(inquiry_entry::author_id)))
        .filter(inquiry_entry::inquiry_id.eq(id.number()))
        .order((inquiry_entry::at, inquiry_entry::id))
        .select(columns!())
        .load::<Facts>(connection)?;
    rows.into_iter().map(read).collect()
}

fn read((id, origin, kind, way, text, at, author, other_address, name): Facts) -> Result<Line> {
    let entry = Entry {
        id: EntryId::new(id),
        origin: origin.map(InquiryId::new),
        kind: read_key("inquiry_entry", "kind", &kind, EntryKind::from_key)?,
        way: way.map(|way| read_key("inquiry_entry", "way", &way, Way::from_key)).transpose()?,
        text,
        at: Instant::from_micros(at),
        author: author.map(AccountId::new),
        other_address,
    };
    Ok(Line { entry, author: name })
}

/// What was said in a case in this moment: with the change of the same moment it was told.
pub fn said_at(connection: &mut Conn, id: InquiryId, kind: EntryKind, at: Instant) -> Result<Option<Entry>> {
    let said = inquiry_entry::kind.eq(kind.key()).and(inquiry_entry::at.eq(at.micros()));
    // What went into another case is found there.
    let here = inquiry_entry::inquiry_id.eq(id.number());
    let there = inquiry_entry::origin_id
        .is_not_null()
        .and(inquiry_entry::origin_id.assume_not_null().eq(id.number()));
    let rows = inquiry_entry::table
        .left_join(account::table.on(account::id.nullable().eq(inquiry_entry::author_id)))
        .filter(said.and(here.or(there)))
        .order(inquiry_entry::id)
        .select(columns!())
        .load::<Facts>(connection)?;
    rows.into_iter().next().map(|row| read(row).map(|line| line.entry)).transpose()
}

/// What a case is about besides.
pub fn links(connection: &mut Conn, id: InquiryId) -> Result<Vec<Subject>> {
    let rows = inquiry_link::table
        .filter(inquiry_link::inquiry_id.eq(id.number()))
        .order((inquiry_link::kind, inquiry_link::number))
        .select((inquiry_link::kind, inquiry_link::number))
        .load::<(String, i64)>(connection)?;
    rows.into_iter()
        .map(|(kind, number)| {
            read_key("inquiry_link", "kind", &kind, |kind| Subject::from_parts(kind, number))
        })
        .collect()
}

/// Links it with another record. [`crate::Error::Exists`] when it is linked already.
pub fn link(connection: &mut Conn, id: InquiryId, subject: Subject) -> Result<()> {
    let (kind, number) = subject.parts();
    diesel::insert_into(inquiry_link::table)
        .values((
            inquiry_link::inquiry_id.eq(id.number()),
            inquiry_link::kind.eq(kind),
            inquiry_link::number.eq(number),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes a link off. Gives whether there was one.
pub fn unlink(connection: &mut Conn, id: InquiryId, subject: Subject) -> Result<bool> {
    let (kind, number) = subject.parts();
    let row = inquiry_link::table.filter(
        inquiry_link::inquiry_id
            .eq(id.number())
            .and(inquiry_link::kind.eq(kind))
            .and(inquiry_link::number.eq(number)),
    );
    Ok(diesel::delete(row).execute(connection)? > 0)
}
