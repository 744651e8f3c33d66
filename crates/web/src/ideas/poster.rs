//! An idea on a sheet of paper, for the pinboard: whoever supports it scans it, or signs below.

use super::list::place;
use super::number;
use crate::faults::Fault;
use crate::opportunities::{Reader, Topic, spoken};
use crate::paper;
use crate::qr::Qr;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;

/// Titles with more letters are set smaller, so that the sheet stays one.
const LARGE_LETTERS: usize = 45;
/// So many letters of the text fit on the sheet.
const SHOWN: usize = 280;

#[derive(Template)]
#[template(path = "ideas/poster.html")]
struct Page {
    shell: Shell,
    path: String,
    lang: &'static str,
    title: String,
    long: bool,
    text: String,
    topic: Topic,
    place: String,
    promise: String,
    qr: Qr,
    short_address: String,
    strips: bool,
    other_href: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id = number(&id)?;
    let told = visit.read(move |cx| service::ideas::page(cx, id)).await?.map_err(|_| Fault::NotFound)?;
    let it = &told.idea;
    if !it.state.is_public() {
        return Err(Fault::NotFound);
    }
    let reader = Reader { locale: visit.locale, settings: &visit.settings, now: visit.now };
    let path = format!("/ideen/{id}");
    let url = format!("{}{}", visit.app.site.base_url, visit.href(&path));
    let strips = visit.query_value(paper::STRIPS).is_some();
    let mut shell = visit.public_shell();
    shell.noindex = true;
    shell.canonical.clear();
    let text: String = it.text.chars().take(SHOWN).collect();
    render::ok(&Page {
        lang: it.lang.tag(),
        long: it.title.chars().count() > LARGE_LETTERS,
        title: it.title.clone(),
        text: if it.text.chars().count() > SHOWN { format!("{}…", text.trim_end()) } else { text },
        topic: reader.topic(it.topic.as_deref().unwrap_or_default()),
        place: place(&visit, it),
        promise: super::list::promise(&visit, it, told.office.as_deref()),
        qr: Qr::of(&url),
        short_address: spoken(&url).to_owned(),
        other_href: paper::other_poster(&visit, strips),
        strips,
        path,
        shell,
    })
}
