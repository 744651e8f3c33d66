//! The weekly post: order it, confirm, change and stop it by its link; the same blocks as a sheet to print.

mod entries;
mod order;
mod own;
mod sheet;
mod wishes;

pub(crate) use entries::{Block, blocks};

use crate::routes::Routes;
use domain::links::Purpose;
use domain::policy::Gate;

const LINK: Gate = Gate::Link(Purpose::OwnDigest);

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .get("/wochenpost", Gate::Everyone, order::page)
        .post("/wochenpost", Gate::Everyone, order::send)
        .get("/wochenpost/bestellt", Gate::Everyone, order::thanks)
        .get_kept("/wochenblatt", wishes::NAMES, sheet::page)
        .get("/wochenpost/{token}", LINK, own::page)
        .post("/wochenpost/{token}", LINK, own::confirm)
        .post("/wochenpost/{token}/aendern", LINK, own::change)
        .get("/wochenpost/{token}/aus", LINK, own::ask)
        .post_from_anywhere("/wochenpost/{token}/aus", LINK, own::stop)
}
