//! The calendar: what takes place, as list, week and month, for the foyer, for other calendars; and the pages on which
//! organisations and the office write events and say where a club's own calendar lies.

mod area;
mod ask;
mod atom;
mod display;
mod entry;
mod ical;
mod list;
mod one;
mod poster;
mod sheet;

pub(crate) use ask::href as calendar_href;
pub(crate) use entry::Row;

pub(crate) use entry::datetime;

use crate::faults::Fault;
use crate::routes::Routes;
use domain::policy::Gate;
use std::str::FromStr;

pub(crate) fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get_kept("/termine", ask::NAMES, list::page)
        .get_kept("/termine.ics", ask::FILTERS, ical::subscribed)
        .get_kept("/termine.atom", ask::FILTERS, atom::feed)
        .get_kept("/anzeige", display::NAMES, display::page)
        .get("/termine/{id}", Gate::Everyone, one::page)
        .get("/termine/{id}/plakat", Gate::Everyone, poster::page)
        .get("/termine/{id}/termine.ics", Gate::Everyone, ical::of_one);
    let routes = routes
        .get("/unser-bereich/veranstaltungen", Gate::Member, area::overview::own)
        .get("/unser-bereich/veranstaltungen/neu", Gate::Member, area::form::fresh)
        .post("/unser-bereich/veranstaltungen/neu", Gate::Member, area::form::write)
        .get("/unser-bereich/veranstaltungen/{id}", Gate::Member, area::form::open)
        .post("/unser-bereich/veranstaltungen/{id}", Gate::Member, area::form::save)
        .get("/unser-bereich/veranstaltungen/{id}/termine", Gate::Member, area::dates::page)
        .post("/unser-bereich/veranstaltungen/{id}/termine", Gate::Member, area::dates::add)
        .post("/unser-bereich/veranstaltungen/{id}/beenden", Gate::Member, area::form::end)
        .get("/unser-bereich/veranstaltungstermine/{id}", Gate::Member, area::date::page)
        .post("/unser-bereich/veranstaltungstermine/{id}", Gate::Member, area::date::take)
        .get("/unser-bereich/kalender", Gate::Member, area::feed::page)
        .post("/unser-bereich/kalender", Gate::Member, area::feed::save)
        .post("/unser-bereich/kalender/datei", Gate::Member, area::feed::upload)
        .post("/unser-bereich/kalender/entfernen", Gate::Member, area::feed::stop);
    routes
        .get("/tisch/veranstaltungen", Gate::Staff, area::overview::desk)
        .get("/tisch/veranstaltungen/neu", Gate::Staff, area::form::fresh)
        .post("/tisch/veranstaltungen/neu", Gate::Staff, area::form::write)
        .get("/tisch/veranstaltungen/{id}", Gate::Staff, area::form::open)
        .post("/tisch/veranstaltungen/{id}", Gate::Staff, area::form::save)
        .get("/tisch/veranstaltungen/{id}/termine", Gate::Staff, area::dates::page)
        .post("/tisch/veranstaltungen/{id}/termine", Gate::Staff, area::dates::add)
        .post("/tisch/veranstaltungen/{id}/beenden", Gate::Staff, area::form::end)
        .get("/tisch/veranstaltungen/{id}/pruefen", Gate::Reviewer, area::review::page)
        .post("/tisch/veranstaltungen/{id}/pruefen", Gate::Reviewer, area::review::decide)
        .get("/tisch/veranstaltungstermine/{id}", Gate::Staff, area::date::page)
        .post("/tisch/veranstaltungstermine/{id}", Gate::Staff, area::date::take)
        .get("/tisch/organisationen/{id}/kalender", Gate::Staff, area::feed::page)
        .post("/tisch/organisationen/{id}/kalender", Gate::Staff, area::feed::save)
        .post("/tisch/organisationen/{id}/kalender/datei", Gate::Staff, area::feed::upload)
        .post("/tisch/organisationen/{id}/kalender/entfernen", Gate::Staff, area::feed::stop)
        .post("/tisch/organisationen/{id}/kalender/freigeben", Gate::Staff, area::feed::approve)
}

/// The number in an address. What is no number is an address that does not exist.
fn number<Id: FromStr>(text: &str) -> Result<Id, Fault> {
    text.parse().map_err(|_| Fault::NotFound)
}
