//! Circulars and to whom each goes.

use crate::connection::Conn;
use crate::error::{Error, Result, read_key};
use crate::schema::{circular, circular_recipient, circular_refusal, organisation};
use diesel::prelude::*;
use domain::circulars::{Circular, CircularDraft, CircularId, Way};
use domain::organisations::OrganisationId;
use kernel::{Instant, Locale};
use std::collections::BTreeSet;

type Row = (i64, String, String, i64, Option<i64>);

const ROW: (circular::id, circular::subject, circular::content, circular::created_at, circular::sent_at) =
    (circular::id, circular::subject, circular::content, circular::created_at, circular::sent_at);

fn read((id, subject, text, created_at, sent_at): Row) -> Circular {
    Circular {
        id: CircularId::new(id),
        subject,
        text,
        created_at: Instant::from_micros(created_at),
        sent_at: sent_at.map(Instant::from_micros),
    }
}

/// Keeps a new one. [`Error::Exists`] when this form was sent already.
pub fn insert(connection: &mut Conn, draft: &CircularDraft, now: Instant) -> Result<CircularId> {
    let key = draft.form_key.to_string();
    diesel::insert_into(circular::table)
        .values((
            circular::form_key.eq(&key),
            circular::subject.eq(draft.subject.as_str()),
            circular::content.eq(draft.text.as_str()),
            circular::created_at.eq(now.micros()),
        ))
        .execute(connection)?;
    let id = by_form_key(connection, &key)?.ok_or(Error::Exists)?;
    set_recipients(connection, id, &draft.to)?;
    Ok(id)
}

/// The one that came with this form.
pub fn by_form_key(connection: &mut Conn, key: &str) -> Result<Option<CircularId>> {
    let found = circular::table.filter(circular::form_key.eq(key)).select(circular::id);
    Ok(found.load::<i64>(connection)?.pop().map(CircularId::new))
}

/// Writes it anew.
pub fn update(connection: &mut Conn, id: CircularId, draft: &CircularDraft) -> Result<()> {
    diesel::update(circular::table.filter(circular::id.eq(id.number())))
        .set((circular::subject.eq(draft.subject.as_str()), circular::content.eq(draft.text.as_str())))
        .execute(connection)?;
    let before = circular_recipient::table.filter(circular_recipient::circular_id.eq(id.number()));
    diesel::delete(before).execute(connection)?;
    set_recipients(connection, id, &draft.to)
}

fn set_recipients(connection: &mut Conn, id: CircularId, to: &BTreeSet<OrganisationId>) -> Result<()> {
    // One statement for each: the two engines have no form for many that this layer could write.
    for organisation in to {
        diesel::insert_into(circular_recipient::table)
            .values((
                circular_recipient::circular_id.eq(id.number()),
                circular_recipient::organisation_id.eq(organisation.number()),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// One circular.
pub fn get(connection: &mut Conn, id: CircularId) -> Result<Option<Circular>> {
    let found = circular::table.filter(circular::id.eq(id.number())).select(ROW).load::<Row>(connection)?;
    Ok(found.into_iter().next().map(read))
}

/// The newest, each with how many it goes to.
pub fn list(connection: &mut Conn, most: i64) -> Result<Vec<(Circular, i64)>> {
    let rows = circular::table.order(circular::id.desc()).limit(most).select(ROW).load::<Row>(connection)?;
    let ids: Vec<i64> = rows.iter().map(|row| row.0).collect();
    let counts = circular_recipient::table
        .filter(circular_recipient::circular_id.eq_any(ids))
        .group_by(circular_recipient::circular_id)
        .select((circular_recipient::circular_id, diesel::dsl::count_star()))
        .load::<(i64, i64)>(connection)?;
    let count = |id| counts.iter().find(|(of, _)| *of == id).map_or(0, |(_, count)| *count);
    Ok(rows.into_iter().map(|row| (row.0, row)).map(|(id, row)| (read(row), count(id))).collect())
}

/// Somebody to whom a circular goes, or may go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The organisation.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// Who speaks for it.
    pub contact: Option<String>,
    /// Its mailbox.
    pub email: Option<String>,
    /// Its telephone.
    pub phone: Option<String>,
    /// Its address.
    pub address: Option<String>,
    /// Its language.
    pub lang: Locale,
    /// How it got the circular; `None` before it went out.
    pub way: Option<Way>,
}

type RecipientRow =
    (i64, String, Option<String>, Option<String>, Option<String>, Option<String>, String, Option<String>);

/// To whom a circular goes, by name.
pub fn recipients(connection: &mut Conn, id: CircularId) -> Result<Vec<Recipient>> {
    let rows = circular_recipient::table
        .inner_join(organisation::table)
        .filter(circular_recipient::circular_id.eq(id.number()))
        .order((organisation::sort_key, organisation::id))
        .select((
            organisation::id,
            organisation::name,
            organisation::contact_name,
            organisation::email,
            organisation::phone,
            organisation::address,
            organisation::lang,
            circular_recipient::way.nullable(),
        ))
        .load::<RecipientRow>(connection)?;
    rows.into_iter()
        .map(|(id, name, contact, email, phone, address, lang, way)| {
            Ok(Recipient {
                id: OrganisationId::new(id),
                name,
                contact,
                email,
                phone,
                address,
                lang: lang.parse().unwrap_or_default(),
                way: way.map(|way| read_key("circular_recipient", "way", &way, Way::from_key)).transpose()?,
            })
        })
        .collect()
}

/// It went out: to whom by which way.
pub fn set_sent(
    connection: &mut Conn,
    id: CircularId,
    ways: &[(OrganisationId, Way)],
    now: Instant,
) -> Result<()> {
    diesel::update(circular::table.filter(circular::id.eq(id.number())))
        .set(circular::sent_at.eq(Some(now.micros())))
        .execute(connection)?;
    for way in [Way::Mail, Way::Letter, Way::Phone] {
        let to: Vec<i64> = ways.iter().filter(|(_, of)| *of == way).map(|(id, _)| id.number()).collect();
        let rows = circular_recipient::circular_id
            .eq(id.number())
            .and(circular_recipient::organisation_id.eq_any(to));
        diesel::update(circular_recipient::table.filter(rows))
            .set(circular_recipient::way.eq(Some(way.key())))
            .execute(connection)?;
    }
    Ok(())
}

/// Throws one away.
pub fn delete(connection: &mut Conn, id: CircularId) -> Result<()> {
    diesel::delete(circular::table.filter(circular::id.eq(id.number()))).execute(connection)?;
    Ok(())
}

/// Organisations that want none.
pub fn refusals(connection: &mut Conn) -> Result<BTreeSet<OrganisationId>> {
    let ids = circular_refusal::table.select(circular_refusal::organisation_id).load::<i64>(connection)?;
    Ok(ids.into_iter().map(OrganisationId::new).collect())
}

/// Does this organisation want none?
pub fn refuses(connection: &mut Conn, id: OrganisationId) -> Result<bool> {
    let row = circular_refusal::table.filter(circular_refusal::organisation_id.eq(id.number()));
    Ok(row.count().get_result::<i64>(connection)? > 0)
}

/// An organisation wants none, or some again.
pub fn set_refusal(connection: &mut Conn, id: OrganisationId, refuses: bool, now: Instant) -> Result<()> {
    let row = circular_refusal::table.filter(circular_refusal::organisation_id.eq(id.number()));
    diesel::delete(row).execute(connection)?;
    if refuses {
        diesel::insert_into(circular_refusal::table)
            .values((
                circular_refusal::organisation_id.eq(id.number()),
                circular_refusal::at.eq(now.micros()),
            ))
            .execute(connection)?;
    }
    Ok(())
}
