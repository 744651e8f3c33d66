//! Obstacles at the desk: the list, a note while somebody speaks, one obstacle with all its steps.

mod case;
mod list;
mod note;
mod steps;

use crate::routes::Routes;
use domain::policy::Gate;

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/tisch/steine", Gate::Answerer, list::page)
        .get("/tisch/steine/neu", Gate::Answerer, note::page)
        .post("/tisch/steine/neu", Gate::Answerer, note::send)
        .get("/tisch/steine/{id}", Gate::Answerer, case::page)
        .post("/tisch/steine/{id}/veroeffentlichen", Gate::Staff, steps::open)
        .post("/tisch/steine/{id}/umschreiben", Gate::Staff, steps::reword)
        .post("/tisch/steine/{id}/ablehnen", Gate::Staff, steps::decline)
        .post("/tisch/steine/{id}/antworten", Gate::Answerer, steps::answer)
        .post("/tisch/steine/{id}/ende", Gate::Answerer, steps::end)
        .post("/tisch/steine/{id}/weitergeben", Gate::Answerer, steps::hand_over)
        .post("/tisch/steine/{id}/wiedervorlage", Gate::Answerer, steps::plan)
        .post("/tisch/steine/{id}/oeffnen", Gate::Answerer, steps::reopen)
        .post("/tisch/steine/{id}/auch", Gate::Answerer, steps::too)
}
