use super::look::{Look, Style, Typed};
use crate::events::datetime;
use crate::faults::Fault;
use crate::opportunities::{Card, cards};
use crate::render;
use crate::security;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use data_encoding::BASE64;
use domain::events::{Ask, DateState};
use domain::journal::Touch;
use domain::organisations::{OrganisationId, OrganisationState};
use domain::policy::Actor;
use http::{HeaderName, StatusCode, header};
use i18n::{Words, dates};
use service::events::{Entry, Of};
use service::organisations::OrganisationPage;
use service::{Caller, Error};
use sha2::{Digest, Sha256};

/// So many dates are listed below the offers.
const DATES: usize = 12;

#[derive(Template)]
#[template(path = "embeds/frame.html")]
struct Frame {
    w: &'static Words,
    lang: &'static str,
    dir: &'static str,
    light: bool,
    style: Style,
    hub: String,
    /// "" where the organisation is not listed any more.
    name: String,
    href: String,
    offers: Vec<Card>,
    /// There are more offers than the frame shows.
    more: bool,
    dates: Vec<Date>,
}

/// A date to come, with the offer or event it belongs to.
struct Date {
    datetime: String,
    when: String,
    title: String,
    lang: &'static str,
    href: String,
    /// "noch 3 Plätze", "fällt aus", or "".
    note: String,
}

enum Asked {
    Here(Box<OrganisationPage>, Vec<Entry>),
    Moved(OrganisationId),
    Gone,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let look = Typed::of(&visit.query_pairs()).look();
    let id: Option<OrganisationId> = id.parse().ok();
    // Whoever is logged in sees what everybody sees: the frame stands on a public page.
    let caller = Caller::web(Actor::Visitor, visit.locale);
    let found = visit.app.hub.read(caller, move |cx| {
        let seq = cx.position()?;
        let Some(id) = id else { return Ok((Asked::Gone, seq)) };
        let asked = match service::organisations::page(cx, id) {
            Ok(found) if found.organisation.state == OrganisationState::Active => {
                let ask = Ask { organisation: Some(id), ..Ask::default() };
                Asked::Here(Box::new(found), service::events::coming(cx, &ask, DATES)?)
            }
            Ok(_) => Asked::Gone,
            Err(Error::NotFound) => service::doubles::moved_to(cx, id)?.map_or(Asked::Gone, Asked::Moved),
            Err(error) => return Err(error),
        };
        Ok((asked, seq))
    });
    let frame = Frame::empty(&visit, look);
    match found.await? {
        (Asked::Moved(to), _) => Ok(visit.see_other(&format!("/einbetten/{to}{}", look.query()))),
        (Asked::Gone, _) => Ok(sealed(render::page(StatusCode::NOT_FOUND, &frame)?, frame.style.rule())),
        (Asked::Here(found, coming), seq) => {
            let id = found.organisation.id;
            let frame = frame.filled(&visit, *found, &coming, look.most);
            let touches = vec![
                Touch::Settings,
                Touch::Organisations,
                Touch::Organisation(id),
                Touch::Opportunities,
                Touch::Events,
            ];
            Ok(render::kept(sealed(render::ok(&frame)?, frame.style.rule()), seq, touches))
        }
    }
}

/// Any site may show this page, and its one rule of style is the one we wrote (CSP 3, `style-src` by hash).
fn sealed(answer: Response, style: &str) -> Response {
    let hash = if style.is_empty() {
        String::new()
    } else {
        format!(" 'sha256-{}'", BASE64.encode(&Sha256::digest(style.as_bytes())))
    };
    let answer =
        render::with_header(answer, header::CONTENT_SECURITY_POLICY, &security::framed_policy(&hash));
    render::with_header(answer, HeaderName::from_static("cross-origin-resource-policy"), "cross-origin")
}

impl Frame {
    fn empty(visit: &Visit, look: Look) -> Self {
        let site = &visit.app.site;
        Self {
            w: visit.words(),
            lang: visit.locale.tag(),
            dir: visit.locale.dir(),
            light: look.light,
            style: look.style(),
            hub: visit.settings.name.clone(),
            name: String::new(),
            href: format!("{}{}", site.base_url, visit.href("/netzwerk")),
            offers: Vec::new(),
            more: false,
            dates: Vec::new(),
        }
    }

    fn filled(self, visit: &Visit, found: OrganisationPage, coming: &[Entry], most: usize) -> Self {
        let OrganisationPage { organisation, mut offers, .. } = found;
        let more = offers.len() > most;
        offers.truncate(most);
        let w = visit.words();
        let date = |entry: &Entry| Date {
            datetime: datetime(entry.starts, entry.all_day),
            when: dates::taking(visit.locale, entry.starts, entry.ends, entry.all_day),
            title: entry.texts.title.clone(),
            lang: entry.texts.lang.tag(),
            href: match entry.of {
                Of::Event(id) => visit.href(&format!("/termine/{id}")),
                Of::Offer(id, ..) => visit.href(&format!("/a/{id}")),
            },
            note: match (entry.state, entry.of) {
                (DateState::Cancelled, _) => w.events_cancelled(),
                (DateState::Moved, _) => w.events_moved(),
                (DateState::TakesPlace, Of::Event(_)) => String::new(),
                (DateState::TakesPlace, Of::Offer(_, _, places)) => match places.free() {
                    None => String::new(),
                    Some(0) => w.opportunities_places_full(),
                    Some(count) => w.opportunities_places_free(count),
                },
            },
        };
        Self {
            name: organisation.name.clone(),
            href: visit.href(&format!("/o/{}", organisation.id)),
            dates: coming.iter().map(date).collect(),
            offers: cards(visit, &offers),
            more,
            ..self
        }
    }
}
