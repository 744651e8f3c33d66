//! What happens to every request before its handler: the language, the session, the origin, the gate.

use crate::app::App;
use crate::cache::Keep;
use crate::faults::Fault;
use crate::security::comes_from_us;
use crate::visit::{Visit, session_token};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::policy::{Actor, Gate};
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method, Uri};
use http_body_util::BodyExt;
use kernel::Locale;
use service::Caller;

/// The path as it was asked for, without its language.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) locale: Locale,
    pub(crate) path: String,
    pub(crate) query: String,
}

impl Asked {
    /// What [`localise`] noted of this request.
    pub(crate) fn take(request: &mut Request) -> Self {
        request.extensions_mut().remove::<Self>().unwrap_or_else(|| Self {
            locale: Locale::De,
            path: request.uri().path().to_owned(),
            query: request.uri().query().unwrap_or_default().to_owned(),
        })
    }
}

/// Takes the language off the path: `/tr/mitmachen` becomes `/mitmachen`, read in Turkish.
pub(crate) fn localise(mut request: Request) -> Request {
    let (locale, path) = Locale::split_path(request.uri().path());
    let query = request.uri().query().unwrap_or_default().to_owned();
    let asked = Asked { locale, path: path.to_owned(), query };
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

/// Lets in who may come in, tells the handler who it is, and turns a fault into its page.
pub(crate) async fn guard(
    State((app, gate)): State<(App, Gate)>,
    mut request: Request,
    next: Next,
) -> Response {
    let asked = Asked::take(&mut request);
    let token = session_token(request.headers(), &app.site);
    let key = cache_key(&request, gate, token.as_deref(), &asked);
    let asked = Asked { query: canonical_query(&asked.path, &asked.query), ..asked };
    if let Some(kept) = key.as_ref().and_then(|key| app.cache.get(key, request.headers(), app.hub.now())) {
        return kept;
    }
    let account = match token.clone() {
        Some(token) => {
            let caller = Caller::web(Actor::Visitor, asked.locale);
            match app.hub.read(caller, move |cx| service::access::whoami(cx, &token)).await {
                Ok(account) => account,
                Err(error) => return Fault::from(error).page(&Visit::new(app, asked, None, None)),
            }
        }
        None => None,
    };
    let writes = request.method() == Method::POST;
    let ours = comes_from_us(request.headers(), &app.site);
    let visit = Visit::new(app, asked, account, token);
    if writes && !ours {
        return Fault::ForeignForm.page(&visit);
    }
    if !gate.admits(visit.caller.actor) {
        let fault = if visit.account.is_none() { Fault::LogInFirst } else { Fault::Forbidden };
        return fault.page(&visit);
    }
    request.extensions_mut().insert(visit.clone());
    let response = next.run(request).await;
    if let Some(fault) = response.extensions().get::<Fault>() {
        return fault.page(&visit);
    }
    match key {
        Some(key) => shelve(&visit, key, response).await,
        None => response.into_response(),
    }
}

/// Names in addresses that our public pages read. Everything else is as if it were not there: a foreign parameter must
/// neither make a page new nor come back in its links.
const KNOWN: [&str; 12] = [
    "q", "topic", "district", "time", "day", "suits", "free", "after", "sector", "network", "shift", "weiter",
];

/// The query with known names only, in the order it was asked for. Pages behind links and log-ins read other names too.
fn canonical_query(path: &str, query: &str) -> String {
    let public = ["/mitmachen", "/netzwerk", "/ansprechpersonen"].iter().any(|start| path.starts_with(start))
        || path == "/";
    if query.is_empty() || !public {
        return query.to_owned();
    }
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()).take(40) {
        if KNOWN.contains(&name.as_ref()) && !value.is_empty() {
            pairs.append_pair(&name, &value);
        }
    }
    pairs.finish()
}

/// Where a page may be kept: only what everybody may see, asked for by somebody without a session.
fn cache_key(request: &Request, gate: Gate, token: Option<&str>, asked: &Asked) -> Option<String> {
    let plain = !request.headers().contains_key("hx-request");
    let public = gate == Gate::Everyone && token.is_none() && request.method() == Method::GET && plain;
    public.then(|| {
        format!("{}{}?{}", asked.locale.tag(), asked.path, canonical_query(&asked.path, &asked.query))
    })
}

/// Answers with a page and keeps it where it said that it may be kept. Compressing and keeping happen aside.
async fn shelve(visit: &Visit, key: String, mut response: Response) -> Response {
    let Some(keep) = response.extensions_mut().remove::<Keep>() else { return response };
    let (parts, body) = response.into_parts();
    let Ok(bytes) = body.collect().await.map(http_body_util::Collected::to_bytes) else {
        return Fault::Unexpected.page(visit);
    };
    let kind = parts
        .headers
        .get(CONTENT_TYPE)
        .cloned()
        .unwrap_or(HeaderValue::from_static("text/html; charset=utf-8"));
    let (cache, plain, now, kind_kept) = (visit.app.cache.clone(), bytes.clone(), visit.now, kind.clone());
    drop(tokio::task::spawn_blocking(move || cache.put(&key, &keep, kind_kept, plain, now)));
    crate::cache::fresh(kind, bytes)
}
