//! What happens to every request before its handler: the language, the session, the origin, the gate.

use crate::app::{App, Peer};
use crate::cache::{Finished, Keep, Turn};
use crate::faults::Fault;
use crate::open_data::is_asked_by_program;
use crate::security::comes_from_us;
use crate::visit::{Visit, session_token};
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use domain::accounts::Demand;
use domain::kiosk::{Rest, Way};
use domain::policy::{Actor, Gate};
use http::{Method, StatusCode, Uri};
use http_body_util::BodyExt;
use kernel::{Locale, Network};
use service::Caller;
use std::net::IpAddr;
use std::sync::Arc;

/// The path as it was asked for, without its language.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) locale: Locale,
    pub(crate) path: String,
    pub(crate) query: String,
    /// The languages of the page.
    pub(crate) spoken: &'static [Locale],
    /// It comes from a kiosk, which waits so long.
    pub(crate) kiosk: Option<Rest>,
}

impl Asked {
    /// What [`localise`] noted of this request.
    pub(crate) fn take(request: &mut Request) -> Self {
        request.extensions_mut().remove::<Self>().unwrap_or_else(|| Self {
            locale: Locale::De,
            path: request.uri().path().to_owned(),
            query: request.uri().query().unwrap_or_default().to_owned(),
            spoken: &Locale::ALL,
            kiosk: crate::kiosk::rest_of(request.headers()),
        })
    }

    /// The address as it stands in our own links.
    fn address(&self) -> String {
        let mark = if self.query.is_empty() { "" } else { "?" };
        format!("{}{}{mark}{}", self.locale.prefix(), self.path, self.query)
    }
}

/// Takes the language off the path: `/tr/mitmachen` becomes `/mitmachen`, read in Turkish.
pub(crate) fn localise(mut request: Request) -> Request {
    let (locale, path) = Locale::split_path(request.uri().path());
    let query = request.uri().query().unwrap_or_default().to_owned();
    // Our links carry the path on, and with two slashes at its beginning, of either kind, it would be the name of another host.
    let path = format!("/{}", path.trim_start_matches(['/', '\\']));
    let kiosk = crate::kiosk::rest_of(request.headers());
    let asked = Asked { locale, path, query, spoken: &Locale::ALL, kiosk };
    let rewritten =
        if asked.query.is_empty() { asked.path.clone() } else { format!("{}?{}", asked.path, asked.query) };
    if locale != Locale::De
        && let Ok(uri) = rewritten.parse::<Uri>()
    {
        *request.uri_mut() = uri;
    }
    request.extensions_mut().insert(asked);
    request
}

/// What stands at the door of a route.
#[derive(Clone)]
pub(crate) struct Door {
    pub(crate) app: App,
    pub(crate) gate: Gate,
    pub(crate) kept: Option<&'static [&'static str]>,
    pub(crate) demand: Demand,
    /// May what is sent here come from another site, or from a program?
    pub(crate) from_anywhere: bool,
}

/// Watches the door of a route: what was refused or went wrong is written down with the network it came from, so that a
/// flood can be seen and stopped before the house.
pub(crate) async fn guard(State(door): State<Door>, request: Request, next: Next) -> Response {
    let caller = request.extensions().get::<Peer>().copied();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let kiosk = request.extensions().get::<Asked>().filter(|asked| asked.kiosk.is_some());
    let kiosk = kiosk.map(|_| Arc::clone(&door.app.site));
    let mut response = enter(door, request, next).await;
    if let Some(site) = kiosk {
        response = crate::kiosk::dressed(response, &site).await;
    }
    let status = response.status();
    if let Some(Peer(ip)) = caller
        && (status.is_server_error()
            || [StatusCode::FORBIDDEN, StatusCode::TOO_MANY_REQUESTS].contains(&status))
    {
        let route = route.as_ref().map_or("", MatchedPath::as_str);
        tracing::warn!(status = status.as_u16(), route, network = %Network::of(ip), "request.refused");
    }
    response
}

/// Lets in who may come in, tells the handler who it is, and turns a fault into its page.
async fn enter(
    Door { app, gate, kept, demand, from_anywhere }: Door,
    mut request: Request,
    next: Next,
) -> Response {
    let mut asked = Asked::take(&mut request);
    let writes = request.method() == Method::POST;
    if gate.is_at_work() {
        asked.spoken = &Locale::AT_WORK;
        let worked_in = asked.locale.at_work();
        if worked_in != asked.locale {
            asked.locale = worked_in;
            if !writes {
                return crate::render::see_other(&asked.address());
            }
        }
    }
    let ours = comes_from_us(request.headers(), &app.site);
    // A kiosk knows nobody; what another site sends acts for nobody who is logged in here.
    let may_be_known = asked.kiosk.is_none() && (ours || !from_anywhere);
    let token = if may_be_known { session_token(request.headers(), &app.site) } else { None };
    // For htmx, for a kiosk and for who is logged in, pages are made anew.
    let for_everybody =
        token.is_none() && asked.kiosk.is_none() && !request.headers().contains_key("hx-request");
    let asked = match kept {
        Some(names) => Asked { query: canonical_query(&asked, names), ..asked },
        None => asked,
    };
    if kept.is_some() && for_everybody {
        return from_the_shelf(app, asked, request, next).await;
    }
    let session = match token.clone() {
        Some(token) => {
            let caller = Caller::web(Actor::Visitor, asked.locale);
            match app.hub.read(caller, move |cx| service::access::whoami(cx, &token)).await {
                Ok(session) => session,
                Err(error) => return Fault::from(error).page(&Visit::new(app, asked, None, None)),
            }
        }
        None => None,
    };
    let network = request.extensions().get::<Peer>().and_then(|Peer(ip)| network(*ip));
    let visit = Visit::new(app, asked, session, token).from(network);
    note_used(&visit).await;
    if visit.kiosk.is_some() {
        let way = Way::of(gate, &visit.path);
        if way != Way::Open {
            return crate::kiosk::closed(&visit, way);
        }
    }
    if writes && !ours && !from_anywhere {
        return Fault::ForeignForm.page(&visit);
    }
    if !gate.admits(visit.caller.actor) {
        if visit.account.is_some() {
            return Fault::Forbidden.page(&visit);
        }
        // A form cannot be sent again after logging in: one comes back to the page on which it stands.
        let path =
            if writes { crate::access::page_before(request.headers(), &visit) } else { visit.path.clone() };
        return Fault::LogInFirst.page(&Visit { path, ..visit });
    }
    let proof = visit.session.as_ref().map(|session| session.proof);
    if demand != Demand::Session && !proof.is_some_and(|proof| proof.meets(demand, writes, visit.now)) {
        let back =
            if writes { crate::access::page_before(request.headers(), &visit) } else { visit.path.clone() };
        return crate::access::once_more(&visit, &back);
    }
    rendered(&visit, request, next).await
}

/// The network of whoever calls. From the machine itself everybody calls whose way leads over a server in front that the
/// operator did not name: all of them together are no network.
fn network(ip: IpAddr) -> Option<Network> {
    (!ip.to_canonical().is_loopback()).then(|| Network::of(ip))
}

/// A session that is used lives on. That it cannot be noted keeps nobody from their page.
async fn note_used(visit: &Visit) {
    if let Some(session) = &visit.session
        && service::access::wants_a_note(session, visit.now)
    {
        let id = session.id;
        if let Err(error) = visit.write(move |cx| service::access::note_used(cx, id)).await {
            tracing::warn!(%error, "session.note");
        }
    }
}

/// What the handler answers; a fault becomes its page.
async fn rendered(visit: &Visit, mut request: Request, next: Next) -> Response {
    request.extensions_mut().insert(visit.clone());
    let response = next.run(request).await;
    match response.extensions().get::<Fault>() {
        Some(fault) => fault.page(visit),
        None => response,
    }
}

/// A page for everybody: as it is kept, or rendered by whoever asked first.
async fn from_the_shelf(app: App, asked: Asked, request: Request, next: Next) -> Response {
    let address = asked.address();
    let headers = request.headers().clone();
    let look = |app: &App| app.cache.get(&address, &headers, app.hub.now());
    if let Some(page) = look(&app) {
        return page;
    }
    // Held until the page stands on the shelf.
    let _ticket = match app.cache.turn(&address).await {
        Turn::Mine(ticket) => Some(ticket),
        Turn::Waited => match look(&app) {
            Some(page) => return page,
            None => None,
        },
    };
    let edition = app.cache.edition();
    let visit = Visit::new(app, asked, None, None);
    let mut response = rendered(&visit, request, next).await;
    let Some(keep) = response.extensions_mut().remove::<Keep>() else { return response };
    let (parts, body) = response.into_parts();
    let Ok(bytes) = body.collect().await.map(http_body_util::Collected::to_bytes) else {
        return Fault::Unexpected.page(&visit);
    };
    let page = Arc::new(Finished::new(parts.headers, bytes));
    visit.app.cache.put(&address, Arc::clone(&page), &keep, edition, visit.now);
    page.answer(&headers)
}

/// The query with the names that the page reads, in the order it was asked for. Everything else is as if it were not
/// there: a foreign parameter must neither make a page new nor come back in its links.
///
/// A field of a form that was left empty asks for nothing; a program that names something and says nothing has a fault.
fn canonical_query(asked: &Asked, names: &[&str]) -> String {
    let with_gaps = is_asked_by_program(&asked.path);
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(asked.query.as_bytes()).take(40) {
        if names.contains(&name.as_ref()) && (with_gaps || !value.is_empty()) {
            pairs.append_pair(&name, &value);
        }
    }
    pairs.finish()
}
