//! Organisations: the directory and its pages, registering, and the area in which an organisation works on its own.
//!
//! The form for offers lives here too; the office uses it for any organisation, under its own addresses.

mod area;
mod charter;
mod contacts;
mod directory;
mod fields;
mod logo;
mod looks;
mod offer;
mod own_page;
mod page;
mod project;
mod register;
mod vcard;

pub(crate) use contacts::{Person as Helper, helpers, sheet_helpers};
pub(crate) use logo::address as picture_address;
pub(crate) use looks::offer_look;

use crate::faults::Fault;
use crate::routes::Routes;
use domain::policy::Gate;
use std::str::FromStr;

pub(crate) use directory::filter as directory_filter;

pub(crate) fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get_kept("/netzwerk", directory::NAMES, directory::page)
        .get_kept("/o/{id}", &[], page::page)
        .get_kept("/o/{id}/kontakt.vcf", &[], vcard::file)
        .get("/bilder/{name}", Gate::Everyone, logo::file)
        .get_kept("/ansprechpersonen", &["topic"], contacts::page)
        .get_kept("/selbstverstaendnis", &[], charter::page)
        .get("/selbstverstaendnis/{version}", Gate::Everyone, charter::version)
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
    let routes = routes
        .get("/unser-bereich/seite", Gate::Member, own_page::texts::page)
        .post("/unser-bereich/seite", Gate::Member, own_page::texts::save)
        .get("/unser-bereich/bild", Gate::Member, own_page::picture::page)
        .post("/unser-bereich/bild", Gate::Member, own_page::picture::put)
        .post("/unser-bereich/bild/entfernen", Gate::Member, own_page::picture::remove)
        .get("/unser-bereich/ansprechpersonen", Gate::Member, own_page::people::page)
        .get("/unser-bereich/ansprechpersonen/neu", Gate::Member, own_page::person::fresh)
        .post("/unser-bereich/ansprechpersonen/neu", Gate::Member, own_page::person::write)
        .get("/unser-bereich/ansprechpersonen/{id}", Gate::Member, own_page::person::open)
        .post("/unser-bereich/ansprechpersonen/{id}", Gate::Member, own_page::person::save)
        .post("/unser-bereich/ansprechpersonen/{id}/entfernen", Gate::Member, own_page::people::remove)
        .post("/unser-bereich/ansprechpersonen/{id}/zurueckholen", Gate::Member, own_page::people::restore);
    let routes = routes
        .get("/tisch/selbstverstaendnis", Gate::Staff, charter::write::page)
        .post("/tisch/selbstverstaendnis", Gate::Staff, charter::write::save)
        .get("/tisch/organisationen/{id}/seite", Gate::Staff, own_page::texts::page)
        .post("/tisch/organisationen/{id}/seite", Gate::Staff, own_page::texts::save)
        .get("/tisch/organisationen/{id}/bild", Gate::Staff, own_page::picture::page)
        .post("/tisch/organisationen/{id}/bild", Gate::Staff, own_page::picture::put)
        .post("/tisch/organisationen/{id}/bild/entfernen", Gate::Staff, own_page::picture::remove)
        .get("/tisch/organisationen/{id}/ansprechpersonen", Gate::Staff, own_page::people::page)
        .get("/tisch/organisationen/{id}/ansprechpersonen/neu", Gate::Staff, own_page::person::fresh)
        .post("/tisch/organisationen/{id}/ansprechpersonen/neu", Gate::Staff, own_page::person::write)
        .get("/tisch/ansprechpersonen/{id}", Gate::Staff, own_page::person::open)
        .post("/tisch/ansprechpersonen/{id}", Gate::Staff, own_page::person::save)
        .post("/tisch/ansprechpersonen/{id}/entfernen", Gate::Staff, own_page::people::remove)
        .post("/tisch/ansprechpersonen/{id}/zurueckholen", Gate::Staff, own_page::people::restore);
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
