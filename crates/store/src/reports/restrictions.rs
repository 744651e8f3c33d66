use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{event, opportunity, organisation, restriction};
use diesel::prelude::*;
use domain::events::{EventId, EventState};
use domain::opportunities::{OpportunityId, OpportunityState};
use domain::organisations::{OrganisationId, OrganisationState};
use domain::reports::Target;
use kernel::Instant;

/// As what this entry comes back, where it is hidden.
pub fn restricted(connection: &mut Conn, target: Target) -> Result<Option<String>> {
    let (kind, number) = target.parts();
    let found = restriction::table
        .filter(restriction::kind.eq(kind).and(restriction::number.eq(number)))
        .select(restriction::was);
    Ok(found.load::<String>(connection)?.pop())
}

/// Notes that it is hidden, and as what it comes back.
pub fn restrict(connection: &mut Conn, target: Target, was: &str, now: Instant) -> Result<()> {
    let (kind, number) = target.parts();
    diesel::insert_into(restriction::table)
        .values((
            restriction::kind.eq(kind),
            restriction::number.eq(number),
            restriction::was.eq(was),
            restriction::since.eq(now.micros()),
        ))
        .execute(connection)?;
    Ok(())
}

/// It is not hidden any more.
pub fn lift(connection: &mut Conn, target: Target) -> Result<()> {
    let (kind, number) = target.parts();
    let row = restriction::table.filter(restriction::kind.eq(kind).and(restriction::number.eq(number)));
    diesel::delete(row).execute(connection)?;
    Ok(())
}

/// Where an organisation stands; what was noted when it was listed stays.
pub fn set_organisation(connection: &mut Conn, id: OrganisationId, state: OrganisationState) -> Result<()> {
    diesel::update(organisation::table.filter(organisation::id.eq(id.number())))
        .set(organisation::state.eq(state.key()))
        .execute(connection)?;
    Ok(())
}

/// Where an offer stands; what was noted when it was listed or sent back stays.
pub fn set_offer(connection: &mut Conn, id: OpportunityId, state: OpportunityState) -> Result<()> {
    diesel::update(opportunity::table.filter(opportunity::id.eq(id.number())))
        .set(opportunity::state.eq(state.key()))
        .execute(connection)?;
    Ok(())
}

/// Where an event stands; what was noted when it was listed or ended stays.
pub fn set_event(connection: &mut Conn, id: EventId, state: EventState) -> Result<()> {
    diesel::update(event::table.filter(event::id.eq(id.number())))
        .set(event::state.eq(state.key()))
        .execute(connection)?;
    Ok(())
}
