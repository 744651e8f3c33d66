//! The first page: what can be done this week, what the network stands for, and who helps.

mod page;
mod week;

use crate::routes::Routes;
use domain::policy::Gate;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes.get("/", Gate::Everyone, page::page)
}
