//! Goals of the network, drawn and as tables, and the review of a year.

mod chart;
mod list;
mod review;

pub(crate) use chart::Chart;
pub(crate) use list::{Card, card, number};

use crate::routes::Routes;
use domain::policy::Gate;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .get("/ziele", Gate::Everyone, list::page)
        .get("/rueckblick", Gate::Everyone, review::now)
        .get("/rueckblick/{year}", Gate::Everyone, review::of)
        .get("/rueckblick/{year}/csv", Gate::Everyone, review::file)
}
