//! Agreements: what is agreed and what became of it, in public; beginning one; the page of a party, by its link.

mod acts;
mod begin;
mod list;
mod numbers;
mod one;
mod own;
mod own_page;
mod shown;
mod text_form;

pub(crate) use acts::{Door, act, attach, handed};
pub(crate) use begin::{form_of as begin_form, page_of as begin_page};
pub(crate) use own::take;
pub(crate) use own_page::{Page as OwnPage, page_of as own_page};
pub(crate) use shown::{Sheet, state_tag};
pub(crate) use text_form::{shown as text_shown, write as text_write};

use crate::routes::Routes;
use domain::links::Purpose;
use domain::policy::Gate;

pub(crate) fn routes(routes: Routes) -> Routes {
    let link = Gate::Link(Purpose::Agreement);
    let routes = routes
        .get_kept("/verabredet", list::NAMES, list::page)
        .get_kept("/verabredet/zahlen/{format}", &[], numbers::file)
        .get("/verabredet/{id}", Gate::Everyone, one::page)
        .get("/absprachen/beginnen", Gate::Everyone, begin::page)
        .post("/absprachen/beginnen", Gate::Everyone, begin::send)
        .get("/absprachen/begonnen", Gate::Everyone, begin::thanks);
    routes
        .get("/absprache/{token}", link, own::page)
        .get("/absprache/{token}/fassung", link, own::text)
        .post("/absprache/{token}/fassung", link, own::write)
        .get("/absprache/{token}/datei/{file}", link, own::file)
        .post("/absprache/{token}/ja", link, own::vouch)
        .post("/absprache/{token}/verwerfen", link, own::discard)
        .post("/absprache/{token}/vorlegen", link, own::offer)
        .post("/absprache/{token}/bestaetigen", link, own::confirm)
        .post("/absprache/{token}/zeigen", link, own::prove)
        .post("/absprache/{token}/antworten", link, own::judge)
        .post("/absprache/{token}/sagen", link, own::say)
        .post("/absprache/{token}/rueckblick", link, own::review)
        .post("/absprache/{token}/privat", link, own::keep_private)
        .post("/absprache/{token}/beenden", link, own::end)
}
