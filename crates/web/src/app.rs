use crate::cache::{Lobby, PageCache};
use crate::guard::localise;
use crate::routes::{Routes, Row};
use crate::security;
use axum::Router;
use axum::extract::Request;
use axum::middleware::from_fn_with_state;
use http::header::{HeaderValue, STRICT_TRANSPORT_SECURITY};
use service::Hub;
use service::passkeys::Ceremonies;
use std::net::IpAddr;
use std::sync::Arc;
use tower::ServiceExt;
use tower::util::BoxCloneSyncService;

/// What the operator decided about the address of the hub.
#[derive(Debug, Clone)]
pub struct Site {
    /// `https://engagiert.example`, without a slash at the end: the only source of absolute links.
    pub base_url: String,
}

impl Site {
    /// Cookies are bound to https where the hub is reached by it.
    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}

/// From where somebody calls, put into each request by the accept loop.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub IpAddr);

/// What every handler can reach.
#[derive(Clone)]
pub struct App {
    /// The door to all use cases.
    pub hub: Hub,
    /// The address.
    pub site: Arc<Site>,
    /// The domain that mails come from; "" where it is not known.
    pub(crate) mail_domain: Arc<str>,
    pub(crate) cache: PageCache,
    /// How passkeys are checked here; none where browsers refuse them.
    pub(crate) passkeys: Option<Ceremonies>,
    /// What browsers are told of https; nothing where the hub is not reached by it.
    https_only: Option<HeaderValue>,
}

impl App {
    /// The pages of this hub at this address; from here on they hear of every change.
    pub fn new(hub: Hub, site: Site) -> Self {
        let cache = PageCache::default();
        hub.listen(Box::new(cache.clone()));
        let passkeys = Ceremonies::at(&site.base_url);
        Self { hub, site: Arc::new(site), mail_domain: Arc::from(""), cache, passkeys, https_only: None }
    }

    /// Where the hub is reached by https, browsers ask for nothing else for so many days after their last visit (RFC 6797);
    /// none takes that back. Names below ours are not meant: they may be somebody else's.
    #[must_use]
    pub fn https_only_for(self, days: u32) -> Self {
        let https_only = security::https_only(&self.site, days);
        Self { https_only, ..self }
    }

    /// With the domain that mails come from: the office is shown which records it needs.
    #[must_use]
    pub fn sending_from(self, domain: &str) -> Self {
        Self { mail_domain: Arc::from(domain), ..self }
    }
}

fn routes(app: &App) -> Routes {
    Routes::new(app.clone())
        .merge(crate::home::routes)
        .merge(crate::opportunities::routes)
        .merge(crate::events::routes)
        .merge(crate::signups::routes)
        .merge(crate::organisations::routes)
        .merge(crate::articles::routes)
        .merge(crate::digests::routes)
        .merge(crate::access::routes)
        .merge(crate::account::routes)
        .merge(crate::rights::routes)
        .merge(crate::team::routes)
        .merge(crate::desk::routes)
        .merge(crate::exports::routes)
        .merge(crate::health::routes)
        .merge(crate::found::routes)
        .merge(crate::guide::routes)
        .merge(crate::legal::routes)
        .merge(crate::reports::routes)
        .merge(crate::open_data::routes)
        .merge(crate::embeds::routes)
        .merge(crate::inquiries::routes)
        .merge(crate::obstacles::routes)
        .merge(crate::goals::routes)
        .merge(crate::opening::routes)
        .merge(crate::search::routes)
        .merge(crate::kiosk::routes)
        .merge(crate::paper::routes)
        .merge(crate::setup::routes)
}

/// All routes with what they ask of a caller, for the permission matrix.
pub fn route_table(app: &App) -> Vec<Row> {
    routes(app).rows().to_vec()
}

/// The whole site as one service. The language is taken off the path before a route is looked for.
pub fn app(app: App) -> BoxCloneSyncService<Request, axum::response::Response, std::convert::Infallible> {
    let until_set_up = from_fn_with_state(app.clone(), crate::setup::until_set_up);
    let router: Router = routes(&app).into_router().layer(until_set_up);
    let https_only = app.https_only.clone();
    // Outermost: pages that are kept, files and refusals as well.
    let told = move |mut response: axum::response::Response| {
        if let Some(value) = &https_only {
            response.headers_mut().insert(STRICT_TRANSPORT_SECURITY, value.clone());
        }
        response
    };
    BoxCloneSyncService::new(Lobby::new(app, router.map_request(localise)).map_response(told))
}
