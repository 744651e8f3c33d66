//! Signing up, and every step after it: by the person, the organisation and the guardian, each with a link of their own.
//! The organisation's "still true?" has the same shape and stands here too.

use crate::routes::Routes;
use domain::links::Purpose;
use domain::policy::Gate;

mod answer;
mod answer_page;
mod closed;
mod consent;
mod consent_page;
pub(crate) mod form;
mod meanwhile;
mod offer;
mod own;
mod own_page;
mod reasons;
mod segment;
mod sign_up;
mod sign_up_page;
mod steps;
mod still_true;
mod thanks;

pub(crate) use closed::offer_or_why;
pub(crate) use meanwhile::meanwhile;
pub(crate) use sign_up_page::{Slot, slots};

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .get("/a/{id}/anmelden", Gate::Everyone, sign_up::page)
        .post("/a/{id}/anmelden", Gate::Everyone, sign_up::submit)
        .get("/a/{id}/danke", Gate::Everyone, thanks::page)
        .get("/meins/{token}", Gate::Link(Purpose::OwnSignup), own::page)
        .post("/meins/{token}/bestaetigen", Gate::Link(Purpose::OwnSignup), own::confirm)
        .post("/meins/{token}/aendern", Gate::Link(Purpose::OwnSignup), own::change)
        .post("/meins/{token}/absagen", Gate::Link(Purpose::OwnSignup), own::withdraw)
        .get("/antwort/{token}", Gate::Link(Purpose::AnswerSignup), answer::page)
        .post("/antwort/{token}", Gate::Link(Purpose::AnswerSignup), answer::submit)
        .get("/einwilligung/{token}", Gate::Link(Purpose::Guardian), consent::page)
        .post("/einwilligung/{token}/ja", Gate::Link(Purpose::Guardian), consent::yes)
        .post("/einwilligung/{token}/nein", Gate::Link(Purpose::Guardian), consent::no)
        .get("/noch-aktuell/{token}", Gate::Link(Purpose::StillTrue), still_true::page)
        .post("/noch-aktuell/{token}", Gate::Link(Purpose::StillTrue), still_true::submit)
}
