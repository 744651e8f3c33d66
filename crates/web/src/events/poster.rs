//! An event on a sheet of paper, for the pinboard.

use super::entry::when;
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
use domain::events::{DateState, EventId, EventState};
use domain::opportunities::Suits;

/// Titles with more letters are set smaller, so that the sheet stays one.
const LARGE_LETTERS: usize = 45;
/// Dates that a sheet names.
const NEXT_DATES: usize = 4;
/// The same beside strips.
const DATES_WITH_STRIPS: usize = 2;

#[derive(Template)]
#[template(path = "events/poster.html")]
struct Page {
    shell: Shell,
    path: String,
    lang: &'static str,
    title: String,
    long: bool,
    summary: String,
    topic: Topic,
    dates: Vec<String>,
    place: String,
    cost: String,
    organisation: String,
    qr: Qr,
    short_address: String,
    strips: bool,
    other_href: String,
}

/// Only what is in the calendar is hung up, with the dates that take place.
pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: EventId = super::number(&id)?;
    let detail = visit.read(move |cx| service::events::public_page(cx, id)).await?;
    if detail.core.state != EventState::Public {
        return Err(Fault::NotFound);
    }
    let reader = Reader { locale: visit.locale, settings: &visit.settings, now: visit.now };
    let path = format!("/termine/{id}");
    let url = format!("{}{}", visit.app.site.base_url, visit.href(&path));
    let strips = visit.query_value(paper::STRIPS).is_some();
    let most = if strips { DATES_WITH_STRIPS } else { NEXT_DATES };
    let dates = detail.dates.iter().filter(|date| date.state() != DateState::Cancelled).take(most);
    let dates = dates.map(|date| when(visit.locale, date.starts, date.ends, date.all_day)).collect();
    let place = detail.place.clone().into_iter().chain(reader.districts(&detail.districts));
    let place = place.collect::<Vec<_>>().join(", ");
    let mut shell = visit.public_shell();
    shell.noindex = true;
    shell.canonical.clear();
    render::ok(&Page {
        lang: detail.texts.lang.tag(),
        long: detail.texts.title.chars().count() > LARGE_LETTERS,
        title: detail.texts.title,
        summary: detail.texts.summary,
        topic: reader.topic(&detail.topic),
        dates,
        place: if place.is_empty() { reader.place(&[], None, Suits::default()) } else { place },
        cost: detail.cost.unwrap_or_default(),
        organisation: detail.organisation_name,
        qr: Qr::of(&url),
        short_address: spoken(&url).to_owned(),
        other_href: paper::other_poster(&visit, strips),
        strips,
        path,
        shell,
    })
}
