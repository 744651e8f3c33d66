//! An empty hub: the form that sets it up, what everybody else sees meanwhile, and what comes before the opening.

mod form;
mod ready;
mod waiting;

pub(crate) use waiting::until_set_up;

use crate::routes::Routes;
use domain::policy::Gate;

/// The one page of an empty hub that does something.
const FORM: &str = "/einrichten";

pub(crate) fn routes(routes: Routes) -> Routes {
    routes.get(FORM, Gate::Everyone, form::page).post(FORM, Gate::Everyone, form::send).get(
        "/einrichten/fertig",
        Gate::Staff,
        ready::page,
    )
}
