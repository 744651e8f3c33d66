use super::address;
use super::card::{Reader, Time, Topic};
use crate::faults::Fault;
use crate::qr::Qr;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::opportunities::Rhythm;

/// Titles with more letters are set smaller, so that the sheet stays one.
const LARGE_LETTERS: usize = 45;

/// Dates that a sheet names.
const NEXT_DATES: usize = 3;

/// An offer on a sheet of paper.
#[derive(Template)]
#[template(path = "opportunities/poster.html")]
struct PosterPage {
    shell: Shell,
    path: String,
    lang: &'static str,
    title: String,
    /// Is the title too long for the largest letters?
    long: bool,
    summary: String,
    topic: Topic,
    time: Time,
    /// The next dates of an offer that comes again and again, for who reads the sheet today.
    dates: Vec<String>,
    place: String,
    organisation: String,
    qr: Qr,
    short_address: String,
    /// Strips to tear off, and the address of the poster with or without them.
    strips: bool,
    other_href: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id = super::id(&id)?;
    let detail = visit.read(move |cx| service::opportunities::public_page(cx, id)).await?;
    let reader = Reader { locale: visit.locale, settings: &visit.settings, now: visit.now };
    let url = address::page(&visit.app.site, visit.locale, id);
    let time = reader.lasting_time(&detail.shifts, &detail.times);
    let strips = visit.query_value(crate::paper::STRIPS).is_some();
    let dates = match detail.times.rhythm {
        Rhythm::Once => Vec::new(),
        _ => detail
            .shifts
            .iter()
            .take(if strips { 1 } else { NEXT_DATES })
            .map(|shift| i18n::dates::span(visit.locale, shift.starts, shift.ends))
            .collect(),
    };
    let mut places: Vec<String> = detail.place.iter().cloned().collect();
    places.extend(reader.districts(&detail.districts));
    if places.is_empty() {
        places.push(reader.place(&[], None, detail.suits));
    }
    let mut shell = visit.public_shell();
    shell.noindex = true;
    shell.canonical.clear();
    render::ok(&PosterPage {
        path: format!("/a/{id}"),
        strips,
        other_href: crate::paper::other_poster(&visit, strips),
        lang: detail.texts.lang.tag(),
        long: detail.texts.title.chars().count() > LARGE_LETTERS,
        title: detail.texts.title,
        summary: detail.texts.summary,
        topic: reader.topic(&detail.topic),
        time,
        dates,
        place: places.join(", "),
        organisation: detail.organisation_name,
        qr: Qr::of(&url),
        short_address: address::spoken(&url).to_owned(),
        shell,
    })
}
