//! Goals at the desk: set, measured, ended.

mod edit;
mod list;
mod one;

use crate::routes::Routes;
use domain::policy::Gate;

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/tisch/ziele", Gate::Staff, list::page)
        .get("/tisch/ziele/neu", Gate::Staff, edit::new)
        .post("/tisch/ziele/neu", Gate::Staff, edit::set)
        .get("/tisch/ziele/{id}", Gate::Staff, one::page)
        .get("/tisch/ziele/{id}/aendern", Gate::Staff, edit::change)
        .post("/tisch/ziele/{id}/aendern", Gate::Staff, edit::store)
        .post("/tisch/ziele/{id}/messen", Gate::Staff, one::measure)
        .post("/tisch/ziele/{id}/streichen", Gate::Staff, one::unmeasure)
        .post("/tisch/ziele/{id}/ende", Gate::Staff, one::end)
        .post("/tisch/ziele/{id}/oeffnen", Gate::Staff, one::reopen)
}
