//! The public side of offers: the list, an offer's page, its poster, feed and calendar.

mod address;
mod calendar;
mod card;
mod detail;
mod facts;
mod feed;
mod filters;
mod linked;
mod list;
mod poster;
mod share;
mod standing;

pub(crate) use address::{host, spoken};
pub(crate) use calendar::{ZONE, wall};
pub(crate) use card::{Card, Reader, Tag, Topic, cards};
pub(crate) use detail::lines;
pub(crate) use feed::{ATOM, date as atom_date, link as atom_link};
pub(crate) use filters::{href, href_of_suit, read as read_filter};
pub(crate) use linked::stamp;
pub(crate) use share::Share;

#[cfg(test)]
pub(crate) use card::tests as samples;

use crate::faults::Fault;
use crate::routes::Routes;
use domain::opportunities::OpportunityId;
use domain::policy::Gate;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .get_kept("/mitmachen", filters::NAMES, list::page)
        .get_kept("/mitmachen.atom", filters::NAMES, feed::feed)
        .get_kept("/a/{id}", &[], detail::page)
        .get("/a/{id}/plakat", Gate::Everyone, poster::page)
        .get("/a/{id}/termine.ics", Gate::Everyone, calendar::calendar)
}

/// The number in a short address. What is no number is an address that does not exist.
fn id(text: &str) -> Result<OpportunityId, Fault> {
    text.parse().map_err(|_| Fault::NotFound)
}
