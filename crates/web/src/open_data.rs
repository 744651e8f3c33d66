//! Open data: everything public as JSON (`OpenAPI` 3.1), to read and to build upon, and the page that tells people of it.
//!
//! Nothing here sees who asks: whoever is logged in gets what everybody gets.

mod api;
mod asked;
mod calendar;
mod documents;
mod ideas;
mod page;
mod problem;
mod texts;

pub(crate) use problem::{is_asked_by_program, problem};

use crate::routes::Routes;

/// Below this all answers are for programs, refusals as well.
const API: &str = "/api/";

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .get_kept("/offene-daten", &[], page::page)
        .get_kept("/api/v1/openapi.json", &[], api::description)
        .get_kept("/api/v1/opportunities", asked::OPPORTUNITIES, api::opportunities)
        .get_kept("/api/v1/opportunities/{id}", asked::ONE, api::opportunity)
        .get_kept("/api/v1/events", asked::OPPORTUNITIES, calendar::events)
        .get_kept("/api/v1/events/{id}", asked::ONE, calendar::event)
        .get_kept("/api/v1/ideas", asked::IDEAS, ideas::ideas)
        .get_kept("/api/v1/ideas/{id}", &[], ideas::idea)
        .get_kept("/api/v1/texts", asked::TEXTS, texts::texts)
        .get_kept("/api/v1/texts/{id}", asked::ONE, texts::text)
        .get_kept("/api/v1/organisations", asked::ORGANISATIONS, api::organisations)
        .get_kept("/api/v1/organisations/{id}", asked::ONE, api::organisation)
        .get_kept("/api/v1/contact-points", asked::CONTACT_POINTS, api::contact_points)
        .get_kept("/api/v1/topics", asked::ONE, api::topics)
        .get_kept("/api/v1/districts", &[], api::districts)
}
