//! "Melden": the form behind every public entry, one's own report by its link, the reasons for the organisation and its
//! objection, and the second decision by a partner.

mod form;
mod judge;
mod own;
mod pieces;
mod second;
mod statement;
mod thanks;

pub(crate) use judge::{Judge, read};
pub(crate) use pieces::{Line, entry_name, kind, path};

use crate::routes::Routes;
use domain::links::Purpose;
use domain::policy::Gate;

pub(crate) fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/o/{id}/melden", Gate::Everyone, form::organisation)
        .post("/o/{id}/melden", Gate::Everyone, form::report_organisation)
        .get("/a/{id}/melden", Gate::Everyone, form::offer)
        .post("/a/{id}/melden", Gate::Everyone, form::report_offer)
        .get("/ansprechpersonen/{id}/melden", Gate::Everyone, form::person)
        .post("/ansprechpersonen/{id}/melden", Gate::Everyone, form::report_person)
        .get("/termine/{id}/melden", Gate::Everyone, form::event)
        .post("/termine/{id}/melden", Gate::Everyone, form::report_event)
        .get("/seiten/{slug}/melden", Gate::Everyone, form::text)
        .post("/seiten/{slug}/melden", Gate::Everyone, form::report_text)
        .get("/gemeldet", Gate::Everyone, thanks::page);
    routes
        .get("/meine-meldung/{token}", Gate::Link(Purpose::OwnReport), own::page)
        .post("/meine-meldung/{token}/widersprechen", Gate::Link(Purpose::OwnReport), own::object)
        .get("/begruendung/{token}", Gate::Link(Purpose::Statement), statement::page)
        .post("/begruendung/{token}/widersprechen", Gate::Link(Purpose::Statement), statement::object)
        .get("/zweite-entscheidung/{token}", Gate::Link(Purpose::SecondDecision), second::page)
        .post("/zweite-entscheidung/{token}", Gate::Link(Purpose::SecondDecision), second::decide)
}
