use crate::connection::Conn;
use crate::error::Result;
use crate::schema::{opportunity, organisation};
use diesel::prelude::*;
use domain::opportunities::{OpportunityId, OpportunityState};
use kernel::Instant;

/// Public offers that were listed after this, the newest first.
pub fn newly_listed(connection: &mut Conn, since: Instant, most: i64) -> Result<Vec<OpportunityId>> {
    let ids = opportunity::table
        .inner_join(organisation::table)
        // Who is hidden after a report is hidden with all that is theirs.
        .filter(opportunity::state.eq(OpportunityState::Public.key()).and(organisation::state.eq("active")))
        .filter(opportunity::listed_at.gt(Some(since.micros())))
        .order((opportunity::listed_at.desc(), opportunity::id.desc()))
        .limit(most)
        .select(opportunity::id)
        .load::<i64>(connection)?;
    Ok(ids.into_iter().map(OpportunityId::new).collect())
}
