//! Reported barriers.

use crate::connection::Conn;
use crate::error::{Error, Result};
use crate::schema::barrier_report;
use diesel::prelude::*;
use domain::barriers::{BarrierDraft, BarrierId, Reply, Report};
use kernel::{Instant, Locale};

#[derive(Queryable)]
struct Row {
    id: i64,
    page: Option<String>,
    message: String,
    name: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    locale: String,
    _form_key: String,
    reported_at: i64,
    note: Option<String>,
    noted_at: Option<i64>,
    answer: Option<String>,
    answered_at: Option<i64>,
}

impl From<Row> for Report {
    fn from(row: Row) -> Self {
        let said = |text: Option<String>, at: Option<i64>| text.zip(at.map(Instant::from_micros));
        Self {
            id: BarrierId::new(row.id),
            page: row.page,
            message: row.message,
            name: row.name,
            email: row.email,
            phone: row.phone,
            locale: row.locale.parse().unwrap_or_default(),
            reported_at: Instant::from_micros(row.reported_at),
            note: said(row.note, row.noted_at),
            answer: said(row.answer, row.answered_at),
        }
    }
}

/// Keeps a report. [`Error::Exists`] when this form was sent already.
pub fn insert(
    connection: &mut Conn,
    draft: &BarrierDraft,
    locale: Locale,
    now: Instant,
) -> Result<BarrierId> {
    let key = draft.form_key.to_string();
    diesel::insert_into(barrier_report::table)
        .values((
            barrier_report::page.eq(draft.page.as_ref().map(kernel::Line::as_str)),
            barrier_report::message.eq(draft.message.as_str()),
            barrier_report::name.eq(draft.name.as_ref().map(kernel::Line::as_str)),
            barrier_report::email.eq(draft.email.as_ref().map(domain::people::EmailAddress::as_str)),
            barrier_report::phone.eq(draft.phone.as_ref().map(domain::people::PhoneNumber::as_str)),
            barrier_report::locale.eq(locale.tag()),
            barrier_report::form_key.eq(&key),
            barrier_report::reported_at.eq(now.micros()),
        ))
        .execute(connection)?;
    by_form_key(connection, &key)?.ok_or(Error::Exists)
}

/// The report that came with this form.
pub fn by_form_key(connection: &mut Conn, key: &str) -> Result<Option<BarrierId>> {
    let found = barrier_report::table.filter(barrier_report::form_key.eq(key)).select(barrier_report::id);
    Ok(found.load::<i64>(connection)?.pop().map(BarrierId::new))
}

/// One report.
pub fn get(connection: &mut Conn, id: BarrierId) -> Result<Option<Report>> {
    let found = barrier_report::table.filter(barrier_report::id.eq(id.number())).load::<Row>(connection)?;
    Ok(found.into_iter().next().map(Report::from))
}

/// All reports that are kept: those without an answer first, the oldest of them on top; then the answered ones, the latest
/// on top.
pub fn list(connection: &mut Conn, most: i64) -> Result<Vec<Report>> {
    let open = barrier_report::table
        .filter(barrier_report::answered_at.is_null())
        .order((barrier_report::reported_at, barrier_report::id))
        .limit(most)
        .load::<Row>(connection)?;
    let answered = barrier_report::table
        .filter(barrier_report::answered_at.is_not_null())
        .order((barrier_report::answered_at.desc(), barrier_report::id.desc()))
        .limit(most)
        .load::<Row>(connection)?;
    Ok(open.into_iter().chain(answered).map(Report::from).collect())
}

/// What the office said.
pub fn reply(connection: &mut Conn, id: BarrierId, kind: Reply, text: &str, now: Instant) -> Result<()> {
    let row = barrier_report::table.filter(barrier_report::id.eq(id.number()));
    match kind {
        Reply::Note => diesel::update(row)
            .set((barrier_report::note.eq(text), barrier_report::noted_at.eq(now.micros())))
            .execute(connection)?,
        Reply::Answer => diesel::update(row)
            .set((barrier_report::answer.eq(text), barrier_report::answered_at.eq(now.micros())))
            .execute(connection)?,
    };
    Ok(())
}
