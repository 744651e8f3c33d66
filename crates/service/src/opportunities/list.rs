use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::opportunities::{Filter, OpportunityId};
use domain::organisations::{ContactPoint, OrganisationId};
use domain::policy::Action;
use kernel::{Cursor, PageOf, PageRequest};
use store::opportunities::{Card, Detail, ListQuery};

/// Cards on one page of the list.
pub const PAGE: u16 = 18;
/// So many offers are looked at for one page. Each costs, and few cities have more; where there are, one may look on.
const REACH: u16 = 1_500;

/// One page of the list.
pub type List = PageOf<Card>;

/// Public offers that fit.
///
/// # Errors
/// When the database fails.
pub fn list(cx: &mut ReadCx<'_>, filter: Filter, after: Option<Cursor>) -> Result<List> {
    some(cx, filter, None, PageRequest { after, limit: PAGE })
}

/// The newest offers and whom one can ask, for the first page: within the dates before an election nobody of politics is
/// among them. The count is that of all.
///
/// # Errors
/// When the database fails.
pub fn for_the_first_page(cx: &mut ReadCx<'_>) -> Result<(List, Vec<(ContactPoint, String)>)> {
    let mut newest = list(cx, Filter::default(), None)?;
    let mut points = store::organisations::contact_points(cx.conn, None)?;
    let kept_out = crate::reports::not_highlighted(cx)?;
    newest.rows.retain(|card| !kept_out.contains(&card.organisation));
    points.retain(|(point, _)| !kept_out.contains(&point.organisation));
    Ok((newest, points))
}

/// The public offers of an organisation.
///
/// # Errors
/// When the database fails.
pub fn list_of(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<List> {
    some(cx, Filter::default(), Some(id), PageRequest { after: None, limit: 200 })
}

fn some(cx: &mut ReadCx<'_>, filter: Filter, of: Option<OrganisationId>, page: PageRequest) -> Result<List> {
    let query =
        ListQuery { filter, organisation: of, page, locale: cx.caller.locale, now: cx.now, reach: REACH };
    Ok(store::opportunities::list(cx.conn, &query)?)
}

/// An offer's page, for whoever may see it. Drafts are as if they were not there for others.
///
/// # Errors
/// [`Error::NotFound`].
pub fn public_page(cx: &mut ReadCx<'_>, id: OpportunityId) -> Result<Detail> {
    let (locale, now) = (cx.caller.locale, cx.now);
    let detail = store::opportunities::detail(cx.conn, id, locale, now)?.ok_or(Error::NotFound)?;
    let action = Action::SeeOpportunity(detail.core.organisation, detail.core.state);
    cx.authorise(action).map_err(|_| Error::NotFound)?;
    Ok(detail)
}
