//! The first page: what can be done this week, what the network stands for, and who helps.

mod page;
mod week;

use crate::routes::Routes;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes.get_kept("/", &[], page::page)
}
