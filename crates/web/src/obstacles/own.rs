use super::page::View;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::links::Purpose;
use domain::policy::Matter;
use i18n::plain;
use service::Error;

#[derive(Template)]
#[template(path = "obstacles/own.html")]
struct Page {
    shell: Shell,
    title: String,
    words: String,
    lang: &'static str,
    view: View,
    /// Its public page; "" while there is none.
    public: String,
}

/// GET: the obstacle that one named.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let read = visit.read(move |cx| match cx.bear(Purpose::OwnObstacle, &token)? {
        Matter::OwnObstacle(id) => service::obstacles::own(cx, id),
        _ => Err(Error::NotFound),
    });
    let found = read.await?;
    let it = &found.it;
    render::ok(&Page {
        title: plain(&visit.words().obstacles_own_title(it.id.to_string().as_str())),
        words: it.namer.as_ref().map(|namer| namer.words.clone()).unwrap_or_default(),
        lang: it.locale.tag(),
        public: if it.state.is_public() { visit.href(&format!("/steine/{}", it.id)) } else { String::new() },
        view: View::new(&visit, &found),
        shell: visit.shell(),
    })
}
