//! One's own log-in: as what one acts, who stands in, passkeys, where one is logged in. And taking on the lead of an
//! organisation that was handed to one.

mod codes;
mod deputy;
mod hats;
mod over;
mod page;
mod passkeys;
mod sessions;

use crate::routes::Routes;
use domain::links::Purpose;
use domain::policy::Gate;

pub(crate) use page::role_words;

pub(crate) fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/zugang", Gate::Account, page::page)
        .post("/zugang/rolle", Gate::Account, hats::act_as)
        .post("/zugang/abwesend", Gate::Account, hats::away)
        .post("/zugang/wieder-da", Gate::Account, hats::back)
        .get_fresh("/zugang/vertretung/{id}", Gate::Account, deputy::page)
        .post_fresh("/zugang/vertretung/{id}", Gate::Account, deputy::name)
        .post("/zugang/vertretung/{id}/beenden", Gate::Account, hats::end_deputy)
        .post("/zugang/sitzungen/beenden", Gate::Account, sessions::end_others)
        .post("/zugang/sitzungen/{id}/beenden", Gate::Account, sessions::end)
        .post_fresh("/zugang/passkeys/beginnen", Gate::Account, passkeys::begin)
        .post_fresh("/zugang/passkeys", Gate::Account, passkeys::set_up)
        .post_fresh("/zugang/passkeys/{id}/entfernen", Gate::Account, passkeys::remove)
        .get_fresh("/zugang/notfallcodes", Gate::Account, codes::page)
        .post_fresh("/zugang/notfallcodes", Gate::Account, codes::renew);
    routes.get("/uebernehmen/{token}", Gate::Link(Purpose::HandOver), over::page).post(
        "/uebernehmen/{token}",
        Gate::Link(Purpose::HandOver),
        over::answer,
    )
}
