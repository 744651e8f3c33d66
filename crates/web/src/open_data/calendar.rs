//! Events of the calendar, for programs.

use super::api::{json, next, read};
use super::asked::Asked;
use super::documents::{Named, Page, Writer};
use super::problem::{Problem, Refused};
use crate::opportunities::stamp;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::events::{EventDate, EventId};
use domain::journal::Touch;
use serde::Serialize;
use service::Error;
use service::open_data::EventQuery;
use utoipa::ToSchema;

/// Something that takes place.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Event {
    #[schema(minimum = 1)]
    id: i64,
    /// The page for people.
    #[schema(format = "uri")]
    url: String,
    /// The language of its texts, which may not be the one asked for (BCP 47).
    lang: &'static str,
    title: String,
    /// One or two sentences.
    summary: String,
    /// All the rest.
    text: String,
    organisation: Named,
    /// Key of a topic.
    topic: String,
    /// Keys of districts; none is the whole town.
    districts: Vec<String>,
    /// Where exactly.
    place: Option<String>,
    /// What it costs, in words.
    cost: Option<String>,
    /// Steps, lifts, hearing, signing, in words.
    access: Option<String>,
    /// The offer by which one registers, where one does and it is listed.
    opportunity: Option<i64>,
    /// Dates that are not over, the soonest first.
    dates: Vec<Takes>,
    /// When something of it changed last.
    #[schema(format = DateTime)]
    changed_at: String,
}

/// A date of an event.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = EventDate)]
pub(super) struct Takes {
    #[schema(minimum = 1)]
    id: i64,
    #[schema(format = DateTime)]
    starts: String,
    #[schema(format = DateTime)]
    ends: String,
    /// Whole days: the times of day mean nothing.
    all_day: bool,
    /// When it was announced for first, where that has changed.
    #[schema(format = DateTime)]
    was: Option<String>,
    /// It does not take place.
    cancelled: bool,
    /// Why it was cancelled.
    reason: Option<String>,
}

impl Takes {
    fn of(date: &EventDate) -> Self {
        Self {
            id: date.id.number(),
            starts: stamp(date.starts.instant()),
            ends: stamp(date.ends.instant()),
            all_day: date.all_day,
            was: date.was.map(|was| stamp(was.instant())),
            cancelled: date.cancelled_at.is_some(),
            reason: date.reason.clone(),
        }
    }
}

impl Event {
    fn of(writer: &Writer<'_>, of: &service::open_data::Event) -> Self {
        let core = &of.core;
        Self {
            id: core.id.number(),
            url: writer.page(&format!("/termine/{}", core.id)),
            lang: of.texts.lang.tag(),
            title: of.texts.title.clone(),
            summary: of.texts.summary.clone(),
            text: of.texts.text.clone(),
            organisation: writer.organisation_named(core.organisation, &of.organisation_name),
            topic: of.topic.clone(),
            districts: of.districts.clone(),
            place: of.place.clone(),
            cost: of.cost.clone(),
            access: of.access.clone(),
            opportunity: core
                .offer
                .filter(|_| of.offer_open)
                .map(domain::opportunities::OpportunityId::number),
            dates: of.dates.iter().map(Takes::of).collect(),
            changed_at: stamp(of.changed_at),
        }
    }
}

/// Events of the calendar.
///
/// Sorted by id; `next` leads on. Texts are in the language asked for where they exist, else in another one.
#[utoipa::path(
    get,
    path = "/api/v1/events",
    tag = "events",
    params(
        ("after" = Option<i64>, Query, minimum = 0, description = "Only events with a greater id"),
        ("limit" = Option<u16>, Query, minimum = 1, maximum = 200, description = "Rows on the page; 50 where nothing is said"),
        ("topic" = Option<String>, Query, description = "Key of a topic; another one is refused"),
        ("organisation" = Option<i64>, Query, minimum = 0, description = "Of this organisation"),
        ("lang" = Option<String>, Query, description = "The language of the texts"),
    ),
    responses(
        (status = 200, description = "One page", body = Page<Event>),
        (status = 400, description = "A value that cannot be read", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn events(visit: Visit) -> Result<Response, Refused> {
    let asked = Asked::of(&visit);
    let query = EventQuery {
        after: asked.after()?.map(EventId::new),
        limit: asked.limit()?,
        organisation: asked.organisation()?,
        topic: asked.topic(&visit)?,
    };
    let locale = asked.lang()?;
    let (page, seq) = read(&visit, locale, move |cx| service::open_data::events(cx, &query)).await?;
    let writer = Writer::new(&visit, locale);
    let items = page.rows.iter().map(|row| Event::of(&writer, row)).collect();
    let touches = vec![Touch::Settings, Touch::Organisations, Touch::Opportunities, Touch::Events];
    json(&Page { items, next: next(&visit, page.next) }, seq, touches)
}

/// One event of the calendar.
#[utoipa::path(
    get,
    path = "/api/v1/events/{id}",
    tag = "events",
    params(
        ("id" = i64, Path, minimum = 1),
        ("lang" = Option<String>, Query, description = "The language of the texts"),
    ),
    responses(
        (status = 200, description = "The event", body = Event),
        (status = 400, description = "A value that cannot be read", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "None of this id is public", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn event(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let id: EventId = id.parse().map_err(|_| Error::NotFound)?;
    let locale = Asked::of(&visit).lang()?;
    let (found, seq) = read(&visit, locale, move |cx| service::open_data::event(cx, id)).await?;
    let document = Event::of(&Writer::new(&visit, locale), &found);
    let touches = vec![
        Touch::Settings,
        Touch::Event(id),
        Touch::Organisation(found.core.organisation),
        Touch::Opportunities,
    ];
    json(&document, seq, touches)
}
