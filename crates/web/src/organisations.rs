//! Organisations: the directory and its pages, registering, and the area in which an organisation works on its own.
//!
//! The form for offers lives here too; the office uses it for any organisation, under its own addresses.

mod area;
mod charter;
mod contacts;
mod directory;
mod looks;
mod offer;
mod page;
mod project;
mod register;

use crate::faults::Fault;
use crate::routes::Routes;
use domain::policy::Gate;
use std::str::FromStr;

pub(crate) fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get_kept("/netzwerk", directory::NAMES, directory::page)
        .get_kept("/o/{id}", &[], page::page)
        .get_kept("/ansprechpersonen", &["topic"], contacts::page)
        .get_kept("/selbstverstaendnis", &[], charter::page)
        .get_kept("/projekt", &[], project::page)
        .get("/organisation-anmelden", Gate::Everyone, register::form)
        .post("/organisation-anmelden", Gate::Everyone, register::send)
        .get("/organisation-anmelden/danke", Gate::Everyone, register::thanks);
    let routes = routes
        .get("/unser-bereich", Gate::Member, area::overview::page)
        .get("/unser-bereich/anmeldungen/{id}", Gate::Member, area::signup::page)
        .post("/unser-bereich/anmeldungen/{id}", Gate::Member, area::signup::answer)
        .get("/unser-bereich/netzwerk", Gate::Member, area::network::page)
        .post("/unser-bereich/netzwerk", Gate::Member, area::network::decide)
        .get("/unser-bereich/angebote/neu", Gate::Member, offer::own::fresh)
        .post("/unser-bereich/angebote/neu", Gate::Member, offer::own::write)
        .get("/unser-bereich/angebote/{id}", Gate::Member, offer::own::open)
        .post("/unser-bereich/angebote/{id}", Gate::Member, offer::own::save)
        .get("/unser-bereich/angebote/{id}/termine", Gate::Member, offer::dates::page)
        .post("/unser-bereich/angebote/{id}/termine", Gate::Member, offer::dates::add)
        .get("/unser-bereich/termine/{id}", Gate::Member, offer::date::page)
        .post("/unser-bereich/termine/{id}", Gate::Member, offer::date::take)
        .get("/unser-bereich/angebote/{id}/{step}", Gate::Member, area::steps::page)
        .post("/unser-bereich/angebote/{id}/{step}", Gate::Member, area::steps::take);
    routes
        .get("/tisch/angebote/neu", Gate::Staff, offer::desk::fresh)
        .post("/tisch/angebote/neu", Gate::Staff, offer::desk::write)
        .get("/tisch/angebote/{id}", Gate::Staff, offer::desk::open)
        .post("/tisch/angebote/{id}", Gate::Staff, offer::desk::save)
        .get("/tisch/angebote/{id}/termine", Gate::Staff, offer::dates::page)
        .post("/tisch/angebote/{id}/termine", Gate::Staff, offer::dates::add)
        .get("/tisch/termine/{id}", Gate::Staff, offer::date::page)
        .post("/tisch/termine/{id}", Gate::Staff, offer::date::take)
}

/// The number in an address. What is no number is an address that does not exist.
fn number<Id: FromStr>(text: &str) -> Result<Id, Fault> {
    text.parse().map_err(|_| Fault::NotFound)
}

/// A form as a browser sends it.
#[cfg(test)]
async fn sent(body: &str) -> crate::forms::Sent {
    use axum::extract::FromRequest;
    let request = axum::extract::Request::new(axum::body::Body::from(body.to_owned()));
    crate::forms::Sent::from_request(request, &()).await.unwrap()
}
