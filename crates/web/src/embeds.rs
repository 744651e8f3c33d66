//! The offers and dates of an organisation on a site of its own: a frame that any page may show, without a script and
//! without a cookie, and the page on which the line for it is made.

mod frame;
mod look;
mod maker;

use crate::routes::Routes;
use domain::policy::Gate;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes.get_kept("/einbetten/{id}", look::NAMES, frame::page).get(
        "/o/{id}/einbetten",
        Gate::Everyone,
        maker::page,
    )
}
