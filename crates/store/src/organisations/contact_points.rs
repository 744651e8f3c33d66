use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{contact_point, organisation};
use diesel::dsl::max;
use diesel::prelude::*;
use domain::organisations::{ContactPoint, ContactPointId, OrganisationId};
use kernel::Instant;

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
    removed_at: Option<i64>,
    restricted_at: Option<i64>,
}

impl From<Row> for ContactPoint {
    fn from(row: Row) -> Self {
        Self {
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
        }
    }
}

/// Contact points with the name of their organisation: of one, or of all that are listed. Who is hidden after a report is
/// not among them.
pub fn contact_points(
    connection: &mut Conn,
    of: Option<OrganisationId>,
) -> Result<Vec<(ContactPoint, String)>> {
    let query = contact_point::table
        .inner_join(organisation::table)
        .filter(contact_point::removed_at.is_null().and(contact_point::restricted_at.is_null()))
        .into_boxed();
    let query = match of {
        Some(id) => query.filter(contact_point::organisation_id.eq(id.number())),
        None => query.filter(organisation::state.eq("active")),
    };
    let rows = query
        .order((contact_point::position, contact_point::id))
        .limit(500)
        .select((contact_point::all_columns, organisation::name))
        .load::<(Row, String)>(connection)?;
    Ok(rows.into_iter().map(|(row, organisation)| (row.into(), organisation)).collect())
}

/// All contact points of listed organisations with the name of their organisation, in the order of these.
pub fn every_contact_point(connection: &mut Conn) -> Result<Vec<(ContactPoint, String)>> {
    let rows = contact_point::table
        .inner_join(organisation::table)
        .filter(contact_point::removed_at.is_null().and(contact_point::restricted_at.is_null()))
        .filter(organisation::state.eq("active"))
        .order((organisation::sort_key, organisation::id, contact_point::position, contact_point::id))
        .select((contact_point::all_columns, organisation::name))
        .load::<(Row, String)>(connection)?;
    Ok(rows.into_iter().map(|(row, organisation)| (row.into(), organisation)).collect())
}

/// Contact points of listed organisations by their keys, those after one of them, so many at most.
pub fn public_contact_points(
    connection: &mut Conn,
    after: Option<ContactPointId>,
    limit: u16,
) -> Result<Vec<(ContactPoint, String)>> {
    let rows = contact_point::table
        .inner_join(organisation::table)
        .filter(contact_point::removed_at.is_null().and(contact_point::restricted_at.is_null()))
        .filter(organisation::state.eq("active"))
        .filter(contact_point::id.gt(after.map_or(0, ContactPointId::number)))
        .order(contact_point::id)
        .limit(limit.into())
        .select((contact_point::all_columns, organisation::name))
        .load::<(Row, String)>(connection)?;
    Ok(rows.into_iter().map(|(row, organisation)| (row.into(), organisation)).collect())
}

/// One contact point, and whether it is off the page: removed, and it waits to be brought back or swept; or hidden after a
/// report.
pub fn contact_point(connection: &mut Conn, id: ContactPointId) -> Result<Option<(ContactPoint, bool)>> {
    let row = contact_point::table.filter(contact_point::id.eq(id.number())).first::<Row>(connection);
    Ok(row.optional()?.map(|row| {
        let removed = row.removed_at.is_some() || row.restricted_at.is_some();
        (row.into(), removed)
    }))
}

/// Where the next contact point of an organisation stands: behind all others.
pub fn next_position(connection: &mut Conn, organisation: OrganisationId) -> Result<i32> {
    let last = contact_point::table
        .filter(contact_point::organisation_id.eq(organisation.number()))
        .select(max(contact_point::position))
        .first::<Option<i32>>(connection)?;
    Ok(last.map_or(0, |last| last.saturating_add(1)))
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

/// Writes a contact point anew; its organisation and place in the list stay.
pub fn update_contact_point(connection: &mut Conn, point: &ContactPoint) -> Result<()> {
    diesel::update(contact_point::table.filter(contact_point::id.eq(point.id.number())))
        .set((
            contact_point::name.eq(point.name.clone()),
            contact_point::role.eq(point.role.clone()),
            contact_point::topics.eq(crate::text::join(&point.topics)),
            contact_point::phone.eq(point.phone.clone()),
            contact_point::email.eq(point.email.clone()),
            contact_point::hours.eq(point.hours.clone()),
            contact_point::languages.eq(crate::text::join(&point.languages)),
            contact_point::deputy_id.eq(point.deputy.map(ContactPointId::number)),
        ))
        .execute(connection)?;
    Ok(())
}

/// Names who answers when this one is away, or nobody.
pub fn set_deputy(
    connection: &mut Conn,
    point: ContactPointId,
    deputy: Option<ContactPointId>,
) -> Result<()> {
    diesel::update(contact_point::table.filter(contact_point::id.eq(point.number())))
        .set(contact_point::deputy_id.eq(deputy.map(ContactPointId::number)))
        .execute(connection)?;
    Ok(())
}

/// Takes a contact point off the page, or brings it back. Says whether it was otherwise before.
pub fn set_removed(connection: &mut Conn, point: ContactPointId, removed: Option<Instant>) -> Result<bool> {
    let its = contact_point::table.filter(contact_point::id.eq(point.number()));
    let removed_at = contact_point::removed_at.eq(removed.map(Instant::micros));
    let changed = if removed.is_some() {
        diesel::update(its.filter(contact_point::removed_at.is_null())).set(removed_at).execute(connection)?
    } else {
        diesel::update(its.filter(contact_point::removed_at.is_not_null()))
            .set(removed_at)
            .execute(connection)?
    };
    Ok(changed > 0)
}

/// Hides a contact point after a report, or shows it again. Says whether it was otherwise before.
pub fn set_restricted(connection: &mut Conn, point: ContactPointId, since: Option<Instant>) -> Result<bool> {
    let its = contact_point::table.filter(contact_point::id.eq(point.number()));
    let restricted_at = contact_point::restricted_at.eq(since.map(Instant::micros));
    let changed = if since.is_some() {
        diesel::update(its.filter(contact_point::restricted_at.is_null()))
            .set(restricted_at)
            .execute(connection)?
    } else {
        diesel::update(its.filter(contact_point::restricted_at.is_not_null()))
            .set(restricted_at)
            .execute(connection)?
    };
    Ok(changed > 0)
}

/// Is there somebody who was removed before this time?
pub fn has_removed(connection: &mut Conn, before: Instant) -> Result<bool> {
    let gone = contact_point::table.filter(contact_point::removed_at.lt(before.micros()));
    Ok(!gone.select(contact_point::id).limit(1).load::<i64>(connection)?.is_empty())
}

/// Forgets who was removed before this time; whoever named one of them as a deputy has none then.
pub fn forget_removed(connection: &mut Conn, before: Instant) -> Result<usize> {
    let gone = contact_point::table.filter(contact_point::removed_at.lt(before.micros()));
    let ids = gone.select(contact_point::id).load::<i64>(connection)?;
    diesel::update(contact_point::table.filter(contact_point::deputy_id.eq_any(ids.clone())))
        .set(contact_point::deputy_id.eq(None::<i64>))
        .execute(connection)?;
    Ok(diesel::delete(contact_point::table.filter(contact_point::id.eq_any(ids))).execute(connection)?)
}
