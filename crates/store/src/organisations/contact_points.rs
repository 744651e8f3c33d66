use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{contact_point, organisation};
use diesel::prelude::*;
use domain::organisations::{ContactPoint, ContactPointId, OrganisationId};

#[derive(Queryable)]
struct Row {
    id: i64,
    organisation_id: i64,
    _position: i32,
    name: String,
    role: String,
    topics: String,
    phone: Option<String>,
    email: Option<String>,
    hours: Option<String>,
    languages: String,
    deputy_id: Option<i64>,
}

/// Contact points with the name of their organisation: of one, or of all that are listed.
pub fn contact_points(
    connection: &mut Conn,
    of: Option<OrganisationId>,
) -> Result<Vec<(ContactPoint, String)>> {
    let mut query = contact_point::table
        .inner_join(organisation::table)
        .filter(organisation::state.eq("active"))
        .into_boxed();
    if let Some(id) = of {
        query = query.filter(contact_point::organisation_id.eq(id.number()));
    }
    let rows = query
        .order((contact_point::position, contact_point::id))
        .limit(500)
        .select((contact_point::all_columns, organisation::name))
        .load::<(Row, String)>(connection)?;
    Ok(rows
        .into_iter()
        .map(|(row, organisation)| {
            let point = ContactPoint {
                id: ContactPointId::new(row.id),
                organisation: OrganisationId::new(row.organisation_id),
                name: row.name,
                role: row.role,
                topics: crate::text::split(&row.topics),
                phone: row.phone,
                email: row.email,
                hours: row.hours,
                languages: crate::text::split(&row.languages),
                deputy: row.deputy_id.map(ContactPointId::new),
            };
            (point, organisation)
        })
        .collect())
}

/// Stores a new one; its own id and deputy are not read.
pub fn insert_contact_point(
    connection: &mut Conn,
    point: &ContactPoint,
    position: i32,
) -> Result<ContactPointId> {
    let id = diesel::insert_into(contact_point::table)
        .values((
            contact_point::organisation_id.eq(point.organisation.number()),
            contact_point::position.eq(position),
            contact_point::name.eq(point.name.clone()),
            contact_point::role.eq(point.role.clone()),
            contact_point::topics.eq(crate::text::join(&point.topics)),
            contact_point::phone.eq(point.phone.clone()),
            contact_point::email.eq(point.email.clone()),
            contact_point::hours.eq(point.hours.clone()),
            contact_point::languages.eq(crate::text::join(&point.languages)),
        ))
        .returning(contact_point::id)
        .get_result(connection)?;
    Ok(ContactPointId::new(id))
}

/// Names who answers when this one is away.
pub fn set_deputy(connection: &mut Conn, point: ContactPointId, deputy: ContactPointId) -> Result<()> {
    diesel::update(contact_point::table.filter(contact_point::id.eq(point.number())))
        .set(contact_point::deputy_id.eq(Some(deputy.number())))
        .execute(connection)?;
    Ok(())
}
