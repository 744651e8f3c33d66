//! What machines ask for: which pages they may list, where those are, and whom to tell of a hole.

mod robots;
mod security_txt;
mod sitemap;

use crate::routes::Routes;

pub(crate) use robots::PATH as ROBOTS;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes.get_kept(ROBOTS, &[], robots::file).get_kept("/sitemap.xml", &["seite"], sitemap::file).get_kept(
        "/.well-known/security.txt",
        &[],
        security_txt::file,
    )
}
