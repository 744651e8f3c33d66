//! The lead of an organisation on its way from one person to another.

use crate::connection::Conn;
use crate::error::{Error, Result};
use crate::schema::{contact_point, hand_over, link, opportunity, organisation, signup};
use diesel::prelude::*;
use domain::accounts::{HandOverId, RoleId};
use domain::links::Purpose;
use domain::organisations::OrganisationId;
use domain::people::EmailAddress;
use kernel::Instant;

/// One that was offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandOver {
    /// Its key.
    pub id: HandOverId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub organisation_name: String,
    /// Who is to take on its lead.
    pub name: String,
    /// Where they are written to.
    pub email: EmailAddress,
    /// Where they can be called.
    pub phone: Option<String>,
    /// The role of whoever handed it on; none where the office did.
    pub by: Option<RoleId>,
    /// When it was offered.
    pub created_at: Instant,
}

/// Who is to take on what.
#[derive(Debug, Clone, Copy)]
pub struct NewHandOver<'a> {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Name.
    pub name: &'a str,
    /// Where they are written to.
    pub email: &'a EmailAddress,
    /// Where they can be called.
    pub phone: Option<&'a str>,
    /// The role of whoever hands it on; none where the office does.
    pub by: Option<RoleId>,
    /// Now.
    pub now: Instant,
}

/// Offers the lead.
pub fn insert(connection: &mut Conn, new: &NewHandOver<'_>) -> Result<HandOverId> {
    let id = diesel::insert_into(hand_over::table)
        .values((
            hand_over::organisation_id.eq(new.organisation.number()),
            hand_over::name.eq(new.name.to_owned()),
            hand_over::email.eq(new.email.to_string()),
            hand_over::phone.eq(new.phone.map(str::to_owned)),
            hand_over::by_role_id.eq(new.by.map(RoleId::number)),
            hand_over::created_at.eq(new.now.micros()),
            hand_over::done.eq(false),
        ))
        .returning(hand_over::id)
        .get_result(connection)?;
    Ok(HandOverId::new(id))
}

type Row = (i64, i64, String, String, Option<String>, Option<i64>, i64);

fn read(
    (id, organisation, name, email, phone, by, created): Row,
    organisation_name: String,
) -> Result<HandOver> {
    let email = EmailAddress::parse(&email).map_err(|_| Error::Unreadable {
        table: "hand_over",
        column: "email",
        value: id.to_string(),
    })?;
    Ok(HandOver {
        id: HandOverId::new(id),
        organisation: OrganisationId::new(organisation),
        organisation_name,
        name,
        email,
        phone,
        by: by.map(RoleId::new),
        created_at: Instant::from_micros(created),
    })
}

macro_rules! open_ones {
    ($connection:expr, $which:expr) => {{
        let rows = hand_over::table
            .inner_join(organisation::table)
            .filter(hand_over::ended_at.is_null().and($which))
            .order(hand_over::id.desc())
            .select((
                (
                    hand_over::id,
                    hand_over::organisation_id,
                    hand_over::name,
                    hand_over::email,
                    hand_over::phone,
                    hand_over::by_role_id,
                    hand_over::created_at,
                ),
                organisation::name,
            ))
            .load::<(Row, String)>($connection)?;
        rows.into_iter().next().map(|(row, organisation)| read(row, organisation)).transpose()
    }};
}

/// One that is on its way.
pub fn get(connection: &mut Conn, id: HandOverId) -> Result<Option<HandOver>> {
    open_ones!(connection, hand_over::id.eq(id.number()))
}

/// The one of an organisation that is on its way.
pub fn of_organisation(connection: &mut Conn, id: OrganisationId) -> Result<Option<HandOver>> {
    open_ones!(connection, hand_over::organisation_id.eq(id.number()))
}

/// It is over: taken on, or not.
pub fn end(connection: &mut Conn, id: HandOverId, done: bool, now: Instant) -> Result<()> {
    diesel::update(hand_over::table.filter(hand_over::id.eq(id.number())))
        .set((hand_over::ended_at.eq(Some(now.micros())), hand_over::done.eq(done)))
        .execute(connection)?;
    Ok(())
}

/// The new contact stands wherever the old address stood: at the organisation, its offers and its contact points.
pub fn replace_contact(
    connection: &mut Conn,
    id: OrganisationId,
    old: &str,
    (name, email, phone): (&str, &str, Option<&str>),
) -> Result<()> {
    let phone = phone.map(str::to_owned);
    let (name, email) = (Some(name.to_owned()), Some(email.to_owned()));
    diesel::update(organisation::table.filter(organisation::id.eq(id.number())))
        .set((
            organisation::contact_name.eq(name.clone()),
            organisation::email.eq(email.clone()),
            organisation::phone.eq(phone.clone()),
        ))
        .execute(connection)?;
    let own =
        opportunity::organisation_id.eq(id.number()).and(opportunity::contact_email.eq(Some(old.to_owned())));
    diesel::update(opportunity::table.filter(own))
        .set((
            opportunity::contact_name.eq(name.clone()),
            opportunity::contact_email.eq(email.clone()),
            opportunity::contact_phone.eq(phone.clone()),
        ))
        .execute(connection)?;
    let own =
        contact_point::organisation_id.eq(id.number()).and(contact_point::email.eq(Some(old.to_owned())));
    diesel::update(contact_point::table.filter(own))
        .set((
            contact_point::name.eq(name.unwrap_or_default()),
            contact_point::email.eq(email),
            contact_point::phone.eq(phone),
        ))
        .execute(connection)?;
    Ok(())
}

/// Every link that the organisation got by mail is worthless from here on.
pub fn revoke_links(connection: &mut Conn, id: OrganisationId) -> Result<()> {
    let offers = opportunity::table
        .filter(opportunity::organisation_id.eq(id.number()))
        .select(opportunity::id)
        .load::<i64>(connection)?;
    let signups = signup::table
        .filter(signup::organisation_id.eq(id.number()))
        .select(signup::id)
        .load::<i64>(connection)?;
    for (purpose, subjects) in [(Purpose::StillTrue, offers), (Purpose::AnswerSignup, signups)] {
        for some in subjects.chunks(500) {
            let subjects: Vec<String> = some.iter().map(ToString::to_string).collect();
            let which = link::purpose.eq(purpose.code().to_string()).and(link::subject.eq_any(subjects));
            diesel::update(link::table.filter(which))
                .set(link::generation.eq(link::generation + 1))
                .execute(connection)?;
        }
    }
    Ok(())
}
