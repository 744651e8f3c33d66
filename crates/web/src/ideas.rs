//! Ideas: the list, one idea with its promised answer, telling one, supporting one, and one's own by its link.

mod atom;
mod draft;
mod list;
mod mine;
mod one;
mod own;
mod poster;
mod support;
mod tell;
mod tell_page;

pub(crate) use one::Photo;
pub(crate) use tell::{read, shown};

use crate::faults::Fault;
use crate::routes::Routes;
use domain::ideas::IdeaId;
use domain::links::Purpose;
use domain::policy::Gate;

pub(crate) fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/ideen", Gate::Everyone, list::page)
        .get("/ideen.atom", Gate::Everyone, atom::feed)
        .get("/ideen/erzaehlen", Gate::Everyone, tell::page)
        .post("/ideen/erzaehlen", Gate::Everyone, tell::send)
        .get("/ideen/danke/{number}", Gate::Everyone, tell::thanks)
        .get("/ideen/{id}", Gate::Everyone, one::page)
        .get("/ideen/{id}/plakat", Gate::Everyone, poster::page)
        .get("/ideen/{id}/unterstuetzen", Gate::Everyone, support::page)
        .post("/ideen/{id}/unterstuetzen", Gate::Everyone, support::send);
    routes
        .get("/meine-idee/{token}", Gate::Link(Purpose::OwnIdea), own::page)
        .post("/meine-idee/{token}/foto", Gate::Link(Purpose::OwnIdea), own::put_picture)
        .post("/meine-idee/{token}/{step}", Gate::Link(Purpose::OwnIdea), own::step)
        .get("/meine-unterstuetzung/{token}", Gate::Link(Purpose::OwnSupport), mine::page)
        .post("/meine-unterstuetzung/{token}/{step}", Gate::Link(Purpose::OwnSupport), mine::step)
        .get("/antwort-entwurf/{token}", Gate::Link(Purpose::AnswerDraft), draft::page)
        .post("/antwort-entwurf/{token}", Gate::Link(Purpose::AnswerDraft), draft::send)
}

/// The number in an address. What is no number is an address that does not exist.
fn number(text: &str) -> Result<IdeaId, Fault> {
    text.parse().map_err(|_| Fault::NotFound)
}
