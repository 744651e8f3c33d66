use crate::app::{App, Site};
use crate::guard::Asked;
use axum::extract::FromRequestParts;
use axum::response::Response;
use domain::accounts::{Account, Session};
use domain::kiosk::Rest;
use domain::policy::Actor;
use domain::settings::Settings;
use http::header::{self, HeaderMap};
use http::request::Parts;
use i18n::Words;
use kernel::{Instant, Locale, Network, PublicId};
use service::{Caller, Error, ReadCx, WriteCx};
use std::sync::Arc;

/// One request: who comes, in which language, to which page. Handlers get it as an argument.
#[derive(Clone)]
pub(crate) struct Visit {
    pub(crate) app: App,
    pub(crate) caller: Caller,
    pub(crate) locale: Locale,
    /// The path without its language.
    pub(crate) path: String,
    pub(crate) query: String,
    /// The languages of the page.
    pub(crate) spoken: &'static [Locale],
    pub(crate) account: Option<Account>,
    pub(crate) session: Option<Session>,
    /// What the browser holds of it, whether or not it lives.
    pub(crate) token: Option<String>,
    /// It is a kiosk, which waits so long.
    pub(crate) kiosk: Option<Rest>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) now: Instant,
}

impl Visit {
    pub(crate) fn new(app: App, asked: Asked, session: Option<Session>, token: Option<String>) -> Self {
        let account = session.as_ref().map(|session| session.account.clone());
        let actor = account
            .as_ref()
            .map_or(Actor::Visitor, |account| Actor::Member { account: account.id, role: account.role });
        let (settings, now) = (app.hub.settings(), app.hub.now());
        Self {
            caller: Caller::web(actor, asked.locale),
            app,
            locale: asked.locale,
            path: asked.path,
            query: asked.query,
            spoken: asked.spoken,
            account,
            session,
            token,
            kiosk: asked.kiosk,
            settings,
            now,
        }
    }

    /// The same, from this network.
    pub(crate) fn from(self, network: Option<Network>) -> Self {
        Self { caller: self.caller.from(network), ..self }
    }

    /// The session of whoever is logged in; routes that use it ask for one.
    pub(crate) fn inside(&self) -> Result<&Session, crate::faults::Fault> {
        self.session.as_ref().ok_or(crate::faults::Fault::LogInFirst)
    }

    /// The words of this language.
    pub(crate) fn words(&self) -> &'static Words {
        i18n::words(self.locale)
    }

    /// A path of ours in the language of this visit.
    pub(crate) fn href(&self, path: &str) -> String {
        format!("{}{path}", self.locale.prefix())
    }

    /// The pairs of the address, decoded.
    pub(crate) fn query_pairs(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.query.as_bytes()).into_owned().take(100).collect()
    }

    /// One value of the address.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        self.query_pairs().into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The organisation for which somebody visits.
    pub(crate) fn organisation(&self) -> Option<domain::organisations::OrganisationId> {
        self.account.as_ref()?.role.organisation()
    }

    /// A key for a form that is shown: the same form sent twice has one result.
    pub(crate) fn form_key(&self) -> PublicId {
        self.app.hub.draw_id()
    }

    /// Runs a use case that reads.
    pub(crate) async fn read<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut ReadCx<'_>) -> Result<T, Error> + Send + 'static,
    {
        self.app.hub.read(self.caller, work).await
    }

    /// Runs a use case that reads, and tells how far the journal had come in its snapshot.
    pub(crate) async fn snapshot<T, F>(&self, work: F) -> Result<(T, i64), Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut ReadCx<'_>) -> Result<T, Error> + Send + 'static,
    {
        self.read(move |cx| Ok((work(cx)?, cx.position()?))).await
    }

    /// How far the journal has come.
    pub(crate) async fn position(&self) -> Result<i64, Error> {
        Ok(self.snapshot(|_| Ok(())).await?.1)
    }

    /// Runs a use case that writes.
    pub(crate) async fn write<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut WriteCx<'_>) -> Result<T, Error> + Send + 'static,
    {
        self.app.hub.write(self.caller, work).await
    }

    /// Goes on to a page of ours, after something was done.
    pub(crate) fn see_other(&self, path: &str) -> Response {
        crate::render::see_other(&self.href(path))
    }
}

impl<S: Sync> FromRequestParts<S> for Visit {
    type Rejection = crate::faults::Fault;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {
        parts.extensions.get::<Self>().cloned().ok_or(crate::faults::Fault::Unexpected)
    }
}

/// The cookie's name. With https, browsers keep `__Host-` cookies from being set by neighbours.
pub(crate) fn cookie_name(site: &Site) -> &'static str {
    if site.is_https() { "__Host-sitzung" } else { "sitzung" }
}

pub(crate) fn session_token(headers: &HeaderMap, site: &Site) -> Option<String> {
    cookie_value(headers, cookie_name(site))
        .filter(|value| (20..=100).contains(&value.len()))
        .map(str::to_owned)
}

/// The value of a cookie that the browser sent (RFC 6265, section 5.4); the first where a name comes twice.
pub(crate) fn cookie_value<'a>(headers: &'a HeaderMap, wanted: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == wanted)
        .map(|(_, value)| value)
}
