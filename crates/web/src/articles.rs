//! Pages, guides, frequent questions and news: what everybody reads.

mod faq;
mod feed;
mod list;
mod page;
mod shown;

pub(crate) use list::{Teaser, teasers};
pub(crate) use shown::{Shown, body};

use crate::routes::Routes;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .get_kept("/seiten", &[], list::pages)
        .get_kept("/seiten/{slug}", &[], page::page)
        .get_kept("/anleitungen", &[], list::guides)
        .get_kept("/fragen-und-antworten", &[], faq::page)
        .get_kept("/neues", &[], list::news)
        .get_kept("/neues.atom", &[], feed::feed)
}
