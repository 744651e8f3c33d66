//! Meetings at the desk: planned, invited to, held; what was agreed, step by step.

mod edit;
mod list;
mod one;
mod paper;
mod steps;

use crate::routes::Routes;
use domain::policy::Gate;

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/tisch/treffen", Gate::Staff, list::page)
        .get("/tisch/treffen/neu", Gate::Staff, edit::new)
        .post("/tisch/treffen/neu", Gate::Staff, edit::plan)
        .get("/tisch/treffen/{id}", Gate::Staff, one::page)
        .get("/tisch/treffen/{id}/aendern", Gate::Staff, edit::change)
        .post("/tisch/treffen/{id}/aendern", Gate::Staff, edit::store)
        .get("/tisch/treffen/{id}/druck", Gate::Staff, paper::page)
        .post("/tisch/treffen/{id}/einladen", Gate::Staff, steps::invite)
        .post("/tisch/treffen/{id}/protokoll", Gate::Staff, steps::minutes)
        .post("/tisch/treffen/{id}/absagen", Gate::Staff, steps::cancel)
        .post("/tisch/treffen/{id}/schritte", Gate::Staff, steps::add)
        .post("/tisch/treffen/{id}/schritte/{measure}", Gate::Staff, steps::measure)
}
