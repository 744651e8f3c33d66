//! What search engines are told of.

use crate::contexts::ReadCx;
use crate::error::{Error, Result};
use domain::agreements::AgreementId;
use domain::articles::Kind;
use domain::events::EventId;
use domain::opportunities::OpportunityId;
use domain::organisations::OrganisationId;
use kernel::Instant;

/// Public pages of records, each with its last change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sitemap {
    /// Public texts of the office by the last part of their address.
    pub articles: Vec<(String, Option<Instant>)>,
    /// Which lists of them have something in them.
    pub article_lists: Vec<Kind>,
    /// Offers on the list.
    pub offers: Vec<(OpportunityId, Option<Instant>)>,
    /// Events in the calendar.
    pub events: Vec<(EventId, Option<Instant>)>,
    /// Agreements that may be public.
    pub agreements: Vec<(AgreementId, Option<Instant>)>,
    /// Listed organisations.
    pub organisations: Vec<(OrganisationId, Option<Instant>)>,
}

/// The public pages of a hub that is open.
///
/// # Errors
/// [`Error::NotFound`] while it is in preparation, and in the starter city: there is nothing to be found.
pub fn sitemap(cx: &mut ReadCx<'_>) -> Result<Sitemap> {
    if !cx.settings.is_public() {
        return Err(Error::NotFound);
    }
    let now = cx.now;
    let articles = store::sitemap::articles(cx.conn, now)?;
    Ok(Sitemap {
        article_lists: Kind::ALL
            .into_iter()
            .filter(|kind| articles.iter().any(|(of, ..)| of == kind))
            .collect(),
        articles: articles.into_iter().map(|(_, slug, changed)| (slug, changed)).collect(),
        offers: store::sitemap::opportunities(cx.conn)?,
        events: store::sitemap::events(cx.conn)?,
        agreements: crate::agreements::list(cx)?
            .into_iter()
            .map(|row| (row.it.id, row.it.published_at.or(row.it.in_force_at)))
            .collect(),
        organisations: store::sitemap::organisations(cx.conn)?,
    })
}
