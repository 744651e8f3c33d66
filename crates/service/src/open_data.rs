//! Everything public, for programs: by keys, page after page. What is no longer public is not there.

use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::articles::ArticleId;
use domain::events::{EventId, EventState};
use domain::ideas::IdeaId;
use domain::opportunities::{OpportunityId, OpportunityState};
use domain::organisations::{ContactPoint, ContactPointId, OrganisationId, OrganisationState, Sector};
pub use store::articles::Found as Text;
pub use store::events::{Detail as Event, PublicQuery as EventQuery};
pub use store::ideas::Row as Idea;
pub use store::opportunities::{Detail, PublicQuery};
pub use store::organisations::Organisation;
use store::search::Which;

/// Rows on one page at most.
pub const MOST: u16 = 200;

/// One page, and after which key the next one begins, where there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// The key of the last one, where others follow.
    pub next: Option<i64>,
}

/// Asks for one row more than wanted: it tells whether there is another page.
fn page<T>(mut rows: Vec<T>, limit: u16, key: impl Fn(&T) -> i64) -> Page<T> {
    let limit = usize::from(limit);
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| more).map(key);
    Page { rows, next }
}

/// Public offers.
///
/// # Errors
/// When the database fails.
pub fn opportunities(cx: &mut ReadCx<'_>, query: &PublicQuery) -> Result<Page<Detail>> {
    let limit = query.limit.clamp(1, MOST);
    let (locale, now) = (cx.caller.locale, cx.now);
    let one_more = PublicQuery { limit: limit + 1, ..query.clone() };
    let rows = store::opportunities::public(cx.conn, &one_more, locale, now)?;
    Ok(page(rows, limit, |row| row.core.id.number()))
}

/// One public offer.
///
/// # Errors
/// [`Error::NotFound`] for one that is not public, whoever asks.
pub fn opportunity(cx: &mut ReadCx<'_>, id: OpportunityId) -> Result<Detail> {
    let (locale, now) = (cx.caller.locale, cx.now);
    let found = store::opportunities::detail(cx.conn, id, locale, now)?;
    found.filter(|it| it.core.state == OpportunityState::Public).ok_or(Error::NotFound)
}

/// Events of the calendar, each with its dates to come.
///
/// # Errors
/// When the database fails.
pub fn events(cx: &mut ReadCx<'_>, query: &EventQuery) -> Result<Page<Event>> {
    let limit = query.limit.clamp(1, MOST);
    let (locale, now) = (cx.caller.locale, cx.now);
    let one_more = EventQuery { limit: limit + 1, ..query.clone() };
    let rows = store::events::public(cx.conn, &one_more, locale, now)?;
    Ok(page(rows, limit, |row| row.core.id.number()))
}

/// One event of the calendar.
///
/// # Errors
/// [`Error::NotFound`] for one that is not public, whoever asks.
pub fn event(cx: &mut ReadCx<'_>, id: EventId) -> Result<Event> {
    let (locale, now) = (cx.caller.locale, cx.now);
    let found = store::events::detail(cx.conn, id, locale, now)?;
    found.filter(|it| it.core.state == EventState::Public && it.listed).ok_or(Error::NotFound)
}

/// Public ideas, perhaps about one topic only; of who told one there is nothing in them.
///
/// # Errors
/// When the database fails.
pub fn ideas(
    cx: &mut ReadCx<'_>,
    after: Option<IdeaId>,
    topic: Option<&str>,
    limit: u16,
) -> Result<Page<Idea>> {
    let limit = limit.clamp(1, MOST);
    let after = after.map_or(0, IdeaId::number);
    let rows = store::ideas::public(cx.conn, after, topic, i64::from(limit) + 1)?;
    Ok(page(rows, limit, |row| row.idea.id.number()))
}

/// One public idea.
///
/// # Errors
/// [`Error::NotFound`] for one that is not public, whoever asks.
pub fn idea(cx: &mut ReadCx<'_>, id: IdeaId) -> Result<Idea> {
    store::ideas::public_one(cx.conn, id)?.ok_or(Error::NotFound)
}

/// Texts of the office that are public at this moment, in all their languages.
///
/// # Errors
/// When the database fails.
pub fn texts(cx: &mut ReadCx<'_>, after: Option<ArticleId>, limit: u16) -> Result<Page<Text>> {
    let (limit, now) = (limit.clamp(1, MOST), cx.now);
    let which = Which::After(after.map_or(0, ArticleId::number), i64::from(limit) + 1);
    let rows = store::articles::findable(cx.conn, which, now)?;
    Ok(page(rows, limit, |row| row.article.id.number()))
}

/// One public text of the office.
///
/// # Errors
/// [`Error::NotFound`] for one that is not public, whoever asks.
pub fn text(cx: &mut ReadCx<'_>, id: ArticleId) -> Result<Text> {
    let now = cx.now;
    store::articles::findable(cx.conn, Which::These(&[id.number()]), now)?.pop().ok_or(Error::NotFound)
}

/// Listed organisations.
///
/// # Errors
/// When the database fails.
pub fn organisations(
    cx: &mut ReadCx<'_>,
    after: Option<OrganisationId>,
    sector: Option<Sector>,
    limit: u16,
) -> Result<Page<Organisation>> {
    let limit = limit.clamp(1, MOST);
    let rows = store::organisations::public(cx.conn, after, sector, limit + 1)?;
    Ok(page(rows, limit, |row| row.id.number()))
}

/// One listed organisation with its contact points.
///
/// # Errors
/// [`Error::NotFound`] for one that is not listed, whoever asks.
pub fn organisation(cx: &mut ReadCx<'_>, id: OrganisationId) -> Result<(Organisation, Vec<ContactPoint>)> {
    let found = store::organisations::get(cx.conn, id)?;
    let organisation = found.filter(|it| it.state == OrganisationState::Active).ok_or(Error::NotFound)?;
    let points = store::organisations::contact_points(cx.conn, Some(id))?;
    Ok((organisation, points.into_iter().map(|(point, _)| point).collect()))
}

/// Contact points of listed organisations, each with the name of its organisation.
///
/// # Errors
/// When the database fails.
pub fn contact_points(
    cx: &mut ReadCx<'_>,
    after: Option<ContactPointId>,
    limit: u16,
) -> Result<Page<(ContactPoint, String)>> {
    let limit = limit.clamp(1, MOST);
    let rows = store::organisations::public_contact_points(cx.conn, after, limit + 1)?;
    Ok(page(rows, limit, |(point, _)| point.id.number()))
}
