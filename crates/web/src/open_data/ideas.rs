//! Ideas of people in the town, for programs. Of who told or supports one there is nothing here.

use super::api::{json, next, read};
use super::asked::Asked;
use super::documents::{Page, Writer};
use super::problem::{Problem, Refused};
use crate::opportunities::stamp;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::ideas::{IdeaId, Outcome, Shelf};
use domain::journal::Touch;
use serde::Serialize;
use service::open_data::Idea as Row;
use service::{Error, ReadCx};
use utoipa::ToSchema;

/// What somebody would like to be different in the town.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Idea {
    #[schema(minimum = 1)]
    id: i64,
    /// The page for people.
    #[schema(format = "uri")]
    url: String,
    /// The language it is told in (BCP 47).
    lang: &'static str,
    title: String,
    text: String,
    /// Key of a topic.
    topic: Option<String>,
    /// Key of a district; null is the whole town.
    district: Option<String>,
    /// Where exactly.
    place: Option<String>,
    #[schema(pattern = "^(waiting|answered|project|closed)$")]
    state: Option<&'static str>,
    /// The office that answers; null is the engagement office.
    office: Option<String>,
    /// Until which day an answer is promised.
    #[schema(format = Date)]
    answer_due: String,
    /// On which day the first answer came.
    #[schema(format = Date)]
    answered_on: Option<String>,
    /// What was answered in short.
    #[schema(pattern = "^(will_do|partly|not_now|not_ours|council)$")]
    outcome: Option<&'static str>,
    /// How many people support it, each once.
    #[schema(minimum = 0)]
    supporters: i64,
    /// How many of them on paper.
    #[schema(minimum = 0)]
    on_paper: i64,
    /// When it came in.
    #[schema(format = DateTime)]
    received_at: String,
    /// Since when it is public.
    #[schema(format = DateTime)]
    public_since: Option<String>,
}

impl Idea {
    fn of(writer: &Writer<'_>, row: &Row) -> Self {
        let it = &row.idea;
        Self {
            id: it.id.number(),
            url: writer.page(&format!("/ideen/{}", it.id)),
            lang: it.lang.tag(),
            title: it.title.clone(),
            text: it.text.clone(),
            topic: it.topic.clone(),
            district: it.district.clone(),
            place: it.place.clone(),
            state: it.shelf().map(Shelf::key),
            office: row.office.clone(),
            answer_due: it.clock.due.to_string(),
            answered_on: it.clock.answered.map(|(day, _)| day.to_string()),
            outcome: it.outcome.map(Outcome::key),
            supporters: it.supporters,
            on_paper: it.on_paper,
            received_at: stamp(it.received_at),
            public_since: it.published_at.map(stamp),
        }
    }
}

/// Public ideas.
///
/// Sorted by id; `next` leads on. Each is in the language it was told in.
#[utoipa::path(
    get,
    path = "/api/v1/ideas",
    tag = "ideas",
    params(
        ("after" = Option<i64>, Query, minimum = 0, description = "Only ideas with a greater id"),
        ("limit" = Option<u16>, Query, minimum = 1, maximum = 200, description = "Rows on the page; 50 where nothing is said"),
        ("topic" = Option<String>, Query, description = "Key of a topic; another one is refused"),
    ),
    responses(
        (status = 200, description = "One page", body = Page<Idea>),
        (status = 400, description = "A value that cannot be read", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn ideas(visit: Visit) -> Result<Response, Refused> {
    let asked = Asked::of(&visit);
    let (after, limit, topic) = (asked.after()?.map(IdeaId::new), asked.limit()?, asked.topic(&visit)?);
    let locale = visit.locale;
    let found = move |cx: &mut ReadCx<'_>| service::open_data::ideas(cx, after, topic.as_deref(), limit);
    let (page, seq) = read(&visit, locale, found).await?;
    let writer = Writer::new(&visit, locale);
    let items = page.rows.iter().map(|row| Idea::of(&writer, row)).collect();
    json(&Page { items, next: next(&visit, page.next) }, seq, TOUCHES.to_vec())
}

/// One public idea.
#[utoipa::path(
    get,
    path = "/api/v1/ideas/{id}",
    tag = "ideas",
    params(("id" = i64, Path, minimum = 1)),
    responses(
        (status = 200, description = "The idea", body = Idea),
        (status = 404, description = "None of this id is public", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn idea(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let id: IdeaId = id.parse().map_err(|_| Error::NotFound)?;
    let (found, seq) = read(&visit, visit.locale, move |cx| service::open_data::idea(cx, id)).await?;
    json(&Idea::of(&Writer::new(&visit, visit.locale), &found), seq, TOUCHES.to_vec())
}

/// What changes these answers: the name of an office stands in them as well.
const TOUCHES: [Touch; 3] = [Touch::Settings, Touch::Organisations, Touch::Ideas];
