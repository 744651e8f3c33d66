//! People whose address was confirmed.

use crate::connection::Conn;
use crate::error::Result;
use crate::schema::person;
use diesel::prelude::*;
use domain::people::{Contact, EmailAddress, PersonId};
use kernel::{Instant, Locale, PublicId};

/// The person with this confirmed address and this name. Mailboxes and phones are shared: the same address with
/// another name is another person.
pub fn find(connection: &mut Conn, contact: &Contact) -> Result<Option<PersonId>> {
    let mut query = person::table.into_boxed();
    query = match (&contact.email, &contact.phone) {
        (Some(email), _) => query.filter(person::email_key.eq(Some(email.key()))),
        (None, Some(phone)) => query.filter(person::phone_key.eq(Some(phone.international().to_owned()))),
        (None, None) => return Ok(None),
    };
    let rows =
        query.select((person::id, person::name)).order(person::id).load::<(i64, String)>(connection)?;
    let name = contact.name.as_str().to_lowercase();
    Ok(rows.into_iter().find(|(_, known)| known.to_lowercase() == name).map(|(id, _)| PersonId::new(id)))
}

/// Stores a new person.
pub fn insert(
    connection: &mut Conn,
    contact: &Contact,
    locale: Locale,
    public_id: PublicId,
    now: Instant,
) -> Result<PersonId> {
    let id = diesel::insert_into(person::table)
        .values((
            person::public_id.eq(public_id.to_string()),
            person::name.eq(contact.name.to_string()),
            person::email.eq(contact.email.as_ref().map(ToString::to_string)),
            person::email_key.eq(contact.email.as_ref().map(EmailAddress::key)),
            person::phone.eq(contact.phone.as_ref().map(ToString::to_string)),
            person::phone_key.eq(contact.phone.as_ref().map(|phone| phone.international().to_owned())),
            person::locale.eq(locale.tag()),
            person::created_at.eq(now.micros()),
        ))
        .returning(person::id)
        .get_result(connection)?;
    Ok(PersonId::new(id))
}

/// What the people with this address are called, each name once.
pub fn names_with(connection: &mut Conn, email: &EmailAddress) -> Result<Vec<String>> {
    let mut names = person::table
        .filter(person::email_key.eq(Some(email.key())))
        .order(person::id)
        .select(person::name)
        .load::<String>(connection)?;
    names.dedup();
    Ok(names)
}
