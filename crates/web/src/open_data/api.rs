//! The addresses of the programs' side, each with its line in the description (`OpenAPI` 3.1).

use super::asked::Asked;
use super::documents::{ContactPoint, District, Opportunity, Organisation, Page, Topic, Writer};
use super::problem::{Problem, Refused};
use crate::faults::Fault;
use crate::render;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::journal::Touch;
use domain::opportunities::OpportunityId;
use domain::organisations::{ContactPointId, OrganisationId, Sector};
use domain::policy::Actor;
use domain::settings::Settings;
use http::{HeaderName, StatusCode, header};
use kernel::Locale;
use serde::Serialize;
use service::open_data::PublicQuery;
use service::{Caller, Error, ReadCx};
use utoipa::OpenApi;
use utoipa::openapi::{ObjectBuilder, RefOr, Server, Type};

/// Any program may read this, whatever site it runs on (Fetch, CORS): there is nothing here that a log-in opens.
pub(super) fn open(answer: Response) -> Response {
    let answer = render::with_header(answer, header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    render::with_header(answer, HeaderName::from_static("cross-origin-resource-policy"), "cross-origin")
}

pub(super) fn json(document: &impl Serialize, seq: i64, touches: Vec<Touch>) -> Result<Response, Refused> {
    let text = serde_json::to_string(document).map_err(|error| {
        tracing::error!(%error, "open_data.write");
        Refused::Fault(Fault::Unexpected)
    })?;
    Ok(render::kept(open(render::text(StatusCode::OK, "application/json", text)), seq, touches))
}

/// Reads as a visitor, whoever asks.
pub(super) async fn read<T, F>(visit: &Visit, locale: Locale, work: F) -> Result<(T, i64), Error>
where
    T: Send + 'static,
    F: FnOnce(&mut ReadCx<'_>) -> Result<T, Error> + Send + 'static,
{
    let caller = Caller::web(Actor::Visitor, locale);
    visit.app.hub.read(caller, move |cx| Ok((work(cx)?, cx.position()?))).await
}

/// The address of the next page: the same question, after the last key.
pub(super) fn next(visit: &Visit, after: Option<i64>) -> Option<String> {
    let after = after?.to_string();
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(visit.query_pairs().into_iter().filter(|(name, _)| name != "after"));
    query.append_pair("after", &after);
    let (base_url, prefix) = (&visit.app.site.base_url, visit.locale.prefix());
    Some(format!("{base_url}{prefix}{}?{}", visit.path, query.finish()))
}

/// Public offers.
///
/// Sorted by id; `next` leads on. Texts are in the language asked for where they exist, else in another one.
#[utoipa::path(
    get,
    path = "/api/v1/opportunities",
    tag = "opportunities",
    params(
        ("after" = Option<i64>, Query, minimum = 0, description = "Only offers with a greater id"),
        ("limit" = Option<u16>, Query, minimum = 1, maximum = 200, description = "Rows on the page; 50 where nothing is said"),
        ("topic" = Option<String>, Query, description = "Key of a topic; another one is refused"),
        ("organisation" = Option<i64>, Query, minimum = 0, description = "Of this organisation"),
        ("lang" = Option<String>, Query, description = "The language of the texts"),
    ),
    responses(
        (status = 200, description = "One page", body = Page<Opportunity>),
        (status = 400, description = "A value that cannot be read", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn opportunities(visit: Visit) -> Result<Response, Refused> {
    let asked = Asked::of(&visit);
    let query = PublicQuery {
        after: asked.after()?.map(OpportunityId::new),
        limit: asked.limit()?,
        organisation: asked.organisation()?,
        topic: asked.topic(&visit)?,
    };
    let locale = asked.lang()?;
    let (page, seq) = read(&visit, locale, move |cx| service::open_data::opportunities(cx, &query)).await?;
    let writer = Writer::new(&visit, locale);
    let items = page.rows.iter().map(|row| writer.opportunity(row)).collect();
    let document = Page { items, next: next(&visit, page.next) };
    json(&document, seq, vec![Touch::Settings, Touch::Organisations, Touch::Opportunities])
}

/// One public offer, with who answers questions.
#[utoipa::path(
    get,
    path = "/api/v1/opportunities/{id}",
    tag = "opportunities",
    params(
        ("id" = i64, Path, minimum = 1),
        ("lang" = Option<String>, Query, description = "The language of the texts"),
    ),
    responses(
        (status = 200, description = "The offer", body = Opportunity),
        (status = 400, description = "A value that cannot be read", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "None of this id is public", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn opportunity(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let id: OpportunityId = id.parse().map_err(|_| Error::NotFound)?;
    let locale = Asked::of(&visit).lang()?;
    let (detail, seq) = read(&visit, locale, move |cx| service::open_data::opportunity(cx, id)).await?;
    let document = Writer::new(&visit, locale).whole_opportunity(&detail);
    let touches =
        vec![Touch::Settings, Touch::Opportunity(id), Touch::Organisation(detail.core.organisation)];
    json(&document, seq, touches)
}

/// Listed organisations.
///
/// Sorted by id; `next` leads on.
#[utoipa::path(
    get,
    path = "/api/v1/organisations",
    tag = "organisations",
    params(
        ("after" = Option<i64>, Query, minimum = 0, description = "Only organisations with a greater id"),
        ("limit" = Option<u16>, Query, minimum = 1, maximum = 200, description = "Rows on the page; 50 where nothing is said"),
        ("sector" = Option<String>, Query, description = "Of this sector"),
    ),
    responses(
        (status = 200, description = "One page", body = Page<Organisation>),
        (status = 400, description = "A value that cannot be read", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn organisations(visit: Visit) -> Result<Response, Refused> {
    let asked = Asked::of(&visit);
    let (after, sector, limit) = (asked.after()?.map(OrganisationId::new), asked.sector()?, asked.limit()?);
    let found = move |cx: &mut ReadCx<'_>| service::open_data::organisations(cx, after, sector, limit);
    let (page, seq) = read(&visit, visit.locale, found).await?;
    let writer = Writer::new(&visit, visit.locale);
    let items = page.rows.iter().map(|row| writer.organisation(row)).collect();
    json(&Page { items, next: next(&visit, page.next) }, seq, vec![Touch::Settings, Touch::Organisations])
}

/// One listed organisation, with how it is reached and its contact points.
#[utoipa::path(
    get,
    path = "/api/v1/organisations/{id}",
    tag = "organisations",
    params(("id" = i64, Path, minimum = 1)),
    responses(
        (status = 200, description = "The organisation", body = Organisation),
        (status = 404, description = "None of this id is listed", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn organisation(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let id: OrganisationId = id.parse().map_err(|_| Error::NotFound)?;
    let found = move |cx: &mut ReadCx<'_>| service::open_data::organisation(cx, id);
    let ((organisation, points), seq) = read(&visit, visit.locale, found).await?;
    let document = Writer::new(&visit, visit.locale).whole_organisation(&organisation, &points);
    json(&document, seq, vec![Touch::Settings, Touch::Organisations, Touch::Organisation(id)])
}

/// Contact points of listed organisations.
///
/// Sorted by id; `next` leads on.
#[utoipa::path(
    get,
    path = "/api/v1/contact-points",
    tag = "organisations",
    params(
        ("after" = Option<i64>, Query, minimum = 0, description = "Only contact points with a greater id"),
        ("limit" = Option<u16>, Query, minimum = 1, maximum = 200, description = "Rows on the page; 50 where nothing is said"),
    ),
    responses(
        (status = 200, description = "One page", body = Page<ContactPoint>),
        (status = 400, description = "A value that cannot be read", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn contact_points(visit: Visit) -> Result<Response, Refused> {
    let asked = Asked::of(&visit);
    let (after, limit) = (asked.after()?.map(ContactPointId::new), asked.limit()?);
    let found = move |cx: &mut ReadCx<'_>| service::open_data::contact_points(cx, after, limit);
    let (page, seq) = read(&visit, visit.locale, found).await?;
    let writer = Writer::new(&visit, visit.locale);
    let items = page.rows.iter().map(|(point, of)| writer.contact_point(point, of)).collect();
    json(&Page { items, next: next(&visit, page.next) }, seq, vec![Touch::Settings, Touch::Organisations])
}

/// The fields of engagement.
#[utoipa::path(
    get,
    path = "/api/v1/topics",
    tag = "words",
    params(
        ("lang" = Option<String>, Query, description = "The language of the names"),
    ),
    responses(
        (status = 200, description = "All topics", body = Vec<Topic>),
        (status = 400, description = "A value that cannot be read", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn topics(visit: Visit) -> Result<Response, Refused> {
    let locale = Asked::of(&visit).lang()?;
    let seq = visit.position().await?;
    json(&Writer::new(&visit, locale).topics(), seq, vec![Touch::Settings])
}

/// The parts of the town.
#[utoipa::path(
    get,
    path = "/api/v1/districts",
    tag = "words",
    responses((status = 200, description = "All districts", body = Vec<District>))
)]
pub(super) async fn districts(visit: Visit) -> Result<Response, Refused> {
    let seq = visit.position().await?;
    json(&Writer::new(&visit, visit.locale).districts(), seq, vec![Touch::Settings])
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Hochbeet",
        version = "1",
        description = "Everything that is public in this hub, to read. No key, no log-in, no cookie. Fields are never renamed or taken away within v1; new ones may come.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2")
    ),
    paths(
        opportunities,
        opportunity,
        super::calendar::events,
        super::calendar::event,
        super::ideas::ideas,
        super::ideas::idea,
        super::texts::texts,
        super::texts::text,
        organisations,
        organisation,
        contact_points,
        topics,
        districts
    )
)]
struct Description;

/// The description of all this for programs, with the keys that this hub knows.
pub(super) async fn description(visit: Visit) -> Result<Response, Refused> {
    let seq = visit.position().await?;
    let mut described = Description::openapi();
    described.info.title.clone_from(&visit.settings.name);
    described.servers = Some(vec![Server::new(visit.app.site.base_url.clone())]);
    let operations = described.paths.paths.values_mut().filter_map(|path| path.get.as_mut());
    for parameter in operations.filter_map(|operation| operation.parameters.as_mut()).flatten() {
        if let RefOr::T(parameter) = parameter
            && let Some(keys) = keys_of(&parameter.name, &visit.settings)
        {
            let choice = ObjectBuilder::new().schema_type(Type::String).enum_values(Some(keys));
            parameter.schema = Some(choice.into());
        }
    }
    json(&described, seq, vec![Touch::Settings])
}

/// What may stand behind a name in the address, where that is one of a few.
fn keys_of<'a>(name: &str, settings: &'a Settings) -> Option<Vec<&'a str>> {
    match name {
        "lang" => Some(Locale::ALL.iter().map(|locale| locale.tag()).collect()),
        "sector" => Some(Sector::ALL.iter().map(|sector| sector.key()).collect()),
        "topic" => Some(settings.topics.iter().map(|topic| topic.key.as_str()).collect()),
        _ => None,
    }
}
