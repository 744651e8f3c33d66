//! Reports of entries at the desk: the list, the case, decisions and objections; and the times before elections.

mod case;
mod letter;
mod list;
mod neutral;
mod steps;

use crate::routes::Routes;
use domain::policy::Gate;

pub(super) use list::standing;

pub(super) fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/tisch/meldungen", Gate::Staff, list::page)
        .get("/tisch/meldungen/{id}", Gate::Staff, case::page)
        .get("/tisch/meldungen/{id}/brief", Gate::Staff, letter::to_reporter)
        .get("/tisch/meldungen/{id}/begruendung", Gate::Staff, letter::to_organisation)
        .post("/tisch/meldungen/{id}/entscheiden", Gate::Staff, steps::decide)
        .post("/tisch/meldungen/{id}/widerspruch", Gate::Staff, steps::object)
        .post("/tisch/meldungen/{id}/partner", Gate::Staff, steps::ask_partner);
    routes
        .get("/tisch/vor-wahlen", Gate::Staff, neutral::page)
        .post("/tisch/vor-wahlen", Gate::Staff, neutral::add)
        .post("/tisch/vor-wahlen/streichen", Gate::Staff, neutral::remove)
}
