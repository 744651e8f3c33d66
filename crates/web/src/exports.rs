//! Lists as files: CSV and XLSX, for those who see the list as a page. What office programs would run is made harmless by
//! [`sheets`]; the headings are those that the importer reads back.

mod pages;

pub use pages::{contact_points, offers, organisations, signups};

use crate::faults::Fault;
use crate::render;
use crate::routes::Routes;
use crate::visit::Visit;
use axum::extract::{FromRequestParts, Path};
use axum::response::Response;
use domain::opportunities::Filter;
use domain::policy::Gate;
use http::StatusCode;
use http::header::CONTENT_DISPOSITION;
use http::request::Parts;
use kernel::Locale;
use service::Error;
use sheets::{Format, Page};

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .get("/mitmachen/liste/{format}", Gate::Everyone, public_offers)
        .get("/netzwerk/liste/{format}", Gate::Everyone, directory)
        .get("/tisch/organisationen/liste/{format}", Gate::Staff, desk_organisations)
        .get("/tisch/ansprechpersonen/liste/{format}", Gate::Staff, desk_contact_points)
        .get("/tisch/angebote/liste/{format}", Gate::Staff, desk_offers)
        .get_fresh("/tisch/anmeldungen/liste/{format}", Gate::Staff, desk_signups)
        .get("/tisch/telefonliste/liste/{format}", Gate::Staff, phone_list)
        .get("/tisch/post/liste/{format}", Gate::Staff, post)
        .get_fresh("/unser-bereich/anmeldungen/liste/{format}", Gate::Member, own_signups)
}

/// How the list leaves, as the address says it. There are no others.
struct As(Format);

impl<S: Send + Sync> FromRequestParts<S> for As {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Fault> {
        let Path(key) =
            Path::<String>::from_request_parts(parts, state).await.map_err(|_| Fault::NotFound)?;
        Format::from_key(&key).map(Self).ok_or(Fault::NotFound)
    }
}

/// The file as an answer. Writing a large one keeps a thread busy.
async fn file(visit: &Visit, name: &str, page: Page, format: Format) -> Result<Response, Fault> {
    let written = tokio::task::spawn_blocking(move || sheets::write(&page, format));
    let bytes = written.await.map_err(|_| Fault::Unexpected)?.map_err(|error| {
        tracing::error!(%error, "export.failed");
        Fault::Unexpected
    })?;
    let answer = render::text(StatusCode::OK, format.mime(), bytes);
    let named = format!("attachment; filename=\"{name}-{}.{}\"", visit.now.city_day(), format.key());
    Ok(render::with_header(answer, CONTENT_DISPOSITION, &named))
}

async fn public_offers(visit: Visit, As(format): As) -> Result<Response, Fault> {
    let filter = crate::opportunities::read_filter(&visit.query_pairs(), &visit.settings);
    let cards = visit.read(move |cx| service::exports::public_offers(cx, &filter)).await?;
    file(&visit, "mitmachen", pages::public_offers(&visit, &cards), format).await
}

async fn directory(visit: Visit, As(format): As) -> Result<Response, Fault> {
    let filter = crate::organisations::directory_filter(&visit.query_pairs(), &visit.settings);
    let rows = visit.read(move |cx| service::organisations::directory(cx, &filter)).await?;
    file(&visit, "netzwerk", pages::directory(&visit, &rows), format).await
}

async fn desk_organisations(visit: Visit, As(format): As) -> Result<Response, Fault> {
    let rows = visit.read(service::exports::organisations).await?;
    file(&visit, "organisationen", organisations(visit.locale, &visit.settings, &rows), format).await
}

async fn desk_contact_points(visit: Visit, As(format): As) -> Result<Response, Fault> {
    let rows = visit.read(service::exports::contact_points).await?;
    file(&visit, "ansprechpersonen", contact_points(visit.locale, &visit.settings, &rows), format).await
}

async fn desk_offers(visit: Visit, As(format): As) -> Result<Response, Fault> {
    let rows = visit.read(service::exports::offers).await?;
    file(&visit, "angebote", offers(visit.locale, &visit.settings, &rows), format).await
}

/// The words and the state that the page was asked for count here too.
async fn desk_signups(visit: Visit, As(format): As) -> Result<Response, Fault> {
    let words = Filter::words_of(&visit.query_value("q").unwrap_or_default());
    let state = visit.query_value("stand").filter(|state| !state.is_empty());
    let rows = visit
        .read(move |cx| {
            let rows = if words.is_empty() {
                service::exports::signups(cx)?
            } else {
                service::desk::find_signups(cx, &words)?
            };
            let is_asked = |row: &service::signups::SignupRow| {
                state.as_ref().is_none_or(|state| state == row.signup.state.key())
            };
            Ok(rows.into_iter().filter(is_asked).collect::<Vec<_>>())
        })
        .await?;
    file(&visit, "anmeldungen", signups(visit.locale, &rows), format).await
}

async fn phone_list(visit: Visit, As(format): As) -> Result<Response, Fault> {
    let rows = visit.read(service::desk::phone_list).await?;
    file(&visit, "telefonliste", pages::phone_list(&visit, &rows), format).await
}

async fn post(visit: Visit, As(format): As) -> Result<Response, Fault> {
    let rows = visit.read(service::desk::outbox).await?;
    file(&visit, "post", pages::post(&visit, &rows), format).await
}

/// What an organisation sees of its own sign-ups: who waits and who has a place.
async fn own_signups(visit: Visit, As(format): As) -> Result<Response, Fault> {
    let id = visit.organisation().ok_or(Error::NotFound)?;
    let area = visit.read(move |cx| service::organisations::area(cx, id)).await?;
    let rows: Vec<_> = area.waiting.into_iter().chain(area.placed).collect();
    file(&visit, "anmeldungen", signups(visit.locale, &rows), format).await
}

/// A yes or no in a cell.
fn yes(locale: Locale, is: bool) -> String {
    let w = i18n::words(locale);
    if is { w.exports_yes() } else { w.exports_no() }
}
