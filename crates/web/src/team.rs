//! Who is what: in the engagement office, and in an organisation. And the journal, for who audits.

mod journal;
mod organisation;
mod over;
mod town;

pub(crate) use journal::verb;

use crate::routes::Routes;
use domain::policy::Gate;

pub(crate) fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/tisch/team", Gate::Staff, town::page)
        .post_fresh("/tisch/team", Gate::Admin, town::add)
        .post_fresh("/tisch/team/{id}/beenden", Gate::Admin, town::end)
        .post_fresh("/tisch/team/{id}/passkeys", Gate::Admin, town::remove_passkeys)
        .get("/tisch/protokoll", Gate::Auditor, journal::page);
    routes
        .get("/unser-bereich/team", Gate::Member, organisation::page)
        .post_fresh("/unser-bereich/team", Gate::Member, organisation::invite)
        .post("/unser-bereich/team/{id}/beenden", Gate::Member, organisation::end)
        .get_fresh("/unser-bereich/uebergabe", Gate::Member, over::page)
        .post_fresh("/unser-bereich/uebergabe", Gate::Member, over::offer)
        .post("/unser-bereich/uebergabe/zuruecknehmen", Gate::Member, over::take_back)
        .get_fresh("/tisch/organisationen/{id}/uebergabe", Gate::Staff, over::page)
        .post_fresh("/tisch/organisationen/{id}/uebergabe", Gate::Staff, over::offer)
        .post("/tisch/organisationen/{id}/uebergabe/zuruecknehmen", Gate::Staff, over::take_back)
}
